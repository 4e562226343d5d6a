import { editDistance } from '../../config/nearest.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Git } from '../../git/git.js';
import { peelTag } from '../../git/tags.js';
import { compareVersions, tryParseVersion } from '../../version/version.js';
import type { TagOracle } from './remote-tag.js';

const where = { key: 'tag' };

/**
 * The commit that is released: what the remote says the tag points at, which the checkout must agree with; without a
 * remote the checkout alone.
 * @param names every tag that starts like this one, for the message when it is nowhere
 * @throws UserError when they differ, when the tag is nowhere, or the tag moved since it started this run
 */
export async function resolveTag(
  host: Pick<Host, 'env'>,
  git: Git,
  tag: string,
  ask: TagOracle | undefined,
  names: () => Promise<readonly string[]>,
): Promise<string> {
  const local = await peelTag(git, tag);
  const remote = await ask?.commitOf(tag);
  if (ask !== undefined && remote === undefined) throw await missingTag(tag, 'the remote repository', names);
  if (local !== undefined && remote !== undefined && local !== remote) {
    throw new UserError(
      `the tag ${tag} was moved: the checkout has it at ${local}, the remote at ${remote}`,
      {
        where,
        fix: 'decide where it belongs; then check out again and start the release anew',
      },
    );
  }
  const commit = remote ?? local;
  if (commit === undefined) throw await missingTag(tag, 'the checkout', names);
  if (local === undefined && (await git.commitOf(commit)) === undefined) {
    throw new UserError(`the checkout lacks the commit ${commit} of the tag ${tag}`, {
      where: { key: 'working-directory' },
      fix: 'check out with fetch-depth: 0',
    });
  }
  await needUnmovedSinceTrigger(host, tag, commit, async (sha) => {
    return (await git.commitOf(sha)) ?? ask?.commitOfObject(sha, tag);
  });
  return commit;
}

/**
 * A run that a tag push started belongs to the commit that was pushed: GITHUB_SHA stays what it was on every re-run.
 * @param peel the commit that an object id stands for; GITHUB_SHA may name the tag object of an annotated tag
 * @throws UserError when the tag is at another commit now
 */
export async function needUnmovedSinceTrigger(
  host: Pick<Host, 'env'>,
  tag: string,
  commit: string,
  peel: (sha: string) => Promise<string | undefined>,
): Promise<void> {
  const started = host.env['GITHUB_SHA'] ?? '';
  if (host.env['GITHUB_REF'] !== `refs/tags/${tag}` || started === '' || started === commit) return;
  const peeled = (await peel(started)) ?? started;
  if (peeled === commit) return;
  throw new UserError(
    `the tag ${tag} was moved: this run was started for ${peeled}, it is now at ${commit}`,
    {
      where,
      fix: 'the run that the new push started releases the new commit; do not re-run this one',
    },
  );
}

/** The error for a tag that is not there, with those that may have been meant. */
export async function missingTag(
  tag: string,
  place: string,
  names: () => Promise<readonly string[]>,
): Promise<UserError> {
  const near = nearTags(tag, await names());
  const meant = near.length === 0 ? '' : `; there are ${near.join(', ')}`;
  return new UserError(`the tag ${tag} does not exist in ${place}${meant}`, {
    where,
    fix:
      near.length === 0
        ? 'check its name, and push the tag; if it was deleted on purpose, nothing needs to be done'
        : 'name one of these, or push the tag; if it was deleted on purpose, nothing needs to be done',
  });
}

const mostNear = 3;

/**
 * Version tags of the same prefix that are a slip away from a tag: one letter, or two within the same major version; the
 * nearest, newest first.
 */
export function nearTags(tag: string, names: readonly string[]): string[] {
  const prefix = tag.replace(/\d[^/]*$/, '');
  return names
    .filter((name) => name !== tag && name.startsWith(prefix))
    .flatMap((name) => {
      const version = tryParseVersion(name.slice(prefix.length));
      const distance = version === undefined ? Number.POSITIVE_INFINITY : editDistance(tag, name);
      const most = tag.startsWith(`${prefix}${version?.major}.`) ? 2 : 1;
      return version === undefined || distance > most ? [] : [{ name, version, distance }];
    })
    .sort((a, b) => a.distance - b.distance || compareVersions(b.version, a.version))
    .slice(0, mostNear)
    .map(({ name }) => name);
}
