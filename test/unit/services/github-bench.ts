/** An embedded GitHub whose branch main is one commit behind the work tree, for tests of how it says no. Import it once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// biome-ignore lint/style/noRestrictedImports: a client that was not written here
import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Rule, Settings } from '../../../src/rehearsal/services/github-settings.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { git } from './support.js';

export const at = { owner: 'acme', repo: 'orchard' };
export let upstream: Upstream;
/** The commit that main is at before each test, and its child in the work tree. */
export let first: string;
export let second: string;
beforeAll(async () => {
  upstream = await startUpstream('rules');
  first = await upstream.commit({ a: 'a' });
  second = await commit({ b: 'b' });
});
afterAll(() => upstream.close());
beforeEach(async () => {
  upstream.configure({});
  await upstream.git('update-ref', 'refs/heads/main', first);
  await git(upstream.work, 'reset', '-q', '--hard', second);
});

/** A local commit, on what is checked out. */
export async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(upstream.work, path)), { recursive: true });
    writeFileSync(join(upstream.work, path), text);
  }
  await git(upstream.work, 'add', '-A');
  await git(upstream.work, 'commit', '-q', '-m', Object.keys(files).join(' '));
  return git(upstream.work, 'rev-parse', 'HEAD');
}

export const octokit = (token = upstream.token) =>
  getOctokit(token, {
    baseUrl: `${upstream.url}/api/v3`,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

/** What git says of a push, without the spaces that it puts after remote lines. */
export async function push(what: string, token = upstream.token): Promise<string> {
  const remote = `${upstream.url.replace('://', `://x:${token}@`)}/acme/orchard.git`;
  const said = await git(upstream.work, 'push', remote, what).catch(
    (error: { stderr: string }) => error.stderr,
  );
  return said.replace(/ +$/gm, '');
}

/** Objects on the server without any ref that leads to them. */
export async function sent(sha: string): Promise<string> {
  await push(`${sha}:refs/heads/tmp`);
  await upstream.git('update-ref', '-d', 'refs/heads/tmp');
  return sha;
}

export async function failure(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  const { status, response } = thrown as {
    status: number;
    response: { data: Record<string, unknown>; headers: Record<string, unknown> };
  };
  const { message, documentation_url: link } = response.data;
  expect(response.data['status']).toBe(String(status));
  const accepted = response.headers['x-accepted-github-permissions'];
  return { status, message, link, ...(accepted === undefined ? {} : { accepted }) };
}

export const patch = (sha: string, token?: string) =>
  octokit(token).rest.git.updateRef({ ...at, ref: 'heads/main', sha, force: false });
export const onMain = (...rules: Rule[]): Settings => ({
  rulesets: [{ name: 'main', conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } }, rules }],
});
export const checks = (...contexts: string[]): Rule => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: contexts.map((context) => ({ context })),
  },
});
