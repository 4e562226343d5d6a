import { posix } from 'node:path';
import type { ChartArchive } from '../../charts/archive.js';
import type { Destination } from '../../charts/connect.js';
import { readChartsDir } from '../../charts/folder.js';
import { readPacked } from '../../charts/packed.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { checkRepository, type RegistryAddress, registryAddress } from '../../oci/address.js';
import { commitTime } from './commit-time.js';
import type { PushChartsInputs } from './inputs.js';

/** What is to be published where. */
export interface PushRequest {
  readonly address: RegistryAddress;
  readonly destination: Destination;
  /** Dependencies first. */
  readonly charts: readonly ChartArchive[];
  /** Repositories of images on the same registry. */
  readonly images: readonly string[];
}

/**
 * @returns undefined when the plan has no charts: nothing to push
 * @throws UserError for what is missing, and for charts that are not what was packed
 */
export async function readRequest(host: Host, inputs: PushChartsInputs): Promise<PushRequest | undefined> {
  const { plan } = inputs;
  if (plan !== undefined && plan.charts.charts.length === 0) return undefined;
  const address = registryAddress(needed(inputs.registry || plan?.charts.registry));
  const charts = await chartsOf(host, inputs);
  const destination: Destination = {
    mode: inputs.mode,
    ociPath: checkedPath(inputs.project || plan?.charts.oci_project),
    project: checkedPath(inputs.project || plan?.charts.project),
    names: charts.map(({ metadata }) => metadata.name),
    created: plan?.commit.time ?? (await commitTime(host, inputs.workingDirectory)),
  };
  return { address, destination, charts, images: imagesOf(inputs, address) };
}

async function chartsOf(host: Host, inputs: PushChartsInputs): Promise<ChartArchive[]> {
  const { plan, chartsDir: folder, chartsDirText: shown, workingDirectory: root } = inputs;
  if (plan !== undefined) return readPacked(folder, shown, plan);
  return readChartsDir({ folder, shown, root }, async () => {
    const time = await commitTime(host, root);
    if (time !== undefined) return time;
    throw new UserError('the time of the last commit is not known, so archives would differ each time', {
      where: { key: 'charts-dir' },
      fix: 'check the repository out with actions/checkout before this step, or give packed charts',
    });
  });
}

/** A repository of an image may not hold a chart. The plan's images are meant for the plan's registry. */
function imagesOf({ plan }: PushChartsInputs, address: RegistryAddress): string[] {
  if (plan === undefined) return [];
  const { registry, project, builds } = plan.images;
  if (registry !== plan.charts.registry && registry !== address.host) return [];
  return builds.flatMap(({ repositories }) => repositories.map(({ name }) => posix.join(project, name)));
}

function checkedPath(path: string | undefined): string {
  return path === undefined || path === '' ? '' : checkRepository(path);
}

function needed(registry: string | undefined): string {
  if (registry !== undefined && registry !== '') return registry;
  throw new UserError('the input "registry" is empty', {
    where: { key: 'registry' },
    fix: 'give the host of the registry, or charts.registry in the config',
  });
}
