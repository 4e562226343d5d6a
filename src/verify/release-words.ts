import type { Plan } from '../plan/types.js';
import { type Failure, isSettled, type ReleaseRow } from './release-model.js';

/** What the sentences about a release are made from. */
export interface Known {
  readonly plan: Plan | undefined;
  readonly rows: readonly ReleaseRow[];
  readonly failures: readonly Failure[];
  readonly released: boolean;
  readonly dry: boolean;
  readonly ok: boolean;
}

/** The one thing that everybody wants to know. */
export function sentenceOf({ plan, rows, failures, released, dry, ok }: Known): string {
  if (plan === undefined) return 'Nothing is released: there is no plan, so nothing was changed';
  const { version } = plan;
  const count = rows.filter(isSettled).length;
  const tally = `${count} of ${rows.length} effects are done`;
  if (dry) {
    const planned = rows.filter(({ state }) => state === 'planned').length;
    const end = ok ? 'a release would go through, as far as can be known' : 'but something stands in its way';
    return `Dry run of ${version}: ${planned} of ${rows.length} effects would be made; nothing was changed; ${end}`;
  }
  if (released) {
    if (count < rows.length) return `${version} is released, but not all is done: ${tally}`;
    if (ok) return `${version} is released`;
    return failures.length > 0
      ? `${version} is released, but not all is well: see below`
      : `${version} is released, but some reports could not be read`;
  }
  const changed = rows.some(({ state }) => ['done', 'unchanged', 'failed'].includes(state));
  if (!changed) return `${version} is not released: nothing was changed`;
  return `${version} is half released: ${tally}; what is done stays, nothing has to be undone`;
}

const adviceStart = /^What to do: /;

/** What to do, in order: what the errors themselves say, then what always helps. */
export function nextSteps({ plan, rows, failures, ok }: Known): string[] {
  if (ok) return [];
  const own = failures.flatMap(({ text }) =>
    text
      .split('\n')
      .filter((line) => adviceStart.test(line))
      .map((line) => line.replace(adviceStart, '')),
  );
  const unreported = rows.filter(({ state }) => state === 'unreported').map(({ id }) => id);
  const silence =
    unreported.length === 0
      ? []
      : [`see the log of the jobs that did not report ${unreported.join(', ')}, then re-run all jobs`];
  const advice = [...new Set(own), ...silence];
  if (plan === undefined) {
    return [
      ...advice,
      'mend what is named above, then push the tag again, or start the workflow for the tag',
    ];
  }
  return [
    ...advice,
    're-run the failed jobs of this run: what is done is taken over, only the rest is made',
    `if that does not help, re-run all jobs, or start the workflow by hand for the tag ${plan.tag}: each ends in the same state`,
  ];
}

/** What no machine here can see. */
export function leftToPeople({ plan, rows, released, dry }: Known): string[] {
  if (plan === undefined || !released || dry) return [];
  const live = rows.filter(
    ({ id, state }) =>
      id.startsWith('channel:') && id.endsWith('-live') && isSettled({ state }) && state !== 'kept',
  );
  const names = live.map(({ id }) => id.slice('channel:'.length)).join(', ');
  return [
    ...(live.length === 0 ? [] : [`check that nodes and services come back online, now that ${names} moved`]),
    ...(plan.images.builds.length === 0 ? [] : ['look through the logs of the servers that were updated']),
    ...(plan.kind === 'post-release' ? [] : [`check that the documentation of ${plan.version} is there`]),
    ...(plan.kind === 'prerelease'
      ? [`try ${plan.version} in a clean environment, with the sandbox of its own command line if it has one`]
      : []),
  ];
}
