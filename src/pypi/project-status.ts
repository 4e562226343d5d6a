import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { PackageState } from './examine.js';
import type { Repository } from './repository.js';

/**
 * Heeds what an index tells of a project (PEP 792) and of a release (PEP 592), before anything is sent. PyPI refuses
 * uploads to an archived project with the words it has for strangers, and takes uploads to a quarantined one that
 * nobody can then see (measured).
 * @throws UserError for an archived or quarantined project with files to upload
 */
export function checkStatus(host: Host, repository: Repository, states: readonly PackageState[]): void {
  const { label } = repository;
  const uploads = states.filter(({ files }) => files.some(({ held }) => held.state === 'absent'));
  const named = (status: string): string =>
    uploads
      .filter(({ page }) => page.status === status)
      .map((state) => state.package.normalized)
      .join(', ');
  const archived = named('archived');
  if (archived !== '') {
    throw new UserError(`archived on ${label}, which therefore takes no files: ${archived}`, {
      fix: 'let an owner unarchive it in the settings of the project, then re-run the failed jobs',
    });
  }
  const quarantined = named('quarantined');
  if (quarantined !== '') {
    throw new UserError(
      `quarantined by the administrators of ${label}: ${quarantined}; files would be taken, but nobody could see them`,
      { fix: `ask the administrators of ${label} what they found` },
    );
  }
  for (const { package: one, claimed } of states) {
    if (claimed.length === 0 || !claimed.every(({ yanked }) => yanked)) continue;
    host.warning(
      `${one.normalized} ${one.version} is yanked on ${label}: it takes files all the same, but pip installs them only ` +
        'where exactly this version is asked for; an owner can un-yank it on the page of the project',
    );
  }
}
