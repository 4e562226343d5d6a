import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeDockerConfig } from '../../../src/images/docker-config.js';
import { registryCredentials } from '../../../src/oci/credentials.js';
import { dockerLogin } from '../../../src/oci/docker-auth.js';
import { FakeHost } from '../../support/fake-host.js';
import { temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('docker-auth');
const registry = 'harbor.example.org';
let count = 0;
let home: string;

/** Every test has a home of its own. */
beforeEach(() => {
  home = join(folder, String(++count));
  mkdirSync(join(home, '.docker'), { recursive: true });
  mkdirSync(join(home, 'bin'));
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hostWith = (env: Record<string, string> = {}): FakeHost =>
  new FakeHost({}, { HOME: home, PATH: `${join(home, 'bin')}:${process.env['PATH']}`, ...env });

function config(value: unknown, path = '.docker/config.json'): string {
  const file = join(home, path);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

/** A helper that answers a host with a name and `Canary-<what it got on stdin>`. */
function helper(name: string, script: string): void {
  const file = join(home, 'bin', `docker-credential-${name}`);
  writeFileSync(file, `#!/bin/sh\nread -r server\n${script}\n`);
  chmodSync(file, 0o755);
}
const answers = (user: string): string =>
  `echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"${user}\\",\\"Secret\\":\\"Canary-$1-$server\\"}"`;

describe('a log-in that this machine has', () => {
  test.each([
    registry,
    `https://${registry}`,
    `https://${registry}/`,
    `https://${registry}/v1/`,
    `${registry}/v2`,
  ])('under the key %s', async (key) => {
    config({ auths: { [key]: { auth: base64('robot$p+ci:Canary:with:colons') } } });
    expect(await dockerLogin(hostWith(), registry)).toMatchObject({
      username: 'robot$p+ci',
      password: 'Canary:with:colons',
    });
  });

  test.each([
    `x${registry}`,
    `${registry}.evil.org`,
    `${registry}:443`,
    `${registry}/project`,
    'example.org',
  ])('not under the key %s', async (key) => {
    config({ auths: { [key]: { auth: base64('u:p') } } });
    expect(await dockerLogin(hostWith(), registry)).toBeUndefined();
  });

  test('with a port, and of Docker Hub', async () => {
    config({
      auths: {
        '127.0.0.1:5000': { auth: base64('a:b') },
        'https://index.docker.io/v1/': { username: 'c', password: 'd' },
      },
    });
    expect(await dockerLogin(hostWith(), '127.0.0.1:5000')).toMatchObject({ username: 'a' });
    expect(await dockerLogin(hostWith(), '127.0.0.1:5001')).toBeUndefined();
    expect(await dockerLogin(hostWith(), 'docker.io')).toMatchObject({ username: 'c', password: 'd' });
  });

  test('a helper of the host comes before the helper for all, that before the file', async () => {
    helper('one', answers('of-one'));
    helper('all', answers('of-all'));
    const auths = { [registry]: { auth: base64('of-file:p') }, other: { auth: base64('of-other:p') } };
    config({ auths, credHelpers: { [registry]: 'one' }, credsStore: 'all' });
    const found = await dockerLogin(hostWith(), registry);
    expect(found).toEqual({
      username: 'of-one',
      password: `Canary-get-${registry}`,
      from: 'docker-credential-one',
    });
    expect((await dockerLogin(hostWith(), 'other'))?.username).toBe('of-all');
    config({ auths });
    expect((await dockerLogin(hostWith(), registry))?.username).toBe('of-file');
  });

  test('a helper without one leaves the word to the file', async () => {
    helper('empty', 'echo "credentials not found in native keychain"; exit 1');
    config({ credsStore: 'empty', auths: { [registry]: { auth: base64('of-file:p') } } });
    expect((await dockerLogin(hostWith(), registry))?.username).toBe('of-file');
  });

  test.each([
    ['that fails', 'echo "the keychain is locked"; exit 1', /gives no log-in .* the keychain is locked/],
    ['that says something else', 'echo Canary', /the answer of docker-credential-bad is no log-in/],
  ])('a helper %s is told', async (_, script, message) => {
    helper('bad', script);
    config({ credsStore: 'bad' });
    await expect(dockerLogin(hostWith(), registry)).rejects.toThrow(message);
  });

  test('a helper cannot be any program', async () => {
    config({ credsStore: '../../bin/sh' });
    await expect(dockerLogin(hostWith(), registry)).rejects.toThrow(/cannot be the name/);
  });

  test('identity tokens, from the file and from a helper', async () => {
    config({ auths: { [registry]: { auth: base64('<token>:'), identitytoken: 'Canary-id' } } });
    expect(await dockerLogin(hostWith(), registry)).toMatchObject({
      username: '<token>',
      password: 'Canary-id',
    });
    helper('id', answers('<token>'));
    config({ credsStore: 'id' });
    expect((await dockerLogin(hostWith(), registry))?.username).toBe('<token>');
  });

  test('DOCKER_CONFIG in place of the home, then the file of podman and buildah', async () => {
    mkdirSync(join(home, 'other'));
    config({ auths: { [registry]: { auth: base64('of-home:p') } } });
    config({ auths: { [registry]: { auth: base64('of-other:p') } } }, 'other/config.json');
    const podman = config({ auths: { [registry]: { auth: base64('of-podman:p') } } }, 'auth.json');
    const both = { DOCKER_CONFIG: join(home, 'other'), REGISTRY_AUTH_FILE: podman };
    expect((await dockerLogin(hostWith(both), registry))?.username).toBe('of-other');
    const nothing = { ...both, DOCKER_CONFIG: join(home, 'bin') };
    expect((await dockerLogin(hostWith(nothing), registry))?.username).toBe('of-podman');
  });

  test('a file that is not JSON is told with its name', async () => {
    const file = config('{');
    await expect(dockerLogin(hostWith(), registry)).rejects.toMatchObject({ place: { file } });
  });
});

describe('credentials', () => {
  const given = { username: '', password: '', token: '' };

  test('what is given comes first, then what this machine has, then the token of the run on ghcr.io', async () => {
    const host = hostWith({ GITHUB_ACTOR: 'octocat' });
    const ghcr = { host: 'ghcr.io' };
    const token = { ...given, token: 'ghs_Canary' };
    expect(await registryCredentials(host, ghcr, token)).toEqual({
      username: 'octocat',
      password: 'ghs_Canary',
    });
    expect(await registryCredentials(host, { host: registry }, token)).toEqual({
      username: '',
      password: '',
    });
    config({ auths: { 'ghcr.io': { auth: base64('me:Canary-pat') } } });
    expect(await registryCredentials(host, ghcr, token)).toEqual({ username: 'me', password: 'Canary-pat' });
    const own = { username: 'own', password: 'Canary-own', token: 'ghs_Canary' };
    expect(await registryCredentials(host, ghcr, own)).toEqual({ username: 'own', password: 'Canary-own' });
    expect(host.allText()).not.toContain('Canary');
  });

  test.each([
    ['robot', true],
    ['robot+ci', true],
    ['robot$infrastructure+ci', false],
    ['robot$sysci', false],
    ['robotics', false],
  ])('%s looks cut: %s', async (username, cut) => {
    const host = hostWith();
    await registryCredentials(host, { host: registry }, { ...given, username, password: 'x' });
    expect(host.warnings.length > 0).toBe(cut);
  });

  test('a name with a colon is refused', async () => {
    const wrong = registryCredentials(hostWith(), { host: registry }, { ...given, username: 'a:b' });
    await expect(wrong).rejects.toThrow(/colon/);
  });

  test('an identity token stays one in the configuration that docker gets', async () => {
    const host = hostWith({ RUNNER_TEMP: home });
    const made = makeDockerConfig(host, registry, { username: '<token>', password: 'Canary-id' });
    expect(await dockerLogin(hostWith({ DOCKER_CONFIG: made.folder }), registry)).toMatchObject({
      username: '<token>',
      password: 'Canary-id',
    });
    made.remove();
    expect(await dockerLogin(hostWith({ DOCKER_CONFIG: made.folder }), registry)).toBeUndefined();
  });
});
