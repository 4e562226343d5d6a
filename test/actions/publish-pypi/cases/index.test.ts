import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commandLine } from '../../../../src/core/workflow-commands.js';
import type { State } from '../../../../src/rehearsal/services/pypi-state.js';
import { writeSample } from '../../../support/distributions.js';
import { vantage6Packages, writeVantage6 } from '../../../support/vantage6-packages.js';
import { count, dist, hooks, index, restart, run, stored } from './embedded.js';

const json = { 'Content-Type': 'application/json' };

describe('case 8: an index that says not now', () => {
  it('at the limit of new projects stops, spends no refused attempt, and lists what is done and left', async () => {
    writeVantage6(dist, '5.0.0');
    await restart({ newProjectsPerHour: 4 });
    const { error, host, states } = await run();
    expect(error).toMatch(/lets this account create no more projects for now; left: vantage6/);
    expect(hooks.effects.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(count(states, 'uploaded')).toBe(stored().length);
    expect(count(states, 'missing')).toBeGreaterThan(0);
    expect(host.slept.length).toBeLessThan(10);
    expect(host.summaries.join()).toContain('stopped half-way');
    const projects = new Set(stored().map((file) => file.split('-')[0]));
    expect(projects.size).toBe(4);
    // An hour later.
    await restart({ newProjectsPerHour: Object.keys(vantage6Packages).length });
    const again = await run();
    expect([again.error, count(again.states, 'unchanged') + count(again.states, 'uploaded')]).toEqual([
      '',
      18,
    ]);
    expect(stored()).toHaveLength(18);
  });

  it('because it is read-only is waited for', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    let refusals = 2;
    hooks.onRequest = (route) => {
      if (route !== 'pypi.upload' || refusals-- <= 0) return undefined;
      return {
        status: 403,
        headers: json,
        body: '{"code": "403 Read-only mode: Uploads are temporarily disabled."}',
      };
    };
    const { error, states, posts, host } = await run();
    expect([error, count(states, 'uploaded'), posts]).toEqual(['', 2, 4]);
    expect(host.slept.length).toBeGreaterThanOrEqual(2);
  });

  it('in words that look like a log command is only quoted', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    hooks.onRequest = (route) => {
      const body = '{"code": "400 ::error::x%0A::add-mask::y\\n::stop-commands::z"}';
      return route === 'pypi.upload' ? { status: 400, headers: json, body } : undefined;
    };
    const { error, host } = await run();
    expect(error).toContain('::error::x%0A::add-mask::y ::stop-commands::z');
    expect(commandLine('error', error).trimEnd()).not.toMatch(/\n|[^5]%0A::add/);
    expect(host.lines.every((line) => !line.startsWith('::'))).toBe(true);
  });
});

describe('case 9: repository-url', () => {
  it('without its slash is followed (308)', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    const { error, states } = await run({
      'repository-url': `${index.url}/legacy`,
      'index-url': index.indexUrl,
    });
    expect([error, count(states, 'uploaded')]).toEqual(['', 2]);
  });

  it('that leads to another host is refused, and no credential goes there', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    hooks.onRequest = (route) =>
      route === 'pypi.upload'
        ? { status: 308, headers: { Location: `http://127.0.0.1:${port}/legacy/` } }
        : undefined;
    const { error } = await run();
    expect(error).toContain(`redirects uploads to another host, 127.0.0.1:${port}`);
    expect(asked).toEqual([]);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it.each([
    ['http://example.org/legacy/', 'must use https'],
    ['https://pypi.org/simple/', 'downloads, not uploads'],
    ['https://example.org/simple', 'put it into index-url'],
    ['https://robot:CanaryPassword@example.org/legacy/', 'holds a user name or password'],
  ])('%s is refused before anything is sent', async (url, why) => {
    writeSample(dist, 'base-pkg', '1.0');
    const { error, posts, host } = await run({ 'repository-url': url });
    expect([error.includes(why), posts]).toEqual([true, 0]);
    if (url.includes('@')) expect(host.redact('CanaryPassword')).toBe('***');
  });

  it('that takes no uploads (405) comes with a hint', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    hooks.onRequest = (route) => (route === 'pypi.upload' ? { status: 405 } : undefined);
    const { error, posts } = await run();
    expect(error).toContain('this address takes no uploads (a simple index is for downloads)');
    expect(posts).toBe(1);
  });
});

describe('case 10: what the index holds and shows', () => {
  const aged = (days: number) => (state: State) => {
    const time = new Date(1_700_000_000_000 - days * 86_400_000).toISOString();
    for (const { releases } of Object.values(state.projects)) {
      for (const release of releases) {
        Object.assign(release, { created: time });
        for (const file of release.files) Object.assign(file, { uploaded: time });
      }
    }
  };

  it('a release older than 14 days with a file missing stops early and names it', async () => {
    const [, sdist] = writeSample(dist, 'base-pkg', '1.0');
    const kept = readFileSync(join(dist, sdist));
    rmSync(join(dist, sdist));
    expect((await run()).error).toBe('');
    await restart({ state: aged(15) });
    writeSample(dist, 'base-pkg', '1.0');
    expect(readFileSync(join(dist, sdist)).equals(kept)).toBe(true);
    const { error, posts } = await run();
    expect(error).toContain(
      'takes no new files for a release older than 14 days; missing: base_pkg-1.0.tar.gz',
    );
    expect(posts).toBe(0);
    rmSync(join(dist, sdist));
    expect((await run()).error).toBe('');
  });

  it('a page that is late after the upload only warns', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    hooks.onRequest = (route) => (route === 'pypi.simple' ? { status: 404 } : undefined);
    const { error, host, states } = await run();
    expect([error, count(states, 'uploaded')]).toEqual(['', 2]);
    expect(host.warnings.join()).toContain('does not show them yet');
  });

  it('a dry run does all but the POST, and shows it; table and outputs name every file', async () => {
    writeVantage6(dist, '5.0.0');
    const { error, host, posts, states } = await run({ 'dry-run': 'true' });
    expect([error, posts, count(states, 'missing'), stored()]).toEqual(['', 0, 18, []]);
    const shown = host.lines.filter((line) => line.includes('. POST '));
    expect(shown).toHaveLength(18);
    expect(shown[0]).toMatch(
      /^ {2}1\. POST .*\/legacy\/ vantage6_common-5\.0\.0-py3-none-any\.whl \(.*, sha256 [0-9a-f]{64}, creates the project vantage6-common\)$/,
    );
    expect(shown.filter((line) => line.includes('creates the project'))).toHaveLength(9);
    const files = JSON.parse(host.outputs['files'] ?? '') as { sha256: string; url: string; name: string }[];
    for (const { name, sha256, url } of files) {
      expect(url).toContain('http://127.0.0.1');
      expect(host.summaries.join()).toContain(`\`${name}\``);
      expect(host.summaries.join()).toContain(sha256);
    }
  });
});

describe('what the index says of a project', () => {
  const status = (state: State, value: 'archived' | 'quarantined'): void => {
    for (const project of Object.values(state.projects)) project.status = value;
  };

  it.each([
    ['archived', 'let an owner unarchive it'],
    ['quarantined', 'ask the administrators'],
  ] as const)('%s stops before anything is sent', async (value, fix) => {
    writeSample(dist, 'base-pkg', '1.0');
    expect((await run()).error).toBe('');
    await restart({ state: (state) => status(state, value) });
    rmSync(dist, { recursive: true });
    writeSample(dist, 'base-pkg', '1.1');
    const { error, posts } = await run();
    expect(error).toMatch(new RegExp(`^(What|.*)?${value}.*base-pkg`, 's'));
    expect([error.includes(fix), posts]).toEqual([true, 0]);
  });

  it('yanked only warns', async () => {
    const [, sdist] = writeSample(dist, 'base-pkg', '1.0');
    rmSync(join(dist, sdist));
    await run();
    await restart({
      state: ({ projects }) => {
        for (const { releases } of Object.values(projects)) for (const one of releases) one.yanked = true;
      },
    });
    writeSample(dist, 'base-pkg', '1.0');
    const { error, host, states } = await run();
    expect([error, states[sdist]]).toEqual(['', 'uploaded']);
    expect(host.warnings.join()).toContain('base-pkg 1.0 is yanked');
  });
});

describe('two runs of the same version at the same time', () => {
  it('both succeed, and the index stores every file once', async () => {
    writeVantage6(dist, '5.0.0');
    const [one, two] = await Promise.all([run(), run()]);
    expect([one.error, two.error]).toEqual(['', '']);
    expect(new Set(stored()).size).toBe(18);
    expect(stored()).toHaveLength(18);
  });
});
