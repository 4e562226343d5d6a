import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Harbor } from '../../../src/harbor/harbor.js';
import { parseRules, protects } from '../../../src/harbor/immutable.js';
import { registryAddress } from '../../../src/oci/address.js';
import { FakeHost } from '../../support/fake-host.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function harborThat(type: string, status: number, body: string): Promise<Harbor> {
  server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
  const made = server;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = registryAddress(`127.0.0.1:${(made.address() as AddressInfo).port}`);
  return new Harbor(new FakeHost(), { address, username: 'u', password: 'p', action: 'test' });
}

describe('what a registry is', () => {
  test.each([
    [
      'a Harbor',
      'application/json',
      200,
      '{"auth_mode":"db_auth","harbor_version":"v2.7.4","with_chartmuseum":true}',
      { version: 'v2.7.4', readOnly: false, chartMuseum: true },
    ],
    ['a Harbor that does not know us', 'application/json', 200, '{"auth_mode":"db_auth"}', false],
    ['a portal that answers everything', 'text/html', 200, '<html>', undefined],
    ['another registry', 'text/plain', 404, '404 page not found', undefined],
    ['a JSON service', 'application/json', 200, '[]', undefined],
  ])('%s', async (_, type, status, body, expected) => {
    expect(await (await harborThat(type, status, body)).facts()).toEqual(expected);
  });

  test.each([401, 403, 404, 412])('%i to a question about our rights: not told', async (status) => {
    const harbor = await harborThat('application/json', status, '{"errors":[{"code":"X","message":"x"}]}');
    expect(await harbor.permissions(2)).toEqual([]);
  });

  test('a list that is none is an error', async () => {
    const harbor = await harborThat('text/html', 200, '<html>');
    await expect(harbor.project('x')).rejects.toThrow(/not a list/);
  });
});

describe('rules that protect tags', () => {
  const rule = (tag: string, decoration = 'matches', repository = '**', disabled = false) =>
    parseRules([
      {
        disabled,
        scope_selectors: {
          repository: [{ decoration: 'repoMatches', kind: 'doublestar', pattern: repository }],
        },
        tag_selectors: [{ decoration, kind: 'doublestar', pattern: tag }],
      },
    ]);

  test.each([
    ['**', '5.1', true],
    ['*', '5.1', true],
    ['[0-9]*', '5.1', true],
    ['[0-9]*', 'latest', false],
    ['?.?.?', '5.1.0', true],
    ['?.?.?', '5.1', false],
    ['{latest,uluru*}', 'uluru-live', true],
    ['{latest,uluru*}', 'cotopaxi', false],
    ['5\\.1', '5.1', true],
    ['[', 'x', false],
    ['[!a-z]*', 'latest', false],
    ['a.c', 'abc', false],
  ])('%s and %s: %s', (pattern, tag, expected) => {
    expect(protects(rule(pattern), 'node', tag)).toBe(expected);
  });

  test('excluded, disabled, other repository', () => {
    expect(protects(rule('latest', 'excludes'), 'node', 'latest')).toBe(false);
    expect(protects(rule('latest', 'excludes'), 'node', '5.1.0')).toBe(true);
    expect(protects(rule('**', 'matches', '**', true), 'node', 'x')).toBe(false);
    expect(protects(rule('**', 'matches', 'app/**'), 'node', 'x')).toBe(false);
    expect(protects(rule('**', 'matches', 'app/**'), 'app/node', 'x')).toBe(true);
  });
});
