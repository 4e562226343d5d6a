import { UserError } from '../core/errors.js';
import { fileName, quoted } from '../core/quote.js';

/** A place that carries another version. */
export interface StalePlace {
  readonly path: string;
  readonly line: number;
  readonly key: string;
  readonly from: string;
}

/** Places that a message lists. */
const mostListed = 50;

/**
 * The tagged tree does not carry its version, and `bump: verify` writes none: every place, one a line.
 * @param places at least one
 */
export function notCarried(version: string, places: readonly StalePlace[]): UserError {
  const lines = places
    .slice(0, mostListed)
    .map(({ path, line, key, from }) => `${fileName(path)}:${line} ${key} = ${quoted(from)}`);
  const more = places.length > mostListed ? [`and ${places.length - mostListed} more`] : [];
  const [first] = places;
  const count = places.length === 1 ? 'one place' : `${places.length} places`;
  return new UserError(`the tag does not carry ${version} in ${count}:\n${[...lines, ...more].join('\n')}`, {
    ...(first && { where: { file: first.path, line: first.line, key: first.key } }),
    fix: `bump: verify wants the version in the tagged tree: run release-actions prepare ${version}, or set bump: commit`,
  });
}
