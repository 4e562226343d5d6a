import { resolve } from 'node:path';
import { defaultConfigPath } from '../core/inputs.js';
import { neutral } from '../core/quote.js';
import { userHost } from '../prepare/host.js';
import { type Prepared, prepare } from '../prepare/prepare.js';
import { canonicalJson } from '../record/canonical.js';
import { columns, plainText } from '../rehearsal/report/terminal.js';
import { lastValue, type ParsedArgs } from './args.js';

/** Further lines of the help. */
export const prepareNotes = [
  'The tag then names a commit whose tree carries the version: a checkout or source archive of the tag is what was',
  'released, and the release makes no commit of its own. Nothing is pushed; the command that does is printed.',
  'Author, committer and signing are as in your git settings. No git hook runs: the commit must be the rewrite and',
  'nothing else. After an interruption, run the same command again.',
];

/** Runs `release-actions prepare VERSION`; returns the exit code. */
export async function prepareCommandLine(parsed: ParsedArgs): Promise<number> {
  const is = (name: string): boolean => parsed.switches.has(name);
  const prepared = await prepare(userHost(process.env), {
    dir: resolve(lastValue(parsed, 'repo') ?? '.'),
    version: parsed.positionals[0] ?? '',
    config: lastValue(parsed, 'config') ?? defaultConfigPath,
    allowLowerVersion: is('allow-lower-version'),
    anyBranch: is('any-branch'),
    sign: is('sign'),
    dryRun: is('dry-run'),
  });
  process.stdout.write(is('json') ? preparedJson(prepared) : preparedText(prepared));
  return 0;
}

/** What happened, for scripts. */
function preparedJson({ leftAlone, ...rest }: Prepared): string {
  return canonicalJson({ schema_version: 1, ...rest, left_alone: leftAlone });
}

/** What happened, for people, and what to do next. */
export function preparedText(prepared: Prepared): string {
  const { state, tag, files, current, leftAlone, warnings, resumed } = prepared;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const places = files.reduce((sum, file) => sum + file.locations.length, 0);
  const already = current === 0 ? '' : `; ${current} carry it already`;
  const lines = [
    headline(prepared),
    ...(resumed.length === 0 ? [] : [`An interrupted run had written ${resumed.join(', ')}: done anew.`]),
    ...section(
      `${places} places in ${files.length} files${already}`,
      columns(state === 'planned' ? files.flatMap(placeRows) : files.map(fileRow)),
    ),
    ...(leftAlone.length === 0 || state === 'unchanged'
      ? []
      : ['', `${leftAlone.length} other versions are left alone: release-actions plan ${tag} says why.`]),
    ...section('Warnings', state === 'unchanged' ? [] : warnings.map((warning) => `  ${warning}`)),
    ...nextSteps(prepared),
  ];
  return neutral(`${lines.map(plainText).join('\n')}\n`);
}

type File = Prepared['files'][number];

/** Every place, for a look before. */
function placeRows({ path, locations }: File): string[][] {
  return locations.map(({ key, line, from, to }) => [
    `  ${path}:${line}`,
    key,
    `${brief(from)} -> ${brief(to)}`,
  ]);
}

/** A file, how many places, and what became of them. */
function fileRow({ path, locations }: File): string[] {
  const changes = [...new Set(locations.map(({ from, to }) => `${brief(from)} -> ${brief(to)}`))];
  return [`  ${path}`, String(locations.length), changes.join(', ')];
}

/** A digest by its first digits; versions are short. */
function brief(value: string): string {
  return value.replace(/^(sha256:[0-9a-f]{8})[0-9a-f]{56}$/, '$1…');
}

function headline({ state, tag, version, branch, commit, base, files }: Prepared): string {
  const short = commit.slice(0, 12);
  switch (state) {
    case 'committed':
      return `${tag} is on the new commit ${short} (Release ${version}) of ${branch}.`;
    case 'tagged':
      return `${tag} is on ${short} of ${branch}, which carries ${version} already: no commit was needed.`;
    case 'unchanged':
      return `${tag} is on ${short} of ${branch} already, and its tree carries ${version}: nothing to do.`;
    case 'planned':
      return files.length === 0
        ? `${tag} would be put on ${base.slice(0, 12)} of ${branch}, which carries ${version} already.`
        : `${tag} would be put on a new commit (Release ${version}) on top of ${base.slice(0, 12)} of ${branch}.`;
  }
}

function nextSteps({ state, tag, base, push }: Prepared): string[] {
  if (state === 'planned') return ['', 'Dry run: nothing was changed.'];
  if (state === 'unchanged') return ['If it is not pushed yet:', `  ${push}`];
  const undo = state === 'committed' ? `git tag -d ${tag} && git reset --keep ${base}` : `git tag -d ${tag}`;
  return [
    ...['', 'Nothing was pushed. To watch the release before it happens:'],
    `  release-actions rehearse --tag ${tag}`,
    ...['To release:', `  ${push}`],
    ...['To take it back, as long as it is not pushed:', `  ${undo}`],
  ];
}
