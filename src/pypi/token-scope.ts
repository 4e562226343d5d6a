import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { normalizeName } from '../python/names.js';
import type { PackageState } from './examine.js';
import { readMacaroon } from './macaroon.js';
import type { Repository } from './repository.js';

/**
 * Reads from a token of PyPI what it says about itself: when it ends, and which projects it is for. A token that cannot
 * carry the whole release stops before its first file, with the packages that it does not hold.
 * @param states only packages with a file to upload are looked at
 * @throws UserError
 */
export function checkTokenScope(
  host: Host,
  repository: Repository,
  token: string,
  states: readonly PackageState[],
): void {
  const needed = states
    .filter(({ files }) => files.some(({ held }) => held.state === 'absent'))
    .map((state) => state.package.normalized);
  if (repository.kind === 'other' || needed.length === 0) return;
  const where = { key: 'token' };
  for (const { expires, projects } of readMacaroon(token)?.caveats ?? []) {
    if (expires !== undefined && expires * 1000 <= host.now()) {
      throw new UserError(`the token expired on ${new Date(expires * 1000).toISOString()}`, {
        where,
        fix: 'make a new one and store it in the secret PYPI_TOKEN',
      });
    }
    const held = new Set(projects?.map(normalizeName));
    const others = projects === undefined ? [] : needed.filter((name) => !held.has(name));
    if (others.length > 0) {
      throw new UserError(
        `the token is only for ${[...held].join(', ')}; this release also uploads ${others.join(', ')}`,
        {
          where,
          fix: 'use a token whose scope holds every package of this release (new projects need the whole account)',
        },
      );
    }
  }
}
