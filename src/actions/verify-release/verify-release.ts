import type { Host } from '../../core/host.js';
import type { VerifyReleaseInputs } from './inputs.js';
import { summarize } from './summary.js';
import { verify } from './verify.js';

/** Reads a release back as a stranger, or tells at the end of a release what became of it. Changes nothing. */
export function verifyRelease(host: Host, inputs: VerifyReleaseInputs): Promise<void> {
  return inputs.operation === 'summary' ? summarize(host, inputs) : verify(host, inputs);
}
