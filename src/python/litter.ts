import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../core/host.js';

/**
 * What setuptools leaves among the sources. A later build takes over what lies in `build/` and what SOURCES.txt lists,
 * also when it is half of a file that a killed build was writing.
 */
const litter = /^build$|\.egg-info$/;

/**
 * Builds in a folder as if nobody had built there before, and leaves it as it was: what an earlier build left, and git
 * does not know, is put aside meanwhile; what this build leaves is removed. Without git everything found stays, because
 * a folder `build` may be source.
 * @param aside absolute, not there yet
 */
export async function withoutLitter<T>(
  host: Pick<Host, 'exec'>,
  folder: string,
  aside: string,
  use: () => Promise<T>,
): Promise<T> {
  const found = candidates(folder);
  const moved = found.length === 0 ? [] : await untracked(host, folder, found);
  for (const path of moved) move(join(folder, path), join(aside, path));
  const kept = new Set(found.filter((path) => !moved.includes(path)));
  try {
    return await use();
  } finally {
    for (const path of candidates(folder)) {
      if (!kept.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
    }
    for (const path of moved) move(join(aside, path), join(folder, path));
  }
}

function candidates(folder: string): string[] {
  return ['', 'src']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)))
    .filter((path) => litter.test(path.split(/[\\/]/).at(-1) ?? ''));
}

/** Those in which git tracks nothing; none outside of a checkout. */
async function untracked(host: Pick<Host, 'exec'>, folder: string, paths: string[]): Promise<string[]> {
  const listed = await host.exec(
    'git',
    ['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)],
    {
      cwd: folder,
      allowFailure: true,
    },
  );
  if (listed.exitCode !== 0) return [];
  const tracked = listed.stdout.split('\0');
  return paths.filter((path) => {
    const slashed = path.split('\\').join('/');
    return !tracked.some((file) => file === slashed || file.startsWith(`${slashed}/`));
  });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    rmSync(from, { recursive: true, force: true });
  }
}
