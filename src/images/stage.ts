import { ServiceError, UserError } from '../core/errors.js';
import { isIndexType, type Manifest, manifestContent, partsFor } from '../oci/manifest.js';
import type { Plan, PlannedImage } from '../plan/types.js';
import type { ImageEntry } from '../record/types.js';
import { baseContexts, imageOf } from './bases.js';
import { buildImage, checkPlatform, sourcesOf } from './build.js';
import type { BuildSession } from './builder.js';
import { annotationsOf, repositoryOf, toManifest, toStored } from './combine.js';
import { type Earlier, everywhere, findImages, type StagedState } from './find.js';
import { fullName, type ImagesTarget } from './target.js';

export interface Staged {
  readonly image: PlannedImage;
  readonly entry: ImageEntry;
  readonly state: StagedState;
}

export interface Stage extends Earlier {
  readonly session: BuildSession;
  /** Absolute folder of the checkout. */
  readonly workingDirectory: string;
  /** Told of each image as soon as it is there. */
  readonly done: (staged: Staged) => void;
}

/**
 * Sees to it that images lie in the registry for one platform, by digest, in the order given (bases first).
 * Everything that can be checked without an effect is checked before the first build.
 * @throws UserError, ToolError of a build, ServiceError of the registry
 */
export async function stageImages(
  stage: Stage,
  images: readonly PlannedImage[],
  platform: string,
): Promise<void> {
  const found = await findImages(stage, images, platform);
  const missing = found.filter(({ entry }) => entry === undefined).map(({ image }) => image);
  const entries = await basesElsewhere(stage, images, missing, platform);
  if (missing.length > 0) {
    const sources = missing.map((image) => ({ image, from: sourcesOf(image, stage.workingDirectory) }));
    const builder = await stage.session.builder();
    for (const { image, from } of sources) checkPlatform(image, from, platform, builder);
  }
  for (const { image, entry: known, state } of found) {
    const entry = known ?? (await build(stage, image, platform, entries));
    entries.set(image.name, entry);
    stage.done({ image, entry, state });
  }
}

async function build(
  stage: Stage,
  image: PlannedImage,
  platform: string,
  entries: ReadonlyMap<string, ImageEntry>,
): Promise<ImageEntry> {
  const { host, target, session, workingDirectory } = stage;
  const { plan, revision, source } = target;
  await keepBases(target, image, entries);
  const bases = basesOf(plan, image, entries);
  const digest = await buildImage(
    host,
    await session.builder(),
    {
      ...sourcesOf(image, workingDirectory),
      platform,
      target: image.target,
      buildArgs: image.build_args,
      annotations: annotationsOf(plan, revision, source),
      names: image.repositories.map(({ name }) => fullName(target, name)),
      attestations: plan.images.attestations,
      contexts: baseContexts(plan, bases, (name) => fullName(target, name)),
    },
    `${image.name} for ${platform}`,
    plan.commit.time,
  );
  const { manifest, attestations } = await pushedParts(target, image, platform, digest);
  for (const part of [manifest, ...attestations]) {
    if (!(await everywhere(target, image, part))) throw notAsAsked(image, 'not in every repository');
  }
  return {
    name: image.name,
    platform,
    manifest: toStored(manifest),
    attestations: attestations.map(toStored),
  };
}

/**
 * A base has no tag yet, and the build of another image may have taken so long that the registry has collected it.
 * @throws UserError when layers of it are gone
 */
async function keepBases(
  target: ImagesTarget,
  { name, after }: PlannedImage,
  entries: ReadonlyMap<string, ImageEntry>,
): Promise<void> {
  for (const repository of after) {
    const base = imageOf(target.plan, repository);
    const entry = entries.get(base?.name ?? '');
    if (base === undefined || entry === undefined) continue;
    if (await everywhere(target, base, toManifest(entry.manifest))) continue;
    throw new UserError(`${name} is built on ${base.name}, of which the registry has lost layers`, {
      fix: 're-run the failed jobs: what is lost is built again',
    });
  }
}

function notAsAsked({ name }: PlannedImage, what: string): ServiceError {
  return new ServiceError('BuildKit', `what it pushed for ${name} is ${what}`, {
    status: 0,
    retryable: false,
    fix: 'use a newer buildx and BuildKit on this runner',
  });
}

/** The image that was pushed and what the builder says of it: one manifest, or an index with all of them. */
async function pushedParts(
  target: ImagesTarget,
  image: PlannedImage,
  platform: string,
  digest: string,
): Promise<{ readonly manifest: Manifest; readonly attestations: readonly Manifest[] }> {
  const pushed = await pushedManifest(target, image, digest);
  const asked = target.plan.images.attestations !== undefined;
  if (isIndexType(pushed.mediaType) !== asked)
    throw notAsAsked(image, asked ? 'without the attestations that the plan asks for' : 'not one image');
  if (!asked) return { manifest: pushed, attestations: [] };
  const { child, proofs } = partsFor(manifestContent(pushed), platform);
  if (child === undefined || proofs.length === 0)
    throw notAsAsked(image, `without ${platform} or the attestations that the plan asks for`);
  const manifest = await pushedManifest(target, image, child.digest);
  const attestations = [];
  for (const proof of proofs) attestations.push(await pushedManifest(target, image, proof.digest));
  return { manifest, attestations };
}

async function pushedManifest(target: ImagesTarget, image: PlannedImage, digest: string): Promise<Manifest> {
  for (const { name } of image.repositories) {
    const manifest = await target.registry.manifest(repositoryOf(target, name), digest);
    if (manifest !== undefined) return manifest;
  }
  throw new ServiceError(
    target.registry.transport.service,
    `${image.name}@${digest}: gone right after the push`,
    {
      status: 404,
      retryable: false,
      fix: 'let its operator end the garbage collection, then re-run the failed jobs',
    },
  );
}

/**
 * Bases of what is to be built that are no part of this leg, by name.
 * @throws UserError for one that is not there yet
 */
async function basesElsewhere(
  stage: Stage,
  images: readonly PlannedImage[],
  missing: readonly PlannedImage[],
  platform: string,
): Promise<Map<string, ImageEntry>> {
  const entries = new Map<string, ImageEntry>();
  for (const { name, after } of missing) {
    const bases = after.map((repository) => imageOf(stage.target.plan, repository));
    const others = bases.filter((base) => base !== undefined).filter((base) => !images.includes(base));
    for (const { image, entry } of await findImages(stage, others, platform)) {
      if (entry === undefined) {
        throw new UserError(`${name} is built on ${image.name}, which is not there for ${platform}`, {
          where: { key: 'image' },
          fix: `name ${image.name} in the same step`,
        });
      }
      entries.set(image.name, entry);
    }
  }
  return entries;
}

/** Digests of an image's bases of this release, by repository. */
function basesOf(
  plan: Plan,
  image: PlannedImage,
  entries: ReadonlyMap<string, ImageEntry>,
): Map<string, string> {
  const digests = new Map<string, string>();
  for (const repository of image.after) {
    const entry = entries.get(imageOf(plan, repository)?.name ?? '');
    if (entry !== undefined) digests.set(repository, entry.manifest.digest);
  }
  return digests;
}
