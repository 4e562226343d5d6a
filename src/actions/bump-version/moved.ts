import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { readFacts } from '../../git/facts.js';
import { remoteGit } from '../../git/remote.js';
import { rewriteTree } from '../../rewrite/tree.js';
import { touchedLocations } from './prepare.js';
import type { Situation } from './situation.js';

interface Moved {
  readonly tip: string;
  readonly branch: string;
  readonly linear: boolean;
  readonly auth: Readonly<Record<string, string>>;
}

/** @throws UserError when the branch demands linear history or later commits touched a version location */
export async function requireMergeable(
  host: Host,
  { plan, context, git }: Situation,
  { tip, branch, linear, auth }: Moved,
): Promise<void> {
  const instead = `tag the tip of ${branch} instead: ${retag(plan.tag, tip)}`;
  if (linear) {
    throw new UserError(
      `${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`,
      { fix: instead },
    );
  }
  if ((await git.commitOf(tip)) === undefined) {
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
  }
  const globs = context.config.versionFiles.custom.map((rule) => rule.path);
  const facts = await readFacts(host, git.dir, tip, { globs });
  const touched = touchedLocations(plan, rewriteTree(facts, context));
  if (touched.length === 0) return;
  throw new UserError(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
    fix: `set these locations back on ${branch} and re-run the failed jobs, or ${instead}`,
  });
}

/** Commands that put a tag on another commit; neither text can hold anything that a shell understands. */
function retag(tag: string, sha: string): string {
  return (
    `git push origin :refs/tags/${tag} && git fetch origin ${sha} && ` +
    `git tag --force ${tag} ${sha} && git push origin refs/tags/${tag}`
  );
}
