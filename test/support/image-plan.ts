import { toStored } from '../../src/images/combine.js';
import type { Manifest } from '../../src/oci/manifest.js';
import { legsOf } from '../../src/plan/images.js';
import type { Plan, PlannedImage } from '../../src/plan/types.js';
import { planHash } from '../../src/record/canonical.js';
import type { ImageEntry, ImagesFragment } from '../../src/record/types.js';
import { planWith } from './plan.js';

export const amd64 = 'linux/amd64';
export const arm64 = 'linux/arm64';

/** An image of a plan; its Dockerfile is named after it. */
export function plannedImage(
  name: string,
  over: Partial<Omit<PlannedImage, 'repositories'>> & { readonly repositories?: readonly string[] } = {},
): PlannedImage {
  const { repositories = [name], ...rest } = over;
  return {
    name,
    dockerfile: `docker/${name}.Dockerfile`,
    context: '.',
    target: '',
    repositories: repositories.map((repository) => ({
      name: repository,
      channels: ['5.1', 'uluru', 'latest'],
    })),
    platforms: [amd64, arm64],
    after: [],
    build_args: {},
    ...rest,
  };
}

/** A plan of 5.1.0 with these images, for harbor.example/infrastructure. */
export function imagePlan(builds: readonly PlannedImage[], over: Partial<Plan> = {}): Plan {
  const plan = planWith({ codename: 'uluru', ...over });
  return {
    ...plan,
    images: {
      registry: 'harbor.example',
      project: 'infrastructure',
      version_tag: plan.version,
      version_tag_template: '{version}',
      codenames: { 5: 'uluru' },
      builds,
      legs: legsOf(builds),
    },
  };
}

/** The usual three: a base, what is built on it for one platform, and one image for two repositories. */
export function threeImages(): PlannedImage[] {
  return [
    plannedImage('base'),
    plannedImage('ohdsi', { platforms: [amd64], after: ['base'] }),
    plannedImage('node', { repositories: ['node', 'hq'] }),
  ];
}

export function entryOf(name: string, platform: string, manifest: Manifest): ImageEntry {
  return { name, platform, manifest: toStored(manifest), attestations: [] };
}

export function fragmentWith(
  plan: Plan,
  images: readonly ImageEntry[],
  over: Partial<ImagesFragment> = {},
): ImagesFragment {
  return {
    schema_version: 1,
    plan_sha256: planHash(plan),
    revision: 'a'.repeat(40),
    registry: 'harbor.example',
    project: 'infrastructure',
    source: '',
    images,
    ...over,
  };
}
