import { UserError } from '../core/errors.js';
import { isTag } from '../oci/address.js';
import { tryParseVersion, type Version } from '../version/version.js';

/** All versions that a moving tag speaks for. */
export type Line =
  | { readonly kind: 'minor'; readonly major: number; readonly minor: number }
  | { readonly kind: 'major'; readonly major: number }
  | { readonly kind: 'all' };

/** A moving image tag. */
export interface Channel {
  readonly name: string;
  readonly line: Line;
  /** Whether installations follow it by themselves: it moves after everything else. */
  readonly live: boolean;
  /** Whether it never holds a prerelease, whatever its line has. */
  readonly finalsOnly: boolean;
}

/** Whether a version belongs to a line. */
export function inLine(version: Version, line: Line): boolean {
  if (line.kind === 'all') return true;
  return version.major === line.major && (line.kind === 'major' || version.minor === line.minor);
}

/** `5.0.x`, `5.x.x`, `all versions`: for people. */
export function lineText(line: Line): string {
  if (line.kind === 'all') return 'all versions';
  return line.kind === 'major' ? `${line.major}.x.x` : `${line.major}.${line.minor}.x`;
}

const liveSuffix = '-live';

/**
 * Reads the name of a moving tag: `X.Y` and `X` speak for their numbers (with or without a leading `v`), a codename of
 * the config for its major, every other name for all versions. `<name>-live` is the live tag of `<name>`. Only
 * `latest` is for finals alone.
 * @throws UserError for a name that no registry takes, or that is a version
 */
export function readChannel(name: string, codenames: Readonly<Record<number, string>>): Channel {
  const where = { key: 'channels' };
  if (!isTag(name)) {
    throw new UserError(`${JSON.stringify(name)} cannot be the name of a channel`, {
      where,
      fix: 'use a tag such as 5.1, latest or a codename',
    });
  }
  if (tryParseVersion(name.replace(/^v/, '')) !== undefined) {
    throw new UserError(`the channel ${name} is a version: such a tag is written once and never moves`, {
      where,
      fix: 'name the line, such as 5.1, a codename or latest',
    });
  }
  const live = name.length > liveSuffix.length && name.endsWith(liveSuffix);
  const base = live ? name.slice(0, -liveSuffix.length) : name;
  return { name, line: lineOfName(base, codenames), live, finalsOnly: base === 'latest' };
}

function lineOfName(name: string, codenames: Readonly<Record<number, string>>): Line {
  const numbers = /^v?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/.exec(name);
  if (numbers !== null) {
    const [, major, minor] = numbers;
    return minor === undefined
      ? { kind: 'major', major: Number(major) }
      : { kind: 'minor', major: Number(major), minor: Number(minor) };
  }
  const major = Object.keys(codenames).find((key) => codenames[Number(key)] === name);
  return major === undefined ? { kind: 'all' } : { kind: 'major', major: Number(major) };
}

/** The order in which the channels of a repository move: narrow before wide, live last; then by name. */
export function compareChannels(left: Channel, right: Channel): number {
  return rank(left) - rank(right) || (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
}

function rank({ line, live, finalsOnly }: Channel): number {
  const width = { minor: 0, major: 1, all: 2 }[line.kind];
  return (live ? 8 : 0) + width + (finalsOnly ? 1 : 0);
}
