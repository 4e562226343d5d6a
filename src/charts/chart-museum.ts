import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry } from '../core/retry.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import { answerError, noAnswer } from '../oci/failure.js';
import { digestOf } from '../oci/manifest.js';
import { multipart } from '../pypi/multipart.js';
import type { ChartArchive } from './archive.js';
import type { ChartTarget, Held } from './target.js';

const timeout = 60_000;
/** As for registries: quick first, then long enough for a restart. */
const delays = [100, 400, 2_000, 8_000, 15_000];

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** {} for a GET. */
interface Upload {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/**
 * A ChartMuseum: that of a Harbor before 2.8 (`/api/chartrepo/<project>/charts`), or one by itself (`/api/charts`).
 * Harbor's overwrites a released chart without a word, so that everything is looked at before it is sent.
 */
export class ChartMuseum implements ChartTarget {
  readonly mode = 'chartmuseum';
  readonly label: string;
  private readonly host: Host;
  private readonly options: RegistryOptions;
  /** Project of Harbor; '' for a ChartMuseum by itself. */
  readonly project: string;
  private readonly api: string;
  private readonly service: string;

  constructor(host: Host, options: RegistryOptions, project: string) {
    const { address } = options;
    this.host = host;
    this.options = options;
    this.project = project;
    this.api = project === '' ? '/api/charts' : `/api/chartrepo/${encodeURIComponent(project)}/charts`;
    this.label = project === '' ? address.origin : `${address.origin}/chartrepo/${project}`;
    this.service = `ChartMuseum ${address.host}`;
  }

  /** Whether it is one: only a list in JSON tells. Portals answer 200 to everything, and proxies what they like. */
  async exists(): Promise<boolean> {
    const answer = await this.get(this.api, [200, 301, 302, 307, 308, 400, 401, 403, 404, 405, 501]);
    const value = answer.status === 200 ? json(answer) : undefined;
    // Harbor lists charts, ChartMuseum itself has an object of them.
    return this.project === '' ? typeof value === 'object' && value !== null : Array.isArray(value);
  }

  /** Reads the list as somebody who needs it. @throws ServiceError saying what is wrong with log-in, right or project */
  async checkAccess(): Promise<void> {
    await this.get(this.api, [200]);
  }

  place(name: string): string {
    return `${this.label} ${name}`;
  }

  reference({ metadata, file }: ChartArchive): string {
    return this.project === ''
      ? `${this.label}: ${metadata.name} ${metadata.version}`
      : `${this.label}/charts/${file}`;
  }

  async held({ metadata, file }: ChartArchive): Promise<Held> {
    const path = `${this.api}/${metadata.name}/${encodeURIComponent(metadata.version)}`;
    const answer = await this.get(path, [200, 404]);
    if (answer.status === 404) return { kind: 'nothing' };
    // Harbor puts it into `metadata` (src/chartserver at v2.7.4), ChartMuseum does not.
    const value = json(answer) as { digest?: unknown; metadata?: { digest?: unknown } } | undefined;
    const digest = value?.metadata?.digest ?? value?.digest;
    if (typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)) {
      return { kind: 'chart', digest: `sha256:${digest}` };
    }
    const base = this.project === '' ? '' : `/chartrepo/${encodeURIComponent(this.project)}`;
    const archive = await this.get(`${base}/charts/${encodeURIComponent(file)}`, [200]);
    return { kind: 'chart', digest: digestOf(archive.bytes) };
  }

  push(chart: ChartArchive): Promise<void> {
    const what = `POST ${chart.file}`;
    const { contentType, body } = multipart([], { field: 'chart', name: chart.file, data: chart.bytes });
    return this.repeat(what, async (attempt) => {
      // The answer to the try before this one may have been lost.
      if (attempt > 0 && (await this.held(chart)).kind !== 'nothing') return;
      const request: Upload = { method: 'POST', headers: { 'Content-Type': contentType }, body };
      // 409: it is there meanwhile; whether with this content is read back.
      await this.once(this.api, what, request, [201, 202, 409]);
    });
  }

  async versions(name: string): Promise<string[]> {
    const value = json(await this.get(`${this.api}/${name}`, [200, 404]));
    if (!Array.isArray(value)) return [];
    return (value as { version?: unknown }[]).map(({ version }) => String(version));
  }

  private get(path: string, accepted: readonly number[]): Promise<Answer> {
    const what = `GET ${path}`;
    return this.repeat(what, () => this.once(path, what, {}, accepted));
  }

  private repeat<T>(what: string, operation: (attempt: number) => Promise<T>): Promise<T> {
    return retry(this.host, { what: `${this.service} ${what}`, delays, deadline: 120_000 }, operation);
  }

  private async once(
    path: string,
    what: string,
    request: Upload,
    accepted: readonly number[],
  ): Promise<Answer> {
    const { address, username, password, action } = this.options;
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    this.host.secret(password);
    this.host.secret(basic);
    const headers: Record<string, string> = {
      Accept: 'application/json, */*;q=0.1',
      ...request.headers,
      'User-Agent': `release-actions/${action}`,
      ...(username === '' ? {} : { Authorization: `Basic ${basic}` }),
    };
    const signal = AbortSignal.timeout(timeout);
    const init: RequestInit = { ...request, headers, redirect: 'manual', signal };
    const answer = await this.host
      .fetch(`${address.origin}${path}`, init)
      .then(
        async (response): Promise<Answer> => ({
          status: response.status,
          headers: response.headers,
          bytes: Buffer.from(await response.arrayBuffer()),
        }),
      )
      .catch((thrown: unknown) => {
        throw noAnswer(this.service, what, thrown);
      });
    if (accepted.includes(answer.status)) return answer;
    throw this.failure(what, answer);
  }

  private failure(what: string, { status, headers, bytes }: Answer): ServiceError {
    // ChartMuseum itself says {"error": "…"}, Harbor in front of it {"errors": […]}.
    const own = plainError(bytes.toString('utf8'));
    const text = own ?? bytes.toString('utf8');
    const error = answerError(this.service, what, status, headers, text, this.host.now());
    const fix = this.fixFor(status);
    if (fix === undefined) return error;
    const wait = error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs };
    return new ServiceError(this.service, error.message, {
      status,
      retryable: error.retryable,
      ...wait,
      fix,
    });
  }

  private fixFor(status: number): string | undefined {
    const { project } = this;
    if (status === 401)
      return 'check username and password; a robot account is named whole (robot$project+name)';
    if (status === 403) return `give the account the right to push charts in the project ${project}`;
    if (status === 404)
      return `check the name of the project ${project}, and that this Harbor is older than 2.8`;
    if (status === 507) return 'the quota of the project is used up: ask its operator for more';
    return undefined;
  }
}

function plainError(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}

function json({ headers, bytes }: Answer): unknown {
  if (!headers.get('content-type')?.includes('json')) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
