import { UserError } from '../core/errors.js';
import type { ReleaseTag } from '../version/tag.js';
import { commitOf, git, isAncestor } from './git.js';
import type { Source } from './source.js';

export interface PlacedTag {
  readonly commit: string;
  /** The branch whose tip was tagged, or the best one that holds the commit; '' when none does. */
  readonly branch: string;
  /** `kept`: it stood there already. */
  readonly state: 'created' | 'kept' | 'moved';
  /** For people. */
  readonly said: string;
}

export interface TagOptions {
  /** A revision of the checkout, or of the embedded repository. */
  readonly at: string | undefined;
  /** Branch patterns of the config, best first. */
  readonly branches: readonly string[];
  readonly defaultBranch: string;
}

/**
 * Puts the tag into the embedded repository: on `at`, else where it stands already, else on the tip of the best branch.
 * @throws UserError when `at` names no commit or none of the branches exists
 */
export function placeTag(gitDir: string, source: Source, tag: ReleaseTag, options: TagOptions): PlacedTag {
  const ref = `refs/tags/${tag.name}`;
  const existing = commitOf(gitDir, ref);
  const names = branchNames(tag, options).filter(
    (name) => commitOf(gitDir, `refs/heads/${name}`) !== undefined,
  );
  const commit = options.at === undefined ? existing : commitAt(gitDir, source, options.at);
  if (commit === undefined) {
    const [branch] = names;
    const tip = branch === undefined ? undefined : commitOf(gitDir, `refs/heads/${branch}`);
    if (branch === undefined || tip === undefined) {
      throw new UserError(
        `there is no branch for ${tag.name}: none of ${branchNames(tag, options).join(', ')}`,
        {
          fix: 'create one, name it under branches of the config, or name a commit with --at',
        },
      );
    }
    git(gitDir, ['update-ref', ref, tip, '']);
    return { commit: tip, branch, state: 'created', said: `on the tip of ${branch}` };
  }
  const branch = names.find((name) => isAncestor(gitDir, commit, `refs/heads/${name}`)) ?? '';
  if (existing === commit) return { commit, branch, state: 'kept', said: 'where it stands already' };
  git(gitDir, ['update-ref', ref, commit]);
  return existing === undefined
    ? { commit, branch, state: 'created', said: `at ${options.at}` }
    : { commit, branch, state: 'moved', said: `moved from ${existing.slice(0, 9)}` };
}

function branchNames(tag: ReleaseTag, { branches, defaultBranch }: TagOptions): string[] {
  const { major, minor } = tag.version;
  return branches.map((pattern) =>
    pattern
      .replaceAll('{major}', String(major))
      .replaceAll('{minor}', String(minor))
      .replaceAll('{default}', defaultBranch),
  );
}

function commitAt(gitDir: string, source: Source, at: string): string {
  const own = commitOf(source.root, at);
  if (own === undefined) {
    const embedded = commitOf(gitDir, at);
    if (embedded !== undefined) return embedded;
    throw new UserError(`--at: ${JSON.stringify(at)} names no commit`, {
      fix: 'give a branch, tag or commit',
    });
  }
  // A commit that no branch or tag of the checkout holds did not come with them.
  if (commitOf(gitDir, own) === undefined) {
    git(gitDir, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', source.root, own]);
  }
  return own;
}
