import { createHash } from 'node:crypto';
import type { Plan } from '../plan/types.js';

/** JSON with sorted keys, two blanks of indent and a final newline: the same value gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** lower-case hex */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * The hash by which plans are compared: of what a release changes and publishes. Left out is what may become another
 * when somebody tags another version meanwhile (the window and the version below, with what is told of them): the same
 * release would count as another one, and its staged files would be built again.
 */
export function planHash(plan: Plan): string {
  const { files, current } = plan.rewrite;
  const left = { window: undefined, reference_version: undefined, warnings: undefined };
  return sha256(canonicalJson({ ...plan, ...left, rewrite: { files, current } }));
}
