import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';

export interface ReadinessInputs extends CommonInputs {
  /** A tag that may not exist yet; '' = from version. */
  readonly tag: string;
  /** '' = the next one. */
  readonly version: string;
}

/** Reads the inputs of the readiness check. @throws UserError when both tag and version are given */
export function readInputs(host: Host): ReadinessInputs {
  const inputs = new Inputs(host);
  const tag = inputs.optional('tag');
  const version = inputs.optional('version');
  if (tag !== '' && version !== '') {
    throw new UserError('the inputs "tag" and "version" are both given', {
      fix: 'give one of them, or none',
    });
  }
  return { ...commonInputs(host, inputs), tag, version };
}
