import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { planWith } from '../../support/plan.js';
import { live, PromoteBench, siblings } from '../../support/promote-bench.js';

const bench = new PromoteBench();
beforeAll(() => bench.prepare());
beforeEach(() => bench.start());
afterEach(() => bench.stop());
afterAll(() => bench.remove());

const every = ['{major}.{minor}', '{codename}', 'latest', '{codename}-live'].join(', ');

describe('a release of three repositories', () => {
  test('moves every channel, live last, and a second run changes nothing', async () => {
    const { states, error } = await bench.run(bench.plan('5.1.0'));
    expect(error).toBe('');
    expect(Object.keys(states).sort()).toEqual([...siblings, live].sort());
    expect(new Set(Object.values(states))).toEqual(new Set(['moved']));
    for (const channel of [...siblings, live]) expect(await bench.holds(channel, '5.1.0')).toBe(true);
    expect(bench.written().at(-1)).toBe('done infrastructure/hq:uluru-live');
    const order = bench.written().filter((line) => line.includes('/node:'));
    expect(order.map((line) => line.split(':')[1])).toEqual(['5.1', 'uluru', 'latest']);
  });

  test('§8.4: a second run makes no write, also where a rule refuses every write, and says unchanged', async () => {
    await bench.run(bench.plan('5.1.0'));
    const before = bench.hooks.effects.length;
    bench.settings({ 'immutable-tags': ['*'] });
    const again = await bench.run(bench.plan('5.1.0'));
    expect([again.error, new Set(Object.values(again.states))]).toEqual(['', new Set(['unchanged'])]);
    expect(bench.hooks.effects.length).toBe(before);
    expect(bench.hooks.requests.filter((one) => !/ (GET|HEAD)$/.test(one))).toEqual([]);
  });

  test('the plan is told before the first write, with versions, and the table after it', async () => {
    await bench.seed('hq', { '5.3.0': '5.3.0', latest: '5.3.0' });
    const lines = [
      'move      infrastructure/base:5.1: 5.1.0 (new)',
      'move      infrastructure/base:latest: 5.0.8 -> 5.1.0 (forward from 5.0.8)',
      'kept      infrastructure/hq:latest (5.3.0 is newer in the line (all versions))',
    ];
    const dry = await bench.run({ ...bench.plan('5.1.0'), 'dry-run': 'true' });
    expect(dry.host.lines).toEqual(expect.arrayContaining(lines));
    const { host } = await bench.run(bench.plan('5.1.0'));
    expect(host.lines.slice(0, 8)).toEqual(dry.host.lines.slice(0, 8));
    expect(host.summaries.join('')).toMatch(
      /\| channel \| from \| to \| state \| why \|\n[^\n]+\n\| `infrastructure\/base:5\.1` \| +\| 5\.1\.0 `sha256:/,
    );
    expect(host.summaries.join('')).toMatch(/hq:latest` \| 5\.3\.0 `sha256:\w+` \| +\| kept \|/);
  });

  test('§8.12: preflight and a dry run only read, and plan what the real run then does', async () => {
    const preflight = await bench.run({ ...bench.plan('5.1.0'), operation: 'preflight' });
    expect(preflight.error).toBe('');
    expect(preflight.host.lines.join('\n')).toContain('unknown until tried');
    const dry = await bench.run({ ...bench.plan('5.1.0'), 'dry-run': 'true' });
    expect(bench.hooks.requests.filter((one) => !/ (GET|HEAD)$/.test(one))).toEqual([]);
    expect([bench.written(), bench.hooks.foreign]).toEqual([[], []]);
    const real = await bench.run(bench.plan('5.1.0'));
    expect([preflight.channels, dry.channels]).toEqual([real.channels, real.channels]);
    // The images come later than the preflight.
    const early = await bench.run({
      operation: 'preflight',
      repositories: 'node',
      channels: '{major}.{minor}',
      version: '5.3.0',
    });
    expect([early.error, early.states, early.channels[0]?.to]).toEqual(['', { 'node:5.3': 'moved' }, '']);
  });

  test('needs as many requests as it has to: no blobs, one token', async () => {
    await bench.run(bench.plan('5.1.0'));
    const count = (route: string): number =>
      bench.hooks.requests.filter((one) => one.startsWith(`registry.${route} `)).length;
    expect(bench.hooks.requests.some((route) => /blob|upload/.test(route))).toBe(false);
    // The tags of a repository once more after its last write.
    expect([count('base'), count('token'), count('tags.list'), count('manifest.put')]).toEqual([1, 1, 6, 8]);
    // Of each repository the version tag, of each channel what it holds and the reading back.
    expect(count('manifest.get')).toBe(3 + 8 + 8);
  });
});

describe('§8.3: an older line stays in its place', () => {
  test('4.13.8 after 4.14.0 and 5.1.0 moves 4.13 alone; 4.14.1 moves its codename, too', async () => {
    bench.writeConfig();
    const held = { '4.14.0': '4.14.0', '4.14': '4.14.0', cotopaxi: '4.14.0', 'cotopaxi-live': '4.14.0' };
    await bench.seed('hq', { ...held, '4.13.7': '4.13.7', '4.13': '4.13.7', '4.13.8': '4.13.8' });
    await bench.seed('hq', { '4.14.1': '4.14.1' });
    await bench.run({ repositories: 'hq', channels: every, version: '5.1.0' });
    const old = await bench.run({ repositories: 'hq', channels: every, version: '4.13.8' });
    expect(old.states).toEqual({
      'hq:4.13': 'moved',
      'hq:cotopaxi': 'kept',
      'hq:latest': 'kept',
      'hq:cotopaxi-live': 'kept',
    });
    expect(old.reasons).toMatchObject({
      'hq:cotopaxi': '4.14.1 is newer in the line (4.x.x)',
      'hq:latest': '5.1.0 is newer in the line (all versions)',
      'hq:cotopaxi-live': '4.14.1 is newer in the line (4.x.x)',
    });
    const fix = await bench.run({ repositories: 'hq', channels: every, version: '4.14.1' });
    expect(fix.states).toMatchObject({
      'hq:4.14': 'moved',
      'hq:cotopaxi-live': 'moved',
      'hq:latest': 'kept',
    });
    expect(await bench.holds('hq:uluru', '5.1.0')).toBe(true);
  });

  test('a candidate: late after its final it moves nothing, rc10 goes past rc9 and not back', async () => {
    bench.writeConfig();
    await bench.seed('hq', { '5.1.0rc3': '5.1.0rc3', '6.0.0rc9': '6.0.0rc9', '6.0.0rc10': '6.0.0rc10' });
    const late = await bench.run({ repositories: 'hq', channels: every, version: '5.1.0rc3' });
    expect(new Set(Object.values(late.states))).toEqual(new Set(['kept']));
    expect(late.reasons['hq:5.1']).toContain('has the final 5.1.0');
    const channels = '{major}.{minor}, {major}, latest';
    const states = { 'hq:6': 'moved', 'hq:6.0': 'moved', 'hq:latest': 'kept' };
    const given = { repositories: 'hq', channels, version: '6.0.0rc10' };
    expect((await bench.run(given)).states).toEqual(states);
    const back = await bench.run({ ...given, version: '6.0.0rc9' });
    expect([back.states['hq:6.0'], back.reasons['hq:6.0']]).toEqual([
      'kept',
      '6.0.0rc10 is newer in the line (6.0.x)',
    ]);
  });
});

test('a post-release: its channels move to it, and from it to the next patch', async () => {
  bench.writeConfig();
  await bench.run({ repositories: 'hq', channels: every, version: '5.1.0' });
  await bench.seed('hq', { '5.1.0.post1': '5.1.0.post1', '5.1.1': '5.1.1' });
  // 5.1.1 is there already: the older post-release comes too late.
  const late = await bench.run({ repositories: 'hq', channels: every, version: '5.1.0.post1' });
  expect(new Set(Object.values(late.states))).toEqual(new Set(['kept']));
  await bench.seed('node', { '5.1.0.post1': '5.1.0.post1' });
  const post = await bench.run({ repositories: 'node', channels: every, version: '5.1.0.post1' });
  expect(new Set(Object.values(post.states))).toEqual(new Set(['moved']));
  for (const channel of ['5.1', 'uluru', 'latest', 'uluru-live']) {
    expect([channel, await bench.holds(`node:${channel}`, '5.1.0.post1')]).toEqual([channel, true]);
  }
  const base = await bench.run({ repositories: 'node', channels: every, version: '5.1.0' });
  expect(base.reasons['node:uluru']).toBe('5.1.0.post1 is newer in the line (5.x.x)');
  await bench.seed('node', { '5.1.1': '5.1.1' });
  const next = await bench.run({ repositories: 'node', channels: every, version: '5.1.1' });
  expect(next.reasons['node:latest']).toBe('forward from 5.1.0.post1');
});

describe('a channel that was put back by hand', () => {
  let github: Server;
  let body: string;
  const names = {
    repositories: 'node',
    channels: 'latest',
    version: '5.1.0',
    token: 'ghs_CanaryCanaryCanaryCanary',
  };
  const env = (): Record<string, string> => ({
    GITHUB_REPOSITORY: 'acme/orchard',
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
  });
  beforeEach(async () => {
    body = 'notes\n\n<!-- release-actions: version/5.1.0 -->';
    github = createServer((request, response) => {
      const found = request.url === '/repos/acme/orchard/releases/tags/version%2F5.1.0' && body !== '';
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
      response.end(found ? JSON.stringify({ id: 1, draft: false, tag_name: 'version/5.1.0', body }) : '{}');
    });
    await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => github.close(resolve)));

  test('stays and is reported, moves with repromote', async () => {
    const { states, host, error } = await bench.run(names, env());
    expect([error, states]).toEqual(['', { 'node:latest': 'kept' }]);
    expect(host.warnings.join()).toContain(
      'node:latest stays: 5.1.0 is published, but latest was put back to 5.0.8',
    );
    expect((await bench.run({ ...names, repromote: 'true' }, env())).states).toEqual({
      'node:latest': 'moved',
    });
    const back = await bench.run({ ...names, version: '5.0.8', 'allow-rollback': 'true' }, env());
    expect(back.states).toEqual({ 'node:latest': 'moved' });
    expect(back.reasons['node:latest']).toContain('although 5.1.0 is newer: allow-rollback');
  });

  test('before the release is published, or when a person published it, it moves', async () => {
    body = '';
    expect((await bench.run({ ...names, operation: 'preflight' }, env())).states).toEqual({
      'node:latest': 'moved',
    });
    body = 'by hand';
    expect((await bench.run(names, env())).states).toEqual({ 'node:latest': 'moved' });
  });
});

test('a plan of a repository without images is off', async () => {
  const { host, error } = await bench.run({ plan: JSON.stringify(planWith({})) });
  expect([error, host.outputs['channels'], host.notices]).toEqual([
    '',
    '[]',
    ['off: the config names no images'],
  ]);
});
