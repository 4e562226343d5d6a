import { describe, expect, it } from '@jest/globals';
import { writeSample } from '../../support/distributions.js';
import { refuse } from './fake-index.js';
import { all, dist, index, posted, run, samples } from './setup.js';

describe('faults', () => {
  it('retries a 500 with the same bytes', async () => {
    samples();
    let failures = 2;
    index.fault = (_, response) => (failures-- > 0 ? refuse(response, 500, 'boom') : undefined);
    const { states, host } = await run();
    expect(states).toEqual(all('uploaded'));
    expect(posted()).toHaveLength(6);
    expect(host.slept.length).toBeGreaterThanOrEqual(2);
  });

  it('asks the index after a lost answer and sends nothing twice', async () => {
    samples();
    let lost = 1;
    index.fault = (_, response, store) => {
      if (lost-- <= 0) return undefined;
      store();
      response.destroy();
      return true;
    };
    expect((await run()).states).toEqual(all('uploaded'));
    expect(posted()).toHaveLength(4);
  });

  it('reports a file once that was stored before a 502', async () => {
    samples();
    let gateways = 1;
    index.fault = (_, response, store) => {
      if (gateways-- <= 0) return undefined;
      store();
      return refuse(response, 502, 'Bad Gateway');
    };
    const { states, host } = await run();
    expect(states).toEqual(all('uploaded'));
    expect(posted()).toHaveLength(4);
    expect(host.outputs['uploaded']).toBe('4');
  });

  it('asks again for a page that breaks off, before and after the uploads', async () => {
    samples();
    index.brokenPages = 2;
    index.fault = () => {
      index.brokenPages = 1;
      return undefined;
    };
    const { states, host, error } = await run();
    expect([error, states]).toEqual(['', all('uploaded')]);
    expect(posted()).toHaveLength(4);
    expect(host.lines.join()).toContain('no answer: the answer breaks off; trying again');
    index.brokenPages = 99;
    expect((await run()).error).toContain('no answer');
    expect(index.gets.length).toBeLessThan(30);
  });

  it('waits for the end of read-only mode', async () => {
    samples();
    let failures = 3;
    index.fault = (_, response) =>
      failures-- > 0 ? refuse(response, 403, 'Read-only mode: Uploads are temporarily disabled.') : undefined;
    expect((await run()).states).toEqual(all('uploaded'));
  });

  it('looks at the index after an answer that is not HTTP', async () => {
    samples();
    index.fault = (post, response, store) => {
      if (!post.file.startsWith('base')) return undefined;
      if (post.file.endsWith('.whl')) store();
      response.socket?.end('HTTP/1.1 400 Invalid\nattestations\n: x\r\n\r\n');
      return true;
    };
    const { error, states } = await run();
    expect(error).toContain('the index refused; its answer is not valid HTTP');
    expect(states).toMatchObject({
      'base_pkg-1.0-py3-none-any.whl': 'unchanged',
      'base_pkg-1.0.tar.gz': 'failed',
    });
    expect(posted().filter((file) => file === 'base_pkg-1.0.tar.gz')).toHaveLength(1);
  });

  it('stops at a refusal, sets outputs and says what is left', async () => {
    samples();
    index.fault = (post, response) =>
      post.file === 'base_pkg-1.0.tar.gz'
        ? refuse(
            response,
            400,
            'This filename was previously used by a file that has since been deleted. Use a different version.',
          )
        : undefined;
    const { error, states, host } = await run();
    expect(error).toContain('never be used again');
    expect(states['base_pkg-1.0.tar.gz']).toBe('failed');
    expect(states['base_pkg-1.0-py3-none-any.whl']).toBe('uploaded');
    expect(Number(host.outputs['uploaded'])).toBeLessThan(4);
    expect(host.summaries[0]).toContain('stopped half');
  });

  it('names the clash when somebody else was faster', async () => {
    samples();
    index.fault = (post) => {
      if (post.file.startsWith('base')) index.seed('base-pkg', post.file, Buffer.from('theirs'));
      return undefined;
    };
    expect((await run()).error).toMatch(
      /base_pkg-1.0-py3-none-any.whl is on .* with sha256 [0-9a-f]{64}; ours/,
    );
  });

  it('stops at the limit of new projects without another try', async () => {
    samples();
    writeSample(dist, 'third-pkg', '1.0', { requires: ['top-pkg'] });
    const limit = '"project.create.ip";r=9;t=3598, "project.create.user";r=0;t=600';
    index.fault = (post, response, store) => {
      if (post.file !== 'base_pkg-1.0-py3-none-any.whl') return undefined;
      store();
      response.writeHead(200, { RateLimit: limit }).end();
      return true;
    };
    const { error } = await run();
    expect(error).toContain('no more projects for now; left: third-pkg, top-pkg');
    expect(error).toContain('in 10 minutes');
    expect(posted().some((file) => file.startsWith('top'))).toBe(false);
  });

  it('creates no project beside the first one, and as many as the index then allows', async () => {
    for (const name of ['one-pkg', 'two-pkg', 'three-pkg', 'four-pkg']) writeSample(dist, name, '1.0');
    let under = 0;
    let most = 0;
    let created = 0;
    index.fault = (post, response, store) => {
      if (index.projects.has(post.name)) return undefined;
      most = Math.max(most, created === 0 ? ++under : 1);
      setTimeout(() => {
        store();
        created++;
        // The project that is answered about counts itself: two more are allowed.
        response.writeHead(200, { RateLimit: `"project.create.user";r=${4 - created};t=90` }).end();
      }, 30);
      return true;
    };
    const { error, states, host } = await run();
    expect([most, created]).toEqual([1, 3]);
    expect(host.warnings.join()).toContain('allows 2 more new projects now, and 3 are left');
    const held = (/left: (\S+)-pkg/.exec(error)?.[1] ?? '').concat('_pkg');
    // What is held back was not tried: a first wheel, and sdists that would have followed.
    expect(Object.values(states)).not.toContain('failed');
    expect(states).toMatchObject({
      [`${held}-1.0-py3-none-any.whl`]: 'missing',
      [`${held}-1.0.tar.gz`]: 'missing',
    });
  });

  it('sets outputs when the index cannot be asked', async () => {
    samples();
    index.brokenPages = 99;
    expect((await run()).states).toEqual(all('missing'));
  });

  it('does not repeat a refused new project, and lists what is left', async () => {
    samples();
    index.fault = (post, response) =>
      post.name === 'top-pkg' ? refuse(response, 429, 'Too many new projects created') : undefined;
    const { error, states, host } = await run();
    expect(error).toContain('wait an hour');
    expect(states).toMatchObject({
      'top_pkg-1.0-py3-none-any.whl': 'failed',
      'top_pkg-1.0.tar.gz': 'missing',
    });
    expect(host.lines.join()).toContain('missing   top_pkg-1.0.tar.gz');
    expect(posted().filter((file) => file.startsWith('top'))).toHaveLength(1);
  });

  it('does not let a message act as a log command', async () => {
    samples();
    index.fault = (_, response) => refuse(response, 400, '::error::x%0A::y');
    expect((await run()).error).toMatch(/base_pkg-1.0-py3-none-any.whl: ::error::x%0A::y/);
  });

  it('survives a stale index after the upload with a warning', async () => {
    samples();
    index.fault = (_, response) => {
      response.writeHead(200).end();
      return true;
    };
    const { error, host } = await run();
    expect(error).toBe('');
    expect(host.warnings.join()).toContain('does not show them yet');
  });
});
