/** One finished release of orchard 5.1.0 on embedded services, made once. Import it from a test file only. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import { readInputs as publishInputs } from '../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../src/actions/publish-pypi/publish-pypi.js';
import { readInputs } from '../../../src/actions/verify-release/inputs.js';
import { verifyRelease } from '../../../src/actions/verify-release/verify-release.js';
import { explain } from '../../../src/core/errors.js';
import type { EffectReport } from '../../../src/core/report.js';
import { registryAddress } from '../../../src/oci/address.js';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, mediaTypes } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import type { Plan } from '../../../src/plan/types.js';
import { canonicalJson, planHash, sha256 } from '../../../src/record/canonical.js';
import type { ReleaseRecord } from '../../../src/record/types.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import type { Finding } from '../../../src/verify/finding.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage } from '../../support/images.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { Recorder } from '../../unit/services/support.js';
import { planOf } from './plan.js';

export const user = 'robot$infra+ci';
export const password = 'Canary-1234-Canary';
export const release = 'e'.repeat(40);
export let hooks: Recorder;
export let harbor: Awaited<ReturnType<typeof startHarbor>>;
export let pypi: Awaited<ReturnType<typeof startPyPI>>;
export let upstream: Upstream;
export let plan: Plan;
export let record: ReleaseRecord;
export let root: string;
const digests: Record<string, string> = {};

export const connect = (host: string): Registry =>
  new Registry(new FakeHost(), {
    address: registryAddress(host),
    username: user,
    password,
    action: 'seed',
  });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  hooks = new Recorder();
  const at = { stateDir: root, port: 0, hooks };
  harbor = await startHarbor({ ...at, project: 'infra', user, password });
  pypi = await startPyPI({ ...at, token: 'pypi-CanaryCanaryCanaryCanary' });
  upstream = await startUpstream('verify');
  const sha = await upstream.commit({ a: 'a' });
  await upstream.tag('version/5.1.0');
  plan = planOf(sha, harbor.host);
  record = await makeRelease();
  await publishOnGitHub('version/5.1.0', record, false);
});
beforeEach(() => {
  hooks.onRequest = () => undefined;
  hooks.effects.length = 0;
  writeFileSync(join(root, 'harbor/settings.json'), '{}');
  rmSync(join(root, 'reports'), { recursive: true, force: true });
});
afterAll(async () => {
  await Promise.all([harbor.close(), pypi.close(), upstream.close()]);
  rmSync(root, { recursive: true, force: true });
});

/** Everything that a release puts somewhere, and the record of it. */
async function makeRelease(): Promise<ReleaseRecord> {
  const dist = join(root, 'dist');
  const names = ['orchard-common', 'orchard'];
  const files = names.flatMap((name) =>
    writeSample(dist, name, '5.1.0').map((file) => {
      const data = readFileSync(join(dist, file));
      return { name: file, package: name, sha256: sha256(data), size: data.length };
    }),
  );
  const uploader = new FakeHost(
    {
      token: 'pypi-CanaryCanaryCanaryCanary',
      'packages-dir': dist,
      'repository-url': pypi.uploadUrl,
      'index-url': pypi.indexUrl,
    },
    { GITHUB_WORKSPACE: root },
  );
  await publishPypi(uploader, publishInputs(uploader));
  const registry = connect(harbor.host);
  const images = [];
  for (const name of ['node', 'hq']) {
    const { digest } = await pushImage(registry, `infra/${name}`, '5.1.0');
    digests[name] = digest;
    const platforms = ['linux/amd64', 'linux/arm64'];
    images.push({ repository: `${harbor.host}/infra/${name}`, tag: '5.1.0', digest, platforms });
    const manifest = await registry.manifest(`infra/${name}`, '5.1.0');
    if (name === 'node' && manifest !== undefined) await registry.putManifest('infra/node', '5.1', manifest);
  }
  await pushImage(registry, 'infra/hq', 'uluru-live', '5.0.8');
  const archive = Buffer.from('hub chart');
  await pushChart(registry, 'infra/charts/hub', '5.1.0', archive);
  const chart = { name: 'hub-5.1.0.tgz', chart: 'hub', version: '5.1.0' };
  return {
    schema_version: 1,
    tag: plan.tag,
    version: plan.version,
    plan_sha256: planHash(plan),
    tagged_commit: plan.commit.sha,
    release_commit: release,
    release_tree: 'd'.repeat(40),
    config_ref: '',
    url: '',
    python: { files, tools: {} },
    charts: { files: [{ ...chart, sha256: sha256(archive), size: archive.length }] },
    images,
  };
}

export async function pushChart(
  registry: Registry,
  repository: string,
  tag: string,
  archive: Uint8Array,
): Promise<void> {
  const config = Buffer.from('{"name":"hub"}');
  const blob = async (mediaType: string, bytes: Uint8Array) => {
    const { digest } = await uploadBlob(registry, repository, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: await blob('application/vnd.cncf.helm.config.v1+json', config),
    layers: [await blob('application/vnd.cncf.helm.chart.content.v1.tar+gzip', archive)],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  await registry.putManifest(repository, tag, {
    digest: digestOf(bytes),
    mediaType: mediaTypes.ociManifest,
    bytes,
  });
}

/** A release with all files of a record. */
export async function publishOnGitHub(tag: string, of: ReleaseRecord, draft: boolean): Promise<void> {
  const api = `${upstream.url}/api/v3/repos/acme/orchard/releases`;
  const headers = { authorization: `token ${upstream.token}`, 'content-type': 'application/json' };
  const made = await fetch(api, {
    method: 'POST',
    headers,
    body: JSON.stringify({ tag_name: tag, name: tag, draft: true }),
  });
  const { id, upload_url: url } = (await made.json()) as { id: number; upload_url: string };
  const data = new Map<string, Uint8Array>([['release-record.json', Buffer.from(canonicalJson(of))]]);
  for (const { name } of of.python.files) data.set(name, readFileSync(join(root, 'dist', name)));
  for (const { name } of of.charts.files) data.set(name, Buffer.from('hub chart'));
  for (const [name, bytes] of data) {
    const body = bytes as Uint8Array<ArrayBuffer>;
    const answer = await fetch(`${url.replace(/\{.*$/, '')}?name=${name}`, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
  }
  if (!draft) await fetch(`${api}/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ draft }) });
}

/** Reports as the other jobs leave them. */
export function reports(effects: Record<string, EffectReport['state']>): string {
  const folder = join(root, 'reports/release-report-promote');
  mkdirSync(folder, { recursive: true });
  const list = Object.entries(effects).map(([effect, state]) => ({ effect, state, what: `why ${effect}` }));
  const report = { schema_version: 1, action: 'promote-tags', effects: list, error: '' };
  writeFileSync(join(folder, 'promote-tags.json'), JSON.stringify(report));
  return join(root, 'reports');
}

/** Path of a record file. */
export function recordFile(change: Partial<ReleaseRecord> = {}): string {
  const path = join(root, 'record.json');
  writeFileSync(path, canonicalJson({ ...record, ...change }));
  return path;
}

export interface Result {
  readonly host: FakeHost;
  readonly error: string;
  readonly ok: string | undefined;
  readonly findings: readonly Finding[];
  /** `what: state`. */
  readonly states: Record<string, string>;
}

export async function run(
  inputs: Record<string, string> = {},
  of: Plan = plan,
  host: FakeHost = hostOf(inputs, of),
): Promise<Result> {
  let error = '';
  try {
    await verifyRelease(host, readInputs(host));
  } catch (thrown) {
    error = explain(thrown);
    // A bug would show its stack.
    expect(error).not.toContain('This is a bug');
  }
  expect(`${host.allText()}${error}`).not.toMatch(/canary/i);
  expect(hooks.effects).toEqual([]);
  expect(hooks.foreign.filter((one) => !one.includes('/api/chartrepo/'))).toEqual([]);
  const { findings = [] } = JSON.parse(host.outputs['report'] ?? '{}') as { findings?: Finding[] };
  const states = Object.fromEntries(findings.map(({ what, state }) => [what, state]));
  return { host, error, ok: host.outputs['ok'], findings, states };
}

export function hostOf(inputs: Record<string, string>, of: Plan = plan, Kind = FakeHost): FakeHost {
  const { env } = upstream.host({});
  const given = { plan: JSON.stringify(of), 'index-url': pypi.indexUrl, token: upstream.token, ...inputs };
  return new Kind(given, { ...env, GITHUB_WORKSPACE: root, RUNNER_TEMP: join(root, 'temp') });
}
