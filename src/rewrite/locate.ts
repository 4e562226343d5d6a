import { inWindow, readSpelling, type Style } from '../version/spelling.js';
import { canonicalGuess, tryParseVersion, type Version } from '../version/version.js';
import type { LeftAlone, RewriteContext } from './types.js';

/** A file as rewriters see it: without a byte order mark. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

interface Range {
  /** In the file's own words: `project.version`. */
  readonly key: string;
  /** UTF-16 offsets of what would be replaced, quotes not included. */
  readonly start: number;
  readonly end: number;
  /** The value as a reader sees it. */
  readonly from: string;
}

/**
 * A place that carries the version in a spelling of its own.
 * - `pep440`: always canonical.
 * - `semver`: keeps its SemVer style, else that of its neighbours; a PEP 440 spelling is not valid there.
 * - `app`: keeps any style, else that of its neighbours.
 * - `free`: keeps any style, else canonical PEP 440.
 */
export interface VersionLocation extends Range {
  readonly place: 'pep440' | 'semver' | 'app' | 'free';
  readonly style: Style | undefined;
  readonly prefix: string;
  /** A Chart.yaml whose new `version` this one must equal. */
  readonly follows?: string;
}

/** A place whose new text is known already: derived from another file, a date, or a custom rule. */
export interface GivenLocation extends Range {
  readonly place: 'given';
  /** What is written between `start` and `end`. */
  readonly text: string;
  /** The new value as a reader sees it. */
  readonly to: string;
  /** A date: written only when a version changes too, so that a second pass changes nothing. */
  readonly dated?: boolean;
  /** Found in the text itself, not in a parsed value. */
  readonly literal?: true;
  /** Set for what does not carry the new version: digests, dates, mended entries. */
  readonly aside?: true;
}

export type Location = VersionLocation | GivenLocation;

/** What a rewriter finds in one file. */
export interface Survey {
  readonly locations: readonly Location[];
  readonly leftAlone: readonly (Omit<LeftAlone, 'path' | 'line'> & { readonly start: number })[];
  readonly warnings: readonly string[];
}

export const nothing: Survey = { locations: [], leftAlone: [], warnings: [] };

export function mergeSurveys(surveys: readonly Survey[]): Survey {
  return {
    locations: surveys.flatMap((survey) => survey.locations),
    leftAlone: surveys.flatMap((survey) => survey.leftAlone),
    warnings: surveys.flatMap((survey) => survey.warnings),
  };
}

export interface Reading {
  readonly version: Version;
  readonly style: Style | undefined;
  readonly prefix: string;
}

/** Reads a version in any spelling that Python, npm or Helm would understand as X.Y.Z…; undefined for others. */
export function readValue(text: string): Reading | undefined {
  const spelled = readSpelling(text);
  if (spelled !== undefined) return spelled;
  if (!/^v?\d+\.\d+\.\d+/.test(text)) return undefined;
  const guess = canonicalGuess(text);
  const version = guess === undefined ? undefined : tryParseVersion(guess);
  return version === undefined
    ? undefined
    : { version, style: undefined, prefix: text.startsWith('v') ? 'v' : '' };
}

/** A static value is ours if, in any spelling, it lies in the window; else the reason why it is left alone. */
export function judge(
  text: string,
  window: RewriteContext['window'],
): { readonly ours: Reading } | { readonly reason: string } {
  const reading = readValue(text);
  if (reading === undefined) return { reason: 'not a version X.Y.Z' };
  if (inWindow(reading.version, window.from, window.to)) return { ours: reading };
  return { reason: `outside of ${window.from.text} to ${window.to.text}` };
}

export function isOurs(text: string | undefined, window: RewriteContext['window']): boolean {
  return text !== undefined && 'ours' in judge(text, window);
}

export interface Found {
  readonly from: string;
  readonly start: number;
}

/** One value: a location when it is ours by the window, else left alone with the reason. */
export function surveyValue(
  key: string,
  { from, start }: Found,
  place: VersionLocation['place'],
  window: RewriteContext['window'],
): Survey {
  const verdict = judge(from, window);
  if ('reason' in verdict) {
    return { ...nothing, leftAlone: [{ key, start, value: from, reason: verdict.reason }] };
  }
  const { style, prefix } = verdict.ours;
  return { ...nothing, locations: [{ key, start, end: start + from.length, from, place, style, prefix }] };
}

/** `YYYY-MM-DD` in UTC of a time in seconds. */
export function dateOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
