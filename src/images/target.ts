import type { Registry } from '../oci/registry.js';
import type { Plan } from '../plan/types.js';
import { repositoryOf } from './combine.js';

/** What a release pushes, where, and what for: shared by all operations. */
export interface ImagesTarget {
  readonly plan: Plan;
  /** As `planHash` makes it. */
  readonly planSha256: string;
  readonly registry: Registry;
  /** Host that is pushed to; the plan may name another one. */
  readonly host: string;
  /** Path below it, may be ''. */
  readonly project: string;
  /** The release commit; '' while it does not exist. */
  readonly revision: string;
  /** Web address of the sources; '' when unknown. */
  readonly source: string;
}

/** `host/project/name` */
export function fullName(target: ImagesTarget, name: string): string {
  return `${target.host}/${repositoryOf(target, name)}`;
}
