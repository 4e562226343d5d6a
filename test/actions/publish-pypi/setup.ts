/** A fresh folder and index for each test, and one run of the action against them. Import it from a test file only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { readInputs } from '../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../src/actions/publish-pypi/publish-pypi.js';
import { explain } from '../../../src/core/errors.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { FakeIndex } from './fake-index.js';

export const token = 'pypi-CanaryCanaryCanaryCanary';
export let index: FakeIndex;
export let root: string;
export let dist: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  dist = join(root, 'dist');
  index = new FakeIndex();
  await index.start();
});
afterEach(async () => {
  await index.stop();
  rmSync(root, { recursive: true, force: true });
});

export interface Result {
  readonly host: FakeHost;
  readonly error: string;
  readonly states: Record<string, string>;
}

export async function run(inputs: Record<string, string> = {}): Promise<Result> {
  const host = new FakeHost(
    { token, 'repository-url': `${index.url}/legacy/`, ...inputs },
    { GITHUB_WORKSPACE: root },
  );
  let error = '';
  try {
    await publishPypi(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
    // A bug would show its stack.
    expect(error).not.toContain('This is a bug');
  }
  expect(host.allText()).not.toContain('Canary');
  expect(error).not.toContain('Canary');
  const files = JSON.parse(host.outputs['files'] ?? '[]') as { name: string; state: string }[];
  return { host, error, states: Object.fromEntries(files.map(({ name, state }) => [name, state])) };
}

/** Packages base <- top, each with wheel and sdist. */
export function samples(): void {
  writeSample(dist, 'base-pkg', '1.0');
  writeSample(dist, 'top-pkg', '1.0', { requires: ['base-pkg==1.0'] });
}

export const files = [
  'base_pkg-1.0-py3-none-any.whl',
  'base_pkg-1.0.tar.gz',
  'top_pkg-1.0-py3-none-any.whl',
  'top_pkg-1.0.tar.gz',
];
export const all = (state: string): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, state]));
export const posted = (): string[] => index.posts.map((post) => post.file);
