import type { Host } from '../../core/host.js';
import { type Git, openGit } from '../../git/git.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import type { BumpVersionInputs } from './inputs.js';

/** What everything else starts from. */
export interface Checkout {
  readonly git: Git;
  /** The plan that the caller gave. */
  readonly given: Plan | undefined;
}

/** @throws UserError when there is no checkout, or the plan is not one */
export async function openCheckout(host: Host, inputs: BumpVersionInputs): Promise<Checkout> {
  const { plan, workingDirectory } = inputs;
  const given = plan === '' ? undefined : readPlan(plan, workingDirectory);
  return { given, git: await openGit(host, workingDirectory, given?.commit.sha) };
}
