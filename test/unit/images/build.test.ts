import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseContexts } from '../../../src/images/bases.js';
import { checkPlatform, isTransient, sourcesOf } from '../../../src/images/build.js';
import { readInspection } from '../../../src/images/builder.js';
import { buildxArgs } from '../../../src/images/buildx-args.js';
import { makeDockerConfig } from '../../../src/images/docker-config.js';
import { baseTags } from '../../../src/plan/base-images.js';
import { FakeHost } from '../../support/fake-host.js';
import { amd64, arm64, imagePlan, plannedImage, threeImages } from '../../support/image-plan.js';
import { temporaryFolder } from '../services/support.js';

const root = temporaryFolder('images-build');

test('the arguments of a build', () => {
  const args = buildxArgs({
    platform: arm64,
    dockerfile: '/w/docker/node.Dockerfile',
    context: '/w',
    target: 'run',
    buildArgs: { TAG: '5.1.0' },
    annotations: { 'org.opencontainers.image.version': '5.1.0' },
    names: ['h/p/node', 'h/p/hq'],
    contexts: { 'r/p/base:5.1': 'docker-image://h/p/base@sha256:1' },
    metadataFile: '/t/m.json',
  });
  expect(args.join(' ')).toBe(
    'buildx build --platform linux/arm64 --file /w/docker/node.Dockerfile --target run --build-arg TAG=5.1.0 ' +
      '--label org.opencontainers.image.version=5.1.0 --annotation org.opencontainers.image.version=5.1.0 ' +
      '--build-context r/p/base:5.1=docker-image://h/p/base@sha256:1 --provenance=false --sbom=false --output ' +
      'type=image,"name=h/p/node,h/p/hq",push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true ' +
      '--metadata-file /t/m.json --progress plain /w',
  );
  const bare = buildxArgs({
    platform: amd64,
    dockerfile: '/d',
    context: '/c',
    target: '',
    buildArgs: {},
    annotations: {},
    names: ['h/p/n'],
    contexts: {},
    metadataFile: '/m',
  });
  expect(bare).not.toContain('--target');
});

test('what a build says of itself: as it is asked, and by a scanner that is pinned', () => {
  const rest = { platform: amd64, dockerfile: '/d', context: '/c', target: '', metadataFile: '/m' };
  const maps = { buildArgs: {}, annotations: {}, contexts: {}, names: ['h/p/n'] };
  const asked = (provenance: 'off' | 'min' | 'max', sbom: boolean): string[] =>
    buildxArgs({ ...rest, ...maps, attestations: { provenance, sbom } }).filter((arg) =>
      /^--(?:provenance|sbom)/.test(arg),
    );
  expect(asked('max', false)).toEqual(['--provenance=mode=max', '--sbom=false']);
  expect(asked('min', false)[0]).toBe('--provenance=mode=min');
  const [none, scanner] = asked('off', true);
  expect(none).toBe('--provenance=false');
  expect(scanner).toMatch(/^--sbom=generator=docker\/buildkit-syft-scanner:stable-1@sha256:[0-9a-f]{64}$/);
});

describe('bases', () => {
  const plan = imagePlan(threeImages(), { version: '5.1.0rc2', base_version: '5.1.0' });

  test('every tag of this release that a FROM may have leads to its digest, under the names of the plan', () => {
    expect(baseTags(plan, 'base')).toEqual(['5.1.0rc2', '5.1.0', '5.1', 'uluru', 'latest']);
    const pushed = (name: string): string => `127.0.0.1:5000/p/${name}`;
    const contexts = baseContexts(plan, new Map([['base', 'sha256:1']]), pushed);
    expect(Object.keys(contexts)).toEqual(
      baseTags(plan, 'base').map((tag) => `harbor.example/infrastructure/base:${tag}`),
    );
    expect(new Set(Object.values(contexts))).toEqual(
      new Set(['docker-image://127.0.0.1:5000/p/base@sha256:1']),
    );
  });

  test('without codename and project', () => {
    const at = { ...plan, codename: '', images: { ...plan.images, project: '' } };
    const contexts = baseContexts(at, new Map([['other', 'sha256:1']]), (name) => name);
    expect(Object.keys(contexts)).toEqual(
      ['5.1.0rc2', '5.1.0', '5.1', 'latest'].map((tag) => `harbor.example/other:${tag}`),
    );
  });
});

describe('where an image is built from', () => {
  const work = join(root, 'work');
  mkdirSync(join(work, 'docker'), { recursive: true });
  mkdirSync(join(work, 'ui'));
  writeFileSync(join(root, 'outside'), '');
  const dockerfile = (name: string, text: string) =>
    writeFileSync(join(work, `docker/${name}.Dockerfile`), text);
  dockerfile('copy', 'FROM scratch\nCOPY a b\n');
  dockerfile('run', 'FROM alpine\nRUN apk add x\n');
  dockerfile(
    'cross',
    `FROM --platform=\${BUILDPLATFORM} alpine AS b\nRUN x\nFROM scratch\nCOPY --from=b /x /x\n`,
  );
  symlinkSync(join(root, 'outside'), join(work, 'docker/link.Dockerfile'));

  test('Dockerfile and context, whole', () => {
    expect(sourcesOf(plannedImage('copy', { context: 'ui' }), work)).toEqual({
      dockerfile: join(work, 'docker/copy.Dockerfile'),
      context: join(work, 'ui'),
    });
    expect(sourcesOf(plannedImage('copy'), work).context).toBe(work);
  });

  test.each([
    ['a missing Dockerfile', plannedImage('none'), 'there is no file docker/none.Dockerfile'],
    ['a folder as Dockerfile', plannedImage('x', { dockerfile: 'ui' }), 'there is no file ui'],
    ['a missing context', plannedImage('copy', { context: 'web' }), 'there is no folder web'],
    ['a file as context', plannedImage('copy', { context: 'docker/copy.Dockerfile' }), 'there is no folder'],
    ['a context above', plannedImage('copy', { context: '..' }), 'lies outside'],
    ['a link that leads out', plannedImage('link'), 'lies outside'],
  ])('%s stops', (_, image, message) => {
    expect(() => sourcesOf(image, work)).toThrow(message);
  });

  test('only what runs programs needs a builder of the platform', () => {
    const builder = { name: 'b', env: {}, platforms: [amd64] };
    const check = (name: string, platform: string) => () =>
      checkPlatform(plannedImage(name), sourcesOf(plannedImage(name), work), platform, builder);
    expect(check('run', amd64)).not.toThrow();
    const arm = { ...builder, platforms: [arm64] };
    const sources = sourcesOf(plannedImage('run'), work);
    expect(() => checkPlatform(plannedImage('run'), sources, `${arm64}/v8`, arm)).not.toThrow();
    expect(check('run', arm64)).toThrow('the builder b cannot run programs of linux/arm64');
    expect(check('copy', arm64)).not.toThrow();
    expect(check('cross', arm64)).not.toThrow();
  });
});

// Lines that BuildKit 0.25 wrote.
test.each([
  [
    true,
    'ERROR: failed to build: failed to solve: failed to push h/p/n: unexpected status from PUT request to https://h/v2/p/n/manifests/sha256:1: 502 Bad Gateway',
  ],
  [
    true,
    'ERROR: failed to build: failed to solve: failed to push h/p/n: failed to do request: Head "http://h/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
  ],
  [
    true,
    'ERROR: failed to build: failed to solve: alpine: failed to resolve source metadata for docker.io/library/alpine:3: unexpected status from HEAD request to https://registry-1.docker.io/v2/x: 429 Too Many Requests',
  ],
  [true, 'ERROR: failed to solve: failed to copy: read tcp 1:2->3:4: read: connection reset by peer'],
  [
    false,
    'ERROR: failed to build: failed to solve: failed to fetch oauth token: unexpected status from POST request to http://h/service/token: 501 Not Implemented: x',
  ],
  [
    false,
    'ERROR: failed to solve: failed to push h/p/n: unexpected status from POST request to https://h/v2/: 401 Unauthorized',
  ],
  [
    false,
    'ERROR: failed to build: failed to solve: process "/bin/sh -c curl: connection refused" did not complete successfully: exit code: 7',
  ],
  [false, '#8 ERROR: unexpected status from PUT request: 502 Bad Gateway\n'],
])('whether trying again may help: %s', (expected, line) => {
  expect(isTransient(`#7 DONE 0.0s\n${line}\n\n`)).toBe(expected);
});

describe('the builder', () => {
  test('what buildx says of one', () => {
    const text = `Name:          bk
Driver:        docker-container
Last Activity: 2026-01-01 00:00:00 +0000 UTC

Nodes:
Name:             bk0
Endpoint:         unix:///var/run/docker.sock
Status:           running
Platforms:        linux/amd64*, linux/amd64/v2
Labels:
 org.mobyproject.buildkit.worker.network:          host

Name:             bk1
Platforms:        linux/arm64, linux/amd64
`;
    expect(readInspection(text)).toEqual({
      name: 'bk',
      driver: 'docker-container',
      platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/arm64'],
    });
    const down = 'Name:   default\nDriver: \nError:  Cannot connect to the Docker daemon\n\nNodes:\n';
    expect(readInspection(down)).toEqual({ error: 'Cannot connect to the Docker daemon' });
  });
});

describe('configuration of docker', () => {
  const home = join(root, 'home');
  const old = join(home, '.docker');
  mkdirSync(join(old, 'cli-plugins'), { recursive: true });
  writeFileSync(
    join(old, 'config.json'),
    JSON.stringify({
      auths: { 'harbor.example': { auth: 'old' }, 'other.example': { auth: 'kept' } },
      credsStore: 'desktop',
      credHelpers: { 'harbor.example': 'x', 'third.example': 'y' },
      HttpHeaders: { 'User-Agent': 'x' },
    }),
  );

  test('credentials are in a private file that disappears; what else was known stays', () => {
    const host = new FakeHost(
      {},
      { HOME: home, RUNNER_TEMP: root, DOCKER_HOST: 'unix:///x', BUILDX_BUILDER: 'b' },
    );
    const config = makeDockerConfig(host, 'harbor.example', {
      username: 'robot$p+ci',
      password: 'Canary-1:2',
    });
    const file = join(config.folder, 'config.json');
    const auth = Buffer.from('robot$p+ci:Canary-1:2').toString('base64');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      auths: { 'harbor.example': { auth }, 'other.example': { auth: 'kept' } },
      credHelpers: { 'third.example': 'y' },
    });
    expect([statSync(config.folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(statSync(join(config.folder, 'cli-plugins')).isDirectory()).toBe(true);
    expect(config.env).toEqual({
      DOCKER_CONFIG: config.folder,
      DOCKER_CLI_HINTS: 'false',
      BUILDX_CONFIG: join(old, 'buildx'),
      DOCKER_HOST: 'unix:///x',
      BUILDX_BUILDER: 'b',
    });
    expect(host.redact(`x ${auth} y`)).toBe('x *** y');
    config.remove();
    expect(() => statSync(config.folder)).toThrow();
  });

  test('Docker Hub has a key of its own; without credentials nothing is added', () => {
    const host = new FakeHost({}, { HOME: join(root, 'nobody'), RUNNER_TEMP: root, BUILDX_CONFIG: '/b' });
    const read = (registry: string, username: string): unknown => {
      const config = makeDockerConfig(host, registry, { username, password: 'p' });
      const text = readFileSync(join(config.folder, 'config.json'), 'utf8');
      expect(config.env['BUILDX_CONFIG']).toBe('/b');
      config.remove();
      return JSON.parse(text);
    };
    expect(read('docker.io', 'u')).toEqual({
      auths: { 'https://index.docker.io/v1/': { auth: 'dTpw' } },
      credHelpers: {},
    });
    expect(read('harbor.example', '')).toEqual({ auths: {}, credHelpers: {} });
  });

  test('one that is not JSON is named, and nothing is left behind', () => {
    const broken = join(root, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'config.json'), '{');
    const host = new FakeHost({}, { DOCKER_CONFIG: broken, RUNNER_TEMP: broken });
    expect(() => makeDockerConfig(host, 'h', { username: 'u', password: 'p' })).toThrow('cannot be read');
    expect(readdirSync(broken)).toEqual(['config.json']);
  });
});
