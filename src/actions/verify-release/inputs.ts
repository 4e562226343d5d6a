import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { type TargetName, targetNames } from '../../verify/finding.js';

export interface VerifyReleaseInputs extends CommonInputs {
  readonly operation: 'verify' | 'summary';
  /** JSON or path; '' only for a summary. */
  readonly plan: string;
  /** Path of the release record; '' = that of the published release. */
  readonly record: string;
  readonly targets: readonly TargetName[];
  /** '' = those of the plan. */
  readonly live: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly strict: boolean;
  /** Absolute folder; '' = none. */
  readonly reports: string;
  /** JSON of the `needs` context; '' = none. */
  readonly jobs: string;
  readonly token: string;
  readonly indexUrl: string;
  readonly registry: string;
  readonly username: string;
  readonly password: string;
  /** The release commit; '' = not compared. */
  readonly sha: string;
}

export function readInputs(host: Host): VerifyReleaseInputs {
  const inputs = new Inputs(host);
  const token = inputs.secret('token');
  const password = inputs.secret('password');
  const common = commonInputs(host, inputs);
  return {
    ...common,
    operation: inputs.oneOf('operation', ['verify', 'summary']),
    plan: inputs.optional('plan'),
    record: inputs.optional('record'),
    targets: targetsOf(inputs.list('targets')),
    live: inputs.optional('live'),
    timeout: secondsOf(inputs.optional('timeout')) * 1000,
    strict: inputs.optional('strict') === '' ? true : inputs.flag('strict'),
    reports: inputs.optional('reports') === '' ? '' : inputs.path('reports', common.workingDirectory),
    jobs: inputs.optional('jobs'),
    token,
    indexUrl: inputs.optional('index-url'),
    registry: inputs.optional('registry'),
    username: inputs.optional('username'),
    password,
    sha: inputs.optional('sha'),
  };
}

function targetsOf(named: readonly string[]): readonly TargetName[] {
  if (named.length === 0) return targetNames;
  const words = named.flatMap((text) => text.split(/\s+/));
  const unknown = words.find((word) => !(targetNames as readonly string[]).includes(word));
  if (unknown === undefined) return targetNames.filter((name) => words.includes(name));
  throw new UserError(`${JSON.stringify(unknown)} is not a target`, {
    where: { key: 'targets' },
    fix: `name some of ${targetNames.join(', ')}`,
  });
}

function secondsOf(text: string): number {
  if (text === '') return 300;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new UserError(`${JSON.stringify(text)} is not a number of seconds`, {
    where: { key: 'timeout' },
    fix: 'write a whole number such as 300',
  });
}
