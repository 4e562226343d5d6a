import type { Git } from './git.js';

/** A commit that an earlier attempt made for a release. */
export interface ReleaseCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  /** Value of its `Release-Tag:` trailer. */
  readonly tag: string;
}

/**
 * Message of a release commit. The subject is ours; the trailers are how a re-run finds it. It holds no skip-ci word,
 * which would keep the branch's own checks from running.
 */
export function releaseMessage(version: string, tag: string, base: string): string {
  return `Release ${version}\n\nRelease-Tag: ${tag}\nRelease-Base: ${base}\n`;
}

/** Release commits on any branch of the remote (or local branch) that came after `base`, newest first. */
export function releaseCommitsSince(git: Git, base: string): Promise<ReleaseCommit[]> {
  return readReleaseCommits(git, [`^${base}`]);
}

/** Every commit that any branch or tag holds and that says it is the release commit of a tag, newest first. */
export async function releaseCommitsOf(git: Git, tag: string): Promise<ReleaseCommit[]> {
  const found = await readReleaseCommits(git, ['--tags', '--fixed-strings', `--grep=Release-Tag: ${tag}`]);
  return found.filter((commit) => commit.tag === tag);
}

async function readReleaseCommits(git: Git, which: readonly string[]): Promise<ReleaseCommit[]> {
  const format = '--format=%H%x00%P%x00%T%x00%(trailers:key=Release-Tag,valueonly,separator=%x2C)%x1e';
  const { stdout } = await git.run(['log', format, '--remotes=origin', '--branches', ...which, '--']);
  return stdout
    .split('\x1e')
    .map((entry) => entry.trim().split('\0'))
    .filter((fields) => fields.length === 4 && fields[3] !== '')
    .map(([sha = '', parents = '', tree = '', tag = '']) => ({
      sha,
      parents: parents.split(' '),
      tree,
      tag,
    }));
}

/** The release commit of this tag that an earlier attempt landed: direct child of the tagged commit with the same tree. */
export function findLanded(
  commits: readonly ReleaseCommit[],
  tag: string,
  base: string,
  tree: string,
): ReleaseCommit | undefined {
  return commits.find(
    (commit) =>
      commit.parents[0] === base && commit.parents.length === 1 && commit.tag === tag && commit.tree === tree,
  );
}

/** Release commits of this tag that cannot be adopted: other parent or other tree. */
export function foreignCommits(
  commits: readonly ReleaseCommit[],
  tag: string,
  base: string,
  tree: string,
): ReleaseCommit[] {
  return commits.filter(
    (commit) => commit.tag === tag && (commit.parents[0] !== base || commit.tree !== tree),
  );
}
