/** Reads parsed TOML, YAML or JSON that may have any shape: what has not the wanted shape counts as absent. */

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The table under these keys; an empty one when there is none. */
export function tableAt(value: unknown, ...keys: readonly string[]): Table {
  const found = valueIn(value, keys);
  return isTable(found) ? found : {};
}

/** The text under these keys. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueIn(value, keys);
  return typeof found === 'string' ? found : undefined;
}

/** The texts of the list under these keys; a lone text is a list of one. */
export function textsAt(value: unknown, ...keys: readonly string[]): string[] {
  const found = valueIn(value, keys);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

function valueIn(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isTable(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}
