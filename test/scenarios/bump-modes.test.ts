import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseRecord } from '../../src/record/types.js';
import { type Outcome, run, Sample } from '../support/sample.js';
import { done, succeeded } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
const minutes = 60_000;
const identity = {
  ...{ GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' },
};

let sample: Sample;
beforeEach(() => {
  sample = new Sample();
});
afterEach(() => sample.remove());
const own = (...args: string[]): string => run('git', ['-C', sample.repo, ...args], identity);

/** Commits another value of `bump`. @returns the commit */
function bump(mode: string): string {
  const file = join(sample.repo, '.github/release-actions.yml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}bump: ${mode}\n`);
  own('commit', '--quiet', '--all', '-m', `Let bump be ${mode}`);
  return own('rev-parse', 'HEAD');
}

function prepare(...args: string[]): string {
  return run(process.execPath, ['dist/cli/index.js', 'prepare', '--repo', sample.repo, ...args], identity);
}

/** Nothing was committed or pushed to the embedded GitHub, and all that was built says 5.1.0rc1. */
function releasedWithoutCommit(outcome: Outcome): ReleaseRecord {
  succeeded(outcome);
  expect([done(outcome, 'commit'), done(outcome, 'branch')]).toEqual([[], []]);
  const record = sample.record(outcome);
  expect(record.release_commit).toBe(record.tagged_commit);
  expect(record.python.files).toHaveLength(18);
  expect(
    record.python.files.filter(({ name }) => !/-5\.1\.0rc1(?:-py3-none-any\.whl|\.tar\.gz)$/.test(name)),
  ).toEqual([]);
  expect(record.charts.files.map(({ version }) => version)).toEqual(Array(6).fill('5.1.0-rc.1'));
  expect(record.images.map(({ tag: name }) => name)).toEqual(Array(5).fill('5.1.0rc1'));
  expect(done(outcome, 'pypi.upload')).toHaveLength(18);
  return record;
}

/** Logs of the jobs that a pattern names. */
function logs(outcome: Outcome, name: RegExp): string[] {
  const folder = join(outcome.out, 'logs');
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('bump: build', () => {
  test(
    'releases without a commit and without a token for one; all that is built carries the version',
    async () => {
      const tagged = bump('build');
      const outcome = await sample.rehearse('s', tag);
      const record = releasedWithoutCommit(outcome);
      expect(record.tagged_commit).toBe(tagged);
      expect(sample.git('s', 'rev-parse', 'main')).toBe(tagged);
      // The commit keeps the old version; what was built came from another tree.
      expect(sample.git('s', 'show', `${tag}:pyproject.toml`)).toContain('version = "5.1.0b2"');
      expect(record.release_tree).not.toBe(sample.git('s', 'rev-parse', `${tag}^{tree}`));
      // Every build context of an image was rewritten to that tree, which each leg compares before it writes.
      const legs = logs(outcome, /^stage-images/);
      expect(legs).toHaveLength(6);
      for (const log of [...legs, ...logs(outcome, /^stage-build/)]) {
        expect(log).toContain('vantage6-ui/package.json: rewritten');
        expect(log).toContain('25 files rewritten in the checkout, no commit');
      }
      for (const log of logs(outcome, /^stage-(?:bump|preflight-commit)/)) {
        expect(log).toContain('the version is only in what is built (bump: build); no commit');
      }
    },
    10 * minutes,
  );
});

describe('bump: verify', () => {
  test(
    'stops for a tag whose tree lacks the version, naming every place; releases a prepared one',
    async () => {
      const base = bump('verify');
      const stopped = await sample.rehearse('s', tag);
      // The rehearsal makes the plan of validate-tag before it starts anything.
      expect([stopped.code, stopped.effects]).toEqual([2, []]);
      expect(stopped.text).toContain(
        'bump: verify wants the version in the tagged tree: run release-actions prepare',
      );
      const planned = JSON.parse(prepare('5.1.0rc1', '--dry-run', '--json')) as {
        files: readonly { path: string; locations: readonly { line: number }[] }[];
      };
      const places = planned.files.flatMap(({ path, locations }) =>
        locations.map(({ line }) => `${path}:${line}`),
      );
      expect(places).toHaveLength(101);
      // A message lists fifty and counts the others.
      expect(places.slice(0, 50).filter((place) => !stopped.text.includes(place))).toEqual([]);
      expect(stopped.text).toContain('and 51 more');

      expect(prepare('5.1.0rc1')).toContain('git push --atomic origin main refs/tags/version/5.1.0rc1');
      expect(own('rev-parse', `${tag}~`)).toBe(base);
      const record = releasedWithoutCommit(await sample.rehearse('prepared', tag));
      expect(record.release_commit).toBe(own('rev-parse', tag));
      expect(record.release_tree).toBe(own('rev-parse', `${tag}^{tree}`));
      // A stranger's checkout of the tag says what it is.
      expect(sample.git('prepared', 'show', `${tag}:pyproject.toml`)).toContain('version = "5.1.0rc1"');
    },
    10 * minutes,
  );
});
