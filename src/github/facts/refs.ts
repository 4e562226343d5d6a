import { UserError } from '../../core/errors.js';
import { isObjectId } from '../../core/object-id.js';
import { inPath, notUnderstood, type RestReader } from './rest.js';

/** What a ref or a tag object points at. */
export interface Target {
  readonly sha: string;
  /** `commit`, `tag`, `tree` or `blob` */
  readonly type: string;
}

interface Pointer {
  readonly object?: Partial<Target>;
}

/** Nobody nests tags this deep; a loop cannot exist, but an answer may lie. */
const deepest = 10;

/**
 * The commit that a tag points at now, annotated, nested and signed ones peeled; undefined without the tag.
 * Routes: `GET /git/ref/{ref}` and `GET /git/tags/{tag_sha}`.
 * @throws UserError for a tag on a tree or blob
 */
export async function commitOfTag(rest: RestReader, tag: string): Promise<string | undefined> {
  const target = await refTarget(rest, `tags/${tag}`);
  const end = target === undefined ? undefined : await peel(rest, target, `the tag ${tag}`);
  if (end === undefined || end.type === 'commit') return end?.sha;
  throw new UserError(`the tag ${tag} points at no commit but at a ${end.type} (${end.sha})`, {
    fix: 'delete the tag and put it on a commit',
  });
}

/** The commit that a tag object peels to; undefined when the id is no tag object, or one of a tree or blob. */
export async function tagObjectCommit(rest: RestReader, sha: string): Promise<string | undefined> {
  const end = await peel(rest, { sha, type: 'tag' }, `the tag object ${sha}`);
  return end?.type === 'commit' ? end.sha : undefined;
}

/** What a ref points at; `ref` without `refs/`. */
export async function refTarget(rest: RestReader, ref: string): Promise<Target | undefined> {
  const answer = await rest.get<Pointer>(`/git/ref/${inPath(ref)}`);
  return answer === undefined ? undefined : targetOf(answer, ref);
}

/** Follows tag objects to what is none. Undefined when an object on the way is gone. */
export async function peel(rest: RestReader, from: Target, what: string): Promise<Target | undefined> {
  let target = from;
  for (let depth = 0; target.type === 'tag'; depth++) {
    if (depth >= deepest) throw notUnderstood(what);
    const answer = await rest.get<Pointer>(`/git/tags/${target.sha}`);
    if (answer === undefined) return undefined;
    target = targetOf(answer, what);
  }
  return target;
}

function targetOf({ object }: Pointer, what: string): Target {
  const { sha, type } = object ?? {};
  if (!isObjectId(sha) || !['commit', 'tag', 'tree', 'blob'].includes(type ?? '')) throw notUnderstood(what);
  return { sha, type: type ?? '' };
}

/** Every tag whose name starts with a text. Route: `GET /git/matching-refs/{ref}`. */
export async function tagsWith(
  rest: RestReader,
  prefix: string,
): Promise<{ readonly name: string; readonly target: Target }[]> {
  const refs = await rest.pages<Pointer & { readonly ref?: string }>(
    `/git/matching-refs/${inPath(`tags/${prefix}`)}`,
  );
  return refs
    .filter(({ ref }) => ref?.startsWith(`refs/tags/${prefix}`) === true)
    .map((ref) => ({
      name: (ref.ref ?? '').slice('refs/tags/'.length),
      target: targetOf(ref, ref.ref ?? ''),
    }));
}

/**
 * The commit that a branch, a tag or a full id names, looked for in this order. `refs/heads/` and `refs/tags/` may be
 * written out.
 */
export async function revision(rest: RestReader, name: string): Promise<string | undefined> {
  const full = /^refs\/((?:heads|tags)\/.+)$/.exec(name)?.[1];
  for (const ref of full === undefined ? [`heads/${name}`, `tags/${name}`] : [full]) {
    const target = await refTarget(rest, ref);
    const end = target === undefined ? undefined : await peel(rest, target, name);
    if (end?.type === 'commit') return end.sha;
  }
  if (!isObjectId(name)) return undefined;
  const commit = await rest.get<{ readonly sha?: string }>(`/git/commits/${name}`);
  return isObjectId(commit?.sha) ? commit.sha : tagObjectCommit(rest, name);
}
