import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import { manifestContent, platformsOf } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import type { Plan } from '../../src/plan/types.js';
import { planOf } from '../../src/rehearsal/plan-of.js';
import { parseTag } from '../../src/version/tag.js';
import { type BuildKit, startBuildkit } from '../support/buildkit.js';
import { toolEnv } from '../support/daemon.js';
import { FakeHost } from '../support/fake-host.js';
import { killAt, type Started, startBundle } from '../support/killed-bundle.js';
import { Bench, closing, password, project, scratch, user } from './workbench.js';

/** The bundle of push-harbor, with its docker command, is killed at each manifest that BuildKit puts for it. */

const run = promisify(execFile);
const root = scratch();
const repo = join(root, 'orchard');
const platform = 'linux/amd64';
const images = ['algorithm-base', 'algorithm-ohdsi-base', 'node'];
/** In the order in which they get the manifest of this platform. */
const repositories = ['algorithm-base', 'algorithm-ohdsi-base', 'node', 'hq'];
const bench = new Bench(join(root, 'harbor'));
let buildkit: BuildKit;
let plan: Plan;
let sha = '';

beforeAll(async () => {
  await run(process.execPath, ['scripts/make-sample.mjs', repo, '--quiet']);
  sha = (await run('git', ['rev-parse', 'HEAD'], { cwd: repo })).stdout.trim();
  const tag = parseTag('version/5.1.0rc1', 'version/');
  const made = await planOf(repo, sha, tag, { path: '.github/release-actions.yml' });
  const builds = made.images.builds
    .filter(({ name }) => images.includes(name))
    .map((image) => ({ ...image, platforms: [platform] }));
  plan = { ...made, images: { ...made.images, builds, legs: [] } };
  await bench.start();
  buildkit = closing(await startBuildkit({ registries: [bench.host] }));
});

function push(operation: 'image' | 'merge'): Started {
  const leg = operation === 'image' ? { image: images.join(), platform, leg: 'all' } : {};
  const inputs = { plan: JSON.stringify(plan), sha, registry: bench.host, project, username: user, password };
  const env = { ...toolEnv(buildkit.env), HOME: root };
  const fragments = join(root, 'fragments');
  return startBundle('push-harbor', repo, { operation, fragments, ...inputs, ...leg }, env);
}

test('one kill after the other, before and after each put: the next run goes on, and nothing is put twice', async () => {
  for (const repository of repositories) {
    for (const phase of ['before', 'after'] as const) {
      const isPut = (kind: string): boolean => kind === 'image.manifest';
      const { signal } = await killAt(bench.hooks, 1, phase, isPut, () => push('image'));
      const put = bench.hooks.effects
        .filter(({ kind }) => isPut(kind))
        .map(({ detail }) => detail['repository']);
      const there = repositories.slice(0, repositories.indexOf(repository) + (phase === 'after' ? 1 : 0));
      expect([signal, put]).toEqual(['SIGKILL', there.map((name) => `${project}/${name}`)]);
    }
  }
  bench.hooks.effects.length = 0;
  expect((await push('image').ended).code).toBe(0);
  expect(bench.hooks.effects).toEqual([]);
  const address = registryAddress(bench.host);
  const registry = new Registry(new FakeHost(), { address, username: user, password, action: 'look' });
  for (const name of repositories) expect(await registry.tags(`${project}/${name}`)).toEqual([]);
  expect((await push('merge').ended).code).toBe(0);
  for (const name of repositories) {
    const index = await registry.manifest(`${project}/${name}`, '5.1.0rc1');
    expect(index && platformsOf(manifestContent(index))).toEqual([platform]);
  }
  expect(bench.hooks.foreign).toEqual([]);
});
