import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Stranger, until } from '../support/channel-watch.js';
import { ImageProject } from '../support/image-project.js';
import type { Outcome } from '../support/sample.js';
import { done } from '../support/small-project.js';

const minutes = 60_000;
const tag = 'version/5.1.0';
let project: ImageProject;
let first: Outcome;

/** Each fault strikes once: a push breaks off, a put is refused, a token is not taken, a read meets a restart. */
const faults = [
  'drop:registry:upload.finish',
  'fail:registry:manifest.put:500',
  'fail:registry:upload.start:401',
  'fail:registry:manifest.get:503',
  'drop:registry:tags.list',
];

beforeAll(async () => {
  project = new ImageProject();
  const broken = faults.flatMap((fault) => ['--inject', fault]);
  first = await project.rehearse(
    'first',
    'version/5.0.1',
    '--inject',
    'empty:DISCORD_RELEASE_TOKEN',
    ...broken,
  );
  project.forgetRuns('first');
}, 5 * minutes);
afterAll(() => project.remove());

test('a registry that fails now and then: the release succeeds, and nothing is pushed twice', () => {
  expect(`${first.code} ${first.code === 0 ? '' : first.text}`).toBe('0 ');
  expect(first.text.match(/injected/g)).toHaveLength(faults.length);
  expect(first.text).not.toContain('never struck');
  expect(done(first, 'image.manifest')).toHaveLength(6);
  expect(done(first, 'image.tag')).toHaveLength(22);
});

test('no token of Discord: the release is green, and says that nothing is announced', () => {
  expect(first.code).toBe(0);
  expect(done(first, 'discord')).toEqual([]);
  expect(project.messages('first')).toEqual([]);
  expect(readFileSync(join(first.out, 'summary.md'), 'utf8')).toContain(
    'notice: Discord is off: neither webhook-url nor bot-token is given',
  );
});

/** A rehearsal of the next release on a copy of the first; it must stop before it changes anything. */
async function stopped(state: string, ...more: string[]): Promise<Outcome> {
  const outcome = await project.rehearse(state, tag, ...more);
  expect(outcome.code).toBe(1);
  expect(done(outcome)).toEqual([]);
  expect(outcome.text).toContain('failure Stage / Check the registry');
  return outcome;
}

test.each<[string, (state: string) => string[], readonly string[]]>([
  [
    'no password of the registry',
    () => ['--inject', 'empty:DOCKER_TOKEN'],
    ['the input "password" is empty', 'set the secrets DOCKER_USERNAME and DOCKER_TOKEN'],
  ],
  [
    'a registry in read-only mode',
    (state) => {
      project.registrySettings(state, { 'read-only': true });
      return [];
    },
    ['is in read-only mode', 'wait until its operator has ended it'],
  ],
  [
    'a version tag of somebody else',
    (state) => {
      project.retag(state, 'infrastructure/gpu', '5.1.0', '5.0.1');
      return [];
    },
    [
      'infrastructure/gpu:5.1.0 (sha256:',
      'it is version 5.0.1 of ',
      'does not exist yet',
      'release the next',
    ],
  ],
])(
  '%s: stops before anything is changed, and says what to do',
  async (name, arrange, words) => {
    const state = name.replaceAll(' ', '-');
    project.copyState('first', state);
    const outcome = await stopped(state, ...arrange(state));
    const log = readFileSync(join(outcome.out, 'logs/stage-preflight-registry.log'), 'utf8');
    for (const word of words) expect(log).toContain(word);
  },
  2 * minutes,
);

test(
  'a version tag that somebody pushes after the preflight is not overwritten',
  async () => {
    project.copyState('first', 'overtaken');
    const [repository, foreign] = ['infrastructure/hq', '5.0.1'];
    let status = 0;
    const outcome = await project.watched('overtaken', tag, [], async (out, ended) => {
      const stranger = await Stranger.of(out, ended);
      await until(out, ended, 'image.manifest');
      status = (await stranger?.retag(repository, '5.1.0', foreign)) ?? 0;
    });
    expect(status).toBe(201);
    expect(outcome.code).toBe(1);
    const { tags } = project.registry('overtaken', repository);
    expect(tags['5.1.0']).toBe(tags[foreign]);
    const written = outcome.effects.filter(({ kind, actor }) => kind === 'image.tag' && actor !== 'stranger');
    expect(written).toEqual([]);
    expect(done(outcome, 'pypi')).toEqual([]);
    expect(outcome.text).toContain(`${tags[foreign]}`);

    // The release commit is there now, so a new run can tell both revisions.
    const again = await stopped('overtaken');
    const [own, before] = ['main', 'main~'].map((name) => project.git('overtaken', 'rev-parse', name));
    const log = readFileSync(join(again.out, 'logs/stage-preflight-registry.log'), 'utf8');
    expect(log).toContain(`it is version 5.0.1 of ${before}, this release is version 5.1.0 of ${own}`);
  },
  3 * minutes,
);
