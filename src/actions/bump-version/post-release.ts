import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { fileName } from '../../core/quote.js';
import { needFullHistory } from '../../git/git.js';
import { releaseCommitsOf } from '../../git/release-commit.js';
import { peelTag } from '../../git/tags.js';
import { factsOf } from '../../plan/checkout.js';
import { sourceFilter } from '../../plan/own-source.js';
import type { RepositoryFacts } from '../../plan/types.js';
import { rewriteTree } from '../../rewrite/tree.js';
import { parseVersion } from '../../version/version.js';
import type { Situation } from './situation.js';

/** Files that a message names. */
const mostNamed = 10;

/**
 * A post-release builds images again from the sources of its base version, so the tagged commit must have these sources.
 * @returns the release commit of the base version
 * @throws UserError when there is none, or that lists what changed in the source of a package, chart or UI
 */
export async function checkPostRelease(host: Host, situation: Situation): Promise<string> {
  const { git, plan, config, facts } = situation;
  await needFullHistory(git);
  const base = await releaseOf(host, situation);
  const changed = await git.run([
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    base.commit.tree,
    plan.commit.tree,
  ]);
  const isSource = sourceFilter([base, facts], config, plan.images);
  const files = changed.stdout.split('\0').filter((path) => path !== '' && isSource(path));
  if (files.length === 0) return base.commit.sha;
  const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
  throw new UserError(
    `${plan.version} would only rebuild images, but sources changed since ${plan.base_version} (${base.commit.sha}): ` +
      `${files.slice(0, mostNamed).map(fileName).join(', ')}${more}`,
    {
      fix:
        'release the next patch version (for a candidate the next candidate); ' +
        'a post-release may change Dockerfiles and what only images use',
    },
  );
}

/** What the release commit of the base version has. The tag itself is that commit when its tree carries the version. */
async function releaseOf(host: Host, situation: Situation): Promise<RepositoryFacts> {
  const { git, plan, config, context } = situation;
  const tag = `${config.tagPrefix}${plan.base_version}`;
  const tagged = await peelTag(git, tag);
  const commits = await releaseCommitsOf(git, tag);
  const own = commits.filter(({ parents }) => tagged === undefined || parents[0] === tagged);
  const rivals = new Set(own.map(({ tree }) => tree));
  if (rivals.size > 1) {
    throw new UserError(
      `several commits say that they are the release of ${tag}: ${own.map(({ sha }) => sha).join(', ')}`,
      { fix: `push the tag ${tag} of the one that was released, on its parent` },
    );
  }
  const [commit] = own;
  if (commit !== undefined) return factsOf(host, git, commit.sha, { config });
  if (tagged !== undefined) {
    const facts = await factsOf(host, git, tagged, { config });
    const version = parseVersion(plan.base_version);
    const carried = (): boolean =>
      rewriteTree(facts, { ...context, version, time: facts.commit.time }).files.length === 0;
    if (config.bump === 'build' || carried()) return facts;
  }
  throw new UserError(
    `${plan.base_version} was never released from this repository: ` +
      (tagged === undefined
        ? `there is neither a tag ${tag} nor a commit with the trailer "Release-Tag: ${tag}"`
        : `the tree of the tag ${tag} does not carry the version, and no branch or tag holds its release commit`),
    {
      where: { key: 'tag' },
      fix:
        `release ${plan.base_version} first, or name the version that was released: ${plan.version} rebuilds its images; ` +
        'a release commit on a branch that was deleted has to be pushed again',
    },
  );
}
