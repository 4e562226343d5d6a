import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { installUv, pinnedUv } from '../../src/python/uv.js';
import { sha256 } from '../../src/record/canonical.js';
import type { BuildFragment } from '../../src/record/types.js';
import { toolEnv } from '../support/daemon.js';
import { FakeHost } from '../support/fake-host.js';
import { build, checkout, pythons, type Surroundings } from './reproducible.js';
import { closing, scratch } from './workbench.js';

const here = scratch();
const [python = '', otherPython = python] = pythons();
const usual: Surroundings = {
  folder: join(here, 'usual'),
  nobody: false,
  umask: 0o022,
  zone: 'UTC',
  locale: 'C.UTF-8',
  reversed: false,
  python,
};
/** A folder of a file system in memory, which lists what came last first. */
const memory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'reproducible-'));
closing({ close: () => rmSync(memory, { recursive: true, force: true }) });

const factors: Readonly<Record<string, Partial<Surroundings>>> = {
  user: { nobody: true },
  umask: { umask: 0o077 },
  'time zone': { zone: 'Asia/Kolkata' },
  locale: { locale: 'C' },
  'path and directory order': { folder: join(memory, 'an other/path of the sources'), reversed: true },
  'Python minor': { python: otherPython },
};
const everything: Surroundings = Object.assign({}, usual, ...Object.values(factors));

/** Hash by file name, as the record tells and the bytes confirm. */
function hashes(dist: string): Record<string, string> {
  const { python: built } = JSON.parse(
    readFileSync(join(dist, 'build-record.json'), 'utf8'),
  ) as BuildFragment;
  return Object.fromEntries(
    built.files.map(({ name, sha256: hash }) => {
      expect(sha256(readFileSync(join(dist, name)))).toBe(hash);
      return [name, hash];
    }),
  );
}

const names = [
  'hatch_pkg-1.0-py2.py3-none-any.whl',
  'hatch_pkg-1.0.tar.gz',
  'old_pkg-1.0-py3-none-any.whl',
  'old_pkg-1.0.tar.gz',
];
let expected: Record<string, string>;

describe('hatchling and setuptools', () => {
  it('give the same bytes when everything around them differs', async () => {
    expect(otherPython).not.toBe(python);
    for (const place of [usual, everything]) checkout(place);
    const dists = [join(here, 'dist-usual'), join(memory, 'dist')] as const;
    const [first, second] = await Promise.all([build(usual, dists[0]), build(everything, dists[1])]);
    expect([first.code, second.code, `${first.text}${second.text}`.match(/error.*/gi)]).toEqual([0, 0, null]);
    expected = hashes(dists[0]);
    expect(Object.keys(expected)).toEqual(names);
    expect(hashes(dists[1])).toEqual(expected);
    // Two strangers find nothing to complain about.
    const files = names.map((name) => join(dists[1], name));
    execFileSync('twine', ['check', '--strict', ...files], { env: toolEnv({}), stdio: 'pipe' });
    const target = join(here, 'installed');
    execFileSync(
      'uv',
      ['pip', 'install', '-q', '--no-deps', '--target', target, ...files.slice(0, 1), ...files.slice(2, 3)],
      {
        env: toolEnv({ HOME: here }),
        stdio: 'pipe',
      },
    );
    expect(readdirSync(join(target, 'hatch_pkg/data'))).toEqual(['räume.json']);
  }, 300_000);

  // For who looks for the culprit: `EACH_FACTOR=1 npm run clients -- build/test/clients/build-python`.
  const asked = process.env['EACH_FACTOR'] === undefined ? [] : Object.entries(factors);
  for (const [name, factor] of asked) {
    it(`give the same bytes with another ${name}`, async () => {
      const key = name.replaceAll(' ', '-');
      const place = { ...usual, folder: join(factor.reversed === true ? memory : here, key), ...factor };
      const at = { ...place, folder: factor.folder === undefined ? place.folder : `${factor.folder}-1` };
      checkout(at);
      const dist = `${at.folder}-dist/dist`;
      expect(await build(at, dist)).toMatchObject({ code: 0 });
      expect(hashes(dist)).toEqual(expected);
    }, 300_000);
  }

  it('give the same bytes after a kill in the middle, over what it and others left, by a uv that had to be installed', async () => {
    const egg = join(usual.folder, 'old/old_pkg.egg-info');
    const dist = join(here, 'dist-killed');
    const killed = await build(usual, dist, {}, () => existsSync(egg));
    expect(killed.code).toBeNull();
    expect(readdirSync(dist)).toEqual([]);
    // The worst of it: a module half copied, a removed one, and a file half moved to another file system.
    const lib = join(usual.folder, 'old/build/lib/old_pkg');
    mkdirSync(lib, { recursive: true });
    for (const name of ['b.py', 'gone.py']) writeFileSync(join(lib, name), 'x =');
    writeFileSync(join(dist, `${names[0]}.partial`), 'PK');
    const bare = { PATH: '/usr/local/bin:/usr/bin:/bin', INPUT_BACKEND: 'uv' };
    const again = await build(usual, dist, bare);
    expect(again.text).toContain(`installed uv ${pinnedUv.version}, checked by its hash`);
    expect(again.code).toBe(0);
    expect(hashes(dist)).toEqual(expected);
    expect(readdirSync(dist).sort()).toEqual(['build-record.json', ...names]);
    expect(readFileSync(join(lib, 'gone.py'), 'utf8')).toBe('x =');
  }, 300_000);
});

describe('uv', () => {
  it('is not taken when its hash is another one', async () => {
    const wrong = { version: pinnedUv.version, hashes: ['0'.repeat(64)] };
    const tool = { command: join(python, 'python3'), pip: '23.0' };
    const tried = installUv(new FakeHost({}, process.env), tool, join(here, 'wrong'), wrong);
    await expect(tried).rejects.toMatchObject({
      command: `installing uv ${pinnedUv.version}`,
      stderrTail: expect.stringContaining('DO NOT MATCH THE HASHES'),
    });
  }, 120_000);
});
