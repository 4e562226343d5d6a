// Publishes versions in order as tiny images of two platforms, promotes each with the functions behind promote-tags, and
// tells where the channels stand. From build/ (`npm run build`), on the embedded registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oraclePython, root } from '../support.mjs';

const build = join(root, 'build/src');
if (!existsSync(join(build, 'channels/promote.js'))) {
  console.error('build/ is missing\nWhat to do: npm run build');
  process.exit(2);
}
const load = (path) => import(join(build, path));
const { decide } = await load('channels/decide.js');
const { Promoter } = await load('channels/promote.js');
const { readRepository } = await load('channels/read.js');
const { channelsOf } = await load('channels/targets.js');
const { versionReader } = await load('channels/version-tags.js');
const { registryAddress } = await load('oci/address.js');
const { uploadBlob } = await load('oci/blobs.js');
const { digestOf, mediaTypes } = await load('oci/manifest.js');
const { Registry } = await load('oci/registry.js');
const { startHarbor } = await load('rehearsal/services/harbor.js');
const { compareVersions, parseVersion } = await load('version/version.js');

export const codenames = { 1: 'troltunga', 2: 'harukas', 3: 'petronas', 4: 'cotopaxi', 5: 'uluru' };
const templates = ['{major}.{minor}', '{codename}', 'latest', '{codename}-live'];
const platforms = ['linux/amd64', 'linux/arm64'];
const repository = 'infrastructure/node';
const account = { username: 'robot$replay', password: 'of-the-replay' };
const options = { allowRollback: false, repromote: false, published: false };

/** Lines `2022-08-10 3.3.0rc1`, in the order of releasing. */
export function readReleases(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [date = '', version = ''] = line.split(' ');
      return { date, version };
    });
}

/**
 * @param {{ date: string, version: string }[]} releases
 * @returns {Promise<{ date: string, version: string, moved: Record<string, string>, positions: Record<string, string> }[]>}
 * what each step moved and from which version, and where every channel stands after it, as the registry says
 */
export async function replayChannels(releases) {
  const stateDir = mkdtempSync(join(tmpdir(), 'replay-channels-'));
  const tags = new Map();
  const hooks = {
    effect: async () => undefined,
    request: async () => undefined,
    record({ kind, outcome, detail }) {
      if (kind === 'image.tag' && outcome === 'done') tags.set(detail.tag, detail.to);
    },
    notModelled(_, method, path) {
      throw new Error(`not modelled: ${method} ${path}`);
    },
  };
  const { username: user, password } = account;
  const harbor = await startHarbor({ stateDir, port: 0, project: 'infrastructure', user, password, hooks });
  const host = quietHost();
  try {
    const registry = new Registry(host, {
      address: registryAddress(harbor.host),
      ...account,
      action: 'replay',
    });
    registry.announce([{ repository, actions: ['pull', 'push'] }]);
    const children = await pushChildren(registry);
    const versions = new Map();
    const steps = [];
    for (const { date, version: text } of releases) {
      const version = parseVersion(text);
      versions.set(await pushIndex(registry, children, text), text);
      const before = new Map(tags);
      await promoteOne(host, registry, version);
      const held = (from) => [...from].filter(([tag]) => !releases.some((one) => one.version === tag));
      const positions = Object.fromEntries(
        held(tags).map(([tag, digest]) => [tag, versions.get(digest) ?? '?']),
      );
      const moved = held(tags).filter(([tag, digest]) => before.get(tag) !== digest);
      const from = ([tag]) => [tag, versions.get(before.get(tag)) ?? ''];
      steps.push({ date, version: text, moved: Object.fromEntries(moved.map(from)), positions });
    }
    return steps;
  } finally {
    await harbor.close();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

async function promoteOne(host, registry, version) {
  const versionOf = versionReader('{version}');
  const target = { repository, channels: channelsOf(templates, version, codenames), platforms };
  const state = await readRepository(registry, target, version.text, versionOf);
  const moves = decide(version, state.facts, options);
  const promoter = new Promoter(host, registry, { version, versionOf, options }, (move, told, reason) => {
    throw new Error(`${version.text}: ${move.channel.name} is ${told}: ${reason}`);
  });
  await promoter.run([state], moves);
}

/** One image per platform, which all versions share. */
async function pushChildren(registry) {
  const put = async (mediaType, text) => {
    const bytes = Buffer.from(text);
    const { digest } = await uploadBlob(registry, repository, bytes);
    return { mediaType: `application/vnd.oci.image.${mediaType}`, digest, size: bytes.length };
  };
  const children = [];
  for (const platform of platforms) {
    const [os, architecture] = platform.split('/');
    const config = await put('config.v1+json', JSON.stringify({ os, architecture }));
    const layers = [await put('layer.v1.tar', '')];
    const child = await pushManifest(registry, mediaTypes.ociManifest, { config, layers });
    children.push({ ...child, platform: { os, architecture } });
  }
  return children;
}

/** @returns digest of the index of a version, which nothing but its annotation tells from the others */
async function pushIndex(registry, manifests, version) {
  const annotations = { 'org.opencontainers.image.version': version };
  return (await pushManifest(registry, mediaTypes.ociIndex, { manifests, annotations }, version)).digest;
}

async function pushManifest(registry, mediaType, content, tag) {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content }));
  const manifest = { digest: digestOf(bytes), mediaType, bytes };
  await registry.putManifest(repository, tag ?? manifest.digest, manifest);
  return { mediaType, digest: manifest.digest, size: bytes.length };
}

function quietHost() {
  return {
    env: {},
    fetch: (url, init) => fetch(url, init),
    secret() {},
    redact: (text) => text,
    info() {},
    warning(text) {
      throw new Error(text);
    },
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}

/** What test/oracle/history.py expects after each release, by our rule and by upstream's. */
export function oracle(releases) {
  const { status, stdout, stderr, error } = spawnSync(
    oraclePython(),
    [join(root, 'test/oracle/history.py')],
    {
      input: JSON.stringify({ releases: releases.map(({ version }) => version), codenames }),
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    },
  );
  if (status === 0) return JSON.parse(stdout);
  throw new Error(`the oracle failed: ${error?.message ?? stderr} (it needs the Python package packaging)`);
}

/**
 * Steps that put a channel on a lower version than it held.
 * @param {{ version: string, positions: Record<string, string> }[]} steps
 * @returns {{ step: number, version: string, channel: string, from: string }[]}
 */
export function backward(steps) {
  return steps.flatMap(({ version, positions }, step) =>
    Object.entries(steps[step - 1]?.positions ?? {})
      .filter(([channel, from]) => compareVersions(parseVersion(positions[channel]), parseVersion(from)) < 0)
      .map(([channel, from]) => ({ step, version, channel, from })),
  );
}
