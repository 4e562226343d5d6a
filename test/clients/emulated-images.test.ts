import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/push-harbor/inputs.js';
import { pushHarbor } from '../../src/actions/push-harbor/push-harbor.js';
import { explain } from '../../src/core/errors.js';
import { registryAddress } from '../../src/oci/address.js';
import { fetchBlob } from '../../src/oci/blobs.js';
import { type Manifest, manifestContent, partsFor } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { readTar } from '../../src/python/tar.js';
import type { ImagesFragment } from '../../src/record/types.js';
import { type BuildKit, startBuildkit } from '../support/buildkit.js';
import { toolEnv } from '../support/daemon.js';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.js';
import { startEmulation } from '../support/emulation.js';
import { FakeHost } from '../support/fake-host.js';
import { amd64, arm64, imagePlan, plannedImage } from '../support/image-plan.js';
import { closing, password, project, scratch, user } from './workbench.js';

/**
 * Images whose Dockerfiles run programs, for the platform of this machine and for another one, built by a real BuildKit
 * and pushed to a real registry, which collects what no tag holds.
 */

const run = promisify(execFile);
const emulation = closing(startEmulation());
if (emulation.missing !== '') process.stderr.write(`NOT TESTED: images for ARM: ${emulation.missing}\n`);
const platforms = emulation.missing === '' ? [amd64, arm64] : [amd64];
const root = scratch();
const repo = join(root, 'repo');
const fragments = join(root, 'fragments');
const file = join(fragments, 'image-tool.json');
let registry: DockerRegistry;
let buildkit: BuildKit;

/** busybox makes the commands that it knows, and a shell runs some: each is a program of the image's platform. */
const dockerfile = `FROM scratch AS base
ARG TARGETARCH
COPY busybox/\${TARGETARCH}/busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]

FROM base
RUN uname -m > /machine && test -s /machine
`;

const made = imagePlan([plannedImage('tool', { dockerfile: 'Dockerfile', platforms })]);
const plan = {
  ...made,
  images: { ...made.images, attestations: { provenance: 'max', sbom: false } as const },
};

beforeAll(async () => {
  mkdirSync(repo);
  cpSync(resolve('.tools/busybox'), join(repo, 'busybox'), { recursive: true });
  writeFileSync(join(repo, 'Dockerfile'), dockerfile);
  registry = closing(await startDockerRegistry({ kind: 'htpasswd', user, password }));
  buildkit = closing(await startBuildkit({ registries: [registry.host] }));
});

async function push(inputs: Record<string, string>, host = hostOf(inputs)) {
  let error = '';
  try {
    await pushHarbor(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
  }
  expect(`${host.allText()}${error}`).not.toContain(password);
  const rows = JSON.parse(host.outputs['images'] ?? '[]') as { readonly state: string }[];
  return { host, error, states: rows.map(({ state }) => state) };
}

function hostOf(inputs: Record<string, string>): FakeHost {
  const common = {
    plan: JSON.stringify(plan),
    sha: 'a'.repeat(40),
    registry: registry.host,
    project,
    fragments,
  };
  const env = { ...toolEnv(buildkit.env), RUNNER_TEMP: root, GITHUB_WORKSPACE: repo };
  return new FakeHost({ ...common, username: user, password, ...inputs }, env);
}

const client = (): Registry => {
  const address = registryAddress(registry.host);
  return new Registry(new FakeHost(), { address, username: user, password, action: 'look' });
};

async function manifest(reference: string): Promise<Manifest> {
  const found = await client().manifest(`${project}/tool`, reference);
  if (found === undefined) throw new Error(`${reference} is not there`);
  return found;
}

/** What the last RUN of an image has written. */
async function machine(digest: string): Promise<string> {
  const { layers } = JSON.parse(Buffer.from((await manifest(digest)).bytes).toString('utf8')) as {
    readonly layers: readonly { readonly digest: string }[];
  };
  const blob = await fetchBlob(client(), `${project}/tool`, layers.at(-1)?.digest ?? '');
  const entries = readTar(gunzipSync(blob ?? new Uint8Array()), 'layer');
  return Buffer.from(entries.find(({ path }) => path === 'machine')?.data ?? []).toString('utf8');
}

test('each platform runs its own programs, and says how it was built', async () => {
  const { error, states } = await push({ operation: 'all' });
  expect([error, states]).toEqual(['', ['pushed']]);
  const index = manifestContent(await manifest('5.1.0'));
  const machines = [];
  for (const platform of platforms) {
    const { child, proofs } = partsFor(index, platform);
    machines.push([await machine(child?.digest ?? ''), proofs.length]);
  }
  expect(machines).toEqual(
    [
      ['x86_64\n', 1],
      ['aarch64\n', 1],
    ].slice(0, platforms.length),
  );
});

test('buildx reads what is said of each platform', async () => {
  const name = `${registry.host}/${project}/tool:5.1.0`;
  const config = join(root, 'docker');
  cpSync(buildkit.env.DOCKER_CONFIG, config, { recursive: true, verbatimSymlinks: true });
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const env = toolEnv({ ...buildkit.env, DOCKER_CONFIG: config });
  const args = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Provenance}}', name];
  const said = JSON.parse((await run('docker', args, { env })).stdout) as Record<string, object>;
  const own = platforms.length === 1 ? [said] : platforms.map((platform) => said[platform]);
  for (const one of own) expect(JSON.stringify(one)).toContain('"SLSA":{');
});

test('what a garbage collection took between build and merge is put back', async () => {
  const version = { ...plan, version: '5.1.1', base_version: '5.1.1', tag: 'version/5.1.1' };
  const other = { ...version, images: { ...version.images, version_tag: '5.1.1' } };
  rmSync(fragments, { recursive: true });
  const inputs = { plan: JSON.stringify(other), image: 'tool', platform: amd64, leg: 'tool' };
  expect((await push({ operation: 'image', ...inputs })).error).toBe('');
  if (platforms.length > 1) {
    const leg = { ...inputs, platform: arm64, leg: 'tool-arm' };
    expect((await push({ operation: 'image', ...leg })).error).toBe('');
  }
  const [entry] = (JSON.parse(readFileSync(file, 'utf8')) as ImagesFragment).images;
  const lost = [entry?.manifest.digest ?? '', ...(entry?.attestations ?? []).map(({ digest }) => digest)];
  for (const digest of lost) {
    const url = `http://${registry.host}/v2/${project}/tool/manifests/${digest}`;
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    const { status } = await fetch(url, { method: 'DELETE', headers: { Authorization: `Basic ${basic}` } });
    expect([status, await client().digest(`${project}/tool`, digest)]).toEqual([202, undefined]);
  }
  const { error, states } = await push({ operation: 'merge', plan: JSON.stringify(other) });
  expect([error, states]).toEqual(['', ['pushed']]);
  const { child, proofs } = partsFor(manifestContent(await manifest('5.1.1')), amd64);
  expect([child?.digest, ...proofs.map(({ digest }) => digest)]).toEqual(lost);
  expect(await machine(lost[0] ?? '')).toBe('x86_64\n');
});

test('a builder that dies in a build and comes back: what was begun is built again', async () => {
  writeFileSync(join(repo, 'Dockerfile'), dockerfile.replace('uname -m >', 'sleep 60; uname -m >'));
  const slow = { ...plan, images: { ...plan.images, version_tag: '5.2.0' }, version: '5.2.0' };
  const host = hostOf({ operation: 'all', plan: JSON.stringify(slow), fragments: join(root, 'slow') });
  const begun = push({}, host);
  const running = (): boolean => host.lines.some((line) => /RUN sleep 60/.test(line));
  for (let tries = 0; tries < 400 && !running(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(running()).toBe(true);
  await buildkit.kill();
  expect(await client().digest(`${project}/tool`, '5.2.0')).toBeUndefined();
  writeFileSync(join(repo, 'Dockerfile'), dockerfile);
  const next = closing(await startBuildkit({ registries: [registry.host] }));
  const socket = (address: string): string => address.slice('unix://'.length);
  rmSync(socket(buildkit.address), { force: true });
  symlinkSync(socket(next.address), socket(buildkit.address));
  const { error, states } = await begun;
  expect([error, states]).toEqual(['', ['pushed']]);
  expect(host.allText()).toMatch(/build of tool for linux\/amd64.*exit code 1/);
});
