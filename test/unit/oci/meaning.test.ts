import { describe, expect, test } from '@jest/globals';
import { answerError } from '../../../src/oci/failure.js';
import { refusals } from './refusals.js';

describe('what an answer means', () => {
  test.each(refusals)('%s', (_, status, body, challenge, says, fix, again) => {
    const type = body.startsWith('<')
      ? 'text/html'
      : body.startsWith('{')
        ? 'application/json'
        : 'text/plain';
    const headers = new Headers({ 'content-type': type });
    if (challenge !== '') headers.set('www-authenticate', challenge);
    const error = answerError('registry', 'PUT p/r:1', status, headers, body, 0);
    expect(error.message).toMatch(says);
    expect(error.fix ?? '').toMatch(fix);
    expect([error.status, error.retryable]).toEqual([status, again]);
  });

  test('the six meanings of 401 have words and advice of their own', () => {
    const of401 = refusals.filter(([name]) => name.startsWith('401')).slice(0, 6);
    const told = of401.map(([, status, body, challenge]) => {
      const headers = new Headers(challenge === '' ? {} : { 'www-authenticate': challenge });
      return answerError('registry', 'GET', status, headers, body, 0);
    });
    expect(new Set(told.map(({ message }) => message)).size).toBe(6);
    expect(new Set(told.map(({ fix }) => fix)).size).toBe(6);
  });

  test('a limit without Retry-After is not run into again at once', () => {
    const error = (headers: Record<string, string>) =>
      answerError('r', 'x', 429, new Headers(headers), '', 0);
    expect(error({}).retryAfterMs).toBe(2_000);
    expect(error({ 'retry-after': '7' }).retryAfterMs).toBe(7_000);
  });
});
