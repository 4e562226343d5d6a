import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { readFacts } from '../../../src/git/facts.js';
import { Git, needFullHistory, openGit } from '../../../src/git/git.js';
import { mergedVersions, peelTag } from '../../../src/git/tags.js';
import { FakeHost } from '../../support/fake-host.js';
import { Sandbox } from './sandbox.js';

const host = new FakeHost();
const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: unknown) => explain(error),
  );

describe('a repository', () => {
  let box: Sandbox;
  let first: string;
  let second: string;
  beforeAll(() => {
    box = new Sandbox();
    box.write('pyproject.toml', '\ufeff[project]\r\nname = "x"\r\n').write('a b/ü.txt', 'text');
    box.write('VERSION', new Uint8Array([0xff, 0xfe, 0x31])).link('setup.py', 'pyproject.toml');
    first = box.commit('one');
    box.git('tag', 'version/5.0.0');
    box.git('tag', '-a', '-m', 'x', 'version/5.0.1', first);
    box.git('tag', '-a', '-m', 'x', 'version/5.0.2', 'version/5.0.1');
    box.git('tag', 'version/not-a-version');
    box.git('tag', 'v9.9.9');
    box.git('tag', 'version/6.0.0', box.git('rev-parse', `${first}^{tree}`));
    second = box.commit('two');
    box.git('tag', 'version/5.1.0rc10');
    box.git('tag', 'version/5.1.0rc9');
    box.git('checkout', '-q', '-b', 'side', first);
    box.commit('three');
    box.git('tag', 'version/5.0.3');
    box.git('checkout', '-q', 'main');
  });
  afterAll(() => box.remove());

  test('opens from its top and from below', async () => {
    expect((await openGit(host, box.dir)).dir).toBe(box.dir);
    expect((await openGit(host, join(box.dir, 'a b'))).dir).toBe(box.dir);
  });

  test('peels lightweight, annotated and nested tags to one commit', async () => {
    const git = await openGit(host, box.dir);
    for (const tag of ['version/5.0.0', 'version/5.0.1', 'version/5.0.2']) {
      expect(await peelTag(git, tag)).toBe(first);
    }
    expect(await peelTag(git, 'version/7.0.0')).toBeUndefined();
    expect(await peelTag(git, '--help')).toBeUndefined();
    expect(await failure(peelTag(git, 'version/6.0.0'))).toContain('points at no commit');
  });

  test('knows the merged versions in PEP 440 order, and only those', async () => {
    const git = await openGit(host, box.dir);
    const texts = async (...rest: [string, string?]): Promise<string[]> =>
      (await mergedVersions(git, second, ...rest)).map((version) => version.text);
    expect(await texts('version/')).toEqual(['5.0.0', '5.0.1', '5.0.2', '5.1.0rc9', '5.1.0rc10']);
    expect(await texts('version/', 'version/5.1.0rc10')).toEqual(['5.0.0', '5.0.1', '5.0.2', '5.1.0rc9']);
    expect(await texts('v')).toEqual(['9.9.9']);
  });

  test('is read byte for byte; links and other bytes are no text', async () => {
    const facts = await readFacts(host, box.dir, second, { tag: 'version/5.1.0rc10' });
    expect(facts.commit).toEqual({
      sha: second,
      tree: box.git('rev-parse', `${second}^{tree}`),
      time: 1767323045,
    });
    expect(facts.files.map((file) => `${file.mode} ${file.path}`)).toEqual([
      '100644 VERSION',
      '100644 a b/ü.txt',
      '100644 pyproject.toml',
      '120000 setup.py',
    ]);
    expect(facts.read('pyproject.toml')).toBe('\ufeff[project]\r\nname = "x"\r\n');
    expect(facts.read('VERSION')).toBeUndefined();
    expect(facts.read('setup.py')).toBeUndefined();
    expect(facts.read('nothing')).toBeUndefined();
    // Not among the foreseen names: read when asked for.
    expect(facts.read('a b/ü.txt')).toBe('text');
    expect(facts.mergedVersions).toEqual(['5.0.0', '5.0.1', '5.0.2', '5.1.0rc9']);
  });

  test('does not run what its configuration names', async () => {
    const trap = new Sandbox('trap');
    trap.write('a', 'a').commit('one');
    const ran = join(trap.dir, 'ran');
    writeFileSync(join(trap.dir, 'hook'), `#!/bin/sh\necho x > "${ran}"\n`);
    chmodSync(join(trap.dir, 'hook'), 0o755);
    trap.git('config', 'core.fsmonitor', join(trap.dir, 'hook'));
    trap.git('config', 'core.pager', join(trap.dir, 'hook'));
    trap.git('config', 'core.quotePath', 'true');
    const git = await openGit(host, trap.dir);
    await git.run(['status', '--porcelain']);
    await git.run(['log', '-1']);
    expect(existsSync(ran)).toBe(false);
    trap.remove();
  });

  test('a shallow clone is named with its mending', async () => {
    const shallow = box.clone('--depth', '1');
    const text = await failure(openGit(host, shallow.dir).then(needFullHistory));
    expect(text).toContain('shallow');
    expect(text).toContain('fetch-depth: 0');
    await needFullHistory(await openGit(host, box.dir));
    shallow.remove();
  });
});

test('a folder without repository, and none at all', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'release-actions-none-'));
  expect(await failure(openGit(host, dir))).toContain('is not a git repository');
  expect(await failure(openGit(host, join(dir, 'nope')))).toContain('does not exist');
  mkdirSync(join(dir, '.git'));
  expect(await failure(openGit(host, dir))).toContain('is not a git repository');
});

test('a failing command says what git said', async () => {
  const box = new Sandbox();
  const text = await failure(new Git(host, box.dir).run(['log', '-1', 'nope']));
  expect(text).toContain('git log ended with exit code 128');
  expect(text).toContain('nope');
  box.remove();
});

test('a repository of another user is read all the same', async () => {
  if (process.getuid?.() !== 0) return;
  const box = new Sandbox();
  box.write('a', 'a').commit('one');
  const { execFileSync } = await import('node:child_process');
  execFileSync('chown', ['-R', '12345:12345', box.dir]);
  expect((await readFacts(host, box.dir, 'HEAD')).files).toHaveLength(1);
  box.remove();
});

test('20 000 files take seconds, not minutes', async () => {
  const box = new Sandbox('large');
  const content = (index: number): string => `data <<E\nx${index}\nE\n`;
  const lines = Array.from(
    { length: 20_000 },
    (_, index) =>
      `M 100644 inline p${index % 200}/d${index % 7}/f${index}.${index % 100 === 0 ? 'lock' : 'txt'}\n${content(index)}`,
  );
  const { execFileSync } = await import('node:child_process');
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: box.dir,
    input: `commit refs/heads/main\ncommitter T <t@example.com> 1767323045 +0000\ndata 1\nx\n${lines.join('\n')}\n`,
  });
  const start = performance.now();
  const facts = await readFacts(host, box.dir, 'refs/heads/main');
  expect(facts.files).toHaveLength(20_000);
  expect(facts.read('p0/d0/f0.lock')).toBe('x0\n');
  expect(performance.now() - start).toBeLessThan(3_000);
  box.remove();
});

test('texts that are too long are left out, whether all of them fit together or not', async () => {
  const box = new Sandbox('long');
  const long = (letter: string): string => letter.repeat(6 * 1024 * 1024);
  box.write('a.lock', long('a')).write('b.lock', 'short\n').commit('some');
  const some = await readFacts(host, box.dir, 'HEAD');
  expect([some.read('a.lock'), some.read('b.lock')]).toEqual([undefined, 'short\n']);
  for (const letter of 'cdefghijklm') box.write(`${letter}.lock`, long(letter));
  box.commit('too much together');
  const all = await readFacts(host, box.dir, 'HEAD');
  expect([all.read('c.lock'), all.read('b.lock')]).toEqual([undefined, 'short\n']);
  expect(all.commit).toEqual({
    sha: box.git('rev-parse', 'HEAD'),
    tree: box.git('rev-parse', 'HEAD^{tree}'),
    time: Number(box.git('log', '-1', '--format=%ct')),
  });
  box.remove();
});

test('a repository without a commit can be opened, and has none', async () => {
  const box = new Sandbox('unborn');
  const git = await openGit(host, box.dir);
  expect(await git.commitOf('HEAD')).toBeUndefined();
  expect(await failure(readFacts(host, git, 'HEAD'))).toContain('names no commit');
  box.remove();
});
