import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { blake2b256 } from '../../../src/rehearsal/services/blake2b.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import { PyPIStore } from '../../../src/rehearsal/services/pypi-state.js';
import type { Hooks } from '../../../src/rehearsal/services/types.js';
import { sha256 } from './archives.js';
import { basic, type Case, cases, contentOf, credentials, given, token, tokens } from './pypi-cases.js';

const folder = mkdtempSync(join(tmpdir(), 'pypi-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Got {
  status: number;
  reason: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function formOf(one: Case, content: Buffer): Buffer {
  const own: Record<string, string> = {
    '<sha256>': sha256(content),
    '<SHA256>': sha256(content).toUpperCase(),
    '<md5>': createHash('md5').update(content).digest('hex'),
    '<blake2>': blake2b256(content),
  };
  const usual: Record<string, string> = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    filetype: 'bdist_wheel',
    pyversion: one.set?.some(([, value]) => value === 'sdist') === true ? 'source' : 'py3',
    summary: 'A test',
    md5_digest: '<md5>',
    sha256_digest: '<sha256>',
    blake2_256_digest: '<blake2>',
  };
  const set = one.set ?? [];
  const replaced = new Set([...set.map(([name]) => name), ...(one.drop ?? [])]);
  const fields = [...Object.entries(usual).filter(([name]) => !replaced.has(name)), ...set];
  const parts = fields.map(([name, value]): Buffer => {
    const text = typeof value === 'string' ? (own[value] ?? value) : value[1];
    const filename = typeof value === 'string' ? '' : `; filename="${value[0]}"`;
    return Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"${filename}\r\n\r\n${text}\r\n`);
  });
  if (one.file !== undefined) {
    const [name, , type = 'application/octet-stream'] = one.file;
    const head = `--b\r\nContent-Disposition: form-data; name="content"; filename="${name.replace(/"/g, '\\"')}"\r\n`;
    const mime = type === '' ? '' : `Content-Type: ${type}\r\n`;
    parts.push(Buffer.from(`${head}${mime}\r\n`), content, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('--b--\r\n')]);
}

/** Sends a case. Not by fetch: that always sends an Accept header. */
function send(url: string, one: Case): Promise<Got> {
  const [method = '', path = ''] = (one.request ?? 'POST /legacy/').split(/ (.*)/s);
  const content = contentOf(one);
  const accept = one.accept ?? 'application/json';
  const auth = one.auth === undefined ? basic('__token__', token) : credentials[one.auth];
  const types: Record<string, string> = {
    urlencoded: 'application/x-www-form-urlencoded',
    'json#0': 'application/json',
  };
  return new Promise((resolve, reject) => {
    const headers = {
      'User-Agent': 'release-actions/contract-test',
      ...(accept === '' ? {} : { Accept: accept }),
      ...(auth === undefined || method !== 'POST' ? {} : { Authorization: auth }),
      ...(method === 'POST' ? { 'Content-Type': types[one.id] ?? 'multipart/form-data; boundary=b' } : {}),
    };
    const sent = request(`${url}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, statusMessage: reason = '' } = response;
        resolve({ status, reason, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? formOf(one, content) : undefined);
  });
}

const hooks: Hooks = {
  effect: async () => undefined,
  request: async () => undefined,
  record: () => {},
  notModelled: () => {},
};

async function replay(one: Case): Promise<{ got: Got; clean: (text: string) => string }> {
  const stateDir = join(folder, one.id.replace(/\W/g, '-'));
  const options = { stateDir, port: 0, token, hooks };
  if (one.after !== undefined) {
    const earlier = await startPyPI(options);
    for (const id of one.after) {
      const before = cases.find((other) => other.id === id);
      expect(before).toBeDefined();
      if (before !== undefined) expect((await send(earlier.url, before)).status).toBe(200);
    }
    // Also shows that the state outlives the server.
    await earlier.close();
  }
  const store = new PyPIStore(join(stateDir, 'pypi'));
  const { state } = store;
  given[one.id]?.(state);
  Object.assign(state, { tokens });
  const left = /project\.create\.user";r=(\d+)/.exec(one.headers?.['RateLimit'] ?? '')?.[1];
  if (left !== undefined) state.registrations = Array<number>(20 - Number(left)).fill(Date.now() - 1500);
  store.save();
  const service = await startPyPI(options);
  try {
    const got = await send(service.url, one);
    const hash = one.file === undefined ? '\0' : blake2b256(contentOf(one));
    const clean = (text: string): string =>
      text
        .replaceAll(service.url, '<site>')
        .replaceAll('https://docs.pypi.org', '<docs>')
        .replaceAll("'rehearsal'", "'<user>'")
        .replaceAll(hash, '<blake2>');
    return { got, clean };
  } finally {
    await service.close();
  }
}

const usualHeaders = { Vary: 'Cookie, PyPI-Locale, Authorization', 'Content-Type': 'application/json' };
/** Headers whose value is a counter or a hash: only that they are there. */
const changing = ['etag', 'x-pypi-last-serial'];

function comparable(name: string, value: string): string | string[] {
  if (name === 'vary') return value.split(/, */).sort();
  return name === 'ratelimit' ? value.replace(/t=\d+/g, 't=') : value;
}

describe('answers of the embedded index are those recorded from PyPI', () => {
  test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { got, clean } = await replay(one);
    expect([got.status, clean(got.reason)]).toEqual([one.status, one.reason]);
    for (const [name, value] of Object.entries(one.headers ?? usualHeaders)) {
      const key = name.toLowerCase();
      const own = got.headers[key];
      if (changing.includes(key)) expect(own).toMatch(/./);
      else expect([key, comparable(key, clean(String(own)))]).toEqual([key, comparable(key, value)]);
    }
    if (one.headers?.['RateLimit'] === undefined) expect(got.headers['ratelimit']).toBeUndefined();
    if (one.body !== undefined) expect(clean(got.body)).toBe(one.body);
    else if (one.accept === undefined && one.status >= 400 && one.status < 500) {
      expect(clean(String((JSON.parse(got.body) as { code: string }).code))).toBe(
        `${one.status} ${one.reason}`,
      );
    }
  });
});
