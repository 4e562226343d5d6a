import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/readiness/inputs.js';
import { checkReadiness } from '../../../src/actions/readiness/readiness.js';
import { explain } from '../../../src/core/errors.js';
import { readPlan } from '../../../src/plan/read.js';
import { rewriteTree } from '../../../src/rewrite/tree.js';
import { FakeHost } from '../../support/fake-host.js';
import { pyproject, Sandbox } from '../../unit/git/sandbox.js';

let box: Sandbox;
const temp = mkdtempSync(join(tmpdir(), 'release-actions-ready-'));
beforeAll(() => {
  box = new Sandbox();
  box.write('pyproject.toml', pyproject('acme', '5.0.8')).commit('one');
  box.git('tag', 'version/5.0.8');
  box.write('.github/release-actions.yml', 'schema-version: 1\ncodenames: { 4: cotopaxi }\n');
  box.commit('two');
});
afterAll(() => {
  box.remove();
  rmSync(temp, { recursive: true, force: true });
});

async function run(inputs: Record<string, string> = {}): Promise<{ host: FakeHost; error: string }> {
  const host = new FakeHost({ 'working-directory': box.dir, ...inputs }, { RUNNER_TEMP: temp });
  try {
    await checkReadiness(host, readInputs(host), rewriteTree);
    return { host, error: '' };
  } catch (error) {
    return { host, error: explain(error) };
  }
}

test('without anything it looks at the next version, and warnings do not fail it', async () => {
  const { host, error } = await run();
  expect(error).toBe('');
  expect(host.outputs).toMatchObject({ ready: 'true', problems: '[]' });
  expect(readPlan(host.outputs['plan'] ?? '', '/').tag).toBe('version/5.0.9');
  expect(host.warnings).toEqual(['codenames: major version 5 has none, so it has no codename channel']);
  expect(host.summaries[0]).toContain('Ready to release');
});

test('a version or a tag that does not exist yet can be asked for', async () => {
  const version = async (inputs: Record<string, string>) =>
    readPlan((await run(inputs)).host.outputs['plan'] ?? '', '/').version;
  expect(await version({ version: '6.0.0a1' })).toBe('6.0.0a1');
  expect(await version({ tag: 'version/5.1.0rc1' })).toBe('5.1.0rc1');
  expect((await run({ tag: 'version/5.1' })).error).toContain('push version/5.1.0');
  expect((await run({ version: '5.1' })).error).toContain('write 5.1.0');
  expect((await run({ tag: 'version/5.1.0', version: '5.1.0' })).error).toContain('both given');
});

test('what the packages carry comes before the successor of the tag', async () => {
  box.write('pyproject.toml', pyproject('acme', '5.1.0b2')).commit('three');
  expect(readPlan((await run()).host.outputs['plan'] ?? '', '/').version).toBe('5.1.0b2');
});

test('an error fails it and stands in its outputs', async () => {
  const { host, error } = await run({ version: '5.0.9' });
  expect(error).toContain('the tree already is at 5.1.0b2');
  expect(host.outputs['ready']).toBe('false');
  expect(JSON.parse(host.outputs['problems'] ?? '')).toEqual([error]);
});
