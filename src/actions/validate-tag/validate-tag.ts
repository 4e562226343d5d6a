import type { Host } from '../../core/host.js';
import { guardTag } from './guard.js';
import type { ValidateTagInputs } from './inputs.js';
import { readTag } from './read-tag.js';
import { setOutputs, versionOutputs } from './version-outputs.js';

/**
 * Turns a tag into everything that later jobs need: version facts, commit, branch and plan. With `expect-sha` it is
 * the guard instead, which only sees that the tag did not move. Changes nothing outside of the runner.
 */
export async function validateTag(host: Host, inputs: ValidateTagInputs): Promise<void> {
  const read = readTag(inputs.tag, inputs.tagPrefix);
  host.output('tag', read.name);
  if (inputs.expectSha !== '') {
    setOutputs(host, versionOutputs(read.version, ''));
    await guardTag(host, inputs, read.name);
    return;
  }
  // A release starts the guard in every job, and makes one plan: what reads trees and files is not loaded for the guard.
  const { planTag } = await import('./plan-tag.js');
  await planTag(host, inputs, read);
}
