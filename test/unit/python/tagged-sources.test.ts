import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TaggedRelease, taggedSources } from '../../../src/python/tagged-sources.js';
import { FakeHost } from '../../support/fake-host.js';

let temp: string;
let root: string;
beforeEach(() => {
  temp = mkdtempSync(join(realpathSync(tmpdir()), 'tagged-sources-'));
  root = join(temp, 'checkout');
  mkdirSync(join(root, 'pkg'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(root, 'VERSION'), '5.0.0\n');
  writeFileSync(join(root, 'pkg/run'), '#!/bin/sh\n', { mode: 0o755 });
  symlinkSync('../VERSION', join(root, 'pkg/link'));
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Start');
  git('tag', 'version/5.0.0');
  git('commit', '--quiet', '--allow-empty', '-m', 'More');
  git('tag', 'version/5.1.0rc1');
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function gitIn(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}
const git = (...args: string[]): string => gitIn(root, ...args);
const describeIn = (folder: string): string => gitIn(folder, 'describe', '--tags', '--dirty', '--long');

async function copy(release: Partial<TaggedRelease> = {}, name = 'copy', from = root): Promise<string> {
  const given = { tag: 'version/5.1.0rc1', version: '5.1.0rc1', time: 1_767_323_045, tree: '', outDir: '' };
  return taggedSources(new FakeHost(), from, { ...given, ...release }, join(temp, name));
}

describe('taggedSources', () => {
  it('gives a clean repository whose commit carries the tag, and leaves the checkout as it is', async () => {
    writeFileSync(join(root, 'VERSION'), '5.1.0rc1\n');
    writeFileSync(join(root, 'untracked'), 'x');
    const state = () => [
      git('for-each-ref'),
      git('status', '--porcelain'),
      git('rev-parse', 'HEAD', '--abbrev-ref', 'HEAD'),
    ];
    const before = state();
    expect(describeIn(root)).toMatch(/^version\/5\.1\.0rc1-0-g\w+-dirty$/);
    const folder = await copy();
    expect(state()).toEqual(before);
    expect(describeIn(folder)).toMatch(/^version\/5\.1\.0rc1-0-g\w+$/);
    expect(gitIn(folder, 'describe')).toBe('version/5.1.0rc1');
    expect(gitIn(folder, 'rev-parse', 'HEAD^')).toBe(git('rev-parse', 'HEAD'));
    expect(gitIn(folder, 'tag', '--points-at', 'HEAD~2')).toBe('version/5.0.0');
    expect(gitIn(folder, 'status', '--porcelain')).toBe('?? untracked');
    expect(readFileSync(join(folder, 'VERSION'), 'utf8')).toBe('5.1.0rc1\n');
    expect(lstatSync(join(folder, 'pkg/link')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'pkg/run')).mode & 0o111).toBe(0o111);
    expect(gitIn(folder, 'remote')).toBe('');
  });

  it('makes the same commit each time', async () => {
    writeFileSync(join(root, 'VERSION'), '5.1.0rc1\n');
    const [one, two] = [await copy(), await copy({}, 'again')];
    expect(gitIn(one, 'rev-parse', 'HEAD')).toBe(gitIn(two, 'rev-parse', 'HEAD'));
  });

  it('keeps the tagged commit where nothing was rewritten, without the tags of other versions on it', async () => {
    git('tag', 'version/5.1.0');
    git('tag', '--annotate', '-m', 'x', 'version/5.1.0rc2');
    git('tag', 'other');
    const folder = await copy();
    expect(gitIn(folder, 'rev-parse', 'HEAD')).toBe(git('rev-parse', 'HEAD'));
    expect(gitIn(folder, 'tag', '--points-at', 'HEAD').split('\n')).toEqual(['other', 'version/5.1.0rc1']);
    expect(gitIn(folder, 'describe')).toBe('version/5.1.0rc1');
  });

  it('works in a linked work tree, a shallow clone and below the top', async () => {
    const linked = join(temp, 'linked');
    git('worktree', 'add', '--quiet', '--detach', linked);
    writeFileSync(join(linked, 'VERSION'), '5.1.0rc1\n');
    const below = await copy({}, 'from-linked', join(linked, 'pkg'));
    expect(below).toBe(join(temp, 'from-linked/pkg'));
    expect(describeIn(below)).toMatch(/^version\/5\.1\.0rc1-0-g\w+$/);
    const shallow = join(temp, 'shallow');
    gitIn(temp, 'clone', '--quiet', '--depth=1', `file://${root}`, shallow);
    writeFileSync(join(shallow, 'VERSION'), '5.1.0rc1\n');
    const folder = await copy({}, 'from-shallow', shallow);
    expect(describeIn(folder)).toMatch(/^version\/5\.1\.0rc1-0-g\w+$/);
    expect(gitIn(folder, 'log', '--format=%s').split('\n')).toEqual(['Release 5.1.0rc1', 'More']);
  });

  it('takes the files of a submodule, and stays clean', async () => {
    const sub = join(root, 'sub');
    mkdirSync(sub);
    gitIn(sub, 'init', '--quiet');
    writeFileSync(join(sub, 'inner.py'), 'x = 1\n');
    gitIn(sub, 'add', '--all');
    gitIn(sub, 'commit', '--quiet', '-m', 'Sub');
    git('-c', 'advice.addEmbeddedRepo=false', 'add', 'sub');
    git('commit', '--quiet', '-m', 'Sub');
    git('tag', '--force', 'version/5.1.0rc1');
    writeFileSync(join(root, 'VERSION'), '5.1.0rc1\n');
    const folder = await copy();
    expect(readFileSync(join(folder, 'sub/inner.py'), 'utf8')).toBe('x = 1\n');
    expect(describeIn(folder)).toMatch(/^version\/5\.1\.0rc1-0-g\w+$/);
    expect(gitIn(folder, 'status', '--porcelain')).toBe('');
  });

  it('does not copy out-dir, nor credentials of the checkout', async () => {
    git('config', 'http.extraheader', 'AUTHORIZATION: basic canary');
    mkdirSync(join(root, 'dist'));
    const folder = await copy({ outDir: join(root, 'dist') });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).not.toContain('canary');
  });

  it('compares the files with the tree that was announced', async () => {
    const tree = git('rev-parse', 'HEAD^{tree}');
    await copy({ tree });
    writeFileSync(join(root, 'VERSION'), 'else\n');
    await expect(copy({ tree }, 'second')).rejects.toThrow(`but ${tree} was announced`);
  });

  it('needs a checkout', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    await expect(copy()).rejects.toThrow('not a git repository');
  });
});
