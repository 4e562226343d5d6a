import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import { readJobs } from '../../verify/jobs.js';
import { oneLine } from '../../verify/line.js';
import { releaseMarkdown } from '../../verify/release-markdown.js';
import type { ReleaseTable } from '../../verify/release-model.js';
import { releaseTable } from '../../verify/release-table.js';
import { readReports } from '../../verify/reports.js';
import type { VerifyReleaseInputs } from './inputs.js';

/**
 * Shows what became of a release: its plan, beside what its jobs reported. Whatever happened before, this goes through;
 * a job that failed is red already.
 * @throws UserError when a job says success and did not report an effect: nobody knows what became of that
 */
export async function summarize(host: Host, inputs: VerifyReleaseInputs): Promise<void> {
  const { plan, problem } = planOf(inputs);
  const jobs = readJobs(inputs.jobs);
  if (jobs === undefined) host.warning('the input jobs is no needs context: nothing is known of the jobs');
  const release = releaseTable({
    plan,
    planProblem: problem,
    jobs: jobs ?? {},
    ...readReports(inputs.reports),
  });
  host.output('ok', String(release.ok));
  host.output('report', JSON.stringify(reportOf(release)));
  await host.summary(releaseMarkdown(release, runUrl(host)));
  const line = oneLine(release.sentence, 1_000);
  if (release.ok) host.notice(line);
  else host.warning([line, ...release.next.map((step) => oneLine(`- ${step}`, 1_000))].join('\n'));
  refuseSilence(release);
}

/** A plan that is missing or damaged is no reason to say nothing. */
function planOf({ plan, workingDirectory }: VerifyReleaseInputs): {
  plan: Plan | undefined;
  problem: string;
} {
  if (plan === '')
    return { plan: undefined, problem: 'no plan was made: see the job that validates the tag' };
  try {
    return { plan: readPlan(plan, workingDirectory), problem: '' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problem = `the plan of this release is not there: ${error.message}; see the job that validates the tag`;
    return { plan: undefined, problem };
  }
}

function reportOf({ released, rows, next }: ReleaseTable): unknown {
  return { released, effects: rows.map(({ id, state, what }) => ({ id, state, what })), next };
}

function refuseSilence({ rows }: ReleaseTable): void {
  const silent = rows.filter(({ state }) => state === 'unreported').map(({ id }) => id);
  if (silent.length === 0) return;
  throw new UserError(`the job says success but did not report ${silent.join(', ')}`, {
    fix: 'see the log of that job; re-run all jobs: what is done stays as it is and is reported',
  });
}

/** '' outside of a run. */
function runUrl({ env }: Host): string {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const run = env['GITHUB_RUN_ID'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(run)) return '';
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return `${server}/${repository}/actions/runs/${run}`;
}
