import type { FileKind } from './discover.js';
import { keyText, type Leaf, type Parsed } from './leaves.js';
import type { Location, Survey } from './locate.js';
import { lineAt, splice } from './splice.js';
import type { Speller } from './style.js';
import type { Edit, LeftAlone } from './types.js';
import { requireInsideStrings, verify } from './verify.js';

export type Parse = (path: string, text: string) => Parsed;

/** A file with what was found in it, before spellings are decided. Offsets do not count a byte order mark. */
export interface Surveyed {
  readonly path: string;
  readonly kind: FileKind;
  /** The whole text, with its byte order mark if it has one. */
  readonly before: string;
  readonly survey: Survey;
  /** Parser and scalars of the text as it was; undefined for files that are searched as text. */
  readonly structure: { readonly parse: Parse; readonly leaves: readonly Leaf[] } | undefined;
}

export interface VersionPlace {
  readonly key: string;
  /** As it stands before rewriting. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export interface Finished {
  readonly path: string;
  readonly kind: FileKind;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  /** Every place of ours, changed or not; digests, dates and mended entries are none. */
  readonly places: readonly VersionPlace[];
  readonly current: readonly { readonly path: string; readonly key: string; readonly line: number }[];
  readonly leftAlone: readonly LeftAlone[];
  readonly warnings: readonly string[];
  /** The file as it is parsed after rewriting; undefined when it did not change or has no parser. */
  readonly parsed: Parsed | undefined;
}

/**
 * Turns what was found into edits and applies them.
 * @throws Error when anything but the planned places changed: that is a mistake of the rewriter
 */
export function finish({ path, kind, before, survey, structure }: Surveyed, spellAt: Speller): Finished {
  const mark = before.startsWith('\uFEFF') ? 1 : 0;
  const text = before.slice(mark);
  const planned = survey.locations
    .map((location) => ({ location, edit: toEdit(location, text, spellAt(path, location)) }))
    .sort((left, right) => left.edit.start - right.edit.start);
  const changes = planned.filter(({ edit }) => edit.text !== text.slice(edit.start, edit.end));
  const edits = changes.map(({ edit }) => edit);
  const after = splice(text, edits);
  const literal = changes.some(({ location }) => 'literal' in location);
  if (!literal && (kind === 'uv-lock' || kind === 'package-lock')) requireInsideStrings(path, text, edits);
  const parsed =
    structure === undefined || edits.length === 0
      ? undefined
      : verify(path, after, edits, structure, literal);
  const own = planned.filter(({ location }) => !('aside' in location));
  return {
    ...{ path, kind, before, parsed },
    after: before.slice(0, mark) + after,
    edits: edits.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark })),
    places: own.map(({ edit: { key, from, line } }) => ({ key, value: from, line })),
    current: own
      .filter(({ edit }) => !edits.includes(edit))
      .map(({ edit: { key, line } }) => ({ path, key, line })),
    leftAlone: survey.leftAlone.map(({ key, start, value, reason }) => {
      return { path, key, line: lineAt(text, start), value, reason };
    }),
    warnings: [...survey.warnings, ...repeated(path, edits, structure?.leaves ?? [])],
  };
}

/** Places that repeat a rewritten value by its anchor: they change with it, whatever they are. */
function repeated(path: string, edits: readonly Edit[], leaves: readonly Leaf[]): string[] {
  const anchored = leaves.filter(({ anchor }) => anchor !== undefined);
  return anchored.flatMap(({ anchor, start, end }) => {
    const edit = edits.find((one) => start <= one.start && one.end <= end);
    const aliases = leaves.filter(({ value, editable }) => !editable && value === `*${anchor}`);
    if (edit === undefined || aliases.length === 0) return [];
    const keys = aliases.map((leaf) => keyText(leaf.path)).join(', ');
    return [`${path}:${edit.line}: ${keys} repeats ${edit.key} by its anchor, so it becomes ${edit.to} too`];
  });
}

function toEdit(location: Location, text: string, to: string): Edit {
  const { key, start, end, from } = location;
  const shown = location.place === 'given' ? location.to : to;
  return { key, start, end, from, text: to, to: shown, line: lineAt(text, start) };
}
