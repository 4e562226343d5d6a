import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../src/plan/types.js';
import type { PackageState } from '../../../src/pypi/examine.js';
import { readRepository } from '../../../src/pypi/repository.js';
import { checkTokenScope } from '../../../src/pypi/token-scope.js';
import type { Distribution } from '../../../src/python/inspect.js';
import { writeSample } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';
import { refuse } from './fake-index.js';
import { all, dist, files, index, posted, type Result, run, samples } from './setup.js';

const plan = (over: { listed?: boolean; version?: string; effects?: string[] } = {}): Plan =>
  planWith({
    version: over.version ?? '1.0.0',
    python: {
      publish: true,
      packages: ['base-pkg', 'top-pkg'].map((name) => ({
        name,
        normalized: name,
        path: name,
        level: 0,
        build_requires: [],
        build_backend: '',
        version_source: 'static',
        listed: over.listed ?? true,
      })),
    },
    effects: (over.effects ?? ['commit', 'pypi:base-pkg']).map((id) => ({ id, what: id })),
  });

/** As PyPI writes a token: version, location, then more. */
function macaroon(location: string): string {
  const bytes = [Buffer.from([2, 1, location.length]), Buffer.from(`${location}\x02\x06Canary`)];
  return `pypi-${Buffer.concat(bytes).toString('base64url')}`;
}

describe('preflight', () => {
  const preflight = (inputs: Record<string, string> = {}): Promise<Result> =>
    run({ operation: 'preflight', ...inputs });

  it('probes existing projects only, and never a complete release', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    const { error, states } = await preflight();
    expect(error).toBe('');
    expect(states).toEqual(all('missing'));
    expect(index.posts.map(({ file, name }) => [file, name])).toEqual([['release-check.txt', 'top-pkg']]);
    index.fault = () => undefined;
    await run();
    index.posts.length = 0;
    await preflight();
    expect(posted()).toEqual([]);
  });

  it('probes neither when told nor where the index is not of PyPI', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    await preflight({ probe: 'off' });
    index.serial = false;
    await preflight();
    expect(posted()).toEqual([]);
  });

  it('says what the index would refuse', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    index.seed('base-pkg', 'base_pkg-0.9.tar.gz', Buffer.from('old'));
    index.fault = (post, response) =>
      refuse(response, 403, `The user 'u' isn't allowed to upload to project '${post.name}'.`);
    const { error } = await preflight();
    expect(error).toContain("base-pkg: The user 'u' isn't allowed");
    expect(error).toContain("top-pkg: The user 'u' isn't allowed");
    expect(error).toContain('Maintainer');
  });

  it('stops early for a release that is closed', async () => {
    samples();
    const bytes = readFileSync(join(dist, 'top_pkg-1.0.tar.gz'));
    index.seed('top-pkg', 'top_pkg-1.0.tar.gz', bytes, '2023-10-20T00:00:00Z');
    const { error } = await preflight();
    expect(error).toContain('top-pkg 1.0 was begun on 2023-10-20');
    expect(error).toContain('missing: top_pkg-1.0-py3-none-any.whl');
  });

  it.each([
    ['an empty token', { token: '' }, 'python.publish: false'],
    ['a token with a line break', { token: 'pypi-a\nb' }, 'line break'],
    ['attestations', { attestations: 'true' }, 'trusted publishing'],
    ['a folder that is not there', { 'packages-dir': 'none' }, 'does not exist'],
    ['a wrong word', { 'on-conflict': 'merge' }, 'must be one of fail, skip'],
  ])('refuses %s', async (_, inputs, what) => {
    samples();
    expect((await preflight(inputs)).error).toContain(what);
    expect(index.gets).toEqual([]);
  });

  it.each([
    ['', 'Canary', 'does not start with pypi-'],
    ['', macaroon('test.pypi.org'), 'the token is of test.pypi.org, not of pypi.org'],
    ['https://test.pypi.org/legacy/', macaroon('pypi.org'), 'the token is of pypi.org, not of test.pypi.org'],
  ])('refuses a token of another index before anything is sent', async (url, wrong, why) => {
    samples();
    expect((await preflight({ 'repository-url': url, token: wrong })).error).toContain(why);
  });

  // Made by pypitoken of a key that is no secret: for base-pkg alone; ended in 2022.
  it.each([
    [
      'AgEIcHlwaS5vcmcCCWNhbmFyeS1pZAACEVsxLCBbImJhc2UtcGtnIl1dAAAGID2YdxtSGIjinbD4reeOkTI_Hz9L5QcR9RJHIAnJYwBf',
      'the token is only for base-pkg; this release also uploads top-pkg',
    ],
    [
      'AgEIcHlwaS5vcmcCCWNhbmFyeS1pZAACG1swLCAxNjUwMDAwMDAwLCAxNjAwMDAwMDAwXQAABiBPpeS5aa1HC-L_BxYFAyaLOLABgAQWwwL0z2rPAovs_Q',
      'the token expired on 2022-04-15',
    ],
  ])('refuses a token that says itself that it cannot carry the release', (text, why) => {
    const host = new FakeHost();
    const state = (name: string): PackageState => ({
      package: { normalized: name, version: '1.0', files: [], needs: [] },
      page: { exists: true, files: [], serial: true, status: 'active' },
      claimed: [],
      files: [{ file: {} as Distribution, held: { state: 'absent' } }],
    });
    const states = [state('base-pkg'), state('top-pkg')];
    const check = (url: string, of = states) =>
      checkTokenScope(host, readRepository(url, ''), `pypi-${text}`, of);
    expect(() => check('')).toThrow(why);
    expect(() => check('', [])).not.toThrow();
    expect(() => check('https://example.org/')).not.toThrow();
  });

  it('takes user and password for an index that is not of PyPI', async () => {
    samples();
    expect((await run({ token: 'robot:Canary:1' })).error).toBe('');
    const sent = index.posts[0]?.headers.authorization ?? '';
    expect(Buffer.from(sent.slice(6), 'base64').toString()).toBe('robot:Canary:1');
  });

  it('sends no POST in a dry run', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    expect((await run({ 'dry-run': 'true' })).error).toBe('');
    expect((await preflight({ 'dry-run': 'true' })).error).toBe('');
    expect(posted()).toEqual([]);
  });

  it('gives every refusal its advice', async () => {
    samples();
    index.seed('top-pkg', 'top_pkg-0.9.tar.gz', Buffer.from('old'));
    index.seed('base-pkg', 'base_pkg-0.9.tar.gz', Buffer.from('old'));
    index.fault = (post, response) =>
      post.name === 'base-pkg'
        ? refuse(response, 403, "The user 'u' isn't allowed to upload to project 'base-pkg'.")
        : refuse(response, 400, "'3.x' is invalid for 'requires-python'.");
    const { error } = await preflight();
    expect(error).toContain("top-pkg: '3.x' is invalid");
    expect(error).toContain('unarchive');
  });
});

describe('what is in the folder', () => {
  it.each([
    ['an archive of another kind', 'notes.zip'],
    ['a signature', 'base_pkg-1.0.tar.gz.asc'],
    ['an attestation', 'base_pkg-1.0.tar.gz.publish.attestation'],
  ])('refuses %s', async (_, name) => {
    samples();
    writeFileSync(join(dist, name), '');
    expect((await run()).error).toContain('is not a distribution');
  });

  it('refuses two sdists of one release', async () => {
    samples();
    writeSample(dist, 'base-pkg', '1.0.0');
    rmSync(join(dist, 'base_pkg-1.0.0-py3-none-any.whl'));
    expect((await run()).error).toContain(
      'base-pkg has two sdists, base_pkg-1.0.0.tar.gz and base_pkg-1.0.tar.gz',
    );
  });

  it('refuses two versions of one package', async () => {
    samples();
    writeSample(dist, 'base-pkg', '1.1');
    expect((await run()).error).toContain('two versions');
  });

  it.each([
    [plan({ version: '1.1.0' }), 'is of version 1.0, the plan releases 1.1.0'],
    [plan({ listed: false }), 'does not know base-pkg, top-pkg'],
  ])('must be what the plan says', async (wanted, what) => {
    samples();
    expect((await run({ plan: JSON.stringify(wanted) })).error).toContain(what);
    expect(posted()).toEqual([]);
  });

  it('must be complete and hold nothing else', async () => {
    samples();
    rmSync(join(dist, 'top_pkg-1.0.tar.gz'));
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('top-pkg 1.0.0 has no sdist');
    samples();
    writeSample(dist, 'third-pkg', '1.0');
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('that the plan does not release');
  });

  it('must be what was built', async () => {
    samples();
    const record = {
      plan_sha256: '',
      python: { files: files.map((name) => ({ name, sha256: '00', size: 1, package: 'x' })) },
    };
    writeFileSync(join(dist, 'build-record.json'), JSON.stringify(record));
    expect((await run()).error).toContain('is not the file that was built');
    writeFileSync(join(dist, 'build-record.json'), JSON.stringify({ ...record, plan_sha256: 'x' }));
    expect((await run({ plan: JSON.stringify(plan()) })).error).toContain('built for another plan');
    expect(posted()).toEqual([]);
  });

  it('reports off when the plan publishes nothing', async () => {
    const { error, host } = await run({ plan: JSON.stringify(plan({ effects: ['release'] })) });
    expect(error).toBe('');
    expect(host.outputs).toEqual({ files: '[]', uploaded: '0', unchanged: '0' });
    expect(host.notices.join()).toContain('off');
  });
});
