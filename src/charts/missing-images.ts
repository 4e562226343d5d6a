import { posix } from 'node:path';
import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import { isDigest, isRepository, isTag } from '../oci/address.js';
import type { Registry } from '../oci/registry.js';
import type { PlannedCharts } from '../plan/types.js';

interface Named {
  /** Path of the values file. */
  readonly file: string;
  readonly key: string;
  readonly reference: string;
}

/**
 * Looks for images of ours that charts name and this release does not build: a chart whose default image does not exist
 * installs nothing. Asked are references into the plan's registry and into the one that is pushed to.
 * @param host of the registry that is asked; it stands in for the plan's
 * @returns a line for people about what could not be asked
 * @throws UserError listing every image that is missing, unless the plan only warns
 */
export async function checkImages(
  host: Pick<Host, 'warning'>,
  registry: Registry,
  address: string,
  charts: PlannedCharts,
): Promise<string[]> {
  const named = charts.charts.flatMap(({ path, images }) =>
    images
      .filter(({ built }) => !built)
      .map(({ key, reference }): Named => ({ file: posix.join(path, 'values.yaml'), key, reference })),
  );
  const states = await pool(4, named, async (image) => ({
    image,
    state: await look(registry, image.reference, [address, charts.registry]),
  }));
  const missing = states.filter(({ state }) => state === 'missing').map(({ image }) => image);
  const unknown = states.filter(({ state }) => state === 'unknown').map(({ image }) => image.reference);
  const notes = unknown.length === 0 ? [] : [`not looked for: ${[...new Set(unknown)].join(', ')}`];
  if (missing.length === 0) return notes;
  const lines = missing.map(({ file, key, reference }) => `${file}: ${key}: ${reference}`);
  const what = `charts name images that this release does not build and the registry does not have:\n${lines.join('\n')}`;
  const fix = 'name an image that exists, or add a build of it to images in the config';
  if (charts.missing_images === 'fail') {
    throw new UserError(what, { fix: `${fix}; charts.missing-images: warn would let it pass` });
  }
  host.warning(`${what}\nWhat to do: ${fix}`);
  return notes;
}

/** @param hosts for which the registry speaks */
async function look(
  registry: Registry,
  reference: string,
  hosts: readonly string[],
): Promise<'there' | 'missing' | 'unknown'> {
  const slash = reference.indexOf('/');
  const [place = '', digest] = reference.slice(slash + 1).split('@');
  const [name = '', tag = 'latest'] = place.split(':');
  const wanted = digest ?? tag;
  if (!hosts.includes(reference.slice(0, slash))) return 'unknown';
  // A name or tag that no registry takes is not there.
  if (!isRepository(name) || !(isDigest(wanted) || isTag(wanted))) return 'missing';
  try {
    return (await registry.digest(name, wanted)) === undefined ? 'missing' : 'there';
  } catch (error) {
    // No right to look there: whether it is there cannot be said.
    if (error instanceof ServiceError && (error.status === 401 || error.status === 403)) return 'unknown';
    throw error;
  }
}
