import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';

export interface GithubReleaseInputs extends CommonInputs {
  readonly operation: 'preflight' | 'resume' | 'draft' | 'publish';
  /** JSON or the path of a file. */
  readonly plan: string;
  /** Release commit; '' when it is not known yet. */
  readonly sha: string;
  /** Git tree that the release commit will have; '' = not checked. */
  readonly expectTree: string;
  readonly token: string;
  readonly notes: string;
  /** Absolute path, '' without one. */
  readonly notesFile: string;
  /** Absolute path of the folder of distributions and build record. */
  readonly assets: string;
  readonly latest: 'auto' | 'true' | 'false';
  readonly discussionCategory: string;
}

export function readInputs(host: Host): GithubReleaseInputs {
  const inputs = new Inputs(host);
  const common = commonInputs(host, inputs);
  return {
    ...common,
    operation: inputs.oneOf('operation', ['preflight', 'resume', 'draft', 'publish']),
    plan: inputs.required('plan', 'pass the plan that validate-tag wrote'),
    sha: inputs.optional('sha'),
    expectTree: inputs.optional('expect-tree'),
    token: inputs.secret('token'),
    notes: inputs.optional('notes'),
    notesFile: inputs.optional('notes-file') === '' ? '' : inputs.path('notes-file', common.workingDirectory),
    assets: inputs.path('assets', common.workingDirectory),
    latest: inputs.oneOf('latest', ['auto', 'true', 'false']),
    discussionCategory: inputs.optional('discussion-category'),
  };
}
