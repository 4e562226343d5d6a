import type { Git } from './git.js';

/** A commit that an earlier attempt made for a release. */
export interface ReleaseCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  /** Value of its `Release-Tag:` trailer. */
  readonly tag: string;
  /** Value of its `Release-Base:` trailer. */
  readonly base: string;
}

/**
 * Message of a release commit. The subject is ours; the trailers are how a re-run finds it. It holds no skip-ci word,
 * which would keep the branch's own checks from running.
 */
export function releaseMessage(version: string, tag: string, base: string): string {
  return `Release ${version}\n\nRelease-Tag: ${tag}\nRelease-Base: ${base}\n`;
}

/** Release commits that came after `base`: on any branch of the remote, or among what a tip has; newest first. */
export function releaseCommitsSince(git: Git, base: string, tip?: string): Promise<ReleaseCommit[]> {
  return readReleaseCommits(git, [tip ?? '--remotes=origin', `^${base}`]);
}

/** Every commit that any branch or tag holds and that says it is the release commit of a tag, newest first. */
export async function releaseCommitsOf(git: Git, tag: string): Promise<ReleaseCommit[]> {
  const where = ['--remotes=origin', '--branches', '--tags'];
  const found = await readReleaseCommits(git, [...where, '--fixed-strings', `--grep=Release-Tag: ${tag}`]);
  return found.filter((commit) => commit.tag === tag);
}

async function readReleaseCommits(git: Git, which: readonly string[]): Promise<ReleaseCommit[]> {
  const trailer = (key: string): string => `%(trailers:key=${key},valueonly,separator=%x2C)`;
  const format = `--format=%H%x00%P%x00%T%x00${trailer('Release-Tag')}%x00${trailer('Release-Base')}%x1e`;
  const { stdout } = await git.run(['log', format, ...which, '--']);
  return stdout
    .split('\x1e')
    .map((entry) => entry.trim().split('\0'))
    .filter((fields) => fields.length === 5 && fields[3] !== '')
    .map(([sha = '', parents = '', tree = '', tag = '', base = '']) => ({
      sha,
      parents: parents.split(' '),
      tree,
      tag,
      base,
    }));
}

/**
 * The release commit of this tag that an earlier attempt made: direct child of the tagged commit with the same tree and
 * both trailers. Whether it is on the branch is for the caller to see.
 */
export function findLanded(
  commits: readonly ReleaseCommit[],
  tag: string,
  base: string,
  tree: string,
): ReleaseCommit | undefined {
  return commits.find((commit) => isChild(commit, tag, base) && commit.base === base && commit.tree === tree);
}

/**
 * Release commits of this tag that cannot be adopted. `rivals` were made for the tagged commit and have another tree;
 * `former` were made when the tag was on another commit.
 */
export function foreignCommits(
  commits: readonly ReleaseCommit[],
  tag: string,
  base: string,
  tree: string,
): { readonly rivals: ReleaseCommit[]; readonly former: ReleaseCommit[] } {
  const landed = findLanded(commits, tag, base, tree);
  const foreign = commits.filter((commit) => commit.tag === tag && commit !== landed);
  return {
    rivals: foreign.filter((commit) => isChild(commit, tag, base) && commit.tree !== tree),
    former: foreign.filter((commit) => !isChild(commit, tag, base)),
  };
}

function isChild(commit: ReleaseCommit, tag: string, base: string): boolean {
  return commit.tag === tag && commit.parents.length === 1 && commit.parents[0] === base;
}
