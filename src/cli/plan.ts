import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { defaultConfigPath } from '../core/inputs.js';
import { neutral } from '../core/quote.js';
import type { Plan } from '../plan/types.js';
import { canonicalJson } from '../record/canonical.js';
import { commitOf } from '../rehearsal/git.js';
import { configAt, planOf } from '../rehearsal/plan-of.js';
import { columns, plainText } from '../rehearsal/report/terminal.js';
import { readSource } from '../rehearsal/source.js';
import { parseTag } from '../version/tag.js';
import { lastValue, type ParsedArgs } from './args.js';

/** Runs `release-actions plan VERSION`: prints what the tag would release. VERSION may be the tag itself. */
export async function planCommandLine(parsed: ParsedArgs): Promise<number> {
  const source = readSource(resolve(lastValue(parsed, 'repo') ?? '.'));
  const at = lastValue(parsed, 'at') ?? 'HEAD';
  const commit = commitOf(source.root, at);
  if (commit === undefined)
    throw new UserError(`--at: ${JSON.stringify(at)} names no commit`, {
      fix: 'give a branch, tag or commit',
    });
  const path = lastValue(parsed, 'config') ?? defaultConfigPath;
  const { tagPrefix } = await configAt(source.root, commit, path);
  const given = parsed.positionals[0] ?? '';
  const name = given.startsWith(tagPrefix) || given.startsWith('refs/tags/') ? given : tagPrefix + given;
  const plan = await planOf(source.root, commit, parseTag(name, tagPrefix), { path });
  process.stdout.write(parsed.switches.has('json') ? canonicalJson(plan) : planText(plan));
  return 0;
}

/** A plan for people. */
export function planText(plan: Plan): string {
  const { rewrite, python } = plan;
  const locations = rewrite.files.flatMap((file) =>
    file.locations.map(({ key, line, from, to }) => [`  ${file.path}:${line}`, key, `${from} -> ${to}`]),
  );
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const lines = [
    `${plan.tag}: ${plan.kind} ${plan.version} of line ${plan.line} at ${plan.commit.sha}`,
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
