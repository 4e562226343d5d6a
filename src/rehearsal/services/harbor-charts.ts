import { parse } from 'yaml';
import { BadArchive, readTarGz } from './archive.js';
import { callerOf, type HarborService, refuse } from './harbor-auth.js';
import { portal } from './harbor-rest.js';
import { type StoredChart, sha256Digest } from './harbor-state.js';
import { parseMultipart } from './multipart.js';
import { type Answer, type Call, Ending, effect, record } from './server.js';
import type { EffectFacts } from './types.js';

/**
 * The ChartMuseum inside of a Harbor before 2.8 (goharbor/harbor at v2.7.4: src/core/api/chart_repository.go,
 * src/chartserver). Later ones have none: the portal answers to its addresses, and to its API nobody.
 */

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

const noPage: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE HTML>\n<html><head><title>404 - Page Not Found</title></head></html>\n',
};

/** Ends the exchange unless there is a ChartMuseum and the caller may do this in the project. */
function demandCharts(harbor: HarborService, call: Call, write: boolean): void {
  const { settings } = harbor.store;
  if (settings['with-chartmuseum'] !== true) {
    throw new Ending(call.path.startsWith('/api/') ? noPage : portal());
  }
  const [project = ''] = call.params;
  const caller = callerOf(harbor, call);
  if (project !== harbor.project) refuse(404, 'NOT_FOUND', `project ${project} not found`);
  if (caller.kind !== 'account' && (write || settings.public === false || caller.kind === 'stranger')) {
    refuse(401, 'UNAUTHORIZED', 'UnAuthorized', { 'Www-Authenticate': 'Basic realm="harbor"' });
  }
  const { rights = ['pull', 'push'] } = settings;
  if (write && !rights.includes('push')) refuse(403, 'FORBIDDEN', harbor.user);
  if (write && settings['read-only'] === true) {
    refuse(403, 'DENIED', 'The system is in read only mode. Any modification is prohibited.');
  }
}

function missing(what: string): never {
  return refuse(404, 'NOT_FOUND', what);
}

/** Versions of a chart, newest push first. */
function versionsOf({ store }: HarborService, name: string): StoredChart[] {
  const versions = Object.hasOwn(store.charts, name) ? store.charts[name] : undefined;
  return Object.values(versions ?? {}).sort((a, b) => (a.created < b.created ? 1 : -1));
}

/** As the index of a chart repository has it. */
function entry({ metadata, digest, created }: StoredChart): Record<string, unknown> {
  const file = `charts/${String(metadata['name'])}-${String(metadata['version'])}.tgz`;
  return { ...metadata, urls: [file], created, digest: digest.slice('sha256:'.length) };
}

/** `GET /api/chartrepo/<project>/charts` */
export function listCharts(harbor: HarborService, call: Call): Answer {
  demandCharts(harbor, call, false);
  const list = Object.keys(harbor.store.charts).map((name) => {
    const versions = versionsOf(harbor, name);
    const created = versions.at(-1)?.created;
    const latest = versions[0]?.metadata['version'];
    return { name, total_versions: versions.length, latest_version: latest, created, deprecated: false };
  });
  return json(200, list);
}

/** `GET /api/chartrepo/<project>/charts/<name>` */
export function listVersions(harbor: HarborService, call: Call): Answer {
  demandCharts(harbor, call, false);
  const [, name = ''] = call.params;
  const versions = versionsOf(harbor, name);
  if (versions.length === 0) missing(`chart not found: ${name}`);
  return json(
    200,
    versions.map((one) => ({ ...entry(one), labels: [] })),
  );
}

/** `GET /api/chartrepo/<project>/charts/<name>/<version>`: what the index says stands in `metadata`. */
export function getVersion(harbor: HarborService, call: Call): Answer {
  demandCharts(harbor, call, false);
  const [, name = '', version = ''] = call.params;
  const found = versionsOf(harbor, name).find(({ metadata }) => metadata['version'] === version);
  if (found === undefined) return missing(`no chart version found for ${name}-${version}`);
  const { dependencies = null } = found.metadata;
  return json(200, { metadata: entry(found), dependencies, values: {}, files: {}, labels: [] });
}

/** `GET /chartrepo/<project>/index.yaml` */
export function chartIndex(harbor: HarborService, call: Call): Answer {
  demandCharts(harbor, call, false);
  const names = Object.keys(harbor.store.charts);
  const entries = Object.fromEntries(names.map((name) => [name, versionsOf(harbor, name).map(entry)]));
  // JSON is YAML.
  const body = JSON.stringify({ apiVersion: 'v1', entries, generated: new Date().toISOString() });
  return { status: 200, headers: { 'Content-Type': 'application/x-yaml' }, body };
}

/** `GET /chartrepo/<project>/charts/<file>` */
export function downloadChart(harbor: HarborService, call: Call): Answer {
  demandCharts(harbor, call, false);
  const [, file = ''] = call.params;
  const all = Object.keys(harbor.store.charts).flatMap((name) => versionsOf(harbor, name));
  const found = all.find((one) => (entry(one)['urls'] as string[])[0] === `charts/${file}`);
  if (found === undefined) return missing(`${file} not found`);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/x-tar' },
    body: harbor.store.read(found.digest),
  };
}

/** `POST /api/chartrepo/<project>/charts`: Harbor lets its ChartMuseum overwrite a version without a word. */
export async function uploadChart(harbor: HarborService, call: Call): Promise<Answer> {
  demandCharts(harbor, call, true);
  const body = await call.body();
  const part = parseMultipart(call.headers['content-type'], body)?.find(({ name }) => name === 'chart');
  if (part === undefined) return json(500, { error: 'http: no such file' });
  const metadata = metadataOf(part.content);
  if (typeof metadata === 'string') return json(400, { error: metadata });
  const [name, version] = [String(metadata['name']), String(metadata['version'])];
  const digest = sha256Digest(part.content);
  const { store } = harbor;
  const before = versionsOf(harbor, name).find((one) => one.metadata['version'] === version)?.digest ?? null;
  const facts: EffectFacts = {
    service: 'registry',
    kind: 'chart.push',
    what: `${name}-${version}.tgz`,
    detail: { project: harbor.project, chart: name, version, from: before, to: digest },
    actor: call.actor,
  };
  if (before !== null && store.settings['chart-overwrite'] === false) {
    record(harbor.hooks, facts, 'refused', 409);
    return json(409, { error: 'chart already exists' });
  }
  const answer = json(201, { saved: true });
  if (before === digest) {
    record(harbor.hooks, facts, 'repeated', 201);
    return answer;
  }
  return effect(harbor.hooks, facts, () => {
    store.keep(digest, part.content);
    store.charts[name] = {
      ...store.charts[name],
      [version]: { metadata, digest, created: new Date().toISOString() },
    };
    store.save();
    return { answer };
  });
}

/** The Chart.yaml of an archive, or why it is none. */
function metadataOf(archive: Buffer): Record<string, unknown> | string {
  try {
    const members = [...readTarGz(archive)];
    const text = members.find(([path]) => /^[^/]+\/Chart\.yaml$/.test(path))?.[1].toString('utf8');
    const value: unknown = text === undefined ? null : parse(text);
    if (typeof value !== 'object' || value === null) return 'Chart.yaml file is missing';
    const metadata = value as Record<string, unknown>;
    const named = typeof metadata['name'] === 'string' && typeof metadata['version'] === 'string';
    return named ? metadata : 'validation: chart.metadata.name is required';
  } catch (error) {
    if (error instanceof BadArchive) return 'gzip: invalid header';
    return 'cannot load Chart.yaml';
  }
}
