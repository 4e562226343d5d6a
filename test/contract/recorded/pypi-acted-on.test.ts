import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AnswerKind, adviceFor } from '../../../src/pypi/answer.js';
import type { PackageState } from '../../../src/pypi/examine.js';
import { bytesPart, multipartForm } from '../../../src/pypi/multipart.js';
import { groupPackages } from '../../../src/pypi/order.js';
import { probeRights } from '../../../src/pypi/probe.js';
import { readRepository } from '../../../src/pypi/repository.js';
import { post } from '../../../src/pypi/upload.js';
import { readDistribution } from '../../../src/python/inspect.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { repositoryRoot } from '../../support/workflow.js';
import { cases } from './pypi-cases.js';

/** One answer of PyPI and what the client makes of it (select-acted-on.mjs). */
interface Row {
  readonly id: string;
  readonly status: number;
  readonly code: string;
  readonly kind: AnswerKind | 'probe';
  readonly advice: string;
  readonly replayed?: string;
}

const path = join(repositoryRoot, 'test/contract/recorded/pypi-acted-on.json');
const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];

/** Says what it is told to say, byte for byte. */
let answer = '';
let server: Server;
let url = '';
beforeAll(async () => {
  server = createServer((socket) => {
    let got = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      got += chunk.toString('latin1');
      if (got.includes('--\r\n')) socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/legacy/`;
});
afterAll(() => void server.close());

const json = ({ status, code }: Row): string =>
  JSON.stringify({ message: `A sentence.\n\n\n${code}\n\n`, code: `${status} ${code}`, title: 'T' });

function http(status: number, reason: string, type: string, body: string): string {
  const head = `HTTP/1.1 ${status} ${reason}\r\nContent-Type: ${type}\r\n`;
  return `${head}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
}

const folder = mkdtempSync(join(tmpdir(), 'acted-on-'));
const [wheel] = writeSample(folder, 'my-pkg', '1.0');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const form = multipartForm([], bytesPart('content', 'a', Buffer.from('a')));
const credentials = { authorization: async () => 'Basic x' };

describe('an answer of PyPI', () => {
  test.each(rows.filter(({ kind }) => kind !== 'probe').map((row) => [row.id, row] as const))(
    '%s is acted on, by its body or by its reason phrase',
    async (_, row) => {
      const html = `<html><head><title>T</title></head><body><p>${row.code}</p></body></html>`;
      for (const text of [
        http(row.status, row.code, 'application/json', json(row)),
        http(row.status, '', 'application/json', json(row)),
        http(row.status, row.code, 'text/html', html),
      ]) {
        // Only a reason phrase that holds line breaks is no HTTP.
        if (row.kind === 'garbled' && !text.includes(row.code)) continue;
        answer = text;
        const got = await post(new FakeHost(), readRepository(url, ''), credentials, form);
        expect(got.kind).toBe(row.kind);
        const told = adviceFor(got.message, got.status) ?? '';
        if (row.kind === 'stored') continue;
        if (row.advice === '') expect(told).toBe('');
        expect(told).toContain(row.advice);
        if (row.kind === 'garbled') expect(got.message).toContain('its answer is not valid HTTP');
        else expect(got.message).toBe(row.code.slice(0, 500));
      }
    },
  );

  test.each(rows.filter(({ kind }) => kind === 'probe').map((row) => [row.id, row] as const))(
    '%s is what the probe hears, and reports',
    async (_, row) => {
      answer = http(row.status, row.code, 'application/json', json(row));
      const host = new FakeHost();
      const file = readDistribution(join(folder, wheel));
      const [one] = groupPackages([file]);
      const state = {
        package: one,
        page: { exists: true, files: [], serial: true, status: 'active' },
        claimed: [],
        files: [{ file, held: { state: 'absent' } }],
      } as unknown as PackageState;
      const probing = probeRights(host, readRepository(url, ''), credentials, [state]);
      if (row.advice === '') {
        await probing;
        expect(host.lines.join()).toContain('rights and metadata are accepted');
        return;
      }
      await expect(probing).rejects.toMatchObject({
        message: expect.stringContaining(`my-pkg: ${row.code.slice(0, 500)}`),
        fix: expect.stringContaining(row.advice),
      });
    },
  );

  test.each(rows.filter(({ replayed }) => replayed !== undefined).map((row) => [row.id, row] as const))(
    '%s is also what the embedded index says',
    (_, row) => {
      const own = cases.find(({ id }) => id === row.replayed);
      expect([own?.status, own?.reason]).toEqual([row.status, row.code]);
    },
  );
});
