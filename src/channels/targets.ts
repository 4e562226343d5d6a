import type { ImageBuild, ImagesConfig } from '../config/config.js';
import { fill, placeholdersOf } from '../config/placeholders.js';
import type { Version } from '../version/version.js';
import { type Channel, readChannel } from './channel.js';
import { tagValues } from './version-tags.js';

/** A repository below the project, and the channels that it has. */
export interface Target {
  readonly repository: string;
  readonly channels: readonly Channel[];
  /** That its images must have; [] = nobody says. */
  readonly platforms: readonly string[];
}

/**
 * The channels of templates for a version. `{codename}` of a major without one gives no channel.
 * @throws UserError for a name that cannot be a channel
 */
export function channelsOf(
  templates: readonly string[],
  version: Version,
  codenames: Readonly<Record<number, string>>,
): Channel[] {
  const codename = codenames[version.major] ?? '';
  const wanted =
    codename === '' ? templates.filter((text) => !placeholdersOf(text).includes('codename')) : templates;
  const names = wanted.map((template) => fill(template, tagValues(version, codename)));
  return [...new Set(names)].map((name) => readChannel(name, codenames));
}

/** Templates of the channels of one repository of a build: its own list or map, else that of all images; live last. */
export function templatesOf(
  build: ImageBuild,
  images: Pick<ImagesConfig, 'channels'>,
  repository: string,
): readonly string[] {
  const own = build.channels ?? images.channels;
  const list = Array.isArray(own)
    ? (own as readonly string[])
    : ((own as Readonly<Record<string, readonly string[]>>)[repository] ?? images.channels);
  return [...list, ...(build.live.includes(repository) ? ['{codename}-live'] : [])];
}

/** What the config's images say, by repository, in the order of the config. */
export function targetsOf(
  images: Pick<ImagesConfig, 'builds' | 'channels' | 'platforms'>,
  version: Version,
  codenames: Readonly<Record<number, string>>,
): Target[] {
  return images.builds.flatMap((build) =>
    build.repositories.map((repository) => {
      const templates = templatesOf(build, images, repository);
      const platforms = build.platforms ?? images.platforms;
      return { repository, channels: channelsOf(templates, version, codenames), platforms };
    }),
  );
}
