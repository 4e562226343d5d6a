import { code, table, text } from '../../core/markdown.js';
import type { ChosenBranch } from '../../git/branches.js';
import type { Plan } from '../../plan/types.js';
import { targetRows } from './target-rows.js';

/** Where the release commit goes. */
export interface Landing {
  /** '' when none is needed and none was found. */
  readonly branch: string;
  /** For people: how, and why this branch. Markdown. */
  readonly how: string;
}

export interface SummaryOptions {
  readonly landing?: Landing;
  /** Besides those of the plan. */
  readonly warnings?: readonly string[];
  /** What is worth knowing, but no warning. */
  readonly notes?: readonly string[];
}

/** What follows from the branch and the plan for the release commit. */
export function landingOf(plan: Plan, chosen: ChosenBranch | undefined): Landing {
  if (chosen === undefined) return { branch: '', how: 'nothing lands, and no branch contains the tag' };
  const { name, tip, landed, why } = chosen;
  const because = `because ${text(why)}`;
  const lands = plan.effects.some(({ id }) => id === 'commit');
  if (!lands) return { branch: name, how: `nothing lands; this branch ${because}` };
  if (landed !== undefined) return { branch: name, how: `there already as ${code(landed)}; ${because}` };
  const way =
    tip === plan.commit.sha
      ? 'by fast-forward: the tag is on its tip'
      : `by a merge, unless an earlier attempt landed it: the branch moved on to ${code(tip)} since the tag`;
  return { branch: name, how: `${way}; this branch ${because}` };
}

/** The plan for people: what is released, where it lands, what will happen to which target and why not, what is odd. */
export function planMarkdown(plan: Plan, options: SummaryOptions = {}): string[] {
  const { landing, warnings = [], notes = [] } = options;
  return [
    table(['what', 'value'], factRows(plan, landing)),
    `**What will happen**\n\n${table(['target', 'happens', 'how, or why not'], targetRows(plan))}`,
    list('Warnings', [...warnings, ...plan.warnings]),
    list('Notes', notes),
    fold('Files to change', ['file', 'places', 'values'], fileRows(plan)),
    fold(
      'Left alone: values that look like a version and are not ours',
      ['place', 'key', 'value', 'why'],
      leftRows(plan),
    ),
    `**Next:** ${nextStep(plan, landing)}`,
  ].filter((part) => part !== '');
}

function factRows(plan: Plan, landing: Landing | undefined): string[][] {
  const { rewrite, window, config } = plan;
  const places = rewrite.files.reduce((sum, file) => sum + file.locations.length, 0);
  const changes =
    places === 0
      ? `none (${counted(rewrite.current, 'place')} ${rewrite.current === 1 ? 'carries' : 'carry'} the version already)`
      : `${counted(places, 'place')} in ${counted(rewrite.files.length, 'file')}`;
  const from = plan.reference_version === '' ? '' : `; the one before is ${code(plan.reference_version)}`;
  return [
    ['version', `${code(plan.version)} (${plan.kind}), as SemVer ${code(plan.semver)}`],
    ['line', `${code(plan.line)}${from}`],
    ['tag', code(plan.tag)],
    ['commit', code(plan.commit.sha)],
    ...(landing === undefined
      ? []
      : [['lands on', landing.branch === '' ? landing.how : `${code(landing.branch)}, ${landing.how}`]]),
    ['codename', plan.codename === '' ? 'none' : code(plan.codename)],
    ['versions that count as ours', `${code(window.from)} to ${code(window.to)}`],
    ['changes', changes],
    ['config', configText(config)],
  ];
}

function configText({ path, ref }: Plan['config']): string {
  if (path === '') return 'none: defaults';
  return ref === '' ? code(path) : `${code(path)} of ${code(ref)} (config-ref), not of the tag`;
}

const mostRows = 200;

function fileRows(plan: Plan): string[][] {
  return plan.rewrite.files.map(({ path, locations }) => {
    const values = [...new Set(locations.map(({ from, to }) => `${shortened(from)} → ${shortened(to)}`))];
    const more = values.length > 3 ? `, and ${values.length - 3} more` : '';
    return [code(path), String(locations.length), text(values.slice(0, 3).join(', ') + more)];
  });
}

/** Hashes and times of locks are long, and nobody reads them here. */
function shortened(value: string): string {
  return value.length > 24 ? `${value.slice(0, 23)}…` : value;
}

function leftRows(plan: Plan): string[][] {
  return plan.rewrite.left_alone.map(({ path, line, key, value, reason }) => [
    code(`${path}:${line}`),
    code(key),
    code(value),
    text(reason),
  ]);
}

function nextStep(plan: Plan, landing: Landing | undefined): string {
  const lands = plan.effects.some(({ id }) => id === 'commit');
  if (landing === undefined)
    return `push the tag ${code(plan.tag)} on ${code(plan.commit.sha)} to release it.`;
  const check = 'everything is built, and every target is checked without writing';
  if (!lands) return `${check}; the tagged commit itself is released.`;
  return `${check}; then bump-version makes the release commit on ${code(landing.branch)}, and everything after it is made from that commit.`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${title}**\n\n${items.map((item) => `- ${text(item)}`).join('\n')}`;
}

function fold(title: string, head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return '';
  const more = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more: see the plan` : '';
  const shown = table(head, rows.slice(0, mostRows));
  return `<details><summary>${title} (${rows.length})</summary>\n\n${shown}${more}\n\n</details>`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
