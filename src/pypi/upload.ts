import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retryAfter } from '../core/retry.js';
import { type Transferred, transfer } from '../core/transfer.js';
import type { Distribution } from '../python/inspect.js';
import { type Answer, adviceFor, classify, oneLine, reasonOf } from './answer.js';
import type { Credentials } from './credentials.js';
import { type Field, uploadForm } from './form.js';
import { unreachable, userAgent } from './index-client.js';
import { filePart, type MultipartForm, multipartForm } from './multipart.js';
import type { Repository } from './repository.js';

/** Milliseconds without progress: a byte on its way, and the index busy with a file of 100 MB. */
const stall = { sending: 60_000, answer: 300_000 };

/** Sends a distribution, with further fields. @throws UserError when its bytes changed since they were checked, or for a foreign redirect */
export async function sendFile(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  file: Distribution,
  more: readonly Field[] = [],
): Promise<Answer> {
  const fields = [...uploadForm(file, file.sha256), ...more];
  const form = multipartForm(fields, filePart('content', file));
  return post(host, repository, credentials, form);
}

/**
 * POSTs a form. Redirects are not followed, but for one inside the same origin that keeps the method (a missing slash),
 * with the whole body sent anew; credentials never go elsewhere.
 */
export async function post(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  form: MultipartForm,
): Promise<Answer> {
  const authorization = await credentials.authorization();
  const answer = await postAs(host, repository, authorization, form);
  if (answer.status !== 403 || credentials.renew?.(authorization, answer.message) !== true) return answer;
  return postAs(host, repository, await credentials.authorization(), form);
}

async function postAs(
  host: Host,
  repository: Repository,
  authorization: string,
  form: MultipartForm,
): Promise<Answer> {
  const send = (url: URL): Promise<Transferred> =>
    transfer(url, {
      method: 'POST',
      body: form,
      env: host.env,
      stall,
      headers: {
        Accept: 'application/json',
        Authorization: authorization,
        'Content-Type': form.contentType,
        'User-Agent': userAgent,
      },
    });
  try {
    let response = await send(new URL(repository.uploadUrl));
    if (response.status === 307 || response.status === 308) {
      response = await send(sameOrigin(repository, response.headers['location']));
    }
    return answerOf(response);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return withoutAnswer(repository, error);
  }
}

function answerOf({ status, statusText, headers, body }: Transferred): Answer {
  const reason = reasonOf(status, statusText, headers['content-type'] ?? '', body);
  const redirect = status >= 300 && status < 400;
  return {
    status,
    message: redirect ? `it redirects uploads (${status}); check repository-url` : reason,
    kind: redirect ? 'refused' : classify(status, reason),
    headers,
  };
}

function sameOrigin(repository: Repository, location: string | undefined): URL {
  const target = new URL(location ?? '', repository.uploadUrl);
  if (target.origin !== new URL(repository.uploadUrl).origin) {
    throw new UserError(`${repository.label} redirects uploads to another host, ${target.host}`, {
      where: { key: 'repository-url' },
      fix: 'name the address that takes the uploads; the token is never sent elsewhere by itself',
    });
  }
  return target;
}

/** An HTTPParserError means that there was an answer, but no valid HTTP; Node 24 gives not all of them a code (HPE_…). */
function withoutAnswer(repository: Repository, error: unknown): Answer {
  const { name, code, message, rawPacket } = error as NodeJS.ErrnoException & { rawPacket?: Buffer };
  const garbled = name === 'HTTPParserError' || String(code ?? '').startsWith('HPE_');
  if (!garbled) {
    const told = unreachable(repository.label, error).message;
    // Trust does not come by trying again.
    const kind = /CERT|^ERR_TLS|^UNABLE_TO/.test(String(code ?? '')) ? 'refused' : 'again';
    return { status: 0, message: told, kind, headers: {} };
  }
  // What PyPI had to say stands in there, over several lines.
  const said = oneLine(rawPacket?.toString('latin1') ?? '').replace(/ Content-(Type|Length):.*$/i, '');
  const told = said === '' ? String(message) : `${String(message)}; it begins with ${JSON.stringify(said)}`;
  const why = `the index refused; its answer is not valid HTTP (${told})`;
  return { status: 0, message: why, kind: 'garbled', headers: {} };
}

/** An answer as the error it is. */
export function answerError(host: Host, repository: Repository, what: string, answer: Answer): ServiceError {
  const after = retryAfter(answer.headers['retry-after'] ?? null, host.now());
  const fix = adviceFor(answer.message, answer.status);
  return new ServiceError(repository.label, `${what}: ${answer.message}`, {
    status: answer.status,
    retryable: answer.kind === 'again',
    ...(after === undefined ? {} : { retryAfterMs: after }),
    ...(fix === undefined ? {} : { fix }),
  });
}
