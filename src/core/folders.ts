import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Not with `recursive` of node:fs, which never returns where a folder that exists
 * answers ENOENT to a new one in it (/proc).
 * @returns the folders that were made, the outermost first
 * @throws the error of the file system; what was made before it is removed again
 */
export function makeFolder(path: string): string[] {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder) && dirname(folder) !== folder; folder = dirname(folder)) {
    missing.unshift(folder);
  }
  const made: string[] = [];
  try {
    // Also when nothing is missing: a file in the place of the folder is an error.
    if (missing.length === 0) mkdirSync(path, { recursive: true });
    for (const folder of missing) if (makeOne(folder)) made.push(folder);
  } catch (error) {
    removeFolders(made);
    throw error;
  }
  return made;
}

/** Whether this call made it: a process beside this one may be faster. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (existsSync(folder) && statSync(folder).isDirectory()) return false;
    throw error;
  }
}

/** Removes folders that `makeFolder` made, as far as they are empty. */
export function removeFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      // Something was put into it: it stays, and those around it with it.
      return;
    }
  }
}
