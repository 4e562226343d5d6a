import { compareVersions, type Stage, tryParseVersion, type Version } from './version.js';

/**
 * How a version is written in one place. `pep440` is the canonical spelling (also used for image tags); the others
 * are SemVer 2.0.0 as npm and Helm want it: `dotted` 5.1.0-rc.1, `glued` 5.1.0-rc1, `words` 5.1.0-beta.1.
 */
export type Style = 'pep440' | 'dotted' | 'glued' | 'words';

const words: Record<Stage, string> = { a: 'alpha', b: 'beta', rc: 'rc' };

/**
 * Writes a version in a style. SemVer has no post-release: a post-release of a final becomes build metadata
 * (equal precedence, SemVer §10), one of a candidate an extra identifier (sorts between rc.1 and rc.2).
 */
export function spell(version: Version, style: Style): string {
  if (style === 'pep440') return version.text;
  const plain = `${version.major}.${version.minor}.${version.patch}`;
  const { stage, stageNumber, post } = version;
  if (stage === undefined) return post === undefined ? plain : `${plain}+post.${post}`;
  const suffix = post === undefined ? '' : style === 'glued' ? `.post${post}` : `.post.${post}`;
  const name = style === 'words' ? words[stage] : stage;
  const separator = style === 'glued' ? '' : '.';
  return `${plain}-${name}${separator}${stageNumber}${suffix}`;
}

export interface Spelled {
  readonly version: Version;
  /** Undefined when every style writes this version alike (a final). */
  readonly style: Style | undefined;
  /** Text before the version: `v` or nothing. */
  readonly prefix: string;
}

const stages: Record<string, Stage> = { a: 'a', b: 'b', rc: 'rc', alpha: 'a', beta: 'b' };

/** Reads a version in any style that `spell` writes, with an optional leading `v`; undefined for anything else. */
export function readSpelling(text: string): Spelled | undefined {
  const prefix = text.startsWith('v') ? 'v' : '';
  const rest = text.slice(prefix.length);
  const canonical = tryParseVersion(rest);
  if (canonical !== undefined) {
    const plain = canonical.stage === undefined && canonical.post === undefined;
    return { version: canonical, style: plain ? undefined : 'pep440', prefix };
  }
  const match = /^(\d+\.\d+\.\d+)(?:-(alpha|beta|a|b|rc)(\.?)(\d+)(?:\.post(\.?)(\d+))?|\+post\.(\d+))$/.exec(
    rest,
  );
  if (match === null) return undefined;
  const [, plain, name, dot, stageNumber, , candidatePost, finalPost] = match;
  const stage = name === undefined ? '' : `${stages[name]}${stageNumber}`;
  const post = candidatePost ?? finalPost;
  const version = tryParseVersion(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
  if (version === undefined) return undefined;
  const style: Style =
    name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
  return spell(version, style) === rest ? { version, style, prefix } : undefined;
}

/** Whether a version lies in the closed window that marks a value as ours. */
export function inWindow(version: Version, from: Version, to: Version): boolean {
  return compareVersions(from, version) <= 0 && compareVersions(version, to) <= 0;
}
