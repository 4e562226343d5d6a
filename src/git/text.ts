/** No version stands in a file beyond this; 5 MiB. */
export const mostTextBytes = 5 * 1024 * 1024;

/** UTF-8 with its byte order mark kept, so that text and bytes determine each other; undefined for other bytes. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A regular file: not a symbolic link (its "text" would be a path) and not a submodule. */
export function isRegularMode(mode: string): boolean {
  return mode.startsWith('100');
}
