import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** What the index holds. What stands from `deleted` on, in `state.json`, is set by hand to rehearse a bad day. */
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

/** The index on disk: files, one text for each project, and `state.json` for all else, so that an upload writes little. */
export class PyPIStore {
  readonly state: State;
  private readonly folder: string;
  private readonly byName = new Map<string, StoredFile>();
  private readonly byContent = new Map<string, StoredFile>();

  constructor(folder: string) {
    this.folder = folder;
    const empty = { serial: 0, registrations: [], deleted: [], flags: {} };
    const shared: Omit<State, 'projects'> = readState(join(folder, 'state.json'), empty);
    const projects: State['projects'] = {};
    for (const file of existsSync(this.projects) ? readdirSync(this.projects).sort() : []) {
      // What a kill left half-written ends with .tmp.
      const project = file.endsWith('.json')
        ? readState<Project | undefined>(join(this.projects, file), undefined)
        : undefined;
      if (project !== undefined) projects[decodeURIComponent(file.slice(0, -'.json'.length))] = project;
    }
    // The project is written first: a kill between the two leaves its serial ahead.
    const serials = Object.values(projects).map(({ serial }) => serial);
    this.state = { ...shared, serial: Math.max(shared.serial, ...serials), projects };
    for (const project of Object.values(projects)) {
      for (const file of project.releases.flatMap(({ files }) => files)) this.list(file);
    }
  }

  /** @param changed normalised names of the projects to write: every one unless told */
  save(changed: readonly string[] = Object.keys(this.state.projects)): void {
    const { projects, ...shared } = this.state;
    for (const name of changed)
      this.write(join('projects', `${encodeURIComponent(name)}.json`), projects[name]);
    this.write('state.json', shared);
  }

  /** Path below `/packages/`: by the BLAKE2 hash, as on PyPI. */
  pathOf(file: Pick<StoredFile, 'blake2' | 'filename'>): string {
    return `${file.blake2.slice(0, 2)}/${file.blake2.slice(2, 4)}/${file.blake2.slice(4)}/${file.filename}`;
  }

  keep(file: StoredFile, content: Buffer): void {
    writeWhole(join(this.folder, 'packages', this.pathOf(file)), content);
    this.list(file);
  }

  read(file: StoredFile): Buffer {
    return readFileSync(join(this.folder, 'packages', this.pathOf(file)));
  }

  /** The file of a name. */
  named(filename: string): StoredFile | undefined {
    return this.byName.get(filename);
  }

  /** The file of a content. */
  holding(blake2: string): StoredFile | undefined {
    return this.byContent.get(blake2);
  }

  private get projects(): string {
    return join(this.folder, 'projects');
  }

  private list(file: StoredFile): void {
    this.byName.set(file.filename, file);
    this.byContent.set(file.blake2, file);
  }

  private write(path: string, value: unknown): void {
    writeWhole(join(this.folder, path), `${JSON.stringify(value, null, 1)}\n`);
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
