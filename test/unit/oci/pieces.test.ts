import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTag, isRepository, isTag, registryAddress } from '../../../src/oci/address.js';
import { chooseChallenge, parseChallenges } from '../../../src/oci/challenge.js';
import { errorText } from '../../../src/oci/failure.js';
import { manifestContent, mediaTypes, platformsOf, receivedManifest } from '../../../src/oci/manifest.js';
import { nextPage } from '../../../src/oci/tag-list.js';
import { readToken, tokenFacts } from '../../../src/oci/token.js';

describe('addresses', () => {
  test.each([
    ['harbor.example.org', 'https://harbor.example.org'],
    ['https://Harbor.example.org/', 'https://harbor.example.org'],
    ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
    ['localhost:5000', 'http://localhost:5000'],
    ['https://localhost:5000', 'https://localhost:5000'],
    ['[::1]:5000', 'http://[::1]:5000'],
  ])('%s is %s', (text, origin) => {
    expect(registryAddress(text).origin).toBe(origin);
  });

  test.each(['', 'http://example.org', 'a/b', 'user:pw@host', 'ftp://x', '127.0.0.1.evil.org:x', 'a b'])(
    '%j is refused',
    (text) => {
      expect(() => registryAddress(text)).toThrow();
    },
  );

  test('127.0.0.1.evil.org is not this machine', () => {
    expect(registryAddress('127.0.0.1.evil.org').origin).toMatch(/^https:/);
  });

  test('names by the grammar of the specification', () => {
    expect(['a/b', 'a.b', 'a__b', 'a--b', 'library'].every(isRepository)).toBe(true);
    expect(['A', 'a..b', '-a', 'a/', 'a//b', 'a_-b', ''].some(isRepository)).toBe(false);
    expect(['5.1', '_x', 'a'.repeat(128)].every(isTag)).toBe(true);
    expect(['-x', '.x', 'a+b', 'a'.repeat(129), 'a/b', ''].some(isTag)).toBe(false);
    expect(() => checkTag('../x')).toThrow();
  });
});

describe('challenges', () => {
  test('quoted commas, several challenges, any case', () => {
    const header =
      'Negotiate, bEaReR Realm="https://h/t",service="s",scope="repository:a:pull,push repository:b:pull", Basic realm="x \\"y\\""';
    expect(parseChallenges(header)).toEqual([
      { scheme: 'negotiate', parameters: {} },
      {
        scheme: 'bearer',
        parameters: {
          realm: 'https://h/t',
          service: 's',
          scope: 'repository:a:pull,push repository:b:pull',
        },
      },
      { scheme: 'basic', parameters: { realm: 'x "y"' } },
    ]);
    expect(chooseChallenge(header)?.scheme).toBe('bearer');
  });

  test('a challenge with a token before ours', () => {
    const header = 'NTLM TlRMTVNTUAAB==, Negotiate YII, Basic realm="x"';
    expect(parseChallenges(header).map(({ scheme }) => scheme)).toEqual(['ntlm', 'negotiate', 'basic']);
    expect(chooseChallenge(header)?.parameters).toEqual({ realm: 'x' });
    expect(parseChallenges('Basic, Bearer realm="r"').map(({ scheme }) => scheme)).toEqual([
      'basic',
      'bearer',
    ]);
  });

  test('an empty header, or one without a realm, is none', () => {
    expect(chooseChallenge('')).toBeUndefined();
    expect(chooseChallenge(null)).toBeUndefined();
    expect(chooseChallenge('Bearer service="x"')).toBeUndefined();
  });

  test('any text ends: property', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseChallenges(text))));
  });
});

test('the next page of a Link header', () => {
  expect(nextPage('</v2/a/tags/list?last=b&n=2>; rel="next"')).toBe('/v2/a/tags/list?last=b&n=2');
  expect(nextPage('</p>; rel="prev", </n>; title="x"; rel=next')).toBe('/n');
  expect(nextPage('</p>; rel="prev"')).toBeUndefined();
  expect(nextPage(null)).toBeUndefined();
});

test('tokens: both names, life, claims', () => {
  const now = 1_000_000;
  expect(readToken('r', '{"token":"t"}', now)).toEqual({ value: 't', until: now + 54_000 });
  expect(readToken('r', '{"token":"","access_token":"a","expires_in":1800}', now).until).toBe(
    now + 1_620_000,
  );
  expect(() => readToken('r', '<html>', now)).toThrow(/no token/);
  const jwt = (claims: object): string => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;
  expect(tokenFacts(jwt({ sub: 'me', access: [{ name: 'a', actions: ['pull'] }] }))).toEqual({
    subject: 'me',
    access: [{ name: 'a', actions: ['pull'] }],
  });
  expect(tokenFacts(jwt({ access: [] }))).toEqual({ subject: '', access: [] });
  expect([tokenFacts('opaque'), tokenFacts('a.b.c'), tokenFacts(jwt({}))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('messages of errors: the registry form, said twice, plain, HTML', () => {
  const body = (message: string): string => JSON.stringify({ errors: [{ code: 'X', message }] });
  expect(errorText(body('no right: a: no right: a'), 'application/json').message).toBe('no right: a');
  expect(errorText(body(''), 'application/json').message).toBe('X');
  expect(errorText('404 page  not found\n', 'text/plain').message).toBe('404 page not found');
  expect(errorText('<html>', 'text/html').message).toBe('');
});

describe('manifests', () => {
  const bytes = Buffer.from(
    JSON.stringify({
      manifests: [
        {
          digest: `sha256:${'a'.repeat(64)}`,
          size: 1,
          platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
        },
        { digest: `sha256:${'b'.repeat(64)}`, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
        {
          digest: `sha256:${'c'.repeat(64)}`,
          size: 1,
          platform: { os: 'unknown', architecture: 'unknown' },
          annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
        },
        'odd',
      ],
      annotations: { a: 'b', c: 1 },
    }),
  );

  test('platforms without attestations, annotations that are texts', () => {
    const content = manifestContent(receivedManifest('r', bytes, `${mediaTypes.ociIndex}; charset=x`, []));
    expect(platformsOf(content)).toEqual(['linux/amd64', 'linux/arm/v7']);
    expect([content.annotations, content.isIndex]).toEqual([{ a: 'b' }, true]);
    const broken = { digest: '', mediaType: 'x', bytes: Buffer.from('no') };
    expect(manifestContent(broken)).toEqual({ manifests: [], annotations: {}, isIndex: false });
  });

  test('bytes with another digest are refused', () => {
    const other = `sha256:${'0'.repeat(64)}`;
    expect(() => receivedManifest('r', bytes, null, [null, other])).toThrow(/in place of sha256:000/);
  });
});
