import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { canonicalJson, planHash, sha256 } from '../../../src/record/canonical.js';
import type { ChartsFragment } from '../../../src/record/types.js';
import { chartsPlan, sampleVersion } from '../../support/charts.js';
import { Setup } from './setup.js';

const setup = new Setup();
const dist = (name = ''): string => join(setup.root, 'dist', name);

test('writes archives and their fragment, the same bytes each time', async () => {
  const plan = chartsPlan('registry.example');
  const first = await setup.pack(plan);
  const names = readdirSync(dist());
  const files = names.map((name) => readFileSync(dist(name)));
  const fragment = JSON.parse(readFileSync(dist('charts-record.json'), 'utf8')) as ChartsFragment;
  expect(fragment.plan_sha256).toBe(planHash(plan));
  expect(fragment.charts.files.map(({ chart }) => chart)).toEqual([
    'common',
    'hq',
    'node',
    'store',
    'auth',
    'hub',
  ]);
  for (const file of fragment.charts.files) {
    const data = readFileSync(dist(file.name));
    expect(file).toEqual({
      name: `${file.chart}-${sampleVersion}.tgz`,
      chart: file.chart,
      version: sampleVersion,
      sha256: sha256(data),
      size: data.length,
    });
  }
  expect(readFileSync(dist('charts-record.json'), 'utf8')).toBe(canonicalJson(fragment));
  expect(first.charts.at(-1)).toEqual({
    reference: `hub-${sampleVersion}.tgz`,
    digest: `sha256:${fragment.charts.files.at(-1)?.sha256}`,
    state: 'packed',
  });
  await setup.pack(plan);
  expect(readdirSync(dist())).toEqual(names);
  expect(names.map((name) => readFileSync(dist(name)))).toEqual(files);
  expect(setup.hooks.asked).toEqual([]);
});

test('a plan without charts gives a fragment with an empty list', async () => {
  const { host, charts } = await setup.pack(chartsPlan('', {}, []));
  expect(readdirSync(dist())).toEqual(['charts-record.json']);
  const fragment = JSON.parse(readFileSync(dist('charts-record.json'), 'utf8')) as ChartsFragment;
  expect(fragment.charts.files).toEqual([]);
  expect([charts, host.outputs['charts']]).toEqual([[], '[]']);
});

test('sources that are not what the plan releases are refused, and nothing is written', async () => {
  const plan = chartsPlan('registry.example');
  const charts = plan.charts.charts.map((chart) =>
    chart.name === 'node' ? { ...chart, version: '5.1.0-rc.1' } : chart,
  );
  const wrong = { ...plan, charts: { ...plan.charts, charts } };
  const { error } = await setup.run({ operation: 'pack' }, wrong);
  expect(error).toContain(
    `charts/node/Chart.yaml: version: this is the chart node ${sampleVersion}, and the plan releases node 5.1.0-rc.1`,
  );
  expect(() => readdirSync(dist())).toThrow('ENOENT');
});

test('a folder with other charts is refused, and nothing is deleted', async () => {
  const plan = chartsPlan('registry.example');
  await setup.pack(plan);
  writeFileSync(dist('other-1.0.0.tgz'), 'x');
  const { error } = await setup.run({ operation: 'pack' }, plan);
  expect(error).toContain('out-dir: it already holds other-1.0.0.tgz, not from this release');
  expect(readdirSync(dist())).toContain('other-1.0.0.tgz');
});

test.each<[Record<string, string>, string]>([
  [{ operation: 'pack' }, 'plan: the input "plan" is empty'],
  [{}, 'give one of the inputs "plan" and "charts-dir"'],
  [{ 'charts-dir': 'charts' }, 'registry: the input "registry" is empty'],
  [{ 'charts-dir': 'nowhere', registry: 'r.example' }, 'charts-dir: the folder "nowhere" does not exist'],
  [{ 'charts-dir': 'charts/hub/templates', registry: 'r.example' }, 'holds no chart'],
  [{ 'charts-dir': 'charts', registry: 'http://r.example' }, 'in the open'],
  [{ 'charts-dir': 'charts', mode: 'ftp' }, 'the input "mode" must be one of'],
])('the inputs %j are refused', async (inputs, message) => {
  expect((await setup.run(inputs)).error).toContain(message);
});
