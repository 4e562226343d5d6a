import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readArchive, writeArchive } from '../../../src/charts/archive.js';
import { readMetadata } from '../../../src/charts/metadata.js';
import { Packer } from '../../../src/charts/pack.js';
import { explain } from '../../../src/core/errors.js';
import { readTar } from '../../../src/python/tar.js';
import { copySampleCharts, sampleVersion, writeFiles } from '../../support/charts.js';

const top = mkdtempSync(join(tmpdir(), 'charts-pack-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let root: string;
let number = 0;
beforeEach(() => {
  root = join(top, `checkout-${number++}`);
  mkdirSync(root);
});

const time = 1_700_000_000;
const pack = (folder: string) => new Packer({ root, time }).pack(folder);
const entries = (bytes: Uint8Array) => readTar(gunzipSync(bytes), 'archive');
const names = (bytes: Uint8Array): string[] => entries(bytes).map(({ path }) => path);
const member = (bytes: Uint8Array, path: string): Uint8Array =>
  entries(bytes).find((entry) => entry.path === path)?.data ?? new Uint8Array();
const chart = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.2.3\n${more}`;
const needs = (name: string, repository: string, version = '1.2.3'): string =>
  `dependencies:\n  - name: ${name}\n    version: ${version}\n    repository: "${repository}"\n`;

function refusal(folder: string): string {
  try {
    pack(folder);
  } catch (error) {
    const message = explain(error);
    expect(message).not.toContain('This is a bug');
    expect(message).not.toContain(top);
    return message;
  }
  throw new Error('it was packed');
}

describe('the sample', () => {
  test('hub holds hq, which holds common', () => {
    copySampleCharts(root);
    const hub = pack('charts/hub');
    expect(hub.file).toBe(`hub-${sampleVersion}.tgz`);
    expect(names(hub.bytes)).toEqual([
      'hub/Chart.yaml',
      'hub/Chart.lock',
      ...['auth', 'common', 'hq', 'store'].map((name) => `hub/charts/${name}-${sampleVersion}.tgz`),
      'hub/templates/ui.yaml',
      'hub/values.yaml',
    ]);
    const hq = member(hub.bytes, `hub/charts/hq-${sampleVersion}.tgz`);
    expect(names(hq)).toContain(`hq/charts/common-${sampleVersion}.tgz`);
    const auth = member(hub.bytes, `hub/charts/auth-${sampleVersion}.tgz`);
    expect(names(auth)).toContain('auth/charts/keycloak/templates/pod.yaml');
    // The same chart is the same archive wherever it is packed.
    expect(Buffer.from(hq).equals(pack('charts/hq').bytes)).toBe(true);
  });

  test('the same sources give the same bytes under another path, umask and time zone', () => {
    copySampleCharts(root);
    const other = join(top, 'elsewhere', 'deep er');
    const script = `
      import { cpSync, writeSync } from 'node:fs';
      process.umask(0o077);
      const { Packer } = await import(${JSON.stringify(new URL('../../../src/charts/pack.js', import.meta.url).href)});
      cpSync(process.argv[1], process.argv[2], { recursive: true, mode: 0 });
      const packer = new Packer({ root: process.argv[2], time: ${time} });
      writeSync(1, packer.pack('charts/hub').digest);`;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' };
    const args = ['--input-type=module', '-e', script, root, other];
    const digest = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(digest).toBe(pack('charts/hub').digest);
    expect(new Packer({ root, time: time + 1 }).pack('charts/hub').digest).not.toBe(digest);
  });
});

test('entries have one time, no owner and only the owner’s executable bit', () => {
  writeFiles(root, { 'a/Chart.yaml': chart('a'), 'a/run.sh': '#!/bin/sh\n', 'a/z.txt': 'z' });
  chmodSync(join(root, 'a/run.sh'), 0o700);
  chmodSync(join(root, 'a/z.txt'), 0o666);
  const tar = gunzipSync(pack('a').bytes);
  const headers = [0, 1, 2].map((index) => tar.subarray(index * 1024, index * 1024 + 512));
  const field = (header: Buffer, at: number, size: number): string =>
    header.toString('latin1', at, at + size);
  expect(headers.map((header) => field(header, 0, 100).replace(/\0+$/, ''))).toEqual([
    'a/Chart.yaml',
    'a/run.sh',
    'a/z.txt',
  ]);
  expect(headers.map((header) => field(header, 100, 7))).toEqual(['0000644', '0000755', '0000644']);
  for (const header of headers) {
    expect(field(header, 108, 7)).toBe('0000000');
    expect(Number.parseInt(field(header, 136, 11), 8)).toBe(time);
    expect(field(header, 265, 32)).toMatch(/^\0+$/);
  }
  // RFC 1952: no time, no name, unknown system.
  expect([...pack('a').bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test('a stale vendored copy is replaced, a chart of others stays', () => {
  const archiveOf = (text: string): Uint8Array => {
    const file = { path: 'Chart.yaml', executable: false, data: Buffer.from(text) };
    return writeArchive(readMetadata(text, 'x'), [file], time).bytes;
  };
  writeFiles(root, {
    'common/Chart.yaml': chart('common'),
    'a/Chart.yaml': chart(
      'a',
      `${needs('common', 'file://../common')}  - name: common-lib\n    version: 1.0.0\n`,
    ),
    'a/charts/common-0.9.0.tgz': archiveOf('name: common\nversion: 0.9.0\n'),
    'a/charts/common-0.9.0.tgz.prov': 'signed',
    'a/charts/common/Chart.yaml': 'name: common\nversion: 0.8.0\n',
    'a/charts/common/templates/x.yaml': 'x',
    'a/charts/common-lib-1.0.0.tgz': archiveOf('name: common-lib\nversion: 1.0.0\n'),
    'a/charts/README': 'no chart',
  });
  expect(names(pack('a').bytes)).toEqual([
    'a/Chart.yaml',
    'a/charts/README',
    'a/charts/common-1.2.3.tgz',
    'a/charts/common-lib-1.0.0.tgz',
  ]);
});

test('.helmignore is honoured, also for folders, and goes into the archive', () => {
  writeFiles(root, {
    'a/Chart.yaml': chart('a'),
    'a/.helmignore': 'docs/\n*.bak\n',
    'a/docs/x.md': 'x',
    'a/values.yaml.bak': 'x',
    'a/templates/.swp': 'x',
    'a/templates/a.yaml': 'x',
  });
  expect(names(pack('a').bytes)).toEqual(['a/Chart.yaml', 'a/.helmignore', 'a/templates/a.yaml']);
});

test('a .helmignore that leaves out the Chart.yaml is told', () => {
  writeFiles(root, { 'a/Chart.yaml': chart('a'), 'a/.helmignore': '!values.yaml\n' });
  expect(refusal('a')).toContain('a/.helmignore: the rules leave out the Chart.yaml itself');
});

test('links inside of a chart are followed, other links are refused', () => {
  writeFiles(root, { 'a/Chart.yaml': chart('a'), 'a/files/x.txt': 'x', 'secret.txt': 'secret' });
  symlinkSync('files', join(root, 'a/copy'));
  expect(names(pack('a').bytes)).toEqual(['a/Chart.yaml', 'a/copy/x.txt', 'a/files/x.txt']);
  symlinkSync('../../secret.txt', join(root, 'a/files/out'));
  expect(refusal('a')).toMatch(
    /^a\/copy\/out: copy\/out is a link that leaves the chart|^a\/files\/out: files\/out is/,
  );
  writeFiles(root, { 'a/.helmignore': 'out\n' });
  expect(names(pack('a').bytes)).toHaveLength(4);
  symlinkSync('..', join(root, 'a/files/up'));
  expect(refusal('a')).toContain('is a link to a folder that it lies in');
  rmSync(join(root, 'a/files/up'));
  symlinkSync('gone', join(root, 'a/files/broken'));
  expect(refusal('a')).toContain('is a link to nothing');
});

test('dependencies that are not there, called otherwise, of another version, or in a circle stop', () => {
  writeFiles(root, { 'a/Chart.yaml': chart('a', needs('b', 'file://../b')) });
  expect(refusal('a')).toMatch(/^a\/Chart.yaml: dependencies: the chart b is not in b\nWhat to do: /);
  writeFiles(root, { 'b/Chart.yaml': chart('c') });
  expect(refusal('a')).toContain('the chart in b is called c, not b');
  writeFiles(root, { 'b/Chart.yaml': chart('b').replace('1.2.3', '1.2.4') });
  expect(refusal('a')).toContain('b is wanted in version 1.2.3, and b has 1.2.4');
  writeFiles(root, { 'b/Chart.yaml': chart('b', needs('a', 'file://../a')) });
  expect(refusal('a')).toContain('in a circle: a -> b -> a');
  writeFiles(root, { 'a/Chart.yaml': chart('a', needs('redis', 'https://charts.example.org', '^2.0.0')) });
  expect(refusal('a')).toContain('neither a/charts/redis nor a/charts/redis-^2.0.0.tgz');
  writeFiles(root, { 'a/Chart.yaml': chart('a', needs('x', 'file://../../outside')) });
  expect(refusal('a')).toContain('the chart x is not in ../outside');
});

test('a range that the chart fits is fine, and dependencies of the first API version are found', () => {
  writeFiles(root, {
    'b/Chart.yaml': chart('b').replace('1.2.3', '1.2.3-rc.1'),
    'a/Chart.yaml': 'name: a\nversion: 1.0.0\n',
    'a/requirements.yaml': needs('b', 'file://../b', '~1.2.0'),
  });
  expect(names(pack('a').bytes)).toContain('a/charts/b-1.2.3-rc.1.tgz');
  writeFiles(root, { 'a/requirements.yaml': needs('b', 'file://../b', '^2.0.0') });
  expect(refusal('a')).toContain('b is wanted in version ^2.0.0');
});

test.each([
  ['name: A_b\nversion: 1.0.0\n', 'not the name of a chart'],
  ['name: a\nversion: 5.0.0rc1\n', 'is not a version of SemVer'],
  ['name: a\nversion: "1.0"\n', 'is not a version of SemVer'],
  ['- list\n', 'not the metadata of a chart'],
  ['a: [\n', 'not valid YAML'],
])('refuses the Chart.yaml %j', (text, message) => {
  writeFiles(root, { 'a/Chart.yaml': text });
  expect(refusal('a')).toContain(message);
});

test('reads only archives that are charts', () => {
  const told = (bytes: Uint8Array): string => {
    try {
      return readArchive(bytes, 'x.tgz').file;
    } catch (error) {
      return explain(error);
    }
  };
  writeFiles(root, { 'a/Chart.yaml': chart('a') });
  const { bytes } = pack('a');
  expect(told(bytes)).toBe('a-1.2.3.tgz');
  expect(told(Buffer.from('not gzip'))).toContain('is not a gzip file');
  expect(told(bytes.subarray(0, 60))).toContain('is not a gzip file');
  const none = writeArchive(readMetadata(chart('a'), 'x'), [], time);
  expect(told(none.bytes)).toContain('is not a chart');
});
