import { UserError } from '../core/errors.js';
import { type Manifest, manifestContent, platformsOf } from '../oci/manifest.js';
import type { PlannedImage } from '../plan/types.js';
import { annotations, repositoryOf } from './combine.js';
import type { ImagesTarget } from './target.js';

/** The version tag of one repository, as it was found. */
export interface VersionTag {
  /** Whole name, project included. */
  readonly repository: string;
  readonly tag: string;
  /** What it holds; undefined when it is not there. */
  readonly index: Manifest | undefined;
  /** Why this release cannot have made it; '' when it is not there or can be adopted. */
  readonly problem: string;
}

const fix =
  'if nobody uses that image, delete the tag in the registry and re-run the failed jobs; else release the next version';

/** Reads the version tags of an image, one repository after the other. Nothing is written. */
export async function readVersionTags(target: ImagesTarget, image: PlannedImage): Promise<VersionTag[]> {
  const found: VersionTag[] = [];
  const tag = target.plan.images.version_tag;
  for (const { name } of image.repositories) {
    const repository = repositoryOf(target, name);
    const index = await target.registry.manifest(repository, tag);
    const problem = index === undefined ? '' : problemOf(target, image, index);
    found.push({ repository, tag, index, problem });
  }
  return found;
}

function problemOf(target: ImagesTarget, image: PlannedImage, index: Manifest): string {
  const content = manifestContent(index);
  const version = content.annotations[annotations.version] ?? '';
  const revision = content.annotations[annotations.revision] ?? '';
  const says =
    revision === '' ? 'it does not say of which revision it is' : `it is version ${version} of ${revision}`;
  if (target.revision === '') return `${says}, and the release commit of this release does not exist yet`;
  if (revision !== target.revision || version !== target.plan.version)
    return `${says}, this release is version ${target.plan.version} of ${target.revision}`;
  const platforms = platformsOf(content);
  const missing = image.platforms.filter((platform) => !platforms.includes(platform));
  return missing.length === 0 ? '' : `it is of this release, but lacks ${missing.join(' and ')}`;
}

/** What stands against the version tags of one image; []: nothing. */
export function conflictsOf(tags: readonly VersionTag[]): string[] {
  const conflicts = tags
    .filter(({ problem }) => problem !== '')
    .map(({ repository, tag, index, problem }) => `${repository}:${tag} (${index?.digest}): ${problem}`);
  if (conflicts.length > 0) return conflicts;
  const held = tags.filter(({ index }) => index !== undefined);
  const [first] = held;
  const other = held.find(({ index }) => index?.digest !== first?.index?.digest);
  if (first === undefined || other === undefined) return [];
  const named = (one: VersionTag): string => `${one.repository}:${one.tag} is ${one.index?.digest}`;
  return [`${named(first)}, but ${named(other)}: both should be the same image`];
}

/** @throws UserError with a line for each conflict */
export function checkConflicts(conflicts: readonly string[]): void {
  if (conflicts.length === 0) return;
  throw new UserError(`version tags exist already:\n${conflicts.join('\n')}`, { fix });
}
