import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, mediaTypes } from '../../../src/oci/manifest.js';
import type { Plan } from '../../../src/plan/types.js';
import { writeTar } from '../../../src/python/tar-write.js';
import type { EffectReport } from '../../../src/record/report.js';
import type { ReleaseRecord } from '../../../src/record/types.js';
import { readChannels } from '../../../src/rehearsal/inspect/channels.js';
import { readCharts } from '../../../src/rehearsal/inspect/charts.js';
import { readImages } from '../../../src/rehearsal/inspect/images.js';
import { openRegistry, type RegistryView } from '../../../src/rehearsal/inspect/registry.js';
import { makeImage } from '../../../src/rehearsal/placeholder/image.js';
import { plannedEffects } from '../../../src/rehearsal/planned.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { planWith } from '../../support/plan.js';
import { Recorder, temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('inspect');
const hooks = new Recorder();
let harbor: Awaited<ReturnType<typeof startHarbor>>;
let view: RegistryView;

beforeAll(async () => {
  const [user, password] = ['robot$infra+ci', 'password-of-the-robot'];
  harbor = await startHarbor({ stateDir: folder, port: 0, project: 'infra', user, password, hooks });
  view = openRegistry(harbor, { DOCKER_USERNAME: user, DOCKER_TOKEN: password } as never);
});
afterAll(() => harbor.close());

const build = (name: string, ...repositories: string[]): Plan['images']['builds'][number] => ({
  ...{ name, dockerfile: 'Dockerfile', context: '.', target: '', platforms: [], after: [], build_args: {} },
  repositories: repositories.map((each) => ({
    name: each,
    channels: each === 'ui' ? [] : ['5.1', 'uluru', 'uluru-live', 'latest'],
  })),
});
const plan = planWith({
  images: {
    ...planWith({}).images,
    ...{
      registry: 'hub.example.org',
      project: 'infra',
      version_tag: 'v5.1.0',
      version_tag_template: 'v{version}',
    },
    ...{ codenames: { 5: 'uluru' }, builds: [build('node', 'node', 'team/hq'), build('ui', 'ui')] },
  },
  charts: {
    ...planWith({}).charts,
    ...{ registry: 'hub.example.org', mode: 'oci', project: 'infra', oci_project: 'infra/charts' },
    charts: ['store', 'hub'].map((name) => ({
      ...{ name, path: name, version: '5.1.0+one', dependencies: [], images: [] },
    })),
  },
  effects: ['image:node', 'image:team/hq', 'image:ui', 'chart:store', 'chart:hub', 'channel:node:5.1'].map(
    (id) => ({
      id,
      what: id,
    }),
  ),
});

/** Puts an index of placeholders under tags; returns its digest and those of the children. */
async function release(repository: string, tags: readonly string[], ...platforms: string[]) {
  const { registry } = view;
  const children: { digest: string; size: number; layer: number }[] = [];
  for (const platform of platforms) {
    const { manifest, blobs } = makeImage({
      ...{ platform, labels: new Map(), annotations: new Map(), base: undefined, text: 'x', time: 1 },
      random: Buffer.from(repository.replace('team/hq', 'node') + tags[0]),
    });
    for (const blob of blobs) await uploadBlob(registry, `infra/${repository}`, blob);
    await registry.putManifest(`infra/${repository}`, manifest.digest, manifest);
    children.push({ digest: manifest.digest, size: manifest.bytes.length, layer: blobs[0]?.length ?? 0 });
  }
  const index = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: children.map(({ digest, size }, at) => {
        const [os, architecture] = platforms[at]?.split('/') ?? [];
        return { mediaType: mediaTypes.ociManifest, digest, size, platform: { os, architecture } };
      }),
    }),
  );
  const manifest = { digest: digestOf(index), mediaType: mediaTypes.ociIndex, bytes: index };
  for (const tag of tags) await registry.putManifest(`infra/${repository}`, tag, manifest);
  return { digest: manifest.digest, children };
}

const images = (...entries: [repository: string, digest: string][]): ReleaseRecord =>
  ({
    images: entries.map(([name, digest]) => ({ repository: `old:1/infra/${name}`, tag: 'v5.1.0', digest })),
  }) as never;

describe('images and channels', () => {
  test('are shown as the registry holds them', async () => {
    const old = await release('node', ['v5.0.8', '5.1', 'latest'], 'linux/amd64');
    hooks.effects.length = 0;
    const node = await release('node', ['v5.1.0', '5.1', 'uluru'], 'linux/amd64', 'linux/arm64');
    const pushed = [...hooks.effects];
    await release('team/hq', ['v5.1.0'], 'linux/amd64', 'linux/arm64');
    const rows = await readImages(view, plan, images(['node', node.digest], ['team/hq', 'sha256:0']), pushed);
    const [amd64, arm64] = node.children;
    const platforms = [
      { platform: 'linux/amd64', digest: amd64?.digest, size: amd64?.layer },
      { platform: 'linux/arm64', digest: arm64?.digest, size: arm64?.layer },
    ];
    const reference = (name: string): string => `${harbor.host}/infra/${name}:v5.1.0`;
    const { digest } = node;
    expect(rows).toEqual([
      { reference: reference('node'), build: 'node', digest, platforms, state: 'pushed' },
      { reference: reference('team/hq'), build: 'node', digest, platforms, state: 'differs' },
      { reference: reference('ui'), build: 'ui', digest: '', platforms: [], state: 'missing' },
    ]);
    expect((await readImages(view, plan, undefined, [])).map(({ state }) => state)).toEqual([
      ...['there', 'there', 'missing'],
    ]);

    const told = (state: EffectReport['state'], from: string): EffectReport => ({
      ...{ effect: '', state, what: `${state} because`, detail: { from, to: node.digest } },
    });
    const reports = new Map([
      ['channel:node:5.1', told('done', old.digest)],
      ['channel:node:uluru', told('done', '')],
      ['channel:node:latest', told('kept', old.digest)],
    ]);
    const channels = await readChannels(view, plan, reports);
    expect(channels.map((row) => `${row.repository}:${row.channel} ${row.live} ${row.state}`)).toEqual([
      'node:5.1 false moved',
      'node:uluru false moved',
      'node:uluru-live true not reached',
      'node:latest false kept',
      'team/hq:5.1 false not reached',
      'team/hq:uluru false not reached',
      'team/hq:uluru-live true not reached',
      'team/hq:latest false not reached',
    ]);
    expect(channels.slice(0, 4).map((row) => [row.fromVersion, row.toVersion, row.from, row.to])).toEqual([
      ['5.0.8', '5.1.0', old.digest, node.digest],
      ['', '5.1.0', '', node.digest],
      ['', '', '', ''],
      ['5.0.8', '5.0.8', old.digest, old.digest],
    ]);
    const held = { images: rows, channels, charts: [], files: [], diff: undefined, release: undefined };
    const done = plannedEffects(plan, { ...held, announcement: undefined });
    expect(done.filter((each) => each.done).map(({ what }) => what)).toEqual([
      'image:node',
      'channel:node:5.1',
    ]);
  });
});

test('charts are compared with the record by their archive', async () => {
  const { registry } = view;
  const [archive, config] = [Buffer.from('archive'), Buffer.from('{}')];
  for (const blob of [archive, config]) await uploadBlob(registry, 'infra/charts/store', blob);
  const descriptor = (mediaType: string, blob: Buffer) => ({
    mediaType,
    digest: digestOf(blob),
    size: blob.length,
  });
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      config: descriptor('application/vnd.cncf.helm.config.v1+json', config),
      layers: [descriptor('application/vnd.cncf.helm.chart.content.v1.tar+gzip', archive)],
    }),
  );
  hooks.effects.length = 0;
  const manifest = { digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes };
  await registry.putManifest('infra/charts/store', '5.1.0_one', manifest);
  const recorded = (sha256: string): ReleaseRecord => {
    const file = { name: 'store-5.1.0.tgz', chart: 'store', version: '5.1.0+one', size: 7 };
    return { charts: { files: [{ ...file, sha256 }] } } as never;
  };
  const sha256 = digestOf(archive).replace('sha256:', '');
  const rows = await readCharts(view, plan, recorded(sha256), hooks.effects);
  const store = {
    ...{ name: 'store', version: '5.1.0+one', sha256, size: 7 },
    reference: `oci://${harbor.host}/infra/charts/store:5.1.0_one`,
  };
  const hub = { name: 'hub', version: '5.1.0+one', reference: '', sha256: '', size: undefined };
  expect(rows).toEqual([
    { ...store, state: 'pushed' },
    { ...hub, state: 'missing' },
  ]);
  expect((await readCharts(view, plan, undefined, []))[0]).toEqual({ ...store, state: 'there' });
  expect((await readCharts(view, plan, recorded('0'), []))[0]).toEqual({ ...store, state: 'differs' });
});

test('charts of ChartMuseum are found where an old Harbor has them', async () => {
  mkdirSync(join(folder, 'harbor'), { recursive: true });
  writeFileSync(join(folder, 'harbor/settings.json'), '{"with-chartmuseum": true}');
  const chart = Buffer.from('apiVersion: v2\nname: hub\nversion: 5.1.0+one\n');
  const member = {
    path: 'hub/Chart.yaml',
    type: 'file',
    executable: false,
    target: '',
    data: chart,
  } as const;
  const archive = gzipSync(writeTar([member], 1));
  const form = new FormData();
  form.append('chart', new Blob([archive]), 'hub-5.1.0+one.tgz');
  hooks.effects.length = 0;
  const headers = { authorization: view.basic, 'user-agent': 'release-actions/push-charts' };
  const upload = `${harbor.url}/api/chartrepo/infra/charts`;
  expect((await fetch(upload, { method: 'POST', headers, body: form })).status).toBe(201);
  const museum = (mode: Plan['charts']['mode']): Plan => ({ ...plan, charts: { ...plan.charts, mode } });
  const sha256 = digestOf(archive).replace('sha256:', '');
  const row = { name: 'hub', version: '5.1.0+one', sha256, size: undefined, state: 'pushed' };
  for (const mode of ['chartmuseum', 'auto'] as const) {
    const rows = await readCharts(view, museum(mode), undefined, hooks.effects);
    const reference = rows[1]?.reference ?? '';
    expect(rows[1]).toEqual({ ...row, reference });
    expect(new Uint8Array(await (await fetch(reference)).arrayBuffer())).toEqual(new Uint8Array(archive));
    expect(rows[0]?.state).toBe(mode === 'auto' ? 'there' : 'missing');
  }
  expect((await readCharts(view, plan, undefined, []))[1]?.state).toBe('missing');
  expect(hooks.foreign).toEqual([]);
});

test('charts for a project that the registry does not have are missing, and the rest is still shown', async () => {
  const elsewhere = { ...plan, charts: { ...plan.charts, oci_project: 'nosuch' } };
  const rows = await readCharts(view, elsewhere, undefined, []);
  expect(rows.map(({ name, state }) => `${name} ${state}`)).toEqual(['store missing', 'hub missing']);
});
