import type { Failure } from './answer.js';
import type { MessageBody } from './limits.js';

/** A message that is in the channel. */
export interface Posted {
  readonly id: string;
  /** Web address of the message; '' when the server of the channel is not known. */
  readonly url: string;
  /** Whether an earlier attempt posted it. */
  readonly found: boolean;
}

/** A failure with what to do about it. `state`: whether the message may be there nevertheless. */
export interface Trouble {
  readonly message: string;
  readonly fix: string;
  /** Discord said no: bad input, which a repetition does not mend. */
  readonly refused: boolean;
}

export type Outcome<T> = { readonly value: T } | { readonly trouble: Trouble };

/** Where announcements go. Both kinds take the same body. */
export interface Target {
  /** For people, without a secret. */
  readonly label: string;
  /** Checks everything that can be known without an effect. The value says what was found. */
  check(): Promise<Outcome<string>>;
  /** Posts, unless the marker shows that it was done. */
  post(body: MessageBody, marker: string): Promise<Outcome<Posted>>;
}

/** An answer that is no success, in words. @param fixes advice by JSON error code or HTTP status */
export function trouble(
  what: string,
  failure: Failure,
  fixes: Readonly<Record<number, string>> = {},
): { readonly trouble: Trouble } {
  const refused = failure.kind === 'refused';
  const codes = refused ? [failure.code, failure.status] : [];
  const known = codes.map((code) => fixes[code]).find((fix) => fix !== undefined);
  const said = refused
    ? `${failure.message} (${[failure.status, failure.code || ''].join(' ').trim()})`
    : failure.message;
  const repeat =
    failure.kind === 'unknown'
      ? 'look into the channel: the message may be there; re-run the job if it is not'
      : 're-run the job later';
  return {
    trouble: {
      message: `${what}: ${said}`,
      fix: known ?? (refused ? 'mend what Discord names, then re-run the job' : repeat),
      refused,
    },
  };
}

/** @param guild '' when it is not known */
export function messageUrl(guild: string, channel: string, id: string): string {
  return guild === '' ? '' : `https://discord.com/channels/${guild}/${channel}/${id}`;
}

/** A text field of an answer; '' when it is absent. */
export function textOf(data: unknown, field: string): string {
  const value = (data as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}
