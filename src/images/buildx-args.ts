import type { PlannedAttestations } from '../plan/types.js';

/**
 * Lists the packages of an image (Docker docs, "SBOM attestations"). By digest: it sees all that is in the image, and
 * BuildKit's default would be what the tag stands for today.
 */
export const sbomScanner =
  'docker/buildkit-syft-scanner:stable-1@sha256:79e7b013cbec16bbb436f312819a49a4a57752b2270c1a9332ae1a10fcc82a68';

/** One image of one platform, as BuildKit shall build and push it. */
export interface BuildxBuild {
  /** `linux/amd64` */
  readonly platform: string;
  /** Absolute path. */
  readonly dockerfile: string;
  /** Absolute folder. */
  readonly context: string;
  /** Stage; '' = the last one. */
  readonly target: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** What the image says of itself: as labels of its config and as annotations of its manifest. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Whole names without tag (`host/project/node`) that get the same manifest. */
  readonly names: readonly string[];
  /** Reference in a FROM, tag included -> what stands for it (`docker-image://host/project/base@sha256:…`). */
  readonly contexts: Readonly<Record<string, string>>;
  /** Absent: none. */
  readonly attestations?: PlannedAttestations | undefined;
  /** Absolute path of the file that gets `containerimage.digest`. */
  readonly metadataFile: string;
}

/**
 * Arguments of `docker` for one build that is pushed by digest, so that no tag shows it yet (BuildKit docs, "Image and
 * registry exporters"). The builder is chosen by BUILDX_BUILDER, credentials by DOCKER_CONFIG. With provenance or SBOM the
 * digest is that of an index, which holds them and the image of this one platform.
 */
export function buildxArgs(build: BuildxBuild): string[] {
  const pairs = (option: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const { provenance, sbom } = build.attestations ?? { provenance: 'off', sbom: false };
  // One field of CSV holds all names.
  const names = `"name=${build.names.join(',')}"`;
  return [
    'buildx',
    'build',
    '--platform',
    build.platform,
    '--file',
    build.dockerfile,
    ...(build.target === '' ? [] : ['--target', build.target]),
    ...pairs('--build-arg', build.buildArgs),
    ...pairs('--label', build.annotations),
    ...pairs('--annotation', build.annotations),
    ...pairs('--build-context', build.contexts),
    `--provenance=${provenance === 'off' ? 'false' : `mode=${provenance}`}`,
    `--sbom=${sbom ? `generator=${sbomScanner}` : 'false'}`,
    '--output',
    `type=image,${names},push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true`,
    '--metadata-file',
    build.metadataFile,
    '--progress',
    'plain',
    build.context,
  ];
}
