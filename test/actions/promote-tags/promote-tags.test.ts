import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/promote-tags/inputs.js';
import { promoteTags } from '../../../src/actions/promote-tags/promote-tags.js';
import { loadConfig } from '../../../src/config/load.js';
import { explain } from '../../../src/core/errors.js';
import { registryAddress } from '../../../src/oci/address.js';
import { manifestContent, platformsOf } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { planImages } from '../../../src/plan/images.js';
import type { RepositoryFacts } from '../../../src/plan/types.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { parseVersion } from '../../../src/version/version.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { planWith } from '../../support/plan.js';
import { Recorder } from '../../unit/services/support.js';

const user = 'robot$infrastructure+ci';
const password = 'Canary-1234-Canary';
const project = 'infrastructure';
let root: string;
let hooks: Counting;
let harbor: Awaited<ReturnType<typeof startHarbor>>;
let registry: Registry;

class Counting extends Recorder {
  readonly requests: string[] = [];
  override async request(service: string, route: string) {
    this.requests.push(route);
    return super.request(service, route);
  }
}

const start = (stateDir: string): ReturnType<typeof startHarbor> =>
  startHarbor({ stateDir, port: 0, project, user, password, hooks });

function connect(): void {
  const address = registryAddress(harbor.host);
  registry = new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
}

/** Three repositories at 5.0.8, with the images of 5.1.0; made once and copied for each test. */
const template = mkdtempSync(join(tmpdir(), 'promote-seed-'));
beforeAll(async () => {
  hooks = new Counting();
  harbor = await start(template);
  connect();
  await seed('base', { '5.0.8': '5.0.8', latest: '5.0.8', '5.1.0': '5.1.0' });
  await seed('node', { '5.0.8': '5.0.8', '5.0': '5.0.8', uluru: '5.0.8', latest: '5.0.8', '5.1.0': '5.1.0' });
  const live = { uluru: '5.0.8', latest: '5.0.8', 'uluru-live': '5.0.8' };
  await seed('hq', { '5.0.8': '5.0.8', ...live, '5.1.0': '5.1.0' });
  await harbor.close();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'promote-'));
  cpSync(template, root, { recursive: true });
  hooks = new Counting();
  harbor = await start(root);
  connect();
});
afterEach(async () => {
  await harbor.close();
  rmSync(root, { recursive: true, force: true });
});

interface Channel {
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly reason: string;
}

async function run(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  hooks.requests.length = 0;
  const given = { registry: harbor.host, project, username: user, password, ...inputs };
  const host = new FakeHost(given, { GITHUB_WORKSPACE: root, ...env });
  let error = '';
  try {
    await promoteTags(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
    expect(error).not.toContain('This is a bug');
  }
  expect(`${host.allText()}${error}`).not.toContain('Canary');
  const channels = JSON.parse(host.outputs['channels'] ?? '[]') as Channel[];
  const name = (reference: string): string => reference.slice(`${harbor.host}/${project}/`.length);
  const states = Object.fromEntries(channels.map((one) => [name(one.reference), one.state]));
  return { host, error, channels, states };
}

const settings = (value: object): void =>
  writeFileSync(join(root, 'harbor/settings.json'), JSON.stringify(value));
const tagged = (): string[] =>
  hooks.effects
    .filter((one) => one.actor === 'promote-tags')
    .map((one) => `${one.outcome} ${one.what.split(' ')[0]}`);
const at = (tag: string): Promise<string | undefined> =>
  registry.digest(`${project}/${tag.split(':')[0]}`, tag.split(':')[1] ?? '');

/** Images with these tags; each version tag has an image of its own. */
async function seed(repository: string, tags: Record<string, string>): Promise<void> {
  const made = new Map<string, Awaited<ReturnType<typeof pushImage>>>();
  for (const [tag, version] of Object.entries(tags)) {
    const image = made.get(version);
    const name = `${project}/${repository}`;
    if (image === undefined) made.set(version, await pushImage(registry, name, tag, version));
    else await registry.putManifest(name, tag, image);
  }
}

const config = `schema-version: 1
codenames: { 4: cotopaxi, 5: uluru }
images:
  registry: REGISTRY
  project: infrastructure
  channels: ["{codename}", latest]
  builds:
    - { dockerfile: D, repositories: [base], channels: ["{major}.{minor}", latest] }
    - { dockerfile: D, repositories: [node, hq], channels: { node: ["{major}.{minor}", "{codename}", latest], hq: ["{codename}", latest] }, live: [hq] }
`;
function writeConfig(): void {
  const text = config.replace('REGISTRY', harbor.host);
  mkdirSync(join(root, '.github'), { recursive: true });
  writeFileSync(join(root, '.github/release-actions.yml'), text);
}
/** The plan that the config above gives for a version. */
function plan(version: string): string {
  const source = {
    path: '.github/release-actions.yml',
    text: config.replace('REGISTRY', harbor.host),
    ref: '',
  };
  const facts: RepositoryFacts = {
    commit: { sha: 'a'.repeat(40), tree: 'b'.repeat(40), time: 0 },
    files: [{ path: 'D', mode: '100644', sha: 'c'.repeat(40) }],
    mergedVersions: [],
    read: () => undefined,
  };
  const images = planImages(parseVersion(version), loadConfig(source.text, source.path), facts, source);
  return JSON.stringify(planWith({ version, codename: 'uluru', images }));
}

const suite = (): { plan: string } => ({ plan: plan('5.1.0') });

describe('a release of three repositories', () => {
  test('moves every channel byte for byte, live last, and a second run changes nothing', async () => {
    const given = suite();
    const { states, error, channels } = await run(given);
    expect(error).toBe('');
    expect(new Set(Object.values(states))).toEqual(new Set(['moved']));
    expect(Object.keys(states)).toHaveLength(8);
    expect(tagged().at(-1)).toBe('done infrastructure/hq:uluru-live');
    const order = tagged().filter((line) => line.includes('/node:'));
    expect(order.map((line) => line.split(':')[1])).toEqual(['5.1', 'uluru', 'latest']);
    for (const { reference, to } of channels) {
      const [name = '', tag = ''] = reference.slice(harbor.host.length + 1).split(/:(?=[^:]*$)/);
      const manifest = await registry.manifest(name, tag);
      expect([manifest?.digest, manifest && platformsOf(manifestContent(manifest))]).toEqual([
        to,
        ['linux/amd64', 'linux/arm64'],
      ]);
    }
    const before = hooks.effects.length;
    const again = await run(given);
    expect(new Set(Object.values(again.states))).toEqual(new Set(['unchanged']));
    expect(hooks.effects.length).toBe(before);
  });

  test('a prerelease and an older line stay in their places', async () => {
    writeConfig();
    await seed('hq', { '5.2.0rc1': '5.2.0rc1', '4.9.7': '4.9.7' });
    const names = { repositories: 'hq', channels: '{major}.{minor}, {codename}, latest, {codename}-live' };
    const early = await run({ ...names, version: '5.2.0rc1' });
    expect(early.states).toEqual({
      'hq:5.2': 'moved',
      'hq:uluru': 'kept',
      'hq:latest': 'kept',
      'hq:uluru-live': 'kept',
    });
    const old = await run({ ...names, version: '4.9.7' });
    expect(old.states).toEqual({
      'hq:4.9': 'moved',
      'hq:cotopaxi': 'moved',
      'hq:latest': 'kept',
      'hq:cotopaxi-live': 'moved',
    });
    expect(old.host.summaries.join()).toContain('5.1.0 is newer');
  });

  test('preflight and a dry run read only, and tell what a run would do', async () => {
    const given = suite();
    const before = hooks.effects.length;
    const { states, host, error } = await run({ ...given, operation: 'preflight' });
    expect(error).toBe('');
    expect(new Set(Object.values(states))).toEqual(new Set(['moved']));
    expect(host.lines.join('\n')).toContain('unknown until tried');
    await run({ ...given, 'dry-run': 'true' });
    expect(hooks.effects.length).toBe(before);
    expect(hooks.foreign).toEqual([]);
    // The images come later than the preflight.
    const early = await run({
      operation: 'preflight',
      repositories: 'node',
      channels: '{major}.{minor}',
      version: '5.3.0',
    });
    expect([early.error, early.states, early.channels[0]?.to]).toEqual(['', { 'node:5.3': 'moved' }, '']);
  });

  test('needs as many requests as it has to: no blobs, one token', async () => {
    await run(suite());
    const count = (route: string): number =>
      hooks.requests.filter((one) => one === `registry.${route}`).length;
    expect(hooks.requests.some((route) => /blob|upload/.test(route))).toBe(false);
    expect([count('base'), count('token'), count('tags.list'), count('manifest.put')]).toEqual([1, 1, 3, 8]);
    // Of each repository the version tag, of each channel what it holds and the reading back.
    expect(count('manifest.get')).toBe(3 + 8 + 8);
  });

  test('nothing moves while an image is missing anywhere', async () => {
    await seed('node', { '5.1.1': '5.1.1' });
    const dry = await run({ plan: plan('5.1.1'), 'dry-run': 'true' });
    expect([dry.error, dry.host.notices[0]]).toEqual(['', expect.stringContaining('not in the registry')]);
    const { error, states } = await run({ plan: plan('5.1.1') });
    expect(error).toContain('not in the registry: infrastructure/base:5.1.1, infrastructure/hq:5.1.1');
    expect(tagged()).toEqual([]);
    expect(Object.keys(states)).toHaveLength(8);
  });
});

const siblings = [
  'base:5.1',
  'base:latest',
  'node:5.1',
  'node:uluru',
  'node:latest',
  'hq:uluru',
  'hq:latest',
];

describe('faults', () => {
  test.each([
    [1, 'before'],
    [1, 'after'],
    [4, 'before'],
    [7, 'after'],
    [8, 'before'],
    [8, 'after'],
  ])('killed %d %s: live only after its siblings, and a second run completes', async (k, phase) => {
    const given = suite();
    const before = await at('hq:uluru-live');
    let seen = 0;
    const killed = new Promise<void>((resolve) => {
      // A client that is killed gets no answer and sends nothing more.
      hooks.onEffect = async (facts, when) => {
        if (facts.actor !== 'promote-tags') return undefined;
        if (when === 'before') seen++;
        if (seen < k || (seen === k && when === 'before' && phase === 'after')) return undefined;
        resolve();
        return new Promise(() => {});
      };
    });
    void run(given);
    await killed;
    const live = await at('hq:uluru-live');
    if (live !== before) expect([k, phase, live]).toEqual([8, 'after', await at('hq:5.1.0')]);
    hooks.onEffect = () => undefined;
    const { error } = await run(given);
    expect(error).toBe('');
    for (const channel of [...siblings, 'hq:uluru-live']) {
      expect(await at(channel)).toBe(await at(`${channel.split(':')[0]}:5.1.0`));
    }
  });

  test('a refused move puts everything back, tells what could not be, and names the rule', async () => {
    const given = suite();
    settings({ 'immutable-tags': ['uluru-live'] });
    const before = await at('hq:latest');
    const { error, states, channels, host } = await run(given);
    expect(error).toContain(
      "412: PUT infrastructure/hq:uluru-live: Failed to process request due to 'hq:uluru-live' configured as immutable.",
    );
    expect(await at('hq:latest')).toBe(before);
    expect(states).toMatchObject({
      'hq:latest': 'kept',
      'hq:uluru': 'kept',
      'hq:uluru-live': 'kept',
      'node:5.1': 'moved',
    });
    expect(channels.find(({ reference }) => reference.endsWith('node:5.1'))?.reason).toContain(
      'did not exist before',
    );
    expect(host.summaries.join()).toContain('moved, and put back after the error');
  });

  test('an answer that is lost is no error, and a 500 on reading is asked again', async () => {
    const given = suite();
    let drops = 2;
    hooks.onEffect = (facts, phase) =>
      facts.actor === 'promote-tags' && phase === 'after' && drops-- > 0 ? 'drop' : undefined;
    let fails = 3;
    hooks.onRequest = (route) =>
      route === 'registry.manifest.get' && fails-- > 0 ? { status: 500, body: '' } : undefined;
    const { error, states } = await run(given);
    expect(error).toBe('');
    expect(new Set(Object.values(states))).toEqual(new Set(['moved']));
    expect(tagged().every((line) => line.startsWith('done'))).toBe(true);
  });

  test('somebody else who moves the same channel is noticed', async () => {
    const given = suite();
    let foreign = false;
    hooks.onEffect = async (facts, phase) => {
      if (
        foreign ||
        phase !== 'after' ||
        facts.actor !== 'promote-tags' ||
        !facts.what.startsWith('infrastructure/node:latest')
      )
        return undefined;
      foreign = true;
      const other = await registry.manifest(`${project}/node`, '5.0.8');
      if (other !== undefined) await registry.putManifest(`${project}/node`, 'latest', other);
      return undefined;
    };
    const { error } = await run(given);
    expect(error).toMatch(
      /read back, infrastructure\/node:latest is sha256:\w+ and not sha256:\w+: somebody else/,
    );
    expect(await at('hq:uluru-live')).toBe(await at('hq:5.0.8'));
  });

  test('a poller never sees a live channel whose siblings are missing', async () => {
    const given = suite();
    const broken: string[] = [];
    hooks.onEffect = async (facts, phase) => {
      if (phase !== 'after' || facts.actor !== 'promote-tags') return undefined;
      if ((await at('hq:uluru-live')) !== (await at('hq:5.1.0'))) return undefined;
      for (const name of siblings) {
        if ((await at(name)) !== (await at(`${name.split(':')[0]}:5.1.0`)))
          broken.push(`${facts.what}: ${name}`);
      }
      return undefined;
    };
    expect((await run(given)).error).toBe('');
    expect(broken).toEqual([]);
  });
});

describe('log-in and rights', () => {
  const names = { repositories: 'node', channels: 'latest', version: '5.1.0' };

  test('a wrong password is told as such, though the token service answers 200', async () => {
    const { error, host } = await run({ ...names, password: 'Canary-wrong' });
    expect(error).toContain('does not know this user name with this password');
    expect(host.slept).toEqual([2_000]);
  });

  test.each([
    ['no credentials', { password: '' }, {}, 'the input "password" is empty'],
    ['no right to push', {}, { rights: ['pull'] }, 'may not push to infrastructure/node'],
    ['another project', { project: 'elsewhere' }, {}, 'may not push to elsewhere/node'],
    ['read-only', { operation: 'preflight' }, { 'read-only': true }, 'is in read-only mode'],
    [
      'a rule',
      { operation: 'preflight' },
      { 'sees-rules': true, 'immutable-tags': ['*'] },
      'protects infrastructure/node:latest',
    ],
  ])('%s stops before anything is written', async (_, inputs, set, message) => {
    settings(set);
    const { error } = await run({ ...names, ...inputs });
    expect(error).toContain(message);
    expect(tagged()).toEqual([]);
  });

  test('a rule for version tags is no obstacle', async () => {
    settings({ 'sees-rules': true, 'immutable-tags': ['*.*.*'] });
    expect((await run({ ...names, operation: 'preflight' })).error).toBe('');
    expect((await run(names)).states).toEqual({ 'node:latest': 'moved' });
  });

  test('a token that is not taken any more is renewed, once', async () => {
    let refusals = 1;
    hooks.onRequest = (route) =>
      route === 'registry.manifest.put' && refusals-- > 0 ? { status: 401, body: '' } : undefined;
    const { error, states } = await run(names);
    expect([error, states]).toEqual(['', { 'node:latest': 'moved' }]);
    expect(hooks.requests.filter((route) => route === 'registry.token')).toHaveLength(2);
  });
});

describe('inputs', () => {
  test.each([
    [{}, 'the input "version" is empty'],
    [{ version: '5.1.0' }, 'there is nothing to promote'],
    [{ version: '5.1.0', repositories: 'node' }, 'no channel is named'],
    [{ version: '5.1.0', repositories: 'node', channels: '5.1.0' }, 'is a version'],
    [{ version: '5.1.0', repositories: 'Node', channels: 'latest' }, 'cannot be the name of a repository'],
    [
      { version: '5.1.0', repositories: 'node', channels: 'latest', registry: 'http://example.org' },
      'named with http',
    ],
    [{ version: '5.1.0', repositories: 'node', channels: '4.14' }, 'is not of the line of 4.14'],
  ])('%j: %s', async (inputs, message) => {
    const { error } = await run(inputs as Record<string, string>);
    expect(error).toContain(message);
    expect(tagged()).toEqual([]);
  });

  test('a plan of a repository without images is off', async () => {
    const { host, error } = await run({ plan: JSON.stringify(planWith({})) });
    expect([error, host.outputs['channels'], host.notices]).toEqual([
      '',
      '[]',
      ['off: the config names no images'],
    ]);
  });
});

describe('a channel that was put back by hand', () => {
  let github: Server;
  let body: string;
  const names = {
    repositories: 'node',
    channels: 'latest',
    version: '5.1.0',
    token: 'ghs_CanaryCanaryCanaryCanary',
  };
  const env = (): Record<string, string> => ({
    GITHUB_REPOSITORY: 'acme/orchard',
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
  });
  beforeEach(async () => {
    body = 'notes\n\n<!-- release-actions: version/5.1.0 -->';
    github = createServer((request, response) => {
      const found = request.url === '/repos/acme/orchard/releases/tags/version%2F5.1.0' && body !== '';
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
      response.end(found ? JSON.stringify({ id: 1, draft: false, tag_name: 'version/5.1.0', body }) : '{}');
    });
    await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => github.close(resolve)));

  test('stays and is reported, moves with repromote', async () => {
    const { states, host, error } = await run(names, env());
    expect([error, states]).toEqual(['', { 'node:latest': 'kept' }]);
    expect(host.warnings.join()).toContain(
      'node:latest stays: 5.1.0 is published, but latest was put back to 5.0.8',
    );
    expect((await run({ ...names, repromote: 'true' }, env())).states).toEqual({ 'node:latest': 'moved' });
    const back = await run({ ...names, version: '5.0.8', 'allow-rollback': 'true' }, env());
    expect(back.states).toEqual({ 'node:latest': 'moved' });
  });

  test('before the release is published, or when a person published it, it moves', async () => {
    body = '';
    expect((await run({ ...names, operation: 'preflight' }, env())).states).toEqual({
      'node:latest': 'moved',
    });
    body = 'by hand';
    expect((await run(names, env())).states).toEqual({ 'node:latest': 'moved' });
  });
});
