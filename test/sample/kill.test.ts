import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Outcome, posts, run, Sample } from '../support/sample.js';

const tag = 'version/5.1.0rc1';
const minutes = 60_000;

/** Where the process dies: after the commit landed, after 7 of 18 files, and between upload and answer of file 11. */
const deaths = ['kill:bump-version:1:after', 'kill:publish-pypi:8:before', 'kill:publish-pypi:11:after'];
const repairs = [
  ['re-run failed jobs', ['--rerun', 'failed']],
  ['re-run all jobs', ['--rerun', 'all']],
  ['a fresh dispatch', []],
] as const;

/** Only packages are released here: images and charts have kills of their own, and each rehearsal is a third faster. */
function packagesOnly({ repo }: Sample): void {
  const file = join(repo, '.github/release-actions.yml');
  const text = readFileSync(file, 'utf8');
  const shorter = text.replace(/^images:\n(?: .*\n)+/m, '').replace(/^charts:\n(?: .*\n)+/m, '');
  expect(shorter.length).toBeLessThan(text.length / 2);
  writeFileSync(file, shorter);
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgSign=false'];
  run('git', ['-C', repo, ...who, 'commit', '-q', '-a', '-m', 'Release packages only']);
}

describe.each(deaths)('%s', (death) => {
  let sample: Sample;
  let killed: Outcome;

  beforeAll(async () => {
    sample = new Sample();
    packagesOnly(sample);
    killed = await sample.rehearse('killed', tag, '--inject', death);
  }, 2 * minutes);
  afterAll(() => sample.remove());

  it('ends the rehearsal red and says how to go on', () => {
    expect(killed.code).toBe(1);
    expect(killed.text).toContain('killed');
    expect(killed.text).toContain('--rerun failed');
  });

  it.each(repairs)(
    'is repaired by %s',
    async (_, more: readonly string[]) => {
      sample.copyState('killed', 'repaired');
      const repaired = await sample.rehearse('repaired', tag, ...more);
      expect(`${repaired.code} ${repaired.code === 0 ? '' : repaired.text}`).toBe('0 ');

      const record = sample.record(repaired);
      const files = record.python.files.map(({ sha256 }) => sha256).sort();
      const sent = posts([...killed.effects, ...repaired.effects]);
      expect(files).toHaveLength(18);
      expect([...sent.keys()].sort()).toEqual(files);
      expect(Math.max(...sent.values())).toBeLessThanOrEqual(2);

      expect(sample.git('repaired', 'log', '--format=%H', '--grep', `^Release-Tag: ${tag}$`, 'main')).toBe(
        record.release_commit,
      );
      const effects = [...killed.effects, ...repaired.effects].filter(({ outcome }) => outcome === 'done');
      const count = (kind: string): number => effects.filter((effect) => effect.kind === kind).length;
      expect([count('branch'), count('release.create'), count('release.update')]).toEqual([1, 1, 1]);

      if (death !== deaths[1] || !more.includes('failed')) return;
      await sample.serve('repaired', tag, (services, out) => {
        // Byte for byte, by a program that shares no code with ours; serving ran the finished release once more.
        run('python3', ['test/oracle/index.py', services.pypi.index_url, `${out}/record.json`]);
      });
    },
    2 * minutes,
  );
});
