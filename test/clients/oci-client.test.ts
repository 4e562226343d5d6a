import { beforeAll, describe, expect, it } from '@jest/globals';
import { registryAddress } from '../../src/oci/address.js';
import { Registry } from '../../src/oci/registry.js';
import {
  type DockerRegistry,
  type RegistryAuth,
  type RegistryProgram,
  startDockerRegistry,
} from '../support/docker-registry.js';
import { FakeHost } from '../support/fake-host.js';
import { pushImage } from '../support/images.js';
import { registryBehaviour } from '../support/registry-behaviour.js';
import { startTokenServer, type TokenServer } from '../support/token-server.js';
import { clientEnv, closing, good, scratch } from './workbench.js';

/** Our client of registries against docker-registry and distribution 3, with each way to log in. */

const password = 'Canary-of-oci';
const programs: readonly RegistryProgram[] = ['docker-registry', 'registry'];
const kinds = ['none', 'basic', 'bearer'] as const;
type Kind = (typeof kinds)[number];
/** Without a log-in the two differ in nothing that is asked here. */
const pairs = programs.flatMap((program) =>
  kinds.filter((kind) => program === 'docker-registry' || kind !== 'none').map((kind) => ({ program, kind })),
);

let host: FakeHost;
let tokens: TokenServer;
const servers = new Map<string, DockerRegistry>();

beforeAll(async () => {
  host = new FakeHost();
  const full = { user: 'me', password, actions: ['pull', 'push'] };
  const reader = { user: 'reader', password, actions: ['pull'] };
  tokens = closing(await startTokenServer(scratch(), [full, reader]));
  const { realm, service, certificate } = tokens;
  const auths: Record<Kind, RegistryAuth> = {
    none: { kind: 'none' },
    basic: { kind: 'htpasswd', user: 'me', password },
    bearer: { kind: 'token', realm, service, certificate },
  };
  const starts = pairs.map(async ({ program, kind }) => {
    servers.set(`${program} ${kind}`, closing(await startDockerRegistry(auths[kind], program)));
  });
  await Promise.all(starts);
});

function server(program: RegistryProgram, kind: Kind): DockerRegistry {
  const found = servers.get(`${program} ${kind}`);
  if (found === undefined) throw new Error(`${program} did not start`);
  return found;
}

function connect(program: RegistryProgram, kind: Kind, username = 'me', secret = password): Registry {
  const address = registryAddress(server(program, kind).host);
  const known = kind === 'none' ? { username: '', password: '' } : { username, password: secret };
  return new Registry(host, { address, ...known, action: 'test' });
}

// How distribution 3 takes passwords is seen by crane below.
for (const { program, kind } of pairs.filter(
  (pair) => pair.program === 'docker-registry' || pair.kind === 'bearer',
)) {
  registryBehaviour(`${program} that wants ${kind}`, () => ({
    kind,
    project: 'project',
    connect: (who) =>
      connect(program, kind, who === 'reader' ? who : 'me', who === 'wrong' ? 'Canary-of-wrong' : password),
    seedTags: kind === 'bearer' ? server(program, kind).seedTags : undefined,
  }));
}

describe.each(programs)('%s', (program) => {
  it('is asked for one token for what was announced', async () => {
    const registry = connect(program, 'bearer');
    const actions = ['pull', 'push'] as const;
    registry.announce(['x', 'y'].map((name) => ({ repository: `project/${name}`, actions: [...actions] })));
    const before = tokens.asked.length;
    for (const name of ['x', 'y']) await pushImage(registry, `project/${name}`, '1.0');
    expect(tokens.asked.slice(before)).toEqual([
      ['repository:project/x:pull,push', 'repository:project/y:pull,push'],
    ]);
    expect(await registry.rights()).toMatchObject([{ subject: 'me' }]);
  });

  it('shows crane the same as us', async () => {
    const registry = connect(program, 'basic');
    const index = await pushImage(registry, 'project/crane', '1.0');
    await registry.putManifest('project/crane', 'latest', index);
    const { host: name } = server(program, 'basic');
    const env = clientEnv(scratch(), [name], password, 'me');
    const reference = `${name}/project/crane:latest`;
    expect(await good(env, 'crane', 'manifest', reference)).toBe(Buffer.from(index.bytes).toString());
    await good(env, 'crane', 'tag', reference, 'by-crane');
    expect(await registry.digest('project/crane', 'by-crane')).toBe(index.digest);
  });

  // crane takes no token from a service on loopback.
  it('shows skopeo the same as us, with tokens', async () => {
    const registry = connect(program, 'bearer');
    const index = await pushImage(registry, 'project/skopeo', '1.0');
    const { host: name } = server(program, 'bearer');
    const env = clientEnv(scratch(), [name], password, 'me');
    const [from, to] = [`docker://${name}/project/skopeo:1.0`, `docker://${name}/project/skopeo:by-skopeo`];
    const raw = await good(env, 'skopeo', 'inspect', '--raw', '--tls-verify=false', from);
    expect(raw).toBe(Buffer.from(index.bytes).toString());
    const insecure = ['--src-tls-verify=false', '--dest-tls-verify=false'];
    await good(env, 'skopeo', 'copy', '--all', ...insecure, from, to);
    expect(await registry.digest('project/skopeo', 'by-skopeo')).toBe(index.digest);
  });
});

it('no password is told anywhere', () => {
  expect(host.allText()).not.toContain('Canary');
  for (const one of servers.values()) expect(one.log()).not.toContain('Canary');
});
