import { ServiceError, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { retry, retryAfter, transientStatus } from '../../core/retry.js';
import type { Git } from '../../git/git.js';

/** Asks where a tag of the origin points now: its commit, annotated and nested tags peeled; undefined without the tag. */
export type AskTag = (tag: string) => Promise<string | undefined>;

const service = 'GitHub';
const timeout = 30_000;
/** Nobody nests tags this deep; a loop cannot exist, but an answer may lie. */
const deepest = 10;

interface GitObject {
  readonly object?: { readonly sha?: string; readonly type?: string };
}

/**
 * Asks GitHub's REST API. Undefined when this is no run: without token, API address or repository.
 * Routes: GET /repos/{owner}/{repo}/git/ref/{ref} and /git/tags/{tag_sha} (REST API 2022-11-28).
 */
export function askGitHub(host: Host, token: string, action: string): AskTag | undefined {
  const api = (host.env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '');
  const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || api === '' || !owner || !repo || rest.length > 0) return undefined;
  const base = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/git`;
  const get = (path: string): Promise<GitObject | undefined> =>
    retry(host, { what: `${service} ${path}` }, () => getOnce(host, `${base}/${path}`, token, action));
  return async (tag) => {
    let answer = await get(`ref/tags/${tag.split('/').map(encodeURIComponent).join('/')}`);
    for (let depth = 0; answer !== undefined && depth < deepest; depth++) {
      const { sha = '', type } = answer.object ?? {};
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) break;
      if (type === 'commit') return sha;
      if (type !== 'tag') {
        throw new UserError(`the tag ${tag} points at no commit but at a ${type} (${sha})`, {
          fix: 'delete the tag and put it on a commit',
        });
      }
      answer = await get(`tags/${sha}`);
    }
    if (answer === undefined) return undefined;
    throw new ServiceError(service, `an answer about the tag ${tag} that is not understood`, {
      status: 200,
      retryable: false,
    });
  };
}

async function getOnce(
  host: Host,
  url: string,
  token: string,
  action: string,
): Promise<GitObject | undefined> {
  let status = 0;
  let retryAfterMs: number | undefined;
  let limited = false;
  let body: GitObject & { readonly message?: string };
  try {
    const response = await host.fetch(url, {
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': `release-actions/${action}`,
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(timeout),
    });
    status = response.status;
    retryAfterMs = retryAfter(response.headers.get('retry-after'), host.now());
    limited = retryAfterMs !== undefined || response.headers.get('x-ratelimit-remaining') === '0';
    const text = await response.text();
    if (status === 404) return undefined;
    body = response.ok ? JSON.parse(text) : { message: readMessage(text) };
  } catch (cause) {
    throw new ServiceError(service, 'no whole answer arrived', { status: 0, retryable: true, cause });
  }
  if (status >= 200 && status < 300) return body;
  throw new ServiceError(service, host.redact(body.message ?? ''), {
    status,
    // A secondary rate limit comes as 403 (REST API, "Rate limits").
    retryable: transientStatus(status) || (status === 403 && limited),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(status === 401 || status === 403 ? { fix: tokenFix } : {}),
  });
}

const tokenFix =
  'give the job permissions: contents: read and leave token at its default, or give a token that is valid';

function readMessage(text: string): string {
  try {
    return String(JSON.parse(text).message);
  } catch {
    return text.slice(0, 200);
  }
}

/** Asks the remote `origin` of a checkout (git ls-remote). */
export function askOrigin(git: Git): AskTag {
  return async (tag) => {
    const ref = `refs/tags/${tag}`;
    // Patterns are globs for git; a tag that passed the version grammar holds none of their characters.
    const lines = await git.lines(['ls-remote', 'origin', ref, `${ref}^{}`]);
    const found = new Map(
      lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))]),
    );
    return found.get(`${ref}^{}`) ?? found.get(ref);
  };
}
