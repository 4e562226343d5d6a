import type { Host } from '../../core/host.js';
import type { PackageState } from '../examine.js';
import type { Repository } from '../repository.js';

/**
 * Projects that a release by trusted publishing would create. Only a pending publisher can, and it does so when a token is
 * minted, before any upload; an upload itself is refused ("Non-user identities cannot create new projects").
 * @returns their normalized names
 */
export function tellNewProjects(
  host: Host,
  repository: Repository,
  states: readonly PackageState[],
): string[] {
  const fresh = states.filter(({ page }) => !page.exists).map((state) => state.package.normalized);
  if (fresh.length > 0) {
    host.warning(
      `trusted publishing cannot create projects by an upload. ${fresh.join(', ')}: each needs a pending publisher, ` +
        `which creates its project as soon as a token is minted; ${repository.label} takes one pending publisher per ` +
        'workflow and environment, so upload the first release of the others with an API token',
    );
  }
  return fresh;
}
