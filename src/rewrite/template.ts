import { UserError } from '../core/errors.js';
import { spell } from '../version/spelling.js';
import { dateOf, isOurs } from './locate.js';
import type { RewriteContext } from './types.js';

const placeholder = /\{(version|previous|major|minor|patch|semver|codename|date)\}/g;

const versionPattern =
  '\\d+\\.\\d+\\.\\d+(?:[-.]?(?:alpha|beta|a|b|rc)\\.?\\d+)?(?:[.+]post\\.?\\d+)?(?![0-9A-Za-z]|[.+-][0-9])';
const patterns: Readonly<Record<string, string>> = {
  version: versionPattern,
  previous: versionPattern,
  semver: versionPattern,
  major: '\\d+',
  minor: '\\d+',
  patch: '\\d+',
  codename: '[A-Za-z0-9][\\w.-]*',
  date: '\\d{4}-\\d{2}-\\d{2}',
};

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From the first placeholder to the end of the last one; the whole match without placeholders. */
  readonly inner: readonly [number, number];
  /** What the placeholders stood for; of repeated ones the last. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Compiles a template with placeholders into a finder. `{previous}` finds only versions of ours by the window, the
 * others whatever has their shape; all else is literal. A line template matches whole lines, whose indentation and
 * trailing blanks do not count.
 */
export function compileTemplate(
  template: string,
  wholeLine: boolean,
  window: RewriteContext['window'],
): (text: string) => Match[] {
  const names: string[] = [];
  const body = template
    .split(placeholder)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      names.push(part);
      return `(${patterns[part]})`;
    })
    .join('');
  const before = wholeLine ? '(?<=^[ \\t]*)' : /^\{/.test(template) ? '(?<![0-9A-Za-z.])' : '';
  const expression = new RegExp(before + body + (wholeLine ? '(?=[ \\t]*\\r?$)' : ''), 'dgm');
  return (text) =>
    [...text.matchAll(expression)]
      .map((match) => toMatch(match, names))
      .filter(({ values }) => values['previous'] === undefined || isOurs(values['previous'], window));
}

function toMatch(match: RegExpExecArray, names: readonly string[]): Match {
  const [start, end] = [match.index, match.index + match[0].length];
  const groups = match.indices?.slice(1) ?? [];
  return {
    ...{ start, end, text: match[0] },
    inner: [groups[0]?.[0] ?? start, groups.at(-1)?.[1] ?? end],
    values: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])),
  };
}

/**
 * Fills a template for the new version.
 * @throws UserError when a placeholder has no value: no codename for the major, or `{previous}` without a search for it
 */
export function fillTemplate(
  template: string,
  context: RewriteContext,
  key: string,
  previous: string | undefined,
  date = dateOf(context.time),
): string {
  const { version, config } = context;
  const style = config.semverPrerelease === 'auto' ? 'dotted' : config.semverPrerelease;
  const values: Readonly<Record<string, string | undefined>> = {
    version: version.text,
    previous,
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    semver: spell(version, style),
    codename: config.codenames[version.major],
    date,
  };
  return template.replace(placeholder, (whole, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new UserError(`${whole} has no value for ${version.text}`, {
      where: { key },
      fix:
        name === 'codename'
          ? `add a codename for ${version.major} to codenames in the config`
          : 'use {previous} in search, and in value only together with it',
    });
  });
}

/** Whether a template has dates and no other placeholder. */
export function onlyDate(template: string): boolean {
  const names = [...template.matchAll(placeholder)].map((match) => match[1]);
  return names.length > 0 && names.every((name) => name === 'date');
}
