import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readState, writeWhole } from './store.js';

export interface StoredRepository {
  /** tag -> digest */
  readonly tags: Record<string, string>;
  /** digest -> media type */
  readonly manifests: Record<string, string>;
  /** Digests of the blobs that can be reached through this repository. */
  readonly blobs: string[];
}

/** A chart of the embedded ChartMuseum. */
export interface StoredChart {
  /** What its Chart.yaml says. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Of the archive, which is kept like a blob. */
  readonly digest: string;
  /** ISO 8601 */
  readonly created: string;
}

export interface State {
  /** Signs tokens; kept, so that a token outlives a restart. */
  readonly key: string;
  /** By whole name, project included. */
  readonly repositories: Record<string, StoredRepository>;
  /** Charts of ChartMuseum by name and version; absent until there is one. */
  charts?: Record<string, Readonly<Record<string, StoredChart>>>;
}

/** `settings.json` beside the state; set by hand to rehearse a bad day. Read at each request. */
export interface HarborSettings {
  readonly 'read-only'?: boolean;
  /** Patterns of tags that cannot be changed once they are there; `*` is anything. */
  readonly 'immutable-tags'?: readonly string[];
  /** Rights of the account in the project; default both. */
  readonly rights?: readonly ('pull' | 'push')[];
  /** Whether the account may read those rules, as a usual robot may not. */
  readonly 'sees-rules'?: boolean;
  /** Whether the account may create tags by Harbor's own API, which a robot that pulls and pushes may not. */
  readonly 'creates-tags'?: boolean;
  /** Bytes that the project may hold (-1: any number), and holds besides what is in the state. */
  readonly quota?: {
    readonly limit: number;
    readonly used: number;
    /** Whether the account may not look, as a usual robot may not; default false. */
    readonly hidden?: boolean;
  };
  /** Whether everybody may pull; default true. */
  readonly public?: boolean;
  /** Life of tokens; default 1800. */
  readonly 'token-seconds'?: number;
  /** How old they are when they are handed out; default 0. */
  readonly 'token-age-seconds'?: number;
  /** How long a wrong password takes and locks its user name; default 0, 1500 in a real one. */
  readonly 'wrong-password-ms'?: number;
  /** The part of Harbor that is down. */
  readonly down?: 'registry' | 'core' | 'database';
  /** Whether the project is a cache of another registry, which takes no pushes; default false. */
  readonly 'proxy-cache'?: boolean;
  /** Whether it is a Harbor before 2.8, with ChartMuseum; default false. */
  readonly 'with-chartmuseum'?: boolean;
  /** Whether that replaces a version that it has without a word, as Harbor lets it; default true. */
  readonly 'chart-overwrite'?: boolean;
}

/** How a manifest leads to others. */
interface Linked {
  readonly manifests?: readonly { readonly digest: string }[];
  readonly subject?: { readonly digest: string };
}

/** Tags, manifests and blobs of the embedded registry. A kill leaves the state before or after a write, never half of it. */
export class HarborStore {
  readonly state: State;
  readonly folder: string;
  private readonly defaults: HarborSettings;

  /** @param defaults settings that the file does not name */
  constructor(folder: string, defaults: HarborSettings = {}) {
    this.folder = folder;
    this.defaults = defaults;
    const path = join(folder, 'state.json');
    const fresh = !existsSync(path);
    this.state = readState<State>(path, { key: randomBytes(32).toString('hex'), repositories: {} });
    if (fresh) this.save();
    mkdirSync(join(folder, 'blobs'), { recursive: true });
    mkdirSync(join(folder, 'uploads'), { recursive: true });
  }

  get settings(): HarborSettings {
    return { ...this.defaults, ...readState<HarborSettings>(join(this.folder, 'settings.json'), {}) };
  }

  get charts(): NonNullable<State['charts']> {
    this.state.charts ??= {};
    return this.state.charts;
  }

  save(): void {
    writeWhole(join(this.folder, 'state.json'), `${JSON.stringify(this.state, null, 1)}\n`);
  }

  find(name: string): StoredRepository | undefined {
    return Object.hasOwn(this.state.repositories, name) ? this.state.repositories[name] : undefined;
  }

  /** The repository, made when it is not there. Not saved yet. */
  open(name: string): StoredRepository {
    const found = this.find(name) ?? { tags: {}, manifests: {}, blobs: [] };
    this.state.repositories[name] = found;
    return found;
  }

  /** Digest of a tag or digest that the repository has. */
  resolve(name: string, reference: string): string | undefined {
    const repository = this.find(name);
    const digest = reference.startsWith('sha256:') ? reference : repository?.tags[reference];
    return digest !== undefined && repository?.manifests[digest] !== undefined ? digest : undefined;
  }

  blobPath(digest: string): string {
    return join(this.folder, 'blobs', digest.slice('sha256:'.length));
  }

  uploadPath(id: string): string {
    return join(this.folder, 'uploads', id);
  }

  read(digest: string): Buffer {
    return readFileSync(this.blobPath(digest));
  }

  keep(digest: string, bytes: Uint8Array): void {
    writeWhole(this.blobPath(digest), bytes);
  }

  /** Whether any repository of the project has this blob or manifest. */
  holds(digest: string): boolean {
    return Object.values(this.state.repositories).some(
      ({ blobs, manifests }) => blobs.includes(digest) || manifests[digest] !== undefined,
    );
  }

  /** Bytes that the project holds; what several repositories have counts once. */
  get used(): number {
    const all = Object.values(this.state.repositories).flatMap(({ blobs, manifests }) => [
      ...blobs,
      ...Object.keys(manifests),
    ]);
    const own = [...new Set(all)].reduce((sum, digest) => sum + statSync(this.blobPath(digest)).size, 0);
    return own + (this.settings.quota?.used ?? 0);
  }

  /**
   * What Harbor's garbage collection does when it takes untagged artifacts, too: it has no regard for their age. Blobs
   * stay for two hours, children and referrers of what is tagged for good.
   */
  collectGarbage(): void {
    for (const { tags, manifests } of Object.values(this.state.repositories)) {
      const kept = new Set(Object.values(tags));
      const parsed = Object.keys(manifests).map((digest) => {
        const value = JSON.parse(this.read(digest).toString('utf8')) as Linked;
        return { digest, children: value.manifests ?? [], subject: value.subject?.digest ?? '' };
      });
      for (let before = -1; before < kept.size; ) {
        before = kept.size;
        for (const { digest, children, subject } of parsed) {
          if (kept.has(subject)) kept.add(digest);
          if (kept.has(digest)) for (const child of children) kept.add(child.digest);
        }
      }
      for (const { digest } of parsed) if (!kept.has(digest)) delete manifests[digest];
    }
    this.save();
  }

  /** Makes a finished upload a blob. */
  adopt(id: string, digest: string): void {
    renameSync(this.uploadPath(id), this.blobPath(digest));
  }

  link(name: string, digest: string): void {
    const { blobs } = this.open(name);
    if (!blobs.includes(digest)) blobs.push(digest);
    this.save();
  }
}

export function sha256Digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function isSha256(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
