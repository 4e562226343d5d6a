import { type Place, UserError } from '../../core/errors.js';
import { render, type Scope } from './expressions.js';
import { child, entries, items, type Tree, textOf } from './tree.js';
import type { RunRequest } from './types.js';

/**
 * Refuses an event that would not start this workflow.
 * Source: docs "Workflow syntax", filter pattern cheat sheet; a push with only a `tags` filter ignores branches.
 * @throws UserError at the line of `on` or of the filter
 */
export function checkTrigger(on: Tree, event: RunRequest['event'], github: RunRequest['github']): void {
  const names = on.value instanceof Map ? [...on.value.keys()] : items(on).map(textOf);
  if (!names.includes(event.name)) {
    throw new UserError(`this workflow does not start on ${event.name}, only on ${names.join(', ')}`, {
      where: on.place,
    });
  }
  const filter = child(on, 'push');
  if (event.name !== 'push' || !(filter?.value instanceof Map)) return;
  const [kind, other] = github['ref_type'] === 'tag' ? ['tags', 'branches'] : ['branches', 'tags'];
  const ref = String(github['ref_name'] ?? '');
  const wanted = child(filter, kind);
  const ignored = child(filter, `${kind}-ignore`);
  if (kind === 'branches' && (child(filter, 'paths') ?? child(filter, 'paths-ignore')) !== undefined) {
    throw new UserError('path filters are not supported by the rehearsal', { where: filter.place });
  }
  const starts =
    wanted !== undefined
      ? matchesAny(items(wanted), ref)
      : ignored !== undefined
        ? !matchesAny(items(ignored), ref)
        : (child(filter, other) ?? child(filter, `${other}-ignore`)) === undefined;
  if (!starts) {
    throw new UserError(
      `a push of the ${kind === 'tags' ? 'tag' : 'branch'} "${ref}" does not start this workflow`,
      {
        where: (wanted ?? ignored ?? filter).place,
      },
    );
  }
}

/** The last pattern that matches decides; `!` negates. */
function matchesAny(patterns: readonly Tree[], ref: string): boolean {
  let matched = false;
  for (const tree of patterns) {
    const pattern = textOf(tree);
    const negative = pattern.startsWith('!');
    if (filterPattern(negative ? pattern.slice(1) : pattern).test(ref)) matched = !negative;
  }
  return matched;
}

/** A ref filter as a regular expression: `*` stays in a segment, `**` does not; `?`, `+` and `[]` are as in one. */
export function filterPattern(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|\*\*|[*.^$(){}|]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/**
 * The `inputs` context of a dispatch or a call: declared types, defaults and required ones.
 * A call is as strict as GitHub's templates: a boolean takes no text, not even 'true' or ''. A dispatch sends texts.
 * @throws UserError for an unknown, missing or wrong input
 */
export function resolveInputs(
  declared: Tree | undefined,
  given: Readonly<Record<string, unknown>>,
  call: boolean,
  where: Place,
  scope: Scope,
): Record<string, unknown> {
  const known = entries(declared);
  const lower = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const unknown = Object.keys(given).find(
    (name) => !known.some(([key]) => key.toLowerCase() === name.toLowerCase()),
  );
  if (unknown !== undefined) {
    throw new UserError(`"${unknown}" is not an input of this workflow`, {
      where,
      fix: `its inputs are ${known.map(([name]) => name).join(', ') || 'none'}`,
    });
  }
  return Object.fromEntries(
    known.map(([name, spec]) => {
      const type = textOf(child(spec, 'type')) || 'string';
      const value = lower[name.toLowerCase()];
      if (value === undefined && !child(spec, 'default') && child(spec, 'required')?.value === true) {
        throw new UserError(`the input "${name}" is required`, { where });
      }
      const preset = child(spec, 'default');
      const fallback = (preset && render(preset, scope)) ?? { boolean: false, number: 0 }[type] ?? '';
      const strict = call || value === undefined;
      return [name, typed(name, spec, value === undefined ? fallback : value, strict, where)];
    }),
  );
}

function typed(name: string, spec: Tree, value: unknown, strict: boolean, where: Place): unknown {
  const type = textOf(child(spec, 'type')) || 'string';
  const text = typeof value === 'object' ? '' : String(value);
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (!strict && (text === 'true' || text === 'false')) return text === 'true';
    throw new UserError(`the input "${name}" is a boolean, but got ${JSON.stringify(value)}`, {
      where,
      fix: 'pass true or false, or an expression that gives one, such as ${{ inputs.x == true }}',
    });
  }
  if (type === 'number') {
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    throw new UserError(`the input "${name}" is a number, but got ${JSON.stringify(value)}`, { where });
  }
  const options = items(child(spec, 'options')).map(textOf);
  if (type === 'choice' && !options.includes(text)) {
    throw new UserError(`the input "${name}" must be one of ${options.join(', ')}`, { where });
  }
  return text;
}
