import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { amd64, arm64, imagePlan, threeImages } from '../../support/image-plan.js';
import { pushImage, pushPlatform } from '../../support/images.js';
import { planWith } from '../../support/plan.js';
import { Bench, project, sha } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench(imagePlan(threeImages()));
  await bench.start();
});
afterEach(() => bench.close());

const preflight = (more: Record<string, string> = {}) => bench.run({ operation: 'preflight', ...more });

describe('preflight', () => {
  test('an empty registry: everything would be pushed, before and after the release commit', async () => {
    for (const commit of ['', sha]) {
      const { error, rows, states, host } = await preflight({ sha: commit });
      expect(error).toBe('');
      expect(Object.keys(states)).toEqual(['base:5.1.0', 'ohdsi:5.1.0', 'node:5.1.0', 'hq:5.1.0']);
      expect(new Set(Object.values(states))).toEqual(new Set(['pushed']));
      expect(rows[0]).toMatchObject({ digest: '', platforms: [amd64, arm64] });
      expect(host.summaries.join()).toContain('Preflight of push-harbor: 5.1.0');
    }
    expect(bench.writes).toEqual([]);
  });

  test('a platform without a runner stops', async () => {
    const builds = threeImages();
    const [first, ...others] = builds;
    if (first === undefined) throw new Error('no image');
    const odd = imagePlan([{ ...first, platforms: [amd64, 'linux/s390x'] }, ...others]);
    const plan = JSON.stringify(odd);
    expect((await preflight({ plan, runners: '{}' })).error).toContain(
      'images.platforms: no runner builds linux/s390x (base)\nWhat to do: take the platform out',
    );
    expect((await preflight({ plan, runners: '{"linux/s390x":"z"}' })).error).toBe('');
    expect((await preflight({ plan })).error).toBe('');
    expect((await preflight({ runners: '[]' })).error).toContain('"runners" is not a JSON object');
  });

  test('version tags of this commit would be adopted; the others are pushed', async () => {
    await bench.buildAll();
    await bench.run({ operation: 'merge' });
    await bench.change((repositories) => {
      delete repositories[`${project}/ohdsi`]?.tags['5.1.0'];
      delete repositories[`${project}/hq`]?.tags['5.1.0'];
    });
    const { error, states, rows } = await preflight();
    expect(error).toBe('');
    expect(Object.values(states)).toEqual(['adopted', 'pushed', 'adopted', 'adopted']);
    expect(rows.map(({ digest }) => digest === '')).toEqual([false, true, false, true]);
  });

  test('before the release commit exists, no version tag can be of this release', async () => {
    await bench.buildAll();
    await bench.run({ operation: 'merge' });
    const { error } = await preflight({ sha: '' });
    expect(error.split('\n')).toHaveLength(6);
    expect(error).toContain(
      `it is version 5.1.0 of ${sha}, and the release commit of this release does not exist yet`,
    );
    expect(error).toContain('What to do: if nobody uses that image, delete the tag');
  });

  test('another commit, no annotation at all, and a lacking platform: all are named in one message', async () => {
    await bench.buildAll({ revision: 'b'.repeat(40) });
    await bench.run({ operation: 'merge', sha: 'b'.repeat(40) });
    await bench.change((repositories) => {
      for (const name of ['ohdsi', 'node', 'hq']) delete repositories[`${project}/${name}`]?.tags['5.1.0'];
    });
    await pushImage(bench.registry, `${project}/ohdsi`, '5.1.0', '5.1.0');
    const plain = await pushPlatform(bench.registry, `${project}/node`);
    await bench.registry.putManifest(`${project}/node`, '5.1.0', plain);
    const { error } = await preflight();
    expect(error).toContain(
      `it is version 5.1.0 of ${'b'.repeat(40)}, this release is version 5.1.0 of ${sha}`,
    );
    expect(error).toContain('infrastructure/ohdsi:5.1.0');
    expect(error).toContain(
      `infrastructure/node:5.1.0 (${plain.digest}): it does not say of which revision it is`,
    );
  });

  test('a platform that was added since', async () => {
    await bench.buildAll();
    await bench.run({ operation: 'merge' });
    const builds = threeImages().map((image) => ({ ...image, platforms: [amd64, arm64] }));
    const { error } = await preflight({ plan: JSON.stringify(imagePlan(builds)) });
    expect(error).toContain('infrastructure/ohdsi:5.1.0');
    expect(error).toContain('it is of this release, but lacks linux/arm64');
  });

  test('repositories of one image that hold different ones', async () => {
    await bench.buildAll();
    await bench.run({ operation: 'merge' });
    const other = await bench.registry.manifest(`${project}/base`, '5.1.0');
    await bench.change((repositories) => {
      const { tags = {}, manifests = {} } = repositories[`${project}/node`] ?? {};
      tags['5.1.0'] = other?.digest ?? '';
      manifests[other?.digest ?? ''] = other?.mediaType ?? '';
    });
    const { error } = await preflight();
    expect(error).toContain(
      `infrastructure/node:5.1.0 is ${other?.digest}, but infrastructure/hq:5.1.0 is sha256:`,
    );
  });
});

describe('what Harbor tells', () => {
  const lines = async (settings: object, plan = bench.plan): Promise<string> => {
    bench.settings(settings);
    const { error, host } = await preflight({ plan: JSON.stringify(plan) });
    expect(host.summaries.join('\n')).toContain(error === '' ? 'Harbor' : 'stopped');
    return error === '' ? host.lines.join('\n') : error;
  };

  test('its version, its quota and its rules, or that it does not let us look', async () => {
    expect(await lines({})).toContain(
      'Harbor v2.15.2-080b0220\nwhether rules protect tags is unknown until tried\nthe quota is unknown until tried',
    );
    const told = await lines({ 'sees-rules': true, quota: { limit: -1, used: 2048 } });
    expect(told).toContain('no rule protects infrastructure/base:5.1.0, infrastructure/ohdsi:5.1.0');
    expect(told).toContain('quota: none (2.0 kB used)');
    const rules = { 'sees-rules': true, 'immutable-tags': ['*.*.*'] };
    const tight = await lines({ ...rules, quota: { limit: 3000, used: 1033 } });
    expect(tight).toContain('a rule protects the version tags');
    expect(tight).toContain('quota: 1.0 kB of 3.0 kB used');
  });

  test('nothing, as to somebody who logs in by OIDC: that is unknown, and no obstacle', async () => {
    const headers = { 'Content-Type': 'application/json' };
    bench.hooks.onRequest = (route) => {
      if (route === 'registry.systeminfo') return { status: 200, headers, body: '{"auth_mode":"oidc_auth"}' };
      return /^registry\.(?:summary|projects)$/.test(route) ? { status: 401 } : undefined;
    };
    const { error, host } = await bench.run({ operation: 'preflight' });
    expect([error, host.lines]).toEqual([
      '',
      expect.arrayContaining([
        `the Harbor ${bench.host} tells this account nothing of itself: read-only mode and rules that protect tags are unknown until tried`,
        'the quota is unknown until tried: this account may not look',
      ]),
    ]);
  });

  test('a quota that is used up stops', async () => {
    expect(await lines({ quota: { limit: 3000, used: 3000 } })).toContain(
      'the quota of the project infrastructure on',
    );
    expect(bench.writes).toEqual([]);
  });

  test('images that charts name exist, or will, or stop it', async () => {
    const image = (name: string, built: boolean) => ({
      key: 'image',
      reference: `harbor.example/infrastructure/${name}:uluru`,
      built,
    });
    const images = [image('store', false), image('node', true)];
    const chart = { name: 'store', path: 'charts/store', version: '5.1.0', dependencies: [], images };
    const charts = { ...planWith({}).charts, registry: 'other.example', charts: [chart] };
    const named = { ...bench.plan, charts: { ...charts, missing_images: 'fail' as const } };
    expect(await lines({}, named)).toContain(
      'charts/store/values.yaml: image: harbor.example/infrastructure/store:uluru\nWhat to do',
    );
    const warned = { ...named, charts: { ...named.charts, missing_images: 'warn' as const } };
    expect(await lines({}, warned)).toContain('charts name images that this release does not build');
    await pushImage(bench.registry, `${project}/store`, 'uluru');
    expect(await lines({}, named)).not.toContain('charts name images');
  });
});

describe('access', () => {
  test.each([
    ['a wrong password', { password: 'wrong-Canary' }, {}, 'does not know this user name with this password'],
    ['no password', { password: '' }, {}, 'the input "password" is empty'],
    ['no right to push', {}, { rights: ['pull'] }, 'may not push to infrastructure/base'],
    ['read-only mode', {}, { 'read-only': true }, 'is in read-only mode'],
    ['an unknown project', { project: 'nosuch' }, {}, 'may not push to nosuch/base'],
  ])('%s stops', async (_, inputs, settings, message) => {
    bench.settings(settings);
    for (const operation of ['preflight', 'all']) {
      const { error } = await bench.run({ operation, ...inputs });
      expect(error).toContain(message);
    }
    expect(bench.writes).toEqual([]);
  });

  test('the token of the run is for ghcr.io only', async () => {
    const { error } = await preflight({ password: '', token: 'ghs_Canary' });
    expect(error).toContain('the input "password" is empty');
  });
});

describe('inputs', () => {
  test.each([
    [{ operation: 'merge', sha: '' }, 'the input "sha" is empty'],
    [{ operation: 'all', sha: 'main' }, '"main" is no commit'],
    [{ operation: 'merge', image: 'base' }, 'image and platform are for operation image'],
    [{ operation: 'image', image: 'base, nosuch', platform: amd64 }, 'the plan has no image nosuch'],
    [{ operation: 'image', image: 'base' }, 'the input "platform" is empty'],
    [{ operation: 'image', image: 'ohdsi', platform: arm64 }, 'ohdsi is not built for linux/arm64'],
    [{ operation: 'image', image: 'base', platform: amd64, leg: '../x' }, 'cannot be the name of a leg'],
    [{ operation: 'image', image: 'base', platform: amd64, leg: 'manifests' }, 'cannot be the name of a leg'],
    [{ registry: 'http://harbor.example' }, 'is named with http'],
    [{ project: 'Upper' }, 'cannot be the name of a repository'],
    [{ plan: '' }, 'the input "plan" is empty'],
  ])('%j', async (inputs, message) => {
    expect((await bench.run(inputs)).error).toContain(message);
    expect(bench.writes).toEqual([]);
  });

  test('a plan without images is off, whatever the operation, and needs no credentials', async () => {
    for (const operation of ['preflight', 'image', 'merge', 'all']) {
      const given = { plan: JSON.stringify(planWith({})), username: '', password: '', sha: '' };
      const { error, host, rows } = await bench.run({ operation, ...given });
      expect([error, host.notices, rows]).toEqual(['', ['off: there are no images'], []]);
    }
    expect(bench.report('push-harbor').effects).toEqual([]);
  });
});
