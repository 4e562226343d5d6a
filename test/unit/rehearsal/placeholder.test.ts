import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildxArgs } from '../../../src/images/buildx-args.js';
import { registryAddress } from '../../../src/oci/address.js';
import { fetchBlob } from '../../../src/oci/blobs.js';
import { digestOf, type Manifest, manifestContent, mediaTypes, partsFor } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import type { PlannedAttestations } from '../../../src/plan/types.js';
import { chooseBuilder } from '../../../src/rehearsal/image-builder.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';
import { fixtureSuite } from '../../support/rehearsal.js';
import { Recorder, temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('placeholder');
const hooks = new Recorder();
const account = { username: 'robot$infra+ci', password: 'canary-password' };
let harbor: Awaited<ReturnType<typeof startHarbor>>;
let registry: Registry;

const planned = {
  images: {
    ...planWith({}).images,
    builds: [{ name: 'node', dockerfile: 'Dockerfile', context: '.', target: '', repositories: [] }].map(
      (build) => ({ ...build, platforms: [], after: [], build_args: {} }),
    ),
  },
};

beforeAll(async () => {
  harbor = await startHarbor({
    ...{ stateDir: folder, port: 0, project: 'infra', hooks },
    user: account.username,
    password: account.password,
  });
  const address = registryAddress(harbor.host);
  registry = new Registry(new FakeHost(), { address, ...account, action: 'test' });
  mkdirSync(join(folder, 'docker-config'));
  const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64');
  writeFileSync(
    join(folder, 'docker-config/config.json'),
    JSON.stringify({ auths: { [harbor.host]: { auth } } }),
  );
});
afterAll(() => harbor.close());

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the program as a child of the action would: by its name on PATH. */
function docker(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const { env: own, kind } = chooseBuilder('placeholder', planned, fixtureSuite, folder);
  expect(kind).toBe('placeholder');
  const all = {
    ...own,
    DOCKER_CONFIG: join(folder, 'docker-config'),
    SOURCE_DATE_EPOCH: '1700000000',
    ...env,
  };
  const child = spawn('docker', args, { env: all, cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

interface Build {
  readonly dockerfile: string;
  readonly names: readonly string[];
  readonly platform?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly attestations?: PlannedAttestations;
}

/** As push-harbor calls it. */
const argsOf = ({ dockerfile, names, platform = 'linux/amd64', contexts = {}, ...more }: Build): string[] => {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  const annotations = { 'org.opencontainers.image.version': '5.1.0' };
  return buildxArgs({
    ...{ platform, annotations, contexts, target: '', buildArgs: {}, ...more },
    ...{ dockerfile: join(folder, 'Dockerfile'), context: folder },
    names: names.map((name) => `${harbor.host}/infra/${name}`),
    metadataFile: join(folder, 'metadata.json'),
  });
};

interface Pushed {
  readonly digest: string;
  readonly manifest: { config: { digest: string }; layers: { digest: string }[]; annotations: object };
  readonly config: {
    os: string;
    architecture: string;
    variant?: string;
    config: { Labels: object };
    rootfs: { diff_ids: string[] };
  };
}

async function pushed(build: Build): Promise<Pushed> {
  const { code, output } = await docker(argsOf(build));
  expect([code, output]).toEqual([0, expect.stringContaining('pushed ')]);
  const metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as Record<string, unknown>;
  const digest = String(metadata['containerimage.digest']);
  expect(metadata['containerimage.descriptor']).toMatchObject({ digest, mediaType: mediaTypes.ociManifest });
  return { digest, ...(await read(build.names[0] ?? '', digest)) };
}

async function read(name: string, digest: string): Promise<Omit<Pushed, 'digest'>> {
  const { bytes } = (await registry.manifest(`infra/${name}`, digest)) as Manifest;
  const manifest = JSON.parse(Buffer.from(bytes).toString()) as Pushed['manifest'];
  const config = await fetchBlob(registry, `infra/${name}`, manifest.config.digest);
  return { manifest, config: JSON.parse(Buffer.from(config ?? []).toString()) as Pushed['config'] };
}

describe('a pushed placeholder', () => {
  test('has platform, labels and annotations, in every repository, by digest and without a tag', async () => {
    hooks.effects.length = 0;
    const platform = 'linux/arm/v7';
    const { digest, manifest, config } = await pushed({
      dockerfile: 'FROM scratch\n',
      names: ['node', 'hq'],
      platform,
    });
    expect(config).toMatchObject({ os: 'linux', architecture: 'arm', variant: 'v7' });
    const version = { 'org.opencontainers.image.version': '5.1.0' };
    expect(config.config.Labels).toEqual({ ...version, 'release-actions.placeholder': 'true' });
    expect(manifest.annotations).toEqual(version);
    expect(manifest.layers).toHaveLength(1);
    const layer = await fetchBlob(registry, 'infra/hq', manifest.layers[0]?.digest ?? '');
    const { gunzipSync } = await import('node:zlib');
    const tar = gunzipSync(layer ?? new Uint8Array());
    expect(config.rootfs.diff_ids).toEqual([digestOf(tar)]);
    expect(tar.toString()).toContain('images: infra/node, infra/hq\nplatform: linux/arm/v7');
    expect(await registry.digest('infra/hq', digest)).toBe(digest);
    expect(await registry.tags('infra/node')).toEqual([]);
    expect(new Set(hooks.effects.map(({ actor }) => actor))).toEqual(new Set(['push-harbor']));
  });

  test('lies in an index with what is said of it, where that is asked', async () => {
    const attestations = { provenance: 'min', sbom: true } as const;
    const { code } = await docker(
      argsOf({ dockerfile: 'FROM scratch\n', names: ['node', 'hq'], attestations }),
    );
    const metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as Record<
      string,
      string
    >;
    const index = await registry.manifest('infra/hq', metadata['containerimage.digest'] ?? '');
    const { child, proofs } = partsFor(manifestContent(index as Manifest), 'linux/amd64');
    expect([code, proofs.length]).toEqual([0, 1]);
    expect(proofs[0]?.annotations?.['vnd.docker.reference.type']).toBe('attestation-manifest');
    const { manifest } = await read('hq', proofs[0]?.digest ?? '');
    const statement = await fetchBlob(registry, 'infra/hq', manifest.layers[1]?.digest ?? '');
    expect(JSON.parse(Buffer.from(statement ?? []).toString())).toMatchObject({
      predicateType: 'https://spdx.dev/Document',
      subject: [{ digest: { sha256: child?.digest.slice('sha256:'.length) } }],
    });
  });

  test('is another one each time', async () => {
    const build = { dockerfile: 'FROM scratch\n', names: ['node'] };
    expect((await pushed(build)).digest).not.toBe((await pushed(build)).digest);
  });

  test('stands on its base: layers first, labels kept, blobs at hand in its own repository', async () => {
    const annotations = { of: 'base' };
    const base = await pushed({ dockerfile: 'FROM scratch\n', names: ['base'], annotations });
    const reference = `docker-image://${harbor.host}/infra/base@${base.digest}`;
    const dockerfile = 'ARG BASE=5.0\nFROM hub.example.org/infra/base:${BASE} AS one\nRUN true\nFROM one\n';
    const top = await pushed({
      ...{ dockerfile, names: ['top', 'other'], buildArgs: { BASE: '5.1' } },
      contexts: {
        'hub.example.org/infra/base:5.1': reference,
        'hub.example.org/infra/base:latest': reference,
      },
    });
    expect(top.manifest.layers.map(({ digest }) => digest)).toEqual([
      base.manifest.layers[0]?.digest,
      expect.stringMatching(/^sha256:/),
    ]);
    expect(top.config.config.Labels).toMatchObject({ of: 'base' });
    expect(top.manifest.annotations).not.toHaveProperty('of');
    expect(top.config.rootfs.diff_ids).toHaveLength(2);
    expect(top.config.rootfs.diff_ids[0]).toBe(base.config.rootfs.diff_ids[0]);
    expect(await fetchBlob(registry, 'infra/other', base.manifest.layers[0]?.digest ?? '')).toBeDefined();
    // A base of this release for the same platform may also be named by its index.
    const child = { mediaType: mediaTypes.ociManifest, digest: base.digest, size: 1 };
    const index = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: [{ ...child, platform: { os: 'linux', architecture: 'amd64' } }],
      }),
    );
    const put = { digest: digestOf(index), mediaType: mediaTypes.ociIndex, bytes: index };
    await registry.putManifest('infra/base', '5.1', put);
    const named = { 'x.org/b:latest': `docker-image://${harbor.host}/infra/base@${put.digest}` };
    const more = { dockerfile: 'FROM x.org/b\n', names: ['third'], contexts: named };
    expect((await pushed(more)).manifest.layers).toHaveLength(2);
    const { code, output } = await docker(argsOf({ ...more, platform: 'linux/s390x' }));
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('no match for platform in manifest: linux/s390x'),
    ]);
  });

  test('a foreign base is not fetched', async () => {
    const { manifest } = await pushed({ dockerfile: 'FROM python:3.13-slim\n', names: ['node'] });
    expect(manifest.layers).toHaveLength(1);
  });
});

describe('what a real build would fail at', () => {
  const gone = `sha256:${'0'.repeat(64)}`;
  test.each([
    [
      'FROM a.org/b:1\n',
      { 'a.org/b:1': `docker-image://HOST/infra/node@${gone}` },
      '',
      /^ERROR: .*not found$/m,
    ],
    ['FROM a.org/b:1\n', { 'a.org/b:1': 'local' }, '', /only docker-image:/],
    ['FROM scratch AS one\n', {}, 'two', /target stage "two" could not be found/],
    ['ARG A\nFROM $A\n', {}, '', /base name \(\$A\) should not be blank/],
  ])('%j %j', async (dockerfile, contexts, target, message) => {
    const given = Object.fromEntries(
      Object.entries(contexts).map(([name, value]) => [name, value.replace('HOST', harbor.host)]),
    );
    const { code, output } = await docker(argsOf({ dockerfile, names: ['node'], contexts: given, target }));
    expect([code, output]).toEqual([1, expect.stringMatching(message)]);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('Dockerfile, context, and credentials', async () => {
    const args = argsOf({ dockerfile: 'FROM scratch\n', names: ['node'] });
    const without = args.map((word) => word.replace(/Dockerfile$/, 'Nofile'));
    expect((await docker(without)).output).toMatch(/failed to read dockerfile: open .*Nofile/);
    const elsewhere = [...args.slice(0, -1), join(folder, 'nowhere')];
    expect((await docker(elsewhere)).output).toMatch(/unable to prepare context: path ".*nowhere" not found/);
    const stranger = await docker(args, { DOCKER_CONFIG: folder });
    expect([stranger.code, stranger.output]).toEqual([
      1,
      expect.stringMatching(/answered 401: .*unauthorized/),
    ]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

describe('the command', () => {
  test('knows version and inspect', async () => {
    expect(await docker(['buildx', 'version'])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/buildx v/),
    });
    const { output } = await docker(['buildx', 'inspect', '--bootstrap']);
    expect(output).toMatch(/^Driver: placeholder$/m);
    expect(output).toMatch(/^Platforms: linux\/amd64, .*linux\/arm64,/m);
  });
});
