import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  harbor,
  hooks,
  hostOf,
  plan,
  publishOnGitHub,
  record,
  recordFile,
  release,
  reports,
  root,
  run,
  upstream,
} from './setup.js';

const withFile = (change: object): string => {
  const [first, ...rest] = record.python.files;
  return recordFile({ python: { files: [{ ...first, ...change } as never, ...rest], tools: {} } });
};

describe('a release that is as it should be', () => {
  test('is read back whole from its published record, as a stranger', async () => {
    const folder = reports({
      'channel:node:5.1': 'done',
      'channel:node:latest': 'kept',
      'channel:hq:uluru-live': 'kept',
    });
    const agents = new Set<string>();
    const host = hostOf({ reports: folder, sha: release });
    const real = host.fetch.bind(host);
    host.fetch = (url, init) => {
      const headers = new Headers(init?.headers);
      agents.add(headers.get('user-agent')?.split(' ')[0] ?? '');
      if (String(url).startsWith(harbor.url))
        expect(headers.get('authorization') ?? '').not.toMatch(/^Basic/);
      return real(url, init);
    };
    const { error, ok, states, findings } = await run({}, plan, host);
    expect([error, ok]).toEqual(['', 'true']);
    expect([...agents]).toEqual(['release-actions/verify-release']);
    expect(Object.fromEntries(Object.entries(states).filter(([, state]) => state !== 'same'))).toEqual({
      'infra/node:latest': 'noted',
      'infra/hq:uluru-live': 'noted',
    });
    // 4 files on the index, 2 images, 3 channels, 1 chart; tag, release and 6 files on GitHub.
    expect(findings).toHaveLength(4 + 2 + 3 + 1 + 8);
    expect(findings.find(({ what }) => what.endsWith('uluru-live'))?.detail).toMatch(/^holds 5\.0\.8 .*kept/);
    expect(host.summaries.join()).not.toContain('what to do');
    const left = JSON.parse(readFileSync(join(root, 'temp/release-report/verify-release.json'), 'utf8'));
    expect(left).toMatchObject({ action: 'verify-release', effects: [], error: '' });
  });

  test('a dry run says what it would read and asks nobody', async () => {
    const host = hostOf({ 'dry-run': 'true', live: 'https://example.org/v version latest' });
    host.fetch = () => {
      throw new Error('asked');
    };
    const { error, states, ok } = await run({}, plan, host);
    expect([error, ok]).toEqual(['', 'true']);
    expect(new Set(Object.values(states))).toEqual(new Set(['planned']));
    expect(Object.keys(states)).toContain('https://example.org/v');
  });

  test('targets that are not named are not asked', async () => {
    const { findings, ok } = await run({ targets: 'charts\nimages', record: recordFile(), token: '' });
    expect([ok, new Set(findings.map(({ target }) => target))]).toEqual([
      'true',
      new Set(['images', 'charts']),
    ]);
  });
});

describe('packages', () => {
  const pypiOnly = { targets: 'pypi' };

  test('another hash fails at once and names both', async () => {
    const wanted = 'a'.repeat(64);
    const { error, ok, host } = await run({ ...pypiOnly, record: withFile({ sha256: wanted }) });
    expect(ok).toBe('false');
    expect(error).toContain(`has sha256 ${record.python.files[0]?.sha256}, the record says sha256 ${wanted}`);
    expect(error).toContain('What to do: a published file never changes');
    expect(host.slept).toEqual([]);
    expect(host.summaries.join()).toContain('| what to do |');
  });

  test('an index that lags is asked again until it has the files', async () => {
    let left = 5;
    hooks.onRequest = (route) => (route === 'pypi.simple' && left-- > 0 ? { status: 404 } : undefined);
    const { error, ok, host } = await run({ ...pypiOnly, record: recordFile() });
    expect([error, ok]).toEqual(['', 'true']);
    expect(host.slept).toEqual([1_000, 2_000, 5_000]);
    expect(host.lines.join('\n')).toContain('looking again in 1 s');
  });

  test('a file that stays away is missing when the time is up', async () => {
    const { error, host } = await run({
      ...pypiOnly,
      record: withFile({ name: 'gone-5.1.0.whl' }),
      timeout: '9',
    });
    expect(error).toContain('gone-5.1.0.whl: missing');
    expect(host.slept).toEqual([1_000, 2_000, 5_000, 1_000]);
  });

  test('a package without a file in the record is no success', async () => {
    const { error } = await run({ ...pypiOnly, record: recordFile({ python: { files: [], tools: {} } }) });
    expect(error).toContain('orchard: different: the plan publishes it, and the record names no file of it');
  });

  test('an index that is down is unreadable; without strict that only warns', async () => {
    hooks.onRequest = () => ({ status: 503 });
    const inputs = { ...pypiOnly, record: recordFile(), strict: 'false', timeout: '5' };
    const { error, ok, host, states } = await run(inputs);
    expect([error, ok]).toEqual(['', 'false']);
    expect(states).toEqual({ 'orchard-common': 'unreadable', orchard: 'unreadable' });
    expect(host.warnings.join()).toContain('answered 503');
    const left = readFileSync(join(root, 'temp/release-report/verify-release.json'), 'utf8');
    expect(JSON.parse(left)).toMatchObject({ error: expect.stringContaining('503') });
  });

  test('a private index is told as such', async () => {
    hooks.onRequest = () => ({ status: 401 });
    const { error, ok, states } = await run({ ...pypiOnly, record: recordFile() });
    expect([error, ok, states['orchard']]).toEqual(['', 'false', 'private']);
  });
});

describe('the GitHub release', () => {
  const only = { targets: 'github' };

  test('a draft is no release', async () => {
    await upstream.tag('version/6.0.0');
    await publishOnGitHub('version/6.0.0', record, true);
    const later = { ...plan, tag: 'version/6.0.0', version: '6.0.0', base_version: '6.0.0' };
    const { error, ok } = await run(only, later);
    expect(ok).toBe('false');
    expect(error).toContain('release version/6.0.0: missing: it is a draft still');
    const file = recordFile({ tag: 'version/6.0.0', version: '6.0.0' });
    expect((await run({ ...only, record: file }, later)).error).toContain('it is a draft still');
  });

  test('a wrong mark, another hash and a missing file', async () => {
    const [first, ...rest] = record.python.files;
    const files = [{ ...first, sha256: 'a'.repeat(64) }, { ...first, name: 'gone.whl' }, ...rest] as never;
    const marked = { ...plan, release: { ...plan.release, prerelease: true } };
    const { error } = await run({ ...only, record: recordFile({ python: { files, tools: {} } }) }, marked);
    expect(error).toContain('release version/5.1.0: warned: it is marked as no prerelease and should be one');
    expect(error).toContain(`the release has sha256:${first?.sha256}, the record says sha256:aaa`);
    expect(error).toContain('gone.whl: missing');
    expect(error).toContain('release-record.json: different');
  });

  test('a tag that was moved', async () => {
    const commit = { ...plan.commit, sha: 'f'.repeat(40) };
    const { error } = await run(
      { ...only, record: recordFile({ tagged_commit: commit.sha }) },
      { ...plan, commit },
    );
    expect(error).toContain(`tag version/5.1.0: different: it points at ${plan.commit.sha}`);
  });
});

describe('inputs', () => {
  test.each([
    [{ targets: 'pypi, moon' }, '"moon" is not a target'],
    [{ timeout: '5m' }, '"5m" is not a number of seconds'],
    [{ plan: '' }, 'the plan is empty'],
    [{ live: 'https://example.org/version' }, 'is not URL KEY CHANNEL'],
    [{ record: 'nowhere.json' }, 'the release record cannot be read'],
    [{ token: '' }, 'the GitHub token is empty'],
    [{ sha: 'a'.repeat(40) }, `the release record is of ${release}, not of aaaa`],
  ])('%j is refused', async (inputs, message) => {
    const { error } = await run(inputs);
    expect(error).toContain(message);
  });

  test('a record that was made to lead elsewhere is refused', async () => {
    const images = [{ ...record.images[0], repository: 'evil.example/../x' }] as never;
    expect((await run({ record: recordFile({ images }) })).error).toContain('the release record is damaged');
    const charts = { files: [{ ...record.charts.files[0], version: '../../x' }] } as never;
    expect((await run({ record: recordFile({ charts }) })).error).toContain('the release record is damaged');
  });
});
