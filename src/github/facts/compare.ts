import { notUnderstood, type RestReader } from './rest.js';

interface Comparison {
  readonly status?: string;
  readonly commits?: readonly ComparedCommit[];
}

/** A commit as `GET /compare` lists it. */
export interface ComparedCommit {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly committer: { readonly date: string } | null };
  readonly parents: readonly { readonly sha: string }[];
}

const perPage = 100;

/**
 * Whether a commit is reachable from another, itself included. Route: `GET /compare/{base}...{head}`, of which only
 * the status is wanted: a page that holds at most one commit and, not being the first, no files.
 */
export async function isAncestor(rest: RestReader, ancestor: string, descendant: string): Promise<boolean> {
  if (ancestor === descendant) return true;
  const path = `/compare/${descendant}...${ancestor}?per_page=1&page=2`;
  // 404: no common ancestor.
  const answer = await rest.get<Comparison>(path);
  if (answer === undefined) return false;
  if (!['ahead', 'behind', 'diverged', 'identical'].includes(answer.status ?? '')) throw notUnderstood(path);
  return answer.status === 'behind' || answer.status === 'identical';
}

/** The commits that are reachable from `to` and not from `from`, page by page. */
export async function* commitsSince(
  rest: RestReader,
  from: string,
  to: string,
): AsyncGenerator<ComparedCommit> {
  if (from === to) return;
  for (let page = 1; ; page++) {
    const path = `/compare/${from}...${to}?per_page=${perPage}&page=${page}`;
    const answer = await rest.get<Comparison>(path);
    if (answer === undefined) return;
    if (!Array.isArray(answer.commits)) throw notUnderstood(path);
    yield* answer.commits;
    if (answer.commits.length < perPage) return;
  }
}
