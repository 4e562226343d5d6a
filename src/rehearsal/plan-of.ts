import type { Config } from '../config/config.js';
import { execChild } from '../core/child.js';
import type { Host } from '../core/host.js';
import { defaultConfigPath } from '../core/inputs.js';
import { openGit } from '../git/git.js';
import { configOf, factsOf } from '../plan/checkout.js';
import { makePlan } from '../plan/plan.js';
import type { Plan } from '../plan/types.js';
import { rewriteTree } from '../rewrite/tree.js';
import type { ReleaseTag } from '../version/tag.js';

/** What reading a repository needs of a host, without a runner around it. */
export const localHost: Pick<Host, 'exec' | 'env'> = {
  env: process.env,
  exec: (command, args, options) => execChild(process.env, (text) => text, command, args, options),
};

/** The config of a commit, as the plan reads it. @throws UserError for mistakes in the file */
export async function configAt(dir: string, commit: string, path = defaultConfigPath): Promise<Config> {
  return (await configOf(await openGit(localHost, dir), commit, path, '')).config;
}

/**
 * The plan of releasing a commit of a local repository, bare or not: the one that validate-tag will make.
 * @param config path of the config file in the repository, and the revision that has it ('' = the commit itself)
 * @throws UserError when the release cannot be made
 */
export async function planOf(
  dir: string,
  commit: string,
  tag: ReleaseTag,
  { path = defaultConfigPath, ref = '' }: { readonly path?: string; readonly ref?: string } = {},
): Promise<Plan> {
  const git = await openGit(localHost, dir);
  const { config, source } = await configOf(git, commit, path, ref);
  const facts = await factsOf(localHost, git, commit, { config }, tag.name);
  return makePlan(tag.version, config, facts, {
    tag: tag.name,
    source,
    rewrite: rewriteTree,
    allowLowerVersion: false,
  });
}
