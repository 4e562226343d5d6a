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
  readonly images: PlannedImages;
  readonly charts: PlannedCharts;
  readonly discord: {
    readonly channel: string;
    readonly title: string;
    readonly links: Readonly<Record<string, string>>;
  };
  /** Running installations whose version is read at the end; channel and address are filled in. */
  readonly live: readonly { readonly url: string; readonly key: string; readonly channel: string }[];
  readonly release: {
    readonly prerelease: boolean;
    /** Whether this may become GitHub's "latest"; the final answer needs the other releases. */
    readonly latest_candidate: boolean;
  };
  /**
   * Every outside change, in order: `commit`, `draft`, `image:<repository>`, `pypi:<package>`, `chart:<name>`,
   * `channel:<repository>:<channel>`, `release`, `discord`. Each is reported by the job that does it.
   */
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

export interface PlannedImages {
  /** Host as the config names it; '' without images. */
  readonly registry: string;
  /** Path below the registry, may be ''. */
  readonly project: string;
  /** The tag that is written once; '' without images. */
  readonly version_tag: string;
  /** What it was made from: version tags of other versions are read with it. */
  readonly version_tag_template: string;
  /** By major; the lines of channels are read with it. */
  readonly codenames: Readonly<Record<string, string>>;
  /** Bases first. [] = no images. */
  readonly builds: readonly PlannedImage[];
  /** One job each; at least one (an empty matrix fails on GitHub), whose `images` are then []. */
  readonly legs: readonly ImageLeg[];
  /** What the builder lays beside each image; absent for nothing. */
  readonly attestations?: PlannedAttestations;
}

export interface PlannedAttestations {
  /** BuildKit's mode. */
  readonly provenance: 'off' | 'min' | 'max';
  /** A list of the packages in the image. */
  readonly sbom: boolean;
}

export interface PlannedImage {
  /** Its first repository. */
  readonly name: string;
  readonly dockerfile: string;
  /** Folder in the repository, `.` for the root. */
  readonly context: string;
  /** Stage of the Dockerfile; '' = the last one. */
  readonly target: string;
  /** Where it is pushed, below the project; with the channels that it has there, in the order in which they move. */
  readonly repositories: readonly { readonly name: string; readonly channels: readonly string[] }[];
  readonly platforms: readonly string[];
  /** Repositories of other images that its Dockerfile is based on. */
  readonly after: readonly string[];
  /** Filled in. */
  readonly build_args: Readonly<Record<string, string>>;
}

/** Images that are built one after the other, for one platform. */
export interface ImageLeg {
  /** `algorithm-base-linux-amd64`: for names of artifacts. */
  readonly id: string;
  /** Names of images, bases first. */
  readonly images: readonly string[];
  /** `linux/amd64`; '' in the one leg of a plan without images. */
  readonly platform: string;
}

export interface PlannedCharts {
  /** Host; '' without charts. */
  readonly registry: string;
  readonly mode: 'auto' | 'oci' | 'chartmuseum';
  /** ChartMuseum's repository: a project of Harbor. */
  readonly project: string;
  /** Path below which OCI charts lie. */
  readonly oci_project: string;
  /** What to do about images of ours that a chart names, that nobody builds and the registry does not have. */
  readonly missing_images: 'fail' | 'warn';
  /** Dependencies first. */
  readonly charts: readonly PlannedChart[];
}

export interface PlannedChart {
  readonly name: string;
  /** Folder in the repository. */
  readonly path: string;
  /** As the release commit's Chart.yaml spells it (SemVer). */
  readonly version: string;
  /** Names of the charts of this repository that it packs (`file://`). */
  readonly dependencies: readonly string[];
  /** Images of our project that its values name. */
  readonly images: readonly { readonly key: string; readonly reference: string; readonly built: boolean }[];
}
