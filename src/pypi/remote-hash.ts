import { createHash } from 'node:crypto';
import { isLoopback } from '../core/loopback.js';

/**
 * The sha256 of a file as an index delivers it, for an index that lists files without one.
 * @param size bytes of our file: nothing longer can be the same
 * @returns undefined when it is longer, or does not come
 */
export async function remoteHash(
  url: string,
  size: number,
  get: (url: URL) => Promise<Response>,
): Promise<string | undefined> {
  const target = new URL(url);
  if (target.protocol !== 'https:' && !isLoopback(target.hostname)) return undefined;
  const response = await get(target);
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    return undefined;
  }
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    read += chunk.length;
    // Leaving the loop lets the rest go.
    if (read > size) return undefined;
    hash.update(chunk);
  }
  return hash.digest('hex');
}
