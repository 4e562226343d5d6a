import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestContent, platformsOf } from '../../../src/oci/manifest.js';
import { amd64, imagePlan, threeImages } from '../../support/image-plan.js';
import { Bench, password, project, user } from './bench.js';
import { Docker } from './docker.js';

/** What a reviewer tries with images, in order; what each rule is about in detail is tested beside this file. */

let bench: Bench;
let asked: string[];
beforeEach(async () => {
  bench = new Bench(imagePlan(threeImages()));
  await bench.start();
  asked = [];
  bench.hooks.onRequest = (route) => void asked.push(route);
});
afterEach(() => bench.close());

const count = (route: string): number => asked.filter((one) => one === `registry.${route}`).length;
const basic = { 'Www-Authenticate': 'Basic realm="harbor"' };
const errors = JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'unauthorized' }] });
const unauthorized = { status: 401, headers: basic, body: errors };

describe('6. log-in', () => {
  test('a wrong password, for which the token service still answers 200: two slow tries, no third', async () => {
    const { error, host } = await bench.run({ operation: 'all', password: 'wrong-Canary-wrong' });
    expect(error).toContain('does not know this user name with this password');
    expect([count('token'), host.slept]).toEqual([2, [2000]]);
    expect(bench.writes).toEqual([]);
  });

  test('a robot without the right to push is told which repositories it lacks', async () => {
    bench.settings({ rights: ['pull'] });
    const { error } = await bench.run({ operation: 'preflight' });
    expect(error).toContain(
      `the account ${user} may not push to infrastructure/base, infrastructure/ohdsi, infrastructure/node, infrastructure/hq`,
    );
  });

  test("the name of a robot reaches docker's log-in whole, and the secret no argument, log or environment", async () => {
    mkdirSync(join(bench.root, 'docker'));
    writeFileSync(join(bench.root, 'docker/base.Dockerfile'), 'FROM scratch\n');
    const { manifest } = await bench.built('base', amd64);
    const docker = new Docker(bench.root, 'remote', [{ digest: manifest.digest }]);
    const { error, host } = await bench.run(
      { operation: 'image', image: 'base', platform: amd64 },
      docker.env,
    );
    expect(error).toBe('');
    const [build] = docker.builds;
    const { auth = '' } = (build?.config.auths[bench.host] ?? {}) as { auth?: string };
    expect(Buffer.from(auth, 'base64').toString('utf8')).toBe(`${user}:${password}`);
    const seen = JSON.stringify([docker.calls.map(({ args, env }) => [args, env]), host.allText()]);
    for (const secret of [password, auth]) expect(seen).not.toContain(secret);
    expect(readdirSync(bench.root).filter((name) => name.startsWith('docker-config'))).toEqual([]);
  });

  test('a token that runs out on the way is renewed once', async () => {
    await bench.buildAll();
    asked = [];
    let refusals = 1;
    bench.hooks.onRequest = (route) => {
      asked.push(route);
      return route === 'registry.manifest.put' && refusals-- > 0 ? unauthorized : undefined;
    };
    const { error } = await bench.run({ operation: 'merge' });
    expect([error, count('token')]).toEqual(['', 2]);
  });

  test('a Basic challenge in answer to a token is not obeyed for ever', async () => {
    await bench.buildAll();
    asked = [];
    bench.hooks.onRequest = (route) => {
      asked.push(route);
      return route === 'registry.manifest.put' ? unauthorized : undefined;
    };
    const { error } = await bench.run({ operation: 'merge' });
    expect(error).toContain('PUT infrastructure/base:5.1.0: unauthorized');
    expect([count('manifest.put'), count('token')]).toEqual([2, 2]);
  });
});

describe('12. an image of one platform', () => {
  test('has an index of that one, a missing platform of another stops, and a dry run only reads', async () => {
    await bench.buildAll();
    rmSync(join(bench.fragments, 'image-node-linux-arm64.json'));
    expect((await bench.run({ operation: 'merge' })).error).toContain('the image node lacks linux/arm64');
    expect(bench.writes).toEqual([]);
    await bench.buildAll();
    bench.hooks.exchanges.length = 0;
    const dry = await bench.run({ operation: 'merge', 'dry-run': 'true' });
    const methods = bench.hooks.exchanges.map(({ method }) => method);
    expect(methods.filter((method) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
    expect(methods.length).toBeGreaterThan(4);
    const real = await bench.run({ operation: 'merge' });
    expect([real.error, real.rows]).toEqual(['', dry.rows]);
    const ohdsi = await bench.registry.manifest(`${project}/ohdsi`, '5.1.0');
    expect(ohdsi && platformsOf(manifestContent(ohdsi))).toEqual([amd64]);
  });
});

describe('a registry that changes its mind', () => {
  const quota =
    'adding 4.9 KiB of storage resource, which when updated to current usage of 1.0 KiB will exceed the configured upper limit of 2.9 KiB.';
  test.each([
    ['is read-only from then on', 'The system is in read only mode. Any modification is prohibited.'],
    ['has no room left', quota],
  ])('%s: the words are its own, and a second run ends it', async (_, message) => {
    await bench.buildAll();
    const denied = { status: 403, body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }) };
    let puts = 0;
    bench.hooks.onRequest = (route) => (route === 'registry.manifest.put' && ++puts > 2 ? denied : undefined);
    const first = await bench.run({ operation: 'merge' });
    expect(first.error).toContain(message);
    expect(first.error).toContain('What to do: ');
    expect(Object.keys(first.states)).toEqual(['base:5.1.0', 'ohdsi:5.1.0']);
    bench.hooks.onRequest = () => undefined;
    const second = await bench.run({ operation: 'merge' });
    expect([second.error, Object.values(second.states)]).toEqual([
      '',
      ['unchanged', 'unchanged', 'pushed', 'pushed'],
    ]);
  });
});
