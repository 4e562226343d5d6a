import type { Host } from '../../core/host.js';
import { openCheckout } from './checkout.js';
import type { BumpVersionInputs } from './inputs.js';

/** Writes the version of a release into its sources, and commits that where the config wants a commit. */
export async function bumpVersion(host: Host, inputs: BumpVersionInputs): Promise<void> {
  // git answers while the rest, most of this action, is loaded.
  const checkout = openCheckout(host, inputs);
  // A failure is told by whoever waits for it.
  checkout.catch(() => undefined);
  const { bumpCheckout } = await import('./bump.js');
  await bumpCheckout(host, inputs, checkout);
}
