import { type Descriptor, type Manifest, manifestContent, platformsOf } from '../../oci/manifest.js';
import type { Registry } from '../../oci/registry.js';
import type { Plan } from '../../plan/types.js';
import type { ReleaseRecord } from '../../record/types.js';
import type { ImageRow } from '../result.js';
import type { Effect } from '../services/types.js';
import { imagesProject } from '../targets.js';
import { type RegistryView, withoutHost } from './registry.js';

type Platforms = ImageRow['platforms'];

/** The version tag of every repository of the plan, as the registry holds it now. @throws ServiceError */
export async function readImages(
  { registry, host }: RegistryView,
  plan: Plan,
  record: ReleaseRecord | undefined,
  effects: readonly Effect[],
): Promise<ImageRow[]> {
  const project = imagesProject(plan);
  const tag = plan.images.version_tag;
  // Repositories of one build hold the same index.
  const known = new Map<string, Platforms>();
  const rows: ImageRow[] = [];
  for (const build of plan.images.builds) {
    for (const { name } of build.repositories) {
      const repository = `${project}/${name}`;
      const manifest = await registry.manifest(repository, tag);
      const digest = manifest?.digest ?? '';
      const platforms =
        manifest === undefined
          ? []
          : (known.get(digest) ?? (await readPlatforms(registry, repository, manifest)));
      known.set(digest, platforms);
      const recorded = record?.images?.find(
        (each) => withoutHost(each.repository) === repository && each.tag === tag,
      );
      const differs = recorded !== undefined && recorded.digest !== digest;
      const state =
        digest === ''
          ? 'missing'
          : differs
            ? 'differs'
            : taggedNow(effects, repository, tag)
              ? 'pushed'
              : 'there';
      rows.push({ reference: `${host}/${repository}:${tag}`, build: build.name, digest, platforms, state });
    }
  }
  return rows;
}

/** Whether this run wrote a tag. */
export function taggedNow(effects: readonly Effect[], repository: string, tag: string): boolean {
  return effects.some(
    ({ kind, outcome, detail }) =>
      kind === 'image.tag' &&
      outcome === 'done' &&
      detail['repository'] === repository &&
      detail['tag'] === tag,
  );
}

/** The images of an index with the bytes of their layers; attestations are none. */
async function readPlatforms(registry: Registry, repository: string, index: Manifest): Promise<Platforms> {
  const content = manifestContent(index);
  const found: Platforms[number][] = [];
  for (const child of content.manifests) {
    const [platform] = platformsOf({ ...content, manifests: [child] });
    if (platform === undefined) continue;
    const manifest = await registry.manifest(repository, child.digest);
    found.push({ platform, digest: child.digest, size: manifest === undefined ? 0 : layerBytes(manifest) });
  }
  return found;
}

function layerBytes(manifest: Manifest): number {
  const { layers = [] } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as {
    layers?: readonly Descriptor[];
  };
  return layers.reduce((sum, { size }) => sum + size, 0);
}
