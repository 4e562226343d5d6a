import { compareChannels } from '../channels/channel.js';
import { channelsOf, templatesOf } from '../channels/targets.js';
import { tagValues } from '../channels/version-tags.js';
import type { Config, ImageBuild, ImagesConfig } from '../config/config.js';
import { imageBuilds } from '../config/image-builds.js';
import { locateKey } from '../config/load.js';
import { fill, placeholdersOf } from '../config/placeholders.js';
import { UserError } from '../core/errors.js';
import { checkTag } from '../oci/address.js';
import { baseVersion, type Version } from '../version/version.js';
import { lockedVersion } from './locked.js';
import type { ConfigSource, ImageLeg, PlannedImage, PlannedImages, RepositoryFacts } from './types.js';

/** GitHub starts at most this many jobs of one matrix. */
const mostLegs = 256;

export const noImages: PlannedImages = {
  registry: '',
  project: '',
  version_tag: '',
  version_tag_template: '',
  codenames: {},
  builds: [],
  legs: [{ id: 'none', images: [], platform: '' }],
};

/**
 * What is built and where it goes, bases before what is built on them.
 * @throws UserError for a Dockerfile or folder that is not in the tree, and names that no registry takes
 */
export function planImages(
  version: Version,
  config: Config,
  facts: RepositoryFacts,
  source: ConfigSource,
): PlannedImages {
  const { images } = config;
  if (images === undefined) return noImages;
  const { project, builds } = imageBuilds(images);
  const planned = inOrder(builds).map((build) => {
    checkFiles(build, images, facts, source);
    return plannedImage(build, images, version, config);
  });
  return {
    registry: images.registry,
    project,
    version_tag: versionTag(images, version, config, facts, source),
    version_tag_template: images.versionTag,
    codenames: Object.fromEntries(Object.entries(config.codenames)),
    builds: planned,
    legs: legsOf(planned),
    ...attestations(images),
  };
}

/** Bases first, else as the config has them. The config was checked for cycles. */
function inOrder(builds: readonly ImageBuild[]): ImageBuild[] {
  const done = new Set<ImageBuild>();
  const visit = (build: ImageBuild): void => {
    if (done.has(build)) return;
    for (const name of build.after) {
      const base = builds.find(({ repositories }) => repositories.includes(name));
      if (base !== undefined && base !== build) visit(base);
    }
    done.add(build);
  };
  for (const build of builds) visit(build);
  return [...done];
}

function checkFiles(
  build: ImageBuild,
  images: ImagesConfig,
  facts: RepositoryFacts,
  source: ConfigSource,
): void {
  const at = images.builds.indexOf(build);
  const where = (key: string) => locateKey(source.text, source.path, ['images', 'builds', at, key]);
  const isFile = facts.files.some(({ path, mode }) => path === build.dockerfile && mode !== '160000');
  if (!isFile) {
    const what =
      at < 0
        ? 'images has no builds, and there is no Dockerfile at the root'
        : `there is no file ${build.dockerfile}`;
    throw new UserError(what, {
      where: at < 0 ? locateKey(source.text, source.path, ['images']) : where('dockerfile'),
      fix: 'list what is built under images.builds, with paths from the top of the repository',
    });
  }
  const folder = build.context.replace(/^\.\/?|\/$/g, '');
  if (folder === '' || facts.files.some(({ path }) => path.startsWith(`${folder}/`))) return;
  throw new UserError(`there is no folder ${build.context}`, { where: where('context') });
}

/** Nothing without a wish: the plan of a repository that has none stays as it is. */
function attestations({ provenance, sbom }: ImagesConfig): Pick<PlannedImages, 'attestations'> {
  return provenance === 'off' && !sbom ? {} : { attestations: { provenance, sbom } };
}

function plannedImage(
  build: ImageBuild,
  images: ImagesConfig,
  version: Version,
  config: Config,
): PlannedImage {
  const codename = config.codenames[version.major] ?? '';
  // A post-release rebuilds what the base version is: only what asks for the tag's version gets it.
  const values = { ...tagValues(version, codename), version: baseVersion(version).text };
  return {
    name: build.repositories[0] ?? '',
    dockerfile: build.dockerfile,
    context: build.context,
    target: build.target ?? '',
    repositories: build.repositories.map((name) => ({
      name,
      channels: channelsOf(templatesOf(build, images, name), version, config.codenames)
        .sort(compareChannels)
        .map((channel) => channel.name),
    })),
    platforms: [...new Set(build.platforms ?? images.platforms)],
    after: build.after,
    build_args: Object.fromEntries(
      Object.entries(build.buildArgs).map(([name, value]) => [name, fill(value, values)]),
    ),
  };
}

/** @throws UserError for a placeholder that cannot be filled in, and for a text that no registry takes as a tag */
function versionTag(
  images: ImagesConfig,
  version: Version,
  config: Config,
  facts: RepositoryFacts,
  source: ConfigSource,
): string {
  const where = locateKey(source.text, source.path, ['images', 'version-tag']);
  const values: Record<string, string> = { ...tagValues(version, config.codenames[version.major] ?? '') };
  for (const name of placeholdersOf(images.versionTag)) {
    if (name.startsWith('locked:')) values[name] = lockedVersion(name.slice('locked:'.length), facts, where);
  }
  return checkTag(fill(images.versionTag, values));
}

/**
 * One leg for each chain of images that are built on one another, and each platform that one of them has. A chain
 * stays in one job: its images are passed on inside of it. Chains share legs when there would be too many.
 */
export function legsOf(builds: readonly PlannedImage[], most = mostLegs): ImageLeg[] {
  const chains = chainsOf(builds);
  const platforms = [...new Set(builds.flatMap((build) => build.platforms))];
  const wanted = platforms.flatMap((platform) =>
    chains.flatMap((chain) => {
      const images = chain.filter((build) => build.platforms.includes(platform));
      return images.length === 0 ? [] : [{ platform, images: images.map(({ name }) => name) }];
    }),
  );
  const shared = wanted.length <= most ? wanted : merged(wanted, platforms, most);
  return shared.map(({ platform, images }, index) => ({
    id: `${wanted.length <= most ? slug(images[0] ?? '') : `part-${index + 1}`}-${slug(platform)}`,
    images,
    platform,
  }));
}

/** Images that hang together by `after`, in the order of the builds. */
function chainsOf(builds: readonly PlannedImage[]): PlannedImage[][] {
  const chains: PlannedImage[][] = [];
  for (const build of builds) {
    const touching = chains.filter((chain) =>
      chain.some((base) => base.repositories.some(({ name }) => build.after.includes(name))),
    );
    for (const chain of touching) chains.splice(chains.indexOf(chain), 1);
    chains.push([...touching.flat(), build].sort((a, b) => builds.indexOf(a) - builds.indexOf(b)));
  }
  return chains;
}

type Wanted = Pick<ImageLeg, 'platform' | 'images'>;

function merged(wanted: readonly Wanted[], platforms: readonly string[], most: number): Wanted[] {
  const each = Math.max(1, Math.floor(most / platforms.length));
  return platforms.flatMap((platform) => {
    const own = wanted.filter((leg) => leg.platform === platform);
    const size = Math.ceil(own.length / each);
    return Array.from({ length: Math.ceil(own.length / size) }, (_, index) => ({
      platform,
      images: own.slice(index * size, (index + 1) * size).flatMap(({ images }) => images),
    }));
  });
}

/** For names of artifacts: they cannot hold a slash. */
function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-');
}
