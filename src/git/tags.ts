import { UserError } from '../core/errors.js';
import { compareVersions, tryParseVersion, type Version } from '../version/version.js';
import type { Git } from './git.js';

/**
 * The commit of a local tag: lightweight, annotated or nested. Undefined when there is no such tag.
 * @throws UserError when the tag points at something that is no commit
 */
export async function peelTag(git: Git, tag: string): Promise<string | undefined> {
  const ref = `refs/tags/${tag}`;
  const commit = await git.commitOf(ref);
  if (commit !== undefined) return commit;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{}`];
  const object = await git.run(args, { allowFailure: true });
  if (object.exitCode !== 0) return undefined;
  throw new UserError(`the tag ${JSON.stringify(tag)} points at no commit but at ${object.stdout.trim()}`, {
    fix: 'delete the tag and put it on a commit',
  });
}

/**
 * Versions of the tags `prefix` + version that are merged into a commit, oldest first by PEP 440. Tags of another
 * shape are no versions.
 * @param except name of a tag that does not count: the one that is being released
 */
export async function mergedVersions(
  git: Git,
  commit: string,
  prefix: string,
  except?: string,
): Promise<Version[]> {
  const names = await git.lines([
    'for-each-ref',
    `--merged=${commit}`,
    '--format=%(refname:lstrip=2)',
    'refs/tags/',
  ]);
  return names
    .filter((name) => name.startsWith(prefix) && name !== except)
    .flatMap((name) => tryParseVersion(name.slice(prefix.length)) ?? [])
    .sort(compareVersions);
}
