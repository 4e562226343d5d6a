import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from '@jest/globals';
import { registryAddress } from '../../../src/oci/address.js';
import { fetchBlob } from '../../../src/oci/blobs.js';
import { type Manifest, manifestContent } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { temporaryFolder } from './support.js';

/** A rehearsal may be killed at any time; what its Harbor has said to hold must be there afterwards. */

const folder = temporaryFolder('harbor-kill');
const user = 'robot$infra+ci';
const password = 'Secret-1234';
const program = join(import.meta.dirname, '../../support/serve-harbor.js');
let child: ChildProcess;
afterEach(() => void child.kill('SIGKILL'));

/** Starts it in a process of its own, on the same folder each time. */
async function serve(): Promise<Registry> {
  const env = { PATH: process.env['PATH'], HARBOR_PASSWORD: password };
  child = spawn(process.execPath, [program, folder, '0', 'infra', user], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [
    string,
  ];
  const address = registryAddress(new URL(line).host);
  return new Registry(new FakeHost(), { address, username: user, password, action: 'test' });
}

async function whole(registry: Registry, repository: string, { digest }: { digest: string }): Promise<void> {
  const found = (await registry.manifest(repository, digest)) as Manifest;
  const { manifests } = manifestContent(found);
  if (manifests.length > 0) {
    await Promise.all(manifests.map((each) => whole(registry, repository, each)));
    return;
  }
  const { config, layers } = JSON.parse(Buffer.from(found.bytes).toString()) as {
    config: { digest: string };
    layers: { digest: string }[];
  };
  // Its digest is checked on the way.
  for (const each of [config, ...layers]) await fetchBlob(registry, repository, each.digest);
}

test('after kill -9 in the middle of pushes every tag it said 201 to is there, and every image is whole', async () => {
  const said = new Map<string, string>();
  let pushed = 0;
  for (const round of [0, 1]) {
    const registry = await serve();
    const push = async (worker: number): Promise<void> => {
      for (let at = 0; ; at++) {
        const repository = `infra/app${worker}`;
        const tag = `${round}.${at}`;
        said.set(`${repository}:${tag}`, (await pushImage(registry, repository, tag)).digest);
        pushed++;
        // In the middle of what the other two do.
        if (pushed >= 4 * (round + 1)) child.kill('SIGKILL');
      }
    };
    const ends = await Promise.allSettled([0, 1, 2].map(push));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  }
  const registry = await serve();
  expect(said.size).toBeGreaterThanOrEqual(8);
  for (const repository of ['infra/app0', 'infra/app1', 'infra/app2']) {
    for (const tag of await registry.tags(repository)) {
      const digest = (await registry.digest(repository, tag)) ?? '';
      expect([tag, digest]).toEqual([tag, said.get(`${repository}:${tag}`) ?? digest]);
      await whole(registry, repository, { digest });
      said.delete(`${repository}:${tag}`);
    }
  }
  expect([...said.keys()]).toEqual([]);
}, 60_000);
