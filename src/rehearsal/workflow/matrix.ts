import { isDeepStrictEqual } from 'node:util';
import { type Place, UserError } from '../../core/errors.js';

export interface Leg {
  readonly values: Readonly<Record<string, unknown>>;
  /** Behind the job's name: ` (linux/amd64, node)`; '' for a leg without plain values. */
  readonly label: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Legs of `strategy.matrix` after its expressions were evaluated.
 * Source: docs "jobs.<job_id>.strategy.matrix"; `include` fills into combinations without changing their own values,
 * and what fits none becomes a leg. Labels show only the values of the combination, not what `include` adds.
 * @throws UserError for a vector without values, no leg at all, or more than 256
 */
export function expandMatrix(matrix: unknown, place: Place): Leg[] {
  const { include, exclude, ...vectors } = matrix as Record<string, unknown>;
  let product: Values[] = Object.keys(vectors).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(vectors)) {
    if (!Array.isArray(values) || values.length === 0) {
      throw new UserError(`the matrix vector "${name}" has no values`, { where: place });
    }
    product = product.flatMap((leg) => values.map((value: unknown) => ({ ...leg, [name]: value })));
  }
  const excluded = list(exclude, 'exclude', place);
  product = product.filter((leg) => !excluded.some((filter) => matches(leg, filter)));
  const legs: Leg[] = product.map((values) => ({ values, label: labelOf(values) }));
  const extra: Leg[] = [];
  for (const item of list(include, 'include', place)) {
    const filter = Object.fromEntries(Object.entries(item).filter(([name]) => name in vectors));
    const fitting = legs.flatMap((leg, index) => (matches(leg.values, filter) ? [index] : []));
    for (const index of fitting) {
      const leg = legs[index];
      if (leg !== undefined) legs[index] = { ...leg, values: { ...leg.values, ...item } };
    }
    if (fitting.length === 0) extra.push({ values: item, label: labelOf(item) });
  }
  const all = [...legs, ...extra];
  if (all.length === 0 || all.length > 256) {
    throw new UserError(`the matrix has ${all.length} legs; GitHub runs 1 to 256`, { where: place });
  }
  return all;
}

function list(value: unknown, name: string, place: Place): Values[] {
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) throw new UserError(`matrix.${name} is not a list`, { where: place });
  return value as Values[];
}

function matches(leg: Values, filter: Values): boolean {
  return Object.entries(filter).every(([name, value]) => isDeepStrictEqual(leg[name], value));
}

function labelOf(values: Values): string {
  const parts = leaves(Object.values(values)).filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}
