import { UserError } from '../core/errors.js';
import { pool } from '../core/pool.js';
import { type Manifest, manifestContent, platformsOf } from '../oci/manifest.js';
import type { PlannedImage } from '../plan/types.js';
import type { ImagesFragment, RecordedImage, ReleaseRecord } from '../record/types.js';
import { indexOf, recordedImages, repositoryOf, toManifest } from './combine.js';
import { ensureManifest } from './presence.js';
import { fullName, type ImagesTarget } from './target.js';

/** What the version tag of one repository shall hold. */
export interface TagWrite {
  readonly image: PlannedImage;
  /** Name below the project. */
  readonly name: string;
  /** Whole name, project included. */
  readonly repository: string;
  /** `host/project/name:tag` */
  readonly reference: string;
  readonly index: Manifest;
  readonly platforms: readonly string[];
}

const repositoriesAtOnce = 8;

/**
 * The version tags of all images, in the order of the plan. Nothing is written.
 * @throws UserError when a platform of any image is missing
 */
export function tagWrites(target: ImagesTarget, fragment: ImagesFragment | undefined): TagWrite[] {
  const { plan } = target;
  if (fragment === undefined) {
    throw new UserError('no image was built: there are no image manifests to merge', {
      where: { key: 'fragments' },
      fix: 'run operation image for every leg of the plan first, and bring their files into this folder',
    });
  }
  return plan.images.builds.flatMap((image) => {
    const index = indexOf(plan, image, fragment);
    const platforms = platformsOf(manifestContent(index));
    return image.repositories.map(({ name }) => {
      const reference = `${fullName(target, name)}:${plan.images.version_tag}`;
      return { image, name, repository: repositoryOf(target, name), reference, index, platforms };
    });
  });
}

/** @throws UserError where a record of this release names another digest: it was published for these images */
export function checkRecord(
  target: ImagesTarget,
  fragment: ImagesFragment,
  record: Pick<ReleaseRecord, 'images'>,
): void {
  const made = recordedImages(target.plan, fragment);
  const differing = (record.images ?? []).flatMap((recorded: RecordedImage) => {
    const own = made.find(
      ({ repository, tag }) => repository === recorded.repository && tag === recorded.tag,
    );
    if (own?.digest === recorded.digest) return [];
    return [
      `${recorded.repository}:${recorded.tag} is ${own?.digest ?? 'not of this release'}, the record says ${recorded.digest}`,
    ];
  });
  if (differing.length === 0) return;
  throw new UserError(`the images are not those of the release record:\n${differing.join('\n')}`, {
    fix: 'take the next version; or, if nothing of this one was published, delete its draft release and re-run all jobs',
  });
}

/**
 * Puts back what the registry has collected since it was pushed, so that every index can be written.
 * @throws UserError when layers are gone
 */
export async function restoreChildren(
  target: ImagesTarget,
  fragment: ImagesFragment,
  writes: readonly TagWrite[],
): Promise<void> {
  const children = (image: PlannedImage): Manifest[] =>
    fragment.images
      .filter(({ name }) => name === image.name)
      .flatMap(({ manifest, attestations }) => [manifest, ...attestations].map(toManifest));
  await pool(repositoriesAtOnce, writes, async ({ image, repository }) => {
    const others = image.repositories.map(({ name }) => repositoryOf(target, name));
    for (const child of children(image)) {
      if (await ensureManifest(target.registry, repository, child, others)) continue;
      throw new UserError(`${repository}@${child.digest}: the registry has lost layers of it`, {
        fix: 're-run all jobs: what is lost is built again',
      });
    }
  });
}

/** What the version tags hold; undefined where there is none. */
export async function heldDigests(
  target: ImagesTarget,
  writes: readonly TagWrite[],
): Promise<ReadonlyMap<TagWrite, string>> {
  const digests = await pool(repositoriesAtOnce, writes, ({ repository }) =>
    target.registry.digest(repository, target.plan.images.version_tag),
  );
  const held = writes.flatMap((write, at): [TagWrite, string][] => {
    const digest = digests[at];
    return digest === undefined ? [] : [[write, digest]];
  });
  return new Map(held);
}
