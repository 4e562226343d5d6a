import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/record/canonical.js';
import { amd64, arm64, fragmentWith, imagePlan, plannedImage } from '../../support/image-plan.js';
import { Bench, project } from './bench.js';

/** Version tags are claimed once, also when two runs of a release do so at the same time. */

let bench: Bench;
afterEach(() => bench.close());

const twoRepositories = imagePlan([plannedImage('node', { repositories: ['node', 'hq'] })]);
const chain = imagePlan([
  plannedImage('base', { platforms: [amd64] }),
  plannedImage('ohdsi', { platforms: [amd64], after: ['base'] }),
]);

async function begin(plan = twoRepositories, settings = {}): Promise<void> {
  bench = new Bench(plan);
  await bench.start();
  bench.settings(settings);
}

/** A run of the release: its own images, in a folder of its own. */
async function built(name: string): Promise<{ merge: typeof merge }> {
  const folder = join(bench.root, name);
  mkdirSync(folder);
  const entries = [];
  for (const image of bench.plan.images.builds) {
    for (const platform of image.platforms) entries.push(await bench.built(image.name, platform));
  }
  const fragment = fragmentWith(bench.plan, entries, { registry: bench.host });
  writeFileSync(join(folder, 'image-all.json'), canonicalJson(fragment));
  const merge = (more: Record<string, string> = {}) =>
    bench.run({ operation: 'merge', fragments: folder, ...more });
  return { merge };
}

const creating = { 'creates-tags': true, 'immutable-tags': ['*.*.*'] };
const pushed = { 'node:5.1.0': 'pushed', 'hq:5.1.0': 'pushed' };
const adopted = { 'node:5.1.0': 'adopted', 'hq:5.1.0': 'adopted' };

describe('where Harbor creates tags for us', () => {
  test('a new tag is created, not put, and a second run changes nothing', async () => {
    await begin(undefined, creating);
    const { merge } = await built('a');
    const routes: string[] = [];
    bench.hooks.onRequest = (route) => void routes.push(route);
    const first = await merge();
    expect([first.error, first.states]).toEqual(['', pushed]);
    expect(routes.filter((route) => route === 'registry.tag.create')).toHaveLength(2);
    expect(bench.tagged).toEqual(['done node:5.1.0', 'done hq:5.1.0']);
    const second = await merge();
    expect([second.error, bench.writes]).toEqual(['', []]);
  });

  test('an answer that was lost is a 409 the next time, and the digest tells that it was ours', async () => {
    await begin(undefined, creating);
    const { merge } = await built('a');
    let lost = 0;
    bench.hooks.onEffect = ({ kind }, phase) =>
      kind === 'image.tag' && phase === 'after' && ++lost === 1 ? 'drop' : undefined;
    const { error, states } = await merge();
    expect([error, states, lost]).toEqual(['', pushed, 2]);
  });

  test('a right that is refused after all, and an artifact that was collected: the tag is put', async () => {
    await begin(undefined, creating);
    const { merge } = await built('a');
    const answers = [403, 404];
    bench.hooks.onRequest = (route) => {
      const status = route === 'registry.tag.create' ? answers.shift() : undefined;
      return status === undefined ? undefined : { status };
    };
    const { error, states } = await merge();
    expect([error, states, answers]).toEqual(['', pushed, []]);
  });

  test('a project with slashes: the name of the repository is encoded twice', async () => {
    await begin(imagePlan([plannedImage('sub/node', { platforms: [amd64] })]), creating);
    const { error, states } = await (await built('a')).merge();
    expect([error, states]).toEqual(['', { 'sub/node:5.1.0': 'pushed' }]);
    expect(await bench.at('sub/node')).toMatch(/^sha256:/);
  });

  test('two runs at once: each tag goes to one of them, and both end with the same images', async () => {
    await begin(undefined, creating);
    const [a, b] = [await built('a'), await built('b')];
    const both = await Promise.all([a.merge(), b.merge()]);
    const tags = [await bench.at('node'), await bench.at('hq')];
    expect(tags[0]).toBe(tags[1]);
    for (const { error, rows } of both) {
      expect([error, rows.map(({ digest }) => digest)]).toEqual(['', tags]);
    }
    expect(both.map(({ states }) => states)).toEqual(expect.arrayContaining([pushed, adopted]));
    expect(
      bench.hooks.effects.filter(({ kind, outcome }) => kind === 'image.tag' && outcome === 'done'),
    ).toHaveLength(2);
  });
});

describe('what another run of this release has claimed', () => {
  test('is adopted before anything is written, and completed in the other repositories', async () => {
    await begin();
    const [a, b] = [await built('a'), await built('b')];
    expect((await a.merge()).error).toBe('');
    await bench.change((repositories) => {
      delete repositories[`${project}/hq`]?.tags['5.1.0'];
    });
    const dry = await b.merge({ 'dry-run': 'true' });
    expect([dry.error, bench.writes]).toEqual(['', []]);
    expect(dry.states).toEqual({ ...adopted, 'hq:5.1.0': 'pushed' });
    const { error, states } = await b.merge();
    expect([error, states]).toEqual(['', { ...adopted, 'hq:5.1.0': 'pushed' }]);
    expect(await bench.at('hq')).toBe(await bench.at('node'));
  });

  test.each([
    ['a 201 that is not true', 201],
    ['a rule that protects the tag by now', 412],
  ])('is adopted after %s', async (_, status) => {
    await begin();
    const [a, b] = [await built('a'), await built('b')];
    let asked = false;
    bench.hooks.onEffect = async ({ kind }, phase) => {
      if (kind !== 'image.tag' || phase !== 'before' || asked) return undefined;
      asked = true;
      expect((await a.merge()).error).toBe('');
      return { status };
    };
    const { error, states } = await b.merge();
    expect([error, states]).toEqual(['', adopted]);
    expect(await bench.at('hq')).toBe(await bench.at('node'));
  });

  test('stops where the release record names other images, and says how to go on', async () => {
    await begin();
    const [a, b] = [await built('a'), await built('b')];
    const { rows } = await b.merge({ 'dry-run': 'true' });
    const images = rows.map(({ reference, digest, platforms }) => {
      return { repository: reference.slice(0, -':5.1.0'.length), tag: '5.1.0', digest, platforms };
    });
    const record = join(bench.root, 'release-record.json');
    writeFileSync(
      record,
      JSON.stringify({ schema_version: 1, plan_sha256: 'x', python: { files: [] }, images }),
    );
    expect((await a.merge()).error).toBe('');
    const { error } = await b.merge({ record });
    expect(error).toContain('another run of this release has claimed version tags:');
    expect(error).toContain(`hq:5.1.0 is ${await bench.at('hq')}, this release has ${rows[1]?.digest}`);
    expect(error).toContain('re-run all jobs');
    expect(bench.writes).toEqual([]);
  });

  test('stops where an image was built on one that was not claimed', async () => {
    await begin(chain);
    const [a, b] = [await built('a'), await built('b')];
    expect((await a.merge()).error).toBe('');
    await bench.change((repositories) => {
      delete repositories[`${project}/ohdsi`]?.tags['5.1.0'];
    });
    const { error } = await b.merge();
    expect(error).toMatch(
      /has claimed base as sha256:\w+, and ohdsi was built on sha256:\w+\n.*re-run all jobs/,
    );
    expect(bench.writes).toEqual([]);
  });
});

test('a post-release has a tag of its own, which says its whole version', async () => {
  const base = { platforms: [amd64, arm64] };
  await begin(
    imagePlan([plannedImage('node', base)], {
      version: '5.1.0.post1',
      base_version: '5.1.0',
      kind: 'post-release',
    }),
  );
  const { error, states } = await (await built('a')).merge();
  expect([error, states]).toEqual(['', { 'node:5.1.0.post1': 'pushed' }]);
  const { bytes = [] } = (await bench.registry.manifest(`${project}/node`, '5.1.0.post1')) ?? {};
  expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toMatchObject({
    annotations: { 'org.opencontainers.image.version': '5.1.0.post1' },
  });
});
