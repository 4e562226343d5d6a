import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * setuptools leaves `build/` and `*.egg-info/` among the sources, and a later wheel takes over whatever lies in
 * `build/`. What was not there before a build is removed after it; what was there stays.
 */
const litter = /^build$|\.egg-info$/;

function candidates(folder: string): string[] {
  return ['', 'src']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)))
    .filter((path) => litter.test(path.split(/[\\/]/).at(-1) ?? ''));
}

export function snapshot(folder: string): ReadonlySet<string> {
  return new Set(candidates(folder));
}

export function removeLitter(folder: string, before: ReadonlySet<string>): void {
  for (const path of candidates(folder)) {
    if (!before.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
  }
}
