import { digestOf, type Manifest, mediaTypes } from '../../oci/manifest.js';
import type { MadeImage } from './image.js';

const statementType = 'application/vnd.in-toto+json';
const unknown = { architecture: 'unknown', os: 'unknown' };

/**
 * The index of one platform that BuildKit pushes where something is said of the image (BuildKit docs, "Attestation
 * storage"): the image, and a manifest with a statement for each predicate. The statements say nothing. Pure.
 * @returns undefined without predicates; `parts` lie beside the image, the index last
 */
export function attested(
  { manifest }: MadeImage,
  platform: string,
  predicates: readonly string[],
): { readonly manifest: Manifest; readonly parts: readonly MadeImage[] } | undefined {
  if (predicates.length === 0) return undefined;
  const [os, architecture, variant] = platform.split('/');
  const about = attestation(manifest, predicates);
  const described = ({ mediaType, digest, bytes }: Manifest) => ({ mediaType, digest, size: bytes.length });
  const own = { architecture, os, ...(variant === undefined ? {} : { variant }) };
  const index = asManifest(mediaTypes.ociIndex, {
    manifests: [
      { ...described(manifest), platform: own },
      {
        ...described(about.manifest),
        annotations: {
          'vnd.docker.reference.digest': manifest.digest,
          'vnd.docker.reference.type': 'attestation-manifest',
        },
        platform: unknown,
      },
    ],
  });
  return { manifest: index, parts: [about, { manifest: index, blobs: [] }] };
}

function attestation({ digest }: Manifest, predicates: readonly string[]): MadeImage {
  const sha256 = digest.slice('sha256:'.length);
  const statements = predicates.map((predicateType) => ({
    predicateType,
    bytes: Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v0.1',
        subject: [{ name: '_', digest: { sha256 } }],
        predicateType,
        predicate: {},
      }),
    ),
  }));
  const ids = statements.map(({ bytes }) => digestOf(bytes));
  const config = Buffer.from(
    JSON.stringify({ ...unknown, config: {}, rootfs: { type: 'layers', diff_ids: ids } }),
  );
  const layers = statements.map(({ predicateType, bytes }) => ({
    mediaType: statementType,
    digest: digestOf(bytes),
    size: bytes.length,
    annotations: { 'in-toto.io/predicate-type': predicateType },
  }));
  const described = { mediaType: configType, digest: digestOf(config), size: config.length };
  const manifest = asManifest(mediaTypes.ociManifest, { config: described, layers });
  return { manifest, blobs: [config, ...statements.map(({ bytes }) => bytes)] };
}

const configType = 'application/vnd.oci.image.config.v1+json';

function asManifest(mediaType: string, value: object): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...value }));
  return { digest: digestOf(bytes), mediaType, bytes };
}
