import { type Place, UserError } from '../core/errors.js';
import { normalizeName } from '../python/names.js';
import { valueAt } from '../rewrite/leaves.js';
import { parseToml } from '../rewrite/toml.js';
import type { RepositoryFacts } from './types.js';

const lockFile = 'uv.lock';

/**
 * The version of a package that uv.lock at the root pins: for version tags such as `{version}-v6-{locked:NAME}`.
 * Source: uv docs, "Resolution / Lockfile" (`[[package]]` with `name` and `version`).
 * @throws UserError when there is no lock, or the package is not in it, or is in it with several versions
 */
export function lockedVersion(name: string, facts: Pick<RepositoryFacts, 'read'>, where: Place): string {
  const text = facts.read(lockFile);
  if (text === undefined) {
    throw new UserError(`{locked:${name}} needs a ${lockFile} at the root of the repository`, {
      where,
      fix: 'commit the lock, or use a version tag without {locked:…}',
    });
  }
  const wanted = normalizeName(name);
  const blocks = text.split(/^(?=\[\[package\]\]$)/m).slice(1);
  const versions = new Set<string>();
  for (const block of blocks) {
    // Only the packages of that name are parsed: a lock has hundreds.
    if (normalizeName(/^name = "([^"]*)"$/m.exec(block)?.[1] ?? '') !== wanted) continue;
    const version = valueAt(parseToml(lockFile, block).leaves, 'package', 0, 'version');
    if (version !== undefined) versions.add(version);
  }
  const [version] = versions;
  if (version !== undefined && versions.size === 1) return version;
  const what =
    version === undefined
      ? `${lockFile} has no package ${name}`
      : `${lockFile} has ${name} in several versions: ${[...versions].join(', ')}`;
  throw new UserError(what, { where, fix: 'name a package that is locked once' });
}
