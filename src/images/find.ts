import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { type Manifest, manifestContent, partsFor } from '../oci/manifest.js';
import type { PlannedImage } from '../plan/types.js';
import type { ImageEntry } from '../record/types.js';
import { repositoryOf, toManifest, toStored } from './combine.js';
import { ensureManifest } from './presence.js';
import type { ImagesTarget } from './target.js';
import { checkConflicts, conflictsOf, readVersionTags } from './version-tag.js';

/** Where images of this release may lie already. */
export interface Earlier {
  readonly host: Host;
  readonly target: ImagesTarget;
  /** What earlier attempts built. */
  readonly reusable: readonly ImageEntry[];
}

/** `adopted` from the version tag, `unchanged` since an earlier attempt built it, or `pushed` now. */
export type StagedState = 'pushed' | 'adopted' | 'unchanged';

/** What is known of one image before anything is built; without an entry it must be built. */
export interface Found {
  readonly image: PlannedImage;
  readonly entry: ImageEntry | undefined;
  readonly state: StagedState;
}

/**
 * Looks for each image under its version tags, then among what earlier attempts built; manifests of those that the
 * registry has collected are put back, unless `dry`. What is based on an image that has to be built is built, too.
 * @throws UserError when a version tag holds something else
 */
export async function findImages(
  from: Earlier,
  images: readonly PlannedImage[],
  platform: string,
  dry = false,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const image of images) {
    const adopted = await adopt(from.target, image, platform);
    const rebuilt = found.some(
      (base) =>
        base.image.repositories.some(({ name }) => image.after.includes(name)) &&
        (base.entry === undefined || isNew(from, base.entry)),
    );
    const entry = adopted ?? (rebuilt ? undefined : await reuse(from, image, platform, dry));
    const state = adopted !== undefined ? 'adopted' : entry !== undefined ? 'unchanged' : 'pushed';
    found.push({ image, entry, state });
  }
  return found;
}

/** Whether an earlier attempt, and what it built on this image, had another one: somebody has claimed the tag since. */
function isNew({ reusable }: Earlier, { name, platform, manifest }: ImageEntry): boolean {
  const kept = reusable.find((entry) => entry.name === name && entry.platform === platform);
  return kept !== undefined && kept.manifest.digest !== manifest.digest;
}

/**
 * What the version tags of an image hold for a platform; undefined when there are none.
 * @throws UserError when it is not of this release
 */
export async function adopt(
  target: ImagesTarget,
  image: PlannedImage,
  platform: string,
): Promise<ImageEntry | undefined> {
  const tags = await readVersionTags(target, image);
  checkConflicts(conflictsOf(tags));
  const held = tags.find(({ index }) => index !== undefined);
  if (held?.index === undefined) return undefined;
  const { child, proofs } = partsFor(manifestContent(held.index), platform);
  const get = async (digest: string): Promise<Manifest> => {
    const manifest = await target.registry.manifest(held.repository, digest);
    if (manifest !== undefined) return manifest;
    throw new UserError(`${held.repository}:${held.tag} names ${digest}, which the registry does not have`, {
      fix: 'delete the tag in the registry and re-run the failed jobs',
    });
  };
  const manifest = toStored(await get(child?.digest ?? platform));
  const attestations = [];
  for (const { digest } of proofs) attestations.push(toStored(await get(digest)));
  return { name: image.name, platform, manifest, attestations, index: toStored(held.index) };
}

/** An entry of an earlier attempt, when all repositories have it, or have it again. */
async function reuse(
  { host, target, reusable }: Earlier,
  image: PlannedImage,
  platform: string,
  dry: boolean,
): Promise<ImageEntry | undefined> {
  const kept = reusable.find((entry) => entry.name === image.name && entry.platform === platform);
  if (kept === undefined) return undefined;
  const { index: _, ...entry } = kept;
  for (const manifest of [entry.manifest, ...entry.attestations].map(toManifest)) {
    if (!(await everywhere(target, image, manifest, dry))) {
      host.info(`${image.name} ${platform}: the registry has lost ${manifest.digest}; it is built again`);
      return undefined;
    }
  }
  return entry;
}

/** Whether all repositories of an image have a manifest, after putting it back where needed and not `dry`. */
export async function everywhere(
  { registry, ...target }: ImagesTarget,
  image: PlannedImage,
  manifest: Manifest,
  dry = false,
): Promise<boolean> {
  const repositories = image.repositories.map(({ name }) => repositoryOf(target, name));
  for (const repository of repositories) {
    const there = dry
      ? (await registry.digest(repository, manifest.digest)) !== undefined
      : await ensureManifest(registry, repository, manifest, repositories);
    if (!there) return false;
  }
  return true;
}
