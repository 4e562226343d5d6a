import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/core/errors.js';
import { blake2b256 } from '../../../src/rehearsal/services/blake2b.js';
import { parseMultipart } from '../../../src/rehearsal/services/multipart.js';
import { comparePep440, type ParsedVersion, parsePep440 } from '../../../src/rehearsal/services/pep440.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import type { Service } from '../../../src/rehearsal/services/types.js';
import { sha256, wheel } from '../../contract/recorded/archives.js';
import { Recorder, temporaryFolder } from './support.js';

const folder = temporaryFolder('pypi-unit');
const token = 'pypi-thrown-away';
const open: Service[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

async function start(name: string, hooks = new Recorder(), limits = {}) {
  const stateDir = join(folder, name);
  const service = await startPyPI({ stateDir, port: 0, token, hooks, limits });
  open.push(service);
  return { ...service, hooks, stateDir };
}

function upload(url: string, version: string, seed = 'x', name = 'orchard', tag = 'any'): Promise<Response> {
  const file = `${name}-${version}-py3-none-${tag}.whl`;
  const content = wheel(file, seed);
  const form = new FormData();
  const fields = {
    ':action': 'file_upload',
    metadata_version: '2.1',
    name,
    version,
    filetype: 'bdist_wheel',
  };
  for (const [key, value] of Object.entries({
    ...fields,
    pyversion: 'py3',
    sha256_digest: sha256(content),
  })) {
    form.append(key, value);
  }
  form.append('content', new Blob([new Uint8Array(content)]), file);
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
  const headers = {
    authorization,
    'user-agent': 'release-actions/publish-pypi (+x)',
    accept: 'application/json',
  };
  return fetch(url, { method: 'POST', body: form, headers });
}

async function hashes(indexUrl: string): Promise<string[]> {
  const headers = { accept: 'application/vnd.pypi.simple.v1+json' };
  const response = await fetch(`${indexUrl}orchard/`, { headers });
  if (!response.ok) return [];
  const data = (await response.json()) as { files: { hashes: { sha256: string } }[] };
  return data.files.map((file) => file.hashes.sha256);
}

describe('effects of an upload', () => {
  test('asks before and after, records once, says who; a repeat is recorded and asks nobody', async () => {
    const { uploadUrl, hooks } = await start('order');
    expect((await upload(uploadUrl, '1.0')).status).toBe(200);
    expect(hooks.asked).toEqual(['before pypi.upload', 'after pypi.upload']);
    expect((await upload(uploadUrl, '1.0')).status).toBe(200);
    expect((await upload(uploadUrl, '1.0', 'other')).status).toBe(400);
    expect(hooks.asked).toHaveLength(2);
    expect(hooks.story).toEqual(['pypi.upload done', 'pypi.upload repeated', 'pypi.upload refused']);
    expect(hooks.effects.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    const content = wheel('orchard-1.0-py3-none-any.whl', 'x');
    const detail = {
      filename: 'orchard-1.0-py3-none-any.whl',
      sha256: sha256(content),
      size: content.length,
    };
    expect(hooks.effects[0]).toMatchObject({ actor: 'publish-pypi', status: 200, detail });
  });

  test('dropped before: nothing is stored; dropped after: it is, and was recorded first', async () => {
    const { uploadUrl, indexUrl, hooks } = await start('drop');
    hooks.onEffect = (_, phase) => (phase === 'before' ? 'drop' : undefined);
    await expect(upload(uploadUrl, '1.0')).rejects.toThrow();
    expect(await hashes(indexUrl)).toEqual([]);
    expect(hooks.story).toEqual([]);
    hooks.onEffect = (_, phase) => (phase === 'after' ? 'drop' : undefined);
    await expect(upload(uploadUrl, '1.0')).rejects.toThrow();
    expect(await hashes(indexUrl)).toHaveLength(1);
    expect(hooks.story).toEqual(['pypi.upload done']);
  });

  test('an injected answer replaces the effect', async () => {
    const { uploadUrl, indexUrl, hooks } = await start('instead');
    hooks.onEffect = () => ({ status: 502, body: 'bad gateway' });
    const response = await upload(uploadUrl, '1.0');
    expect([response.status, await response.text()]).toEqual([502, 'bad gateway']);
    expect(await hashes(indexUrl)).toEqual([]);
    hooks.onEffect = () => undefined;
    hooks.onRequest = (route) =>
      route === 'pypi.simple' ? { status: 503, headers: { 'retry-after': '1' } } : undefined;
    expect((await fetch(`${indexUrl}orchard/`)).headers.get('retry-after')).toBe('1');
  });

  test('a hook that never resolves holds up nobody else, and not close', async () => {
    const { uploadUrl, hooks } = await start('hang');
    hooks.onEffect = () => new Promise(() => {});
    const hanging = new AbortController();
    const first = upload(uploadUrl, '1.0').catch(() => 'cut');
    while (hooks.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    hanging.abort();
    hooks.onEffect = () => undefined;
    expect((await upload(uploadUrl, '2.0', 'y')).status).toBe(200);
    await Promise.all(open.splice(0).map((service) => service.close()));
    expect(await first).toBe('cut');
  });

  test('two uploads that create one release at once: one succeeds, the other gets a 500 and may try again', async () => {
    const { uploadUrl, indexUrl, hooks } = await start('race');
    // The one is under way until the other has its answer.
    let answered = (): void => undefined;
    const first = new Promise<undefined>((resolve) => {
      answered = () => resolve(undefined);
    });
    hooks.onEffect = () => first;
    const uploads = [upload(uploadUrl, '1.0', 'a'), upload(uploadUrl, '1.0', 'b', 'orchard', 'win32')];
    await Promise.race(uploads).then(answered);
    const both = await Promise.all(uploads);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 500]);
    expect((await upload(uploadUrl, '1.0', 'b', 'orchard', 'win32')).status).toBe(200);
    expect((await upload(uploadUrl, '1.0', 'a')).status).toBe(200);
    expect(await hashes(indexUrl)).toHaveLength(2);
  });
});

test('state outlives the server, and no half-written file is left', async () => {
  const first = await start('again');
  await upload(first.uploadUrl, '1.0');
  await first.close();
  const second = await start('again');
  const [hash] = await hashes(second.indexUrl);
  const page = await (await fetch(`${second.indexUrl}orchard/`)).text();
  const href = /href="([^"#]+)#sha256/.exec(page)?.[1] ?? '';
  const content = Buffer.from(await (await fetch(href)).arrayBuffer());
  expect(sha256(content)).toBe(hash);
  expect(await (await fetch(`${href}.metadata`)).text()).toBe('x');
  const files = readdirSync(second.stateDir, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('a kill between a project and the rest of the state loses nothing', async () => {
  const first = await start('killed');
  await upload(first.uploadUrl, '1.0', 'a', 'one');
  const shared = join(first.stateDir, 'pypi/state.json');
  const before = readFileSync(shared);
  await upload(first.uploadUrl, '1.0', 'b', 'two');
  await first.close();
  writeFileSync(shared, before);
  // And in the midst of writing the next one.
  writeFileSync(join(first.stateDir, 'pypi/projects/three.json.tmp'), '{');
  const second = await start('killed');
  const list = async () => (await fetch(second.indexUrl)).headers.get('x-pypi-last-serial');
  expect(await list()).toBe('2');
  expect((await upload(second.uploadUrl, '1.0', 'b', 'two')).status).toBe(200);
  expect(second.hooks.effects.map(({ outcome }) => outcome)).toEqual(['repeated']);
  await upload(second.uploadUrl, '1.0', 'c', 'three');
  expect(await list()).toBe('3');
});

test('ETag answers 304, a second page has another one', async () => {
  const { uploadUrl, indexUrl } = await start('etag');
  await upload(uploadUrl, '1.0');
  const etag = (await fetch(`${indexUrl}orchard/`)).headers.get('etag') ?? '';
  const again = () => fetch(`${indexUrl}orchard/`, { headers: { 'if-none-match': etag } });
  expect((await again()).status).toBe(304);
  await upload(uploadUrl, '1.1', 'y');
  expect((await again()).status).toBe(200);
});

test('the limit of new projects counts attempts', async () => {
  const { uploadUrl } = await start('limit', new Recorder(), { newProjectsPerHour: 2 });
  expect((await upload(uploadUrl, '1.0', 'a', 'one')).status).toBe(200);
  expect((await upload(uploadUrl, '1.0', 'b', 'two', 'nonsense')).status).toBe(400);
  const third = await upload(uploadUrl, '1.0', 'c', 'three');
  expect([third.status, third.headers.get('ratelimit')]).toEqual([429, expect.stringMatching(/user";r=0/)]);
  expect((await upload(uploadUrl, '1.1', 'd', 'one')).status).toBe(200);
});

test('a route that is not modelled is refused and reported', async () => {
  const { url, hooks } = await start('foreign');
  const response = await fetch(`${url}/rss/packages.xml`);
  expect([response.status, await response.text()]).toEqual([501, 'not modelled: GET /rss/packages.xml\n']);
  expect(hooks.foreign).toEqual(['pypi GET /rss/packages.xml']);
});

test('a port in use is named, with what to do', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const starting = startPyPI({ stateDir: join(folder, 'port'), port, token, hooks: new Recorder() });
  const told = { message: `port ${port} is in use`, fix: expect.stringMatching(/--port.*--fresh/) };
  await expect(starting).rejects.toMatchObject(told);
  await expect(starting).rejects.toBeInstanceOf(UserError);
  expect(existsSync(join(folder, 'port/pypi/state.json'))).toBe(false);
  await new Promise((resolve) => taken.close(resolve));
});

describe('parts', () => {
  test('BLAKE2b-256 of RFC 7693 inputs and block edges', () => {
    expect(blake2b256(Buffer.from('abc'))).toBe(
      'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319',
    );
    expect(blake2b256(Buffer.alloc(0))).toBe(
      '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8',
    );
    const bytes = Uint8Array.from({ length: 768 }, (_, i) => i % 256);
    expect(blake2b256(bytes)).toBe('b8007121274217790e2923e0ad7027986e5a99d5531ef6ae7d294140fc81615d');
  });

  test('versions sort as PEP 440 says, in any spelling', () => {
    const order =
      '1!0.1 < 1.0.dev1 < 1.0a1.dev2 < 1.0a1 < 1.0b2 < 1.0rc1 < 1.0 < 1.0.post1.dev3 < 1.0.post1 < 1.1';
    const [epoch = '', ...rest] = order.split(' < ');
    const parsed = (text: string): ParsedVersion => {
      const version = parsePep440(text);
      if (version === undefined) throw new Error(text);
      return version;
    };
    const versions = [...rest, epoch].map(parsed);
    expect([...versions].reverse().sort(comparePep440)).toEqual(versions);
    expect(comparePep440(parsed('1.0'), parsed('v1.0.0'))).toBe(0);
    expect(['1.0-RC.1', '1.0-1', '01.02', '1.0alpha'].map((text) => parsed(text).text)).toEqual([
      '1.0rc1',
      '1.0.post1',
      '1.2',
      '1.0a0',
    ]);
    expect(parsePep440('one')).toBeUndefined();
  });

  test('multipart gives back what was put in, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (values) => {
        const body = values.flatMap((value, i) => [
          Buffer.from(`--0123-boundary-4567\r\nContent-Disposition: form-data; name="f${i}"\r\n\r\n`),
          Buffer.from(value),
          Buffer.from('\r\n'),
        ]);
        const all = Buffer.concat([...body, Buffer.from('--0123-boundary-4567--\r\n')]);
        const parts = parseMultipart('multipart/form-data; boundary=0123-boundary-4567', all);
        expect(parts?.map(({ content }) => [...content])).toEqual(values.map((value) => [...value]));
        expect(
          parseMultipart('multipart/form-data; boundary=0123-boundary-4567', all.subarray(0, -6)),
        ).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
