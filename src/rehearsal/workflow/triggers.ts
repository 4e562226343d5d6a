import { type Place, UserError } from '../../core/errors.js';
import { render, type Scope } from './expressions.js';
import { child, entries, items, type Tree, textOf } from './tree.js';
import type { RunRequest } from './types.js';

/**
 * Refuses an event that would not start this workflow.
 * Source: docs "Workflow syntax", filter pattern cheat sheet; a push with only a `branches` filter ignores tags.
 * @throws UserError at the line of `on` or of the filter
 */
export function checkTrigger(on: Tree, event: RunRequest['event'], github: RunRequest['github']): void {
  const names = on.value instanceof Map ? [...on.value.keys()] : items(on).map(textOf);
  if (!names.includes(event.name)) {
    throw new UserError(`this workflow does not start on ${event.name}, only on ${names.join(', ')}`, {
      where: on.place,
    });
  }
  if (event.name !== 'push') return;
  const kind = String(github['ref_type']);
  if (kind !== 'tag') throw new UserError(`the rehearsal does not know a push of a ${kind}`);
  const tags = child(on, 'push', 'tags');
  const branches = child(on, 'push', 'branches');
  const ref = String(github['ref_name'] ?? '');
  if (tags === undefined ? branches === undefined : matchesAny(items(tags), ref)) return;
  throw new UserError(`a push of the tag "${ref}" does not start this workflow`, {
    where: (tags ?? branches ?? on).place,
  });
}

/** The last pattern that matches decides; `!` negates. */
function matchesAny(patterns: readonly Tree[], ref: string): boolean {
  const last = patterns.map(textOf).findLast((pattern) => filterPattern(pattern.replace(/^!/, '')).test(ref));
  return last !== undefined && !last.startsWith('!');
}

/** A ref filter as a regular expression: `*` stays in a segment, `**` does not; `?`, `+` and `[]` are as in one. */
export function filterPattern(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|\*\*|[*.^$(){}|]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return { '**': '.*', '*': '[^/]*' }[part] ?? `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/**
 * Checks the names of what a call or a dispatch gives, as GitHub does when the run starts; values come later.
 * @param given names, and where each stands
 * @throws UserError for one that is not declared, or a required one that is missing
 */
export function checkGiven(
  kind: 'input' | 'secret',
  declared: Tree | undefined,
  given: ReadonlyMap<string, Place>,
  called: string,
  where: Place,
): void {
  const known = new Map(entries(declared));
  for (const [name, place] of given) {
    if (known.has(name)) continue;
    throw new UserError(`"${name}" is not an ${kind} of ${called}`.replace('an secret', 'a secret'), {
      where: place,
      fix: `it takes ${[...known.keys()].join(', ') || 'none'}`,
    });
  }
  for (const [name, spec] of known) {
    if (child(spec, 'required')?.value === true && !given.has(name)) {
      throw new UserError(`the ${kind} "${name}" of ${called} is required, but not provided`, { where });
    }
  }
}

/**
 * The `inputs` context of a dispatch or a call: declared types and defaults.
 * A call is as strict as GitHub's templates: a boolean takes no text, not even 'true' or ''. A dispatch sends texts.
 * @throws UserError for a wrong value
 */
export function resolveInputs(
  declared: Tree | undefined,
  given: Readonly<Record<string, unknown>>,
  call: boolean,
  where: Place,
  scope: Scope,
): Record<string, unknown> {
  const resolve = ([name, spec]: [string, Tree]): [string, unknown] => {
    const type = textOf(child(spec, 'type'));
    const fallback = render(child(spec, 'default'), scope) ?? (type === 'boolean' ? false : '');
    const value = given[name] === undefined ? fallback : given[name];
    const text = typeof value === 'object' ? '' : String(value);
    if (type === 'boolean' && typeof value !== 'boolean') {
      if (!call && (text === 'true' || text === 'false')) return [name, text === 'true'];
      throw new UserError(`the input "${name}" is a boolean, but got ${JSON.stringify(value)}`, {
        where,
        fix: 'pass true or false, or an expression that gives one, such as ${{ inputs.x == true }}',
      });
    }
    const options = items(child(spec, 'options')).map(textOf);
    if (type === 'choice' && !options.includes(text)) {
      throw new UserError(`the input "${name}" must be one of ${options.join(', ')}`, { where });
    }
    return [name, type === 'boolean' ? value : text];
  };
  return Object.fromEntries(entries(declared).map(resolve));
}
