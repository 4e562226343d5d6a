import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/push-harbor/inputs.js';
import { pushHarbor } from '../../src/actions/push-harbor/push-harbor.js';
import { explain } from '../../src/core/errors.js';
import { registryAddress } from '../../src/oci/address.js';
import { fetchBlob } from '../../src/oci/blobs.js';
import { type Manifest, manifestContent, platformsOf } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import type { ImageLeg } from '../../src/plan/types.js';
import { planOf } from '../../src/rehearsal/plan-of.js';
import { parseTag } from '../../src/version/tag.js';
import { type BuildKit, startBuildkit } from '../support/buildkit.js';
import { toolEnv } from '../support/daemon.js';
import { type DockerRegistry, startDockerRegistry } from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { startTokenServer } from '../support/token-server.js';
import { Bench, clientEnv, closing, good, password, project, scratch, user } from './workbench.js';

/**
 * The action builds the images of the sample with a real BuildKit, and pushes them to the embedded Harbor and to the
 * registries of the Docker project.
 */

const run = promisify(execFile);
const root = scratch();
const repo = join(root, 'orchard');
const fragments = join(root, 'fragments');
const bench = new Bench(join(root, 'harbor'));
const others: DockerRegistry[] = [];
let buildkit: BuildKit;
let sha = '';
let plan = '';

beforeAll(async () => {
  await run(process.execPath, ['scripts/make-sample.mjs', repo, '--quiet']);
  sha = (await run('git', ['rev-parse', 'HEAD'], { cwd: repo })).stdout.trim();
  const made = await planOf(repo, sha, parseTag('version/5.1.0rc1', 'version/'), {
    path: '.github/release-actions.yml',
  });
  plan = JSON.stringify(made);
  await bench.start();
  const { realm, service, certificate } = closing(
    await startTokenServer(scratch(), [{ user, password, actions: ['pull', 'push'] }]),
  );
  const tokens = { kind: 'token', realm, service, certificate } as const;
  others.push(
    closing(await startDockerRegistry(tokens)),
    closing(await startDockerRegistry({ kind: 'htpasswd', user, password })),
    closing(await startDockerRegistry(tokens, 'registry')),
  );
  const registries = [bench, ...others].map(({ host }) => host);
  buildkit = closing(await startBuildkit({ registries }));
});

async function push(inputs: Record<string, string> = {}) {
  bench.hooks.effects.length = 0;
  const given = { plan, sha, registry: bench.host, project, username: user, password, fragments, ...inputs };
  const env = { ...toolEnv(buildkit.env), RUNNER_TEMP: root, GITHUB_WORKSPACE: repo };
  const host = new FakeHost(given, env);
  let error = '';
  try {
    await pushHarbor(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
  }
  expect(`${host.allText()}${error}`).not.toContain('Canary');
  expect(bench.hooks.foreign).toEqual([]);
  const rows = JSON.parse(host.outputs['images'] ?? '[]') as { reference: string; state: string }[];
  const states = Object.fromEntries(
    rows.map(({ reference, state }) => [reference.slice(`${given.registry}/${project}/`.length), state]),
  );
  return { host, error, states };
}

const tags = ['algorithm-base', 'algorithm-ohdsi-base', 'node', 'hq', 'ui'].map((name) => `${name}:5.1.0rc1`);
const everything = (state: string): Record<string, string> =>
  Object.fromEntries(tags.map((tag) => [tag, state]));
const builds = (host: FakeHost): string[] => host.lines.filter((line) => /^build .* for /.test(line));
const written = (): string[] =>
  bench.hooks.effects.filter(({ outcome }) => outcome === 'done').map(({ kind }) => kind);

function registry(): Registry {
  const address = registryAddress(bench.host);
  return new Registry(new FakeHost(), { address, username: user, password, action: 'look' });
}

async function manifest(repository: string, reference = '5.1.0rc1'): Promise<Manifest> {
  const found = await registry().manifest(`${project}/${repository}`, reference);
  if (found === undefined) throw new Error(`${repository}:${reference} is not there`);
  return found;
}

interface Image {
  readonly annotations: Record<string, string>;
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
}

/** The image of the first platform. */
async function image(repository: string): Promise<Image> {
  const [child] = manifestContent(await manifest(repository)).manifests;
  const { bytes } = await manifest(repository, child?.digest);
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Image;
}

describe('a release', () => {
  test('of two platforms into an empty registry', async () => {
    const { error, states, host } = await push();
    expect([error, states]).toEqual(['', everything('pushed')]);
    expect(builds(host)).toHaveLength(7);
    const { isIndex, ...content } = manifestContent(await manifest('node'));
    expect([isIndex, platformsOf({ isIndex, ...content })]).toEqual([true, ['linux/amd64', 'linux/arm64']]);
    expect((await manifest('hq')).digest).toBe((await manifest('node')).digest);
    expect(platformsOf(manifestContent(await manifest('algorithm-ohdsi-base')))).toEqual(['linux/amd64']);
  });

  test('the base is the one of this release, though its FROM names another registry', async () => {
    const [base, ohdsi] = [await image('algorithm-base'), await image('algorithm-ohdsi-base')];
    expect(ohdsi.layers.slice(0, base.layers.length)).toEqual(base.layers);
    expect(ohdsi.layers).toHaveLength(base.layers.length + 1);
  });

  test('images say what they are, in annotations and labels', async () => {
    const { annotations, config } = await image('ui');
    expect(annotations).toMatchObject({
      'org.opencontainers.image.revision': sha,
      'org.opencontainers.image.version': '5.1.0rc1',
    });
    const blob = await fetchBlob(registry(), `${project}/ui`, config.digest);
    const { config: own, created } = JSON.parse(Buffer.from(blob ?? []).toString('utf8')) as {
      config: { Labels: Record<string, string> };
      created: string;
    };
    expect(own.Labels).toMatchObject({ ...annotations, 'org.opencontainers.image.title': 'ui' });
    expect(created).toBe(annotations['org.opencontainers.image.created']);
  });

  test('run again elsewhere, all is adopted: no build, no write', async () => {
    // A build would give other images now.
    writeFileSync(join(repo, 'vantage6-ui/public/new.txt'), 'new');
    const { error, states, host } = await push({ fragments: join(root, 'other') });
    expect([error, states]).toEqual(['', everything('adopted')]);
    expect([builds(host), bench.hooks.effects]).toEqual([[], []]);
  });

  test('another commit stops at what is there', async () => {
    const { error } = await push({ sha: 'b'.repeat(40) });
    expect(error).toContain(`it is version 5.1.0rc1 of ${sha}, this release is version 5.1.0rc1 of bbbb`);
    expect(bench.hooks.effects).toEqual([]);
  });
});

describe('a release to a registry that is no Harbor', () => {
  let first: Awaited<ReturnType<typeof push>>[];
  beforeAll(async () => {
    // Side by side: the builder makes what is the same once.
    const pushes = others.map(({ host }, at) =>
      push({ registry: host, fragments: join(root, `first-${at}`) }),
    );
    first = await Promise.all(pushes);
  });

  test.each([
    ['docker-registry with tokens', 0],
    ['docker-registry with a password', 1],
    ['distribution 3 with tokens', 2],
  ])('is whole, also to skopeo, and adopted by the next run: %s', async (_, at) => {
    const { host: registry = '' } = others[at] ?? {};
    expect([first[at]?.error, first[at]?.states]).toEqual(['', everything('pushed')]);
    expect(first[at]?.host.allText()).toContain(
      'not a Harbor: quota and rules that protect tags are unknown',
    );
    const env = clientEnv(join(root, `home-${at}`), [registry]);
    const raw = (name: string): Promise<string> => {
      const image = `docker://${registry}/${project}/${name}:5.1.0rc1`;
      return good(env, 'skopeo', 'inspect', '--raw', '--tls-verify=false', image);
    };
    const index = await raw('node');
    const content = manifestContent({ digest: '', mediaType: '', bytes: Buffer.from(index) });
    expect(platformsOf(content)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(await raw('hq')).toBe(index);
    const again = await push({ registry, fragments: join(root, `again-${at}`) });
    expect([again.error, again.states, builds(again.host)]).toEqual(['', everything('adopted'), []]);
  });
});

describe('legs and merge', () => {
  const folder = join(root, 'legs');
  let legs: readonly ImageLeg[] = [];
  beforeAll(async () => {
    const made = await planOf(repo, sha, parseTag('version/5.1.0rc2', 'version/'), {
      path: '.github/release-actions.yml',
    });
    plan = JSON.stringify(made);
    legs = made.images.legs;
  });
  const build = ({ images, platform, id }: ImageLeg) =>
    push({ operation: 'image', image: images.join(), platform, leg: id, fragments: folder });

  test('a registry that fails for a moment, a lost answer: the leg ends, and a second one builds nothing', async () => {
    const faults = [{ status: 502 }, { status: 503 }, 'drop'] as const;
    let at = 0;
    bench.hooks.onEffect = ({ kind }, phase) =>
      kind === 'image.manifest' && phase === 'before' ? faults[at++] : undefined;
    const leg = legs.find(({ id }) => id === 'algorithm-base-linux-amd64') as ImageLeg;
    const first = await build(leg);
    bench.hooks.onEffect = () => undefined;
    expect([first.error, Object.values(first.states)]).toEqual(['', ['pushed', 'pushed']]);
    expect(at).toBeGreaterThan(faults.length);
    const second = await build(leg);
    expect([second.error, Object.values(second.states)]).toEqual(['', ['unchanged', 'unchanged']]);
    expect([builds(second.host), written()]).toEqual([[], []]);
  });

  test('no tag before every leg is there; then all of them', async () => {
    const [last, ...others] = legs.filter(({ id }) => id !== 'algorithm-base-linux-amd64');
    for (const leg of others) expect((await build(leg)).error).toBe('');
    const early = await push({ operation: 'merge', fragments: folder });
    expect([early.error, written()]).toEqual([expect.stringContaining('no job has built it'), []]);
    expect((await build(last as ImageLeg)).error).toBe('');
    expect((await push({ operation: 'merge', fragments: folder })).error).toBe('');
    expect(written()).toEqual(Array(tags.length).fill('image.tag'));
  });
});
