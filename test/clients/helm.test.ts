import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { Bench, clientEnv, good, password, project, run, scratch, user } from './workbench.js';

/** helm against the embedded Harbor. */

const folder = scratch();
const bench = new Bench(join(folder, 'state'));
let env: Record<string, string>;

beforeAll(async () => {
  await bench.start();
  env = clientEnv(join(folder, 'home'), [bench.host]);
});
afterEach(() => {
  bench.settings({});
  expect(bench.hooks.foreign).toEqual([]);
});

/** Packs a chart; returns its file. */
async function pack(name: string, version: string, text = ''): Promise<string> {
  const source = join(folder, name);
  mkdirSync(join(source, 'templates'), { recursive: true });
  const chart = `apiVersion: v2\nname: ${name}\nversion: ${version}\nappVersion: "1"\ndescription: ${text}\n`;
  writeFileSync(join(source, 'Chart.yaml'), chart);
  writeFileSync(join(source, 'values.yaml'), 'x: 1\n');
  await good(env, 'helm', 'package', source, '--destination', folder);
  return join(folder, `${name}-${version}.tgz`);
}

const push = (file: string, where = `${bench.host}/${project}/charts`) =>
  run(env, 'helm', ['push', file, `oci://${where}`, '--plain-http']);

it('pushes a chart, finds it and pulls it back', async () => {
  const file = await pack('hub', '0.1.0', 'first');
  const pushed = await push(file);
  expect(pushed).toMatchObject({ code: 0 });
  const [, digest] = /Digest: (sha256:[0-9a-f]{64})/.exec(pushed.text) ?? [];
  const chart = `oci://${bench.at('charts/hub')}`;
  const shown = await good(env, 'helm', 'show', 'chart', chart, '--version', '0.1.0', '--plain-http');
  expect(shown).toContain('description: first');
  const args = ['--version', '0.1.0', '--plain-http', '-d', join(folder, 'pulled')];
  mkdirSync(join(folder, 'pulled'));
  expect(await good(env, 'helm', 'pull', chart, ...args)).toContain(`Digest: ${digest}`);
  expect(readFileSync(join(folder, 'pulled/hub-0.1.0.tgz'))).toEqual(readFileSync(file));
  // A second time changes nothing, and is no error.
  expect((await push(file)).code).toBe(0);
});

it('takes the newest version where none is named, and writes + as _', async () => {
  expect((await push(await pack('hub', '0.2.0+build.5'))).text).toContain('charts/hub:0.2.0_build.5');
  const shown = await good(env, 'helm', 'show', 'chart', `oci://${bench.at('charts/hub')}`, '--plain-http');
  expect(shown).toContain('version: 0.2.0+build.5');
  expect(await good(env, 'crane', 'ls', bench.at('charts/hub'))).toContain('0.2.0_build.5');
});

// What helm 3 printed against Harbor 2.15.2.
it('passes on what Harbor refuses', async () => {
  const file = await pack('hub', '0.1.0', 'other');
  bench.settings({ 'immutable-tags': ['0.1.*'] });
  const immutable =
    "response status code 412: precondition: Failed to process request due to 'charts/hub:0.1.0'";
  expect(await push(file)).toEqual({ code: 1, text: expect.stringContaining(immutable) });
  bench.settings({});
  const unknown = await push(file, `${bench.host}/nosuch/charts`);
  expect(unknown).toEqual({
    code: 1,
    text: expect.stringContaining('response status code 401: Unauthorized'),
  });
  const bare = await push(file, bench.host);
  expect(bare).toEqual({ code: 1, text: expect.stringContaining('response status code 400: Bad Request') });
  const args = ['pull', `oci://${bench.at('charts/nope')}`, '--version', '9.9.9', '--plain-http'];
  expect(await run(env, 'helm', args)).toEqual({
    code: 1,
    text: expect.stringContaining('9.9.9: not found'),
  });
});

it('logs in with the right password only', async () => {
  const own = clientEnv(join(folder, 'login'), []);
  const args = ['registry', 'login', bench.host, '--plain-http', '-u', user, '--password-stdin'];
  const wrong = await run(own, 'helm', args, 'nope');
  const token = `"http://${bench.host}/service/token?service=harbor-registry": response status code 401`;
  expect(wrong).toEqual({ code: 1, text: expect.stringContaining(token) });
  expect(await run(own, 'helm', args, password)).toEqual({ code: 0, text: 'Login Succeeded' });
});
