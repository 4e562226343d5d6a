import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { subjectsOf } from '../../../src/pypi/attestations/statement.js';
import { writeSample } from '../../support/distributions.js';
import type { FakeHost } from '../../support/fake-host.js';
import { type MockSigstore, startSigstore } from '../../support/sigstore.js';
import { secretShapes, startTrusted, type Trusted } from './trusted-setup.js';

const certificates = '/api/v2/signingCert';
const log = '/api/v1/log/entries';
let sigstore: MockSigstore;
let trusted: Trusted;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.stop());
beforeEach(async () => {
  trusted = await startTrusted(['pkg-a', 'pkg-b']);
  for (const name of ['pkg-a', 'pkg-b']) writeSample(trusted.dist, name, '1.0');
  for (const list of [sigstore.asked, sigstore.tokens, sigstore.faults]) list.length = 0;
});
afterEach(() => trusted.stop());

interface Provenance {
  attestation_bundles: { attestations: unknown[] }[];
}

async function run(inputs: Record<string, string> = {}): Promise<{ host: FakeHost; error: string }> {
  const { fulcioUrl, rekorUrl } = sigstore;
  const env = { SIGSTORE_FULCIO_URL: fulcioUrl, SIGSTORE_REKOR_URL: rekorUrl };
  const host = trusted.host({ attestations: 'true', ...inputs }, {}, env);
  const { error } = await trusted.run(host);
  expect(`${host.allText()}\n${error}`).not.toMatch(secretShapes);
  return { host, error };
}

/** Subjects by file, as the index shows them. */
async function shown(name: string): Promise<Record<string, unknown>> {
  const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
  const page = (await (await fetch(`${trusted.url}/simple/${name}/`, { headers })).json()) as {
    files: { filename: string; provenance: string | null }[];
  };
  const pairs = page.files.map(async ({ filename, provenance }) => {
    if (provenance === null) return [filename, null];
    const { attestation_bundles: bundles } = (await (await fetch(provenance)).json()) as Provenance;
    return [filename, bundles.flatMap(({ attestations }) => attestations.flatMap(subjectsOf))];
  });
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, unknown>;
}

it('signs each file once, uploads the attestation with it, and reads it back', async () => {
  const { error, host } = await run();
  expect(error).toBe('');
  expect(host.warnings.filter((line) => line.includes('attestation'))).toEqual([]);
  expect(host.lines.join('\n')).toContain('verified  the attestations of 4 files');
  expect(sigstore.asked.filter((path) => path === log)).toHaveLength(4);
  // Each signature has an identity of its own, of sigstore's audience.
  expect(new Set(sigstore.tokens).size).toBe(4);
  const claims = JSON.parse(
    Buffer.from(sigstore.tokens[0]?.split('.')[1] ?? '', 'base64url').toString(),
  ) as object;
  expect(claims).toMatchObject({ aud: 'sigstore' });
  const hashes = JSON.parse(host.outputs['files'] ?? '[]') as { name: string; sha256: string }[];
  const subjects = { ...(await shown('pkg-a')), ...(await shown('pkg-b')) };
  for (const { name, sha256 } of hashes) expect(subjects[name]).toEqual([{ file: name, sha256 }]);
});

it('attests nothing that is there already, and nothing unless it is told', async () => {
  await run({ attestations: 'auto' });
  const { error } = await run();
  expect([error, sigstore.asked]).toEqual(['', []]);
  expect(await shown('pkg-a')).toEqual({ 'pkg_a-1.0-py3-none-any.whl': null, 'pkg_a-1.0.tar.gz': null });
});

it.each([
  ['a dry run', { 'dry-run': 'true' }],
  ['a preflight', { operation: 'preflight' }],
])('signs nothing in %s: the log is for ever', async (_, inputs) => {
  expect((await run(inputs)).error).toBe('');
  expect(sigstore.asked).toEqual([]);
});

it.each([
  ['', ''],
  ['https://fulcio.sigstore.dev', 'https://rekor.sigstore.dev'],
])('signs nothing for an index on this machine with "%s"', async (fulcio, rekor) => {
  const env = { SIGSTORE_FULCIO_URL: fulcio, SIGSTORE_REKOR_URL: rekor };
  const host = trusted.host({ attestations: 'true' }, {}, env);
  expect((await trusted.run(host)).error).toBe('');
  expect(host.warnings.join()).toContain('no attestations: the index is on this machine');
});

it.each([
  [certificates, 503],
  [log, 502],
])('tries again with a fresh identity when %s answers %i', async (path, status) => {
  sigstore.faults.push({ path, status });
  expect((await run()).error).toBe('');
  expect(sigstore.asked.filter((one) => one === certificates)).toHaveLength(5);
  expect(new Set(sigstore.tokens).size).toBe(sigstore.tokens.length);
});

it('stops before the upload of a file whose signing is refused, and a re-run finishes', async () => {
  sigstore.faults.push({ path: certificates, status: 400 });
  const { error } = await run();
  expect(error).toContain('sigstore answered 400');
  expect(error).toContain('attestations: false');
  const before = trusted.hooks.story.filter((line) => line === 'pypi.upload done').length;
  expect(before).toBeLessThan(4);
  expect((await run()).error).toBe('');
  expect(trusted.hooks.story.filter((line) => line === 'pypi.upload done')).toHaveLength(4);
});

it('sends the same attestation when an upload is sent again', async () => {
  let struck = 0;
  trusted.hooks.answer = (route) => (route === 'pypi.upload' && struck++ === 0 ? 'drop' : undefined);
  expect((await run()).error).toBe('');
  expect(sigstore.asked.filter((path) => path === log)).toHaveLength(4);
});

it('only warns when the index does not show the attestations yet', async () => {
  const headers = { 'content-type': 'application/vnd.pypi.simple.v1+json' };
  trusted.hooks.answer = (route) =>
    route === 'pypi.simple' && trusted.hooks.count('pypi.upload') >= 4
      ? { status: 200, body: '{"files":[]}', headers }
      : undefined;
  const { error, host } = await run();
  expect(error).toBe('');
  expect(host.warnings.join()).toContain('does not show the attestations of these files yet');
});

it('stops when the index shows attestations of something else', async () => {
  const subject = [{ name: 'pkg_a-1.0.tar.gz', digest: { sha256: '0'.repeat(64) } }];
  const envelope = { statement: Buffer.from(JSON.stringify({ subject })).toString('base64') };
  const body = JSON.stringify({ attestation_bundles: [{ attestations: [{ envelope }] }] });
  trusted.hooks.answer = (route) => (route === 'pypi.provenance' ? { status: 200, body } : undefined);
  expect((await run()).error).toContain('shows attestations that are not of these files: pkg_a-1.0');
});
