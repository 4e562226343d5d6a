import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ManifestContent, manifestContent, mediaTypes, platformsOf } from '../../src/oci/manifest.js';
import { startBuildkit } from '../support/buildkit.js';
import { startDockerRegistry } from '../support/docker-registry.js';
import { Bench, clientEnv, closing, good, password, project, run, scratch } from './workbench.js';

/** buildx, crane and skopeo against the embedded Harbor and against docker-registry. */

const platforms = 'linux/amd64,linux/arm64';
const folder = scratch();
const bench = new Bench(join(folder, 'state'));
let env: Record<string, string>;
let other: string;

beforeAll(async () => {
  await bench.start();
  other = closing(await startDockerRegistry()).host;
  const buildkit = closing(await startBuildkit({ registries: [bench.host, other] }));
  env = { ...clientEnv(join(folder, 'home'), [bench.host]), ...buildkit.env };
  const auths = readFileSync(join(folder, 'home/config.json'));
  writeFileSync(join(buildkit.env.DOCKER_CONFIG, 'config.json'), auths);
});
afterEach(() => {
  bench.settings({});
  expect(bench.hooks.foreign).toEqual([]);
});

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** Builds and pushes; returns the digest that the metadata file names. */
async function build(name: string, dockerfile: string, ...args: string[]): Promise<string> {
  const file = join(folder, `${name}.Dockerfile`);
  const metadata = join(folder, `${name}.json`);
  writeFileSync(file, dockerfile);
  writeFileSync(join(folder, 'content'), `${Math.random()}`);
  await good(env, 'docker', 'buildx', 'build', '--metadata-file', metadata, ...args, '-f', file, folder);
  const known = JSON.parse(readFileSync(metadata, 'utf8')) as Record<string, string>;
  return known['containerimage.digest'] ?? '';
}

const digest = (reference: string): Promise<string> => good(env, 'crane', 'digest', reference);

async function contentOf(reference: string): Promise<ManifestContent> {
  const text = await good(env, 'skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${reference}`);
  const bytes = Buffer.from(text);
  return manifestContent({ digest: '', mediaType: mediaTypes.ociIndex, bytes });
}

describe('an image of two platforms that buildx pushed', () => {
  let pushed: string;
  beforeAll(async () => {
    const tag = bench.at('app:1.0');
    pushed = await build(
      'app',
      lines('FROM scratch', 'COPY content /'),
      '--platform',
      platforms,
      '-t',
      tag,
      '--push',
    );
  });

  it('is an index of both platforms with attestations, to crane and to skopeo', async () => {
    expect(await digest(bench.at('app:1.0'))).toBe(pushed);
    const content = await contentOf(bench.at('app:1.0'));
    expect(platformsOf(content)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(content.manifests).toHaveLength(4);
    const seen = await good(env, 'crane', 'manifest', '--platform', 'linux/arm64', bench.at('app:1.0'));
    expect(JSON.parse(seen)).toMatchObject({ layers: [{}] });
  });

  it('keeps its digest under a channel that crane or imagetools moves', async () => {
    await good(env, 'crane', 'tag', bench.at('app:1.0'), 'uluru');
    const tools = ['buildx', 'imagetools', 'create', '-t', bench.at('app:latest'), bench.at('app:1.0')];
    await good(env, 'docker', ...tools);
    expect(await digest(bench.at('app:uluru'))).toBe(pushed);
    expect(await digest(bench.at('app:latest'))).toBe(pushed);
    expect(await good(env, 'crane', 'ls', bench.at('app'))).toBe('1.0\nlatest\nuluru');
    expect(platformsOf(await contentOf(bench.at('app:uluru')))).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it('goes whole into a folder, another repository and another registry', async () => {
    const insecure = ['--src-tls-verify=false', '--dest-tls-verify=false'];
    const from = `docker://${bench.at('app:1.0')}`;
    await good(env, 'skopeo', 'copy', '--all', ...insecure, from, `dir:${folder}/copy`);
    await good(
      env,
      'skopeo',
      'copy',
      '--all',
      ...insecure,
      `dir:${folder}/copy`,
      `docker://${other}/app:1.0`,
    );
    await good(env, 'skopeo', 'copy', '--all', ...insecure, from, `docker://${bench.at('skopeo:1.0')}`);
    await good(env, 'crane', 'copy', bench.at('app:1.0'), bench.at('crane:1.0'));
    await good(env, 'crane', 'copy', `${other}/app:1.0`, bench.at('back:1.0'));
    for (const place of [`${other}/app`, bench.at('skopeo'), bench.at('crane'), bench.at('back')]) {
      expect([place, await digest(`${place}:1.0`)]).toEqual([place, pushed]);
    }
    const mounts = bench.hooks.effects.filter(({ detail }) => detail['mounted_from'] === `${project}/app`);
    expect(mounts.map(({ outcome }) => outcome)).toContain('done');
  });

  it('is as it was after a restart', async () => {
    const before = await good(env, 'crane', 'manifest', bench.at('app:1.0'));
    await bench.restart();
    expect(await good(env, 'crane', 'manifest', bench.at('app:1.0'))).toBe(before);
    for (const platform of platforms.split(',')) {
      await good(env, 'crane', 'validate', '--platform', platform, '--remote', bench.at('app:1.0'));
    }
  });
});

describe('what releases do with buildx', () => {
  it('pushes by digest, without a tag, and builds on it by a context of that digest', async () => {
    const name = `name=${bench.at('base')}`;
    const output = `type=image,${name},push-by-digest=true,name-canonical=true,push=true`;
    const base = await build('base', lines('FROM scratch', 'COPY content /base'), '--output', output);
    expect(await good(env, 'crane', 'ls', bench.at('base'))).toBe('');
    expect(await digest(`${bench.at('base')}@${base}`)).toBe(base);

    const from = bench.at('base:1.0');
    const context = `${from}=docker-image://${bench.at('base')}@${base}`;
    const dockerfile = lines('ARG BASE', `FROM ${bench.at('base')}:\${BASE}`, 'COPY content /node');
    const args = ['--build-arg', 'BASE=1.0', '--build-context', context, '--provenance=false'];
    await build('node', dockerfile, ...args, '-t', bench.at('node:1.0'), '--push');
    const layers = async (reference: string): Promise<unknown> => {
      const text = await good(env, 'crane', 'manifest', '--platform', 'linux/amd64', reference);
      return (JSON.parse(text) as { layers: { digest: string }[] }).layers.map((layer) => layer.digest);
    };
    const [below] = (await layers(`${bench.at('base')}@${base}`)) as string[];
    expect(await layers(bench.at('node:1.0'))).toEqual([below, expect.any(String)]);
  });

  it('keeps a build cache beside the images', async () => {
    const ref = `ref=${bench.at('app-cache:main')}`;
    const cache = ['--cache-to', `type=registry,${ref},mode=max`, '--cache-from', `type=registry,${ref}`];
    const dockerfile = lines(
      'FROM scratch AS first',
      'COPY content /',
      'FROM scratch',
      'COPY --from=first / /',
    );
    await build('cached', dockerfile, ...cache, '-t', bench.at('cached:1.0'), '--push');
    expect(await digest(bench.at('app-cache:main'))).toMatch(/^sha256:/);
  });
});

// The texts are those that the same clients printed against Harbor 2.15.2.
describe('refusals that clients pass on', () => {
  const denied = `unauthorized to access repository: ${project}/app, action: delete`;
  it.each([
    [
      'an immutable tag',
      ['tag', 'app:1.0', '1.0'],
      "PRECONDITION: Failed to process request due to 'app:1.0' configured as immutable.",
    ],
    ['no right to delete', ['delete', 'app:1.0'], `UNAUTHORIZED: ${denied}: ${denied}`],
    ['a missing tag', ['digest', 'app:nope'], `NOT_FOUND: artifact ${project}/app:nope not found`],
  ])('%s', async (_, [command = '', image = '', ...more], text) => {
    bench.settings({ 'immutable-tags': ['1.*'] });
    const outcome = await run(env, 'crane', [command, bench.at(image), ...more]);
    expect([outcome.code, outcome.text]).toEqual([1, expect.stringContaining(text)]);
  });

  it('a system that is read-only, to crane and to skopeo', async () => {
    bench.settings({ 'read-only': true });
    const text = 'The system is in read only mode. Any modification is prohibited.';
    const crane = await run(env, 'crane', ['tag', bench.at('app:1.0'), 'new']);
    expect([crane.code, crane.text]).toEqual([1, expect.stringContaining(text)]);
    const names = [`docker://${bench.at('app:1.0')}`, `docker://${bench.at('elsewhere:1.0')}`];
    const skopeo = await run(env, 'skopeo', [
      'copy',
      '--src-tls-verify=false',
      '--dest-tls-verify=false',
      ...names,
    ]);
    expect([skopeo.code, skopeo.text]).toEqual([1, expect.stringContaining(text)]);
  });

  it('a wrong password, and another project', async () => {
    bench.settings({ public: false });
    const wrong = clientEnv(join(folder, 'wrong'), [bench.host], 'nope');
    for (const [who, image] of [
      [wrong, bench.at('app:1.0')],
      [env, `${bench.host}/nosuch/app:1.0`],
    ] as const) {
      const outcome = await run(who, 'crane', ['manifest', image]);
      expect([outcome.code, outcome.text]).toEqual([1, expect.stringMatching(/UNAUTHORIZED/)]);
    }
    expect(JSON.stringify(bench.hooks.effects)).not.toContain(password);
  });
});
