import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../src/record/canonical.js';
import { writeSample } from '../../../support/distributions.js';
import { writeVantage6 } from '../../../support/vantage6-packages.js';
import { count, dist, hooks, run, stored } from './embedded.js';

const version = '5.0.0';

describe('case 1: a re-run after some of 18 files landed', () => {
  it('takes what is there by hash, refuses a rebuilt sdist with both hashes, and ends complete', async () => {
    writeVantage6(dist, version);
    let left = 5;
    hooks.onEffect = (_, phase) => {
      if (phase === 'after') return undefined;
      return left-- > 0 ? undefined : { status: 400, body: 'no' };
    };
    const first = await run();
    expect(first.error).toContain('no');
    expect([count(first.states, 'uploaded'), stored().length]).toEqual([5, 5]);
    expect(first.host.outputs['uploaded']).toBe('5');
    expect(first.host.summaries.join()).toContain('stopped half-way, 5 uploaded');

    hooks.onEffect = () => undefined;
    const done = stored().find((file) => file.endsWith('.tar.gz')) ?? stored()[0] ?? '';
    const kept = readFileSync(join(dist, done));
    const project = done.split('-')[0] ?? '';
    writeSample(dist, project.replaceAll('_', '-'), version, { salt: 'built again' });
    const rebuilt = await run();
    expect(rebuilt.error).toContain(`${done} is on`);
    expect(rebuilt.error).toContain(sha256(kept));
    expect(rebuilt.error).toContain(sha256(readFileSync(join(dist, done))));
    expect(rebuilt.posts).toBe(0);

    writeVantage6(dist, version);
    const last = await run();
    expect([last.error, count(last.states, 'unchanged'), count(last.states, 'uploaded'), last.posts]).toEqual(
      ['', 5, 13, 13],
    );
    expect(new Set(stored()).size).toBe(18);
  });
});

describe('case 2: a 502 after the index stored the file', () => {
  const gateway = (): void => {
    let lost = 1;
    hooks.onEffect = (_, phase) => {
      if (phase === 'before' || lost-- <= 0) return undefined;
      return { status: 502, body: '<html><body>Bad Gateway</body></html>' };
    };
  };

  it('is a success, once, when the index already shows it', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    gateway();
    const { error, states, posts, host } = await run();
    expect([error, posts, stored().length]).toEqual(['', 2, 2]);
    expect([count(states, 'uploaded'), host.outputs['uploaded']]).toEqual([2, '2']);
  });

  it('is a success, once, by the 200 for the same bytes, when the index does not show it yet', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    gateway();
    hooks.onRequest = (route) => (route === 'pypi.simple' ? { status: 404 } : undefined);
    const { error, states, posts, host } = await run();
    expect([error, posts, stored().length]).toEqual(['', 3, 2]);
    expect([count(states, 'uploaded'), host.outputs['uploaded']]).toEqual([2, '2']);
    expect(host.warnings.join()).toContain('does not show them yet');
  });

  it('is a success, once, when the second try hears that it already exists', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    let refused = 0;
    hooks.onEffect = (_, phase) => (phase === 'after' && refused++ === 0 ? { status: 502 } : undefined);
    let hidden = 2;
    hooks.onRequest = (route) => {
      if (route === 'pypi.simple') return hidden-- > 0 ? { status: 404 } : undefined;
      const body = '{"code": "400 File already exists (\'x\', with blake2_256 hash \'y\')."}';
      const again = refused === 1 && route === 'pypi.upload' && ++refused === 2;
      return again ? { status: 400, headers: { 'Content-Type': 'application/json' }, body } : undefined;
    };
    const { error, states } = await run();
    expect([error, count(states, 'uploaded'), stored().length]).toEqual(['', 2, 2]);
  });
});
