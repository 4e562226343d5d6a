import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/validate-tag/inputs.js';
import { validateTag } from '../../../src/actions/validate-tag/validate-tag.js';
import { explain } from '../../../src/core/errors.js';
import { readPlan } from '../../../src/plan/read.js';
import { canonicalJson, planHash } from '../../../src/record/canonical.js';
import { FakeHost } from '../../support/fake-host.js';
import { pyproject, Sandbox } from '../../unit/git/sandbox.js';
import { TagApi } from './api.js';

const tag = 'version/5.1.0rc1';
const token = 'canary-token-0123456789';
let box: Sandbox;
let sha: string;
let temp: string;

beforeAll(() => {
  box = new Sandbox();
  box.write('pyproject.toml', pyproject('acme', '5.0.8')).commit('one');
  box.git('tag', 'version/5.0.8');
  box.write('.github/release-actions.yml', 'schema-version: 1\ncodenames: { 5: uluru }\n');
  sha = box.commit('two');
  box.git('tag', '-a', '-m', 'candidate', tag);
});
afterAll(() => box.remove());
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'release-actions-run-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** Runs the action; the error, if any, as people read it. */
async function run(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<{ host: FakeHost; error: string }> {
  const host = new FakeHost({ 'working-directory': box.dir, ...inputs }, { RUNNER_TEMP: temp, ...env });
  try {
    await validateTag(host, readInputs(host));
    return { host, error: '' };
  } catch (error) {
    return { host, error: explain(error) };
  }
}

describe('validation', () => {
  test('sets every output of action.yml, with nothing left open', async () => {
    const { host, error } = await run({ tag: `refs/tags/${tag}` });
    expect(error).toBe('');
    const { plan, ...others } = host.outputs;
    const made = readPlan(plan ?? '', '/');
    expect(others).toEqual({
      tag,
      sha,
      version: '5.1.0rc1',
      'base-version': '5.1.0rc1',
      major: '5',
      minor: '1',
      patch: '0',
      stage: 'rc',
      'stage-number': '1',
      post: '',
      'is-prerelease': 'true',
      'is-post': 'false',
      'is-final': 'false',
      semver: '5.1.0-rc.1',
      codename: 'uluru',
      line: '5.1',
      branch: 'main',
      'image-legs': '[{"id":"none","images":"","platform":""}]',
      'plan-sha256': planHash(made),
    });
    expect(made.commit.sha).toBe(sha);
    expect(readFileSync(join(temp, 'release-plan/plan.json'), 'utf8')).toBe(canonicalJson(made));
    expect(host.summaries).toHaveLength(1);
    expect(host.summaries[0]).toContain(
      '| package `acme` | yes | upload acme 5.1.0rc1 to the package index |',
    );
    const declared = readFileSync(join(process.cwd(), 'actions/validate-tag/action.yml'), 'utf8');
    const outputs = declared.slice(declared.indexOf('\noutputs:')).matchAll(/^ {2}([a-z0-9-]+):$/gm);
    expect([...outputs].map((match) => match[1]).sort()).toEqual(Object.keys(host.outputs).sort());
  });

  test('takes the tag from the run', async () => {
    const { host } = await run({}, { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: sha });
    expect(host.outputs['version']).toBe('5.1.0rc1');
    expect((await run({}, { GITHUB_REF: 'refs/heads/main' })).error).toContain(
      '"refs/heads/main" is not a tag',
    );
    expect((await run({})).error).toContain('there is no tag');
  });

  test.each([
    ['version/5.1', 'push version/5.1.0'],
    ['version/v5.1.0', 'push version/5.1.0'],
    ['version/5.1.0RC1', 'push version/5.1.0rc1'],
    ['version/1.2.3$(touch${IFS}ran)', 'is not version/ and a canonical version'],
    ['version/1.2.3`id`', 'is not version/'],
    ['version/1.2.3;id', 'is not version/'],
    ['version/-1.2.3', 'is not version/'],
    ['version/١.٢.٣', 'is not version/'],
    ['version/5.1.0\u00a0', 'is not version/'],
    ['Versions 5.1.0', 'does not start with "version/"'],
    ['refs/pull/1/merge', 'is not a tag'],
  ])('refuses %s before anything else', async (bad, what) => {
    // A folder that does not exist would be the next complaint.
    const { host, error } = await run({ tag: bad, 'working-directory': '/nonexistent' });
    expect(error).toContain(what);
    expect(host.outputs).toEqual({});
    expect(existsSync(join(temp, 'release-plan'))).toBe(false);
  });

  test('wants the prefix of the config, unless one is given', async () => {
    box.git('tag', 'v5.1.0rc1', sha);
    expect((await run({ tag: 'v5.1.0rc1' })).error).toContain('does not start with "version/"');
    const { host, error } = await run({ tag: 'v5.1.0rc1', 'tag-prefix': 'v' });
    expect(error).toBe('');
    expect(readPlan(host.outputs['plan'] ?? '', '/').window.from).toBe('0.0.0');
    box.git('tag', '-d', 'v5.1.0rc1');
  });

  test('a tag that is not there', async () => {
    const { error } = await run({ tag: 'version/9.9.9' });
    expect(error).toContain('the tag version/9.9.9 does not exist in the checkout');
  });

  test('a run that was started for another commit stops', async () => {
    const other = box.git('rev-parse', `${sha}^`);
    const { error } = await run({}, { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: other });
    expect(error).toContain(`this run was started for ${other}, it is now at ${sha}`);
    // The tag object itself is the same commit.
    const object = box.git('rev-parse', `refs/tags/${tag}`);
    expect((await run({}, { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: object })).error).toBe('');
  });

  test('reads the config from elsewhere when asked to, and says so', async () => {
    box.git('checkout', '-q', '-b', 'mended', sha);
    box.write('.github/release-actions.yml', 'schema-version: 1\ncodenames: { 5: kosciuszko }\n');
    const mended = box.commit('mend');
    const { host } = await run({ tag, 'config-ref': 'mended', branch: 'main' });
    expect(host.outputs['codename']).toBe('kosciuszko');
    expect(readPlan(host.outputs['plan'] ?? '', '/').config.ref).toBe(mended);
    expect((await run({ tag, 'config-ref': 'nope' })).error).toContain('no branch, tag or commit "nope"');
    expect((await run({ tag, config: 'other.yml' })).error).toContain('has no file "other.yml"');
    expect((await run({ tag, config: '../x.yml' })).error).toContain('not a path inside the repository');
    box.git('checkout', '-q', 'main');
    box.git('branch', '-qD', 'mended');
  });

  test('the default branch is what the event says', async () => {
    box.git('branch', 'trunk', sha);
    const event = join(temp, 'event.json');
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'trunk' } }));
    expect((await run({ tag }, { GITHUB_EVENT_PATH: event })).host.outputs['branch']).toBe('trunk');
    expect((await run({ tag }, { GITHUB_EVENT_PATH: '/nonexistent' })).host.outputs['branch']).toBe('main');
    box.git('branch', '-qD', 'trunk');
  });

  test('a large plan goes through its file', async () => {
    const large = new Sandbox('large');
    for (let index = 0; index < 300; index++) {
      large.write(
        `packages/a${index}/pyproject.toml`,
        pyproject(`acme-a-rather-long-name-${index}`, '1.0.0'),
      );
    }
    large.commit('one');
    large.git('tag', 'version/1.0.1');
    const { host, error } = await run({ tag: 'version/1.0.1', 'working-directory': large.dir });
    expect(error).toBe('');
    expect(host.outputs['plan']).toBe(join(temp, 'release-plan/plan.json'));
    expect(readPlan(host.outputs['plan'] ?? '', '/').python.packages).toHaveLength(300);
    large.remove();
  });

  test('a dry run is the same, and says so', async () => {
    const { host } = await run({ tag, 'dry-run': 'true' });
    expect(host.outputs['sha']).toBe(sha);
    expect(host.lines.join()).toContain('Dry run');
  });
});

describe('with the API', () => {
  let api: TagApi;
  beforeEach(async () => {
    api = await new TagApi().start();
    const object = box.git('rev-parse', `refs/tags/${tag}`);
    api.refs.set(tag, { sha: object, type: 'tag' });
    api.objects.set(object, { sha, type: 'commit' });
  });
  afterEach(() => api.stop());
  const guard = (inputs: Record<string, string> = {}) =>
    run({ tag, token, 'expect-sha': sha, 'working-directory': '/nonexistent', ...inputs }, api.env());

  test('validation compares the checkout with the remote', async () => {
    expect((await run({ tag, token }, api.env())).error).toBe('');
    expect(api.seen[0]?.headers).toMatchObject({
      'user-agent': 'release-actions/validate-tag',
      authorization: `Bearer ${token}`,
    });
    const other = 'd'.repeat(40);
    api.refs.set(tag, { sha: other, type: 'commit' });
    const { error } = await run({ tag, token }, api.env());
    expect(error).toContain(`the checkout has it at ${sha}, the remote at ${other}`);
    api.refs.clear();
    expect((await run({ tag, token }, api.env())).error).toContain('does not exist in the remote');
  });

  test('the guard passes without a checkout', async () => {
    const { host, error } = await guard();
    expect(error).toBe('');
    expect(host.outputs).toMatchObject({ sha, tag, version: '5.1.0rc1', 'is-prerelease': 'true' });
    expect(api.seen.map((each) => each.url.replace(/[0-9a-f]{40}/, 'SHA'))).toEqual([
      '/api/repos/acme/suite/git/ref/tags/version/5.1.0rc1',
      '/api/repos/acme/suite/git/tags/SHA',
    ]);
  });

  test('the guard stops with both commits, or when the tag is gone', async () => {
    const moved = 'e'.repeat(40);
    api.refs.set(tag, { sha: moved, type: 'commit' });
    expect((await guard()).error).toContain(`planned for ${sha}, now at ${moved}`);
    api.refs.clear();
    expect((await guard()).error).toContain(`is gone: this release was planned for ${sha}`);
    expect((await guard({ 'expect-sha': 'abc' })).error).toContain('is not a full commit SHA');
  });

  test('what passes is tried again, what does not is explained; the token is never shown', async () => {
    api.first.push({ status: 502 }, { status: 403, headers: { 'retry-after': '7' } });
    const { host, error } = await guard();
    expect(error).toBe('');
    expect(host.slept).toHaveLength(2);
    expect(host.slept[1]).toBeGreaterThanOrEqual(7_000);
    api.first.push({ status: 401, body: JSON.stringify({ message: `Bad credentials ${token}` }) });
    const refused = await guard();
    expect(refused.error).toContain('GitHub answered 401: Bad credentials ***');
    expect(refused.error).toContain('contents: read');
    expect(`${refused.error}${refused.host.allText()}${host.allText()}`).not.toContain(token);
  });
});

describe('the guard without the API', () => {
  test('asks origin', async () => {
    const clone = box.clone();
    const guard = (expected: string) =>
      run({ tag, 'expect-sha': expected, 'working-directory': clone.dir }).then(({ error }) => error);
    expect(await guard(sha)).toBe('');
    expect(await guard(sha.toUpperCase())).toBe('');
    expect(await guard('f'.repeat(40))).toContain(`now at ${sha}`);
    clone.remove();
  });
  test('says so when nobody can be asked', async () => {
    const { error } = await run({ tag, 'expect-sha': sha, 'working-directory': '/nonexistent' });
    expect(error).toContain('nobody can be asked where the tag points now');
  });
});
