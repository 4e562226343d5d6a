import { createHash } from 'node:crypto';

/** Whether something is a whole object id of git: SHA-1 or SHA-256, in lower case hexadecimal digits. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

/**
 * The id that git gives an object (`<type> <size>\0<content>`, gitformat-loose).
 * @param length digits of the repository's ids: 40 or 64
 */
export function objectId(type: 'blob' | 'tree', content: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}
