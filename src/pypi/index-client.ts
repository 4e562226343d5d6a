import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry, retryAfter, transientStatus } from '../core/retry.js';
import type { Distribution } from '../python/inspect.js';
import { remoteHash } from './remote-hash.js';
import type { Repository } from './repository.js';
import { type IndexFile, parseSimplePage, parseVersionPage, simpleAccept } from './simple-index.js';

export const userAgent = 'release-actions/publish-pypi';

/** How the index knows a project. */
export interface ProjectPage {
  readonly exists: boolean;
  readonly files: readonly IndexFile[];
  /** Whether the answer carries PyPI's serial header: the index is PyPI's software or models it. */
  readonly serial: boolean;
  /** PEP 792: `active`, `archived`, `quarantined`, `deprecated`; '' when the index does not say it. */
  readonly status: string;
}

export type Held =
  | { readonly state: 'absent' }
  | { readonly state: 'same' | 'other'; readonly sha256: string | undefined };

/** A comparison by what a page says: `untold` is listed without a sha256. */
export type Listed = Held | { readonly state: 'untold'; readonly address: string };

/** Asks an index what it holds. Reads are repeated on transient errors. */
export class IndexClient {
  private readonly host: Host;
  private readonly repository: Repository;
  private readonly authorization: () => Promise<string>;
  private readonly agent: string;
  private readonly ownUser: boolean;
  private readonly early = new Map<string, Promise<ProjectPage>>();

  /**
   * @param authorization sent only after a 401, and only where uploads go too
   * @param action that asks, for the User-Agent
   * @param ownUser whether the credential is a user of the index itself
   */
  constructor(
    host: Host,
    repository: Repository,
    authorization: () => Promise<string>,
    action = 'publish-pypi',
    ownUser = false,
  ) {
    this.host = host;
    this.repository = repository;
    this.authorization = authorization;
    this.ownUser = ownUser;
    this.agent = `release-actions/${action}`;
  }

  /** @param normalized project name (PEP 503); @throws ServiceError */
  async project(normalized: string): Promise<ProjectPage> {
    const url = new URL(`${normalized}/`, this.repository.indexUrl);
    return this.get(url, simpleAccept, (response, body) => {
      const { status, headers } = response;
      const serial = headers.has('x-pypi-last-serial');
      const absent = { exists: false, files: [], serial, status: '' };
      if (status === 404 || forwarded(url, response)) return absent;
      const type = headers.get('content-type') ?? '';
      const page = parseSimplePage(type, body, this.repository.label);
      const base = response.url || url.href;
      const files = page.files.map((file) => ({ ...file, address: resolved(file.address, base) }));
      return { exists: true, files, serial, status: page.status };
    });
  }

  /**
   * What is known of a project and of one of its versions. PyPI's page of the version is asked at the same time: the
   * simple page can be minutes old.
   */
  async release(normalized: string, version: string): Promise<ProjectPage> {
    const key = `${normalized} ${version}`;
    const early = this.early.get(key);
    // Once: a later look is meant to see what has changed.
    this.early.delete(key);
    if (early !== undefined) return early;
    if (this.repository.kind === 'other') return this.project(normalized);
    const [page, files] = await Promise.all([
      this.project(normalized),
      this.versionFiles(normalized, version),
    ]);
    const listed = new Set(page.files.map(({ file }) => file));
    const more = files.filter(({ file }) => !listed.has(file));
    return { ...page, exists: page.exists || more.length > 0, files: [...page.files, ...more] };
  }

  /** Asks for what `release` will be asked, so that the answers come while files are read. */
  foresee(releases: readonly { readonly normalized: string; readonly version: string }[]): void {
    for (const { normalized, version } of releases) {
      const page = this.release(normalized, version);
      // Told by `release`, when somebody wants to know.
      page.catch(() => undefined);
      this.early.set(`${normalized} ${version}`, page);
    }
  }

  /** Whether the index holds a file, by hash. */
  async held(file: Distribution): Promise<Held> {
    return this.heldIn(file, (await this.release(file.normalized, file.version)).files);
  }

  /**
   * The same by a page that was read before. A file that is listed without a sha256 is downloaded and hashed: its name
   * alone says nothing.
   */
  async heldIn(file: Distribution, files: readonly IndexFile[]): Promise<Held> {
    const listed = compare(file, files);
    if (listed.state !== 'untold') return listed;
    this.host.info(
      `${this.repository.label} does not tell the sha256 of ${file.file}: reading it to compare`,
    );
    const sha256 = await this.delivered(listed.address, file);
    return { state: sha256 === file.sha256 ? 'same' : 'other', sha256 };
  }

  private async delivered(address: string, file: Distribution): Promise<string | undefined> {
    if (!URL.canParse(address)) return undefined;
    const options = { what: `GET ${file.file}`, delays: [1_000, 4_000], deadline: 1_800_000 };
    return retry(this.host, options, async () => {
      try {
        return await remoteHash(address, file.size, (url) => this.ask(url, '*/*', 600_000));
      } catch (error) {
        throw error instanceof ServiceError ? error : unreachable(this.repository.label, error);
      }
    });
  }

  private async versionFiles(normalized: string, version: string): Promise<IndexFile[]> {
    const url = new URL(`/pypi/${normalized}/${version}/json`, this.repository.indexUrl);
    return this.get(url, 'application/json', ({ status }, body) =>
      status === 404 ? [] : parseVersionPage(body, this.repository.label),
    );
  }

  /** The answer is read inside of the retry: one that breaks off, or is cut, is asked for again. */
  private get<T>(url: URL, accept: string, read: (response: Response, body: string) => T): Promise<T> {
    const { label } = this.repository;
    const options = { what: `GET ${url.pathname}`, delays: [500, 2_000, 5_000], deadline: 90_000 };
    return retry(this.host, options, async () => {
      const response = await this.ask(url, accept, 30_000);
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

  /**
   * Unasked, no credential is sent; after a refusal, only where uploads go too. An index with users of its own may also
   * say 404, or send the question on, to whom it does not know.
   */
  private async ask(url: URL, accept: string, milliseconds: number): Promise<Response> {
    const response = await this.send(url, accept, milliseconds, '');
    const hidden = this.ownUser && ([403, 404].includes(response.status) || forwarded(url, response));
    const sameOrigin = url.origin === new URL(this.repository.uploadUrl).origin;
    if (!sameOrigin || (response.status !== 401 && !hidden)) return response;
    const authorization = await this.authorization();
    if (authorization === '') return response;
    await response.body?.cancel();
    return this.send(url, accept, milliseconds, authorization);
  }

  private async send(
    url: URL,
    accept: string,
    milliseconds: number,
    authorization: string,
  ): Promise<Response> {
    const headers: Record<string, string> = { Accept: accept, 'User-Agent': this.agent };
    if (authorization !== '') headers['Authorization'] = authorization;
    try {
      return await this.host.fetch(url, { headers, signal: AbortSignal.timeout(milliseconds) });
    } catch (error) {
      throw unreachable(this.repository.label, error);
    }
  }
}

/**
 * Whether an index sent the question on to PyPI because it does not know the project (GitLab does, unless that is turned
 * off): what PyPI holds is not in this index.
 */
function forwarded(asked: URL, { url }: Response): boolean {
  return URL.canParse(url) && new URL(url).hostname === 'pypi.org' && asked.hostname !== 'pypi.org';
}

function resolved(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : '';
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

/** Compares a file with a listing, by name and sha256. */
export function compare(file: Distribution, files: readonly IndexFile[]): Listed {
  const found = files.find((item) => item.file === file.file);
  if (found === undefined) return { state: 'absent' };
  const { sha256, address } = found;
  if (sha256 === undefined) return { state: 'untold', address };
  return { state: sha256 === file.sha256 ? 'same' : 'other', sha256 };
}
