/** The release record: what a release consists of. Sorted keys, no times, no attempt states (DESIGN §2). */
export interface ReleaseRecord {
  readonly schema_version: 1;
  readonly tag: string;
  readonly version: string;
  readonly plan_sha256: string;
  readonly tagged_commit: string;
  /** '' until the release commit exists. */
  readonly release_commit: string;
  /** Git tree of the release commit. */
  readonly release_tree: string;
  readonly config_ref: string;
  /** Web page of the release. */
  readonly url: string;
  readonly python: {
    readonly files: readonly RecordedFile[];
    /** Versions of what built them: python, backends. */
    readonly tools: Readonly<Record<string, string>>;
  };
}

export interface RecordedFile {
  readonly name: string;
  /** Project as its metadata spells it. */
  readonly package: string;
  /** lower-case hex */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
}

/** Written by build-python beside the distributions, read by github-release. */
export interface BuildFragment {
  readonly schema_version: 1;
  readonly plan_sha256: string;
  /** Git tree of the sources after rewriting. */
  readonly release_tree: string;
  readonly python: ReleaseRecord['python'];
}

export const recordFileName = 'release-record.json';
export const buildFragmentName = 'build-record.json';
