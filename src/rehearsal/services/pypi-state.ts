import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePep440, parsePep440 } from './pep440.js';
import { readState, writeWhole } from './store.js';

export interface StoredFile {
  readonly filename: string;
  readonly sha256: string;
  readonly md5: string;
  readonly blake2: string;
  /** bytes */
  readonly size: number;
  readonly filetype: 'sdist' | 'bdist_wheel';
  readonly pyversion: string;
  /** ISO 8601 */
  readonly uploaded: string;
  /** sha256 of a wheel's METADATA */
  readonly metadata?: string;
  /** What was attested with it, and by which publisher. */
  readonly provenance?: { readonly publisher: object; readonly attestations: readonly unknown[] };
}

export interface Release {
  readonly version: string;
  /** ISO 8601 */
  readonly created: string;
  yanked: boolean;
  /** Form fields of the first file, which fixed them. */
  readonly info: Readonly<Record<string, string | string[]>>;
  readonly files: StoredFile[];
}

export interface Project {
  /** As the first upload spelled it. */
  readonly name: string;
  /** Whose it is; another user's project refuses ours. */
  owner: string;
  /** PEP 792; active when absent. Set by hand. */
  status?: 'archived' | 'quarantined';
  serial: number;
  readonly releases: Release[];
}

/** What a token cannot do that is not simply unknown. */
export interface TokenFlaw {
  readonly flaw?: 'expired' | 'damaged';
  /** Normalised names that it is for; every one of its owner when absent. */
  readonly projects?: readonly string[];
}

/** What the index holds: `state.json`. What stands from `deleted` on is set by hand to rehearse a bad day. */
export interface State {
  serial: number;
  /** By normalised name. */
  readonly projects: Record<string, Project>;
  /** Milliseconds since the epoch of each attempt to create a project. */
  registrations: number[];
  /** Names of files that were deleted. */
  readonly deleted: string[];
  /** Normalised names that no project may have. */
  readonly prohibited?: readonly string[];
  /** Further tokens of the same user. */
  readonly tokens?: Readonly<Record<string, TokenFlaw>>;
  readonly flags: {
    'read-only'?: boolean;
    'disallow-new-upload'?: boolean;
    'disallow-new-project-registration'?: boolean;
    'disallow-oidc'?: boolean;
  };
}

export class PyPIStore {
  readonly state: State;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    const empty: State = { serial: 0, projects: {}, registrations: [], deleted: [], flags: {} };
    this.state = readState(join(folder, 'state.json'), empty);
  }

  save(): void {
    writeWhole(join(this.folder, 'state.json'), `${JSON.stringify(this.state, null, 1)}\n`);
  }

  /** Path below `/packages/`: by the BLAKE2 hash, as on PyPI. */
  pathOf(file: Pick<StoredFile, 'blake2' | 'filename'>): string {
    return `${file.blake2.slice(0, 2)}/${file.blake2.slice(2, 4)}/${file.blake2.slice(4)}/${file.filename}`;
  }

  keep(file: StoredFile, content: Buffer): void {
    writeWhole(join(this.folder, 'packages', this.pathOf(file)), content);
  }

  read(file: StoredFile): Buffer {
    return readFileSync(join(this.folder, 'packages', this.pathOf(file)));
  }

  *files(): Iterable<StoredFile> {
    for (const project of Object.values(this.state.projects)) {
      for (const release of project.releases) yield* release.files;
    }
  }
}

/** The release of a version in any spelling: 1.0.0 finds 1.0. */
export function findRelease(project: Project | undefined, version: string): Release | undefined {
  const wanted = parsePep440(version);
  return project?.releases.find((release) => {
    const own = parsePep440(release.version);
    return wanted !== undefined && own !== undefined && comparePep440(own, wanted) === 0;
  });
}
