import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry, retryAfter, transientStatus } from '../core/retry.js';
import type { Distribution } from '../python/inspect.js';
import type { Repository } from './repository.js';
import { type IndexFile, parseSimplePage, parseVersionPage, simpleAccept } from './simple-index.js';

export const userAgent = 'release-actions/publish-pypi';

/** How the index knows a project. */
export interface ProjectPage {
  readonly exists: boolean;
  readonly files: readonly IndexFile[];
  /** Whether the answer carries PyPI's serial header: the index is PyPI's software or models it. */
  readonly serial: boolean;
}

export type Held =
  | { readonly state: 'absent' }
  | { readonly state: 'same' | 'other'; readonly sha256: string | undefined };

/** Asks an index what it holds. Reads are repeated on transient errors. */
export class IndexClient {
  private readonly host: Host;
  private readonly repository: Repository;
  private readonly authorization: () => Promise<string>;
  private readonly agent: string;

  /**
   * @param authorization sent only after a 401, and only where uploads go too
   * @param action that asks, for the User-Agent
   */
  constructor(
    host: Host,
    repository: Repository,
    authorization: () => Promise<string>,
    action = 'publish-pypi',
  ) {
    this.host = host;
    this.repository = repository;
    this.authorization = authorization;
    this.agent = `release-actions/${action}`;
  }

  /** @param normalized project name (PEP 503); @throws ServiceError */
  async project(normalized: string): Promise<ProjectPage> {
    const url = new URL(`${normalized}/`, this.repository.indexUrl);
    return this.get(url, simpleAccept, ({ status, headers }, body) => {
      const serial = headers.has('x-pypi-last-serial');
      if (status === 404) return { exists: false, files: [], serial };
      const type = headers.get('content-type') ?? '';
      return { exists: true, files: parseSimplePage(type, body, this.repository.label), serial };
    });
  }

  /**
   * What is known of a project and of one of its versions. PyPI's page of the version is asked at the same time: the
   * simple page can be minutes old.
   */
  async release(normalized: string, version: string): Promise<ProjectPage> {
    if (this.repository.kind === 'other') return this.project(normalized);
    const [page, files] = await Promise.all([
      this.project(normalized),
      this.versionFiles(normalized, version),
    ]);
    const listed = new Set(page.files.map(({ file }) => file));
    const more = files.filter(({ file }) => !listed.has(file));
    return { ...page, exists: page.exists || more.length > 0, files: [...page.files, ...more] };
  }

  /** Whether the index holds a file, by hash. */
  async held(file: Distribution): Promise<Held> {
    return compare(file, (await this.release(file.normalized, file.version)).files);
  }

  private async versionFiles(normalized: string, version: string): Promise<IndexFile[]> {
    const url = new URL(`/pypi/${normalized}/${version}/json`, this.repository.indexUrl);
    return this.get(url, 'application/json', ({ status }, body) =>
      status === 404 ? [] : parseVersionPage(body, this.repository.label),
    );
  }

  /** The answer is read inside of the retry: one that breaks off, or is cut, is asked for again. */
  private get<T>(url: URL, accept: string, read: (response: Response, body: string) => T): Promise<T> {
    const { label, uploadUrl } = this.repository;
    const options = { what: `GET ${url.pathname}`, delays: [500, 2_000, 5_000], deadline: 90_000 };
    return retry(this.host, options, async () => {
      let response = await this.send(url, accept, '');
      if (response.status === 401 && url.origin === new URL(uploadUrl).origin) {
        response = await this.send(url, accept, await this.authorization());
      }
      if (response.ok || response.status === 404) return read(response, await this.bodyOf(response));
      const after = retryAfter(response.headers.get('retry-after'), this.host.now());
      throw new ServiceError(`${label} (${url.pathname})`, response.statusText || 'no reason given', {
        status: response.status,
        retryable: transientStatus(response.status),
        ...(after === undefined ? {} : { retryAfterMs: after }),
        fix: 'check index-url: it must be the root of a simple index',
      });
    });
  }

  private async bodyOf(response: Response): Promise<string> {
    try {
      return await response.text();
    } catch (error) {
      throw unreachable(this.repository.label, error);
    }
  }

  private async send(url: URL, accept: string, authorization: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: accept, 'User-Agent': this.agent };
    if (authorization !== '') headers['Authorization'] = authorization;
    try {
      return await this.host.fetch(url, { headers, signal: AbortSignal.timeout(30_000) });
    } catch (error) {
      throw unreachable(this.repository.label, error);
    }
  }
}

/** A request that got no answer, with the reason that fetch hides in its cause. */
export function unreachable(label: string, error: unknown): ServiceError {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const why = String(message || code || cause);
  return new ServiceError(label, `no answer: ${why}`, {
    status: 0,
    retryable: true,
    fix: 'check that the address is right and can be reached from this runner',
    cause,
  });
}

/** Compares a file with a listing, by name and sha256. An entry without a hash counts as other bytes. */
export function compare(file: Distribution, files: readonly IndexFile[]): Held {
  const found = files.find((item) => item.file === file.file);
  if (found === undefined) return { state: 'absent' };
  return { state: found.sha256 === file.sha256 ? 'same' : 'other', sha256: found.sha256 };
}
