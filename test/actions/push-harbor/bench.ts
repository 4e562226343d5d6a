import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readInputs } from '../../../src/actions/push-harbor/inputs.js';
import { pushHarbor } from '../../../src/actions/push-harbor/push-harbor.js';
import { explain } from '../../../src/core/errors.js';
import { ensureManifest } from '../../../src/images/presence.js';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import type { Plan } from '../../../src/plan/types.js';
import { canonicalJson } from '../../../src/record/canonical.js';
import type { ActionReport } from '../../../src/record/report.js';
import type { ImageEntry, ImagesFragment } from '../../../src/record/types.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { FakeHost } from '../../support/fake-host.js';
import { entryOf, fragmentWith } from '../../support/image-plan.js';
import { pushPlatform } from '../../support/images.js';
import { Recorder, temporaryFolder } from '../../unit/services/support.js';

export const user = 'robot$infrastructure+ci';
export const password = 'Canary-1234-Canary';
export const project = 'infrastructure';
export const sha = 'a'.repeat(40);

export interface Row {
  readonly reference: string;
  readonly digest: string;
  readonly platforms: readonly string[];
  readonly state: string;
}

const madeFolder = temporaryFolder('push-harbor-made');
let made: readonly ImageEntry[] | undefined;

/** An embedded Harbor, a folder of fragments, and the action on both. */
export class Bench {
  readonly root = mkdtempSync(join(tmpdir(), 'push-harbor-'));
  readonly hooks = new Recorder();
  readonly plan: Plan;
  readonly fragments = join(this.root, 'fragments');
  private server: Awaited<ReturnType<typeof startHarbor>> | undefined;

  constructor(plan: Plan) {
    this.plan = plan;
    mkdirSync(this.fragments);
  }

  async start(port = 0): Promise<void> {
    this.server = await startHarbor({
      stateDir: this.root,
      port,
      project,
      user,
      password,
      hooks: this.hooks,
    });
  }

  async close(): Promise<void> {
    await this.server?.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  get host(): string {
    return this.server?.host ?? '';
  }

  get registry(): Registry {
    const address = registryAddress(this.host);
    return new Registry(new FakeHost(), { address, username: user, password, action: 'seed' });
  }

  settings(value: object): void {
    writeFileSync(join(this.root, 'harbor/settings.json'), JSON.stringify(value));
  }

  /** Takes every manifest that no tag holds. */
  collectGarbage(): void {
    this.server?.collectGarbage();
  }

  /** Changes what the registry has kept; the port stays. */
  async change(body: (repositories: Record<string, StoredRepository>) => void): Promise<void> {
    const file = join(this.root, 'harbor/state.json');
    const port = Number(this.host.split(':')[1]);
    await this.server?.close();
    const state = JSON.parse(readFileSync(file, 'utf8')) as {
      repositories: Record<string, StoredRepository>;
    };
    body(state.repositories);
    writeFileSync(file, JSON.stringify(state));
    await this.start(port);
  }

  /** Lays an image for a platform into its repositories, as a build does. */
  async built(name: string, platform: string): Promise<ImageEntry> {
    const image = this.plan.images.builds.find((one) => one.name === name);
    const [first = '', ...others] = (image?.repositories ?? []).map((one) => `${project}/${one.name}`);
    const manifest = await pushPlatform(this.registry, first);
    for (const other of others) await ensureManifest(this.registry, other, manifest, [first]);
    return entryOf(name, platform, manifest);
  }

  /**
   * One fragment for each leg of the plan, and their images in the registry, which was empty. Made once for each file of
   * tests, then copied.
   */
  async buildAll(over: Partial<ImagesFragment> = {}): Promise<void> {
    const port = Number(this.host.split(':')[1]);
    if (made === undefined) {
      const entries: ImageEntry[] = [];
      for (const { images, platform } of this.plan.images.legs) {
        for (const name of images) entries.push(await this.built(name, platform));
      }
      const filter = (path: string): boolean => !path.endsWith('settings.json');
      cpSync(join(this.root, 'harbor'), madeFolder, { recursive: true, filter });
      made = entries;
    } else {
      await this.server?.close();
      cpSync(madeFolder, join(this.root, 'harbor'), { recursive: true });
      await this.start(port);
    }
    for (const { id, images, platform } of this.plan.images.legs) {
      const own = made.filter((entry) => entry.platform === platform && images.includes(entry.name));
      this.write(`image-${id}.json`, own, over);
    }
  }

  write(name: string, entries: readonly ImageEntry[], over: Partial<ImagesFragment> = {}): void {
    const fragment = fragmentWith(this.plan, entries, { registry: this.host, ...over });
    writeFileSync(join(this.fragments, name), canonicalJson(fragment));
  }

  read(name: string): ImagesFragment {
    return JSON.parse(readFileSync(join(this.fragments, name), 'utf8')) as ImagesFragment;
  }

  /** @param make the host that the action runs on */
  async run(
    inputs: Record<string, string>,
    env: Record<string, string> = {},
    make = (given: Record<string, string>, all: Record<string, string>) => new FakeHost(given, all),
  ) {
    this.hooks.effects.length = 0;
    const given = {
      plan: JSON.stringify(this.plan),
      sha,
      registry: this.host,
      username: user,
      password,
      fragments: this.fragments,
      ...inputs,
    };
    const host = make(given, { GITHUB_WORKSPACE: this.root, RUNNER_TEMP: this.root, ...env });
    let error = '';
    try {
      await pushHarbor(host, readInputs(host));
    } catch (thrown) {
      error = explain(thrown);
      expect(error).not.toContain('This is a bug');
    }
    expect(`${host.allText()}${error}`).not.toContain('Canary');
    const rows = JSON.parse(host.outputs['images'] ?? '[]') as Row[];
    const short = (reference: string): string => reference.slice(`${this.host}/${project}/`.length);
    const states = Object.fromEntries(rows.map((row) => [short(row.reference), row.state]));
    return { host, error, rows, states };
  }

  report(name: string): ActionReport {
    return JSON.parse(
      readFileSync(join(this.root, 'release-report', `${name}.json`), 'utf8'),
    ) as ActionReport;
  }

  /** `node:5.1.0`, in the order in which this action wrote them. */
  get tagged(): string[] {
    return this.hooks.effects
      .filter(({ actor, kind }) => actor === 'push-harbor' && kind === 'image.tag')
      .map(({ what, outcome }) => `${outcome} ${what.split(' ')[0]?.slice(project.length + 1)}`);
  }

  /** Everything that this action changed. */
  get writes(): string[] {
    return this.hooks.effects
      .filter(({ actor }) => actor === 'push-harbor')
      .map(({ kind, outcome }) => `${kind} ${outcome}`);
  }

  at(repository: string, tag = '5.1.0'): Promise<string | undefined> {
    return this.registry.digest(`${project}/${repository}`, tag);
  }
}

interface StoredRepository {
  readonly tags: Record<string, string>;
  manifests: Record<string, string>;
  readonly blobs: string[];
}
