import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Git } from '../../git/git.js';
import { peelTag } from '../../git/tags.js';
import type { AskTag } from './remote-tag.js';

/**
 * The commit that is released: what the remote says the tag points at, which the checkout must agree with; without a
 * remote the checkout alone.
 * @throws UserError when they differ, when the tag is nowhere, or the tag moved since it started this run
 */
export async function resolveTag(
  host: Pick<Host, 'env'>,
  git: Git,
  tag: string,
  ask: AskTag | undefined,
): Promise<string> {
  const local = await peelTag(git, tag);
  const remote = await ask?.(tag);
  if (ask !== undefined && remote === undefined) {
    throw new UserError(`the tag ${tag} does not exist in the remote repository`, {
      where: { key: 'tag' },
      fix: 'push the tag; if it was deleted on purpose, nothing needs to be done',
    });
  }
  if (local !== undefined && remote !== undefined && local !== remote) {
    throw new UserError(
      `the tag ${tag} was moved: the checkout has it at ${local}, the remote at ${remote}`,
      {
        where: { key: 'tag' },
        fix: 'decide where it belongs; then check out again and start the release anew',
      },
    );
  }
  const commit = remote ?? local;
  if (commit === undefined) {
    throw new UserError(`the tag ${tag} does not exist in the checkout`, {
      where: { key: 'tag' },
      fix: 'check its name; check out with fetch-depth: 0, which brings all tags',
    });
  }
  if (local === undefined && (await git.commitOf(commit)) === undefined) {
    throw new UserError(`the checkout lacks the commit ${commit} of the tag ${tag}`, {
      where: { key: 'working-directory' },
      fix: 'check out with fetch-depth: 0',
    });
  }
  await needUnmovedSinceTrigger(host, git, tag, commit);
  return commit;
}

/** A run that a tag push started belongs to the commit that was pushed: GITHUB_SHA stays what it was on every re-run. */
async function needUnmovedSinceTrigger(
  host: Pick<Host, 'env'>,
  git: Git,
  tag: string,
  commit: string,
): Promise<void> {
  const started = host.env['GITHUB_SHA'] ?? '';
  if (host.env['GITHUB_REF'] !== `refs/tags/${tag}` || started === '') return;
  // GITHUB_SHA may name the tag object of an annotated tag.
  const peeled = (await git.commitOf(started)) ?? started;
  if (peeled === commit) return;
  throw new UserError(
    `the tag ${tag} was moved: this run was started for ${peeled}, it is now at ${commit}`,
    {
      where: { key: 'tag' },
      fix: 'the run that the new push started releases the new commit; do not re-run this one',
    },
  );
}
