import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isIndexType, type Manifest, manifestContent } from '../oci/manifest.js';
import type { PlannedImage } from '../plan/types.js';
import type { ImageEntry } from '../record/types.js';
import { baseContexts, imageOf } from './bases.js';
import { buildImage, checkPlatform, sourcesOf } from './build.js';
import type { BuildSession } from './builder.js';
import { annotationsOf, repositoryOf, toManifest, toStored } from './combine.js';
import { ensureManifest } from './presence.js';
import { fullName, type ImagesTarget } from './target.js';
import { checkConflicts, conflictsOf, readVersionTags } from './version-tag.js';

/** `adopted` from the version tag, `unchanged` since an earlier attempt built it, or `pushed` now. */
export type StagedState = 'pushed' | 'adopted' | 'unchanged';

export interface Staged {
  readonly image: PlannedImage;
  readonly entry: ImageEntry;
  readonly state: StagedState;
}

export interface Stage {
  readonly host: Host;
  readonly target: ImagesTarget;
  readonly session: BuildSession;
  /** Absolute folder of the checkout. */
  readonly workingDirectory: string;
  /** What earlier attempts built. */
  readonly reusable: readonly ImageEntry[];
  /** Told of each image as soon as it is there. */
  readonly done: (staged: Staged) => void;
}

/** What is known of one image before anything is built; without an entry it must be built. */
export interface Found {
  readonly image: PlannedImage;
  readonly entry: ImageEntry | undefined;
  readonly state: StagedState;
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
  if (missing.length > 0) {
    const sources = missing.map((image) => ({ image, from: sourcesOf(image, stage.workingDirectory) }));
    const builder = await stage.session.builder();
    for (const { image, from } of sources) checkPlatform(image, from, platform, builder);
  }
  const entries = new Map<string, ImageEntry>();
  for (const { image, entry: known, state } of found) {
    const entry = known ?? (await build(stage, image, platform, entries));
    entries.set(image.name, entry);
    stage.done({ image, entry, state });
  }
}

/**
 * Looks for each image under its version tags, then among what earlier attempts built; manifests of those that the
 * registry has collected are put back, unless `dry`. What is based on an image that has to be built is built, too.
 * @throws UserError when a version tag holds something else
 */
export async function findImages(
  stage: Pick<Stage, 'host' | 'target' | 'reusable'>,
  images: readonly PlannedImage[],
  platform: string,
  dry = false,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const image of images) {
    const adopted = await adopt(stage.target, image, platform);
    const rebuilt = found.some(
      (base) =>
        base.entry === undefined && base.image.repositories.some(({ name }) => image.after.includes(name)),
    );
    const entry = adopted ?? (rebuilt ? undefined : await reuse(stage, image, platform, dry));
    const state = adopted !== undefined ? 'adopted' : entry !== undefined ? 'unchanged' : 'pushed';
    found.push({ image, entry, state });
  }
  return found;
}

async function adopt(
  target: ImagesTarget,
  image: PlannedImage,
  platform: string,
): Promise<ImageEntry | undefined> {
  const tags = await readVersionTags(target, image);
  checkConflicts(conflictsOf(tags));
  const held = tags.find(({ index }) => index !== undefined);
  if (held?.index === undefined) return undefined;
  const { manifests } = manifestContent(held.index);
  const [os, architecture, variant] = platform.split('/');
  const child = manifests.find(
    ({ platform: own }) =>
      own?.os === os && own?.architecture === architecture && (own?.variant ?? '') === (variant ?? ''),
  );
  const proofs = manifests.filter(
    ({ annotations = {} }) => annotations['vnd.docker.reference.digest'] === child?.digest,
  );
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
  { host, target, reusable }: Pick<Stage, 'host' | 'target' | 'reusable'>,
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
async function everywhere(
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

async function build(
  stage: Stage,
  image: PlannedImage,
  platform: string,
  entries: ReadonlyMap<string, ImageEntry>,
): Promise<ImageEntry> {
  const { host, target, session, workingDirectory } = stage;
  const { plan, revision, source } = target;
  const bases = await basesOf(stage, image, platform, entries);
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
      contexts: baseContexts(plan, bases, (name) => fullName(target, name)),
    },
    `build ${image.name} for ${platform}`,
    plan.commit.time,
  );
  const manifest = await pushedManifest(target, image, digest);
  if (isIndexType(manifest.mediaType) || !(await everywhere(target, image, manifest))) {
    throw new ServiceError(
      'BuildKit',
      `what it pushed for ${image.name} is not one image in every repository`,
      {
        status: 0,
        retryable: false,
        fix: 'use a newer buildx and BuildKit on this runner',
      },
    );
  }
  return { name: image.name, platform, manifest: toStored(manifest), attestations: [] };
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

/** Digests of this release's bases for this platform, by repository. Those of another leg must be there already. */
async function basesOf(
  stage: Stage,
  image: PlannedImage,
  platform: string,
  entries: ReadonlyMap<string, ImageEntry>,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const repository of image.after) {
    const base = imageOf(stage.target.plan, repository);
    if (base === undefined) continue;
    const [other] = entries.has(base.name) ? [] : await findImages(stage, [base], platform);
    const entry = entries.get(base.name) ?? other?.entry;
    if (entry === undefined) {
      throw new UserError(`${image.name} is built on ${base.name}, which is not there for ${platform}`, {
        where: { key: 'image' },
        fix: `name ${base.name} in the same step, before it`,
      });
    }
    digests.set(repository, entry.manifest.digest);
  }
  return digests;
}
