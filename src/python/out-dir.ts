import { accessSync, constants, copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { makeFolder } from '../core/folders.js';
import { looksLikeDistribution, tryParseDistribution } from './distribution.js';
import { sameVersion } from './pep440.js';

/**
 * Makes the folder, and refuses one that holds distributions of something else: whoever publishes the folder would
 * publish them too. No distribution in it is ever deleted.
 * @param belongs whether a project (normalized name) of a version is part of this build
 * @throws UserError
 */
export function prepareOutDir(
  folder: string,
  belongs: (normalized: string, version: string) => boolean,
): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    // Ours, half written when a job was killed: not even a distribution.
    for (const file of readdirSync(folder)) {
      if (/\.(whl|tar\.gz)\.partial$/.test(file)) rmSync(join(folder, file), { force: true });
    }
  } catch (error) {
    throw new UserError(
      `the folder ${JSON.stringify(basename(folder))} cannot be written: ${messageOf(error)}`,
      {
        where: { key: 'out-dir' },
      },
    );
  }
  const foreign = readdirSync(folder).filter((file) => {
    if (!looksLikeDistribution(file)) return false;
    const parsed = tryParseDistribution(file);
    return parsed === undefined || !belongs(parsed.normalized, parsed.version);
  });
  if (foreign.length > 0) {
    throw new UserError(
      `${JSON.stringify(basename(folder))} already holds ${list(foreign)}, not from this build`,
      {
        where: { key: 'out-dir' },
        fix: 'build into an empty folder, or remove these files',
      },
    );
  }
}

/**
 * Refuses distributions that this build did not write, then moves the built files in.
 * @param files absolute paths of the built files
 */
export function moveIntoOutDir(folder: string, files: readonly string[]): void {
  const names = new Set(files.map((file) => basename(file)));
  prepareOutDir(folder, (normalized, version) =>
    [...names].some((name) => {
      const built = tryParseDistribution(name);
      return built?.normalized === normalized && sameVersion(built.version, version);
    }),
  );
  const stale = readdirSync(folder).filter((file) => looksLikeDistribution(file) && !names.has(file));
  if (stale.length > 0) {
    throw new UserError(
      `${JSON.stringify(basename(folder))} already holds ${list(stale)}, not from this build`,
      {
        where: { key: 'out-dir' },
        fix: 'build into an empty folder, or remove these files',
      },
    );
  }
  for (const file of files) move(file, join(folder, basename(file)));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another file system: copy beside the target first, so that a kill leaves no half file under the real name.
    const partial = `${to}.partial`;
    copyFileSync(from, partial);
    renameSync(partial, to);
    rmSync(from);
  }
}

function list(files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ');
  return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
