import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestContent, platformsOf } from '../../../src/oci/manifest.js';
import { amd64, arm64, imagePlan, threeImages } from '../../support/image-plan.js';
import { pushImage } from '../../support/images.js';
import { neverReadBack, putTags } from '../../support/read-back.js';
import { Bench, project, sha } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench(imagePlan(threeImages()));
  await bench.start();
});
afterEach(() => bench.close());

const all = ['base:5.1.0', 'ohdsi:5.1.0', 'node:5.1.0', 'hq:5.1.0'];
const merge = (more: Record<string, string> = {}) => bench.run({ operation: 'merge', ...more });

describe('merge', () => {
  test('writes the version tags in the order of the plan, once', async () => {
    await bench.buildAll();
    const first = await merge();
    expect(first.error).toBe('');
    expect([neverReadBack(bench.hooks.exchanges), putTags(bench.hooks.exchanges)]).toEqual([[], all.length]);
    expect(bench.tagged).toEqual(all.map((name) => `done ${name}`));
    expect(first.states).toEqual(Object.fromEntries(all.map((name) => [name, 'pushed'])));
    expect(first.rows[1]).toMatchObject({ digest: await bench.at('ohdsi'), platforms: [amd64] });
    expect(await bench.at('hq')).toBe(await bench.at('node'));
    const index = await bench.registry.manifest(`${project}/hq`, '5.1.0');
    const content = manifestContent(index as never);
    expect(platformsOf(content)).toEqual([amd64, arm64]);
    expect(content.annotations).toMatchObject({ 'org.opencontainers.image.revision': sha });
    expect(bench.report('push-harbor')).toMatchObject({ action: 'push-harbor', error: '' });
    expect(bench.report('push-harbor').effects[2]).toEqual({
      effect: 'image:node',
      state: 'done',
      what: 'pushed for linux/amd64, linux/arm64',
      detail: { reference: `${bench.host}/${project}/node:5.1.0`, digest: index?.digest },
    });

    const second = await merge();
    expect([second.error, bench.writes]).toEqual(['', []]);
    expect(new Set(Object.values(second.states))).toEqual(new Set(['unchanged']));
    expect(bench.report('push-harbor').effects.map(({ state }) => state)).toEqual(Array(4).fill('unchanged'));
  });

  test('a rule that protects version tags is no obstacle, also when it is run again', async () => {
    bench.settings({ 'immutable-tags': ['*.*.*'] });
    await bench.buildAll();
    expect((await merge()).error).toBe('');
    expect([(await merge()).error, bench.writes]).toEqual(['', []]);
  });

  test('a platform that was not built stops everything, with no tag written', async () => {
    await bench.buildAll();
    rmSync(join(bench.fragments, 'image-node-linux-arm64.json'));
    const { error, host } = await merge();
    expect(error).toContain('the image node lacks linux/arm64');
    expect(host.outputs['images']).toBe('[]');
    expect(bench.writes).toEqual([]);
    expect(bench.report('push-harbor').error).toContain('lacks linux/arm64');
  });

  test('nothing built at all is told so', async () => {
    expect((await merge()).error).toContain('no image was built');
  });

  test('a tag that holds something else stops before the first write, and both are named', async () => {
    await bench.buildAll();
    const other = await pushImage(bench.registry, `${project}/hq`, '5.1.0');
    const { error } = await merge();
    expect(error).toContain(`hq:5.1.0 is ${other.digest}, this release has sha256:`);
    expect(bench.writes).toEqual([]);
  });

  test('a kill between two tags: the next run writes the rest', async () => {
    await bench.buildAll();
    let tags = 0;
    bench.hooks.onEffect = ({ kind }, phase) =>
      kind === 'image.tag' && phase === 'before' && ++tags === 3 ? { status: 403 } : undefined;
    const first = await merge();
    bench.hooks.onEffect = () => undefined;
    expect(first.error).not.toBe('');
    expect(Object.keys(first.states)).toEqual(all.slice(0, 2));
    expect(bench.report('push-harbor').effects.map(({ effect, state }) => `${effect} ${state}`)).toEqual([
      'image:base done',
      'image:ohdsi done',
      'image:node failed',
    ]);
    const second = await merge();
    expect(second.error).toBe('');
    expect(bench.tagged).toEqual(all.slice(2).map((name) => `done ${name}`));
    expect(Object.values(second.states)).toEqual(['unchanged', 'unchanged', 'pushed', 'pushed']);
  });
});

describe('answers that are not what happened', () => {
  test('one that was lost is found out, also where a rule protects the tag', async () => {
    bench.settings({ 'immutable-tags': ['*'] });
    await bench.buildAll();
    let dropped = 0;
    bench.hooks.onEffect = ({ kind }, phase) =>
      kind === 'image.tag' && phase === 'after' && ++dropped === 2 ? 'drop' : undefined;
    expect((await merge()).error).toBe('');
    expect([dropped, bench.tagged]).toEqual([4, all.map((name) => `done ${name}`)]);
  });

  test('a 201 to a put that somebody else overtook', async () => {
    await bench.buildAll();
    bench.hooks.onEffect = ({ kind, what }, phase) =>
      kind === 'image.tag' && phase === 'before' && what.includes('node') ? { status: 201 } : undefined;
    expect((await merge()).error).toMatch(/read back, .*node:5\.1\.0 is not there and not sha256:/);
    expect(await bench.at('ohdsi')).toBeDefined();
    expect(await bench.at('hq')).toBeUndefined();
  });
});

describe('what the registry has collected meanwhile', () => {
  test('a manifest is put back from its bytes', async () => {
    await bench.buildAll();
    const lost = bench.read('image-node-linux-amd64.json').images[0]?.manifest.digest ?? '';
    await bench.change((repositories) => {
      for (const name of ['node', 'hq']) delete repositories[`${project}/${name}`]?.manifests[lost];
    });
    expect(await bench.at('hq', lost)).toBeUndefined();
    expect((await merge()).error).toBe('');
    expect(bench.writes.filter((write) => write === 'image.manifest done')).toHaveLength(2);
    expect(await bench.at('hq', lost)).toBe(lost);
  });

  test.each([
    ['puts', {}],
    ['lets Harbor create', { 'creates-tags': true }],
  ])('also between the last look and the tag that it %s', async (_, rights) => {
    bench.settings(rights);
    await bench.buildAll();
    let collected = false;
    bench.hooks.onRequest = (route) => {
      if (route === 'registry.manifest.put' && !collected) bench.collectGarbage();
      collected ||= route === 'registry.manifest.put';
      return undefined;
    };
    const { error, states } = await merge();
    expect([error, Object.values(states), collected]).toEqual(['', Array(4).fill('pushed'), true]);
    expect(bench.writes.filter((write) => write === 'image.manifest done').length).toBeGreaterThan(6);
    expect(await bench.at('hq')).toBe(await bench.at('node'));
  });

  test('layers of a repository come from the other one of the same image', async () => {
    await bench.buildAll();
    const lost = bench.read('image-node-linux-amd64.json').images[0]?.manifest.digest ?? '';
    await bench.change((repositories) => {
      delete repositories[`${project}/hq`]?.manifests[lost];
      repositories[`${project}/hq`]?.blobs.splice(0);
    });
    expect((await merge()).error).toBe('');
    expect(await bench.at('hq')).toBe(await bench.at('node'));
  });

  test('layers that are gone everywhere stop before the first tag', async () => {
    await bench.buildAll();
    const lost = bench.read('image-node-linux-amd64.json').images[0]?.manifest.digest ?? '';
    await bench.change((repositories) => {
      for (const name of ['node', 'hq']) {
        delete repositories[`${project}/${name}`]?.manifests[lost];
        repositories[`${project}/${name}`]?.blobs.splice(0);
      }
    });
    const { error } = await merge();
    expect(error).toContain(`@${lost}: the registry has lost layers of it`);
    expect(error).toContain('re-run all jobs');
    expect(bench.tagged).toEqual([]);
  });
});

describe('the folder of fragments', () => {
  test('without files of legs the one of an earlier attempt is merged; else it is not looked at', async () => {
    await bench.buildAll();
    const legs = readdirSync(bench.fragments);
    const entries = legs.flatMap((name) => bench.read(name).images);
    bench.write('image-manifests.json', entries, { revision: 'b'.repeat(40) });
    expect((await merge({ 'dry-run': 'true' })).error).toBe('');
    for (const name of legs) rmSync(join(bench.fragments, name));
    expect((await merge()).error).toContain(`its revision is ${'b'.repeat(40)}, not ${sha}`);
    bench.write('image-manifests.json', entries);
    expect((await merge()).error).toBe('');
    expect(bench.tagged).toHaveLength(4);
  });

  test.each([
    ['another plan', { plan_sha256: 'x' }],
    ['another registry', { registry: 'other.example' }],
    ['another project', { project: 'other' }],
  ])('files of %s stop', async (_, over) => {
    await bench.buildAll(over);
    expect((await merge()).error).toContain(`its ${Object.keys(over)[0]} is ${Object.values(over)[0]}`);
    expect(bench.writes).toEqual([]);
  });

  test.each(['{', 'null', '{"schema_version":1,"images":[{"name":"x"}]}'])(
    'a damaged file stops: %s',
    async (text) => {
      await bench.buildAll();
      writeFileSync(join(bench.fragments, 'image-node-linux-arm64.json'), text);
      expect((await merge()).error).toContain('these image manifests are damaged');
    },
  );

  test('a leg that had nothing to do leaves a file without images', async () => {
    const { host, states } = await bench.run({ operation: 'image', leg: 'none' });
    expect([host.notices, states]).toEqual([['off: there are no images'], {}]);
    expect(bench.read('image-none.json').images).toEqual([]);
    await bench.buildAll();
    expect((await merge()).error).toBe('');
  });
});

describe('the release record', () => {
  const file = (): string => join(bench.root, 'release-record.json');
  const record = (images: object[]): void =>
    writeFileSync(
      file(),
      JSON.stringify({ schema_version: 1, plan_sha256: 'x', python: { files: [] }, images }),
    );

  test('an absent one, and one without images, says nothing', async () => {
    await bench.buildAll();
    expect((await merge({ record: file(), 'dry-run': 'true' })).error).toBe('');
    record([]);
    expect((await merge({ record: file(), 'dry-run': 'true' })).error).toBe('');
  });

  test('its digests must be these', async () => {
    await bench.buildAll();
    const { rows } = await merge({ 'dry-run': 'true' });
    const images = rows.map(({ reference, digest, platforms }) => ({
      repository: reference.slice(0, -':5.1.0'.length),
      tag: '5.1.0',
      digest,
      platforms,
    }));
    record([...images.slice(0, 3), { ...images[3], digest: `sha256:${'0'.repeat(64)}` }]);
    const { error } = await merge({ record: file() });
    expect(error).toContain(`hq:5.1.0 is ${rows[3]?.digest}, the record says sha256:000`);
    expect(bench.writes).toEqual([]);
    record(images);
    expect((await merge({ record: file() })).error).toBe('');
  });
});

test('a dry run says what would be written, and writes nothing', async () => {
  await bench.buildAll();
  const { states, host } = await merge({ 'dry-run': 'true' });
  expect(states).toEqual(Object.fromEntries(all.map((name) => [name, 'pushed'])));
  expect(host.notices[0]).toContain('nothing was changed; a run would give: 4 pushed');
  expect(bench.report('push-harbor').effects.map(({ state }) => state)).toEqual(Array(4).fill('planned'));
  expect(bench.writes).toEqual([]);
});
