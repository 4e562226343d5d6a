import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTrusted, type Trusted } from '../actions/publish-pypi/trusted-setup.js';
import { writeSample } from '../support/distributions.js';
import { type MockSigstore, startSigstore } from '../support/sigstore.js';
import { closing, scratch } from './workbench.js';

/**
 * Trusted publishing by uv, and attestations read by PyPI's own library. twine does trusted publishing on PyPI and TestPyPI
 * alone, whatever its repository URL.
 */

const start = promisify(execFile);
/** Nobody is there to be asked for a password. */
const run = (command: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv } = {}) => {
  const started = start(command, args, { ...options, timeout: 60_000 });
  started.child.stdin?.end();
  return started;
};
const root = scratch();
const projects = ['by-uv', 'attested', 'by-bundle'];
let trusted: Trusted;
let sigstore: MockSigstore;
beforeAll(async () => {
  trusted = await startTrusted(projects);
  sigstore = await startSigstore();
});
afterAll(() => Promise.all([trusted.stop(), sigstore.stop()]));

/** What a step of a job with id-token: write has, and nothing else of this machine but PATH. */
const jobEnv = (more: Record<string, string> = {}): Record<string, string> => {
  const { env } = trusted.host();
  return {
    PATH: `${resolve('.tools/bin')}:${process.env['PATH'] ?? ''}`,
    HOME: root,
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    ...more,
  };
};

/** uv asks for audience and token by https alone. */
async function startTls(): Promise<string> {
  const [key, certificate] = [join(root, 'key.pem'), join(root, 'certificate.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  await run('openssl', [...made, '-keyout', key, '-out', certificate]);
  const pair = { key: readFileSync(key), cert: readFileSync(certificate) };
  const server = createServer(pair, (incoming, response) => {
    const { method = 'GET', headers } = incoming;
    const onward = request(new URL(incoming.url ?? '/', trusted.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing({ close: () => server.closeAllConnections() });
  closing({ close: () => void server.close() });
  return `localhost:${(server.address() as AddressInfo).port}`;
}

const files = async (project: string): Promise<{ filename: string; provenance: string | null }[]> => {
  const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
  const page = await fetch(`${trusted.url}/simple/${project}/`, { headers });
  return ((await page.json()) as { files: { filename: string; provenance: string | null }[] }).files;
};

describe('the embedded index', () => {
  it('takes uploads of uv by trusted publishing', async () => {
    const dist = join(root, 'uv');
    const names = writeSample(dist, 'by-uv', '1.0');
    const host = await startTls();
    const options = ['--trusted-publishing', 'always', '--allow-insecure-host', host];
    options.push('--publish-url', `https://${host}/legacy/`);
    const env = jobEnv({ UV_NO_CONFIG: '1' });
    await run('uv', ['publish', ...options, ...names.map((name) => join(dist, name))], { env });
    expect((await files('by-uv')).map(({ filename }) => filename).sort()).toEqual([...names].sort());
  });
});

describe('attestations', () => {
  const python = resolve('.tools/attestations/bin/python');
  const oracle = resolve('test/oracle/attestations.py');

  /** What PyPI's library says of the provenance that the index shows. */
  async function verify(project: string, dist: string, workflow: string): Promise<string[]> {
    const trustedRoot = join(root, 'trusted-root.json');
    writeFileSync(trustedRoot, sigstore.trustedRoot);
    const said: string[] = [];
    for (const { filename, provenance } of await files(project)) {
      const shown = join(root, `${filename}.json`);
      writeFileSync(shown, await (await fetch(provenance ?? '')).text());
      const args = [oracle, trustedRoot, shown, join(dist, filename), 'owner/sample', workflow];
      said.push((await run(python, args, { env: jobEnv() })).stdout.trim());
    }
    return said;
  }

  const kind = 'https://docs.pypi.org/attestations/publish/v1';

  it('are good for the library that PyPI verifies with, and only for this publisher', async () => {
    writeSample(trusted.dist, 'attested', '1.0');
    const env = { SIGSTORE_FULCIO_URL: sigstore.fulcioUrl, SIGSTORE_REKOR_URL: sigstore.rekorUrl };
    const { error } = await trusted.run(trusted.host({ attestations: 'true' }, {}, env));
    expect(error).toBe('');
    expect(await verify('attested', trusted.dist, 'release.yml')).toEqual([kind, kind]);
    await expect(verify('attested', trusted.dist, 'other.yml')).rejects.toThrow('Verification failed');
  });

  it('are made by the bundle on the runtime of actions', async () => {
    const dist = join(root, 'bundle');
    writeSample(dist, 'by-bundle', '1.0');
    const env = jobEnv({
      GITHUB_WORKSPACE: root,
      SIGSTORE_FULCIO_URL: sigstore.fulcioUrl,
      SIGSTORE_REKOR_URL: sigstore.rekorUrl,
      'INPUT_PACKAGES-DIR': 'bundle',
      'INPUT_REPOSITORY-URL': `${trusted.url}/legacy/`,
      INPUT_ATTESTATIONS: 'true',
    });
    const bundle = resolve('dist/publish-pypi/index.js');
    const { stdout } = await run(resolve('.tools/node24/bin/node'), [bundle], { env });
    expect(stdout).toContain('verified  the attestations of 2 files');
    expect(await verify('by-bundle', dist, 'release.yml')).toEqual([kind, kind]);
  });
});
