import { ServiceError } from '../../core/errors.js';
import { objectId } from '../../core/object-id.js';
import { pool } from '../../core/pool.js';
import { notUnderstood, type RestReader } from './rest.js';

/** GitHub advises against many requests at a time (REST API, "Best practices"). */
const atOnce = 6;

interface Blob {
  readonly content?: string;
  readonly encoding?: string;
}

/**
 * The bytes of blobs by id, some at a time. Route: `GET /git/blobs/{file_sha}`; each answer is checked against its id.
 * @throws ServiceError for a blob that is missing, or whose bytes are not those of its id
 */
export async function readBlobs(rest: RestReader, shas: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = await pool(atOnce, shas, async (sha) => [sha, await readBlob(rest, sha)] as const);
  return new Map(found);
}

async function readBlob(rest: RestReader, sha: string): Promise<Uint8Array> {
  const blob = await rest.get<Blob>(`/git/blobs/${sha}`);
  if (typeof blob?.content !== 'string' || !['base64', 'utf-8'].includes(blob.encoding ?? '')) {
    throw notUnderstood(`the blob ${sha}`);
  }
  const bytes = Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
  if (objectId('blob', bytes, sha.length) === sha) return bytes;
  throw new ServiceError('GitHub', `the blob ${sha} arrived damaged`, { status: 200, retryable: false });
}
