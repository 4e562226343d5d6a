import { messageOf, ServiceError } from '../core/errors.js';

/** What can be read back, in the order of the summary. */
export const targetNames = ['pypi', 'images', 'channels', 'charts', 'github', 'live'] as const;
export type TargetName = (typeof targetNames)[number];

/**
 * `same`: as the record says. `different`, `missing`, `unreadable`: it is not, or nobody knows. `private`: a stranger
 * may not read it, and no credentials were given. `warned`: wrong, but no part of what makes a release right. `noted`:
 * for people only. `planned`: a dry run, nothing was asked.
 */
export type FindingState =
  | 'same'
  | 'different'
  | 'missing'
  | 'unreadable'
  | 'private'
  | 'warned'
  | 'noted'
  | 'planned';

/** One thing that was looked at. All texts may come from outside. */
export interface Finding {
  readonly target: TargetName;
  /** File, reference, chart or address. */
  readonly what: string;
  readonly state: FindingState;
  /** For people, without a full stop. */
  readonly detail: string;
  /** What to do; '' when there is nothing. */
  readonly fix: string;
}

const wrong: readonly FindingState[] = ['different', 'missing', 'unreadable'];

/** A release is not as its record says, or that could not be found out. */
export function isDifference({ state }: Finding): boolean {
  return wrong.includes(state);
}

/** A difference, something that nobody could read, or a warning. */
export function needsAttention(finding: Finding): boolean {
  return isDifference(finding) || finding.state === 'private' || finding.state === 'warned';
}

/** Whether everything was read and is right. */
export function allRight(findings: readonly Finding[]): boolean {
  return findings.every((finding) => !isDifference(finding) && finding.state !== 'private');
}

/** Whether looking again may give another answer: indexes and registries lag, servers come back. */
export function mayChange({ state }: Finding): boolean {
  return state === 'missing' || state === 'unreadable';
}

/** A refusal to somebody without rights. Harbor says 401 also when its database is down, and the message tells. */
export function isRefusal(thrown: unknown): thrown is ServiceError {
  return (
    thrown instanceof ServiceError &&
    (thrown.status === 401 || thrown.status === 403) &&
    !/failed to connect|internal server error/.test(thrown.message)
  );
}

/** What became of reading something: what it gives, or why it could not be read. Bugs are thrown on. */
export async function found(
  target: TargetName,
  what: string,
  read: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await read();
  } catch (thrown) {
    // GitHub is asked with a token, not as a stranger.
    if (isRefusal(thrown) && target !== 'github') {
      const detail = `private: could not be read as a stranger (${thrown.status})`;
      const fix =
        target === 'pypi'
          ? 'a private index cannot be verified: leave pypi out of targets'
          : 'make it public, or give username and password of an account that may read it';
      return [{ target, what, state: 'private', detail, fix }];
    }
    if (!(thrown instanceof ServiceError)) throw thrown;
    const answer = thrown.status > 0 ? ` answered ${thrown.status}` : '';
    const detail = `${thrown.service}${answer}: ${messageOf(thrown)}`;
    return [{ target, what, state: 'unreadable', detail, fix: thrown.fix ?? 're-run the failed jobs' }];
  }
}
