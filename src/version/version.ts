import { UserError } from '../core/errors.js';
import { quoted } from '../core/quote.js';

export type Stage = 'a' | 'b' | 'rc';

/**
 * A version of the limited PEP 440 grammar that this project releases: `X.Y.Z`, optionally `a|b|rc` + N,
 * optionally `.postN`. Only the canonical spelling is accepted, so text and value determine each other.
 */
export interface Version {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly stage: Stage | undefined;
  /** Number of the stage; 0 is real (`4.1.0rc0`). Undefined without a stage. */
  readonly stageNumber: number | undefined;
  /** N of `.postN`; undefined without one. */
  readonly post: number | undefined;
}

const number = '(0|[1-9][0-9]{0,8})';
const grammar = new RegExp(`^${number}\\.${number}\\.${number}(?:(a|b|rc)${number})?(?:\\.post${number})?$`);

/** Parses the canonical spelling; undefined for anything else. Numbers have at most 9 digits, so they stay exact. */
export function tryParseVersion(text: string): Version | undefined {
  const match = grammar.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch, stage, stageNumber, post] = match;
  return {
    text,
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    stage: stage as Stage | undefined,
    stageNumber: stageNumber === undefined ? undefined : Number(stageNumber),
    post: post === undefined ? undefined : Number(post),
  };
}

/** @throws UserError that names the canonical form where one can be guessed */
export function parseVersion(text: string): Version {
  const version = tryParseVersion(text);
  if (version !== undefined) return version;
  const canonical = canonicalGuess(text);
  throw new UserError(`${quoted(text)} is not a version that can be released`, {
    fix:
      canonical !== undefined
        ? `write ${canonical}`
        : 'use X.Y.Z, optionally followed by a, b or rc and a number, optionally by .postN: 5.1.0, 5.1.0rc1, 5.1.0.post1',
  });
}

/**
 * PEP 440, appendix B, without local and dev parts and any epoch but 0; one to three numbers. Whitespace around it is that of ASCII.
 */
const looseGrammar =
  /^[ \t-\r]*v?(?:0+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)|-(\d+))?[ \t-\r]*$/i;

/** Characters beyond which nobody mistyped a version. */
const longestSlip = 200;

/**
 * The canonical form of a spelling that PEP 440 readers would understand, with three numbers; undefined when there is
 * none that can be released.
 */
export function canonicalGuess(text: string): string | undefined {
  if (text.length > longestSlip) return undefined;
  const loose = looseGrammar.exec(text);
  if (loose === null) return undefined;
  const [, major, minor, patch, stage, stageNumber, post, implicitPost] = loose;
  const stages: Record<string, Stage> = {
    alpha: 'a',
    a: 'a',
    beta: 'b',
    b: 'b',
    rc: 'rc',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
  };
  const plain = [major, minor ?? '0', patch ?? '0'].map(Number).join('.');
  const pre = stage === undefined ? '' : `${stages[stage.toLowerCase()]}${Number(stageNumber || '0')}`;
  const after = post ?? implicitPost;
  const guess = `${plain}${pre}${after === undefined ? '' : `.post${Number(after || '0')}`}`;
  return tryParseVersion(guess) === undefined ? undefined : guess;
}

const stageRank: Record<Stage, number> = { a: 0, b: 1, rc: 2 };

/**
 * Order of PEP 440 for this grammar: a < b < rc < final, and each below its own post-releases.
 * Negative, zero or positive, as for Array.prototype.sort.
 */
export function compareVersions(left: Version, right: Version): number {
  return (
    left.major - right.major ||
    left.minor - right.minor ||
    left.patch - right.patch ||
    (left.stage === undefined ? 3 : stageRank[left.stage]) -
      (right.stage === undefined ? 3 : stageRank[right.stage]) ||
    (left.stageNumber ?? -1) - (right.stageNumber ?? -1) ||
    (left.post ?? -1) - (right.post ?? -1)
  );
}

/** The version without `.postN`. */
export function baseVersion(version: Version): Version {
  return version.post === undefined ? version : parseVersion(version.text.replace(/\.post\d+$/, ''));
}

export type Kind = 'prerelease' | 'final' | 'post-release';

/** What a release of this version is; `rcN.postM` is a post-release of a candidate. */
export function kindOf(version: Version): Kind {
  if (version.post !== undefined) return 'post-release';
  return version.stage === undefined ? 'final' : 'prerelease';
}

/** `X.Y`: the line whose moving tag this version may move. */
export function lineOf(version: Version): string {
  return `${version.major}.${version.minor}`;
}
