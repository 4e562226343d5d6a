import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';

export interface BumpVersionInputs extends CommonInputs {
  readonly operation: 'preflight' | 'run';
  /** JSON or path; '' when version and sha are given instead. */
  readonly plan: string;
  readonly version: string;
  readonly sha: string;
  /** '' = chosen from the branches that contain the commit. */
  readonly branch: string;
  readonly token: string;
  readonly commitMethod: 'auto' | 'api' | 'git' | 'none';
  readonly onBranchMoved: 'land' | 'fail';
  /** Git tree that the release commit must have; '' = not checked. */
  readonly expectTree: string;
  readonly allowLowerVersion: boolean;
}

export function readInputs(host: Host): BumpVersionInputs {
  const inputs = new Inputs(host);
  return {
    ...commonInputs(host, inputs),
    operation: inputs.oneOf('operation', ['run', 'preflight']),
    plan: inputs.optional('plan'),
    version: inputs.optional('version'),
    sha: inputs.optional('sha'),
    branch: inputs.optional('branch'),
    token: inputs.secret('token'),
    commitMethod: inputs.oneOf('commit-method', ['auto', 'api', 'git', 'none']),
    onBranchMoved: inputs.oneOf('on-branch-moved', ['land', 'fail']),
    expectTree: inputs.optional('expect-tree'),
    allowLowerVersion: inputs.flag('allow-lower-version'),
  };
}
