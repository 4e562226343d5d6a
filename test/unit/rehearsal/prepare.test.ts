import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkInputs } from '../../../src/rehearsal/check.js';
import { parseInjection } from '../../../src/rehearsal/inject.js';
import { moveBranch } from '../../../src/rehearsal/moves.js';
import type { RehearsalOptions } from '../../../src/rehearsal/options.js';
import { type Prepared, prepare } from '../../../src/rehearsal/prepare.js';
import { fixtureSuite, Stage } from '../../support/rehearsal.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.remove());

const tag = 'version/5.1.0';
const check = async (changes: Partial<RehearsalOptions> = {}, name = tag): Promise<void> =>
  void (await checkInputs(stage.options(name, changes), fixtureSuite));
const ready = async (changes: Partial<RehearsalOptions> = {}, name = tag): Promise<Prepared> => {
  const options = stage.options(name, changes);
  return prepare(await checkInputs(options, fixtureSuite), options, fixtureSuite);
};
const embeddedDir = (): string => join(stage.out, 'state/github/repo.git');

describe('bad input', () => {
  test.each([
    ['version/5.1', /delete the tag and push version\/5\.1\.0/],
    ['version/v5.1.0', /version\/5\.1\.0/],
    ['version/5.1.0RC1', /version\/5\.1\.0rc1/],
    ['version/1.2.3$(id)', /version\/5\.1\.0/],
  ])('refuses the tag %s', async (name, fix) => {
    await expect(check({}, name)).rejects.toMatchObject({
      name: 'UserError',
      fix: expect.stringMatching(fix),
    });
    expect(existsSync(stage.out)).toBe(false);
  });

  test('refuses a folder that is no checkout, or has no commit', async () => {
    await expect(check({ repo: stage.root })).rejects.toThrow('is not the work tree of a git repository');
    await expect(check({ repo: join(stage.root, 'none') })).rejects.toThrow('there is no folder');
    await expect(check({ repo: process.execPath })).rejects.toThrow('there is no folder');
    rmSync(join(stage.repo, '.git'), { recursive: true });
    stage.git('init', '-q');
    await expect(check()).rejects.toThrow('has no commit yet');
  });

  test('names line, column and nearest key of a mistake in the config', async () => {
    stage.commit('.github/release-actions.yml', 'schema-version: 1\ntag-prefx: v\n', 'Configure');
    await expect(check()).rejects.toMatchObject({
      place: { file: '.github/release-actions.yml', line: 2, column: 1, key: 'tag-prefx' },
      fix: expect.stringContaining('tag-prefix'),
    });
  });

  test('uses the tag prefix of the config', async () => {
    stage.commit('.github/release-actions.yml', 'schema-version: 1\ntag-prefix: v\n', 'Configure');
    await expect(check({}, 'v5.1.0')).resolves.toBeUndefined();
  });

  test('refuses uncommitted changes unless --dirty; its own out folder does not count', async () => {
    await check({ out: join(stage.repo, 'rehearsal') });
    await check({ out: join(stage.repo, 'rehearsal') });
    stage.write('new.txt', 'x');
    await expect(check()).rejects.toMatchObject({
      message: 'the checkout has uncommitted changes: new.txt',
      fix: expect.stringContaining('--dirty'),
    });
    await check({ dirty: true });
  });

  test('refuses an out folder that cannot be written', async () => {
    writeFileSync(join(stage.root, 'file'), '');
    await expect(check({ out: join(stage.root, 'file/out') })).rejects.toMatchObject({
      fix: 'name another folder with --out',
    });
  });

  test('refuses a port in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      await expect(check({ port })).rejects.toThrow(`port ${port} is in use`);
      await expect(check({ port: port - 1 })).rejects.toThrow(`port ${port} is in use`);
    } finally {
      server.close();
    }
  });

  test('refuses a machine without Python', async () => {
    const { PATH } = process.env;
    mkdirSync(join(stage.root, 'bin'));
    const real = stage.git('--exec-path');
    process.env['PATH'] = `${join(stage.root, 'bin')}:${real}`;
    try {
      await expect(check()).rejects.toThrow('there is no Python');
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  test('refuses faults for what does not exist', async () => {
    const inject = (spec: string) => ({ inject: [{ spec, injection: parseInjection(spec) }] });
    await expect(check(inject('kill:publish-pipy:1:after'))).rejects.toMatchObject({
      fix: 'did you mean publish-pypi?',
    });
    await expect(check(inject('drop:harbor:x'))).rejects.toThrow('there is no service harbor');
    await check(inject('fail:registry:manifest.put:500'));
    await check(inject('drop:discord:message.create'));
  });

  test('refuses what cannot be released before there is a tag', async () => {
    stage.git('rm', '-q', 'pyproject.toml');
    stage.git('commit', '-q', '-m', 'Empty');
    await expect(ready()).rejects.toThrow('there is nothing to release');
    expect(stage.embedded('tag')).toBe('version/5.0.0');
  });

  test('does not remove a folder that is no state', async () => {
    mkdirSync(join(stage.root, 'mine'));
    writeFileSync(join(stage.root, 'mine/file'), '');
    await expect(ready({ fresh: true, state: join(stage.root, 'mine') })).rejects.toThrow('is no state');
    expect(existsSync(join(stage.root, 'mine/file'))).toBe(true);
  });
});

describe('the embedded repository', () => {
  const main = (): string => stage.embedded('rev-parse', 'main');

  test('has branches of both kinds and all tags, but no hooks and nothing of the rehearsal in sight', async () => {
    stage.git('branch', 'release/5.0', 'version/5.0.0');
    stage.git('update-ref', 'refs/remotes/origin/far', 'version/5.0.0');
    stage.git('tag', '-a', '-m', 'annotated', 'version/4.9.0', 'version/5.0.0');
    writeFileSync(join(stage.repo, '.git/hooks/post-checkout'), '#!/bin/sh\ntouch ran\n', { mode: 0o755 });
    const { said, state } = await ready();
    expect(said[0]).toBe('took 3 branches and 2 tags of the checkout into the embedded repository');
    expect(
      stage.embedded('for-each-ref', '--format=%(refname) %(objecttype)', 'refs/heads', 'refs/tags'),
    ).toBe(
      [
        'refs/heads/far commit',
        'refs/heads/main commit',
        'refs/heads/release/5.0 commit',
        'refs/tags/version/4.9.0 tag',
        'refs/tags/version/5.0.0 commit',
        'refs/tags/version/5.1.0 commit',
      ].join('\n'),
    );
    const remote = stage.git('ls-remote', join(stage.out, 'state/github/repo.git'));
    expect(remote).not.toContain('refs/rehearsal');
    expect(stage.git('status', '--porcelain')).toBe('');
    expect(state.owner).toBe('rehearsal');
  });

  test('takes owner and name of the GitHub remote', async () => {
    stage.git('remote', 'add', 'origin', 'git@github.com:vantage6/vantage6.git');
    expect((await ready()).state).toMatchObject({ owner: 'vantage6', repo: 'vantage6' });
  });

  test('keeps ports, credentials and tag between rehearsals; --fresh makes new ones', async () => {
    const first = await ready();
    const second = await ready();
    expect(second.state).toEqual({ ...first.state, runs: 2 });
    expect(second.tag).toMatchObject({ state: 'kept', commit: first.tag.commit });
    const fresh = await ready({ fresh: true });
    expect(fresh.state.credentials).not.toEqual(first.state.credentials);
    expect(fresh.tag.state).toBe('created');
  });

  test('new commits follow: fast-forward first, then rebased onto what landed there', async () => {
    await ready();
    stage.commit('a.txt', 'a', 'Add a');
    await ready();
    expect(main()).toBe(stage.git('rev-parse', 'main'));
    moveBranch(embeddedDir(), 'main');
    const landed = main();
    stage.commit('b.txt', 'b', 'Add b');
    const { said } = await ready();
    expect(said[0]).toMatch(/^main: 1 new local commit rebased onto the embedded branch/);
    expect(stage.embedded('rev-parse', 'main^')).toBe(landed);
    expect(stage.embedded('show', 'main:b.txt')).toBe('b');
    // Nothing new: nothing said about branches, but the tag stays behind.
    expect((await ready()).said).toEqual([
      expect.stringMatching(/^version\/5\.1\.0 where it stands already/),
      expect.stringContaining('--at main would move the tag'),
    ]);
    stage.commit('c.txt', 'c', 'Add c');
    await ready();
    expect(stage.embedded('log', '-3', '--format=%s', 'main')).toBe('Add c\nAdd b\nChange something else');
    expect((await ready({ at: 'main' })).tag).toMatchObject({ state: 'moved', commit: main() });
  });

  test('conflicts and rewritten history stop, and change nothing', async () => {
    await ready();
    moveBranch(embeddedDir(), 'main');
    const landed = main();
    stage.commit('changed-by-somebody-else.txt', 'mine', 'Collide');
    await expect(ready()).rejects.toMatchObject({
      message: expect.stringContaining('changed-by-somebody-else.txt'),
      fix: expect.stringMatching(/--fresh.*--at/),
    });
    expect(main()).toBe(landed);
    stage.git('reset', '-q', '--hard', 'version/5.0.0');
    stage.commit('x.txt', 'x', 'Rewrite');
    await expect(ready()).rejects.toMatchObject({ fix: 'start over with --fresh' });
  });

  test('uncommitted changes live in the copy only, and change with the work tree', async () => {
    const head = stage.git('rev-parse', 'HEAD');
    stage.write('wip.txt', 'one');
    stage.git('add', 'wip.txt');
    await ready({ dirty: true });
    expect(stage.embedded('show', 'main:wip.txt')).toBe('one');
    expect(stage.embedded('rev-parse', 'main^')).toBe(head);
    const objects = stage.git('count-objects', '-v');
    moveBranch(embeddedDir(), 'main');
    stage.write('wip.txt', 'two');
    await ready({ dirty: true });
    expect(stage.embedded('show', 'main:wip.txt')).toBe('two');
    expect(stage.git('count-objects', '-v')).toBe(objects);
    expect(stage.git('rev-parse', 'HEAD')).toBe(head);
    expect(stage.git('status', '--porcelain')).toBe('AM wip.txt');
    const before = main();
    await ready({ dirty: true });
    expect(main()).toBe(before);
    stage.git('rm', '-q', '-f', 'wip.txt');
    await ready();
    expect(stage.embedded('ls-tree', '--name-only', 'main')).not.toContain('wip.txt');
  });
});

describe('the tag', () => {
  test('goes to the best branch that exists', async () => {
    stage.git('branch', 'release/5.1', 'version/5.0.0');
    const { tag: placed } = await ready();
    expect(placed).toMatchObject({ branch: 'release/5.1', commit: stage.git('rev-parse', 'version/5.0.0') });
  });

  test('needs a branch', async () => {
    const config = 'schema-version: 1\nbranches: ["release/{major}.{minor}", "rel/*"]\n';
    stage.commit('.github/release-actions.yml', config, 'Configure');
    await expect(ready()).rejects.toThrow('none of release/5.1, rel/*');
    stage.git('branch', 'rel/a');
    stage.git('branch', 'rel/b');
    await expect(ready()).rejects.toThrow('could go on several branches: rel/a, rel/b');
    // Both tips are the tagged commit then: validate-tag will refuse to choose, and says so itself.
    expect((await ready({ at: 'rel/a' })).tag.branch).toBe('');
  });

  test('stands where the checkout has it, until --at moves it: then it is a push again', async () => {
    stage.git('tag', tag, 'version/5.0.0');
    const kept = await ready();
    expect(kept).toMatchObject({ trigger: 'push', tag: { state: 'kept' } });
    const moved = await ready({ at: 'HEAD' });
    expect(moved).toMatchObject({ trigger: 'push', tag: { state: 'moved', branch: 'main' } });
    expect(stage.embedded('rev-parse', tag)).toBe(stage.git('rev-parse', 'HEAD'));
    expect(stage.git('rev-parse', tag)).toBe(stage.git('rev-parse', 'version/5.0.0'));
  });

  test('--at takes a commit that no branch holds, and refuses what is none', async () => {
    stage.git('checkout', '-q', '--detach');
    const commit = stage.commit('lost.txt', 'x', 'Get lost');
    stage.git('checkout', '-q', 'main');
    expect((await ready({ at: commit })).tag).toMatchObject({ commit, branch: '' });
    await expect(ready({ at: 'nowhere' })).rejects.toThrow('--at: "nowhere" names no commit');
  });
});

describe('a workflow of the repository', () => {
  test('is that of the commit of the event', async () => {
    await expect(ready({ workflow: '.github/workflows/ship.yml' })).rejects.toThrow('there is no .github');
    stage.commit('.github/workflows/ship.yml', 'on: push\n', 'Ship');
    const { workflowFile } = await ready({ at: 'HEAD', workflow: '.github/workflows/ship.yml' });
    expect(readFileSync(workflowFile, 'utf8')).toBe('on: push\n');
  });
});
