import { describe, expect, it } from '@jest/globals';
import { ServiceError, UserError } from '../../../src/core/errors.js';
import { retry, retryAfter } from '../../../src/core/retry.js';
import { FakeHost } from '../../support/fake-host.js';

const busy = (retryAfterMs?: number) =>
  new ServiceError('Index', 'busy', {
    status: 503,
    retryable: true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });

describe('retry', () => {
  it('tries again until it works', async () => {
    const host = new FakeHost();
    const result = await retry(host, { what: 'GET', delays: [100, 200] }, async (attempt) => {
      if (attempt < 2) throw busy();
      return attempt;
    });
    expect(result).toBe(2);
    expect(host.slept).toHaveLength(2);
  });

  it('does not repeat what is not retryable', async () => {
    let calls = 0;
    const failing = retry(new FakeHost(), { what: 'GET' }, async () => {
      calls++;
      throw new UserError('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(calls).toBe(1);
  });

  it('waits at least as long as the service asked', async () => {
    const host = new FakeHost();
    await retry(host, { what: 'GET', delays: [10] }, async (attempt) => {
      if (attempt === 0) throw busy(5_000);
    });
    expect(host.slept).toEqual([5_000]);
  });

  it('gives up at the deadline with the last error', async () => {
    const host = new FakeHost();
    const failing = retry(host, { what: 'GET', delays: [1_000, 1_000, 1_000], deadline: 1_500 }, async () => {
      throw busy();
    });
    await expect(failing).rejects.toThrow('busy');
    expect(host.slept).toHaveLength(1);
  });

  it.each([
    ['2', 2_000],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 9_000],
    ['soon', undefined],
    [null, undefined],
  ])('reads Retry-After %s', (header, expected) => {
    expect(retryAfter(header, 1_000)).toBe(expected);
  });
});
