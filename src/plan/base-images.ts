import { basesOf } from './dockerfile.js';
import type { Plan, PlannedImage } from './types.js';

/** What of a plan says under which names an image of this release may stand in a Dockerfile. */
export type Naming = Pick<Plan, 'images' | 'version' | 'base_version' | 'line' | 'codename'>;

/**
 * Every tag under which a Dockerfile of this release may name a base of this release: the version, its line, codename
 * and other channels. They may all still point to an older image, or to none.
 */
export function baseTags({ images, ...plan }: Naming, repository: string): string[] {
  const all = images.builds.flatMap(({ repositories }) => repositories);
  const own = all.find(({ name }) => name === repository)?.channels ?? [];
  const named = [images.version_tag, plan.version, plan.base_version, plan.line, plan.codename];
  return [...new Set([...named, 'latest', ...own].filter((tag) => tag !== ''))];
}

/** An image of the plan as a Dockerfile names it, without tag. */
export function baseName({ registry, project }: Plan['images'], repository: string): string {
  return [registry, project, repository].filter((part) => part !== '').join('/');
}

/**
 * Images that wait for another one and do not name it: they would be built on whatever their Dockerfile names instead,
 * such as the image of an earlier release, or that of a registry which the project has left.
 * @param read text of a file of the tree
 * @returns a warning for each
 */
export function unnamedBases(plan: Naming, read: (path: string) => string | undefined): string[] {
  return plan.images.builds.flatMap((image) =>
    image.after.flatMap((base) => {
      const name = baseName(plan.images, base);
      const tags = baseTags(plan, base);
      const needed = neededBy(image, read(image.dockerfile) ?? '');
      if (needed === undefined || needed.some((one) => tags.some((tag) => tagged(one) === `${name}:${tag}`)))
        return [];
      const stands = needed.length === 0 ? 'nothing' : needed.join(', ');
      return [
        `${image.dockerfile}: is built after ${base} and not on it, but on ${stands}; this release's is ${name} with one of the tags ${tags.join(', ')}`,
      ];
    }),
  );
}

/** The references that it fetches; undefined when the Dockerfile cannot be read, of which the build will tell. */
function neededBy(image: PlannedImage, text: string): readonly string[] | undefined {
  const args = new Map(Object.entries(image.build_args));
  try {
    return basesOf(text, image.target, args, image.platforms[0] ?? '').needed;
  } catch {
    return undefined;
  }
}

/** BuildKit takes a name without tag for `latest`. */
function tagged(reference: string): string {
  return /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
}
