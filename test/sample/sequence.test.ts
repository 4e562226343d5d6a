import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Outcome, posts, run, Sample, type Services, tool } from '../support/sample.js';

const minutes = 60_000;

interface Listed {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

const offline = { PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' };

/** A candidate, its final, and a patch of the older line, on one state: as a real project goes on. */
describe('three releases on one state', () => {
  const steps = [
    { tag: 'version/5.1.0rc1', branch: 'main', from: '5.1.0b2', to: '5.1.0rc1' },
    { tag: 'version/5.1.0', branch: 'main', from: '5.1.0rc1', to: '5.1.0' },
    { tag: 'version/5.0.9', branch: 'release/5.0', from: '5.0.8', to: '5.0.9' },
  ];
  let sample: Sample;
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    sample = new Sample();
    for (const { tag } of steps) outcomes.push(await sample.rehearse('s', tag));
  }, 3 * minutes);
  afterAll(() => sample.remove());

  it('each ends well, with 18 files sent once', () => {
    for (const outcome of outcomes) {
      expect(`${outcome.code} ${outcome.code === 0 ? '' : outcome.text}`).toBe('0 ');
      expect([...posts(outcome.effects).values()]).toEqual(Array.from({ length: 18 }, () => 1));
    }
  });

  it('marks the final as latest, never the candidate nor the older line', () => {
    const file = readFileSync(join(sample.state('s'), 'github/releases.json'), 'utf8');
    const kept = JSON.parse(file) as { latest: number; releases: Listed[] };
    const list = kept.releases;
    expect(list.find(({ id }) => id === kept.latest)?.tag_name).toBe('version/5.1.0');
    expect(list.map(({ tag_name, draft, prerelease }) => [tag_name, draft, prerelease]).sort()).toEqual([
      ['version/5.0.9', false, false],
      ['version/5.1.0', false, false],
      ['version/5.1.0rc1', false, true],
    ]);
  });

  it(
    'changes nothing when the finished final runs again, and says so; other programs agree with the result',
    async () => {
      const again = await sample.rehearse('s', 'version/5.1.0');
      expect(again.code).toBe(0);
      expect(again.effects.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
      expect(again.text).toContain('Effects: none');
      const records = [...outcomes, again].map((outcome) => join(outcome.out, 'record.json'));
      expect(readFileSync(records[3] ?? '')).toEqual(readFileSync(records[1] ?? ''));

      await sample.serve('s', 'version/5.1.0', (services) => {
        for (const record of records)
          run('python3', ['test/oracle/index.py', services.pypi.index_url, record]);
        checkCommits(sample, services);
        checkInstallers(sample, services);
        checkUploaders(sample, services);
      });
    },
    3 * minutes,
  );

  function checkCommits({ root }: Sample, { github }: Services): void {
    const clone = join(root, 'clone');
    run('git', ['clone', '-q', github.clone_url, clone]);
    for (const { tag, branch, from, to } of steps) {
      expect(run('python3', ['test/oracle/release_commit.py', clone, tag, branch, from, to])).toMatch(
        /^[0-9a-f]{40}$/,
      );
    }
    expect(
      run('git', [
        '-C',
        clone,
        'diff',
        '--stat',
        'version/5.1.0b2',
        'origin/main',
        '--',
        'docs/pyproject.toml',
      ]),
    ).toBe('');
  }

  function checkInstallers({ root }: Sample, { pypi }: Services): void {
    const venv = mkdtempSync(join(root, 'venv-'));
    run('python3', ['-m', 'venv', venv]);
    const python = join(venv, 'bin/python');
    const only = ['--no-cache-dir', '--index-url', pypi.index_url, 'orchard==5.1.0rc1'];
    run(python, ['-m', 'pip', 'install', '-q', ...only], {
      ...offline,
      PIP_CONFIG_FILE: '/dev/null',
      PIP_EXTRA_INDEX_URL: '',
    });
    expect(run(join(venv, 'bin/orchard'), ['versions'])).toContain('orchard-common 5.1.0rc1');
    run(
      tool('uv'),
      [
        'pip',
        'install',
        '-q',
        '--no-cache',
        '--python',
        python,
        '--default-index',
        pypi.index_url,
        'orchard==5.0.9',
      ],
      { UV_INDEX_URL: '', UV_NO_CONFIG: '1' },
    );
    expect(run(join(venv, 'bin/orchard'), ['versions'])).toContain('orchard-common 5.0.9');
  }

  function checkUploaders({ root, repo }: Sample, { pypi }: Services): void {
    const copy = join(root, 'further');
    run('cp', ['-r', join(repo, 'orchard-common'), copy]);
    run('sed', ['-i', 's/^version = .*/version = "7.0.0"/', join(copy, 'pyproject.toml')]);
    run(tool('pyproject-build'), ['--no-isolation', copy]);
    const file = (name: string): string => join(copy, 'dist', name);
    run(
      tool('twine'),
      [
        'upload',
        '--non-interactive',
        '--repository-url',
        pypi.upload_url,
        file('orchard_common-7.0.0-py3-none-any.whl'),
      ],
      { TWINE_USERNAME: '__token__', TWINE_PASSWORD: pypi.token },
    );
    run(tool('uv'), ['publish', '--publish-url', pypi.upload_url, file('orchard_common-7.0.0.tar.gz')], {
      UV_PUBLISH_TOKEN: pypi.token,
    });
  }
});
