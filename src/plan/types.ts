import type { Kind } from '../version/version.js';

/** One file of a commit's tree. Symbolic links and submodules are listed too: their mode tells. */
export interface TreeFile {
  readonly path: string;
  /** As git writes it: 100644, 100755, 120000, 160000. */
  readonly mode: string;
  readonly sha: string;
}

/** What the plan is made from, read from git by `git/facts.ts`. */
export interface RepositoryFacts {
  readonly commit: { readonly sha: string; readonly tree: string; readonly time: number };
  readonly files: readonly TreeFile[];
  /** The text of a file of the tree (UTF-8); undefined when it is not there or not UTF-8. */
  read(path: string): string | undefined;
  /**
   * Versions of the tags merged into the tagged commit (`5.0.0`, the config's prefix taken off), oldest first by
   * PEP 440, the released tag itself excluded.
   */
  readonly mergedVersions: readonly string[];
}

/** Where the config of a plan comes from. */
export interface ConfigSource {
  /** '' without a file. */
  readonly path: string;
  /** The text of the file; undefined without one. */
  readonly text: string | undefined;
  /** The commit that it was read from by the user's wish; '' = the tagged commit. */
  readonly ref: string;
}

/** Everything that a release will do (DESIGN §2). JSON as it stands: snake_case keys, no remote facts. */
export interface Plan {
  readonly schema_version: 1;
  readonly tag: string;
  readonly version: string;
  readonly base_version: string;
  readonly kind: Kind;
  /** SemVer spelling, dotted. */
  readonly semver: string;
  /** `X.Y` */
  readonly line: string;
  /** '' when the major has none. */
  readonly codename: string;
  readonly commit: {
    readonly sha: string;
    readonly tree: string;
    /** Committer time in seconds; SOURCE_DATE_EPOCH of every build. */
    readonly time: number;
  };
  readonly config: {
    /** '' without a file. */
    readonly path: string;
    /** Of the file's text; '' without a file. */
    readonly sha256: string;
    /** The commit that `config-ref` named; '' = the tagged commit. */
    readonly ref: string;
  };
  readonly bump: 'commit' | 'build' | 'verify';
  /** Branch patterns filled in, `{default}` left as it is: its name is a remote fact. */
  readonly branches: readonly string[];
  /** Closed window of versions that count as ours, and the newest version tag below this one ('' without). */
  readonly window: { readonly from: string; readonly to: string };
  readonly reference_version: string;
  readonly rewrite: {
    readonly files: readonly {
      readonly path: string;
      readonly kind: string;
      readonly locations: readonly {
        readonly key: string;
        readonly line: number;
        readonly from: string;
        readonly to: string;
      }[];
    }[];
    /** How many locations of ours already carried the version. */
    readonly current: number;
    readonly left_alone: readonly {
      readonly path: string;
      readonly key: string;
      readonly line: number;
      readonly value: string;
      readonly reason: string;
    }[];
  };
  readonly python: {
    readonly publish: boolean;
    readonly packages: readonly PlannedPackage[];
  };
  readonly release: {
    readonly prerelease: boolean;
    /** Whether this may become GitHub's "latest"; the final answer needs the other releases. */
    readonly latest_candidate: boolean;
  };
  /** Every outside change, in order: `commit`, `draft`, `pypi:<package>`, `release`. */
  readonly effects: readonly { readonly id: string; readonly what: string }[];
  readonly warnings: readonly string[];
}

export interface PlannedPackage {
  /** As its metadata spells it. */
  readonly name: string;
  /** PEP 503. */
  readonly normalized: string;
  /** Folder in the repository, '' for the root. */
  readonly path: string;
  /** 0 = needs none of the others; a package's level is above those of all it needs at run time. */
  readonly level: number;
  /** `build-system.requires`, sorted. */
  readonly build_requires: readonly string[];
  readonly build_backend: string;
  /** `static` or `dynamic`: where the version comes from. */
  readonly version_source: 'static' | 'dynamic';
  /** Whether the config lists it (then a project unknown to the index may be created). */
  readonly listed: boolean;
}
