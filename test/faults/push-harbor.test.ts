import { afterEach, describe, expect, it } from '@jest/globals';
import { Bench, password, sha, user } from '../actions/push-harbor/bench.js';
import { amd64, imagePlan, plannedImage } from '../support/image-plan.js';
import { killAt, type Started, startBundle } from '../support/killed-bundle.js';

/** The bundle writes version tags and dies at each manifest that it puts. Builds that die are in test/clients. */

const twins = plannedImage('node', { repositories: ['node', 'hq'], platforms: [amd64] });
const isPut = (kind: string): boolean => kind === 'image.manifest' || kind === 'image.tag';

let bench: Bench;
afterEach(() => bench.close());

function merge(): Started {
  const { host: registry, fragments, plan } = bench;
  const inputs = { plan: JSON.stringify(plan), sha, registry, username: user, password, fragments };
  return startBundle('push-harbor', bench.root, { operation: 'merge', ...inputs });
}

/** What the registry did for both runs, without blobs. */
const done = (): string[] =>
  bench.hooks.effects
    .filter(({ actor, kind }) => actor === 'push-harbor' && isPut(kind))
    .map(({ what, outcome }) => `${outcome} ${what.split(' ')[0]}`);

describe.each([
  // It has collected what the legs had pushed: both platforms of base, one of node in two repositories; then the tags.
  { what: 'puts version tags', builds: [plannedImage('base'), twins], collected: true, rights: {}, puts: 7 },
  // The index by its digest, then the tag, in each repository.
  {
    what: 'lets Harbor create them',
    builds: [twins],
    collected: false,
    rights: { 'creates-tags': true, 'immutable-tags': ['*.*.*'] },
    puts: 4,
  },
])('a merge that $what', ({ builds, collected, rights, puts }) => {
  const plan = imagePlan(builds);
  const tags = builds.flatMap(({ repositories }) => repositories.map(({ name }) => name));
  const cases = Array.from({ length: puts }, (_, at) =>
    (['before', 'after'] as const).map((phase) => [phase, at + 1] as const),
  ).flat();

  it.each(cases)('dies %s put %i, and a second run ends it', async (phase, k) => {
    bench = new Bench(plan);
    await bench.start();
    await bench.buildAll();
    if (collected) {
      await bench.change((repositories) => {
        for (const repository of Object.values(repositories)) repository.manifests = {};
      });
    }
    bench.settings(rights);
    bench.hooks.effects.length = 0;
    const first = await killAt(bench.hooks, k, phase, isPut, merge);
    expect([first.code, first.signal]).toEqual([null, 'SIGKILL']);
    expect(first.text.replace(/^::add-mask::.*$/gm, '')).not.toContain('Canary');
    const begun = done();
    // A beginning of the order of the plan.
    const held = await Promise.all(tags.map((name) => bench.at(name)));
    expect(held.filter((digest, at) => digest !== undefined && held[at - 1] === undefined && at > 0)).toEqual(
      [],
    );

    const { error, states } = await bench.run({ operation: 'merge' });
    expect([error, Object.keys(states)]).toEqual(['', tags.map((name) => `${name}:5.1.0`)]);
    const ended = await Promise.all(tags.map((name) => bench.at(name)));
    expect(ended.every((digest) => digest?.startsWith('sha256:'))).toBe(true);
    expect(ended.at(-1)).toBe(ended.at(-2));
    // Each once over both runs; only an index that has no tag yet is put by its digest again, which changes nothing.
    const all = [...begun, ...done()];
    expect(all.filter((line) => !/^done |^repeated [^:]+@/.test(line))).toEqual([]);
    expect(new Set(all.filter((line) => line.startsWith('done'))).size).toBe(puts);
    expect(all.filter((line) => line.startsWith('done'))).toHaveLength(puts);
    expect(bench.hooks.foreign).toEqual([]);
  });
});
