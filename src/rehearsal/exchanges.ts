import { appendFileSync } from 'node:fs';
import type { Redactor } from '../core/redact.js';
import { masked } from './recorder.js';
import type { Hooks } from './services/types.js';

/** Names the file that `exchangeLog` writes. */
export const exchangesVariable = 'RELEASE_ACTIONS_EXCHANGES';

/**
 * For whoever wants to know what went over the wire: with the variable set, every request to an embedded service and
 * its answer are appended to that file as lines of JSON (`Exchange`), without credentials.
 */
export function exchangeLog(
  env: Readonly<Record<string, string | undefined>>,
  redactor: Redactor,
): Pick<Hooks, 'exchange'> {
  const file = env[exchangesVariable];
  if (file === undefined || file === '') return {};
  return {
    exchange: (exchange) => appendFileSync(file, `${JSON.stringify(masked(exchange, redactor))}\n`),
  };
}
