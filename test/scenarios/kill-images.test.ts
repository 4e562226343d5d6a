import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReleaseRecord } from '../../src/record/types.js';
import type { Effect } from '../../src/rehearsal/services/types.js';
import { poll, replay, type Tags, until, type Watched } from '../support/channel-watch.js';
import { ImageProject, liveTag, platforms, repositories, siblings } from '../support/image-project.js';
import type { Outcome } from '../support/sample.js';
import { succeeded } from '../support/small-project.js';

const minutes = 60_000;
const version = '5.1.0';
const tag = `version/${version}`;
const chart = 'infrastructure/charts/alpha';
const repairs = {
  're-run failed jobs': ['--rerun', 'failed'],
  're-run all jobs': ['--rerun', 'all'],
  'a fresh dispatch': [],
} as const;
type Repair = keyof typeof repairs;
const allRepairs = Object.keys(repairs) as Repair[];

/** Effects of one action that count for `--inject kill`, in order. */
function own(effects: readonly Effect[], actor: string): Effect[] {
  return effects.filter((effect) => effect.actor === actor && effect.outcome === 'done');
}

/** Number of the first effect of an action by which so many repositories have a tag written. */
function reach(effects: readonly Effect[], actor: string, count: number): number {
  const seen = new Set<unknown>();
  const index = own(effects, actor).findIndex(({ kind, detail }) => {
    if (kind === 'image.tag') seen.add(detail['repository']);
    return seen.size === count;
  });
  return index + 1;
}

interface Death {
  readonly name: string;
  /** Made from what a release without trouble did. */
  readonly at: (clean: readonly Effect[]) => string;
  /** The kill of the same release before this one, from which re-running failed jobs came so far. */
  readonly after?: number;
  readonly repairs: readonly Repair[];
  /** How the registry fails while the failed jobs run again. */
  readonly faults?: readonly string[];
}

const deaths: readonly Death[] = [
  {
    name: 'after the first version tag of five',
    at: (clean) => `kill:push-harbor:${reach(clean, 'push-harbor', 1)}:after`,
    repairs: allRepairs,
    faults: ['fail:registry:manifest.put:500', 'drop:registry:upload.finish'],
  },
  {
    name: 'between the channels of repositories 4 and 5',
    at: (clean) => `kill:promote-tags:${reach(clean, 'promote-tags', 5)}:before`,
    after: 0,
    repairs: allRepairs,
    faults: ['drop:registry:manifest.put', 'fail:registry:manifest.get:401'],
  },
  {
    name: 'between publication and the post on Discord',
    at: () => 'kill:notify-discord:1:before',
    after: 1,
    repairs: allRepairs,
  },
  {
    name: 'between the post on Discord and its answer',
    at: () => 'kill:notify-discord:1:after',
    after: 1,
    repairs: ['re-run failed jobs'],
  },
];

interface Killed {
  readonly outcome: Outcome;
  /** Of all attempts so far. */
  readonly effects: readonly Effect[];
}

describe('a release that is killed', () => {
  let project: ImageProject;
  let clean: Outcome;
  const killed: Killed[] = [];
  const watched = new Map<string, Watched>();
  const left = new Map<string, object>();

  beforeAll(async () => {
    project = new ImageProject();
    clean = succeeded(
      await project.watched('seed', 'version/5.0.1', [], async (out, ended) => {
        // Before the first channel moves.
        await until(out, ended, 'pypi.upload');
        watched.set('seed', await poll(out, ended, '5.0.1'));
      }),
    );
    project.forgetRuns('seed');
    for (const [index, { at, after }] of deaths.entries()) {
      const state = `killed-${index}`;
      const before = after === undefined ? undefined : killed[after];
      project.copyState(before === undefined ? 'seed' : `killed-${after}`, state);
      const more = before === undefined ? [] : ['--rerun', 'failed'];
      const outcome = await project.rehearse(state, tag, ...more, '--inject', at(clean.effects));
      killed.push({ outcome, effects: [...(before?.effects ?? []), ...outcome.effects] });
    }
  }, 10 * minutes);
  afterAll(() => project.remove());

  const tagsOf = (state: string): Tags =>
    new Map(
      [...repositories, chart].flatMap((repository) =>
        Object.entries(project.registry(state, repository).tags).map(
          ([name, digest]) => [`${repository}:${name}`, digest] as const,
        ),
      ),
    );

  /** Repositories in which a tag was written for the version. */
  const moved = (state: string, name: string): string[] =>
    repositories.filter((repository) => {
      const { tags } = project.registry(state, repository);
      return tags[name] !== undefined && tags[name] === tags[version];
    });

  it('leaves a beginning of the order, and says how to go on', () => {
    for (const { outcome } of killed) {
      expect(outcome.code).toBe(1);
      expect(outcome.text).toContain('--rerun failed');
      expect(outcome.text).not.toContain('never struck');
    }
    expect(moved('killed-0', version)).toEqual(['infrastructure/base']);
    // What was under way when the process died may still arrive.
    expect(own(killed[1]?.outcome.effects ?? [], 'promote-tags').length).toBeGreaterThanOrEqual(4);
    expect(moved('killed-1', 'latest').length).toBeLessThan(repositories.length);
    expect(moved('killed-1', liveTag.tag)).toEqual([]);
    expect(project.messages('killed-2')).toHaveLength(1);
    expect(project.messages('killed-3')).toHaveLength(2);
  });

  describe.each(deaths.map((death, index) => ({ ...death, index })))(
    '$name',
    ({ index, faults = [], ...death }) => {
      it.each(death.repairs)(
        'is repaired by %s',
        async (name) => {
          const state = `${index} ${name}`;
          project.copyState(`killed-${index}`, state);
          const injected =
            name === 're-run failed jobs' ? faults.flatMap((fault) => ['--inject', fault]) : [];
          const repaired = succeeded(
            await project.watched(state, tag, [...repairs[name], ...injected], async (out, ended) => {
              // One look is enough: it takes time of the rehearsal.
              if (state === '1 re-run failed jobs') watched.set(state, await poll(out, ended, version));
            }),
          );
          expect(repaired.text).not.toContain('never struck');

          const before = killed[index];
          const record = readFileSync(join(repaired.out, 'record.json'), 'utf8');
          expect(record).toBe(readFileSync(join(before?.outcome.out ?? '', 'record.json'), 'utf8'));
          const effects = [...(before?.effects ?? []), ...repaired.effects];
          checkOnce(effects);
          checkRegistry(state, project.record(repaired).images);
          checkOrder(state, effects);
          left.set(state, project.left(state));
          expect(left.get(state)).toEqual(left.get(`${index} re-run failed jobs`));
        },
        3 * minutes,
      );
    },
  );

  it('never shows the live channel before the others, to a client that reads all of them', () => {
    for (const { polls, live, broken } of watched.values()) {
      expect(broken).toEqual([]);
      expect(polls).toBeGreaterThan(live);
      expect(live).toBeGreaterThan(0);
    }
    expect(watched.size).toBe(2);
  });

  /** Every effect that must happen once, over all attempts. */
  function checkOnce(effects: readonly Effect[]): void {
    const done = effects.filter(({ outcome }) => outcome === 'done');
    const count = (kind: string): number => done.filter((effect) => effect.kind === kind).length;
    // createCommitOnBranch makes the commit and moves the branch at once.
    expect([count('commit'), count('branch')]).toEqual([0, 1]);
    expect([count('release.create'), count('release.update')]).toEqual([1, 1]);
    expect([count('discord.post'), count('discord.publish')]).toEqual([1, 1]);
    expect(done.filter(({ kind }) => kind === 'pypi.upload')).toHaveLength(2);
    const built = Object.values(platforms).reduce((sum, each) => sum + each, 0);
    expect(count('image.manifest')).toBe(built);
    // Version tags and chart once, and each channel once.
    expect(count('image.tag')).toBe(repositories.length * 4 + 1 + 1);
  }

  /** Exactly the manifests of both releases, every channel on the new one, and one message about it. */
  function checkRegistry(state: string, images: ReleaseRecord['images']): void {
    for (const [name, count] of Object.entries(platforms)) {
      const { tags, manifests } = project.registry(state, `infrastructure/${name}`);
      const digest = images.find(({ repository }) => repository.endsWith(`/infrastructure/${name}`))?.digest;
      expect(Object.keys(manifests)).toHaveLength(2 * (count + 1));
      const live = `infrastructure/${name}` === liveTag.repository ? [liveTag.tag] : [];
      const held = [version, ...siblings(version), ...live].map((each) => `${each} ${tags[each]}`);
      expect(held).toEqual([version, ...siblings(version), ...live].map((each) => `${each} ${digest}`));
      expect(tags['5.0']).toBe(tags['5.0.1']);
    }
    expect(project.messages(state).filter(({ text }) => text.includes(version))).toEqual([
      { text: expect.stringContaining(version), published: true },
    ]);
  }

  /** The live channel moved once, and after all others. */
  function checkOrder(state: string, effects: readonly Effect[]): void {
    const tags = tagsOf('seed');
    expect(replay(tags, effects, version)).toEqual({ broken: [], lives: 1 });
    expect(Object.fromEntries(tags)).toEqual(Object.fromEntries(tagsOf(state)));
  }
});
