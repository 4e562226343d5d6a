import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../../src/core/errors.js';
import { legsOf } from '../../../src/plan/images.js';
import type { Plan, PlannedImage } from '../../../src/plan/types.js';
import { violations } from '../../support/json-schema.js';
import { configPath, planOf } from './tree.js';

const schema = JSON.parse(readFileSync(join(process.cwd(), 'schema/release-plan.schema.json'), 'utf8'));
const chart = (name: string, version: string, rest = ''): string =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n${rest}`;
const needs = (...names: string[]): string =>
  `dependencies:\n${names.map((name) => `  - { name: ${name}, version: 5.1.0-b.2, repository: "file://../${name}" }\n`).join('')}`;
const files = {
  'base.Dockerfile': 'FROM scratch\n',
  'docker/r.Dockerfile': 'FROM r.example/acme/base:5.1\n',
  'docker/app.Dockerfile': 'FROM scratch\n',
  'charts/hub/Chart.yaml': chart('hub', '5.1.0-b.2', needs('app', 'common')),
  'charts/hub/values.yaml': 'ui:\n  image: r.example/acme/ui:uluru\nother: docker.io/library/nginx:1\n',
  'charts/app/Chart.yaml': chart('app', '5.1.0-b.2', needs('common')),
  'charts/app/values.yaml': 'image:\n  registry: r.example\n  repository: acme/node\n  tag: uluru\n',
  'charts/common/Chart.yaml': chart('common', '5.1.0-b.2'),
};
const config = `codenames: { 5: uluru }
images:
  registry: r.example
  project: acme
  builds:
    - { dockerfile: docker/r.Dockerfile, repositories: [r], platforms: [linux/amd64], after: [base], build-args: { BASE: "{major}.{minor}", V: "{version}", T: "{tag-version}" } }
    - { dockerfile: docker/app.Dockerfile, repositories: [node, hq], channels: { node: [latest, "{codename}", "{major}.{minor}"] }, live: [hq] }
    - { dockerfile: base.Dockerfile, repositories: [base], channels: [] }
charts: {}
`;
const plan = planOf('5.1.0rc1', files, { config });

function mistake(over: Record<string, string | undefined>, text = config, version = '5.1.0rc1'): string {
  const tree = Object.fromEntries(
    Object.entries({ ...files, ...over }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  try {
    planOf(version, tree, { config: text });
  } catch (error) {
    return explain(error);
  }
  throw new Error('no mistake');
}

describe('images', () => {
  test('bases come first, and are built in the leg of what is built on them', () => {
    expect(plan.images.builds.map(({ name }) => name)).toEqual(['base', 'r', 'node']);
    expect(plan.images.legs).toEqual([
      { id: 'base-linux-amd64', images: ['base', 'r'], platform: 'linux/amd64' },
      { id: 'node-linux-amd64', images: ['node'], platform: 'linux/amd64' },
      { id: 'base-linux-arm64', images: ['base'], platform: 'linux/arm64' },
      { id: 'node-linux-arm64', images: ['node'], platform: 'linux/arm64' },
    ]);
  });
  test('channels are filled in, in the order in which they move, live last', () => {
    const channels = plan.images.builds.flatMap(({ repositories }) => repositories);
    expect(channels).toEqual([
      { name: 'base', channels: [] },
      { name: 'r', channels: ['uluru', 'latest'] },
      { name: 'node', channels: ['5.1', 'uluru', 'latest'] },
      { name: 'hq', channels: ['uluru', 'latest', 'uluru-live'] },
    ]);
  });
  test('a post-release builds its base version under its own tag', () => {
    const post = planOf('5.1.0.post1', files, { config });
    expect(post.images.version_tag).toBe('5.1.0.post1');
    expect(post.images.builds[1]?.build_args).toEqual({ BASE: '5.1', V: '5.1.0', T: '5.1.0.post1' });
    expect(post.charts.charts).toEqual([]);
    expect(post.effects.map(({ id }) => id)).not.toContain('discord');
  });
  test('every effect is named, in order', () => {
    const ids = plan.effects.map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual(['commit', 'draft', 'image:base', 'image:r', 'image:node', 'image:hq']);
    expect(ids.slice(6, 9)).toEqual(['chart:common', 'chart:app', 'chart:hub']);
    expect(ids.slice(-3)).toEqual(['channel:hq:latest', 'channel:hq:uluru-live', 'release']);
    expect(planOf('5.1.0', files, { config }).effects.at(-1)?.id).toBe('discord');
  });
  test('the version tag can name a locked version', () => {
    const lock =
      '[[package]]\nname = "other"\nversion = "1"\n\n[[package]]\nname = "acme-tools"\nversion = "4.9.1"\n';
    const with_ = (template: string): string =>
      config.replace('project: acme', `project: acme\n  version-tag: "${template}"`);
    const tree = { ...files, 'uv.lock': lock };
    const text = with_('{version}-v6-{locked:acme_tools}');
    expect(planOf('5.1.0', tree, { config: text }).images.version_tag).toBe('5.1.0-v6-4.9.1');
    expect(mistake({ 'uv.lock': lock }, with_('{version}-{locked:nothing}'))).toContain(
      'uv.lock has no package nothing',
    );
    expect(mistake({}, with_('{version}-{locked:acme-tools}'))).toContain('needs a uv.lock');
  });
  test('a Dockerfile or folder that is not there is named with its place', () => {
    expect(mistake({ 'base.Dockerfile': undefined })).toContain(
      `${configPath}:9:21: images.builds[2].dockerfile: there is no file base.Dockerfile`,
    );
    const elsewhere = config.replace('base.Dockerfile,', 'base.Dockerfile, context: src,');
    expect(mistake({}, elsewhere)).toContain('images.builds[2].context: there is no folder src');
  });
  test('without builds the Dockerfile at the root is the image, and project its whole name', () => {
    const one = 'images: { registry: ghcr.io, project: acme/tool, channels: [] }';
    const { images } = planOf('5.1.0', { Dockerfile: 'FROM scratch\n' }, { config: one });
    expect([images.project, images.builds[0]?.name]).toEqual(['acme', 'tool']);
    expect(mistake({}, one)).toContain('images has no builds, and there is no Dockerfile at the root');
  });
  test.each([
    ['FROM r.example/acme/base:5.1\n', ''],
    ['ARG BASE=4\nARG NAME=r.example/acme/base\nFROM ${NAME}:$BASE\n', ''],
    ['FROM debian:12\nCOPY --from=r.example/acme/base /a /a\n', ''],
    ['FROM r.example/acme/base:5.1 as own\nFROM own\n', ''],
    ['FROM old.example/acme/base:5.1\n', 'not on it, but on old.example/acme/base:5.1'],
    ['FROM r.example/acme/base:5.0\n', 'not on it, but on r.example/acme/base:5.0'],
    ['FROM r.example/acme/base:5.1 as own\nFROM scratch\n', 'not on it, but on nothing'],
    ['# nothing\n', ''],
  ])('a Dockerfile after another that does not name it is warned of: %j', (text, expected) => {
    const { warnings } = planOf('5.1.0', { ...files, 'docker/r.Dockerfile': text }, { config });
    const told = warnings.filter((each) => each.startsWith('docker/r.Dockerfile'));
    expect(told).toEqual(expected === '' ? [] : [expect.stringContaining(expected)]);
  });
  test('an image that installs this very version from the index is warned of', () => {
    const tree = {
      ...files,
      'pyproject.toml':
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "acme-x"\nversion = "5.1.0b2"\n',
      'base.Dockerfile': 'FROM scratch\nARG V\nRUN pip install "acme_x[all]==${V}"\n',
    };
    const text = config.replace(
      'repositories: [base]',
      'repositories: [base], build-args: { V: "{version}" }',
    );
    expect(planOf('5.1.0rc1', tree, { config: text }).warnings.join()).toContain(
      'installs acme-x==5.1.0rc1 from the index',
    );
  });
});

describe('legs', () => {
  const image = (name: string, after: string[] = [], platforms = ['linux/amd64']): PlannedImage => ({
    name,
    dockerfile: 'Dockerfile',
    context: '.',
    target: '',
    repositories: [{ name, channels: [] }],
    platforms,
    after,
    build_args: {},
  });
  test('every image stands in one leg of each of its platforms, after its base; never too many legs', () => {
    const shapes = fc.array(
      fc.record({
        base: fc.nat(40),
        platforms: fc.subarray(['linux/amd64', 'linux/arm64'], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(shapes, fc.integer({ min: 4, max: 20 }), (list, most) => {
        const builds = list.map(({ base, platforms }, index) =>
          image(`i${index}`, base < index ? [`i${base}`] : [], platforms),
        );
        const legs = legsOf(builds, most);
        expect(legs.length).toBeLessThanOrEqual(most);
        expect(new Set(legs.map(({ id }) => id)).size).toBe(legs.length);
        for (const { name, platforms, after } of builds) {
          for (const platform of ['linux/amd64', 'linux/arm64']) {
            const own = legs.filter((leg) => leg.platform === platform && leg.images.includes(name));
            expect(own).toHaveLength(platforms.includes(platform) ? 1 : 0);
            const [at, base] = [name, after[0] ?? ''].map((each) => own[0]?.images.indexOf(each) ?? -1);
            if (own[0]?.images.includes(after[0] ?? '')) expect(base).toBeLessThan(at ?? -1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('charts', () => {
  test('dependencies come first, in the version of the release commit', () => {
    expect(
      plan.charts.charts.map(({ name, version, dependencies }) => [name, version, dependencies]),
    ).toEqual([
      ['common', '5.1.0-rc.1', []],
      ['app', '5.1.0-rc.1', ['common']],
      ['hub', '5.1.0-rc.1', ['app', 'common']],
    ]);
    expect(plan.charts).toMatchObject({ registry: 'r.example', project: 'acme', oci_project: 'acme/charts' });
    expect(violations(schema, plan as Plan)).toEqual([]);
  });
  test('images of ours that values name are known, whole or in parts; nobody building one is warned of', () => {
    expect(plan.charts.charts.map((each) => each.images)).toEqual([
      [],
      [{ key: 'image.repository', reference: 'r.example/acme/node:uluru', built: true }],
      [{ key: 'ui.image', reference: 'r.example/acme/ui:uluru', built: false }],
    ]);
    expect(plan.warnings).toEqual([
      'charts/hub/values.yaml: ui.image: the chart hub uses r.example/acme/ui:uluru, which is built by nobody here',
    ]);
  });
  test('what is missing, twice there or in a circle stops', () => {
    const foreign =
      'dependencies:\n  - name: redis\n    version: 1.2.3\n    repository: https://charts.example\n';
    expect(mistake({ 'charts/app/Chart.yaml': chart('app', '5.1.0-b.2', foreign) })).toMatch(
      /charts\/app\/Chart.yaml:5: dependencies\[0\]: the chart redis is not in the tree.*\nWhat to do: run helm dependency update/,
    );
    expect(mistake({ 'charts/common/Chart.yaml': undefined })).toContain(
      'the chart common is not in charts/common',
    );
    expect(mistake({ 'charts/app/Chart.yaml': chart('common', '5.1.0-b.2') })).toContain(
      'two charts have the name common',
    );
    expect(mistake({ 'charts/common/Chart.yaml': chart('common', '5.1.0-b.2', needs('hub')) })).toContain(
      'charts pack one another',
    );
    expect(mistake({ 'charts/app/Chart.yaml': chart('app', 'five') })).toContain(
      '"five" is not a version of SemVer',
    );
    const vendored = {
      'charts/app/Chart.yaml': chart('app', '5.1.0-b.2', foreign),
      'charts/app/charts/redis-1.2.3.tgz': '',
    };
    expect(planOf('5.1.0rc1', { ...files, ...vendored }, { config }).charts.charts).toHaveLength(3);
  });
  test('a chart that another one carries along is not published', () => {
    const carried = { ...files, 'charts/app/charts/redis/Chart.yaml': chart('redis', '9.9.9') };
    const names = planOf('5.1.0rc1', carried, { config }).charts.charts.map(({ name }) => name);
    expect(names).toEqual(['common', 'app', 'hub']);
  });
  test('a chart never lies where an image lies', () => {
    const here = config.replace('charts: {}', 'charts: { oci-project: acme }');
    const tree = { 'charts/hub/Chart.yaml': chart('hq', '5.1.0-b.2') };
    expect(mistake(tree, here)).toContain('the chart hq would lie in acme/hq, where an image lies');
    expect(mistake({}, config.replace('charts: {}', 'charts: { paths: [helm/*] }'))).toContain(
      'charts.paths[0]: no folder helm/* with a Chart.yaml is in the tree',
    );
  });
});
