import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Outcome, posts, run } from '../support/sample.js';
import { configPath, packageIn, SmallProject } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
const minutes = 60_000;

/** Where the process dies: after the commit landed, after 7 of 18 files, and between upload and answer of file 11. */
const deaths = ['kill:bump-version:1:after', 'kill:publish-pypi:8:before', 'kill:publish-pypi:11:after'];
const repairs = [
  ['re-run failed jobs', ['--rerun', 'failed']],
  ['re-run all jobs', ['--rerun', 'all']],
  ['a fresh dispatch', []],
] as const;

const packages = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota'];

/**
 * Only packages, whose backend takes no time: images and charts have kills of their own, and the sample is released by its
 * real backends elsewhere.
 */
const files = {
  ...Object.assign({}, ...packages.slice(1).map(packageIn)),
  [configPath]: `schema-version: 1\npython: { packages: [${packages.join(', ')}] }\n`,
};

describe.each(deaths)('%s', (death) => {
  let project: SmallProject;
  let killed: Outcome;

  beforeAll(async () => {
    project = new SmallProject(files);
    killed = await project.rehearse('killed', tag, '--inject', death);
  }, 2 * minutes);
  afterAll(() => project.remove());

  it('ends the rehearsal red and says how to go on', () => {
    expect(killed.code).toBe(1);
    expect(killed.text).toContain('killed');
    expect(killed.text).toContain('--rerun failed');
  });

  it.each(repairs)(
    'is repaired by %s',
    async (_, more: readonly string[]) => {
      project.copyState('killed', 'repaired');
      const repaired = await project.rehearse('repaired', tag, ...more);
      expect(`${repaired.code} ${repaired.code === 0 ? '' : repaired.text}`).toBe('0 ');

      const record = project.record(repaired);
      const built = record.python.files.map(({ sha256 }) => sha256).sort();
      const sent = posts([...killed.effects, ...repaired.effects]);
      expect(built).toHaveLength(18);
      expect([...sent.keys()].sort()).toEqual(built);
      expect(Math.max(...sent.values())).toBeLessThanOrEqual(2);

      expect(project.git('repaired', 'log', '--format=%H', '--grep', `^Release-Tag: ${tag}$`, 'main')).toBe(
        record.release_commit,
      );
      const effects = [...killed.effects, ...repaired.effects].filter(({ outcome }) => outcome === 'done');
      const count = (kind: string): number => effects.filter((effect) => effect.kind === kind).length;
      expect([count('branch'), count('release.create'), count('release.update')]).toEqual([1, 1, 1]);

      if (death !== deaths[1] || !more.includes('failed')) return;
      await project.serve('repaired', tag, (services, out) => {
        // Byte for byte, by a program that shares no code with ours; serving ran the finished release once more.
        run('python3', ['test/oracle/index.py', services.pypi.index_url, `${out}/record.json`]);
      });
    },
    2 * minutes,
  );
});
