// What is replayed: the functions behind bump-version, from build/ (`npm run build`), on a clone that is only read.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../support.mjs';

const build = join(root, 'build/src');
if (!existsSync(join(build, 'rewrite/tree.js'))) {
  console.error('build/ is missing\nWhat to do: npm run build');
  process.exit(2);
}
const load = (path) => import(join(build, path));
const { localHost } = await load('rehearsal/plan-of.js');
const { openGit } = await load('git/git.js');
const { factsOf } = await load('plan/checkout.js');
const { makePlan } = await load('plan/plan.js');
const { rewriteTree } = await load('rewrite/tree.js');
const { loadConfig } = await load('config/load.js');
const { UserError } = await load('core/errors.js');
export const { parseTag } = await load('version/tag.js');
export const { spell } = await load('version/spelling.js');
export const { compareVersions, parseVersion, tryParseVersion } = await load('version/version.js');

/** Opens a clone, bare or not. */
export const open = (dir) => openGit(localHost, dir);

/** Reads a config file from the disk. */
export function readConfig(path) {
  const text = readFileSync(path, 'utf8');
  const name = relative(process.cwd(), path);
  return { config: loadConfig(text, name), source: { path: name, text, ref: '' } };
}

/**
 * Rewrites a commit's tree for a version as validate-tag and bump-version do: facts, plan, and the rewriter with the
 * plan's window and the commit's time.
 * @returns the rewrite; `stop` says why the plan refuses, `rewrite` is then that of allow-lower-version, if that helps
 */
export async function rewriteCommit(git, commit, version, { config, source }) {
  const tag = `${config.tagPrefix}${version.text}`;
  const facts = await factsOf(localHost, git, commit, { config }, tag);
  const plan = (allowLowerVersion) =>
    makePlan(version, config, facts, { tag, source, rewrite: rewriteTree, allowLowerVersion });
  const rewrite = ({ window }) =>
    rewriteTree(facts, {
      version,
      window: { from: parseVersion(window.from), to: parseVersion(window.to) },
      config,
      time: facts.commit.time,
    });
  try {
    return { facts, rewrite: rewrite(plan(false)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const stop = { what: error.message, where: error.place?.file ?? '' };
    try {
      return { facts, stop, rewrite: rewrite(plan(true)) };
    } catch (again) {
      if (!(again instanceof UserError)) throw again;
      return { facts, stop, rewrite: undefined };
    }
  }
}
