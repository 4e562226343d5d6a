import { compileGlob } from '../config/glob.js';
import { fill } from '../config/placeholders.js';
import { UserError } from '../core/errors.js';
import type { Version } from '../version/version.js';
import type { Git } from './git.js';
import { gitBranches } from './git-branches.js';

export interface BranchRequest {
  /** The tagged commit. */
  readonly commit: string;
  readonly tag: string;
  readonly version: Version;
  /** Patterns of the config, best first. */
  readonly patterns: readonly string[];
  /** What `{default}` stands for; undefined when nobody knows. */
  readonly defaultBranch: string | undefined;
  /** The branch that the user named; '' = choose. */
  readonly named: string;
}

/** A branch with the commit that it is at. */
export interface Tip {
  readonly name: string;
  readonly tip: string;
}

/** Where branches are looked up: a checkout (`gitBranches`), or GitHub (`github/facts/branches.ts`). */
export interface BranchSource {
  /** Every branch of the repository, by name. */
  all(): Promise<readonly Tip[]>;
  /** Those that contain a commit, in the same order. */
  containing(commit: string, among: readonly Tip[]): Promise<readonly Tip[]>;
  /** The newest direct child of a commit with the trailer `Release-Tag: <tag>` that any of the branches contains. */
  releaseCommit(commit: string, tag: string, among: readonly Tip[]): Promise<string | undefined>;
}

/** A branch, and why it is that one. */
export interface ChosenBranch extends Tip {
  /** The release commit that an earlier attempt landed on some branch; only looked for where it decides. */
  readonly landed: string | undefined;
  /** For people, after "because". */
  readonly why: string;
}

interface Branch extends Tip {
  /** Index of the first pattern that it matches; Infinity without one. */
  readonly entry: number;
}

/** The branch that a release commit lands on, looked up in a checkout. @throws UserError as `decideBranch` does */
export async function chooseBranch(git: Git, request: BranchRequest): Promise<string> {
  return (await decideBranch(gitBranches(git), request)).name;
}

/**
 * The branch that a release commit lands on (DESIGN §3): of those that contain the tagged commit and match a pattern,
 * the one that contains this tag's release commit; else the one whose tip is the tagged commit; else config order.
 * Never by alphabet: two that are equally good stop the release.
 * @throws UserError that lists the candidates
 */
export async function decideBranch(source: BranchSource, request: BranchRequest): Promise<ChosenBranch> {
  const { commit, tag } = request;
  const every = withEntries(await source.all(), request);
  if (request.named !== '') return namedBranch(source, request, every);
  const matching = every.filter((branch) => branch.entry !== Number.POSITIVE_INFINITY);
  const allowed = await containing(source, commit, matching);
  if (allowed.length === 0) throw nowhere(request, await containing(source, commit, every));
  const only = allowed.length === 1 ? allowed[0] : undefined;
  if (only !== undefined) {
    const why = 'it is the only one that the config names and that contains the tag';
    return { ...only, landed: undefined, why };
  }
  const landed = await source.releaseCommit(commit, tag, allowed);
  const having = landed === undefined ? [] : await containing(source, landed, allowed);
  const atTip = allowed.filter((branch) => branch.tip === commit);
  // The best kind of claim that anyone has; among several with it, config order.
  const rivals = having.length > 0 ? having : atTip.length > 0 ? atTip : allowed;
  const best = Math.min(...rivals.map((branch) => branch.entry));
  const [chosen, ...others] = rivals.filter((branch) => branch.entry === best);
  if (chosen !== undefined && others.length === 0) {
    const claim =
      having.length > 0
        ? 'it contains the release commit already'
        : atTip.length > 0
          ? 'the tag is on its tip'
          : 'it contains the tag';
    const first = rivals.length > 1 ? ', and it comes first in the config' : '';
    return { ...chosen, landed, why: claim + first };
  }
  const names = rivals.filter((branch) => branch.entry === best).map((branch) => branch.name);
  throw new UserError(`several branches could take the release commit of ${tag}: ${list(names)}`, {
    where: { key: 'branch' },
    fix: 'name one with the input branch, or put the better one first under branches in the config',
  });
}

function withEntries(branches: readonly Tip[], request: BranchRequest): Branch[] {
  const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch).map(wholeName);
  return branches.map(({ name, tip }) => {
    const entry = patterns.findIndex((matches) => matches(name));
    return { name, tip, entry: entry < 0 ? Number.POSITIVE_INFINITY : entry };
  });
}

async function containing(source: BranchSource, commit: string, among: readonly Branch[]): Promise<Branch[]> {
  const found = new Set((await source.containing(commit, among)).map(({ name }) => name));
  return among.filter(({ name }) => found.has(name));
}

/** Patterns of the config with the version filled in; `{default}` stays, unless its value is given. */
export function fillPatterns(
  patterns: readonly string[],
  version: Version,
  defaultBranch?: string,
): string[] {
  const values = {
    major: String(version.major),
    minor: String(version.minor),
    ...(defaultBranch === undefined ? {} : { default: defaultBranch }),
  };
  return patterns.map((pattern) => fill(pattern, values));
}

/** Whether the patterns let a release commit of a version land on a branch. */
export function allowsBranch(
  patterns: readonly string[],
  version: Version,
  defaultBranch: string | undefined,
  name: string,
): boolean {
  return fillPatterns(patterns, version, defaultBranch)
    .map(wholeName)
    .some((matches) => matches(name));
}

/** A glob for folders also matches what lies below; `release/5.0` must not match `release/5.0/old`. */
function wholeName(pattern: string): (name: string) => boolean {
  // `{default}` is left when nobody knows it, and braces are no glob of branches: it then matches nothing.
  if (pattern.includes('{')) return () => false;
  const matches = compileGlob(pattern);
  const depth = pattern.split('/').length;
  return (name) => matches(name) && (pattern.includes('**') || name.split('/').length === depth);
}

async function namedBranch(
  source: BranchSource,
  { named, commit }: BranchRequest,
  every: readonly Branch[],
): Promise<ChosenBranch> {
  const name = named.replace(/^refs\/heads\//, '');
  const same = every.filter((branch) => branch.name === name);
  const [found] = await containing(source, commit, same);
  if (found !== undefined) return { ...found, landed: undefined, why: 'the input branch names it' };
  const what = same.length > 0 ? `does not contain the tagged commit ${commit}` : 'does not exist';
  const others = (await containing(source, commit, every)).map((branch) => branch.name);
  throw new UserError(`the branch ${JSON.stringify(name)} ${what}`, {
    where: { key: 'branch' },
    fix: `branches that contain it: ${list(others)}`,
  });
}

function nowhere(request: BranchRequest, containing: readonly Branch[]): UserError {
  const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch);
  if (containing.length === 0) {
    return new UserError(`no branch contains the commit ${request.commit} of ${request.tag}`, {
      where: { key: 'branch' },
      fix: 'push the branch that the tag was made on; a release commit needs a branch to land on',
    });
  }
  return new UserError(
    `the commit of ${request.tag} is only on branches that the config does not name: ${list(containing.map((branch) => branch.name))}`,
    {
      where: { key: 'branches' },
      fix: `the config allows ${list(patterns)}: add the branch to branches, or name it with the input branch`,
    },
  );
}

/** Names for a message: quoted where odd, at most twelve. */
function list(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const shown = names.slice(0, 12).map((name) => (/^[\w./{}+-]+$/.test(name) ? name : JSON.stringify(name)));
  return `${shown.join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}
