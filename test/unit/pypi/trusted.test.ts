import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { readRepository } from '../../../src/pypi/repository.js';
import { checkCaller, claimsOf, registration } from '../../../src/pypi/trusted/claims.js';
import { audienceOf, mint } from '../../../src/pypi/trusted/exchange.js';
import { identityOf } from '../../../src/pypi/trusted/identity.js';
import { FakeHost } from '../../support/fake-host.js';

interface Reply {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

let server: Server;
let url: string;
/** Answers in order; the last one stays. */
let replies: Reply[];
let asked: IncomingMessage[];
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const { status, body, headers } = (replies.length > 1 ? replies.shift() : replies[0]) ?? {
      status: 500,
      body: '',
    };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const jwtOf = (claims: unknown): string =>
  `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const workflow = 'o/r/.github/workflows/w.yml@refs/heads/main';
const jwt = jwtOf({
  repository: 'o/r',
  job_workflow_ref: workflow,
  workflow_ref: workflow,
  ref: 'refs/heads/main',
});
const json = { 'Content-Type': 'application/json' };
const html = { 'Content-Type': 'text/html' };
const repository = () => readRepository(`${url}/legacy/`, '');
const failing = async (body: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await body.then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown === undefined ? '' : explain(thrown);
};

describe('the audience', () => {
  it.each<[Reply, string]>([
    [{ status: 404, body: '<html>', headers: html }, 'it has no /_/oidc/audience'],
    [
      { status: 403, body: '{"message":"Trusted publishing functionality not enabled"}', headers: json },
      'it answered 403: Trusted publishing functionality not enabled',
    ],
    [{ status: 200, body: '<html><p>Welcome</p>', headers: html }, 'names no audience'],
    [{ status: 200, body: '{"audience":""}', headers: json }, 'names no audience'],
    [{ status: 302, body: '', headers: { Location: 'https://example.org/' } }, 'it answered 302'],
  ])('that is not offered ends with words and the other way: %j', async (reply, words) => {
    replies = [reply];
    const said = await failing(audienceOf(new FakeHost(), repository()));
    expect(said).toContain('offers no trusted publishing');
    expect(said).toContain(words);
    expect(said).toContain('API token');
    expect(asked).toHaveLength(1);
  });

  it('is asked for again while the index is in trouble', async () => {
    replies = [
      { status: 503, body: '' },
      { status: 200, body: '{"audience":"own"}', headers: json },
    ];
    expect(await audienceOf(new FakeHost(), repository())).toBe('own');
    expect(asked[0]?.headers['user-agent']).toBe('release-actions/publish-pypi');
  });
});

describe('the identity', () => {
  const env = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'CanaryOfTheRequest',
  });

  it('is asked for with audience and bearer, and masked', async () => {
    replies = [{ status: 200, body: JSON.stringify({ value: jwt }), headers: json }];
    const host = new FakeHost({}, env());
    expect(await identityOf(host)?.token('pypi')).toBe(jwt);
    expect(asked[0]?.url).toBe('/token?api-version=2.0&audience=pypi');
    expect(asked[0]?.headers.authorization).toBe('bearer CanaryOfTheRequest');
    expect(host.redact(`${jwt} CanaryOfTheRequest`)).toBe('*** ***');
  });

  it.each<Reply>([
    { status: 401, body: '{"message":"CanaryOfTheRequest is wrong"}', headers: json },
    { status: 200, body: '{}', headers: json },
    { status: 200, body: 'no', headers: html },
  ])('that is refused says so without the request: %j', async (reply) => {
    replies = [reply];
    const said = await failing(identityOf(new FakeHost({}, env()))?.token('pypi') ?? Promise.resolve());
    expect(said).toContain("GitHub's identity service");
    expect(said).not.toContain('Canary');
  });
});

describe('claims', () => {
  it('are read as far as they go, on one line each', () => {
    expect(claimsOf(jwtOf({ sub: 'a\nb', environment: 5 }))).toMatchObject({ sub: 'a b', environment: '5' });
    for (const odd of ['', 'x', 'a.b.c', jwtOf(null), jwtOf([1])]) expect(claimsOf(odd).sub).toBe('');
  });

  it('of a reusable workflow have no way through', () => {
    const called = claimsOf(
      jwtOf({ workflow_ref: workflow, job_workflow_ref: 's/t/.github/workflows/r.yml@v1' }),
    );
    expect(() => checkCaller(called, 'PyPI')).toThrow(/reusable workflow \(s\/t/);
    expect(() => checkCaller(claimsOf(jwt), 'PyPI')).not.toThrow();
    expect(registration(claimsOf(jwt))).toBe(
      'owner o, repository r, workflow w.yml, environment none (leave it empty)',
    );
  });
});

describe('minting', () => {
  const token = `pypi-${'Canary'.repeat(20)}`;
  const minting = (host = new FakeHost()) => mint(host, repository(), jwt, claimsOf(jwt));

  it('masks the token and what it travels in, and takes the lifetime from the clock of the index', async () => {
    const date = new Date('2026-11-20T10:00:00Z');
    const body = JSON.stringify({ success: true, token, expires: date.getTime() / 1000 + 900 });
    replies = [{ status: 200, body, headers: { ...json, Date: date.toUTCString() } }];
    const host = new FakeHost();
    expect(await minting(host)).toEqual({ token, lifetime: 900_000 });
    const basic = Buffer.from(`__token__:${token}`).toString('base64');
    expect(host.redact(`${token} ${basic} ${Buffer.from(token).toString('base64')}`)).toBe('*** *** ***');
  });

  it.each([
    ['invalid-publisher', 'valid token, but no corresponding publisher (x)', 'workflow w.yml'],
    [
      'invalid-publisher',
      "a workflow invoked via 'pull_request_target' is not supported",
      'by a tag or by hand',
    ],
    ['invalid-pending-publisher', 'x', 'pending publisher'],
    ['not-enabled', 'x', 'switched trusted publishing off'],
    ['invalid-token', 'malformed or invalid token', 'could not verify'],
    ['invalid-payload', 'unknown trusted publishing issuer', 'does not know who issued'],
    ['something-new', 'x', 'API token'],
  ])('refused as %s (%s) gives claims and advice, once', async (code, description, words) => {
    replies = [
      {
        status: 422,
        body: JSON.stringify({ message: 'Token request failed', errors: [{ code, description }] }),
        headers: json,
      },
    ];
    const said = await failing(minting());
    expect(said).toContain(`${code}: ${description}`);
    expect(said).toContain('  repository: o/r\n');
    expect(said).toContain(words);
    expect(said).not.toContain(jwt);
    expect(asked).toHaveLength(1);
  });

  it.each<[Reply, string]>([
    [{ status: 503, body: '<html><body>down</body></html>', headers: html }, 'answered 503'],
    [{ status: 403, body: '<html>no</html>', headers: html }, 'no token was minted: no'],
    [{ status: 200, body: '{"success":true,"token":"a\\nb"}', headers: json }, 'no token was minted'],
    [{ status: 422, body: `{"message":"${'x'.repeat(900)}"}`, headers: json }, 'xxx…'],
  ])('answered oddly is told: %j', async (reply, words) => {
    replies = [reply];
    expect(await failing(minting())).toContain(words);
  });

  it('never repeats the identity that a refusal echoes', async () => {
    const host = new FakeHost();
    host.secret(jwt);
    const errors = [{ code: 'invalid-payload', description: `cannot read ${jwt}` }];
    replies = [{ status: 422, body: JSON.stringify({ errors }), headers: json }];
    expect(await failing(minting(host))).toContain('cannot read ***');
  });
});
