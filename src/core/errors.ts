import { fileName } from './quote.js';

/** The only error types that functions of this project throw on purpose. Anything else is a bug and keeps its stack. */

/** Where a mistake stands: a file with optional 1-based line and column, and the key or input that holds it. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
}

/** Renders a place as `file:line:column: key`, with only the parts that are known. */
export function placeText(place: Place): string {
  const file = place.file === undefined ? undefined : fileName(place.file);
  const position = [file, place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [position, place.key].filter((part) => part !== undefined && part !== '').join(': ');
}

/** Something the caller can mend: what is wrong, where, and what to do next. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly place: Place | undefined;
  readonly fix: string | undefined;

  constructor(what: string, details: { where?: Place; fix?: string; cause?: unknown } = {}) {
    super(what, details.cause === undefined ? undefined : { cause: details.cause });
    this.place = details.where;
    this.fix = details.fix;
  }
}

/** A service refused or failed. `retryable` says whether the same request may be sent again. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly service: string;
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  readonly retryable: boolean;
  /** Milliseconds that the service asked us to wait (Retry-After), if it did. */
  readonly retryAfterMs: number | undefined;
  readonly fix: string | undefined;

  constructor(
    service: string,
    message: string,
    details: { status: number; retryable: boolean; retryAfterMs?: number; fix?: string; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.service = service;
    this.status = details.status;
    this.retryable = details.retryable;
    this.retryAfterMs = details.retryAfterMs;
    this.fix = details.fix;
  }
}

/** A child process failed. Keeps the last lines of its standard error, already redacted by the host. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly command: string;
  readonly exitCode: number;
  readonly stderrTail: string;
  readonly fix: string | undefined;

  constructor(command: string, exitCode: number, stderrTail: string, fix?: string) {
    super(`${command} ended with exit code ${exitCode}`);
    this.command = command;
    this.exitCode = exitCode;
    this.stderrTail = stderrTail;
    this.fix = fix;
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * Everything a person needs to read of an error, in lines: place and message, service or tool facts, what to do.
 * A stack is added only for errors that nobody threw on purpose.
 */
export function explain(thrown: unknown): string {
  const lines: string[] = [];
  if (thrown instanceof UserError) {
    const at = thrown.place === undefined ? '' : placeText(thrown.place);
    lines.push(at === '' ? thrown.message : `${at}: ${thrown.message}`);
    if (thrown.fix !== undefined) lines.push(`What to do: ${thrown.fix}`);
  } else if (thrown instanceof ServiceError) {
    lines.push(
      `${thrown.service}${thrown.status > 0 ? ` answered ${thrown.status}` : ''}: ${thrown.message}`,
    );
    if (thrown.fix !== undefined) lines.push(`What to do: ${thrown.fix}`);
  } else if (thrown instanceof ToolError) {
    lines.push(thrown.message);
    if (thrown.stderrTail !== '') lines.push(thrown.stderrTail);
    if (thrown.fix !== undefined) lines.push(`What to do: ${thrown.fix}`);
  } else if (thrown instanceof Error) {
    lines.push(thrown.stack ?? thrown.message, 'This is a bug in release-actions; please report it.');
  } else {
    lines.push(String(thrown));
  }
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (cause !== undefined && (thrown instanceof UserError || thrown instanceof ServiceError)) {
    lines.push(`Cause: ${messageOf(cause)}`);
  }
  return lines.join('\n');
}
