/** A fresh embedded GitHub with a tag to release for each test, and one run of the action. Import it from a test file only. */
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { bumpVersion } from '../../../src/actions/bump-version/bump-version.js';
import { readInputs } from '../../../src/actions/bump-version/inputs.js';
import { explain } from '../../../src/core/errors.js';
import type { FakeHost } from '../../support/fake-host.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';

export const project = (version: string, more = ''): string =>
  `# kept\r\n[project]\r\nname = "pkg"\r\nversion = '${version}' # the version\r\n${more}`;

export let upstream: Upstream;
/** The tagged commit of version/1.1.0; the one before carries 1.0.0. */
export let base: string;
const started: Upstream[] = [];
let first: Upstream;

beforeAll(async () => {
  first = await startUpstream('bump');
  started.push(first);
  await first.commit({ 'pkg/pyproject.toml': project('1.0.0'), '.gitattributes': '* -text\n' });
  await first.tag('version/1.0.0');
  base = await first.commit({ 'pkg/code.py': 'x = 1\n' });
  await first.tag('version/1.1.0');
});
beforeEach(async () => {
  upstream = await startUpstream('bump', first);
  started.push(upstream);
});
afterAll(() => Promise.all(started.map((each) => each.close())));

export interface Run {
  readonly host: FakeHost;
  readonly failure: string;
  readonly outputs: Record<string, string>;
  readonly dir: string;
}

export async function run(inputs: Record<string, string> = {}, commit = base): Promise<Run> {
  const dir = inputs['working-directory'] ?? (await upstream.clone(commit));
  const host = upstream.host({ version: '1.1.0', sha: commit, 'working-directory': dir, ...inputs });
  let failure = '';
  try {
    await bumpVersion(host, readInputs(host));
  } catch (error) {
    failure = explain(error);
    // A bug would show its stack.
    expect(failure).not.toContain('This is a bug');
  }
  expect(`${host.allText()}\n${failure}`).not.toContain(upstream.token);
  return { host, failure, outputs: host.outputs, dir };
}

export const tip = (branch = 'main'): Promise<string> => upstream.git('rev-parse', `refs/heads/${branch}`);
/** `kind outcome` of every effect. */
export const kinds = (): string[] => upstream.hooks.story;

/** The three roads to a branch, and what makes the action take each. */
export type Road = 'graphql' | 'rest' | 'git';
export const roads: readonly Road[] = ['graphql', 'rest', 'git'];

/** Inputs of a road; `rest` also takes createCommitOnBranch away from the server. */
export function take(road: Road): Record<string, string> {
  if (road === 'git') return { 'commit-method': 'git' };
  if (road === 'rest') {
    const { onRequest } = upstream.hooks;
    upstream.hooks.onRequest = (route) => (route === 'github.graphql' ? { status: 404 } : onRequest(route));
  }
  return {};
}
