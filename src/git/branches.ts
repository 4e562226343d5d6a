import { compileGlob } from '../config/glob.js';
import { fill } from '../config/placeholders.js';
import { UserError } from '../core/errors.js';
import type { Version } from '../version/version.js';
import type { Git } from './git.js';

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

interface Branch {
  readonly name: string;
  readonly tip: string;
  /** Index of the first pattern that it matches; Infinity without one. */
  readonly entry: number;
}

/**
 * The branch that a release commit lands on (DESIGN §3): of those that contain the tagged commit and match a pattern,
 * the one that contains this tag's release commit; else the one whose tip is the tagged commit; else config order.
 * Never by alphabet: two that are equally good stop the release.
 * @throws UserError that lists the candidates
 */
export async function chooseBranch(git: Git, request: BranchRequest): Promise<string> {
  const containing = await branchesWith(git, request);
  if (request.named !== '') return namedBranch(git, request, containing);
  const allowed = containing.filter((branch) => branch.entry !== Number.POSITIVE_INFINITY);
  if (allowed.length === 0) throw nowhere(request, containing);
  if (allowed.length === 1) return allowed[0]?.name ?? '';

  const release = await releaseCommit(git, request, allowed);
  const landed = release === undefined ? [] : await havingCommit(git, release, allowed);
  const atTip = allowed.filter((branch) => branch.tip === request.commit);
  // The best kind of claim that anyone has; among several with it, config order.
  const rivals = landed.length > 0 ? landed : atTip.length > 0 ? atTip : allowed;
  const best = Math.min(...rivals.map((branch) => branch.entry));
  const chosen = rivals.filter((branch) => branch.entry === best);
  if (chosen.length === 1) return chosen[0]?.name ?? '';
  const names = chosen.map((branch) => branch.name);
  throw new UserError(`several branches could take the release commit of ${request.tag}: ${list(names)}`, {
    where: { key: 'branch' },
    fix: 'name one with the input branch, or put the better one first under branches in the config',
  });
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

/** The default branch as far as the clone knows it: origin/HEAD, else the only one of main and master. */
export async function localDefaultBranch(git: Git): Promise<string | undefined> {
  const head = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], { allowFailure: true });
  if (head.exitCode === 0) return head.stdout.trim().replace(/^refs\/remotes\/origin\//, '');
  const { names } = await namespace(git);
  const usual = ['main', 'master'].filter((name) => names.has(name));
  return usual.length === 1 ? usual[0] : undefined;
}

/** What the remote has, if there is one; else the local branches. Never both: a local branch may lag behind. */
async function namespace(git: Git): Promise<{ root: string; names: ReadonlySet<string> }> {
  for (const root of ['refs/remotes/origin/', 'refs/heads/']) {
    const refs = await git.lines(['for-each-ref', '--format=%(refname)', root]);
    const names = refs.map((ref) => ref.slice(root.length)).filter((name) => name !== 'HEAD');
    if (names.length > 0 || root === 'refs/heads/') return { root, names: new Set(names) };
  }
  throw new Error('unreachable');
}

async function branchesWith(git: Git, request: BranchRequest): Promise<Branch[]> {
  const { root } = await namespace(git);
  const args = ['for-each-ref', `--contains=${request.commit}`, '--format=%(objectname) %(refname)', root];
  const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch).map(wholeName);
  return (await git.lines(args))
    .map((line) => {
      const [tip = ''] = line.split(' ', 1);
      return { tip, name: line.slice(tip.length + 1 + root.length) };
    })
    .filter(({ name }) => name !== 'HEAD')
    .map(({ name, tip }) => {
      const entry = patterns.findIndex((matches) => matches(name));
      return { name, tip, entry: entry < 0 ? Number.POSITIVE_INFINITY : entry };
    });
}

/** A glob for folders also matches what lies below; `release/5.0` must not match `release/5.0/old`. */
function wholeName(pattern: string): (name: string) => boolean {
  // `{default}` is left when nobody knows it, and braces are no glob of branches: it then matches nothing.
  if (pattern.includes('{')) return () => false;
  const matches = compileGlob(pattern);
  const depth = pattern.split('/').length;
  return (name) => matches(name) && (pattern.includes('**') || name.split('/').length === depth);
}

/** The direct child of the tagged commit that carries `Release-Tag: <tag>`, on any of the branches. */
async function releaseCommit(
  git: Git,
  { commit, tag }: BranchRequest,
  branches: readonly Branch[],
): Promise<string | undefined> {
  const lines = await git.lines([
    'log',
    '--ancestry-path',
    '--fixed-strings',
    `--grep=Release-Tag: ${tag}`,
    '--format=%H|%P|%(trailers:key=Release-Tag,valueonly,separator=%x7C)',
    ...new Set(branches.map((branch) => branch.tip)),
    `^${commit}`,
    '--',
  ]);
  const match = lines
    .map((line) => line.split('|'))
    .find(([, parents, ...tags]) => parents === commit && tags.some((value) => value.trim() === tag));
  return match?.[0];
}

async function havingCommit(git: Git, commit: string, branches: readonly Branch[]): Promise<Branch[]> {
  const found: Branch[] = [];
  for (const branch of branches) {
    const { exitCode } = await git.run(['merge-base', '--is-ancestor', commit, branch.tip], {
      allowFailure: true,
    });
    if (exitCode === 0) found.push(branch);
  }
  return found;
}

async function namedBranch(git: Git, request: BranchRequest, containing: readonly Branch[]): Promise<string> {
  const name = request.named.replace(/^refs\/heads\//, '');
  if (containing.some((branch) => branch.name === name)) return name;
  const { names } = await namespace(git);
  const what = names.has(name) ? 'does not contain the tagged commit' : 'does not exist';
  throw new UserError(
    `the branch ${JSON.stringify(name)} ${what}${names.has(name) ? ` ${request.commit}` : ''}`,
    {
      where: { key: 'branch' },
      fix: `branches that contain it: ${list(containing.map((branch) => branch.name))}`,
    },
  );
}

function nowhere(request: BranchRequest, containing: readonly Branch[]): UserError {
  const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch);
  if (containing.length === 0) {
    return new UserError(`no branch contains the commit ${request.commit} of ${request.tag}`, {
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
