import type { Config } from '../config/config.js';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { fileName, quoted, shellWord } from '../core/quote.js';
import type { Git } from '../git/git.js';
import type { TreeChange } from '../git/tree.js';
import { treeChanges } from '../git/tree-changes.js';
import { configOf, factsOf, type LoadedConfig } from '../plan/checkout.js';
import { makePlan } from '../plan/plan.js';
import type { Plan } from '../plan/types.js';
import { candidatesOf } from '../rewrite/survey.js';
import { rewriteTree } from '../rewrite/tree.js';
import type { RewriteContext, TreeRewrite } from '../rewrite/types.js';
import { baseVersion, kindOf, parseVersion, type Version } from '../version/version.js';
import type { Checkout } from './checkout.js';

/** What is to be written, before anything is. */
export interface Intent {
  readonly version: Version;
  readonly loaded: LoadedConfig;
  /** Of HEAD, as if the config said `bump: commit`. */
  readonly plan: Plan;
  readonly changes: readonly TreeChange[];
}

export interface IntentOptions {
  /** A version, or the whole tag. */
  readonly version: string;
  /** Path of the config in the repository. */
  readonly config: string;
  readonly allowLowerVersion: boolean;
}

/** Files that a message names. */
const mostNamed = 8;

/**
 * Plans the release of HEAD as validate-tag does, and rewrites its tree in memory.
 * @throws UserError for a text that is no canonical version, a post-release, a version below that of the tree, a config
 *   with mistakes, or a tree in which no version was found
 */
export async function readIntent(
  host: Pick<Host, 'env' | 'exec'>,
  { git, head }: Checkout,
  { version: given, config: path, allowLowerVersion }: IntentOptions,
): Promise<Intent> {
  const loaded = await configOf(git, head, path, '');
  const { tagPrefix } = loaded.config;
  const name = given.startsWith('refs/tags/') ? given.slice('refs/tags/'.length) : given;
  const version = parseVersion(name.startsWith(tagPrefix) ? name.slice(tagPrefix.length) : name);
  const tag = tagPrefix + version.text;
  if (kindOf(version) === 'post-release') throw postRelease(version, tag, tagPrefix);
  const facts = await factsOf(host, git, head, loaded, tag);
  let found: { readonly rewrite: TreeRewrite; readonly context: RewriteContext } | undefined;
  const plan = makePlan(version, unverified(loaded.config), facts, {
    tag,
    source: loaded.source,
    allowLowerVersion,
    rewrite: (tree, context) => {
      found = { rewrite: rewriteTree(tree, context), context };
      return found.rewrite;
    },
  });
  if (plan.rewrite.files.length === 0 && plan.rewrite.current === 0 && !isFromGit(plan)) {
    const looked = found === undefined ? [] : candidatesOf(facts, found.context).map((file) => file.path);
    throw nothingFound(plan, looked);
  }
  return { version, loaded, plan, changes: treeChanges(found?.rewrite.files ?? [], facts) };
}

/**
 * Sees that a release of the new commit would find nothing left to write: the plan of validate-tag, once more.
 * @throws UserError what validate-tag would stop with, Error for a mistake of the rewriter
 */
export async function needCarried(
  host: Pick<Host, 'env' | 'exec'>,
  git: Git,
  { plan: { tag }, version }: Intent,
  commit: string,
  config: string,
): Promise<void> {
  const loaded = await configOf(git, commit, config, '');
  const facts = await factsOf(host, git, commit, loaded, tag);
  // The commit is wanted, also below the newest version of the line.
  const options = { tag, source: loaded.source, rewrite: rewriteTree, allowLowerVersion: true };
  const [left] = makePlan(version, unverified(loaded.config), facts, options).rewrite.files;
  if (left === undefined) return;
  throw new Error(`${left.path} would be rewritten once more in the commit that was made for ${tag}`);
}

/** What is missing from the tree is about to be written: `bump: verify` stops no one here. */
function unverified(config: Config): Config {
  return { ...config, bump: 'commit' };
}

/** Build requirements that take the version from the tag: there is no file to write it into. */
const versionFromGit = /scm|vcs|versioningit|git-versioning|dynamic-versioning|versioneer/i;

function isFromGit({ python: { packages } }: Plan): boolean {
  return (
    packages.length > 0 &&
    packages.every(
      ({ version_source, build_requires }) =>
        version_source === 'dynamic' && build_requires.some((name) => versionFromGit.test(name)),
    )
  );
}

function nothingFound(plan: Plan, looked: readonly string[]): UserError {
  const { from, to } = plan.window;
  const files = looked.slice(0, mostNamed).map(fileName).join(', ');
  const more = looked.length > mostNamed ? ` and ${looked.length - mostNamed} more` : '';
  const [left] = plan.rewrite.left_alone;
  const example =
    left === undefined ? '' : `; for example ${fileName(left.path)}:${left.line} holds ${quoted(left.value)}`;
  return new UserError(
    `no place carries a version of ours, which are those from ${from} to ${to}` +
      (looked.length === 0 ? ': no file of a kind that holds one' : `: looked in ${files}${more}${example}`),
    {
      fix: `set the version to one of these, or name the place under version-files.custom in the config`,
    },
  );
}

function postRelease(version: Version, tag: string, prefix: string): UserError {
  const base = `${prefix}${baseVersion(version).text}`;
  return new UserError(
    `${version.text} only builds the images of ${baseVersion(version).text} again, so there is nothing to write`,
    {
      fix: `tag the commit to build from, for example git tag ${tag} ${shellWord(`${base}^{commit}`)}, and push the tag`,
    },
  );
}
