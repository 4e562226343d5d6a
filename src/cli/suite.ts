import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Suite } from '../rehearsal/options.js';

/**
 * Finds this project's own folder from that of a file of it (dist/cli or build/src/cli).
 * @throws UserError when no folder above is it
 */
export function findSuite(from: string): Suite {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (name === 'release-actions') return { root: folder, version: version ?? '' };
    }
    if (dirname(folder) === folder) break;
  }
  throw new UserError('the files of release-actions were not found', {
    fix: 'run the command from its own folder: node dist/cli/index.js',
  });
}
