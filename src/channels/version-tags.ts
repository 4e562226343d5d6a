import { fill, placeholdersOf } from '../config/placeholders.js';
import { UserError } from '../core/errors.js';
import { readSpelling, spell } from '../version/spelling.js';
import { baseVersion, tryParseVersion, type Version } from '../version/version.js';

/** The values that tags of images may name in braces. */
export function tagValues(version: Version, codename: string): Record<string, string> {
  return {
    version: version.text,
    'base-version': baseVersion(version).text,
    'tag-version': version.text,
    semver: spell(version, 'dotted').replace('+', '_'),
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    codename,
  };
}

/**
 * The tag that is written once for a version, by the template of the config (`{version}`, `v{semver}`).
 * @throws UserError for a placeholder that cannot be filled in here
 */
export function versionTagOf(template: string, version: Version, codename: string): string {
  const tag = fill(template, tagValues(version, codename));
  const [left] = placeholdersOf(tag);
  if (left === undefined) return tag;
  throw new UserError(`the version tag ${template} names {${left}}, which is not known here`, {
    where: { key: 'images.version-tag' },
    fix: 'use a version tag of {version} or {semver} only',
  });
}

const full: readonly string[] = ['version', 'tag-version', 'semver'];

/**
 * Reads versions back from tags that a template wrote. A tag that the template would not write is no version tag.
 * Other placeholders match anything.
 */
export function versionReader(template: string): (tag: string) => Version | undefined {
  const names = placeholdersOf(template);
  const at = names.findIndex((name) => full.includes(name));
  if (at < 0) return () => undefined;
  const source = template.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const groups = names.map((_, index) => (index === at ? '([0-9A-Za-z._-]+?)' : '[0-9A-Za-z._-]+?'));
  const pattern = new RegExp(`^${source.map((text, index) => text + (groups[index] ?? '')).join('')}$`);
  const semver = names[at] === 'semver';
  return (tag) => {
    const text = pattern.exec(tag)?.[1];
    if (text === undefined) return undefined;
    if (!semver) return tryParseVersion(text);
    const read = readSpelling(text.replace('_', '+'))?.version;
    return read !== undefined && tagValues(read, '')['semver'] === text ? read : undefined;
  };
}
