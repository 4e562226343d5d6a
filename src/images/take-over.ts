import { messageOf, UserError } from '../core/errors.js';
import type { PlannedImage } from '../plan/types.js';
import type { ImageEntry, ImagesFragment } from '../record/types.js';
import { imageOf } from './bases.js';
import { adopt } from './find.js';
import type { TagWrite } from './merge.js';
import type { ImagesTarget } from './target.js';

/** A version tag that holds another index than the one that was made. */
export interface Foreign {
  readonly write: TagWrite;
  readonly digest: string;
}

/**
 * Another run of this release has claimed version tags meanwhile: its images take the place of those that were built
 * here, in the tags that are still to be written, too.
 * @param recorded whether a release record names the images that were built here
 * @throws UserError naming both digests when a tag is not of this release, when the record says otherwise, and when an
 * image that stays was built on one that does not
 */
export async function takeOver(
  target: ImagesTarget,
  fragment: ImagesFragment,
  foreign: readonly Foreign[],
  recorded: boolean,
): Promise<ImagesFragment> {
  const images = [...new Set(foreign.map(({ write }) => write.image))];
  const lines = foreign.map(
    ({ write, digest }) => `${write.reference} is ${digest}, this release has ${write.index.digest}`,
  );
  const entries: ImageEntry[] = [];
  for (const image of images) entries.push(...(await claimedBy(target, image, lines)));
  if (recorded) {
    throw new UserError(`another run of this release has claimed version tags:\n${lines.join('\n')}`, {
      fix: 're-run all jobs: what it has claimed is adopted, and gets into the release record',
    });
  }
  const names = images.map(({ name }) => name);
  const kept = fragment.images.filter(({ name }) => !names.includes(name));
  checkBases(target, fragment, entries, kept);
  return { ...fragment, images: [...kept, ...entries] };
}

async function claimedBy(
  target: ImagesTarget,
  image: PlannedImage,
  lines: readonly string[],
): Promise<ImageEntry[]> {
  try {
    const entries: ImageEntry[] = [];
    for (const platform of image.platforms) {
      const entry = await adopt(target, image, platform);
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`version tags hold other images:\n${lines.join('\n')}\n${messageOf(error)}`, {
      fix: 'a version tag is written once: delete it in the registry if nobody uses it, or release the next version; then re-run all jobs',
      cause: error,
    });
  }
}

/** An image whose base is not the one of this release any more must be built again. */
function checkBases(
  { plan }: ImagesTarget,
  before: ImagesFragment,
  taken: readonly ImageEntry[],
  kept: readonly ImageEntry[],
): void {
  for (const { name, platform } of kept) {
    const after = plan.images.builds.find((image) => image.name === name)?.after ?? [];
    for (const base of after.map((repository) => imageOf(plan, repository)?.name)) {
      const same = (entry: ImageEntry): boolean => entry.name === base && entry.platform === platform;
      const [own, other] = [before.images.find(same), taken.find(same)];
      if (other === undefined || own?.manifest.digest === other.manifest.digest) continue;
      throw new UserError(
        `another run of this release has claimed ${base} as ${other.manifest.digest}, and ${name} was built on ${own?.manifest.digest}`,
        { fix: 're-run all jobs: what was claimed is adopted, and what is built on it is built again' },
      );
    }
  }
}
