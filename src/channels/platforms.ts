import { type Manifest, manifestContent, platformsOf } from '../oci/manifest.js';

/**
 * Platforms that an image should have and lacks. A plain manifest is an image of one platform, which only its config
 * blob names: it is enough where one platform is wanted, and of several nobody knows which it is, so all are named.
 */
export function lackingPlatforms(image: Manifest, wanted: readonly string[]): string[] {
  const content = manifestContent(image);
  if (!content.isIndex) return wanted.length > 1 ? [...wanted] : [];
  const there = platformsOf(content);
  return wanted.filter((platform) => !there.includes(platform));
}

/** Platforms of what a channel holds that it would not have any more. A plain manifest does not tell its platform. */
export function lostPlatforms(former: Manifest | undefined, image: Manifest): string[] {
  return former === undefined ? [] : lackingPlatforms(image, platformsOf(manifestContent(former)));
}
