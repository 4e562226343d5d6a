import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { IndexClient } from '../../../src/pypi/index-client.js';
import { readRepository } from '../../../src/pypi/repository.js';
import { sha256 } from '../../../src/record/canonical.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { all, dist, files, run, samples } from './setup.js';

/** Indexes that are neither PyPI nor installable here, as far as their documentation and users' reports describe them. */
interface Manner {
  /** What stands behind `#` of a link. */
  readonly fragment: (bytes: Buffer) => string;
  readonly conflict: (response: ServerResponse, file: string) => void;
  readonly stored: number;
  /** Fields without which an upload is refused. */
  readonly needed?: readonly string[];
  /** Says 404 to whom it does not know. */
  readonly hides?: boolean;
}

const say = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'Content-Type': type }).end(body);
};
const nexusPage = (text: string): string =>
  `<html><head><title>400 - Nexus</title><style>a{}</style></head><body><span>Error 400</span><div>${text}</div></body></html>`;

const manners: Record<string, Manner> = {
  // pypa/twine#693: HTML with the reason inside; links are relative, hashes are there.
  Nexus: {
    fragment: (bytes) => `#sha256=${sha256(bytes)}`,
    conflict: (response) =>
      say(response, 400, 'text/html', nexusPage('Repository does not allow updating assets: hosted')),
    stored: 200,
  },
  // pypa/twine#1044: with another database, other words; older proxies list only MD5.
  'Nexus on PostgreSQL': {
    fragment: () => '#md5=00',
    conflict: (response, file) =>
      say(response, 400, 'text/html', nexusPage(`hosted/packages/p/1/${file} cannot be updated`)),
    stored: 200,
  },
  // pypa/twine#697, PyO3/maturin#438.
  GitLab: {
    fragment: (bytes) => `#sha256=${sha256(bytes)}`,
    conflict: (response) =>
      say(
        response,
        400,
        'application/json',
        '{"message":"Validation failed: File name has already been taken"}',
      ),
    stored: 201,
    needed: ['requires_python', 'name', 'version', 'content'],
  },
  // pypa/twine#1251 and #918.
  Artifactory: {
    fragment: () => '',
    conflict: (response) =>
      say(
        response,
        403,
        'application/json',
        '{"errors":[{"status":403,"message":"Not enough permissions to delete/overwrite all artifacts under x"}]}',
      ),
    stored: 200,
    hides: true,
  },
};

const account = 'robot:Canary-of-others';
const authorization = `Basic ${Buffer.from(account).toString('base64')}`;

class OtherIndex {
  readonly held = new Map<string, Buffer>();
  readonly downloads: string[] = [];
  url = '';
  posts = 0;
  private readonly manner: Manner;
  private readonly server: Server;

  constructor(manner: Manner) {
    this.manner = manner;
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error) => response.destroy(error));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/repository/hosted/`;
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace('/repository/hosted/', '');
    const known = request.headers.authorization === authorization;
    if (request.method === 'POST') return this.upload(request, response, known);
    if (this.manner.hides === true && !known) return say(response, 404, 'application/json', '{"errors":[]}');
    const file = this.held.get(path.replace('packages/', ''));
    if (path.startsWith('packages/') && file !== undefined) {
      this.downloads.push(path);
      response.writeHead(200).end(file);
      return;
    }
    const project = /^simple\/([a-z\d-]+)\/$/.exec(path)?.[1] ?? '';
    const own = [...this.held].filter(([name]) => name.startsWith(`${project.replaceAll('-', '_')}-`));
    if (own.length > 0) {
      const links = own.map(
        ([name, bytes]) =>
          `<a href="../../packages/${name}${this.manner.fragment(bytes)}" data-requires-python=">=3.8" rel="internal">${name}</a><br/>`,
      );
      return say(response, 200, 'text/html', `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`);
    }
    say(response, 404, 'text/html', 'none');
  }

  private async upload(request: IncomingMessage, response: ServerResponse, known: boolean): Promise<void> {
    this.posts++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!known) return say(response, 401, 'application/json', '{"error":"unauthorized"}');
    const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
    const form = await new Response(Buffer.concat(chunks), { headers }).formData();
    const lost = this.manner.needed?.find((field) => !form.has(field));
    if (lost !== undefined) return say(response, 400, 'application/json', `{"error":"${lost} is missing"}`);
    const content = form.get('content') as File;
    if (this.held.has(content.name)) return this.manner.conflict(response, content.name);
    this.held.set(content.name, Buffer.from(await content.arrayBuffer()));
    say(response, this.manner.stored, 'text/plain', '');
  }
}

let index: OtherIndex;
afterEach(() => index.stop());

describe.each(Object.entries(manners))('%s', (_, manner) => {
  const publish = (inputs: Record<string, string> = {}) =>
    run({ 'repository-url': index.url, 'index-url': `${index.url}simple/`, token: account, ...inputs });

  it('takes a release, knows it again by its bytes, and stops at other bytes', async () => {
    index = await new OtherIndex(manner).start();
    samples();
    const first = await publish();
    expect([first.error, first.states, first.host.warnings]).toEqual(['', all('uploaded'), []]);
    const again = await publish();
    expect([again.error, again.states, index.posts]).toEqual(['', all('unchanged'), 4]);
    // Only where the page tells no sha256 the files themselves are read.
    const told = manner.fragment(Buffer.from('x')).includes('sha256');
    expect(index.downloads).toHaveLength(told ? 0 : 4);
    expect(again.host.lines.join().includes('does not tell the sha256')).toBe(!told);
    writeSample(dist, 'base-pkg', '1.0', { salt: 'other' });
    const { error } = await publish();
    expect(error).toContain(`${files[0]} is on `);
    expect(error).toMatch(/with sha256 [0-9a-f]{64}|with a hash that it does not tell/);
    expect(index.posts).toBe(4);
  });

  it('that refuses a name it holds but does not show is told in its own words', async () => {
    index = await new OtherIndex(manner).start();
    samples();
    // Somebody else puts it there between the look and the upload, and the page is late.
    index.held.set(files[0] ?? '', Buffer.from('theirs'));
    const entries = index.held[Symbol.iterator].bind(index.held);
    index.held[Symbol.iterator] = function* () {
      for (const [name, bytes] of entries()) if (bytes.toString() !== 'theirs') yield [name, bytes];
    } as typeof entries;
    const { error } = await publish();
    expect(error).toMatch(/updating assets: hosted|cannot be updated|already been taken|delete\/overwrite/);
    expect(error).toContain('were published before');
  });

  it('refuses a wrong password', async () => {
    index = await new OtherIndex(manner).start();
    samples();
    const { error } = await publish({ token: 'robot:Canary-wrong' });
    expect(error).toMatch(/unauthorized/);
    expect(error).toContain('the index does not take this token');
  });
});

it('what GitLab forwards to PyPI for want of the project is not in GitLab', async () => {
  index = await new OtherIndex(manners['GitLab'] as Manner).start();
  const host = new FakeHost();
  const asked: string[] = [];
  host.fetch = async (url) => {
    asked.push(String(url));
    const page = new Response('<a href="base_pkg-1.0.tar.gz#sha256=00">base_pkg-1.0.tar.gz</a>');
    return Object.defineProperty(page, 'url', { value: 'https://pypi.org/simple/base-pkg/' });
  };
  const repository = readRepository('https://gitlab.example.org/api/v4/projects/42/packages/pypi', '');
  const page = await new IndexClient(host, repository, async () => '').project('base-pkg');
  expect(page).toMatchObject({ exists: false, files: [] });
  expect(asked).toEqual(['https://gitlab.example.org/api/v4/projects/42/packages/pypi/simple/base-pkg/']);
});
