import { messageOf, ServiceError } from './errors.js';
import type { Host } from './host.js';

export interface RetryOptions {
  /** Shown in the log line of each retry, e.g. `POST file.whl`. */
  readonly what: string;
  /** Whole milliseconds that all tries together may take, waiting included. Default 120 000. */
  readonly deadline?: number;
  /** Waits between tries in milliseconds; its length bounds the number of retries. */
  readonly delays?: readonly number[];
  /** Whether a thrown error may be tried again. Default: a ServiceError that says so. */
  readonly retryable?: (error: unknown) => boolean;
}

export const defaultDelays: readonly number[] = [500, 2_000, 5_000, 15_000, 30_000];

/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
export async function retry<T>(
  host: Pick<Host, 'now' | 'sleep' | 'info' | 'redact'>,
  options: RetryOptions,
  operation: (attempt: number) => Promise<T>,
): Promise<T> {
  const delays = options.delays ?? defaultDelays;
  const end = host.now() + (options.deadline ?? 120_000);
  const retryable = options.retryable ?? ((error) => error instanceof ServiceError && error.retryable);
  for (let attempt = 0; ; attempt++) {
    try {
      return await operation(attempt);
    } catch (error) {
      const base = delays[attempt];
      if (base === undefined || !retryable(error)) throw error;
      const asked = error instanceof ServiceError ? (error.retryAfterMs ?? 0) : 0;
      const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
      if (host.now() + wait > end) throw error;
      host.info(
        host.redact(`${options.what}: ${messageOf(error)}; trying again in ${(wait / 1000).toFixed(1)} s`),
      );
      await host.sleep(wait);
    }
  }
}

/** Milliseconds of a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date), undefined when absent or odd. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.ceil(Number(header) * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether an HTTP status means that the same request may succeed later (RFC 9110; 425 is RFC 8470). */
export function transientStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}
