import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { channelConfig, expectedPositions, platformsOf } from '../support/channel-config.js';
import { type RegistryState, registryState } from '../support/registry-state.js';
import { effectsIn, type Outcome, posts, run, Sample, type Services, tool } from '../support/sample.js';

const minutes = 60_000;

interface Listed {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
}

interface Step {
  readonly version: string;
  readonly branch: string;
  /** What the sources said before; undefined: they are not touched. */
  readonly from?: string;
  /** Channels that move, as far as a repository has them. */
  readonly moves: readonly string[];
}

const offline = { PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
const charts = ['auth', 'common', 'hq', 'hub', 'node', 'store'].map((name) => `charts/${name}`);
const everything = ['latest', 'uluru', 'uluru-live'];
const done = (outcome: Outcome) => outcome.effects.filter((effect) => effect.outcome === 'done');
const count = (outcome: Outcome, kind: string): number =>
  done(outcome).filter((effect) => effect.kind === kind).length;

/** As a real project goes on: candidate, final, its images again, patches of two older lines; all on one state. */
const steps: readonly Step[] = [
  { version: '5.0.8', branch: 'release/5.0', from: '5.0.7', moves: ['5.0', ...everything] },
  { version: '5.1.0rc1', branch: 'main', from: '5.1.0b2', moves: ['5.1'] },
  { version: '5.1.0', branch: 'main', from: '5.1.0rc1', moves: ['5.1', ...everything] },
  { version: '5.1.0.post1', branch: 'main', moves: ['5.1', ...everything] },
  { version: '5.0.9', branch: 'release/5.0', from: '5.0.8', moves: ['5.0'] },
  { version: '4.9.7', branch: 'release/4.9', from: '4.9.6', moves: ['4.9', 'cotopaxi', 'cotopaxi-live'] },
];
const versions = steps.map(({ version }) => version);
const postRelease = '5.1.0.post1';
const isFinal = (version: string): boolean => /^[\d.]+$/.test(version);

/** The version whose tag holds the same digest, by repository and channel; without one the digest. */
function positionsIn(
  state: RegistryState,
  repositories: readonly string[],
): Record<string, Record<string, string>> {
  const inRepository = (repository: string): Record<string, string> => {
    const tags = state[repository] ?? {};
    const heldBy = (digest: string): string => versions.find((one) => tags[one]?.digest === digest) ?? digest;
    const channels = Object.entries(tags).filter(([tag]) => !versions.includes(tag));
    return Object.fromEntries(channels.map(([tag, { digest }]) => [tag, heldBy(digest)]));
  };
  return Object.fromEntries(repositories.map((repository) => [repository, inRepository(repository)]));
}

describe('releases on one state', () => {
  let sample: Sample;
  let platforms: Record<string, readonly string[]>;
  const outcomes: Record<string, Outcome> = {};
  const registries: RegistryState[] = [];
  const outcomeOf = (version: string): Outcome => {
    const outcome = outcomes[version];
    if (outcome === undefined) throw new Error(`${version} was not rehearsed`);
    return outcome;
  };

  beforeAll(async () => {
    sample = new Sample();
    const config = channelConfig(sample.repo);
    platforms = platformsOf(config);
    const repositories = [...Object.keys(platforms), ...charts];
    for (const { version } of steps) {
      if (version === postRelease) mendBase();
      const outcome = await sample.rehearse('s', `version/${version}`, '--images', 'placeholder');
      outcomes[version] = outcome;
      if (outcome.code !== 0) throw new Error(`${version}: ${outcome.text}`);
      registries.push(await registryState(sample.state('s'), config.images.project, repositories));
    }
  }, 15 * minutes);
  afterAll(() => sample.remove());

  /** What a post-release is for: only an image changed. */
  function mendBase(): void {
    const file = join(sample.repo, 'docker/ui.Dockerfile');
    writeFileSync(file, `# rebuilt on a mended base\n${readFileSync(file, 'utf8')}`);
    run('git', ['-C', sample.repo, 'commit', '-q', '-a', '-m', 'Rebuild the pages on a mended base']);
  }

  describe.each(steps.map((step, index) => ({ ...step, index })))(
    '$version',
    ({ version, moves, from, index }) => {
      it('leaves every channel of every repository where it belongs, and moves no other', () => {
        const [before = {}, after = {}] = [registries[index - 1], registries[index]];
        const now = positionsIn(after, Object.keys(platforms));
        const released = versions.slice(0, index + 1);
        expect(now).toEqual(expectedPositions(channelConfig(sample.repo), released));
        for (const [repository, channels] of Object.entries(now)) {
          const digest = (state: RegistryState, channel: string) => state[repository]?.[channel]?.digest;
          const names = Object.keys(channels);
          const moved = names.filter((name) => digest(before, name) !== digest(after, name));
          expect(moved.sort()).toEqual(moves.filter((name) => names.includes(name)).sort());
        }
      });

      it('has all platforms under version tags and channels, and changes no version tag', () => {
        for (const [repository, wanted] of Object.entries(platforms)) {
          const tags = registries[index]?.[repository] ?? {};
          for (const state of Object.values(tags)) expect(state.platforms).toEqual(wanted);
          const own = versions.slice(0, index + 1);
          expect(own.filter((one) => tags[one] === undefined)).toEqual([]);
          const former = registries[index - 1]?.[repository];
          for (const one of own.slice(0, -1)) expect(tags[one]).toEqual(former?.[one]);
        }
      });

      it('sends files and charts once and announces finals alone', () => {
        const outcome = outcomeOf(version);
        const times = [...posts(outcome.effects).values()];
        expect(times).toEqual(Array.from({ length: version === postRelease ? 0 : 18 }, () => 1));
        expect(count(outcome, 'discord.post')).toBe(isFinal(version) ? 1 : 0);
        const pushed = done(outcome).filter(
          ({ kind, actor }) => kind === 'image.tag' && actor === 'push-charts',
        );
        expect(pushed).toHaveLength(version === postRelease ? 0 : charts.length);
        // The release commit of 5.0.8 is in the history already.
        const landed = version === '5.0.8' || from === undefined ? 0 : 1;
        // The mutation that lands it makes commit and branch in one effect.
        expect([count(outcome, 'commit'), count(outcome, 'branch')]).toEqual([0, landed]);
      });
    },
  );

  it('makes of a post-release images and a GitHub release, and nothing else', () => {
    const kinds = done(outcomeOf(postRelease)).map(({ service, actor }) => `${service} by ${actor}`);
    expect([...new Set(kinds)].sort()).toEqual([
      'github by github-release',
      'registry by promote-tags',
      'registry by push-harbor',
    ]);
    const { release_commit } = sample.record(outcomeOf(postRelease));
    expect(sample.git('s', 'rev-parse', `version/${postRelease}`)).toBe(release_commit);
    expect(sample.git('s', 'rev-parse', 'main')).toBe(release_commit);
  });

  it('marks the final as latest, never a candidate, a post-release or an older line', () => {
    const file = readFileSync(join(sample.state('s'), 'github/releases.json'), 'utf8');
    const { latest, releases } = JSON.parse(file) as { latest: number; releases: Listed[] };
    expect(releases.find(({ id }) => id === latest)?.tag_name).toBe('version/5.1.0');
    expect(releases.map(({ tag_name, draft, prerelease }) => [tag_name, draft, prerelease]).sort()).toEqual(
      versions.map((version) => [`version/${version}`, false, version.includes('rc')]).sort(),
    );
  });

  it('has the charts of every version but the post-release', () => {
    const wanted = ['4.9.7', '5.0.8', '5.0.9', '5.1.0', '5.1.0-rc.1'];
    for (const chart of charts) expect(Object.keys(registries.at(-1)?.[chart] ?? {}).sort()).toEqual(wanted);
  });

  it('has posted each final once', () => {
    const file = readFileSync(join(sample.state('s'), 'discord/messages.json'), 'utf8');
    const messages = JSON.parse(file) as { embeds: { title: string }[] }[];
    const titles = messages.flatMap(({ embeds }) => embeds.map(({ title }) => title));
    expect(titles).toEqual(['5.0.8', '5.1.0', '5.0.9', '4.9.7'].map((version) => `orchard ${version}`));
  });

  it(
    'changes nothing when the finished final runs again, and says so; other programs agree with the result',
    async () => {
      await sample.serve('s', 'version/5.1.0', (services, out, printed) => {
        const effects = effectsIn(join(out, 'events.jsonl'));
        expect(effects.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
        expect(printed).toContain('Effects: none');
        const again = join(out, 'record.json');
        expect(readFileSync(again)).toEqual(readFileSync(join(outcomeOf('5.1.0').out, 'record.json')));
        for (const version of versions.filter((one) => one !== postRelease)) {
          const record = join(outcomeOf(version).out, 'record.json');
          run('python3', ['test/oracle/index.py', services.pypi.index_url, record]);
        }
        checkCommits(sample, services);
        checkInstallers(sample, services);
        checkUploaders(sample, services);
      });
    },
    5 * minutes,
  );
});

function checkCommits({ root }: Sample, { github }: Services): void {
  const clone = join(root, 'clone');
  run('git', ['clone', '-q', github.clone_url, clone]);
  for (const { version, branch, from } of steps) {
    if (from === undefined) continue;
    const args = [clone, `version/${version}`, branch, from, version];
    expect(run('python3', ['test/oracle/release_commit.py', ...args])).toMatch(/^[0-9a-f]{40}$/);
  }
  const same = ['diff', '--stat', 'version/5.1.0b2', 'origin/main', '--', 'docs/pyproject.toml'];
  expect(run('git', ['-C', clone, ...same])).toBe('');
}

function checkInstallers({ root }: Sample, { pypi }: Services): void {
  const venv = mkdtempSync(join(root, 'venv-'));
  run('python3', ['-m', 'venv', venv]);
  const python = join(venv, 'bin/python');
  const only = ['--no-cache-dir', '--index-url', pypi.index_url, 'orchard==5.1.0rc1'];
  const settings = { ...offline, PIP_CONFIG_FILE: '/dev/null', PIP_EXTRA_INDEX_URL: '' };
  run(python, ['-m', 'pip', 'install', '-q', ...only], settings);
  expect(run(join(venv, 'bin/orchard'), ['versions'])).toContain('orchard-common 5.1.0rc1');
  const into = ['--no-cache', '--python', python, '--default-index', pypi.index_url, 'orchard==5.0.9'];
  run(tool('uv'), ['pip', 'install', '-q', ...into], { UV_INDEX_URL: '', UV_NO_CONFIG: '1' });
  expect(run(join(venv, 'bin/orchard'), ['versions'])).toContain('orchard-common 5.0.9');
}

function checkUploaders({ root, repo }: Sample, { pypi }: Services): void {
  const copy = join(root, 'further');
  run('cp', ['-r', join(repo, 'orchard-common'), copy]);
  run('sed', ['-i', 's/^version = .*/version = "7.0.0"/', join(copy, 'pyproject.toml')]);
  run(tool('pyproject-build'), ['--no-isolation', copy]);
  const file = (name: string): string => join(copy, 'dist', name);
  const to = ['--non-interactive', '--repository-url', pypi.upload_url];
  run(tool('twine'), ['upload', ...to, file('orchard_common-7.0.0-py3-none-any.whl')], {
    TWINE_USERNAME: '__token__',
    TWINE_PASSWORD: pypi.token,
  });
  run(tool('uv'), ['publish', '--publish-url', pypi.upload_url, file('orchard_common-7.0.0.tar.gz')], {
    UV_PUBLISH_TOKEN: pypi.token,
  });
}
