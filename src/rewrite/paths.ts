import { posix } from 'node:path';

/** A path relative to a file's folder; undefined when it leaves the repository or is absolute. */
export function besides(file: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined;
  const joined = posix.normalize(posix.join(posix.dirname(file), relative)).replace(/\/$/, '');
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
