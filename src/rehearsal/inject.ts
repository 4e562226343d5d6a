import { UserError } from '../core/errors.js';

/** One thing to break on purpose. `k` counts the effects of an action in this attempt, from 1. */
export type Injection =
  | { readonly kind: 'kill'; readonly action: string; readonly k: number; readonly phase: 'before' | 'after' }
  | {
      readonly kind: 'fail';
      readonly service: string;
      readonly route: string;
      readonly status: number;
      readonly times: number;
    }
  | { readonly kind: 'drop'; readonly service: string; readonly route: string; readonly times: number }
  | { readonly kind: 'empty'; readonly secret: string }
  | { readonly kind: 'move-branch' | 'move-tag'; readonly action: string; readonly k: number };

/** The grammar, a line per kind; shown by the help and by errors. */
export const injectionGrammar: readonly string[] = [
  'kill:ACTION:K:before|after       SIGKILL the process of an action at its K-th effect, before the service',
  '                                 applies it, or after it is applied and before the answer',
  'fail:SERVICE:ROUTE:STATUS[:N]    the service answers N requests (default 1, * = all) with this status',
  'drop:SERVICE:ROUTE[:N]           the service closes the connection of N requests without an answer',
  'empty:SECRET                     this secret is empty',
  'move-branch:ACTION:K             a foreign commit lands on the branch before the K-th effect of an action',
  'move-tag:ACTION:K                the tag moves to another commit before it (K = 0: before the action starts)',
];

const name = /^[a-z][a-z0-9-]*$/;
const secretName = /^[A-Z_][A-Z0-9_]*$/;

/**
 * Reads one `--inject` value.
 * @throws UserError listing the grammar
 */
export function parseInjection(spec: string): Injection {
  const [kind = '', ...parts] = spec.split(':');
  const injection = Object.hasOwn(parsers, kind) ? parsers[kind]?.(parts) : undefined;
  if (injection === undefined) {
    throw new UserError(`--inject cannot be ${JSON.stringify(spec)}`, {
      fix: `use one of\n${injectionGrammar.map((line) => `  ${line}`).join('\n')}`,
    });
  }
  return injection;
}

const parsers: Readonly<Record<string, (parts: readonly string[]) => Injection | undefined>> = {
  kill: ([action = '', k = '', phase, ...rest]) =>
    name.test(action) && count(k, 1) && (phase === 'before' || phase === 'after') && rest.length === 0
      ? { kind: 'kill', action, k: Number(k), phase }
      : undefined,
  fail: (parts) => {
    const [service, route, rest] = serviceRoute(parts);
    const [status = '', times = '1', ...more] = rest;
    if (service === '' || route === '' || !/^[2-5]\d\d$/.test(status) || more.length > 0) return undefined;
    return timesOf(times, (n) => ({ kind: 'fail', service, route, status: Number(status), times: n }));
  },
  drop: (parts) => {
    const [service, route, rest] = serviceRoute(parts);
    const [times = '1', ...more] = rest;
    if (service === '' || route === '' || more.length > 0) return undefined;
    return timesOf(times, (n) => ({ kind: 'drop', service, route, times: n }));
  },
  empty: ([secret = '', ...rest]) =>
    secretName.test(secret) && rest.length === 0 ? { kind: 'empty', secret } : undefined,
  'move-branch': (parts) => move('move-branch', parts),
  'move-tag': (parts) => move('move-tag', parts),
};

function move(
  kind: 'move-branch' | 'move-tag',
  [action = '', k = '', ...rest]: readonly string[],
): Injection | undefined {
  return name.test(action) && count(k, 0) && rest.length === 0 ? { kind, action, k: Number(k) } : undefined;
}

function serviceRoute(parts: readonly string[]): [string, string, readonly string[]] {
  const [service = '', route = '', ...rest] = parts;
  return [name.test(service) ? service : '', route, rest];
}

function timesOf(times: string, make: (times: number) => Injection): Injection | undefined {
  if (times === '*') return make(Number.POSITIVE_INFINITY);
  return count(times, 1) ? make(Number(times)) : undefined;
}

function count(text: string, least: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= least;
}
