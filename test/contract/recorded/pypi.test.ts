import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { blake2b256 } from '../../../src/rehearsal/services/blake2b.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import type { State } from '../../../src/rehearsal/services/pypi-state.js';
import type { Hooks } from '../../../src/rehearsal/services/types.js';
import { sdist, sha256, tar, wheel, zip } from './archives.js';

/** One line of the record (select.mjs says what is left out). */
interface Case {
  id: string;
  case: string;
  after?: string[];
  request?: string;
  accept?: string;
  auth?: string;
  set?: [string, string | [string, string]][];
  drop?: string[];
  file?: [name: string, was: string, type?: string];
  status: number;
  reason: string;
  headers?: Record<string, string>;
  body?: string;
}

const root = join(import.meta.dirname, '../../../..');
const cases = JSON.parse(readFileSync(join(root, 'test/contract/recorded/pypi.json'), 'utf8')) as Case[];
const token = 'pypi-for-the-contract-test';
const folder = mkdtempSync(join(tmpdir(), 'pypi-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const credentials: Record<string, string | undefined> = {
  none: undefined,
  wrong: basic('__token__', 'pypi-another'),
  empty: basic('__token__', ''),
  user: basic('alice', token),
  nobody: basic('', token),
  token: `token ${token}`,
  blanks: basic('__token__', `  ${token} \n`),
  'bearer-blanks': `Bearer   ${token}`,
};

/** What the file of a case is made of, where it is not just a good wheel or sdist of its name. */
const contents: Record<string, (name: string, was: string) => Buffer> = {
  'second-sdist': (_, was) => zip([['x', was]]),
  dash: (name, was) => wheel(name, was, { folder: 'my_pkg-4.0' }),
  'di-mm': (name, was) => wheel(name, was, { folder: 'My_Pkg-4.1' }),
  'sd-zip': (_, was) => sdist('my_pkg-4.1', was),
  'sd-zip-real': (_, was) => zip([['my_pkg-4.1/PKG-INFO', was]]),
  zero: () => Buffer.alloc(0),
  corrupt: (name, was) => wheel(name, was).subarray(0, 200),
  garbage: (_, was) => Buffer.from(was),
  'o-digest-valid': (_, was) => Buffer.from(was),
  crc: (name, was) => wheel(name, was, { damaged: true }),
  trailing: (name, was) => Buffer.concat([wheel(name, was), Buffer.from('more')]),
  leading: (name, was) => Buffer.concat([Buffer.from('more'), wheel(name, was)]),
  stream: (name, was) => wheel(name, was, { stream: true }),
  zipcomment: (name, was) => wheel(name, was, { comment: 'hello' }),
  lzma: (name, was) => wheel(name, was, { method: 14 }),
  stored: (name, was) => wheel(name, was, { method: 0 }),
  'no-METADATA': (name, was) => wheel(name, was, { without: 'METADATA' }),
  'no-WHEEL': (name, was) => wheel(name, was, { without: 'WHEEL' }),
  'o-valid-tag': (name, was) => wheel(name, was, { without: 'WHEEL' }),
  'o-lic-rec': (name, was) => wheel(name, was, { without: 'RECORD' }),
  'lf-ok': (name, was) => wheel(name, was, { licence: 'licenses/LICENSE' }),
  'lf-plain': (name, was) => wheel(name, was, { licence: 'LICENSE' }),
  'sd-top': (_, was) => sdist('other', was),
  'sd-notgz': (_, was) => tar([['x/PKG-INFO', was]]),
};

/** The same content for the same recorded hash, whatever the name. */
const made = new Map<string, Buffer>();
function contentOf({ id, file }: Case): Buffer {
  const [name = '', was = ''] = file ?? [];
  const top = name.replace(/\.tar\.gz$/, '');
  const ordinary = top === name ? wheel(name, was) : sdist(top, was);
  const content = made.get(was) ?? contents[id]?.(name, was) ?? ordinary;
  made.set(was, content);
  return content;
}

const days = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString();
const old = (age: number) => (state: State) => {
  for (const project of Object.values(state.projects)) {
    for (const release of project.releases) Object.assign(release, { created: days(age) });
  }
};
const another =
  (name: string, owner = 'bob') =>
  (state: State) => {
    state.projects[name] = { name, owner, serial: 0, releases: [] };
  };
const flag = (name: keyof State['flags']) => (state: State) => {
  state.flags[name] = true;
};

/** What the index must hold besides what was uploaded to it. */
const given: Record<string, (state: State) => void> = {
  'same-content-other-project': another('alice-other', 'rehearsal'),
  'deleted-same': (state) => state.deleted.push('first_proj-1.2-py3-none-any.whl'),
  'other-owner': another('bob-project'),
  'o-meta-perm': another('bob-project'),
  'o-perm-file': another('bob-project'),
  bob: another('my-pkg'),
  old: old(14.04),
  'old-same': old(14.04),
  'old-13': old(13.96),
  'flag-read-only': flag('read-only'),
  'flag-read-only-noauth': flag('read-only'),
  'o-ro-user': flag('read-only'),
  'flag-disallow-new-upload-noauth': flag('disallow-new-upload'),
  'flag-disallow-new-project-registration': flag('disallow-new-project-registration'),
};

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
  let service = await startPyPI(options);
  for (const id of one.after ?? []) {
    const earlier = cases.find((other) => other.id === id);
    expect(earlier).toBeDefined();
    if (earlier !== undefined) expect((await send(service.url, earlier)).status).toBe(200);
  }
  // Also shows that the state outlives the server.
  await service.close();
  const path = join(stateDir, 'pypi/state.json');
  const empty = '{"serial":0,"projects":{},"registrations":[],"deleted":[],"flags":{}}';
  const state = JSON.parse(one.after === undefined ? empty : readFileSync(path, 'utf8')) as State;
  given[one.id]?.(state);
  const left = /project\.create\.user";r=(\d+)/.exec(one.headers?.['RateLimit'] ?? '')?.[1];
  if (left !== undefined) state.registrations = Array<number>(20 - Number(left)).fill(Date.now() - 1500);
  if (one.after !== undefined || one.id in given || left !== undefined) {
    mkdirSync(join(stateDir, 'pypi'), { recursive: true });
    writeFileSync(path, JSON.stringify(state));
  }
  service = await startPyPI(options);
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
