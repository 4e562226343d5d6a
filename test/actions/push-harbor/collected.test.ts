import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ExecOptions, ExecResult } from '../../../src/core/host.js';
import { toManifest } from '../../../src/images/combine.js';
import { FakeHost } from '../../support/fake-host.js';
import { amd64, imagePlan, plannedImage } from '../../support/image-plan.js';
import { Bench, project } from './bench.js';
import { Docker } from './docker.js';

/** A collection of what no tag holds while images are built: the base of two others is taken during the first. */

const names = ['base', 'ohdsi', 'late'];
const platforms = [amd64];
const plan = imagePlan(
  names.map((name, at) => plannedImage(name, { platforms, after: at > 0 ? ['base'] : [] })),
);

let bench: Bench;
beforeEach(async () => {
  bench = new Bench(plan);
  await bench.start();
  mkdirSync(join(bench.root, 'docker'));
  for (const name of names) writeFileSync(join(bench.root, `docker/${name}.Dockerfile`), 'FROM scratch\n');
});
afterEach(() => bench.close());

/** Tells of each build before it starts. */
class Watched extends FakeHost {
  onBuild: () => Promise<void> = async () => undefined;

  override async exec(
    command: string,
    args: readonly string[],
    options: ExecOptions = {},
  ): Promise<ExecResult> {
    if (args[1] === 'build') await this.onBuild();
    return super.exec(command, args, options);
  }
}

test.each([
  ['its layers are there', false, ''],
  ['its layers are gone, too', true, 'late is built on base, of which the registry has lost layers'],
])('a base that is gone when the next image needs it, %s', async (_, whole, message) => {
  const entries = [];
  for (const name of names) entries.push(await bench.built(name, amd64));
  const [base, ...others] = entries;
  // Only the base has to fear the collection.
  for (const { name, manifest } of others)
    await bench.registry.putManifest(`${project}/${name}`, 'kept', toManifest(manifest));
  const digest = base?.manifest.digest ?? '';
  const seen: boolean[] = [];
  const onBuild = async (): Promise<void> => {
    seen.push((await bench.at('base', digest)) !== undefined);
    if (seen.length !== 2) return;
    bench.collectGarbage();
    if (whole) await bench.change((repositories) => repositories[`${project}/base`]?.blobs.splice(0));
  };
  const docker = new Docker(
    bench.root,
    'remote',
    entries.map(({ manifest }) => ({ digest: manifest.digest })),
  );
  const inputs = { operation: 'image', image: names.join(), platform: amd64 };
  const { error, states } = await bench.run(inputs, docker.env, (given, env) => {
    return Object.assign(new Watched(given, env), { onBuild });
  });
  expect(error).toEqual(message === '' ? '' : expect.stringContaining(message));
  expect(seen).toEqual(message === '' ? [true, true, true] : [true, true]);
  expect(Object.values(states)).toEqual(Array(message === '' ? 3 : 2).fill('pushed'));
});
