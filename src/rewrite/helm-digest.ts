import { createHash } from 'node:crypto';

type Plain = Record<string, unknown>;

/**
 * The digest of a Chart.lock: SHA-256 over Go's compact JSON of [requirements, locked dependencies], each dependency
 * with its fields in the order of helm's struct and empty ones left out (helm: internal/resolver HashReq and
 * pkg/chart Dependency). Arguments are the `dependencies` lists of Chart.yaml and Chart.lock as parsed.
 */
export function helmDigest(requirements: readonly unknown[], locked: readonly unknown[]): string {
  const json = goJson([requirements.map(dependency), locked.map(dependency)]);
  return `sha256:${createHash('sha256').update(json, 'utf8').digest('hex')}`;
}

function dependency(entry: unknown): Plain {
  const given: Plain = typeof entry === 'object' && entry !== null ? (entry as Plain) : {};
  const text = (key: string): string =>
    given[key] === undefined || given[key] === null ? '' : String(given[key]);
  const list = (key: string): unknown[] => (Array.isArray(given[key]) ? (given[key] as unknown[]) : []);
  const fields: [string, unknown, boolean][] = [
    ['name', text('name'), true],
    ['version', text('version'), text('version') !== ''],
    ['repository', text('repository'), true],
    ['condition', text('condition'), text('condition') !== ''],
    ['tags', list('tags').map(String), list('tags').length > 0],
    ['enabled', true, String(given['enabled']) === 'true'],
    ['import-values', list('import-values').map(sorted), list('import-values').length > 0],
    ['alias', text('alias'), text('alias') !== ''],
  ];
  return Object.fromEntries(fields.filter(([, , present]) => present).map(([key, value]) => [key, value]));
}

/** Go writes the keys of a map sorted. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** JSON as Go's encoding/json writes it: `<`, `>`, `&` and the two line separators are escaped. */
function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
