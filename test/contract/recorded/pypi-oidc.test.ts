import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { issuerName, signJwt, startIssuer } from '../../../src/rehearsal/services/oidc-issuer.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import { Recorder, temporaryFolder } from '../../unit/services/support.js';
import { sha256, wheel } from './archives.js';

/** One line of the record (select-oidc.mjs says what it keeps). */
interface Case {
  readonly id: string;
  readonly case: string;
  readonly status: number;
  readonly reason: string;
  readonly body: string;
}

const root = join(import.meta.dirname, '../../../..');
const cases = JSON.parse(readFileSync(join(root, 'test/contract/recorded/pypi-oidc.json'), 'utf8')) as Case[];
const folder = temporaryFolder('oidc-contract');
const userToken = 'pypi-for-the-contract-test';
const zeros = '0'.repeat(40);
const workflow = (file: string, ref = 'refs/heads/main'): string => `o/r/.github/workflows/${file}@${ref}`;
const claims = { repository: 'o/r', ref: 'refs/heads/main', sha: zeros, event_name: 'push' };
const ours = { ...claims, job_workflow_ref: workflow('w.yml') };

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let index: Awaited<ReturnType<typeof startPyPI>>;
let off: typeof index;
beforeAll(async () => {
  const hooks = new Recorder();
  issuer = await startIssuer(hooks);
  const publishers = [
    { repository: 'o/r', workflow: 'w.yml', projects: ['pub-proj'] },
    { repository: 'o/r', workflow: 'pending.yml', projects: ['pend-one'] },
  ];
  const options = { port: 0, token: userToken, hooks };
  index = await startPyPI({ ...options, stateDir: join(folder, 'on'), trusted: { issuer, publishers } });
  off = await startPyPI({ ...options, stateDir: join(folder, 'off') });
  await upload(userToken, 'my-pkg', '0.1', []);
});
afterAll(() => Promise.all([issuer.close(), index.close(), off.close()]));

async function identity(of: Record<string, unknown>): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = issuer.offer(of);
  const response = await fetch(`${url}&audience=pypi`, { headers: { Authorization: `bearer ${bearer}` } });
  return ((await response.json()) as { value: string }).value;
}

/** Of an issuer whose clock is off by so many milliseconds. */
async function identityAt(offset: number): Promise<string> {
  const now = Date.now() + offset;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
  try {
    return await identity(ours);
  } finally {
    clock.mockRestore();
  }
}

const mint = (jwt: string, at = index): Promise<Response> =>
  fetch(`${at.url}/_/oidc/mint-token`, { method: 'POST', body: JSON.stringify({ token: jwt }) });

async function minted(of: Record<string, unknown> = ours): Promise<string> {
  return ((await (await mint(await identity(of))).json()) as { token: string }).token;
}

function upload(
  token: string,
  name: string,
  version: string,
  more: [string, string][],
  bearer = false,
): Promise<Response> {
  const file = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
  const content = wheel(file, version + name);
  const form = new FormData();
  const fields = [':action file_upload', 'metadata_version 2.1', 'filetype bdist_wheel', 'pyversion py3'];
  for (const field of fields) form.append(...(field.split(' ') as [string, string]));
  const own: [string, string][] = [
    ['name', name],
    ['version', version],
    ['sha256_digest', sha256(content)],
  ];
  for (const [key, value] of [...own, ...more]) form.append(key, value);
  form.append('content', new Blob([new Uint8Array(content)]), file);
  const basic = Buffer.from(`__token__:${token}`).toString('base64');
  const headers = {
    accept: 'application/json',
    authorization: bearer ? `Bearer ${token}` : `Basic ${basic}`,
  };
  return fetch(index.uploadUrl, { method: 'POST', body: form, headers });
}

/** Signed by somebody else. */
const forged = (): string =>
  signJwt(
    { ...ours, iss: issuerName, aud: 'pypi', jti: 'x', iat: 1, exp: 9e9 },
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  );
const unsigned = (body: object): string =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify(body)).toString('base64url')}.c2ln`;
const fake = { version: 1, verification_material: { certificate: 'AAAA', transparency_entries: [{}] } };
const attestation = { ...fake, envelope: { statement: 'AAAA', signature: 'AAAA' } };
const three = JSON.stringify([attestation, attestation, attestation]);
const page = (path: string, accept: string): Promise<Response> =>
  fetch(`${index.url}${path}`, { headers: { Accept: accept } });

const send: Record<string, () => Promise<Response>> = {
  audience: () => fetch(`${index.url}/_/oidc/audience`),
  'audience-upload': () => fetch(`${index.url}/_/oidc/audience`),
  'audience-off': () => fetch(`${off.url}/_/oidc/audience`),
  'm-nojwt': () => mint('abc'),
  'm-noiss': () => mint(unsigned({ sub: 'x' })),
  'm-iss': () => mint(unsigned({ iss: 'https://issuer.example' })),
  'm-off': () => mint(unsigned({ iss: issuerName }), off),
  'm-kid': () => mint(forged()),
  'm-sig': async () => mint((await identity(ours)).replace(/\.[^.]*$/, '.c2ln')),
  'm-exp': async () => mint(await identityAt(-3_600_000)),
  'm-future': async () => mint(await identityAt(3_600_000)),
  'm-wf': async () => mint(await identity({ ...ours, job_workflow_ref: workflow('other.yml') })),
  'm-claim': async () => mint(await identity(claims)),
  'm-pr': async () => mint(await identity({ ...ours, event_name: 'pull_request_target' })),
  'm-refs': async () =>
    mint(await identity({ ...ours, job_workflow_ref: workflow('w.yml', 'refs/heads/x') })),
  'm-ok': async () => mint(await identity(ours)),
  'm-reuse': async () => {
    const jwt = await identity(ours);
    await mint(jwt);
    return mint(jwt);
  },
  'm-pending': async () => mint(await identity({ ...ours, job_workflow_ref: workflow('pending.yml') })),
  'pending-simple': () => page('/simple/pend-one/', 'application/vnd.pypi.simple.v1+json'),
  'pending-json': () => page('/pypi/pend-one/json', 'application/json'),
  'minted-upload': async () => upload(await minted(), 'pub-proj', '4.0', []),
  'minted-upload-bearer': async () => upload(await minted(), 'pub-proj', '4.1', [], true),
  'oidc-token-new': async () => upload(await minted(), 'brand-new-by-oidc', '1.0', []),
  oidc: async () => upload(await minted(), 'my-pkg', '0.0.0', []),
  'att-token': () => upload(userToken, 'pub-proj', '5.0', [['attestations', '[]']]),
  'att-empty': async () => upload(await minted(), 'pub-proj', '5.1', [['attestations', '[]']]),
  'att-3': async () => upload(await minted(), 'pub-proj', '5.2', [['attestations', three]]),
};

// In the order of the record but for those that need a project: minting creates it here.
const ordered = [...cases].sort(
  (a, b) => Number(/^(att|oidc|minted)/.test(a.id)) - Number(/^(att|oidc|minted)/.test(b.id)),
);

test.each(ordered.map((one) => [one.id, one] as const))('%s is answered as PyPI does', async (id, one) => {
  const response = await send[id]?.();
  const body = ((await response?.text()) ?? '')
    .replaceAll('https://docs.pypi.org', '<docs>')
    .replace(/"token":"pypi-[^"]+"/, '"token":"<token>"')
    .replace(/"expires":\d+/, '"expires":0')
    .replace(/"_last-serial":\d+/, '"_last-serial":0');
  expect([response?.status, response?.statusText.replaceAll('https://docs.pypi.org', '<docs>')]).toEqual([
    one.status,
    one.reason,
  ]);
  expect(body.trim()).toBe(one.body.trim());
});
