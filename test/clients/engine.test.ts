import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { startBuildkit } from '../support/buildkit.js';
import { type Dockerd, startDockerd } from '../support/dockerd.js';
import { Bench, clientEnv, closing, good, password, project, run, scratch, user } from './workbench.js';

/** A Docker engine, as people's machines and upstream's pipeline have it, against the embedded Harbor. */

const folder = scratch();
const bench = new Bench(join(folder, 'state'));
let engine: Dockerd;
let env: Record<string, string>;
/** The same engine; without credentials, and with wrong ones. */
let nobody: Record<string, string>;
let wrong: Record<string, string>;

beforeAll(async () => {
  await bench.start();
  engine = closing(await startDockerd());
  const { DOCKER_HOST } = engine.env;
  env = { ...clientEnv(join(folder, 'home'), [bench.host]), DOCKER_HOST };
  nobody = { ...clientEnv(join(folder, 'nobody'), []), DOCKER_HOST };
  wrong = { ...clientEnv(join(folder, 'wrong'), [bench.host], 'nope'), DOCKER_HOST };
  const buildkit = await startBuildkit({ registries: [bench.host] });
  try {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\nCMD ["/x"]\n');
    const args = ['--platform', 'linux/amd64,linux/arm64', '-t', bench.at('app:1.0'), '--push', folder];
    const auths = { ...env, ...buildkit.env, DOCKER_CONFIG: env['DOCKER_CONFIG'] ?? '' };
    await good(auths, 'buildx', 'build', ...args);
  } finally {
    await buildkit.close();
  }
  await good(env, 'crane', 'tag', bench.at('app:1.0'), 'uluru');
});
afterEach(() => {
  bench.settings({});
  expect(bench.hooks.foreign).toEqual([]);
});

it('pulls the image of its platform from a channel', async () => {
  await good(env, 'docker', 'pull', bench.at('app:uluru'));
  const manifest = await good(env, 'crane', 'manifest', '--platform', 'linux/amd64', bench.at('app:1.0'));
  const { config } = JSON.parse(manifest) as { config: { digest: string } };
  const format = ['--format', '{{.Id}} {{.Os}}/{{.Architecture}} {{index .RepoDigests 0}}'];
  const [id, platform, source] = (
    await good(env, 'docker', 'inspect', ...format, bench.at('app:uluru'))
  ).split(' ');
  expect([id, platform]).toEqual([config.digest, 'linux/amd64']);
  expect(source).toBe(`${bench.at('app')}@${await good(env, 'crane', 'digest', bench.at('app:uluru'))}`);
});

it('pushes an image in Docker format, which stays itself', async () => {
  await good(env, 'docker', 'pull', bench.at('app:1.0'));
  await good(env, 'docker', 'tag', bench.at('app:1.0'), bench.at('retagged:1.0'));
  const pushed = await good(env, 'docker', 'push', bench.at('retagged:1.0'));
  expect(pushed).toContain(await good(env, 'crane', 'digest', bench.at('retagged:1.0')));
  const manifest = await good(env, 'crane', 'manifest', bench.at('retagged:1.0'));
  expect(manifest).toContain('application/vnd.docker.distribution.manifest.v2+json');
  expect(await good(env, 'docker', 'pull', bench.at('retagged:1.0'))).toContain('Image is up to date');
});

it('pulls a public image as nobody, and even with a wrong password', async () => {
  for (const who of [nobody, wrong]) await good(who, 'docker', 'pull', bench.at('app:1.0'));
});

it('passes on what Harbor says to somebody who may not', async () => {
  bench.settings({ public: false });
  const denied = `unauthorized to access repository: ${project}/app, action: pull`;
  for (const who of [nobody, wrong]) {
    const outcome = await run(who, 'docker', ['pull', bench.at('app:1.0')]);
    expect(outcome).toEqual({ code: 1, text: expect.stringContaining(`unauthorized: ${denied}: ${denied}`) });
  }
  await good(env, 'docker', 'pull', bench.at('app:1.0'));
});

it('logs in with the right password only', async () => {
  const args = ['login', '--username', user, '--password-stdin', bench.host];
  const refused = await run(nobody, 'docker', args, 'nope');
  expect(refused).toEqual({ code: 1, text: expect.stringMatching(/unauthorized|401/i) });
  const accepted = await run(nobody, 'docker', args, password);
  expect(accepted).toEqual({ code: 0, text: expect.stringContaining('Login Succeeded') });
});
