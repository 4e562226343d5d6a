import type { Host } from '../core/host.js';
import type { EffectReport } from '../core/report.js';
import type { Plan } from '../plan/types.js';
import type { ReleaseRecord } from '../record/types.js';

/** What every target is read back with. */
export interface VerifyRequest {
  readonly host: Host;
  readonly plan: Plan;
  readonly record: ReleaseRecord;
  /** By id of the effect: what jobs of this release said they did. */
  readonly reported: ReadonlyMap<string, EffectReport>;
  /** Milliseconds since the epoch until which things that lag are waited for. */
  readonly until: number;
  /** Root of a simple index; '' = PyPI's. */
  readonly indexUrl: string;
  /** Host for charts and channels; '' = that of the plan. */
  readonly registry: string;
  /** Used only after a stranger was refused; both '' = never. */
  readonly username: string;
  readonly password: string;
}

export const agent = 'verify-release';
