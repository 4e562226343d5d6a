import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { manifestContent } from '../../../src/oci/manifest.js';
import { settingsPage } from '../../../src/oci/new-package.js';
import { amd64, imagePlan, plannedImage } from '../../support/image-plan.js';
import { RenamedHost } from '../../support/renamed-host.js';
import { Bench, password, project } from './bench.js';

/** GitHub's registry, which is no Harbor: the embedded one under its name, with what only a Harbor has left alone. */

const source = 'https://github.com/infrastructure/r';
let bench: Bench;
beforeEach(async () => {
  const node = plannedImage('node', { platforms: [amd64], repositories: ['node', 'sub/hq'] });
  const plan = imagePlan([node]);
  bench = new Bench({ ...plan, images: { ...plan.images, registry: 'ghcr.io' } });
  await bench.start();
});
afterEach(() => bench.close());

const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  bench.run({ registry: '', ...inputs }, { GITHUB_REPOSITORY: 'infrastructure/r', ...env }, (given, all) => {
    return new RenamedHost(given, all, 'https://ghcr.io', `http://${bench.host}`);
  });

test('is logged in to with the token of the run, and a first push tells that it is private', async () => {
  const entries = [await bench.built('node', amd64)];
  bench.write('image-all.json', entries, { registry: 'ghcr.io', source });
  // The embedded registry has one account; the name is the one that GitHub gives to the run.
  const token = { username: '', password: '', token: password };
  const env = { GITHUB_ACTOR: 'robot$infrastructure+ci' };
  const check = await run({ operation: 'preflight', ...token }, env);
  expect([check.error, check.host.lines]).toEqual([
    '',
    expect.arrayContaining(['not a Harbor: quota and rules that protect tags are unknown until tried']),
  ]);
  const event = join(bench.root, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { owner: { type: 'User' } } }));
  const first = await run({ operation: 'merge', ...token }, { ...env, GITHUB_EVENT_PATH: event });
  expect(first.error).toBe('');
  const page = 'https://github.com/users/infrastructure/packages/container';
  expect(first.host.notices.filter((line) => line.includes('private'))).toEqual([
    expect.stringContaining(`ghcr.io/infrastructure/node is new and private.`),
    expect.stringContaining(`change its visibility: ${page}/sub%2Fhq/settings`),
  ]);
  const index = await bench.registry.manifest(`${project}/node`, '5.1.0');
  expect(index && manifestContent(index).annotations['org.opencontainers.image.source']).toBe(source);
  const second = await run({ operation: 'merge', ...token }, env);
  expect([second.error, second.host.notices]).toEqual(['', ['images of 5.1.0: 2 unchanged']]);
});

test('the settings of a package of an organisation have another page', () => {
  expect(settingsPage({}, 'vantage6/node')).toBe(
    'https://github.com/orgs/vantage6/packages/container/node/settings',
  );
});
