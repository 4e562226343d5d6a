import { loadConfig } from '../config/load.js';
import { execChild } from '../core/child.js';
import type { Host } from '../core/host.js';
import { defaultConfigPath } from '../core/inputs.js';
import { readFacts } from '../git/facts.js';
import { openGit } from '../git/git.js';
import { makePlan } from '../plan/plan.js';
import type { Plan } from '../plan/types.js';
import { rewriteTree } from '../rewrite/tree.js';
import type { ReleaseTag } from '../version/tag.js';

/** What reading a repository needs of a host, without a runner around it. */
const host: Pick<Host, 'exec' | 'env'> = {
  env: process.env,
  exec: (command, args, options) => execChild(process.env, (text) => text, command, args, options),
};

/**
 * The plan of releasing a commit of a local repository, bare or not: the one that validate-tag will make.
 * @param config path of the config file in the repository
 * @throws UserError when the release cannot be made
 */
export async function planOf(
  dir: string,
  commit: string,
  tag: ReleaseTag,
  config: string = defaultConfigPath,
): Promise<Plan> {
  const git = await openGit(host, dir);
  const text = await git.show(commit, config);
  const loaded = loadConfig(text, config);
  const facts = await readFacts(host, git.dir, commit, {
    tagPrefix: loaded.tagPrefix,
    tag: tag.name,
    globs: loaded.versionFiles.custom.map((rule) => rule.path),
  });
  return makePlan(tag.version, loaded, facts, {
    tag: tag.name,
    source: { path: config, text, ref: '' },
    rewrite: rewriteTree,
    allowLowerVersion: false,
  });
}
