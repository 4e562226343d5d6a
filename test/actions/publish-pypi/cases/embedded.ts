/** publish-pypi against the embedded index: a fresh one for each test. Import it from a test file only. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { readInputs } from '../../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../../src/actions/publish-pypi/publish-pypi.js';
import { explain } from '../../../../src/core/errors.js';
import { startPyPI } from '../../../../src/rehearsal/services/pypi.js';
import { PyPIStore, type State } from '../../../../src/rehearsal/services/pypi-state.js';
import { FakeHost } from '../../../support/fake-host.js';
import { Recorder } from '../../../unit/services/support.js';

export const token = 'pypi-CanaryCanaryCanaryCanary';
export let root: string;
export let dist: string;
export let hooks: Recorder;
export let index: Awaited<ReturnType<typeof startPyPI>>;

/** What a test may make different about the index. */
export interface Setting {
  readonly newProjectsPerHour?: number;
  /** Changes what the index holds while it is down. */
  readonly state?: (state: State) => void;
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'case-'));
  dist = join(root, 'dist');
  mkdirSync(dist);
  hooks = new Recorder();
  index = await start();
});
afterEach(async () => {
  await index.close();
  expect(hooks.foreign).toEqual([]);
  rmSync(root, { recursive: true, force: true });
});

async function start(limits: { newProjectsPerHour?: number } = {}): Promise<typeof index> {
  return startPyPI({ stateDir: join(root, 'state'), port: 0, token, hooks, limits });
}

/** Starts the index again, on what it holds. */
export async function restart({ newProjectsPerHour, state }: Setting): Promise<void> {
  await index.close();
  const store = new PyPIStore(join(root, 'state/pypi'));
  state?.(store.state);
  store.save();
  index = await start(newProjectsPerHour === undefined ? {} : { newProjectsPerHour });
}

export interface Result {
  readonly host: FakeHost;
  /** As the step would show it. */
  readonly error: string;
  readonly states: Record<string, string>;
  /** POSTs that the index got. */
  readonly posts: number;
}

/** One run of the action. Nothing that it shows may hold the token. */
export async function run(inputs: Record<string, string> = {}): Promise<Result> {
  let posts = 0;
  const before = hooks.onRequest;
  hooks.onRequest = (route) => {
    if (route === 'pypi.upload') posts++;
    return before(route);
  };
  const given = { token, 'repository-url': index.uploadUrl, ...inputs };
  const host = new FakeHost(given, { GITHUB_WORKSPACE: root });
  let error = '';
  try {
    await publishPypi(host, readInputs(host));
  } catch (thrown) {
    error = host.redact(explain(thrown));
    expect(error).not.toContain('This is a bug');
  } finally {
    hooks.onRequest = before;
  }
  expect(`${host.allText()}\n${error}`).not.toContain('Canary');
  const files = JSON.parse(host.outputs['files'] || '[]') as { name: string; state: string }[];
  return { host, error, posts, states: Object.fromEntries(files.map(({ name, state }) => [name, state])) };
}

/** Names of the files that the index stored, each as often as it was stored. */
export const stored = (): string[] =>
  hooks.effects.filter(({ outcome }) => outcome === 'done').map(({ what }) => what);

export const count = (states: Record<string, string>, state: string): number =>
  Object.values(states).filter((one) => one === state).length;
