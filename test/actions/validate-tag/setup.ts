/** One run of validate-tag on an embedded GitHub, by each of the three roads. Import it from a test file only. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readInputs } from '../../../src/actions/validate-tag/inputs.js';
import { validateTag } from '../../../src/actions/validate-tag/validate-tag.js';
import { explain } from '../../../src/core/errors.js';
import { FakeHost } from '../../support/fake-host.js';
import type { Upstream } from '../../support/upstream.js';
import { git } from '../../unit/services/support.js';

export type Road = 'full' | 'shallow' | 'none';
export const roads: readonly Road[] = ['full', 'shallow', 'none'];

export interface Run {
  readonly host: FakeHost;
  readonly error: string;
  /** Bytes of the plan's file; '' without one. */
  readonly plan: string;
  /** Requests to the API, by route. */
  readonly asked: Readonly<Record<string, number>>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Ref that the shallow checkout fetches; default the tag. */
  readonly shallowRef?: string;
}

/** A folder with nothing in it, or what actions/checkout fetches into it; nobody looks at the files beside it. */
export async function checkout(upstream: Upstream, road: Road, ref: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), `validate-${road}-`));
  if (road === 'none') return dir;
  const url = `${upstream.url}/acme/orchard`;
  await git(dir, 'init', '-q');
  await git(dir, 'remote', 'add', 'origin', url);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const what = road === 'full' ? all : ['--depth=1', '--no-tags', `+${ref}:${ref}`];
  await git(dir, 'fetch', '-q', 'origin', ...what);
  return dir;
}

/** Runs the action in a folder. */
export async function runIn(
  upstream: Upstream,
  dir: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const temp = mkdtempSync(join(tmpdir(), 'validate-temp-'));
  const known = upstream.host({}).env;
  const host = new FakeHost({ token: upstream.token, ...inputs }, { ...known, RUNNER_TEMP: temp, ...env });
  const asked: Record<string, number> = {};
  upstream.hooks.onRequest = (route) => {
    asked[route] = (asked[route] ?? 0) + 1;
    return undefined;
  };
  let error = '';
  try {
    await validateTag(host, { ...readInputs(host), workingDirectory: dir });
  } catch (thrown) {
    error = explain(thrown);
    // A bug would show its stack.
    expect(error).not.toContain('This is a bug');
  }
  upstream.hooks.onRequest = () => undefined;
  expect(upstream.hooks.foreign).toEqual([]);
  expect(`${host.allText()}${error}`).not.toContain(upstream.token);
  return { host, error, plan: fileText(join(temp, 'release-plan/plan.json')), asked };
}

/** Checkouts that stay as they are, by upstream. */
const kept = new Map<string, Promise<string>>();

/** Runs the action by a road. */
export async function run(
  upstream: Upstream,
  road: Road,
  inputs: Readonly<Record<string, string>>,
  { env = {}, shallowRef = `refs/tags/${inputs['tag']}` }: RunOptions = {},
): Promise<Run> {
  if (road === 'shallow') return runIn(upstream, await checkout(upstream, road, shallowRef), inputs, env);
  const heads = road === 'full' ? await upstream.git('for-each-ref') : '';
  const key = `${road} ${upstream.url} ${heads}`;
  const dir = kept.get(key) ?? checkout(upstream, road, shallowRef);
  kept.set(key, dir);
  return runIn(upstream, await dir, inputs, env);
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
