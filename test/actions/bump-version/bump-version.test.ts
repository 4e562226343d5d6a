import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { base, kinds, project, run, tip, upstream } from './setup.js';

describe('landing', () => {
  it.each(['api', 'git'])(
    'by %s: the direct child of the tag, one location changed, every other byte kept',
    async (method) => {
      const { outputs, failure } = await run({ 'commit-method': method });
      expect(failure).toBe('');
      expect(outputs).toMatchObject({ changed: 'true', branch: 'main', files: '["pkg/pyproject.toml"]' });
      const sha = outputs['sha'] ?? '';
      expect(await tip()).toBe(sha);
      expect(await upstream.git('log', '-1', '--format=%P %T', sha)).toBe(`${base} ${outputs['tree']}`);
      expect(await upstream.git('show', `${sha}:pkg/pyproject.toml`)).toBe(project('1.1.0').trim());
      expect(await upstream.git('diff', '--name-only', base, sha)).toBe('pkg/pyproject.toml');
      expect(await upstream.git('log', '-1', '--format=%B', sha)).toBe(
        `Release 1.1.0\n\nRelease-Tag: version/1.1.0\nRelease-Base: ${base}`,
      );
    },
  );

  it('is done once: the second run adopts it and changes nothing', async () => {
    const first = await run();
    const effects = kinds().length;
    const second = await run();
    expect(second.outputs).toMatchObject({ sha: first.outputs['sha'], changed: 'false' });
    expect(kinds()).toHaveLength(effects);
  });

  it.each(['api', 'git'])('by %s: a branch that moved on gets the same commit by a merge', async (method) => {
    const later = await upstream.commit({ 'pkg/later.py': 'y = 2\n' });
    const { outputs, failure } = await run({ 'commit-method': method });
    expect(failure).toBe('');
    const sha = outputs['sha'] ?? '';
    expect(await upstream.git('log', '-1', '--format=%P', 'main')).toBe(`${later} ${sha}`);
    expect(await upstream.git('log', '-1', '--format=%P', sha)).toBe(base);
    expect((await run({ 'commit-method': method })).outputs).toMatchObject({ sha, changed: 'false' });
  });

  it('stops when a later commit changed the version, and says what to do', async () => {
    const later = await upstream.commit({ 'pkg/pyproject.toml': project('1.0.1') });
    const { failure } = await run();
    expect(failure).toContain('pkg/pyproject.toml: project.version: 1.0.0 at the tag, 1.0.1 on the branch');
    expect(failure).toContain(
      `git tag --force version/1.1.0 ${later} && git push origin refs/tags/version/1.1.0`,
    );
    expect(kinds()).toEqual(['push done']);
  });

  it('merges when a later commit changed something else in the same file', async () => {
    await upstream.commit({ 'pkg/pyproject.toml': project('1.0.0', 'description = "d"\r\n') });
    const { failure } = await run();
    // Three-way merge works by lines: the neighbouring line is a conflict that a person settles, or it merges.
    if (failure !== '') expect(failure).toContain('git merge');
    else expect(await upstream.git('show', 'main:pkg/pyproject.toml')).toContain(`version = '1.1.0'`);
  });

  it('stops when the branch moved and that is to fail', async () => {
    await upstream.commit({ 'pkg/later.py': 'y = 2\n' });
    const { failure } = await run({ 'on-branch-moved': 'fail' });
    expect(failure).toContain('on-branch-moved');
    expect(kinds()).toEqual(['push done']);
  });

  it('survives a branch that moves between the look and the write', async () => {
    let moved = false;
    upstream.hooks.onEffect = async (effect, phase) => {
      if (effect.kind === 'branch' && phase === 'before' && !moved) {
        moved = true;
        await upstream.commit({ 'pkg/foreign.py': 'z = 3\n' });
      }
      return undefined;
    };
    const { failure, outputs } = await run();
    expect(failure).toBe('');
    expect(await upstream.git('log', '-1', '--format=%P', outputs['sha'] ?? '')).toBe(base);
    expect(await upstream.git('ls-tree', '--name-only', 'main:pkg')).toBe(
      'code.py\nforeign.py\npyproject.toml',
    );
  });
});

describe('checks', () => {
  it('preflight and dry-run write nothing', async () => {
    const preflight = await run({ operation: 'preflight' });
    expect(preflight.host.notices.join()).toContain('would land on main by fast-forward');
    // Nothing that others find can be of a commit that is still to be made.
    expect(preflight.outputs['sha']).toBe('');
    const dry = await run({ 'dry-run': 'true' });
    expect(dry.outputs).toMatchObject({ changed: 'false', sha: base });
    expect(kinds()).toEqual([]);
    const made = (await run()).outputs['sha'];
    expect((await run({ operation: 'preflight' })).outputs['sha']).toBe(made);
  });

  it('refuses another tree than the one that was built', async () => {
    expect((await run({ 'expect-tree': 'a'.repeat(40) })).failure).toContain(
      `but ${'a'.repeat(40)} was built`,
    );
    expect(kinds()).toEqual([]);
  });

  it('a wrong token changes nothing and is not shown', async () => {
    const { failure } = await run({ token: 'ghs_wrong0123456789abcdefghij' });
    expect(failure).not.toContain('ghs_wrong');
    expect(failure).toMatch(/401|Authentication|password/);
    expect(kinds()).toEqual([]);
  });

  it('names what is missing without a plan', async () => {
    expect((await run({ version: '' })).failure).toContain('neither a plan nor a version is given');
    expect((await run({ version: '1.1' })).failure).toContain('write 1.1.0');
    expect((await run({ sha: 'nowhere' })).failure).toContain('there is no commit "nowhere"');
  });
});

describe('rewriting the checkout', () => {
  it('changes the files and nothing else', async () => {
    const { outputs, dir } = await run({ 'commit-method': 'none' });
    expect(outputs).toMatchObject({ sha: base, changed: 'false' });
    expect(readFileSync(join(dir, 'pkg/pyproject.toml'), 'utf8')).toBe(project('1.1.0'));
    expect(kinds()).toEqual([]);
    // The same tree as the commit that lands later.
    expect((await run()).outputs['tree']).toBe(outputs['tree']);
  });

  it('refuses a checkout of another commit', async () => {
    const dir = await upstream.clone('version/1.0.0');
    expect((await run({ 'commit-method': 'none', 'working-directory': dir })).failure).toContain(
      'the checkout is at',
    );
  });

  it('needs no commit when the tag carries the version', async () => {
    const carried = await upstream.commit({ 'pkg/pyproject.toml': project('1.1.0') });
    const { outputs, host } = await run({}, carried);
    expect(outputs).toMatchObject({ sha: carried, changed: 'false', files: '[]' });
    expect(host.notices.join()).toContain('carries the version already');
  });
});
