/** A fresh embedded GitHub, plan and build for each test, and one run of the action. Import it from a test file only. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { githubRelease } from '../../../src/actions/github-release/github-release.js';
import { readInputs } from '../../../src/actions/github-release/inputs.js';
import { explain } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/plan/types.js';
import { canonicalJson, planHash, sha256 } from '../../../src/record/canonical.js';
import type { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';

/** The release commit; GitHub is not asked whether it exists. */
export const release = 'e'.repeat(40);
export let upstream: Upstream;
export let plan: Plan;
/** What build-python left. */
export let assets: string;
const started: Upstream[] = [];
let first: Upstream;
let sha: string;

beforeAll(async () => {
  first = await startUpstream('release');
  started.push(first);
  sha = await first.commit({ a: 'a' });
  await first.tag('version/1.1.0');
});
beforeEach(async () => {
  upstream = await startUpstream('release', first);
  started.push(upstream);
  plan = planWith({
    version: '1.1.0',
    commit: { sha, tree: 'd'.repeat(40), time: 1_700_000_000 },
    reference_version: '',
  });
  assets = join(upstream.work, '..', 'dist');
  build(assets, plan, 'one');
});
afterAll(() => Promise.all(started.map((each) => each.close())));

/** What build-python leaves: files and the build record. */
export function build(folder: string, of: Plan, content: string, names = ['pkg']): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = names.flatMap((name) =>
    [`${name}-1.1.0-py3-none-any.whl`, `${name}-1.1.0.tar.gz`].map((file) => {
      const data = `${file} ${content}`;
      writeFileSync(join(folder, file), data);
      return { name: file, package: name, sha256: sha256(data), size: data.length };
    }),
  );
  const fragment = {
    schema_version: 1,
    plan_sha256: planHash(of),
    release_tree: 'd'.repeat(40),
    python: { files, tools: {} },
  };
  writeFileSync(join(folder, 'build-record.json'), canonicalJson(fragment));
}

export interface Run {
  readonly host: FakeHost;
  readonly failure: string;
  readonly outputs: Record<string, string>;
}

export async function run(
  operation: string,
  inputs: Record<string, string> = {},
  of: Plan = plan,
): Promise<Run> {
  const host = upstream.host({ operation, plan: JSON.stringify(of), assets, ...inputs });
  let failure = '';
  try {
    await githubRelease(host, readInputs(host));
  } catch (error) {
    failure = explain(error);
    // A bug would show its stack.
    expect(failure).not.toContain('This is a bug');
  }
  expect(`${host.allText()}\n${failure}`).not.toContain(upstream.token);
  return { host, failure, outputs: host.outputs };
}

export async function api<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = { authorization: `token ${upstream.token}` };
  const answer = await fetch(`${upstream.url}/api/v3/repos/acme/orchard${path}`, { ...init, headers });
  return (await answer.json()) as T;
}

export interface ApiRelease {
  readonly id: number;
  readonly draft: boolean;
  readonly body: string;
  readonly tag_name: string;
  readonly assets: readonly { readonly name: string; readonly digest: string }[];
}

export const releases = (): Promise<ApiRelease[]> => api('/releases');
export const draftOf = (): Promise<Run> => run('draft', { sha: release });
/** Effects of the action; pushes are the test's own. */
export const done = (): string[] =>
  upstream.hooks.effects
    .filter(({ outcome, kind }) => outcome === 'done' && kind !== 'push')
    .map(({ kind, what }) => `${kind} ${what}`);
