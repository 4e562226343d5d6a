import { ServiceError } from '../../core/errors.js';
import type { Descriptor } from '../../oci/manifest.js';
import type { Plan, PlannedChart } from '../../plan/types.js';
import type { ReleaseRecord } from '../../record/types.js';
import type { ChartRow } from '../result.js';
import type { Effect } from '../services/types.js';
import { taggedNow } from './images.js';
import type { RegistryView } from './registry.js';

/** Helm, "HIP 6: OCI Support": the layer that is the archive. */
const archiveType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/** Where a chart is, and the archive that lies there. */
interface Held {
  readonly reference: string;
  readonly sha256: string;
  readonly size: number | undefined;
  readonly now: boolean;
}

/** The charts of the plan, as the registry holds them now: as OCI artifacts, in ChartMuseum, or where they are. */
export async function readCharts(
  view: RegistryView,
  { charts }: Plan,
  record: ReleaseRecord | undefined,
  effects: readonly Effect[],
): Promise<ChartRow[]> {
  const rows: ChartRow[] = [];
  for (const chart of charts.charts) {
    const oci = charts.mode === 'chartmuseum' ? undefined : await inRegistry(view, charts, chart, effects);
    const held =
      oci ?? (charts.mode === 'oci' ? undefined : await inMuseum(view, charts.project, chart, effects));
    const { name, version } = chart;
    const recorded = record?.charts?.files.find((file) => file.chart === name && file.version === version);
    const { reference = '', sha256 = recorded?.sha256 ?? '', size = recorded?.size } = held ?? {};
    const differs = recorded !== undefined && recorded.sha256 !== sha256;
    const state = held === undefined ? 'missing' : differs ? 'differs' : held.now ? 'pushed' : 'there';
    rows.push({ name, version, reference, sha256, size, state });
  }
  return rows;
}

async function inRegistry(
  { registry, host }: RegistryView,
  { oci_project: project }: Plan['charts'],
  { name, version }: PlannedChart,
  effects: readonly Effect[],
): Promise<Held | undefined> {
  const repository = `${project}/${name}`;
  // A tag cannot have a plus; helm writes it so.
  const tag = version.replaceAll('+', '_');
  const manifest = await registry.manifest(repository, tag).catch(nothingRefused);
  if (manifest === undefined) return undefined;
  const { layers = [] } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as {
    layers?: readonly Descriptor[];
  };
  const archive = layers.find(({ mediaType }) => mediaType === archiveType);
  const sha256 = (archive?.digest ?? '').replace(/^sha256:/, '');
  const now = taggedNow(effects, repository, tag);
  return { reference: `oci://${host}/${repository}:${tag}`, sha256, size: archive?.size, now };
}

/** Where we may not look, such as a project that the registry does not have, nothing of ours arrived. */
function nothingRefused(thrown: unknown): undefined {
  if (thrown instanceof ServiceError && (thrown.status === 401 || thrown.status === 403)) return undefined;
  throw thrown;
}

/** ChartMuseum's API of a Harbor before 2.8 (goharbor/harbor v2.7, src/core/api/chart_repository.go). */
async function inMuseum(
  { url, basic }: RegistryView,
  project: string,
  { name, version }: PlannedChart,
  effects: readonly Effect[],
): Promise<Held | undefined> {
  const path = [project, 'charts', name, version].map(encodeURIComponent).join('/');
  const answer = await fetch(`${url}/api/chartrepo/${path}`, {
    headers: { authorization: basic, accept: 'application/json', 'user-agent': 'release-actions/rehearsal' },
  });
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return undefined;
  const { metadata = {} } = (await answer.json()) as { metadata?: { digest?: string; urls?: string[] } };
  const { digest = '', urls: [file = `charts/${name}-${version}.tgz`] = [] } = metadata;
  const now = effects.some(
    ({ kind, outcome, detail }) =>
      kind === 'chart.push' &&
      outcome === 'done' &&
      detail['chart'] === name &&
      detail['version'] === version,
  );
  return { reference: `${url}/chartrepo/${project}/${file}`, sha256: digest, size: undefined, now };
}
