import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { pushImage } from '../../support/images.js';
import { Recorder } from '../../unit/services/support.js';
import { serve } from './serve.js';
import { connect, hooks, password, plan, record, recordFile, reports, root, run, user } from './setup.js';

describe('images and channels', () => {
  const only = { targets: 'images' };

  test('another digest under the version tag, other platforms, an unknown tag', async () => {
    const [node, hq] = record.images;
    if (node === undefined || hq === undefined) throw new Error('no images');
    const images = [
      { ...node, digest: `sha256:${'b'.repeat(64)}` },
      { ...hq, platforms: ['linux/amd64'] },
      { ...hq, tag: '5.9.9' },
    ];
    const { error, host } = await run({ ...only, record: recordFile({ images }) });
    expect(error).toContain(`holds ${node.digest}, the record says sha256:bbb`);
    expect(error).toContain('its platforms are linux/amd64, linux/arm64, the record says linux/amd64');
    expect(error).toContain('hq:5.9.9: missing');
    expect(host.slept).toEqual([]);
  });

  test('an image of the plan that the record does not know', async () => {
    const { error } = await run({ ...only, record: recordFile({ images: record.images.slice(0, 1) }) });
    expect(error).toContain('infra/hq: different: the plan pushes it');
  });

  test('a platform that the registry lost', async () => {
    const stateDir = join(root, 'lossy');
    const start = (): ReturnType<typeof startHarbor> =>
      startHarbor({ stateDir, port: 0, project: 'infra', user, password, hooks: new Recorder() });
    const first = await start();
    const index = await pushImage(connect(first.host), 'infra/node', '5.1.0');
    await first.close();
    const path = join(stateDir, 'harbor/state.json');
    const state = JSON.parse(readFileSync(path, 'utf8')) as {
      repositories: Record<string, { manifests: Record<string, string> }>;
    };
    const { manifests } = JSON.parse(Buffer.from(index.bytes).toString()) as {
      manifests: { digest: string }[];
    };
    delete state.repositories['infra/node']?.manifests[manifests[1]?.digest ?? ''];
    writeFileSync(path, JSON.stringify(state));
    const second = await start();
    const image = { repository: `${second.host}/infra/node`, tag: '5.1.0', digest: index.digest };
    const images = [{ ...image, platforms: ['linux/amd64', 'linux/arm64'] }];
    const small = { ...plan, effects: plan.effects.filter(({ id }) => id !== 'image:hq') };
    const { error } = await run({ ...only, record: recordFile({ images }), timeout: '1' }, small);
    expect(error).toContain(`the index is there, but not linux/arm64 (${manifests[1]?.digest})`);
    await second.close();
  });

  test('a private registry: a warning without an account, read with one', async () => {
    writeFileSync(join(root, 'harbor/settings.json'), '{"public": false}');
    const inputs = { targets: 'images channels charts', record: recordFile() };
    const nobody = await run(inputs);
    expect([nobody.error, nobody.ok]).toEqual(['', 'false']);
    expect(new Set(Object.values(nobody.states))).toEqual(new Set(['private']));
    expect(nobody.host.warnings.join()).toContain('could not be read as a stranger');
    const known = await run({ ...inputs, username: user, password });
    expect([known.error, known.ok]).toEqual(['', 'true']);
    expect(known.findings[0]?.detail).toContain('private: read with the given account');
    const wrong = await run({ ...inputs, username: user, password: 'Canary-wrong' });
    expect([wrong.error, wrong.ok]).toEqual(['', 'false']);
  });

  test('a registry that is down is unreadable, and its database trouble is not taken for privacy', async () => {
    const images = record.images.map((image) => ({ ...image, repository: '127.0.0.1:9/infra/node' }));
    const small = { ...plan, effects: [] };
    const gone = await run({ ...only, record: recordFile({ images }), timeout: '5' }, small);
    expect(gone.error).toContain('node:5.1.0: unreadable: registry 127.0.0.1:9');
    const body = '{"errors":[{"code":"UNAUTHORIZED","message":"failed to connect to database=registry"}]}';
    hooks.onRequest = (route) => (route === 'registry.manifest.get' ? { status: 401, body } : undefined);
    const sick = await run({ ...only, record: recordFile(), timeout: '1' });
    expect(new Set(Object.values(sick.states))).toEqual(new Set(['unreadable']));
  });

  test('a channel that was reported as moved must hold the version', async () => {
    const folder = reports({ 'channel:hq:uluru-live': 'done', 'channel:node:latest': 'unchanged' });
    const { error, states } = await run({
      targets: 'channels',
      record: recordFile(),
      reports: folder,
      timeout: '2',
    });
    expect(error).toMatch(/hq:uluru-live: different: holds 5\.0\.8 .*but it was reported to be on sha256/);
    expect(states['infra/node:latest']).toBe('missing');
    expect(states['infra/node:5.1']).toBe('noted');
  });
});

describe('charts', () => {
  const only = { targets: 'charts' };
  const [chart] = [() => record.charts.files[0]];
  const other = (): string =>
    recordFile({ charts: { files: [{ ...chart(), sha256: 'c'.repeat(64) } as never] } });

  test('another archive in the OCI registry', async () => {
    const { error } = await run({ ...only, record: other() });
    expect(error).toContain(`has sha256 ${chart()?.sha256}, the record says ${'c'.repeat(64)}`);
  });

  test.each([
    ['Harbor', (digest: unknown) => ({ metadata: { name: 'hub', digest }, labels: [] })],
    ['ChartMuseum itself', (digest: unknown) => ({ name: 'hub', digest })],
  ])('the digest that %s tells, found by auto where the registry has no such chart', async (_of, answer) => {
    const museum = await serve((path) => {
      if (path === '/v2/') return [200, 'application/json', '{}'];
      if (path !== '/api/chartrepo/infra/charts/hub/5.1.0') return [404, 'application/json', '{}'];
      return [200, 'application/json', JSON.stringify(answer(chart()?.sha256))];
    });
    const inputs = { ...only, registry: museum.replace('http://', '') };
    const found = await run({ ...inputs, record: recordFile() });
    expect([found.error, found.ok]).toEqual(['', 'true']);
    expect(found.findings[0]?.detail).toContain('ChartMuseum of 127.0.0.1');
    expect((await run({ ...inputs, record: other() })).error).toContain('ChartMuseum of');
  });

  test("a portal's page is no chart", async () => {
    const portal = await serve((path) =>
      path.startsWith('/v2/') ? [404, 'text/plain', ''] : [200, 'text/html', '<html></html>'],
    );
    const museum = { ...plan, charts: { ...plan.charts, mode: 'chartmuseum' as const } };
    const inputs = { ...only, registry: portal.replace('http://', ''), record: recordFile(), timeout: '1' };
    const { error } = await run(inputs, museum);
    expect(error).toContain('hub 5.1.0: missing: not in ChartMuseum of');
  });
});

describe('live endpoints', () => {
  test('only ever warn, and expect nothing where the channel stays', async () => {
    const url = await serve((path) => {
      if (path === '/old') return [200, 'application/json', '{"version":"5.0.8"}'];
      if (path === '/deep') return [200, 'application/json', '{"a":{"b":"5.1.0"}}'];
      if (path === '/broken') return [500, 'text/plain', ''];
      return [200, 'text/html', '<html>'];
    });
    const live = [
      `${url}/old version latest`,
      `${url}/deep a.b uluru-live`,
      `${url}/broken version latest`,
      `${url}/page version latest`,
      `http://127.0.0.1:9/ version latest`,
    ].join('\n');
    const inputs = { targets: 'live', record: recordFile(), timeout: '1' };
    const moved = await run({ ...inputs, live });
    expect([moved.error, moved.ok]).toEqual(['', 'true']);
    expect(Object.values(moved.states)).toEqual(['warned', 'same', 'warned', 'warned', 'warned']);
    expect(moved.host.warnings.join()).toContain('it tells "5.0.8"');
    const folder = reports({ 'channel:node:latest': 'kept' });
    const kept = await run({ ...inputs, live: `${url}/old version latest`, reports: folder });
    expect([Object.values(kept.states), kept.host.warnings]).toEqual([['noted'], []]);
    expect((await run({ ...inputs, live: 'none' })).findings).toEqual([]);
  });
});
