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
  readonly charts: { readonly files: readonly RecordedChart[] };
  /** [] until they are built. */
  readonly images: readonly RecordedImage[];
}

/** A packed chart: the archive that is published, byte for byte. */
export interface RecordedChart {
  /** File name of the archive. */
  readonly name: string;
  readonly chart: string;
  readonly version: string;
  /** lower-case hex */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
}

export interface RecordedImage {
  /** `registry/project/name`, as it was pushed. */
  readonly repository: string;
  /** The version tag. */
  readonly tag: string;
  /** Of the index, `sha256:<hex>`. */
  readonly digest: string;
  /** `linux/amd64`, sorted. */
  readonly platforms: readonly string[];
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

/** Written by push-charts (pack) beside the archives, read by github-release and push-charts. */
export interface ChartsFragment {
  readonly schema_version: 1;
  readonly plan_sha256: string;
  readonly charts: ReleaseRecord['charts'];
}

/**
 * What image jobs built or took over. One file for each leg of the matrix (`image-<leg>.json`), and one for all of them
 * that github-release stages as an asset of the draft: a fresh run then builds no image again.
 */
export interface ImagesFragment {
  readonly schema_version: 1;
  readonly plan_sha256: string;
  /** The release commit. */
  readonly revision: string;
  /** Host that was pushed to. */
  readonly registry: string;
  /** Path below it, may be ''. */
  readonly project: string;
  /** Web address of the sources, for annotations. */
  readonly source: string;
  readonly images: readonly ImageEntry[];
}

/** One image for one platform. */
export interface ImageEntry {
  /** Name of the image in the plan. */
  readonly name: string;
  readonly platform: string;
  readonly manifest: StoredManifest;
  /** Attestations of the builder about the manifest above; [] without. */
  readonly attestations: readonly StoredManifest[];
  /** The index under the version tag that it was taken from. */
  readonly index?: StoredManifest;
}

/** A manifest with its bytes: a registry may collect what no tag holds yet, and gets it again. */
export interface StoredManifest {
  readonly digest: string;
  readonly media_type: string;
  /** base64 */
  readonly content: string;
}

export const chartsFragmentName = 'charts-record.json';
export const imagesFragmentName = 'image-manifests.json';

/** File name of the fragment of one leg. */
export function legFragmentName(leg: string): string {
  return `image-${leg}.json`;
}

export const recordFileName = 'release-record.json';
export const buildFragmentName = 'build-record.json';
