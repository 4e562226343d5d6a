import { compileGlob } from '../config/glob.js';
import { UserError } from '../core/errors.js';
import { chooseBranch, fillPatterns } from '../git/branches.js';
import { openGit } from '../git/git.js';
import type { ReleaseTag } from '../version/tag.js';
import { commitOf, git, refsUnder } from './git.js';
import { configBranch } from './given-config.js';
import { localHost } from './plan-of.js';
import type { Source } from './source.js';

export interface PlacedTag {
  readonly commit: string;
  /** The branch that the release commit will land on; '' when none can be chosen. */
  readonly branch: string;
  /** `kept`: it stood there already. */
  readonly state: 'created' | 'kept' | 'moved';
  /** For people. */
  readonly said: string;
}

export interface TagOptions {
  /** A branch of the embedded repository, or a revision of the checkout or of the embedded repository. */
  readonly at: string | undefined;
  /** Branch patterns of the config, best first. */
  readonly branches: readonly string[];
  readonly defaultBranch: string;
}

/**
 * Where the tag belongs in the embedded repository: on `at`, else where it stands already, else on the tip of the best
 * branch. Changes nothing.
 * @throws UserError when `at` names no commit, or no branch or several equally good ones are there to tag
 */
export async function decideTag(
  gitDir: string,
  source: Source,
  tag: ReleaseTag,
  options: TagOptions,
): Promise<PlacedTag> {
  const existing = commitOf(gitDir, `refs/tags/${tag.name}`);
  const commit = options.at === undefined ? existing : commitAt(gitDir, source, options.at);
  if (commit === undefined) {
    const branch = onlyBest(rankedBranches(gitDir, tag, options), tag, options);
    return {
      commit: branch.tip,
      branch: branch.name,
      state: 'created',
      said: `on the tip of ${branch.name}`,
    };
  }
  const branch = await branchOf(gitDir, commit, tag, options);
  if (existing === commit) return { commit, branch, state: 'kept', said: 'where it stands already' };
  return existing === undefined
    ? { commit, branch, state: 'created', said: `at ${options.at}` }
    : { commit, branch, state: 'moved', said: `moved from ${existing.slice(0, 9)}` };
}

export function setTag(gitDir: string, tag: ReleaseTag, placed: PlacedTag): void {
  if (placed.state !== 'kept') git(gitDir, ['update-ref', `refs/tags/${tag.name}`, placed.commit]);
}

/** The branch that validate-tag will choose; '' where it will refuse, which is its own to tell. */
async function branchOf(
  gitDir: string,
  commit: string,
  { name: tag, version }: ReleaseTag,
  { branches: patterns, defaultBranch }: TagOptions,
): Promise<string> {
  try {
    const own = await openGit(localHost, gitDir);
    return await chooseBranch(own, { commit, tag, version, patterns, defaultBranch, named: '' });
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}

interface Branch {
  readonly name: string;
  readonly tip: string;
  /** Index of the pattern that it matches. */
  readonly entry: number;
}

function rankedBranches(gitDir: string, tag: ReleaseTag, options: TagOptions): Branch[] {
  const patterns = fillPatterns(options.branches, tag.version, options.defaultBranch);
  const own = [...refsUnder(gitDir, 'refs/heads/')]
    .map(([ref, tip]) => ({ name: ref.slice('refs/heads/'.length), tip }))
    .filter(({ name }) => name !== configBranch);
  return patterns.flatMap((pattern, entry) => {
    const matches = /[*?[{]/.test(pattern) ? compileGlob(pattern) : (name: string) => name === pattern;
    return own.filter(({ name }) => matches(name)).map((branch) => ({ ...branch, entry }));
  });
}

function onlyBest(branches: readonly Branch[], tag: ReleaseTag, options: TagOptions): Branch {
  const [best] = branches;
  if (best === undefined) {
    const names = fillPatterns(options.branches, tag.version, options.defaultBranch).join(', ');
    throw new UserError(`there is no branch for ${tag.name}: none of ${names}`, {
      fix: 'create one, name it under branches of the config, or name a commit with --at',
    });
  }
  const rivals = branches.filter(({ entry }) => entry === best.entry);
  if (rivals.length > 1) {
    throw new UserError(
      `${tag.name} could go on several branches: ${rivals.map(({ name }) => name).join(', ')}`,
      {
        fix: 'name one with --at',
      },
    );
  }
  return best;
}

/** A branch is that of the embedded repository, where a push would find it; anything else is the checkout's first. */
function commitAt(gitDir: string, source: Source, at: string): string {
  const branch = commitOf(gitDir, `refs/heads/${at}`);
  if (branch !== undefined) return branch;
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
