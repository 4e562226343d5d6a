import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { defaultConfigPath } from '../core/inputs.js';
import { neutral } from '../core/quote.js';
import { chooseBranch } from '../git/branches.js';
import { openGit } from '../git/git.js';
import { localDefaultBranch } from '../git/git-branches.js';
import type { Plan } from '../plan/types.js';
import { canonicalJson } from '../record/canonical.js';
import { commitOf } from '../rehearsal/git.js';
import { configAt, localHost, planOf } from '../rehearsal/plan-of.js';
import { columns, plainText } from '../rehearsal/report/terminal.js';
import { readSource, type Source } from '../rehearsal/source.js';
import { parseTag } from '../version/tag.js';
import type { Version } from '../version/version.js';
import { lastValue, type ParsedArgs } from './args.js';

/** Runs `release-actions plan VERSION`: prints what the tag would release. VERSION may be the tag itself. */
export async function planCommandLine(parsed: ParsedArgs): Promise<number> {
  const source = readSource(resolve(lastValue(parsed, 'repo') ?? '.'));
  const at = lastValue(parsed, 'at');
  const head = commitAt(source, at ?? 'HEAD');
  const path = lastValue(parsed, 'config') ?? defaultConfigPath;
  const { tagPrefix } = await configAt(source.root, head, path);
  const given = parsed.positionals[0] ?? '';
  const name = given.startsWith(tagPrefix) || given.startsWith('refs/tags/') ? given : tagPrefix + given;
  const tag = parseTag(name, tagPrefix);
  const existing = commitOf(source.root, `refs/tags/${tag.name}`);
  const commit = at === undefined ? (existing ?? head) : head;
  const plan = await planOf(source.root, commit, tag, { path });
  if (parsed.switches.has('json')) {
    process.stdout.write(canonicalJson(plan));
    return 0;
  }
  const where =
    existing === commit ? 'where the tag stands' : existing === undefined ? 'the tag does not exist yet' : '';
  process.stdout.write(planText(plan, { where, branch: await landingBranch(source, plan, tag.version) }));
  return 0;
}

function commitAt(source: Source, revision: string): string {
  const commit = commitOf(source.root, revision);
  if (commit !== undefined) return commit;
  throw new UserError(`--at: ${JSON.stringify(revision)} names no commit`, {
    fix: 'give a branch, tag or commit',
  });
}

/** The branch that validate-tag will choose by what the checkout knows, or why there is none. */
async function landingBranch(source: Source, plan: Plan, version: Version): Promise<string> {
  const { tag, branches: patterns } = plan;
  try {
    const git = await openGit(localHost, source.root);
    const defaultBranch = await localDefaultBranch(git);
    return await chooseBranch(git, {
      commit: plan.commit.sha,
      tag,
      version,
      patterns,
      defaultBranch,
      named: '',
    });
  } catch (error) {
    if (error instanceof UserError) return `none: ${error.message}`;
    throw error;
  }
}

/** What stands around a plan in the checkout. */
export interface PlanSetting {
  /** About the commit; '' = nothing to say. */
  readonly where: string;
  /** Where the release commit would land, or why nowhere. */
  readonly branch: string;
}

/** A plan for people: what validate-tag shows in its summary, and every value that was left alone. */
export function planText(plan: Plan, { where, branch }: PlanSetting): string {
  const { rewrite, python } = plan;
  const locations = rewrite.files.flatMap((file) =>
    file.locations.map(({ key, line, from, to }) => [`  ${file.path}:${line}`, key, `${from} -> ${to}`]),
  );
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const lines = [
    `${plan.tag}: ${plan.kind} ${plan.version} of line ${plan.line}`,
    ...columns(factRows(plan, where, branch)),
    ...section(
      'Effects, in order',
      plan.effects.map(({ what }, index) => `  ${index + 1}. ${what}`),
    ),
    ...section(
      'Packages, in order of upload',
      python.publish ? python.packages.map(({ name, path }) => `  ${name} (${path || '.'})`) : [],
    ),
    ...section(`Version locations that change (${rewrite.current} carry it already)`, columns(locations)),
    ...section(
      'Left alone',
      columns(
        rewrite.left_alone.map(({ path, line, key, value, reason }) => [
          `  ${path}:${line}`,
          key,
          value,
          reason,
        ]),
      ),
    ),
    ...section(
      'Warnings',
      plan.warnings.map((warning) => `  ${warning}`),
    ),
  ];
  return neutral(`${lines.map(plainText).join('\n')}\n`);
}

function factRows(plan: Plan, where: string, branch: string): string[][] {
  const { window, config, codename } = plan;
  return [
    ['  commit', where === '' ? plan.commit.sha : `${plan.commit.sha}, ${where}`],
    ['  branch', branch],
    ['  version', carrier(plan)],
    ['  codename', codename === '' ? 'none for this major' : codename],
    ['  versions that count as ours', `${window.from} to ${window.to}`],
    ['  config', config.path === '' ? 'none: defaults' : config.path],
  ];
}

/** Where the version gets written. */
function carrier({ kind, bump, rewrite }: Plan): string {
  if (kind === 'post-release') return 'written nowhere: a post-release builds images again';
  if (rewrite.files.length === 0) return 'the tree carries it already: nothing to commit';
  return bump === 'commit' ? 'in a release commit on that branch' : 'only in what is built (bump: build)';
}
