import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeArchive } from '../../../src/charts/archive.js';
import { readMetadata } from '../../../src/charts/metadata.js';
import { multipart } from '../../../src/pypi/multipart.js';
import { sha256 } from '../../../src/record/canonical.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { Recorder, temporaryFolder } from './support.js';

const folder = temporaryFolder('harbor-charts');
const basic = `Basic ${Buffer.from('robot$p+ci:secret').toString('base64')}`;
let harbor: Awaited<ReturnType<typeof startHarbor>>;
let hooks: Recorder;
let number = 0;
let stateDir: string;

async function start(withChartMuseum: boolean): Promise<void> {
  stateDir = join(folder, String(number++));
  hooks = new Recorder();
  const account = { project: 'p', user: 'robot$p+ci', password: 'secret' };
  harbor = await startHarbor({ stateDir, port: 0, ...account, hooks, withChartMuseum });
}
beforeEach(() => start(true));
afterEach(() => harbor.close());

const archive = (version: string, more = ''): Uint8Array => {
  const text = `apiVersion: v2\nname: demo\nversion: ${version}\n${more}`;
  const file = { path: 'Chart.yaml', executable: false, data: Buffer.from(text) };
  return writeArchive(readMetadata(text, 'Chart.yaml'), [file], 1_700_000_000).bytes;
};
const get = (path: string, headers: Record<string, string> = { Authorization: basic }): Promise<Response> =>
  fetch(`${harbor.url}${path}`, { headers });
async function post(data: Uint8Array, authorization = basic, field = 'chart'): Promise<Response> {
  const { contentType, body } = multipart([], { field, name: 'demo.tgz', data });
  const headers = { 'Content-Type': contentType, Authorization: authorization };
  return fetch(`${harbor.url}/api/chartrepo/p/charts`, { method: 'POST', headers, body });
}

test('keeps charts, tells of them, and overwrites them without a word', async () => {
  const first = archive('1.0.0');
  const answer = await post(first);
  expect([answer.status, await answer.json()]).toEqual([201, { saved: true }]);
  expect((await post(first)).status).toBe(201);
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect((await post(archive('1.1.0-rc.1'))).status).toBe(201);
  const detail = await (await get('/api/chartrepo/p/charts/demo/1.0.0')).json();
  expect(detail).toMatchObject({ metadata: { name: 'demo', version: '1.0.0', digest: sha256(first) } });
  const versions = (await (await get('/api/chartrepo/p/charts/demo')).json()) as { version: string }[];
  expect(versions.map(({ version }) => version)).toEqual(['1.1.0-rc.1', '1.0.0']);
  const list = await (await get('/api/chartrepo/p/charts')).json();
  expect(list).toMatchObject([{ name: 'demo', total_versions: 2, latest_version: '1.1.0-rc.1' }]);
  const index = (await (await get('/chartrepo/p/index.yaml')).json()) as {
    entries: { demo: { urls: string[] }[] };
  };
  const [url = ''] = index.entries.demo[1]?.urls ?? [];
  const file = await get(`/chartrepo/p/${url}`);
  expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(sha256(first));
  expect((await post(archive('1.0.0', 'home: https://example.org\n'))).status).toBe(201);
  expect(hooks.story).toEqual([
    'chart.push done',
    'chart.push repeated',
    'chart.push done',
    'chart.push done',
  ]);
  expect(hooks.effects[3]?.detail).toMatchObject({ chart: 'demo', from: `sha256:${sha256(first)}` });
});

test('refuses as Harbor does', async () => {
  const wrong = `Basic ${Buffer.from('robot$p+ci:no').toString('base64')}`;
  const settings = (value: object): void => {
    mkdirSync(join(stateDir, 'harbor'), { recursive: true });
    writeFileSync(join(stateDir, 'harbor/settings.json'), JSON.stringify(value));
  };
  const statuses = [
    (await post(archive('1.0.0'), wrong)).status,
    (await get('/api/chartrepo/p/charts', { Authorization: wrong })).status,
    (await get('/api/chartrepo/other/charts')).status,
    (await get('/api/chartrepo/p/charts/demo')).status,
    (await get('/api/chartrepo/p/charts/demo/1.0.0')).status,
    (await get('/chartrepo/p/charts/demo-1.0.0.tgz')).status,
    (await post(Buffer.from('no archive'))).status,
    (await post(archive('1.0.0'), basic, 'file')).status,
  ];
  expect(statuses).toEqual([401, 401, 404, 404, 404, 404, 400, 500]);
  settings({ rights: ['pull'] });
  expect((await post(archive('1.0.0'))).status).toBe(403);
  settings({ 'read-only': true });
  expect((await post(archive('1.0.0'))).status).toBe(403);
  settings({ public: false });
  expect((await get('/chartrepo/p/index.yaml', {})).status).toBe(401);
  expect(hooks.story).toEqual([]);
  settings({ 'chart-overwrite': false });
  await post(archive('1.0.0'));
  const again = await post(archive('1.0.0', 'home: https://example.org\n'));
  expect([again.status, await again.json()]).toEqual([409, { error: 'chart already exists' }]);
  expect(hooks.story).toEqual(['chart.push done', 'chart.push refused']);
});

test('says what it is, and a newer Harbor has none', async () => {
  const info = async (): Promise<Record<string, unknown>> =>
    (await (await get('/api/v2.0/systeminfo')).json()) as Record<string, unknown>;
  expect(await info()).toMatchObject({ with_chartmuseum: true, harbor_version: 'v2.7.4-9a9bcb95' });
  await harbor.close();
  await start(false);
  expect(await info()).toMatchObject({ harbor_version: expect.stringMatching(/^v2\.15/) });
  expect(await info()).not.toHaveProperty('with_chartmuseum');
  // Recorded from Harbor 2.15 behind its own front: recorded answers "chartrepo via nginx".
  const page = await get('/chartrepo/p/index.yaml');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
  const api = await get('/api/chartrepo/p/charts');
  expect([api.status, api.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect((await post(archive('1.0.0'))).status).toBe(404);
});
