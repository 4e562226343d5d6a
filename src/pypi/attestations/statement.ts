import { ServiceError } from '../../core/errors.js';

/** What is attested of a file: its name and hash. */
export interface Subject {
  readonly file: string;
  /** lower-case hex */
  readonly sha256: string;
}

export const statementType = 'application/vnd.in-toto+json';
/** Says only: this workflow published this file (docs.pypi.org/attestations/publish/v1). */
const predicateType = 'https://docs.pypi.org/attestations/publish/v1';

/** The in-toto statement that is signed (PEP 740, "Attestation statement": exactly one subject, no predicate). */
export function statementOf({ file, sha256 }: Subject): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: file, digest: { sha256 } }],
      predicateType,
      predicate: null,
    }),
  );
}

/** An entry of the log as JSON, in which numbers that are 0 and empty lists may be left out (protobuf's JSON mapping). */
interface LogEntry {
  readonly logIndex?: string;
  readonly inclusionProof?: { readonly logIndex?: string; readonly hashes?: readonly string[] };
}

/** The parts of a sigstore bundle (v0.3, as JSON) that an attestation is made of. */
export interface BundleJson {
  readonly verificationMaterial: {
    readonly certificate?: { readonly rawBytes: string };
    readonly tlogEntries: readonly LogEntry[];
  };
  readonly dsseEnvelope?: {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

/** An attestation as it is uploaded (PEP 740, "Attestation objects"). */
export interface Attestation {
  readonly version: 1;
  readonly verification_material: {
    /** base64 of the DER form */
    readonly certificate: string;
    readonly transparency_entries: readonly object[];
  };
  /** base64 */
  readonly envelope: { readonly statement: string; readonly signature: string };
}

/** The same facts under the names of PEP 740. @throws ServiceError for a bundle that lacks one of them */
export function attestationOf({ verificationMaterial, dsseEnvelope }: BundleJson): Attestation {
  const certificate = verificationMaterial.certificate?.rawBytes;
  const [entry] = verificationMaterial.tlogEntries;
  const signature = dsseEnvelope?.signatures[0]?.sig;
  if (certificate === undefined || entry === undefined || dsseEnvelope === undefined || !signature) {
    const what = 'the signature came without certificate or log entry';
    throw new ServiceError('sigstore', what, { status: 0, retryable: false });
  }
  return {
    version: 1,
    verification_material: { certificate, transparency_entries: [wholeEntry(entry)] },
    envelope: { statement: dsseEnvelope.payload, signature },
  };
}

/** PyPI's library wants every field. */
function wholeEntry(entry: LogEntry): LogEntry {
  const { inclusionProof: proof } = entry;
  const whole = proof === undefined ? {} : { inclusionProof: { logIndex: '0', hashes: [], ...proof } };
  return { logIndex: '0', ...entry, ...whole };
}

/** The subjects that an attestation from somewhere names; none when it cannot be read. */
export function subjectsOf(attestation: unknown): Subject[] {
  try {
    const { envelope } = attestation as Attestation;
    const text = Buffer.from(envelope.statement, 'base64').toString('utf8');
    const { subject } = JSON.parse(text) as { subject: { name: string; digest: { sha256: string } }[] };
    return subject.map(({ name, digest }) => ({ file: String(name), sha256: String(digest.sha256) }));
  } catch {
    return [];
  }
}
