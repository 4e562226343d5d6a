import { UserError } from '../core/errors.js';
import { quoted } from '../core/quote.js';
import { allowsBranch, fillPatterns } from '../git/branches.js';
import type { Git } from '../git/git.js';
import { localDefaultBranch } from '../git/git-branches.js';
import { peelTag } from '../git/tags.js';
import { successor } from '../version/successor.js';
import type { Intent } from './intent.js';

/**
 * Whether the tag stands where it belongs already: on HEAD, whose tree carries the version.
 * @throws UserError when it stands elsewhere, or HEAD does not carry the version
 */
export async function tagStands(
  git: Git,
  { plan, version, changes }: Intent,
  head: string,
): Promise<boolean> {
  const { tag } = plan;
  const at = await peelTag(git, tag);
  if (at === undefined) return false;
  if (at === head && changes.length === 0) return true;
  const aside = `if it was never pushed, git tag -d ${tag} and prepare again; if it was, release ${successor(version).text}`;
  if (at === head) {
    const [first] = plan.rewrite.files;
    const found = first?.locations[0]?.from ?? '';
    throw new UserError(`the tag ${tag} exists on HEAD already, whose tree does not carry the version`, {
      where: {
        ...(first && { file: first.path }),
        ...(first?.locations[0] && { line: first.locations[0].line }),
      },
      fix: aside,
      cause: new Error(`it carries ${quoted(found)}`),
    });
  }
  const follows = (await git.text(['rev-list', '--max-count=1', '--parents', at])) === `${at} ${head}`;
  throw new UserError(`the tag ${tag} exists already, at ${at}`, {
    fix: follows
      ? `that commit follows HEAD: git merge --ff-only ${tag} takes the branch there; else ${aside}`
      : aside,
  });
}

/**
 * Sees that the config lets a release of this version come from a branch.
 * @param name of the branch at the remote
 * @throws UserError with the branches that it names
 */
export async function needBranch(git: Git, { loaded, version }: Intent, name: string): Promise<void> {
  const { branches } = loaded.config;
  const byDefault = await localDefaultBranch(git);
  if (allowsBranch(branches, version, byDefault, name)) return;
  const patterns = fillPatterns(branches, version, byDefault);
  const unknown = patterns.includes('{default}')
    ? '; git remote set-head origin --auto tells which branch is the default one'
    : '';
  throw new UserError(
    `the config does not let ${version.text} be released from ${name}: it names ${patterns.join(', ')}`,
    {
      where: { key: 'branches' },
      fix: `switch to one of these branches, or give --any-branch${unknown}`,
    },
  );
}
