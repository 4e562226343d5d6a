import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../src/actions/publish-pypi/publish-pypi.js';
import { explain } from '../../src/core/errors.js';
import { freePort, startDaemon } from '../support/daemon.js';
import { writeSample } from '../support/distributions.js';
import { FakeHost } from '../support/fake-host.js';
import { closing, scratch } from './workbench.js';

/** publish-pypi against index servers that are not ours. */

const tools = resolve('.tools/indexes/bin');
const password = 'Canary-of-indexes';
const root = scratch();

interface Index {
  readonly uploads: string;
  readonly simple: string;
  readonly user: string;
}

async function answers(url: string, init: RequestInit = {}): Promise<boolean> {
  return (await fetch(url, init)).ok;
}

/** With one user who may upload; anybody may read. */
async function startPypiserver(): Promise<Index> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const users = join(root, 'htpasswd');
  const digest = createHash('sha1').update(password).digest('base64');
  writeFileSync(users, `uploader:{SHA}${digest}\n`);
  const { port } = new URL(url);
  closing(
    await startDaemon({
      name: 'pypiserver',
      command: (folder) => {
        mkdirSync(join(folder, 'packages'));
        const server = join(tools, 'pypi-server');
        const options = ['-i', '127.0.0.1', '-p', port, '-a', 'update', '-P', users, '--disable-fallback'];
        return [server, 'run', ...options, join(folder, 'packages')];
      },
      ready: () => answers(`${url}/simple/`),
    }),
  );
  return { uploads: `${url}/`, simple: '', user: 'uploader' };
}

/** With one index of the root user that, like PyPI, takes no file twice. */
async function startDevpi(): Promise<Index> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const state = join(root, 'devpi');
  closing(
    await startDaemon({
      name: 'devpi',
      command: () => {
        const server = join(tools, 'devpi-server');
        const init = `${join(tools, 'devpi-init')} --serverdir ${state} --no-root-pypi --root-passwd ${password}`;
        return ['sh', '-c', `${init} && exec ${server} --serverdir ${state} --host 127.0.0.1 --port ${port}`];
      },
      ready: () => answers(`${url}/+api`),
    }),
  );
  const account = Buffer.from(`root:${password}`).toString('base64');
  const login = await fetch(`${url}/+login`, {
    method: 'POST',
    body: JSON.stringify({ user: 'root', password }),
    headers: { 'Content-Type': 'application/json', Authorization: `Basic ${account}` },
  });
  const { result } = (await login.json()) as { result: { password: string } };
  const session = Buffer.from(`root:${result.password}`).toString('base64');
  const made = await fetch(`${url}/root/releases`, {
    method: 'PUT',
    body: JSON.stringify({ type: 'stage', volatile: false, bases: [] }),
    headers: { 'Content-Type': 'application/json', 'X-Devpi-Auth': session },
  });
  expect(made.status).toBe(200);
  return { uploads: `${url}/root/releases/`, simple: `${url}/root/releases/+simple/`, user: 'root' };
}

describe.each([
  ['pypiserver', startPypiserver],
  ['devpi', startDevpi],
])('%s', (_, start) => {
  let index: Index;
  let folder: string;
  let dist: string;
  beforeAll(async () => {
    index = await start();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'work-'));
    dist = join(folder, 'dist');
  });

  async function publish(inputs: Record<string, string> = {}): Promise<{ host: FakeHost; error: string }> {
    const host = new FakeHost(
      {
        token: `${index.user}:${password}`,
        'repository-url': index.uploads,
        'index-url': index.simple,
        ...inputs,
      },
      { GITHUB_WORKSPACE: folder },
    );
    let error = '';
    await publishPypi(host, readInputs(host)).catch((thrown: unknown) => {
      error = explain(thrown);
    });
    expect(`${host.allText()} ${error}`).not.toContain(password);
    return { host, error };
  }

  const states = (host: FakeHost): string[] =>
    (JSON.parse(host.outputs['files'] ?? '[]') as { state: string }[]).map(({ state }) => state);

  it('takes a release, and a second run finds it complete', async () => {
    writeSample(dist, 'base-pkg', '1.0');
    writeSample(dist, 'top-pkg', '1.0', { requires: ['base-pkg==1.0'] });
    const first = await publish();
    expect([first.error, states(first.host), first.host.warnings]).toEqual([
      '',
      Array(4).fill('uploaded'),
      [],
    ]);
    const again = await publish();
    expect([again.error, states(again.host)]).toEqual(['', Array(4).fill('unchanged')]);
  });

  it('gets only what is missing', async () => {
    const [wheel, sdist] = writeSample(dist, 'half-pkg', '1.0');
    const kept = readFileSync(join(dist, sdist));
    rmSync(join(dist, sdist));
    expect((await publish()).error).toBe('');
    writeFileSync(join(dist, sdist), kept);
    const { error, host } = await publish();
    expect(error).toBe('');
    const files = JSON.parse(host.outputs['files'] ?? '[]') as { name: string; state: string }[];
    expect(Object.fromEntries(files.map(({ name, state }) => [name, state]))).toEqual({
      [wheel]: 'unchanged',
      [sdist]: 'uploaded',
    });
  });

  it('that holds other bytes stops the step, with both hashes', async () => {
    writeSample(dist, 'other-pkg', '1.0', { salt: 'a' });
    expect((await publish()).error).toBe('');
    writeSample(dist, 'other-pkg', '1.0', { salt: 'b' });
    expect((await publish()).error).toMatch(
      /is on .* with sha256 [0-9a-f]{64}; ours has sha256 [0-9a-f]{64}/,
    );
  });

  it('refuses a wrong password, and the step says so', async () => {
    writeSample(dist, 'secret-pkg', '1.0');
    const { error, host } = await publish({ token: `${index.user}:wrong-password` });
    expect(error).toMatch(/answered 40[13]/);
    expect(error).toContain('What to do');
    expect(states(host).sort()).toEqual(['failed', 'missing']);
    expect(host.slept).toEqual([]);
  });
});
