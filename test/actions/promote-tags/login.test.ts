import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PromoteBench } from '../../support/promote-bench.js';

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(() => bench.start());
afterEach(() => bench.stop());
afterAll(() => bench.remove());

const names = { repositories: 'node', channels: 'latest', version: '5.1.0' };

describe('log-in and rights', () => {
  test('a wrong password is told as such, though the token service answers 200', async () => {
    const { error, host } = await bench.run({ ...names, password: 'Canary-wrong' });
    expect(error).toContain('does not know this user name with this password');
    expect(host.slept).toEqual([2_000]);
  });

  test.each([
    ['no credentials', { password: '' }, {}, 'the input "password" is empty'],
    ['no right to push', {}, { rights: ['pull'] }, 'may not push to infrastructure/node'],
    ['another project', { project: 'elsewhere' }, {}, 'may not push to elsewhere/node'],
    ['read-only', { operation: 'preflight' }, { 'read-only': true }, 'is in read-only mode'],
    [
      'a rule',
      { operation: 'preflight' },
      { 'sees-rules': true, 'immutable-tags': ['*'] },
      'protects infrastructure/node:latest',
    ],
  ])('%s stops before anything is written', async (_, inputs, set, message) => {
    bench.settings(set);
    const { error } = await bench.run({ ...names, ...inputs });
    expect(error).toContain(message);
    expect(bench.written()).toEqual([]);
  });

  test('a rule for version tags is no obstacle', async () => {
    bench.settings({ 'sees-rules': true, 'immutable-tags': ['*.*.*'] });
    expect((await bench.run({ ...names, operation: 'preflight' })).error).toBe('');
    expect((await bench.run(names)).states).toEqual({ 'node:latest': 'moved' });
  });

  test('a token that is not taken any more is renewed, once', async () => {
    let refusals = 1;
    bench.hooks.onRequest = (route) =>
      route === 'registry.manifest.put' && refusals-- > 0 ? { status: 401, body: '' } : undefined;
    const { error, states } = await bench.run(names);
    expect([error, states]).toEqual(['', { 'node:latest': 'moved' }]);
    expect(bench.hooks.requests.filter((route) => route.startsWith('registry.token'))).toHaveLength(2);
  });
});

describe('inputs', () => {
  test.each([
    [{}, 'the input "version" is empty'],
    [{ version: '5.1.0' }, 'there is nothing to promote'],
    [{ version: '5.1.0', repositories: 'node' }, 'no channel is named'],
    [{ version: '5.1.0', repositories: 'node', channels: '5.1.0' }, 'is a version'],
    [{ version: '5.1.0', repositories: 'Node', channels: 'latest' }, 'cannot be the name of a repository'],
    [
      { version: '5.1.0', repositories: 'node', channels: 'latest', registry: 'http://example.org' },
      'named with http',
    ],
    [{ version: '5.1.0', repositories: 'node', channels: '4.14' }, 'is not of the line of 4.14'],
  ])('%j: %s', async (inputs, message) => {
    const { error } = await bench.run(inputs as Record<string, string>);
    expect(error).toContain(message);
    expect(bench.written()).toEqual([]);
  });

  test('a repository that is named alone keeps the channels that the config gives it', async () => {
    bench.writeConfig();
    const { states } = await bench.run({ repositories: 'base, hq', version: '5.1.0', 'dry-run': 'true' });
    expect(Object.keys(states)).toEqual([
      'base:5.1',
      'base:latest',
      'hq:uluru',
      'hq:latest',
      'hq:uluru-live',
    ]);
  });

  test('a major without a codename has no such channel, and this is said', async () => {
    const channels = '{codename}, {major}.{minor}';
    const { error, states, host } = await bench.run({ ...names, channels, 'dry-run': 'true' });
    expect([error, states]).toEqual(['', { 'node:5.1': 'moved' }]);
    expect(host.warnings.join()).toContain(
      'no codename of major version 5: {codename} of 5.1.0 is no channel',
    );
  });

  test('a config without builds: its project is the one image', async () => {
    const images = 'images: { registry: REGISTRY, project: infrastructure/node, channels: [latest] }';
    bench.writeConfig(`schema-version: 1\n${images}\n`);
    const { error, states } = await bench.run({ version: '5.1.0', project: '' });
    expect([error, states]).toEqual(['', { 'node:latest': 'moved' }]);
  });
});
