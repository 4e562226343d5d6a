import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/rehearsal/services/github-settings.js';
import { git } from '../../unit/services/support.js';
import { base, type Road, roads, run, take, tip, upstream } from './setup.js';

const main = (...types: string[]): Settings => ({ rules: { main: types.map((type) => ({ type })) } });
const checks: Settings = { protection: { main: { required_status_checks: ['build'] } } };

describe('what GitHub refuses', () => {
  const reviews: Settings = { protection: { main: { required_pull_request_reviews: true } } };
  const restricted: Settings = { protection: { main: { restrictions: true } } };
  const readOnly: Settings = { tokens: { GITHUB_TOKEN: { contents: 'read' } } };
  const cases: Readonly<Record<Road, readonly (readonly [Settings, RegExp, RegExp])[]>> = {
    graphql: [
      [reviews, /through a pull request/, /bypass list/],
      [checks, /needs passed checks/, /no single app pass/],
      [readOnly, /may not write/, /contents: write/],
      [{ archived: true }, /is archived/, /unarchive/],
    ],
    rest: [
      [reviews, /through a pull request/, /bypass list/],
      [restricted, /only those whom its rules name/, /bypass list/],
    ],
    git: [
      [main('pull_request'), /through a pull request/, /bypass list/],
      [checks, /needs passed checks/, /no single app pass/],
      [{ protection: { main: { lock_branch: true } } }, /is locked/, /unlock/],
      [main('required_signatures'), /verified signatures/, /commit-method: auto/],
      [readOnly, /may not write/, /contents: write/],
      [{ archived: true }, /is archived/, /unarchive/],
    ],
  };

  it.each(roads)('rules and rights, by %s', async (road) => {
    const inputs = { ...take(road), 'working-directory': await upstream.clone(base) };
    for (const [settings, what, fix] of cases[road]) {
      upstream.configure(settings);
      const { failure, host } = await run(inputs);
      expect(failure).toMatch(what);
      expect(failure).toMatch(fix);
      // Asked once: no right grows by waiting.
      expect(host.slept).toEqual([]);
      expect(await tip()).toBe(base);
    }
  });

  it.each(roads)('a workflow file, by %s: warned of, then refused by name', async (road) => {
    const workflow = '.github/workflows/release.yml';
    upstream.configure({ tokens: { GITHUB_TOKEN: { workflows: true } } });
    const start = await upstream.commit({
      [workflow]: 'env: { VERSION: "1.0.0" }\n',
      '.github/release-actions.yml': `schema-version: 1\nversion-files:\n  custom:\n    - { path: ${workflow}, key: env.VERSION, value: "{version}" }\n`,
    });
    upstream.configure({});
    const { failure, host } = await run(take(road), start);
    expect(failure).toContain(`may not change the workflow file ${workflow}`);
    expect(failure).toContain('Workflows: write');
    expect(host.warnings.join()).toContain(
      `the release commit changes ${workflow}: only a token with the right`,
    );
    expect(await tip()).toBe(start);
  });

  it.each(roads)('a branch that is deleted meanwhile, by %s', async (road) => {
    await upstream.git('update-ref', 'refs/heads/other', base);
    const inputs = take(road);
    const { onRequest } = upstream.hooks;
    const dir = await upstream.clone(base);
    const server = await upstream.git('rev-parse', '--absolute-git-dir');
    // After the first look at the branches; at once, before the request that is told goes on.
    const [seen, times] = road === 'git' ? ['github.git.refs', 2] : ['github.blob.create', 1];
    let asked = 0;
    upstream.hooks.onRequest = (route) => {
      if (route === seen && ++asked === times) {
        execFileSync('git', ['--git-dir', server, 'update-ref', '-d', 'refs/heads/main']);
      }
      return onRequest(route);
    };
    const { failure } = await run({ ...inputs, branch: 'main', 'working-directory': dir });
    expect(failure).toContain('main did not take the release commit: the branch does not exist any more');
    expect(failure).toContain('push main again');
  });

  it('a tag with the name of the branch is no obstacle', async () => {
    await upstream.git('update-ref', 'refs/tags/main', `${base}^`);
    const dir = await upstream.clone(base);
    for (const road of roads) {
      await upstream.git('update-ref', 'refs/heads/main', base);
      const { outputs, failure } = await run({ ...take(road), 'working-directory': dir });
      expect(failure).toBe('');
      expect(await tip()).toBe(outputs['sha']);
      upstream.hooks.onRequest = () => undefined;
    }
  });

  it('a tag called refs/heads/main is one for git, and none for the API', async () => {
    await upstream.git('update-ref', 'refs/tags/refs/heads/main', `${base}^`);
    const { failure } = await run(take('git'));
    expect(failure).toContain('a tag has the name of the branch');
    expect((await run()).failure).toBe('');
  });
});

describe('preflight', () => {
  const protectedTags = {
    name: 'releases',
    target: 'tag' as const,
    conditions: { ref_name: { include: ['refs/tags/version/*'] } },
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
  };

  it('warns of a tag that nobody protects, and tells what stays unknown', async () => {
    const { failure, host } = await run({ operation: 'preflight' });
    expect(failure).toBe('');
    expect(host.warnings).toEqual([expect.stringContaining('no ruleset protects the tag version/1.1.0')]);
    expect(host.warnings.join()).toContain('docs/protect-tags.md');
    upstream.configure({ rulesets: [protectedTags] });
    expect((await run({ operation: 'preflight' })).host.warnings).toEqual([]);
  });

  it('reports each rule by itself', async () => {
    const rules = [
      { type: 'required_signatures' },
      { type: 'required_linear_history' },
      { type: 'non_fast_forward' },
    ];
    upstream.configure({ rulesets: [protectedTags], rules: { main: rules } });
    const { failure, host } = await run({ operation: 'preflight' });
    expect(failure).toBe('');
    expect(host.warnings).toEqual([]);
    const said = host.lines.filter((line) => line.startsWith('Rule of main: '));
    expect(said.map((line) => line.split(' ')[3])).toEqual(rules.map(({ type }) => type));
    expect(said.join()).toContain('GitHub signs what createCommitOnBranch makes');
    // The same rules let the commit in.
    expect((await run()).failure).toBe('');
  });

  it('stops at what certainly refuses, by all rules at once, and before anything is made', async () => {
    upstream.configure(main('pull_request', 'update'));
    for (const operation of ['preflight', 'run']) {
      const { failure, outputs } = await run({ operation });
      expect(failure).toContain('main would refuse the release commit: pull_request (the ruleset "main")');
      expect(failure).toContain('; update (the ruleset "main")');
      expect(outputs['sha']).toBeUndefined();
    }
    expect(upstream.hooks.story).toEqual([]);
    upstream.configure({ ...main('pull_request', 'update'), tokens: { GITHUB_TOKEN: { bypass: true } } });
    expect((await run()).failure).toBe('');
  });

  it('a linear branch that moved on cannot be merged into', async () => {
    upstream.configure(main('required_linear_history'));
    const later = await upstream.commit({ 'pkg/later.py': 'y = 2\n' });
    const { failure } = await run({ operation: 'preflight' });
    expect(failure).toContain('demands linear history');
    expect(failure).toContain(`git tag --force version/1.1.0 ${later}`);
  });

  it('classic protection is unknown to those who may not read it, and told to those who may', async () => {
    upstream.configure({ rulesets: [protectedTags], ...checks });
    const { host, failure } = await run({ operation: 'preflight' });
    expect(failure).toBe('');
    expect(host.lines.join('\n')).toContain(
      'Unknown until tried: classic protection of main: only administrators can read it',
    );
    expect(host.summaries.join()).toContain('Unknown until tried');
    upstream.configure({
      rulesets: [protectedTags],
      ...checks,
      tokens: { GITHUB_TOKEN: { administration: 'read' } },
    });
    const told = await run({ operation: 'preflight' });
    expect(told.host.warnings.join()).toContain('required_status_checks (branch protection): refuses');
  });
});

describe('bump: build and bump: verify', () => {
  /** A host without token, API or anything of GitHub; each request fails the test. */
  const alone = async (bump: string, more = ''): Promise<{ dir: string; commit: string }> => {
    const text = `schema-version: 1\nbump: ${bump}\n${more}`;
    const commit = await upstream.commit({
      '.github/release-actions.yml': text,
      'b/setup.cfg': '[metadata]\nname = b\nversion = 1.0.0\n',
    });
    const dir = await upstream.clone(commit);
    await git(dir, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/nobody.git');
    return { dir, commit };
  };

  it.each(['run', 'preflight'])('build commits nothing and needs no token: %s', async (operation) => {
    const { dir, commit } = await alone('build');
    upstream.hooks.asked.length = 0;
    const { host, failure, outputs } = await run({ token: '', operation, 'working-directory': dir }, commit);
    expect(failure).toBe('');
    expect(outputs).toMatchObject({ sha: commit, changed: 'false', branch: '', method: '' });
    expect(host.notices.join()).toContain('bump: build');
    expect(upstream.hooks.asked).toEqual([]);
    const rewritten = await run({ token: '', 'commit-method': 'none', 'working-directory': dir }, commit);
    expect(JSON.parse(rewritten.outputs['files'] ?? '')).toEqual(['b/setup.cfg', 'pkg/pyproject.toml']);
  });

  it('verify lists every place and asks nobody', async () => {
    const { dir, commit } = await alone('verify');
    const { failure } = await run({ token: '', 'working-directory': dir }, commit);
    expect(failure).toContain('the tag does not carry 1.1.0 in 2 places:');
    expect(failure).toContain('\nb/setup.cfg:3 ');
    expect(failure).toContain('\npkg/pyproject.toml:4 project.version = "1.0.0"');
    expect(failure).toContain('release-actions prepare 1.1.0');
    const carried = await run({ token: '', version: '1.0.0', 'working-directory': dir }, commit);
    expect(carried).toMatchObject({ failure: '', outputs: { sha: commit, changed: 'false' } });
  });
});
