import { readFileSync } from 'node:fs';
import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retryAfter } from '../core/retry.js';
import type { Distribution } from '../python/inspect.js';
import { sha256 } from '../record/canonical.js';
import { type Answer, adviceFor, classify, reasonOf } from './answer.js';
import type { Credentials } from './credentials.js';
import { uploadForm } from './form.js';
import { unreachable, userAgent } from './index-client.js';
import { type MultipartBody, multipart } from './multipart.js';
import type { Repository } from './repository.js';

/** Milliseconds that one POST may take: a minute, and more for what a slow line (50 kB/s) needs. */
export function uploadTimeout(size: number): number {
  return 60_000 + Math.ceil(size / 50);
}

/** Sends a distribution. @throws UserError when its bytes changed since they were checked, or for a foreign redirect */
export async function sendFile(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  file: Distribution,
): Promise<Answer> {
  const data = readFileSync(file.path);
  if (sha256(data) !== file.sha256) {
    throw new UserError('this file changed after it was checked', { where: { file: file.file } });
  }
  const form = multipart(uploadForm(file, file.sha256), { field: 'content', name: file.file, data });
  return post(host, repository, credentials, form);
}

/**
 * POSTs a form. Redirects are not followed, but for a 308 inside the same origin (a missing slash), with the
 * whole body sent anew; credentials never go elsewhere.
 */
export async function post(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  form: MultipartBody,
): Promise<Answer> {
  const authorization = await credentials.authorization();
  const send = (url: string): Promise<Response> =>
    host.fetch(url, {
      method: 'POST',
      body: form.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(uploadTimeout(form.body.length)),
      headers: {
        Accept: 'application/json',
        Authorization: authorization,
        'Content-Type': form.contentType,
        'User-Agent': userAgent,
      },
    });
  try {
    let response = await send(repository.uploadUrl);
    if (response.status === 308) response = await send(sameOrigin(repository, response));
    const body = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const reason = reasonOf(response.status, response.statusText, type, body);
    const redirect = response.status >= 300 && response.status < 400;
    return {
      status: response.status,
      message: redirect ? `it redirects uploads (${response.status}); check repository-url` : reason,
      kind: redirect ? 'refused' : classify(response.status, reason),
      headers: response.headers,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return withoutAnswer(repository, error);
  }
}

function sameOrigin(repository: Repository, response: Response): string {
  const target = new URL(response.headers.get('location') ?? '', repository.uploadUrl);
  if (target.origin !== new URL(repository.uploadUrl).origin) {
    throw new UserError(`${repository.label} redirects uploads to another host, ${target.host}`, {
      where: { key: 'repository-url' },
      fix: 'name the address that takes the uploads; the token is never sent elsewhere by itself',
    });
  }
  return target.href;
}

/** An HTTPParserError means that there was an answer, but no valid HTTP; Node 24 gives not all of them a code (HPE_…). */
function withoutAnswer(repository: Repository, error: unknown): Answer {
  const { message, cause } = unreachable(repository.label, error);
  const { name, code, message: detail } = cause as { name?: unknown; code?: unknown; message?: unknown };
  const garbled = name === 'HTTPParserError' || String(code ?? '').startsWith('HPE_');
  return {
    status: 0,
    message: garbled ? `the index refused; its answer is not valid HTTP (${String(detail)})` : message,
    kind: garbled ? 'garbled' : 'again',
    headers: new Headers(),
  };
}

/** An answer as the error it is. */
export function answerError(host: Host, repository: Repository, what: string, answer: Answer): ServiceError {
  const after = retryAfter(answer.headers.get('retry-after'), host.now());
  const fix = adviceFor(answer.message);
  return new ServiceError(repository.label, `${what}: ${answer.message}`, {
    status: answer.status,
    retryable: answer.kind === 'again',
    ...(after === undefined ? {} : { retryAfterMs: after }),
    ...(fix === undefined ? {} : { fix }),
  });
}
