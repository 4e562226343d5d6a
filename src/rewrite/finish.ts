import type { FileKind } from './discover.js';
import { assertOnlyPlanned, type Parsed } from './leaves.js';
import type { Location, Survey } from './locate.js';
import { lineAt, splice } from './splice.js';
import type { Speller } from './style.js';
import type { Edit, LeftAlone } from './types.js';

/** A file with what was found in it, before spellings are decided. Offsets do not count a byte order mark. */
export interface Surveyed {
  readonly path: string;
  readonly kind: FileKind;
  /** The whole text, with its byte order mark if it has one. */
  readonly before: string;
  readonly survey: Survey;
  /** How the file is parsed again to see that nothing else changed. */
  readonly check: ((before: string, after: string, edits: readonly Edit[]) => Parsed | undefined) | undefined;
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
export function finish({ path, kind, before, survey, check }: Surveyed, spellAt: Speller): Finished {
  const mark = before.startsWith('\uFEFF') ? 1 : 0;
  const text = before.slice(mark);
  const planned = survey.locations.map((location) => toEdit(location, text, spellAt(path, location)));
  const edits = planned
    .filter((edit) => edit.text !== text.slice(edit.start, edit.end))
    .sort((left, right) => left.start - right.start);
  const after = splice(text, edits);
  const parsed = edits.length === 0 ? undefined : check?.(text, after, edits);
  const places = survey.locations.flatMap((location, index) => {
    const line = planned[index]?.line ?? 0;
    return 'aside' in location ? [] : [{ key: location.key, value: location.from, line }];
  });
  const changed = new Set(edits.map((edit) => `${edit.key}:${edit.line}`));
  return {
    ...{ path, kind, before, places, parsed },
    after: before.slice(0, mark) + after,
    edits: edits.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark })),
    current: places
      .filter(({ key, line }) => !changed.has(`${key}:${line}`))
      .map(({ key, line }) => ({ path, key, line })),
    leftAlone: survey.leftAlone.map(({ key, start, value, reason }) => {
      return { path, key, line: lineAt(text, start), value, reason };
    }),
    warnings: survey.warnings,
  };
}

function toEdit(location: Location, text: string, to: string): Edit {
  const { key, start, end, from } = location;
  const shown = location.place === 'given' ? location.to : to;
  return { key, start, end, from, text: to, to: shown, line: lineAt(text, start) };
}

/** Parses both states of a file and asserts that only the edited scalars differ. */
export function checkWith(path: string, parse: (path: string, text: string) => Parsed): Surveyed['check'] {
  return (before, after, edits) => {
    const parsed = parse(path, after);
    assertOnlyPlanned(path, parse(path, before).leaves, parsed.leaves, edits);
    return parsed;
  };
}
