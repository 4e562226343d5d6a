import { describe, expect, test } from '@jest/globals';
import { answerError } from '../../../src/oci/failure.js';

/** Answers as Harbor 2.15, docker-registry 2.8 and ghcr.io give them: status, code, message. */
const json = (code: string, message: string, detail?: string): string =>
  JSON.stringify({ errors: [{ code, message, ...(detail === undefined ? {} : { detail }) }] });

const html = '<html><head><title>502 Bad Gateway</title></head></html>';

/** A row: status, body, challenge, what must be told, what must be advised, whether trying again helps. */
type Row = readonly [
  name: string,
  status: number,
  body: string,
  challenge: string,
  says: RegExp,
  fix: RegExp,
  again: boolean,
];

const unauthorized = 'unauthorized to access repository: p/r, action: push';
const harbor = 'Basic realm="harbor"';

const rows: readonly Row[] = [
  [
    '401: no right',
    401,
    json('UNAUTHORIZED', `${unauthorized}: ${unauthorized}`),
    harbor,
    /action: push \(this account has no right/,
    /rights pull and push/,
    false,
  ],
  [
    '401: unknown project',
    401,
    json('UNAUTHORIZED', 'project nosuch not found: project nosuch not found'),
    '',
    /^PUT p\/r:1: project nosuch not found \(it has no such project/,
    /input project/,
    false,
  ],
  [
    '401: upper-case name',
    401,
    json('UNAUTHORIZED', 'un-recognized request: PUT /v2/infrastructure/Hub/manifests/1'),
    '',
    /lower case/,
    /lower case/,
    false,
  ],
  [
    '401: unknown path',
    401,
    json('UNAUTHORIZED', 'un-recognized request: GET /v2/_nothing'),
    '',
    /does not know this address/,
    /nothing may stand before \/v2\//,
    false,
  ],
  [
    '401: database down',
    401,
    json('UNAUTHORIZED', 'failed to connect to `user=postgres database=registry`: dial error'),
    harbor,
    /its database is down/,
    /operator/,
    true,
  ],
  [
    '401: wrong, expired or disabled account',
    401,
    json('UNAUTHORIZED', 'unauthorized: unauthorized'),
    harbor,
    /unauthorized/,
    /expired or disabled; a robot account is named whole/,
    false,
  ],
  [
    '401: a token without the right (docker-registry)',
    401,
    json('UNAUTHORIZED', 'authentication required'),
    'Bearer realm="https://x",error="insufficient_scope"',
    /no right/,
    /rights to pull/,
    false,
  ],
  [
    '401: a token that is not taken (docker-registry)',
    401,
    json('UNAUTHORIZED', 'authentication required'),
    'Bearer realm="https://x",error="invalid_token"',
    /own token service/,
    /clocks/,
    false,
  ],
  [
    '403: read-only',
    403,
    json('DENIED', 'The system is in read only mode. Any modification is prohibited.'),
    '',
    /is in read-only mode/,
    /wait until/,
    false,
  ],
  [
    '403: quota',
    403,
    json(
      'DENIED',
      'adding 4.9 KiB of storage resource, which when updated to current usage of 1.0 KiB will exceed the configured upper limit of 2.9 KiB.',
    ),
    '',
    /quota of the project is used up/,
    /ask its operator for more/,
    false,
  ],
  [
    '403: proxy project',
    403,
    json('DENIED', 'denied: can not push artifact to a proxy project: p'),
    '',
    /proxy cache/,
    /another project/,
    false,
  ],
  [
    '403: cookies',
    403,
    json('FORBIDDEN', 'CSRF token not found in request'),
    '',
    /adds cookies/,
    /proxy/,
    false,
  ],
  [
    '403: ghcr.io, package of another repository',
    403,
    json('DENIED', 'permission_denied: write_package'),
    '',
    /may not write this package/,
    /packages: write.*Manage Actions access/,
    false,
  ],
  [
    '403: ghcr.io, no packages: write',
    403,
    json('DENIED', 'installation not allowed to Create organization package'),
    '',
    /may not write/,
    /packages: write/,
    false,
  ],
  [
    '403: ghcr.io, scopes',
    403,
    json('DENIED', 'permission_denied: The token provided does not match expected scopes.'),
    '',
    /lacks a scope/,
    /write:packages/,
    false,
  ],
  ['403: anything else', 403, json('DENIED', 'no'), '', /^PUT p\/r:1: no$/, /operator/, false],
  [
    '412: immutable',
    412,
    json('PRECONDITION', "Failed to process request due to 'r:1' configured as immutable."),
    '',
    /rule of the registry protects this tag/,
    /immutability rules/,
    false,
  ],
  [
    '412: policy',
    412,
    json('PROJECTPOLICYVIOLATION', 'The image is not signed by cosign.'),
    '',
    /policy of the project blocks/,
    /vulnerability and signature/,
    false,
  ],
  [
    '404: a part that was collected',
    404,
    json('NOT_FOUND', 'artifact p/r@sha256:1 not found'),
    '',
    /is not there/,
    /garbage collection/,
    false,
  ],
  [
    '404: lost upload',
    404,
    json('BLOB_UPLOAD_INVALID', 'blob upload invalid'),
    '',
    /lost the upload/,
    /re-run/,
    true,
  ],
  [
    '404: unknown repository (docker-registry)',
    404,
    json('NAME_UNKNOWN', 'repository name not known to registry'),
    '',
    /is not there/,
    /project and repository/,
    false,
  ],
  [
    '404: plain text',
    404,
    '404 page not found\n',
    '',
    /404 page not found \(there is no registry/,
    /container registry/,
    false,
  ],
  [
    '400: tag',
    400,
    json('BAD_REQUEST', 'bad request: invalid tag name: v1+x'),
    '',
    /does not take this tag/,
    /128/,
    false,
  ],
  [
    '400: no project',
    400,
    json('BAD_REQUEST', 'bad request: invalid repository name: busybox'),
    '',
    /wants a project/,
    /input project/,
    false,
  ],
  [
    '400: a missing child is named',
    400,
    json('MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry', 'sha256:abc'),
    '',
    /blob unknown to registry: sha256:abc \(the repository lacks/,
    /re-run all jobs/,
    false,
  ],
  ['413', 413, '', '', /no reason given/, /limits the size/, false],
  ['429: OCI', 429, json('TOOMANYREQUESTS', 'slow down'), '', /slow down \(it limits/, /wait a while/, true],
  ['429: Harbor', 429, json('TOO_MANY_REQUEST', 'slow down'), '', /it limits/, /wait a while/, true],
  [
    '500: database down',
    500,
    json('UNKNOWN', 'internal server error'),
    '',
    /database is down/,
    /operator/,
    true,
  ],
  ['502: empty', 502, '', '', /proxy in front of it cannot reach it/, /operator/, true],
  ['502: HTML', 502, html, '', /^PUT p\/r:1: the proxy in front of it cannot reach it$/, /operator/, true],
  ['504', 504, html, '', /waited too long/, /operator/, true],
  ['499', 499, '', '', /no reason/, /^$/, true],
];

describe('what an answer means', () => {
  test.each(rows)('%s', (_, status, body, challenge, says, fix, again) => {
    const type = body.startsWith('<')
      ? 'text/html'
      : body.startsWith('{')
        ? 'application/json'
        : 'text/plain';
    const headers = new Headers({ 'content-type': type });
    if (challenge !== '') headers.set('www-authenticate', challenge);
    const error = answerError('registry', 'PUT p/r:1', status, headers, body, 0);
    expect(error.message).toMatch(says);
    expect(error.fix ?? '').toMatch(fix);
    expect([error.status, error.retryable]).toEqual([status, again]);
  });

  test('the six meanings of 401 have words and advice of their own', () => {
    const of401 = rows.filter(([name]) => name.startsWith('401')).slice(0, 6);
    const told = of401.map(([, status, body, challenge]) => {
      const headers = new Headers(challenge === '' ? {} : { 'www-authenticate': challenge });
      return answerError('registry', 'GET', status, headers, body, 0);
    });
    expect(new Set(told.map(({ message }) => message)).size).toBe(6);
    expect(new Set(told.map(({ fix }) => fix)).size).toBe(6);
  });

  test('a limit without Retry-After is not run into again at once', () => {
    const error = (headers: Record<string, string>) =>
      answerError('r', 'x', 429, new Headers(headers), '', 0);
    expect(error({}).retryAfterMs).toBe(2_000);
    expect(error({ 'retry-after': '7' }).retryAfterMs).toBe(7_000);
  });
});
