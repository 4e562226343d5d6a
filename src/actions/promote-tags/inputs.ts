import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';

export interface PromoteTagsInputs extends CommonInputs {
  readonly operation: 'preflight' | 'run';
  /** JSON or path; '' when the version is given instead. */
  readonly plan: string;
  readonly version: string;
  /** Below the project; [] = those of the config. */
  readonly repositories: readonly string[];
  /** Names or templates for every repository; [] = those of the config. */
  readonly channels: readonly string[];
  /** '' = that of the config. */
  readonly registry: string;
  readonly project: string;
  readonly username: string;
  readonly password: string;
  readonly allowRollback: boolean;
  readonly repromote: boolean;
  /** GitHub token; '' = GitHub is not asked. */
  readonly token: string;
}

export function readInputs(host: Host): PromoteTagsInputs {
  const inputs = new Inputs(host);
  return {
    ...commonInputs(host, inputs),
    operation: inputs.oneOf('operation', ['run', 'preflight']),
    plan: inputs.optional('plan'),
    version: inputs.optional('version'),
    repositories: inputs.list('repositories'),
    channels: inputs.list('channels'),
    registry: inputs.optional('registry'),
    project: inputs.optional('project'),
    username: inputs.optional('username'),
    password: inputs.secret('password'),
    allowRollback: inputs.flag('allow-rollback'),
    repromote: inputs.flag('repromote'),
    token: inputs.secret('token'),
  };
}
