import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';

export interface ValidateTagInputs extends CommonInputs {
  /** As given: with or without `refs/tags/`. */
  readonly tag: string;
  /** '' = that of the config. */
  readonly tagPrefix: string;
  /** '' = choose. */
  readonly branch: string;
  /** Full SHA; '' = not the guard. */
  readonly expectSha: string;
  readonly configRef: string;
  readonly allowLowerVersion: boolean;
  readonly token: string;
}

/** Reads the inputs of validate-tag, and GITHUB_REF for an empty tag. */
export function readInputs(host: Host): ValidateTagInputs {
  const inputs = new Inputs(host);
  return {
    ...commonInputs(host, inputs),
    tag: inputs.optional('tag') || (host.env['GITHUB_REF'] ?? ''),
    tagPrefix: inputs.optional('tag-prefix'),
    branch: inputs.optional('branch'),
    expectSha: inputs.optional('expect-sha').toLowerCase(),
    configRef: inputs.optional('config-ref'),
    allowLowerVersion: inputs.flag('allow-lower-version'),
    token: inputs.secret('token'),
  };
}
