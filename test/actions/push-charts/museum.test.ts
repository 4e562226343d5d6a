import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/record/canonical.js';
import { parseMultipart } from '../../../src/rehearsal/services/multipart.js';
import { chartsPlan, sampleVersion } from '../../support/charts.js';
import { Setup } from './setup.js';

describe('of Harbor', () => {
  const setup = new Setup(true);
  const plan = () => chartsPlan(setup.address);
  const all = (state: string) =>
    Object.fromEntries(['common', 'hq', 'node', 'store', 'auth', 'hub'].map((name) => [name, state]));
  const repack = async (): Promise<void> => {
    const path = join(setup.root, 'charts/node/values.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# changed\n`);
    await setup.pack(plan());
  };

  test('is found, gets the charts in order, and has them unchanged afterwards', async () => {
    await setup.pack(plan());
    const before = await setup.run({ operation: 'preflight' }, plan());
    expect([before.error, before.states, setup.hooks.effects]).toEqual(['', all('absent'), []]);
    expect(before.host.summaries.join()).toContain('Harbor v2.7.4');
    const first = await setup.run({}, plan());
    expect([first.error, first.states]).toEqual(['', all('pushed')]);
    expect(setup.story).toEqual(
      ['common', 'hq', 'node', 'store', 'auth', 'hub'].map(
        (name) => `chart.push ${name}-${sampleVersion}.tgz done`,
      ),
    );
    expect(setup.hooks.effects[0]?.actor).toBe('push-charts');
    expect(first.charts.at(-1)?.reference).toBe(
      `http://${setup.address}/chartrepo/infrastructure/charts/hub-${sampleVersion}.tgz`,
    );
    const second = await setup.run({}, plan());
    expect([second.error, second.states]).toEqual(['', all('unchanged')]);
    expect(setup.hooks.effects).toHaveLength(6);
  });

  test('would overwrite: other content stops before anything is sent', async () => {
    const some = chartsPlan(setup.address, {}, ['node']);
    await setup.run({ operation: 'pack', 'out-dir': 'some' }, some);
    const { charts } = await setup.run({ 'charts-dir': 'some' }, some);
    await repack();
    const { error } = await setup.run({}, plan());
    expect(error).toContain(`is there with other content: ${charts[0]?.digest}, here sha256:`);
    expect(setup.hooks.effects).toHaveLength(1);
  });

  test('after a lost answer looks before it sends again', async () => {
    await setup.pack(plan());
    let lost = 0;
    setup.hooks.onEffect = (_facts, phase) => (phase === 'after' && lost++ === 0 ? 'drop' : undefined);
    const { error } = await setup.run({}, plan());
    expect([error, setup.story.length]).toEqual(['', 6]);
    let refused = 0;
    await setup.start(true);
    await repack();
    setup.hooks.onEffect = (_facts, phase) =>
      phase === 'before' && refused++ < 2 ? { status: 502, body: '<html>' } : undefined;
    const some = chartsPlan(setup.address, {}, ['common']);
    await setup.run({ operation: 'pack', 'out-dir': 'some' }, some);
    expect((await setup.run({ 'charts-dir': 'some', mode: 'chartmuseum' }, some)).error).toBe('');
  });

  test.each<[string, Record<string, string>, object, string]>([
    ['a wrong password', { password: 'wrong' }, {}, 'this user name with this password'],
    ['no right to push', {}, { rights: ['pull'] }, 'may not push charts to the project infrastructure'],
    ['another project', { project: 'elsewhere' }, {}, 'check the name of the project elsewhere'],
    ['read-only mode', {}, { 'read-only': true }, 'is in read-only mode'],
    ['no user name', { username: '' }, {}, 'the input "username" is empty'],
  ])('preflight refuses %s', async (_name, inputs, settings, message) => {
    setup.settings(settings);
    await setup.pack(plan());
    const { error } = await setup.run({ operation: 'preflight', mode: 'chartmuseum', ...inputs }, plan());
    expect(error).toContain(message);
    expect(setup.hooks.effects).toEqual([]);
  });

  test('mode oci leaves it alone', async () => {
    await setup.pack(plan());
    const { error } = await setup.run({ mode: 'oci' }, plan());
    expect([error, setup.hooks.effects.some(({ kind }) => kind === 'chart.push')]).toEqual(['', false]);
  });
});

describe('by itself', () => {
  const setup = new Setup();
  let server: Server;
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });
  const stored = new Map<string, Buffer>();
  const posts: string[] = [];

  /** ChartMuseum's own API, as its handlers answer (helm/chartmuseum, multitenant/handlers.go). */
  const start = async (conflict?: Buffer): Promise<string> => {
    stored.clear();
    posts.length = 0;
    server = createServer((request, response) => {
      const answer = (status: number, value: unknown): void => {
        response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(value));
      };
      const [, name, version] = /^\/api\/charts\/([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
      if (request.method === 'GET' && request.url === '/api/charts') return answer(200, {});
      if (request.method === 'GET' && name !== undefined) {
        const found = stored.get(`${name}-${version}.tgz`);
        return found === undefined
          ? answer(404, { error: `improper constraint: ${version}` })
          : answer(200, { name, version, digest: sha256(found) });
      }
      if (request.method !== 'POST' || request.url !== '/api/charts')
        return answer(404, { error: 'not found' });
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const parts = parseMultipart(request.headers['content-type'], Buffer.concat(chunks)) ?? [];
        const part = parts.find((one) => one.name === 'chart');
        const file = part?.filename ?? '';
        posts.push(file);
        const before = stored.get(file) ?? conflict;
        stored.set(file, before ?? part?.content ?? Buffer.alloc(0));
        return before === undefined
          ? answer(201, { saved: true })
          : answer(409, { error: 'chart already exists' });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test('is used when it is asked for', async () => {
    const address = await start();
    const plan = chartsPlan(address, { mode: 'chartmuseum' }, ['common', 'hq']);
    await setup.pack(plan);
    const first = await setup.run({}, plan);
    expect([first.error, first.charts.map(({ state }) => state)]).toEqual(['', ['pushed', 'pushed']]);
    expect(posts).toEqual([`common-${sampleVersion}.tgz`, `hq-${sampleVersion}.tgz`]);
    const second = await setup.run({ username: '', password: '' }, plan);
    expect([second.error, second.charts.map(({ state }) => state), posts.length]).toEqual([
      '',
      ['unchanged', 'unchanged'],
      2,
    ]);
  });

  test('a conflict with other content that came meanwhile is told', async () => {
    const other = Buffer.from('other');
    const plan = chartsPlan(await start(other), { mode: 'chartmuseum' }, ['common']);
    await setup.pack(plan);
    const { error } = await setup.run({}, plan);
    expect(error).toContain(`is there with other content: sha256:${sha256(other)}`);
  });
});
