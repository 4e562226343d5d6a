import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { code, section, table } from '../../core/markdown.js';
import { type Reported, reporting } from '../../core/report.js';
import { connect, type GitHubClient } from '../../github/client.js';
import { tagCommit } from '../../github/tag-ref.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import { draft } from './draft.js';
import type { GithubReleaseInputs } from './inputs.js';
import { preflight } from './preflight.js';
import { publish } from './publish.js';
import { resume } from './resume.js';

/** What every operation works with. */
export interface Context {
  readonly host: Host;
  readonly inputs: GithubReleaseInputs;
  readonly plan: Plan;
  readonly github: GitHubClient;
}

/** What an operation tells: outputs of the action and rows of its summary. */
export interface Outcome {
  readonly id: number | undefined;
  readonly url: string;
  /** `none`, `draft`, `published` */
  readonly state: string;
  readonly immutable: boolean;
  readonly resumed: boolean;
  readonly rows: readonly (readonly [string, string])[];
}

const operations = { preflight, resume, draft, publish };

/** The effect of the plan that an operation has. */
const effects: Readonly<Record<string, string>> = { draft: 'draft', publish: 'release' };

export async function githubRelease(host: Host, inputs: GithubReleaseInputs): Promise<void> {
  const effect = effects[inputs.operation];
  if (effect === undefined) {
    await operate(host, inputs);
    return;
  }
  const name = `github-release-${inputs.operation}`;
  await reporting(
    host,
    name,
    effect,
    () => operate(host, inputs),
    (outcome) => reportOf(inputs, outcome),
  );
}

function reportOf({ dryRun }: GithubReleaseInputs, { resumed, url, rows }: Outcome): Reported {
  const state = resumed ? 'unchanged' : dryRun ? 'planned' : 'done';
  const what = rows.map(([name, value]) => `${name}: ${value}`).join(', ');
  return { state, what, ...(url === '' ? {} : { detail: { url } }) };
}

async function operate(host: Host, inputs: GithubReleaseInputs): Promise<Outcome> {
  const plan = readPlan(inputs.plan, inputs.workingDirectory);
  const github = connect(host, inputs.token, 'github-release');
  await checkTag(github, plan);
  const outcome = await operations[inputs.operation]({ host, inputs, plan, github });
  host.output('id', outcome.id === undefined ? '' : String(outcome.id));
  host.output('url', outcome.url);
  host.output('state', outcome.state);
  host.output('immutable', String(outcome.immutable));
  host.output('resumed', String(outcome.resumed));
  await host.summary(
    section(
      `GitHub release of ${plan.tag}: ${inputs.operation}`,
      table(
        ['what', 'result'],
        [
          ['release', outcome.url === '' ? 'none yet' : `[${outcome.state}](${outcome.url})`],
          ...outcome.rows.map(([what, result]) => [what, code(result)]),
        ],
      ),
    ),
  );
  return outcome;
}

/** GitHub makes a missing tag at the default branch when a release of it is published: so it must be there, unmoved. */
async function checkTag(github: GitHubClient, plan: Plan): Promise<void> {
  const now = await tagCommit(github, plan.tag);
  if (now === plan.commit.sha) return;
  throw new UserError(
    now === undefined
      ? `the tag ${plan.tag} is not in ${github.owner}/${github.repo} any more`
      : `the tag ${plan.tag} points at ${now} now, but this release was planned for ${plan.commit.sha}`,
    { fix: 'start a new run for the tag as it is now; this one stops before it changes anything' },
  );
}
