import { isObjectId } from '../../core/object-id.js';
import { pool } from '../../core/pool.js';
import type { BranchSource, Tip } from '../../git/branches.js';
import { type ComparedCommit, commitsSince, isAncestor } from './compare.js';
import { notUnderstood, type RestReader } from './rest.js';
import { trailerValues } from './trailers.js';

const atOnce = 4;

/** The branches of a repository, by GitHub's API: one request for a hundred, and one for each that is asked about. */
export function apiBranches(rest: RestReader): BranchSource {
  let known: readonly Tip[] | undefined;
  return {
    async all() {
      known ??= await listBranches(rest);
      return known;
    },
    async containing(commit, among) {
      const found = await pool(atOnce, among, ({ tip }) => isAncestor(rest, commit, tip));
      return among.filter((_, index) => found[index] === true);
    },
    async releaseCommit(commit, tag, among) {
      const tips = [...new Set(among.map(({ tip }) => tip))];
      const found = await pool(atOnce, tips, (tip) => releaseCommitSince(rest, commit, tag, tip));
      const newestFirst = found
        .flatMap((each) => each ?? [])
        .sort((a, b) => Date.parse(dateOf(b)) - Date.parse(dateOf(a)));
      return newestFirst[0]?.sha;
    },
  };
}

/** The default branch, when the event that started the run does not tell. */
export async function apiDefaultBranch(rest: RestReader): Promise<string | undefined> {
  const repository = await rest.get<{ readonly default_branch?: string }>('');
  return repository?.default_branch || undefined;
}

/** The direct child of a commit with the trailer `Release-Tag: <tag>` that a later commit contains. */
export async function releaseCommitSince(
  rest: RestReader,
  commit: string,
  tag: string,
  later: string,
): Promise<ComparedCommit | undefined> {
  for await (const each of commitsSince(rest, commit, later)) {
    const [parent, ...others] = each.parents;
    if (parent?.sha !== commit || others.length > 0) continue;
    if (trailerValues(each.commit.message, 'Release-Tag').includes(tag)) return each;
  }
  return undefined;
}

async function listBranches(rest: RestReader): Promise<Tip[]> {
  const branches = await rest.pages<{ readonly name?: string; readonly commit?: { readonly sha?: string } }>(
    '/branches?per_page=100',
  );
  const tips = branches.map(({ name, commit }) => {
    if (typeof name !== 'string' || !isObjectId(commit?.sha)) throw notUnderstood('the branches');
    return { name, tip: commit.sha };
  });
  const keyed = tips.map((tip) => ({ tip, key: Buffer.from(tip.name) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ tip }) => tip);
}

function dateOf({ commit }: ComparedCommit): string {
  return commit.committer?.date ?? '';
}
