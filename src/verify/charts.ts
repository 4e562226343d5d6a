import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry } from '../core/retry.js';
import { isDigest, registryAddress } from '../oci/address.js';
import { answerError, noAnswer } from '../oci/failure.js';
import type { Descriptor } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import type { RecordedChart } from '../record/types.js';
import { type Finding, type FindingState, found } from './finding.js';
import { noted, pathOf } from './images.js';
import { poll } from './poll.js';
import { agent, type VerifyRequest } from './request.js';
import type { Read, Strangers } from './stranger.js';

const target = 'charts';

/** Helm's media type of a chart's archive in an OCI registry (helm, `pkg/registry`). */
const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/** A place where a chart can be, and what it holds: a sha256 in hex, undefined when it is not there. */
interface Place {
  readonly name: string;
  read(): Promise<Read<string | undefined>>;
}

/** Every chart of the record has the same archive in the registry, in ChartMuseum, or wherever it is found. */
export async function verifyCharts(request: VerifyRequest, strangers: Strangers): Promise<Finding[]> {
  const { host, plan, record, until } = request;
  const planned = plan.effects.filter(({ id }) => id.startsWith('chart:')).map(({ id }) => id.slice(6));
  return poll(host, until, planned, (name) => {
    const chart = record.charts.files.find((one) => one.chart === name);
    if (chart === undefined) return Promise.resolve([unrecorded(name)]);
    const what = `${chart.chart} ${chart.version}`;
    return found(target, what, async () => [await verifyChart(chart, placesOf(request, strangers, chart))]);
  });
}

function placesOf(
  { host, plan, registry }: VerifyRequest,
  strangers: Strangers,
  chart: RecordedChart,
): Place[] {
  const { mode, project, oci_project: ociProject } = plan.charts;
  const name = registry || plan.charts.registry;
  const path = pathOf(ociProject, chart.chart);
  const tag = chart.version.replaceAll('+', '_');
  const oci: Place = {
    name: `oci://${name}/${path}:${tag}`,
    read: () => strangers.registry(name, (one) => ociDigest(one, path, tag)),
  };
  const { origin } = registryAddress(name);
  const url = `${origin}/api/chartrepo/${[project, 'charts', chart.chart, chart.version].map(encodeURIComponent).join('/')}`;
  const museum: Place = {
    name: `ChartMuseum of ${name}`,
    read: () => strangers.basic((authorization) => museumDigest(host, url, authorization)),
  };
  return mode === 'oci' ? [oci] : mode === 'chartmuseum' ? [museum] : [oci, museum];
}

/** The first place that has the chart counts. */
async function verifyChart(chart: RecordedChart, places: readonly Place[]): Promise<Finding> {
  const result = (state: FindingState, detail: string, fix = ''): Finding => {
    return { target, what: `${chart.chart} ${chart.version}`, state, detail, fix };
  };
  for (const place of places) {
    const { value, note } = await place.read();
    if (value === undefined) continue;
    if (value === chart.sha256) return noted(result('same', `${place.name}, sha256 ${value}`), note);
    const detail = `${place.name} has sha256 ${value || 'of no archive'}, the record says ${chart.sha256}`;
    const fix = 'somebody pushed another chart of this version: find out who, and release the next version';
    return noted(result('different', detail, fix), note);
  }
  const names = places.map(({ name }) => name).join(' nor ');
  const fix = 're-run the failed jobs: push-charts pushes what is missing';
  return result('missing', `not in ${names}`, fix);
}

/** Of the layer with the archive; '' when what lies there is no chart. */
async function ociDigest(registry: Registry, path: string, tag: string): Promise<string | undefined> {
  const manifest = await registry.manifest(path, tag);
  if (manifest === undefined) return undefined;
  const text = Buffer.from(manifest.bytes).toString('utf8');
  const { layers } = (jsonOf(text) ?? {}) as { layers?: unknown };
  const list = Array.isArray(layers) ? (layers as (Partial<Descriptor> | null)[]) : [];
  const digest = list.find((layer) => layer?.mediaType === chartLayer)?.digest ?? '';
  return isDigest(digest) ? digest.slice('sha256:'.length) : '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Harbor's answer for one version of a chart has the sha256 of the archive in `metadata.digest` (src/chartserver at
 * v2.7.4, `GET /api/chartrepo/{repo}/charts/{name}/{version}`). Newer ones have no ChartMuseum and send their portal's
 * page.
 */
function museumDigest(host: Host, url: string, authorization: string): Promise<string | undefined> {
  const { pathname, host: name } = new URL(url);
  const [service, what] = [`registry ${name}`, `GET ${pathname}`];
  return retry(host, { what: `${service} ${what}`, delays: [500, 2_000, 5_000] }, async () => {
    const headers = {
      Accept: 'application/json',
      'User-Agent': `release-actions/${agent}`,
      ...(authorization === '' ? {} : { Authorization: authorization }),
    };
    const answer = await host
      .fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(60_000) })
      .then(async (response) => ({ response, body: await response.text() }))
      .catch((thrown: unknown) => {
        throw noAnswer(service, what, thrown);
      });
    const { response, body } = answer;
    const type = response.headers.get('content-type') ?? '';
    if (response.status === 404 || (response.ok && !type.includes('json'))) return undefined;
    if (!response.ok) throw answerError(service, what, response.status, response.headers, body, host.now());
    return digestIn(service, what, body);
  });
}

function digestIn(service: string, what: string, body: string): string {
  const value = (jsonOf(body) ?? {}) as { digest?: unknown; metadata?: { digest?: unknown } };
  // A ChartMuseum without Harbor in front has it at the top.
  const digest = value.metadata?.digest ?? value.digest;
  if (typeof digest === 'string') return digest.replace(/^sha256:/, '');
  throw new ServiceError(service, `${what}: no digest in the answer`, {
    status: 200,
    retryable: false,
  });
}

function unrecorded(name: string): Finding {
  const detail = 'the plan publishes it, and the record does not name it';
  return { target, what: name, state: 'different', detail, fix: 'start a new run for the tag' };
}
