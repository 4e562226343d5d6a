import type { Config } from './config.js';
import { compileGlobs } from './glob.js';

/** Folders that hold other people's or made-up projects (DESIGN §6); dot folders are left out too. */
const foreignFolders: ReadonlySet<string> = new Set([
  'docs',
  'examples',
  'tests',
  'samples',
  'templates',
  'fixtures',
  'e2e',
  'third_party',
  'vendor',
  'node_modules',
]);

/** The folder that keeps a path out of discovery, e.g. `docs`; undefined when none does. */
export function foreignFolder(path: string): string | undefined {
  return path
    .split('/')
    .slice(0, -1)
    .find((segment) => foreignFolders.has(segment) || segment.startsWith('.'));
}

/** Whether discovery may look at a path: in no foreign folder and not excluded, or included by name. */
export function discoverable(config: Pick<Config, 'include' | 'exclude'>): (path: string) => boolean {
  const included = compileGlobs(config.include);
  const excluded = compileGlobs(config.exclude);
  return (path) => included(path) || (foreignFolder(path) === undefined && !excluded(path));
}
