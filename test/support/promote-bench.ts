import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/actions/promote-tags/inputs.js';
import { promoteTags } from '../../src/actions/promote-tags/promote-tags.js';
import { loadConfig } from '../../src/config/load.js';
import { explain } from '../../src/core/errors.js';
import { registryAddress } from '../../src/oci/address.js';
import type { Manifest } from '../../src/oci/manifest.js';
import { Registry } from '../../src/oci/registry.js';
import { planImages } from '../../src/plan/images.js';
import type { RepositoryFacts } from '../../src/plan/types.js';
import { startHarbor } from '../../src/rehearsal/services/harbor.js';
import { parseVersion } from '../../src/version/version.js';
import { Recorder } from '../unit/services/support.js';
import { FakeHost } from './fake-host.js';
import { pushImage } from './images.js';
import { planWith } from './plan.js';

export const project = 'infrastructure';
export const user = 'robot$infrastructure+ci';
export const password = 'Canary-1234-Canary';

/** What the output `channels` tells of one. */
export interface ChannelResult {
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly reason: string;
}

/** Remembers every request, too: `registry.manifest.get HEAD`. */
export class Counting extends Recorder {
  readonly requests: string[] = [];
  override async request(service: string, route: string, method = '') {
    this.requests.push(`${route} ${method}`);
    return super.request(service, route);
  }
}

const config = `schema-version: 1
codenames: { 4: cotopaxi, 5: uluru }
images:
  registry: REGISTRY
  project: infrastructure
  platforms: [linux/amd64, linux/arm64]
  channels: ["{codename}", latest]
  builds:
    - { dockerfile: D, repositories: [base], channels: ["{major}.{minor}", latest] }
    - { dockerfile: D, repositories: [node, hq], channels: { node: ["{major}.{minor}", "{codename}", latest], hq: ["{codename}", latest] }, live: [hq] }
`;

/** Channels of the config above for 5.1.0, without the live one. */
export const siblings = [
  'base:5.1',
  'base:latest',
  'node:5.1',
  'node:uluru',
  'node:latest',
  'hq:uluru',
  'hq:latest',
];
export const live = 'hq:uluru-live';

/**
 * The embedded Harbor with three repositories at 5.0.8 and the images of 5.1.0, for one test file: seeded once, copied
 * for each test. promote-tags runs in this process.
 */
export class PromoteBench {
  hooks = new Counting();
  /** Stands between promote-tags and the registry, until the next start. */
  fetch: typeof fetch = (...args) => fetch(...args);
  private root = '';
  private readonly template = mkdtempSync(join(tmpdir(), 'promote-seed-'));
  private service: Awaited<ReturnType<typeof startHarbor>> | undefined;
  private client: Registry | undefined;

  get host(): string {
    return this.service?.host ?? '';
  }

  get folder(): string {
    return this.root;
  }

  /** Asks without being counted as promote-tags. */
  get registry(): Registry {
    if (this.client === undefined) throw new Error('the registry is not up');
    return this.client;
  }

  async prepare(): Promise<void> {
    await this.open(this.template);
    const channels = { '5.0.8': '5.0.8', latest: '5.0.8' };
    await this.seed('base', { ...channels, '5.1.0': '5.1.0' });
    await this.seed('node', { ...channels, '5.0': '5.0.8', uluru: '5.0.8', '5.1.0': '5.1.0' });
    await this.seed('hq', { ...channels, uluru: '5.0.8', 'uluru-live': '5.0.8', '5.1.0': '5.1.0' });
    await this.service?.close();
  }

  async start(): Promise<void> {
    this.fetch = (...args) => fetch(...args);
    const root = mkdtempSync(join(tmpdir(), 'promote-'));
    cpSync(this.template, root, { recursive: true });
    await this.open(root);
  }

  private async open(root: string): Promise<void> {
    this.root = root;
    this.hooks = new Counting();
    const { hooks } = this;
    this.service = await startHarbor({ stateDir: root, port: 0, project, user, password, hooks });
    const address = registryAddress(this.host);
    this.client = new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
  }

  async stop(): Promise<void> {
    await this.service?.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  remove(): void {
    rmSync(this.template, { recursive: true, force: true });
  }

  /** Runs promote-tags; nothing that it says may hold the password. `states` by `repository:channel`. */
  async run(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
    this.hooks.requests.length = 0;
    const given: Record<string, string> = {
      registry: this.host,
      project,
      username: user,
      password,
      ...inputs,
    };
    const host = new FakeHost(given, { GITHUB_WORKSPACE: this.root, ...env });
    host.fetch = (url, init) => this.fetch(url, init);
    let error = '';
    try {
      await promoteTags(host, readInputs(host));
    } catch (thrown) {
      error = explain(thrown);
    }
    if (error.includes('This is a bug')) throw new Error(error);
    if (`${host.allText()}${error}`.includes('Canary')) throw new Error('the password was told');
    const channels = JSON.parse(host.outputs['channels'] ?? '[]') as ChannelResult[];
    const name = (reference: string): string => reference.slice(`${this.host}/${project}/`.length);
    const states = Object.fromEntries(channels.map((one) => [name(one.reference), one.state]));
    const reasons = Object.fromEntries(channels.map((one) => [name(one.reference), one.reason]));
    return { host, error, channels, states, reasons };
  }

  settings(value: object): void {
    writeFileSync(join(this.root, 'harbor/settings.json'), JSON.stringify(value));
  }

  /** Writes of promote-tags, `done infrastructure/hq:latest`, in order. */
  written(): string[] {
    return this.hooks.effects
      .filter((one) => one.actor === 'promote-tags')
      .map((one) => `${one.outcome} ${one.what.split(' ')[0]}`);
  }

  /** Digest of `repository:tag`. */
  at(reference: string): Promise<string | undefined> {
    const [repository, tag = ''] = reference.split(':');
    return this.registry.digest(`${project}/${repository}`, tag);
  }

  /** Whether a channel is on a version, as its version tag says. */
  async holds(reference: string, version: string): Promise<boolean> {
    const digest = await this.at(reference);
    return digest !== undefined && digest === (await this.at(`${reference.split(':')[0]}:${version}`));
  }

  /** Channels that lag behind a live channel that is on 5.1.0 already; looked up in the registry's own state. */
  async missing(): Promise<string[]> {
    if (!(await this.holds(live, '5.1.0'))) return [];
    const held = await Promise.all(siblings.map((name) => this.holds(name, '5.1.0')));
    return siblings.filter((_, index) => !held[index]);
  }

  /** After each write of promote-tags, every channel is read by a stranger: what was wrong, and how often was read. */
  watch(): { readonly broken: string[]; looks: number } {
    const seen = { broken: [] as string[], looks: 0 };
    const { onEffect } = this.hooks;
    this.hooks.onEffect = async (facts, phase) => {
      if (phase === 'after' && facts.actor === 'promote-tags') {
        seen.looks++;
        const lag = await this.missing();
        if (lag.length > 0) seen.broken.push(`after ${facts.what}: ${lag.join(', ')}`);
      }
      return onEffect(facts, phase);
    };
    return seen;
  }

  /** Images with these tags; each version has an image of its own. */
  async seed(repository: string, tags: Record<string, string>): Promise<void> {
    const made = new Map<string, Manifest>();
    const name = `${project}/${repository}`;
    for (const [tag, version] of Object.entries(tags)) {
      const image = made.get(version);
      if (image === undefined) made.set(version, await pushImage(this.registry, name, tag, version));
      else await this.registry.putManifest(name, tag, image);
    }
  }

  /** Puts a tag on what another one holds. */
  async retag(repository: string, tag: string, from: string): Promise<void> {
    const name = `${project}/${repository}`;
    const manifest = await this.registry.manifest(name, from);
    if (manifest === undefined) throw new Error(`${name}:${from} is not there`);
    await this.registry.putManifest(name, tag, manifest);
  }

  /** @param text REGISTRY in it becomes the host */
  writeConfig(text = config): void {
    mkdirSync(join(this.root, '.github'), { recursive: true });
    writeFileSync(join(this.root, '.github/release-actions.yml'), text.replace('REGISTRY', this.host));
  }

  /** The input `plan` that the config gives for a version. */
  plan(version: string): { plan: string } {
    const text = config.replace('REGISTRY', this.host);
    const path = '.github/release-actions.yml';
    const facts: RepositoryFacts = {
      commit: { sha: 'a'.repeat(40), tree: 'b'.repeat(40), time: 0 },
      files: [{ path: 'D', mode: '100644', sha: 'c'.repeat(40) }],
      mergedVersions: [],
      read: () => undefined,
    };
    const parsed = parseVersion(version);
    const images = planImages(parsed, loadConfig(text, path), facts, { path, text, ref: '' });
    const codename = parsed.major === 4 ? 'cotopaxi' : 'uluru';
    return { plan: JSON.stringify(planWith({ version, codename, images })) };
  }
}
