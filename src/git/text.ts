/** No version stands in a file beyond this; 5 MiB. */
export const mostTextBytes = 5 * 1024 * 1024;

/** A regular file: not a symbolic link (its "text" would be a path) and not a submodule. */
export function isRegularMode(mode: string): boolean {
  return mode.startsWith('100');
}
