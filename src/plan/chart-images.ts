import { posix } from 'node:path';
import { keyText, type Leaf, valueAt } from '../rewrite/leaves.js';
import { parseYaml } from '../rewrite/yaml.js';
import type { PlannedChart, PlannedImages } from './types.js';

/**
 * Images of our own project that a chart's default values name: written whole (`image: host/project/name:tag`), or in
 * the parts `registry`, `repository` and `tag` that stand side by side. Images of others are none of our business.
 * @param path of the values.yaml; a chart may have none
 */
export function imagesOf(
  path: string,
  read: (path: string) => string | undefined,
  images: Pick<PlannedImages, 'registry' | 'project' | 'builds'>,
): PlannedChart['images'] {
  const text = read(path);
  if (text === undefined || images.registry === '') return [];
  const { leaves } = parseYaml(path, text);
  const prefix = `${posix.join(images.registry, images.project)}/`;
  const built = new Set(images.builds.flatMap(({ repositories }) => repositories.map(({ name }) => name)));
  return leaves.flatMap((leaf) => {
    const reference = whole(leaf, leaves);
    if (!reference.startsWith(prefix)) return [];
    const [name = ''] = reference.slice(prefix.length).split(/[:@]/);
    return [{ key: keyText(leaf.path), reference, built: built.has(name) }];
  });
}

function whole(leaf: Leaf, leaves: readonly Leaf[]): string {
  const parent = leaf.path.slice(0, -1);
  const beside = (name: string): string => valueAt(leaves, ...parent, name) ?? '';
  const isRepository = leaf.path.at(-1) === 'repository';
  const registry = isRepository ? beside('registry') : '';
  const tag = isRepository ? beside('tag') : '';
  const name = registry === '' ? leaf.value : `${registry}/${leaf.value}`;
  return tag === '' || /[:@][^/]*$/.test(name) ? name : `${name}:${tag}`;
}
