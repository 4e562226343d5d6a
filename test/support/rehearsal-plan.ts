import { createHash } from 'node:crypto';
import { noCharts } from '../../src/plan/charts.js';
import { noImages } from '../../src/plan/images.js';
import type { Plan } from '../../src/plan/types.js';
import { planWith } from './plan.js';

/** The plan of 5.1.0 of the sample, for reports: 9 packages, 5 images, 6 charts, 13 channels. */

export const version = '5.1.0';
export const registry = '127.0.0.1:5000/infrastructure';
export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
export const digest = (text: string): string => `sha256:${sha(text)}`;

export const packages = [
  '',
  '-common',
  '-tools',
  '-client',
  '-backend-common',
  '-node',
  '-hq',
  '-store',
  '-cli',
].map((end) => `orchard${end}`);
export const charts = ['common', 'auth', 'hq', 'node', 'store', 'hub'];
const channelNames: Readonly<Record<string, readonly string[]>> = {
  'algorithm-base': ['5.1', 'latest'],
  node: ['5.1', 'uluru', 'latest'],
  hq: ['uluru', 'latest', 'uluru-live'],
  store: ['uluru', 'latest'],
  ui: ['uluru', 'latest', 'uluru-live'],
};
export const repositories = Object.keys(channelNames);
export const platforms = ['linux/amd64', 'linux/arm64'];
export const channelIds = Object.entries(channelNames).flatMap(([name, list]) =>
  list.map((each) => ({ name, each })),
);

export const effects: Plan['effects'] = [
  { id: 'commit', what: 'commit 5.1.0 in 27 files' },
  { id: 'draft', what: 'stage the draft GitHub release of 5.1.0' },
  ...repositories.map((name) => ({ id: `image:${name}`, what: `push the image ${name}:5.1.0` })),
  ...packages.map((name) => ({ id: `pypi:${name}`, what: `upload ${name} 5.1.0 to the package index` })),
  ...charts.map((name) => ({ id: `chart:${name}`, what: `push the chart ${name} 5.1.0` })),
  ...channelIds.map(({ name, each }) => ({
    id: `channel:${name}:${each}`,
    what: `move ${name}:${each} forward`,
  })),
  { id: 'release', what: 'publish the GitHub release of 5.1.0' },
  { id: 'discord', what: 'announce 5.1.0 on Discord' },
];

export const plan = planWith({
  codename: 'uluru',
  effects,
  window: { from: '5.0.6', to: version },
  python: {
    publish: true,
    packages: packages.map((name, level) => ({
      ...{ name, normalized: name, path: name, level, build_requires: ['hatchling'], listed: true },
      ...{ build_backend: 'hatchling.build', version_source: 'static' as const },
    })),
  },
  images: {
    ...noImages,
    ...{ registry: '127.0.0.1:5000', project: 'infrastructure', version_tag: version },
    builds: repositories.map((name) => ({
      ...{ name, dockerfile: `docker/${name}.Dockerfile`, context: '.', target: '', platforms, after: [] },
      ...{ repositories: [{ name, channels: channelNames[name] ?? [] }], build_args: {} },
    })),
  },
  charts: {
    ...noCharts,
    charts: charts.map((name) => ({ name, path: `charts/${name}`, version, dependencies: [], images: [] })),
  },
  rewrite: {
    ...{ files: [], current: 0 },
    left_alone: [
      {
        ...{ path: 'charts/auth/Chart.yaml', key: 'dependencies[1].version', line: 14, value: '24.6.1' },
        reason: 'outside of the window 5.0.6 to 5.1.0',
      },
    ],
  },
  warnings: [
    'charts/store/values.yaml: store.image: the chart store uses registry.example/infrastructure/store-db:uluru, which is built by nobody here',
  ],
});
