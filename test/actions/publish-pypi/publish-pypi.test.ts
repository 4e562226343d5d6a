import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeSample } from '../../support/distributions.js';
import { all, dist, files, index, posted, run, samples, token } from './setup.js';

describe('run', () => {
  it('uploads in order, then has nothing to do', async () => {
    samples();
    const first = await run();
    expect(first.error).toBe('');
    expect(first.states).toEqual(all('uploaded'));
    expect(first.host.outputs).toMatchObject({ uploaded: '4', unchanged: '0' });
    expect(posted().indexOf(files[2] ?? '')).toBeGreaterThan(posted().indexOf(files[0] ?? ''));
    expect(index.posts[0]?.headers).toMatchObject({
      'user-agent': 'release-actions/publish-pypi',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`,
    });
    index.posts.length = 0;
    index.gets.length = 0;
    const again = await run();
    expect(again.states).toEqual(all('unchanged'));
    expect(posted()).toEqual([]);
    expect(index.gets).toHaveLength(2);
    expect(again.host.notices.join()).toContain('nothing to do, 4 unchanged');
    expect(again.host.summaries[0]).toContain('| base\\-pkg | `base_pkg-1.0-py3-none-any.whl` |');
  });

  it('uploads only what is missing', async () => {
    samples();
    index.seed('base-pkg', 'base_pkg-1.0.tar.gz', readFileSync(join(dist, 'base_pkg-1.0.tar.gz')));
    const { states } = await run();
    expect(states).toEqual({ ...all('uploaded'), 'base_pkg-1.0.tar.gz': 'unchanged' });
    expect(posted()).toHaveLength(3);
  });

  it('does not send a POST in a dry run, with or without a token', async () => {
    samples();
    const { states, host } = await run({ 'dry-run': 'true', token: '' });
    expect(states).toEqual(all('missing'));
    expect(posted()).toEqual([]);
    expect(host.warnings.join()).toContain('PYPI_TOKEN is empty');
  });

  it('follows a 308 to the same origin and no other', async () => {
    samples();
    expect(
      (await run({ 'repository-url': `${index.url}/moved`, 'index-url': `${index.url}/simple/` })).error,
    ).toBe('');
    rmSync(dist, { recursive: true });
    writeSample(dist, 'base-pkg', '2.0');
    const { error } = await run({
      'repository-url': `${index.url}/elsewhere/`,
      'index-url': `${index.url}/simple/`,
    });
    expect(error).toContain('redirects uploads to another host, localhost:9');
  });
});

describe('conflicts', () => {
  beforeEach(() => {
    samples();
    index.seed('top-pkg', 'top_pkg-1.0.tar.gz', Buffer.from('other'));
  });

  it('stop before any upload and name both hashes', async () => {
    const { error, states } = await run();
    expect(error).toContain('d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa');
    expect(error).toContain('top_pkg-1.0.tar.gz is on ');
    expect(error).toContain('draft GitHub release');
    expect(states['top_pkg-1.0.tar.gz']).toBe('failed');
    expect(posted()).toEqual([]);
  });

  it('are skipped on demand, with a warning', async () => {
    const { error, states, host } = await run({ 'on-conflict': 'skip' });
    expect(error).toBe('');
    expect(states).toEqual({ ...all('uploaded'), 'top_pkg-1.0.tar.gz': 'skipped' });
    expect(host.warnings.join()).toContain('left as it is');
  });
});
