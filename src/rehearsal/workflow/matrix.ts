import { type Place, UserError } from '../../core/errors.js';

export interface Leg {
  readonly values: Readonly<Record<string, unknown>>;
  /** Behind the job's name: ` (linux/amd64, node)`; '' for a leg without plain values. */
  readonly label: string;
}

/**
 * Legs of `strategy.matrix` after its expressions were evaluated: every combination of its vectors, or the list `include`.
 * Source: docs "jobs.<job_id>.strategy.matrix".
 * @throws UserError for a vector without values, vectors beside `include`, `exclude`, no leg at all, or more than 256
 */
export function expandMatrix(matrix: unknown, where: Place): Leg[] {
  const { include, ...vectors } = matrix as Record<string, unknown>;
  const names = Object.keys(vectors);
  if ('exclude' in vectors || (include !== undefined && names.length > 0)) {
    const what = 'exclude' in vectors ? '"exclude"' : '"include" beside vectors';
    throw new UserError(`the rehearsal does not know ${what} of a matrix`, {
      where,
      fix: 'list every leg in include',
    });
  }
  let all = include === undefined ? [{}] : listOf('include', include, where);
  for (const name of names) {
    const values = listOf(name, vectors[name], where);
    all = all.flatMap((leg) => values.map((value) => ({ ...(leg as object), [name]: value })));
  }
  if (all.length > 256) {
    throw new UserError(`the matrix has ${all.length} legs; GitHub runs 1 to 256`, { where });
  }
  return all.map((values) => ({ values: values as Leg['values'], label: labelOf(values) }));
}

function listOf(name: string, value: unknown, where: Place): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new UserError(`the matrix vector "${name}" has no values`, { where });
}

function labelOf(values: unknown): string {
  const parts = leaves(values).filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}
