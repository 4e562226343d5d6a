/** The release config with every default filled in (DESIGN §6). File keys are kebab-case, these are camelCase. */
export interface Config {
  readonly tagPrefix: string;
  /** Patterns of branches that a release commit may land on, best first; `{major}`, `{minor}`, `{default}` are filled in. */
  readonly branches: readonly string[];
  readonly codenames: Readonly<Record<number, string>>;
  readonly bump: 'commit' | 'build' | 'verify';
  readonly semverPrerelease: 'auto' | 'dotted' | 'glued' | 'words';
  readonly postRelease: 'images' | 'refuse';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly versionFiles: { readonly custom: readonly CustomRule[] };
  readonly python: {
    readonly publish: boolean;
    /** Exactly what is uploaded, in this order; undefined = what discovery finds. */
    readonly packages: readonly string[] | undefined;
  };
  readonly images: ImagesConfig | undefined;
  readonly charts: ChartsConfig | undefined;
  readonly ui: { readonly path: string } | undefined;
  readonly deploy: readonly DeployConfig[];
  readonly discord: DiscordConfig | undefined;
  readonly live: readonly LiveConfig[];
}

/** Exactly one of line, key and search is set. */
export interface CustomRule {
  readonly path: string;
  readonly line?: string;
  readonly key?: string;
  readonly search?: string;
  readonly value?: string;
  /** How often it must match in each file; `any` includes never. */
  readonly count: number | 'any';
}

export interface ImagesConfig {
  readonly registry: string;
  readonly project: string;
  readonly platforms: readonly string[];
  readonly versionTag: string;
  readonly channels: readonly string[];
  readonly provenance: 'off' | 'min' | 'max';
  readonly sbom: boolean;
  readonly builds: readonly ImageBuild[];
}

export interface ImageBuild {
  readonly dockerfile: string;
  readonly context: string;
  readonly target?: string;
  readonly repositories: readonly string[];
  readonly platforms?: readonly string[];
  readonly after: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  /** A list for every repository, or a map repository -> list; undefined = the list of `images`. */
  readonly channels?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly live: readonly string[];
}

export interface ChartsConfig {
  readonly paths: readonly string[];
  readonly registry?: string;
  readonly mode: 'auto' | 'oci' | 'chartmuseum';
  readonly missingImages: 'fail' | 'warn';
  readonly ociProject?: string;
}

export interface DeployConfig {
  readonly kind: 'azure-webapp';
  readonly name: string;
  readonly slot: string;
  readonly image: string;
}

export interface DiscordConfig {
  readonly channel: string;
  readonly title: string;
  readonly links: Readonly<Record<string, string>>;
}

export interface LiveConfig {
  readonly url: string;
  readonly key: string;
  readonly channel: string;
}
