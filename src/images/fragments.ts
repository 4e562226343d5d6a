import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { canonicalJson } from '../record/canonical.js';
import {
  type ImageEntry,
  type ImagesFragment,
  imagesFragmentName,
  legFragmentName,
} from '../record/types.js';
import { toManifest } from './combine.js';
import type { ImagesTarget } from './target.js';

/** What a leg writes down of its images. */
export function fragmentOf(target: ImagesTarget, images: readonly ImageEntry[]): ImagesFragment {
  const { planSha256, revision, host, project, source } = target;
  return {
    schema_version: 1,
    plan_sha256: planSha256,
    revision,
    registry: host,
    project,
    source,
    images,
  };
}

/** Writes the fragment of a leg whole or not at all, so that a kill keeps what an earlier write had. */
export function writeFragment(folder: string, leg: string, fragment: ImagesFragment): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, legFragmentName(leg));
  writeFileSync(`${file}.new`, canonicalJson(fragment));
  renameSync(`${file}.new`, file);
}

/**
 * Leaves a fragment without images where a leg has none or is only tried: later jobs find a file of every leg. One that
 * is there stays.
 */
export function writeEmptyFragment(
  folder: string,
  leg: string,
  of: Pick<ImagesFragment, 'plan_sha256' | 'revision'>,
): void {
  if (existsSync(join(folder, legFragmentName(leg)))) return;
  const nothing = { registry: '', project: '', source: '', images: [] };
  writeFragment(folder, leg, { schema_version: 1, ...of, ...nothing });
}

interface Found {
  readonly file: string;
  readonly fragment: ImagesFragment;
}

/** Files of a folder that hold fragments with images: those of legs first, then the one that a draft carried. */
function readAll(folder: string, damaged: (file: string, why: string) => void): Found[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(
    (name) => /^image-.+\.json$/.test(name) && name !== imagesFragmentName,
  );
  const all = [
    ...names.sort(),
    ...(existsSync(join(folder, imagesFragmentName)) ? [imagesFragmentName] : []),
  ];
  return all.flatMap((name) => {
    const file = join(folder, name);
    try {
      const fragment = parseFragment(readFileSync(file, 'utf8'));
      return fragment.images.length === 0 ? [] : [{ file, fragment }];
    } catch (error) {
      damaged(file, messageOf(error));
      return [];
    }
  });
}

/** @throws Error with the reason */
function parseFragment(text: string): ImagesFragment {
  const value = JSON.parse(text) as ImagesFragment | null;
  if (
    value === null ||
    typeof value !== 'object' ||
    value.schema_version !== 1 ||
    !Array.isArray(value.images)
  )
    throw new Error('it is no list of image manifests of schema version 1');
  for (const { name, platform, manifest, attestations, index } of value.images) {
    if (typeof name !== 'string' || typeof platform !== 'string' || !Array.isArray(attestations))
      throw new Error('an entry has no name, platform or attestations');
    for (const stored of [manifest, ...attestations, ...(index === undefined ? [] : [index])])
      toManifest(stored);
  }
  return value;
}

/** What differs between a fragment and what is released now; '' when nothing does. */
function foreignIn(target: ImagesTarget, fragment: ImagesFragment): string {
  const own = fragmentOf(target, []);
  const keys = ['plan_sha256', 'revision', 'registry', 'project', 'source'] as const;
  const key = keys.find((name) => fragment[name] !== own[name]);
  return key === undefined ? '' : `its ${key} is ${fragment[key]}, not ${own[key]}`;
}

/**
 * What earlier attempts of this release built, as far as it can be used; the newest first. What is damaged or of another
 * release is told and left alone: it is built again.
 */
export function reusableEntries(
  target: ImagesTarget,
  folder: string,
  tell: (line: string) => void,
): readonly ImageEntry[] {
  const found = readAll(folder, (file, why) => tell(`${file} is not used: ${why}`));
  return found.flatMap(({ file, fragment }) => {
    const why = foreignIn(target, fragment);
    if (why !== '') tell(`${file} is not used: ${why}`);
    return why === '' ? fragment.images : [];
  });
}

/**
 * The fragments that are to be merged: those of the legs; without any, what an earlier attempt staged. [] when there is
 * nothing.
 * @throws UserError for one that is damaged or of another release: a part of it may have been built from other sources
 */
export function fragmentsToMerge(target: ImagesTarget, folder: string): ImagesFragment[] {
  const fix = 're-run all jobs, so that every image is of this release';
  const found = readAll(folder, (file, why) => {
    throw new UserError(`these image manifests are damaged: ${why}`, { where: { file }, fix });
  });
  const legs = found.filter(({ file }) => basename(file) !== imagesFragmentName);
  const used = legs.length > 0 ? legs : found;
  for (const { file, fragment } of used) {
    const why = foreignIn(target, fragment);
    if (why !== '')
      throw new UserError(`these images are not of this release: ${why}`, { where: { file }, fix });
  }
  return used.map(({ fragment }) => fragment);
}
