import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/rehearsal/services/types.js';
import { planWith } from '../../support/plan.js';
import { api, assets, build, done, draftOf, plan, release, releases, run, upstream } from './setup.js';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
/** What a client gets of a list that broke off after its first bytes. */
const cut: Verdict = { status: 200, headers: json, body: '[{"id": 1, "tag_na' };

/** Lets the first `times` requests of a route end so. */
function strike(route: string, verdict: Verdict, times = 1): void {
  let left = times;
  upstream.hooks.onRequest = (asked) => (asked === route && left-- > 0 ? verdict : undefined);
}

/** Breaks off the first answer of a kind of effect, after the effect. */
function loseAnswer(kind: string, verdict: Verdict = 'drop'): void {
  let left = 1;
  upstream.hooks.onEffect = (effect, phase) =>
    effect.kind === kind && phase === 'after' && left-- > 0 ? verdict : undefined;
}

const allDone = [
  'release.create version/1.1.0 (draft)',
  'asset.upload pkg-1.1.0-py3-none-any.whl',
  'asset.upload pkg-1.1.0.tar.gz',
  'asset.upload release-record.json',
];

describe('an answer that is lost or broken', () => {
  it.each(['release.create', 'asset.upload'])('%s: the effect is not repeated', async (kind) => {
    loseAnswer(kind);
    expect((await draftOf()).failure).toBe('');
    expect(done()).toEqual(allDone);
  });

  it('to an upload, whole but for its body: the file is not taken for a renamed one', async () => {
    loseAnswer('asset.upload', { status: 201, headers: json, body: '{"id": 3, "na' });
    expect((await draftOf()).failure).toBe('');
    expect(done()).toEqual(allDone);
  });

  it('to a list: it does not pass for an empty one', async () => {
    await draftOf();
    strike('github.release.list', cut);
    expect((await draftOf()).outputs).toMatchObject({ state: 'draft', resumed: 'true' });
    strike('github.asset.list', cut);
    expect((await run('resume', { assets: `${assets}-2` })).outputs['resumed']).toBe('true');
    strike('github.release.list', { status: 200, headers: json, body: '' }, 9);
    expect((await draftOf()).failure).toContain('no whole answer arrived');
    expect(done()).toEqual(allDone);
  });

  it('to the publication: asked for again, published once', async () => {
    await draftOf();
    loseAnswer('release.update');
    expect((await run('publish', { sha: release })).failure).toBe('');
    expect(await releases()).toMatchObject([{ draft: false }]);
  });

  it('by a proxy, with a page: one line of it is shown', async () => {
    const body = '<html><style>a { b: c }</style><body>\n<h1>Unicorn</h1>\n<p>Try\nagain</p>';
    strike('github.release.list', { status: 503, headers: { 'Content-Type': 'text/html' }, body }, 9);
    const { failure, host } = await draftOf();
    expect(failure.split('\n')[0]).toBe(
      'GitHub answered 503: GET /repos/{owner}/{repo}/releases: Unicorn Try again',
    );
    expect(host.lines.join()).toContain(
      'GitHub: GET /repos/{owner}/{repo}/releases: Unicorn Try again; trying',
    );
    expect(host.slept).toHaveLength(5);
  });
});

describe('a service that fails for a moment', () => {
  it.each(['release.create', 'asset.upload', 'asset.delete'])('%s: tried again', async (name) => {
    await draftOf();
    build(assets, plan, 'two');
    if (name === 'release.create') await removeDraft();
    strike(`github.${name}`, { status: 502, body: 'Bad Gateway' });
    expect((await draftOf()).failure).toBe('');
    expect((await run('resume', { assets: `${assets}-2`, sha: release })).outputs['resumed']).toBe('true');
    expect(await releases()).toHaveLength(1);
  });
});

async function removeDraft(): Promise<void> {
  const [draft] = await releases();
  const headers = { authorization: `token ${upstream.token}` };
  await fetch(`${upstream.url}/api/v3/repos/acme/orchard/releases/${draft?.id}`, {
    method: 'DELETE',
    headers,
  });
}

describe('what is published', () => {
  it('keeps a file that somebody else put there in the meantime', async () => {
    await api('/releases', {
      method: 'POST',
      body: JSON.stringify({ tag_name: 'version/1.1.0', draft: false }),
    });
    const [{ id } = { id: 0 }] = await releases();
    const url = `${upstream.url}/api/uploads/repos/acme/orchard/releases/${id}/assets?name=pkg-1.1.0.tar.gz`;
    let theirs: Promise<unknown> | undefined;
    upstream.hooks.onEffect = async (effect, phase) => {
      if (effect.what !== 'pkg-1.1.0.tar.gz' || phase === 'after' || theirs !== undefined) return undefined;
      const headers = { authorization: `token ${upstream.token}` };
      theirs = fetch(url, { method: 'POST', body: 'theirs', headers });
      await theirs;
      return undefined;
    };
    const { failure } = await draftOf();
    expect(failure).toContain('the published release already has pkg-1.1.0.tar.gz with other bytes');
    expect(done().filter((effect) => effect.startsWith('asset.delete'))).toEqual([]);
  });

  it('stays as it is when a later run of the same commit makes another plan', async () => {
    await draftOf();
    await run('publish', { sha: release });
    const before = done().length;
    const other = planWith({ ...plan, warnings: ['in the words of a newer version'] });
    const taken = `${assets}-2`;
    expect((await run('resume', { assets: taken }, other)).outputs['resumed']).toBe('true');
    const drafted = await run('draft', { assets: taken, sha: release }, other);
    expect(drafted.failure).toBe('');
    expect(drafted.outputs).toMatchObject({ state: 'published', resumed: 'true' });
    expect((await run('resume', { assets: `${assets}-3`, sha: release }, other)).failure).toBe('');
    expect((await run('publish', { sha: release }, other)).outputs['resumed']).toBe('true');
    expect(done()).toHaveLength(before);
    const record = (folder: string): string => readFileSync(join(folder, 'release-record.json'), 'utf8');
    expect(record(taken)).toBe(record(assets));
  });
});

describe('a draft of an earlier attempt', () => {
  it('loses the distributions that this build does not have, though it never got its record', async () => {
    build(assets, plan, 'one', ['gone', 'pkg']);
    upstream.hooks.onEffect = (effect, phase) =>
      effect.what === 'release-record.json' && phase === 'before' ? { status: 401, body: '{}' } : undefined;
    await draftOf();
    upstream.hooks.onEffect = () => undefined;
    build(assets, plan, 'two');
    expect((await draftOf()).failure).toBe('');
    const [draft] = await releases();
    expect(draft?.assets.map(({ name }) => name).sort()).toEqual([
      'pkg-1.1.0-py3-none-any.whl',
      'pkg-1.1.0.tar.gz',
      'release-record.json',
    ]);
  });

  it('gets a new text when it named another commit, and keeps one that a person changed', async () => {
    await draftOf();
    const next = 'f'.repeat(40);
    expect((await run('draft', { sha: next })).failure).toBe('');
    expect((await releases())[0]?.body).toContain(`Released from ${next}, the direct child`);
    const [draft] = await releases();
    const body = draft?.body.replace(/Released from .*/, 'Told otherwise.');
    await api(`/releases/${draft?.id}`, { method: 'PATCH', body: JSON.stringify({ body }) });
    expect((await draftOf()).failure).toBe('');
    expect((await releases())[0]?.body).toBe(body);
  });
});
