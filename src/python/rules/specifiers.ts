import { compareNormalized, normalizeVersion, releaseOf } from '../pep440.js';

/** One clause of a version specifier (PEP 440 §Version specifiers). */
export interface Specifier {
  readonly operator: string;
  /** Without `.*`. */
  readonly version: string;
  /** Whether it ended in `.*`. */
  readonly prefix: boolean;
}

const clause = /^\s*(===|==|!=|~=|<=|>=|<|>)\s*([^\s;)(,]+)\s*$/;

/** The clauses of `>=3.8,<4`; undefined when one is not valid. Empty clauses are left out, as installers do. */
export function parseSpecifiers(text: string): Specifier[] | undefined {
  const parsed = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(parseClause);
  return parsed.every((one) => one !== undefined) ? parsed : undefined;
}

function parseClause(text: string): Specifier | undefined {
  const [, operator = '', version = ''] = clause.exec(text) ?? [];
  if (operator === '') return undefined;
  if (operator === '===') return { operator, version, prefix: false };
  const prefix = version.endsWith('.*');
  const plain = prefix ? version.slice(0, -2) : version;
  const normal = normalizeVersion(plain);
  if (normal === undefined) return undefined;
  const equality = operator === '==' || operator === '!=';
  if (prefix && !(equality && /^(\d+!)?[\d.]+$/.test(normal))) return undefined;
  if (!equality && normal.includes('+')) return undefined;
  if (operator === '~=' && releaseOf(normal).length < 2) return undefined;
  return { operator, version: plain, prefix };
}

/** Whether all clauses hold for a version, prereleases included: what a pin on an exact release asks. */
export function admits(specifiers: readonly Specifier[], version: string): boolean {
  const normal = normalizeVersion(version);
  return normal !== undefined && specifiers.every((one) => holds(one, version, normal));
}

function holds({ operator, version, prefix }: Specifier, written: string, normal: string): boolean {
  if (operator === '===') return version.toLowerCase() === written.toLowerCase();
  const bound = normalizeVersion(version) ?? '';
  if (operator === '~=') return compatible(bound, normal);
  const open = withoutLocal(normal);
  if (operator === '==' || operator === '!=') {
    const equal = prefix
      ? startsWith(open, bound)
      : compareNormalized(bound.includes('+') ? normal : open, bound) === 0;
    return equal === (operator === '==');
  }
  const order = compareNormalized(open, bound);
  if (operator === '<=') return order <= 0;
  if (operator === '>=') return order >= 0;
  // `<5.0` leaves out 5.0rc1, `>5.0` leaves out 5.0.post1 and 5.0+local.
  if (operator === '<') return order < 0 && !(isEarly(open) && !isEarly(bound) && sameRelease(open, bound));
  return (
    order > 0 &&
    !(open.includes('.post') && !bound.includes('.post') && sameRelease(open, bound)) &&
    !(normal !== open && sameRelease(open, bound))
  );
}

/** `~=5.1.2` is `>=5.1.2, ==5.1.*`. */
function compatible(bound: string, version: string): boolean {
  const { length } = releaseOf(bound);
  const epoch = /^\d+!/.exec(bound)?.[0] ?? '';
  const start = `${epoch}${releaseOf(bound)
    .slice(0, length - 1)
    .join('.')}`;
  return compareNormalized(withoutLocal(version), bound) >= 0 && startsWith(withoutLocal(version), start);
}

function startsWith(version: string, start: string): boolean {
  const wanted = releaseOf(start);
  const epoch = (text: string): string => /^(\d+)!/.exec(text)?.[1] ?? '0';
  return (
    epoch(version) === epoch(start) &&
    wanted.every((part, index) => part === (releaseOf(version)[index] ?? 0))
  );
}

function sameRelease(left: string, right: string): boolean {
  const base = (text: string): string => text.replace(/(a|b|rc|\.post|\.dev|\+).*$/, '');
  return compareNormalized(base(left), base(right)) === 0;
}

function isEarly(version: string): boolean {
  return /(\d(a|b|rc)\d|\.dev)/.test(version);
}

function withoutLocal(version: string): string {
  return version.replace(/\+.*$/, '');
}
