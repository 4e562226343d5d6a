import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planWith } from '../../support/plan.js';
import { api, assets, build, done, draftOf, plan, release, releases, run, upstream } from './setup.js';

describe('the whole way', () => {
  it('stages, takes over, publishes, and repeats without an effect', async () => {
    expect((await run('preflight')).outputs).toMatchObject({ state: 'none', id: '' });
    expect((await run('resume', { assets: `${assets}-2` })).outputs['resumed']).toBe('false');
    const drafted = await draftOf();
    expect(drafted.failure).toBe('');
    expect(drafted.outputs).toMatchObject({ state: 'draft', resumed: 'false' });
    expect(done()).toEqual([
      'release.create version/1.1.0 (draft)',
      'asset.upload pkg-1.1.0-py3-none-any.whl',
      'asset.upload pkg-1.1.0.tar.gz',
      'asset.upload release-record.json',
    ]);
    const taken = `${assets}-3`;
    expect((await run('resume', { assets: taken, sha: release })).outputs['resumed']).toBe('true');
    expect(readdirSync(taken).sort()).toEqual([
      'build-record.json',
      'pkg-1.1.0-py3-none-any.whl',
      'pkg-1.1.0.tar.gz',
      'release-record.json',
    ]);
    for (const name of readdirSync(taken))
      expect(readFileSync(join(taken, name))).toEqual(readFileSync(join(assets, name)));

    expect((await run('publish', { sha: release })).outputs).toMatchObject({
      state: 'published',
      resumed: 'false',
    });
    const effects = done().length;
    expect((await run('publish', { sha: release })).outputs['resumed']).toBe('true');
    expect((await draftOf()).outputs).toMatchObject({ state: 'published', resumed: 'true' });
    expect((await run('resume', { assets: `${assets}-4` })).outputs['resumed']).toBe('true');
    expect(done()).toHaveLength(effects);
    expect(await releases()).toHaveLength(1);
  });

  it('dry-run has no effect at any step', async () => {
    for (const operation of ['preflight', 'resume', 'draft', 'publish']) {
      expect([operation, (await run(operation, { sha: release, 'dry-run': 'true' })).failure]).toEqual([
        operation,
        '',
      ]);
    }
    expect(done()).toEqual([]);
  });
});

describe('what an earlier attempt left', () => {
  it('a draft without a record is completed', async () => {
    upstream.hooks.onEffect = (effect) =>
      effect.what === 'pkg-1.1.0.tar.gz' ? { status: 401, body: '{"message":"Bad credentials"}' } : undefined;
    expect((await draftOf()).failure).toContain('401');
    upstream.hooks.onEffect = () => undefined;
    expect((await run('resume', { assets: `${assets}-2` })).outputs['resumed']).toBe('false');
    expect((await draftOf()).failure).toBe('');
    expect(await releases()).toHaveLength(1);
    expect(done().filter((effect) => effect.includes('whl'))).toHaveLength(1);
  });

  it('a draft of another build of the tag is replaced', async () => {
    await draftOf();
    const sha = await upstream.commit({ b: 'b' });
    await upstream.tag('version/1.1.0');
    const next = planWith({ ...plan, commit: { ...plan.commit, sha } });
    expect((await run('resume', { assets: `${assets}-2` }, next)).outputs['resumed']).toBe('false');
    build(assets, next, 'two');
    expect((await run('draft', { sha: 'f'.repeat(40) }, next)).failure).toBe('');
    expect(
      (await run('resume', { assets: `${assets}-2`, sha: 'f'.repeat(40) }, next)).outputs['resumed'],
    ).toBe('true');
    expect(readFileSync(join(`${assets}-2`, 'pkg-1.1.0.tar.gz'), 'utf8')).toBe('pkg-1.1.0.tar.gz two');
    const [draft, ...more] = await releases();
    expect(more).toEqual([]);
    expect(draft?.body).toContain(
      `Released from ${'f'.repeat(40)}, the direct child of the tagged commit ${sha}`,
    );
    expect(draft?.body).not.toContain(release);
  });

  it('a file of the draft that was tampered with is found', async () => {
    await draftOf();
    const [draft] = await releases();
    const listed = await api<{ id: number; name: string }[]>(`/releases/${draft?.id}/assets`);
    const sdist = listed.find(({ name }) => name.endsWith('.tar.gz'));
    await fetch(`${upstream.url}/api/v3/repos/acme/orchard/releases/assets/${sdist?.id}`, {
      method: 'DELETE',
      headers: { authorization: `token ${upstream.token}` },
    });
    await fetch(
      `${upstream.url}/api/uploads/repos/acme/orchard/releases/${draft?.id}/assets?name=pkg-1.1.0.tar.gz`,
      {
        method: 'POST',
        body: 'tampered',
        headers: { authorization: `token ${upstream.token}`, 'content-type': 'application/gzip' },
      },
    );
    const { outputs, host } = await run('resume', { assets: `${assets}-2` });
    expect(outputs['resumed']).toBe('false');
    expect(host.lines.join()).toContain('pkg-1.1.0.tar.gz has sha256');
    expect((await run('resume', { assets: `${assets}-3`, sha: release })).failure).toContain(
      'cannot be used',
    );
  });

  it('a published release claims the version for its commit', async () => {
    await draftOf();
    await run('publish', { sha: release });
    const before = done().length;
    const sha = await upstream.commit({ b: 'b' });
    await upstream.tag('version/1.1.0');
    const next = planWith({ ...plan, commit: { ...plan.commit, sha } });
    for (const operation of ['preflight', 'resume', 'draft', 'publish']) {
      build(assets, next, 'two');
      const { failure } = await run(operation, { sha: operation === 'resume' ? '' : release }, next);
      expect([operation, failure]).toEqual([operation, expect.stringContaining('1.1.0 is claimed')]);
      expect(failure).toContain(plan.commit.sha);
      expect(failure).toContain('delete the tag and release 1.1.1');
      expect(failure).toMatch(/pkg-1\.1\.0\.tar\.gz with sha256 [0-9a-f]{64}/);
    }
    expect(done()).toHaveLength(before);
  });

  it('a finished release stays as it is under another plan of the same commit, unless its tree would change', async () => {
    await draftOf();
    await run('publish', { sha: release });
    const before = done();
    const next = planWith({
      ...plan,
      codename: 'uluru',
      config: { path: 'c.yml', sha256: '', ref: release },
    });
    expect((await run('preflight', { 'expect-tree': 'd'.repeat(40) }, next)).failure).toBe('');
    const { failure } = await run('preflight', { 'expect-tree': 'a'.repeat(40) }, next);
    expect(failure).toContain(`published with the tree ${'d'.repeat(40)} (${release})`);
    const record = readFileSync(join(assets, 'release-record.json'));
    const taken = `${assets}-2`;
    expect((await run('resume', { assets: taken }, next)).outputs['resumed']).toBe('true');
    expect(await run('draft', { assets: taken, sha: release }, next)).toMatchObject({
      failure: '',
      outputs: { state: 'published', resumed: 'true' },
    });
    expect(readFileSync(join(taken, 'release-record.json'))).toEqual(record);
    expect(done()).toEqual(before);
  });

  it('a release that a person published is adopted, its text kept', async () => {
    await api('/releases', {
      method: 'POST',
      body: JSON.stringify({ tag_name: 'version/1.1.0', body: 'By hand.', draft: false }),
    });
    expect((await run('preflight')).failure).toBe('');
    expect((await draftOf()).outputs).toMatchObject({ state: 'published' });
    expect((await run('publish', { sha: release })).failure).toBe('');
    const [only, ...more] = await releases();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ draft: false, body: 'By hand.' });
    expect((await run('resume', { assets: `${assets}-2`, sha: release })).outputs['resumed']).toBe('true');
  });
});

describe('checks', () => {
  it('a tag that moved or vanished stops every operation', async () => {
    await upstream.commit({ b: 'b' });
    await upstream.tag('version/1.1.0');
    expect((await draftOf()).failure).toContain('points at');
    await upstream.git('update-ref', '-d', 'refs/tags/version/1.1.0');
    expect((await run('publish')).failure).toContain('is not in acme/orchard any more');
    expect(done()).toEqual([]);
  });

  it('distributions that changed since they were built are refused', async () => {
    writeFileSync(join(assets, 'pkg-1.1.0.tar.gz'), 'changed');
    expect((await draftOf()).failure).toContain('the files changed since they were built: pkg-1.1.0.tar.gz');
    build(assets, planWith({ ...plan, line: '9.9' }), 'one');
    expect((await draftOf()).failure).toContain('built from another plan');
    expect(done()).toEqual([]);
  });

  it('a wrong token is explained and not shown', async () => {
    const { failure } = await run('preflight', { token: 'ghs_wrong0123456789abcdefghij' });
    expect(failure).toContain('GitHub answered 401');
    expect(failure).toContain('What to do: the token is wrong or expired');
  });

  it('a token that may only read is found before anything is made', async () => {
    upstream.hooks.onRequest = (route) =>
      route === 'github.blob.create'
        ? { status: 403, body: '{"message":"Resource not accessible by integration"}' }
        : undefined;
    const { failure } = await run('preflight');
    expect(failure).toContain('may not write to acme/orchard');
    expect(failure).toContain('contents: write');
    expect(done()).toEqual([]);
  });

  it('only the highest final becomes latest', async () => {
    await upstream.tag('version/2.0.0');
    await api('/releases', {
      method: 'POST',
      body: JSON.stringify({ tag_name: 'version/2.0.0', draft: false }),
    });
    await draftOf();
    const { host } = await run('publish', { sha: release });
    expect(host.summaries.join()).toContain('latest: false (2.0.0 is newer)');
    expect(await api<{ tag_name: string }>('/releases/latest')).toMatchObject({ tag_name: 'version/2.0.0' });
  });
});
