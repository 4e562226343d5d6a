import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { indexOf } from '../../../src/images/combine.js';
import { type Manifest, manifestContent, partsFor } from '../../../src/oci/manifest.js';
import type { PlannedImage } from '../../../src/plan/types.js';
import type { ImageEntry } from '../../../src/record/types.js';
import {
  amd64,
  arm64,
  fragmentWith,
  imagePlan,
  plannedImage,
  threeImages,
} from '../../support/image-plan.js';
import { pushAttested, pushImage } from '../../support/images.js';
import { Bench, password, project, sha } from './bench.js';
import { Docker } from './docker.js';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench(imagePlan(threeImages()));
  await bench.start();
});
afterEach(() => bench.close());

const chain = { operation: 'image', image: 'ohdsi, base', platform: amd64 };
const digestOf = (entry: { readonly manifest: { readonly digest: string } }): string => entry.manifest.digest;

function dockerfiles(text = 'FROM scratch\nCOPY x y\n'): void {
  mkdirSync(join(bench.root, 'docker'));
  for (const name of ['base', 'ohdsi', 'node'])
    writeFileSync(join(bench.root, `docker/${name}.Dockerfile`), text);
}

describe('builds', () => {
  test('bases first, each handed on by digest; the fragment names both; the password is in no argument', async () => {
    dockerfiles();
    const base = await bench.built('base', amd64);
    const ohdsi = await bench.built('ohdsi', amd64);
    const docker = new Docker(bench.root, 'remote', [
      { digest: digestOf(base) },
      { digest: digestOf(ohdsi) },
    ]);
    const env = {
      ...docker.env,
      GITHUB_REPOSITORY: 'o/r',
      COMMIT_PAT: 'Canary-other',
      INPUT_PASSWORD: password,
    };
    const { error, rows, states } = await bench.run(chain, env);
    expect(error).toBe('');
    expect(Object.values(states)).toEqual(['pushed', 'pushed']);
    expect(rows[0]).toEqual({
      reference: `${bench.host}/${project}/base@${digestOf(base)}`,
      digest: digestOf(base),
      platforms: [amd64],
      state: 'pushed',
    });
    const { images, revision } = bench.read('image-base-linux-amd64.json');
    expect([images, revision]).toEqual([[base, ohdsi], sha]);
    const [first, second] = docker.builds;
    expect(first?.args).toContain(
      `type=image,"name=${bench.host}/${project}/base",push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true`,
    );
    expect(first?.args).toContain('org.opencontainers.image.source=https://github.com/o/r');
    expect(first?.args).not.toContain('--build-context');
    expect(second?.args.filter((arg) => arg.includes('docker-image:'))).toEqual(
      ['5.1.0', '5.1', 'uluru', 'latest'].map(
        (tag) =>
          `harbor.example/infrastructure/base:${tag}=docker-image://${bench.host}/${project}/base@${digestOf(base)}`,
      ),
    );
    expect(first?.env['SOURCE_DATE_EPOCH']).toBe('1700000000');
    expect(Object.keys(first?.config.auths ?? {})).toEqual([bench.host]);
    expect(JSON.stringify(docker.calls.map(({ args, env: seen }) => [args, seen]))).not.toContain('Canary');
    expect(readdirSync(bench.root).filter((name) => name.startsWith('docker-config'))).toEqual([]);
  });

  test("the engine's own builder is replaced for the step, also when the build fails", async () => {
    dockerfiles();
    const docker = new Docker(bench.root, 'docker', [{ fails: 'ERROR: failed to solve: no such stage' }]);
    const { error } = await bench.run({ ...chain, image: 'base' }, docker.env);
    expect(error).toContain(
      'docker buildx build of base for linux/amd64 ended with exit code 1\n#1 working\nERROR:',
    );
    const [, , create, , build, remove] = docker.calls.map(({ args }) => args);
    const name = create?.[3] ?? '';
    expect(create).toEqual([
      'buildx',
      'create',
      '--name',
      name,
      '--driver',
      'docker-container',
      '--driver-opt',
      expect.stringMatching(/^image=moby\/buildkit:v[\d.]+@sha256:[0-9a-f]{64}$/),
      '--driver-opt',
      'network=host',
    ]);
    expect(build?.[1]).toBe('build');
    expect(docker.builds[0]?.env['BUILDX_BUILDER']).toBe(name);
    expect(remove).toEqual(['buildx', 'rm', '--force', name]);
    expect(existsSync(join(bench.fragments, 'image-base-linux-amd64.json'))).toBe(false);
  });

  test('a push that failed for a moment is tried again; what a kill leaves is what was done', async () => {
    dockerfiles();
    const base = await bench.built('base', amd64);
    const bad =
      'ERROR: failed to solve: failed to push h/p/b: unexpected status from PUT request to https://h/v2/p: 502 Bad Gateway';
    const docker = new Docker(bench.root, 'remote', [
      { fails: bad },
      { fails: bad },
      { digest: digestOf(base) },
      { fails: bad },
      { fails: bad },
      { fails: bad },
    ]);
    const { error, host } = await bench.run(chain, docker.env);
    expect(error).toContain('build of ohdsi for linux/amd64 ended with exit code 1');
    expect([docker.builds.length, host.slept.length]).toEqual([6, 4]);
    expect(bench.read('image-base-linux-amd64.json').images).toEqual([base]);
    expect(bench.report('push-harbor-image-base-linux-amd64').error).toContain('build of ohdsi');
  });

  test('a repository that the push did not reach gets the image by mount', async () => {
    dockerfiles();
    const node = await bench.built('node', arm64);
    await bench.change((repositories) => {
      delete repositories[`${project}/hq`];
    });
    const docker = new Docker(bench.root, 'remote', [{ digest: digestOf(node) }]);
    const { error } = await bench.run({ ...chain, image: 'node', platform: arm64 }, docker.env);
    expect([error, await bench.at('hq', digestOf(node))]).toEqual(['', digestOf(node)]);
  });

  test('what the builder says of an image is kept beside it, and put back with it', async () => {
    await bench.close();
    const plan = imagePlan([plannedImage('base', { platforms: [amd64] })]);
    const attestations = { provenance: 'max', sbom: false } as const;
    bench = new Bench({ ...plan, images: { ...plan.images, attestations } });
    await bench.start();
    dockerfiles();
    const { image, proof, index } = await pushAttested(bench.registry, `${project}/base`);
    const docker = new Docker(bench.root, 'remote', [{ digest: index.digest }, { digest: image.digest }]);
    expect((await bench.run({ operation: 'image', image: 'base', platform: amd64 }, docker.env)).error).toBe(
      '',
    );
    expect(docker.builds[0]?.args).toContain('--provenance=mode=max');
    const [entry] = bench.read('image-base-linux-amd64.json').images;
    expect([entry?.manifest.digest, entry?.attestations.map(({ digest }) => digest)]).toEqual([
      image.digest,
      [proof.digest],
    ]);
    await bench.change((repositories) => {
      for (const { digest } of [image, proof, index])
        delete repositories[`${project}/base`]?.manifests[digest];
    });
    const { error, rows } = await bench.run({ operation: 'merge' });
    expect([error, rows[0]?.platforms]).toEqual(['', [amd64]]);
    const tagged = await bench.registry.manifest(`${project}/base`, '5.1.0');
    const { child, proofs } = partsFor(manifestContent(tagged as Manifest), amd64);
    expect([child?.digest, proofs.map(({ digest }) => digest)]).toEqual([image.digest, [proof.digest]]);

    rmSync(join(bench.fragments, 'image-base-linux-amd64.json'));
    await bench.change((repositories) => {
      delete repositories[`${project}/base`]?.tags['5.1.0'];
    });
    const lacking = { operation: 'image', image: 'base', platform: amd64 };
    expect((await bench.run(lacking, docker.env)).error).toContain(
      'without the attestations that the plan asks for',
    );
  });

  test('nothing is begun when something is missing', async () => {
    const docker = new Docker(bench.root, 'remote', [], 'linux/amd64');
    expect((await bench.run(chain, docker.env)).error).toContain(
      'there is no file docker/base.Dockerfile in the checkout',
    );
    dockerfiles('FROM alpine\nRUN x\n');
    const node = { ...chain, image: 'node', platform: arm64 };
    expect((await bench.run(node, docker.env)).error).toContain('cannot run programs of linux/arm64');
    expect((await bench.run({ ...chain, image: 'ohdsi' }, docker.env)).error).toContain(
      'ohdsi is built on base, which is not there',
    );
    expect((await bench.run(chain, without())).error).toContain(
      'images cannot be built here: docker is not installed',
    );
    expect([docker.builds, bench.writes]).toEqual([[], []]);
  });
});

/** No docker at all: whoever starts it fails. */
const without = (): Record<string, string> => ({ PATH: bench.fragments });

describe('what is there already', () => {
  test('version tags of this commit are adopted, with no build and no write', async () => {
    await bench.buildAll();
    const before = bench.read('image-base-linux-amd64.json');
    await bench.run({ operation: 'merge' });
    for (const name of readdirSync(bench.fragments)) rmSync(join(bench.fragments, name));
    const { error, states, host } = await bench.run({ operation: 'all' }, without());
    expect(error).toBe('');
    expect(states).toEqual({
      'base:5.1.0': 'adopted',
      'ohdsi:5.1.0': 'adopted',
      'node:5.1.0': 'adopted',
      'hq:5.1.0': 'adopted',
    });
    expect(host.notices).toEqual(['images of 5.1.0: 4 adopted']);
    expect(bench.writes).toEqual([]);
    const adopted = bench.read('image-all.json').images.filter(({ name }) => name === 'base');
    expect(adopted.find(({ platform }) => platform === amd64)).toMatchObject(before.images[0] ?? {});
    expect(adopted.map(({ index }) => index?.digest)).toEqual(Array(2).fill(await bench.at('base')));
  });

  test('one repository lacks its tag: its image is taken from the other one', async () => {
    await bench.buildAll();
    await bench.run({ operation: 'merge' });
    await bench.change((repositories) => {
      delete repositories[`${project}/hq`];
    });
    rmSync(bench.fragments, { recursive: true });
    const { error, states } = await bench.run({ operation: 'all' }, without());
    expect([error, states['hq:5.1.0'], bench.tagged]).toEqual(['', 'pushed', ['done hq:5.1.0']]);
    expect(await bench.at('hq')).toBe(await bench.at('node'));
  });

  test.each(['image-base-linux-amd64.json', 'image-manifests.json'])(
    '%s of an earlier attempt is reused',
    async (name) => {
      const entries = [await bench.built('base', amd64), await bench.built('ohdsi', amd64)];
      bench.write(name, entries);
      await bench.change((repositories) => {
        delete repositories[`${project}/ohdsi`]?.manifests[digestOf(entries[1] as never)];
      });
      const dry = await bench.run({ ...chain, 'dry-run': 'true' }, without());
      expect([dry.error, bench.writes, Object.values(dry.states)]).toEqual(['', [], ['unchanged', 'pushed']]);
      const { error, states } = await bench.run(chain, without());
      expect([error, Object.values(states)]).toEqual(['', ['unchanged', 'unchanged']]);
      expect(bench.writes).toEqual(['image.manifest done']);
      expect(bench.read('image-base-linux-amd64.json').images).toEqual(entries);
    },
  );

  test('a base whose layers are gone is built again, and what is built on it, too', async () => {
    dockerfiles();
    const [base, ohdsi] = [await bench.built('base', amd64), await bench.built('ohdsi', amd64)];
    bench.write('image-manifests.json', [base, ohdsi]);
    await bench.change((repositories) => {
      delete repositories[`${project}/base`];
    });
    const again = await bench.built('base', amd64);
    const docker = new Docker(bench.root, 'remote', [
      { digest: digestOf(again) },
      { digest: digestOf(ohdsi) },
    ]);
    const { error, host } = await bench.run(chain, docker.env);
    expect([error, docker.builds.length]).toEqual(['', 2]);
    expect(host.lines).toContain(`base ${amd64}: the registry has lost ${digestOf(base)}; it is built again`);
    expect(docker.builds[1]?.args.join()).toContain(`@${digestOf(again)}`);
  });

  test('a base that another run has claimed since: what is built on it is built again', async () => {
    dockerfiles();
    const entries = [await bench.built('base', amd64), await bench.built('base', arm64)];
    const ohdsi = await bench.built('ohdsi', amd64);
    bench.write('image-manifests.json', [...entries, ohdsi]);
    const [first] = threeImages().slice(0, 1);
    const others = [await bench.built('base', amd64), await bench.built('base', arm64)];
    const theirs = fragmentWith(bench.plan, others, { registry: bench.host });
    const index = indexOf(bench.plan, first as PlannedImage, theirs);
    await bench.registry.putManifest(`${project}/base`, '5.1.0', index);
    const again = await bench.built('ohdsi', amd64);
    const docker = new Docker(bench.root, 'remote', [{ digest: digestOf(again) }]);
    const { error, states } = await bench.run(chain, docker.env);
    expect([error, Object.values(states)]).toEqual(['', ['adopted', 'pushed']]);
    expect(docker.builds[0]?.args.join()).toContain(`@${digestOf(others[0] as ImageEntry)}`);
  });

  test.each([
    ['of another commit', { revision: 'b'.repeat(40) }, 'its revision is'],
    ['of another plan', { plan_sha256: 'x' }, 'its plan_sha256 is'],
  ])('a file %s is left alone, and this is told', async (_, over, message) => {
    bench.write('image-manifests.json', [await bench.built('base', amd64)], over);
    const { host, states } = await bench.run({ ...chain, 'dry-run': 'true' }, without());
    expect(Object.values(states)).toEqual(['pushed', 'pushed']);
    expect(host.lines.join('\n')).toContain(`image-manifests.json is not used: ${message}`);
  });

  test('a version tag of another commit stops before any build', async () => {
    const other = await pushImage(bench.registry, `${project}/ohdsi`, '5.1.0');
    const { error } = await bench.run(chain, without());
    expect(error).toContain(
      `infrastructure/ohdsi:5.1.0 (${other.digest}): it does not say of which revision it is`,
    );
    expect(bench.writes).toEqual([]);
  });
});

test('a dry run of everything, before the release commit exists', async () => {
  const { error, states } = await bench.run({ 'dry-run': 'true', sha: '' }, without());
  expect([error, bench.writes]).toEqual(['', []]);
  expect(Object.values(states)).toEqual(Array(4).fill('pushed'));
  expect(bench.report('push-harbor').effects.map(({ effect, state }) => `${effect} ${state}`)).toEqual(
    ['base', 'ohdsi', 'node', 'hq'].map((name) => `image:${name} planned`),
  );
  expect(readdirSync(bench.fragments)).toEqual([]);
});

test('a dry run of a leg leaves a file without images, and never takes the place of a real one', async () => {
  const leg = { ...chain, 'dry-run': 'true', sha: '' };
  expect((await bench.run(leg, without())).error).toBe('');
  const name = 'image-base-linux-amd64.json';
  expect(bench.read(name)).toMatchObject({ revision: '', images: [] });
  const entries = [await bench.built('base', amd64)];
  bench.write(name, entries);
  expect((await bench.run({ ...leg, sha }, without())).error).toBe('');
  expect(bench.read(name).images).toEqual(entries);
});
