import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/promote-tags/inputs.js';
import { promoteTags } from '../../../src/actions/promote-tags/promote-tags.js';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { leftEffects, leftStates } from '../../support/left-report.js';
import { Recorder } from '../../unit/services/support.js';

const account = { username: 'robot$ci', password: 'Canary-1234' };
let root: string;
let harbor: Awaited<ReturnType<typeof startHarbor>>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'promote-report-'));
  const { username: user, password } = account;
  harbor = await startHarbor({
    stateDir: root,
    port: 0,
    project: 'infra',
    user,
    password,
    hooks: new Recorder(),
  });
  const registry = new Registry(new FakeHost(), {
    address: registryAddress(harbor.host),
    ...account,
    action: 'seed',
  });
  await pushImage(registry, 'infra/a/node', 'latest', '5.2.0');
  await pushImage(registry, 'infra/a/node', '5.2.0');
  await pushImage(registry, 'infra/a/node', '5.1.0');
});
afterEach(async () => {
  await harbor.close();
  rmSync(root, { recursive: true, force: true });
});

async function promote(inputs: Record<string, string> = {}) {
  const given = { registry: harbor.host, project: 'infra', ...account, version: '5.1.0', ...inputs };
  const names = { repositories: 'a/node', channels: '{major}.{minor}, latest' };
  const host = new FakeHost({ ...names, ...given }, { GITHUB_WORKSPACE: root, RUNNER_TEMP: root });
  await promoteTags(host, readInputs(host)).catch(() => undefined);
  return leftStates(root, 'promote-tags');
}

test('channels are reported by their names in the plan, with the reason', async () => {
  expect(await promote({ operation: 'preflight' })).toBeUndefined();
  expect(await promote({ 'dry-run': 'true' })).toEqual({
    'channel:a/node:5.1': 'planned',
    'channel:a/node:latest': 'kept',
  });
  expect(await promote()).toEqual({ 'channel:a/node:5.1': 'done', 'channel:a/node:latest': 'kept' });
  const effects = leftEffects(root, 'promote-tags');
  expect(effects?.['channel:a/node:latest']?.what).toContain('5.2.0 is newer');
  expect(effects?.['channel:a/node:5.1']?.detail).toEqual({
    from: '',
    to: expect.stringMatching(/^sha256:/),
    reference: `${harbor.host}/infra/a/node:5.1`,
  });
  expect(await promote()).toEqual({ 'channel:a/node:5.1': 'unchanged', 'channel:a/node:latest': 'kept' });
});

test('a step that stopped says failed of what did not move, and never that it moved', async () => {
  expect(await promote({ version: '5.1.7' })).toEqual({
    'channel:a/node:5.1': 'failed',
    'channel:a/node:latest': 'kept',
  });
  writeFileSync(join(root, 'harbor/settings.json'), '{"immutable-tags": ["latest"]}');
  const channels = 'next, latest';
  expect(await promote({ version: '5.2.0', channels, 'allow-rollback': 'true' })).toEqual({
    'channel:a/node:latest': 'failed',
    'channel:a/node:next': 'failed',
  });
  const { 'channel:a/node:next': next } = leftEffects(root, 'promote-tags') ?? {};
  expect(next?.what).toContain('could not be put back');
});
