import { refuse } from './pypi-answers.js';
import type { Upload } from './pypi-metadata.js';
import type { MintedToken } from './pypi-oidc.js';
import type { StoredFile } from './pypi-state.js';
import type { Answer } from './server.js';

interface Given {
  readonly version: unknown;
  readonly verification_material: { certificate?: unknown; transparency_entries?: unknown } | null;
  readonly envelope: { statement?: unknown; signature?: unknown } | null;
}

/**
 * Checks the attestations of an upload in warehouse's order (measured), as far as their form and subject go: signatures
 * are not verified.
 * @returns what is kept of them; undefined when there are none
 */
export function checkAttestations(
  upload: Upload,
  token: MintedToken | undefined,
): StoredFile['provenance'] | undefined {
  const text = upload.one('attestations');
  if (text === '') return undefined;
  const bad = (why: string): never => refuse(`Invalid attestations supplied during upload: ${why}`);
  if (token === undefined) bad('Attestations are only supported when using Trusted Publishing');
  const list = listOf(text) ?? bad('Malformed attestations: 1 validation error for list[Attestation]');
  if (list.length === 0) bad('Malformed attestations: an empty attestation set is not permitted');
  if (list.length > 2) bad('A maximum of 2 attestations per file are supported');
  for (const one of list) {
    const why = subjectProblem(one, upload);
    if (why !== undefined) {
      bad(
        `Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`,
      );
    }
  }
  const { repository, workflow = '' } = token?.publisher ?? { repository: '' };
  const environment = String(token?.claims['environment'] ?? '') || null;
  return { publisher: { kind: 'GitHub', repository, workflow, environment }, attestations: list };
}

function listOf(text: string): Given[] | undefined {
  try {
    const list = JSON.parse(text) as Given[];
    return Array.isArray(list) && list.every(isAttestation) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isAttestation(one: Given): boolean {
  const { version, verification_material: material, envelope } = one;
  const entries = material?.transparency_entries;
  const texts = [material?.certificate, envelope?.statement, envelope?.signature];
  return (
    version === 1 &&
    Array.isArray(entries) &&
    entries.length > 0 &&
    texts.every((each) => typeof each === 'string')
  );
}

function subjectProblem({ envelope }: Given, { file, sha256 }: Upload): string | undefined {
  try {
    const statement = JSON.parse(Buffer.from(String(envelope?.statement), 'base64').toString('utf8')) as {
      subject: { name: string; digest: { sha256: string } }[];
    };
    const [subject] = statement.subject;
    if (subject === undefined || statement.subject.length > 1) {
      return 'too many subjects in statement (must be exactly one)';
    }
    if (subject.name !== file.name) {
      return `subject does not match distribution name: ${subject.name} != ${file.name}`;
    }
    return subject.digest.sha256 === sha256 ? undefined : 'subject does not match distribution digest';
  } catch {
    return 'invalid statement';
  }
}

/** `GET /integrity/<project>/<version>/<file>/provenance` (PEP 740). */
export function provenance(file: StoredFile): Answer {
  const { provenance: kept } = file;
  if (kept === undefined) {
    const body = JSON.stringify({ message: `No provenance available for ${file.filename}` });
    return { status: 404, headers: { 'Content-Type': 'application/json' }, body };
  }
  const headers = { 'Content-Type': 'application/vnd.pypi.integrity.v1+json' };
  return { status: 200, headers, body: JSON.stringify({ version: 1, attestation_bundles: [kept] }) };
}
