import { nearest } from './nearest.js';

/** Names that texts of the config may hold in braces, by what is known where they are filled in. */
/** In `version-files.custom`. */
export const customPlaceholders: readonly string[] = [
  'version',
  'previous',
  'semver',
  'major',
  'minor',
  'patch',
  'codename',
  'date',
];
/** In tags of images. */
export const tagPlaceholders: readonly string[] = [
  'version',
  'base-version',
  'tag-version',
  'semver',
  'major',
  'minor',
  'patch',
  'codename',
];
export const branchPlaceholders: readonly string[] = ['major', 'minor', 'default'];

/** The names in braces of a text, in order. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Complains about braces around anything but the known names (a name that ends in ":" stands for `name:anything`). */
export function placeholderProblem(text: string, known: readonly string[]): string | undefined {
  for (const name of placeholdersOf(text)) {
    const kind = name.includes(':') ? `${name.split(':')[0]}:` : name;
    if (known.includes(kind)) continue;
    const guess = nearest(name, known);
    const names = known.map((each) => `{${each.endsWith(':') ? `${each}NAME` : each}}`).join(', ');
    return `has the unknown placeholder {${name}}${guess === undefined ? '' : ` (did you mean {${guess}}?)`}; known are ${names}`;
  }
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) return 'has a brace without its partner';
  return undefined;
}

/** Fills in the placeholders that `values` has; others stay as they are. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
