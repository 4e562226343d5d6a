import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { retry, transientStatus } from '../core/retry.js';
import { lockTime } from '../oci/admission.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import { gitHubRegistry } from '../oci/credentials.js';
import { type Answer, exchange, textOf } from '../oci/exchange.js';
import { answerError } from '../oci/failure.js';
import { type ImmutableRule, parseRules } from './immutable.js';

/** What Harbor says of itself to somebody who is logged in. */
export interface HarborFacts {
  /** `v2.15.2-080b0220` */
  readonly version: string;
  readonly readOnly: boolean;
  /** Only before 2.8: whether it serves charts by ChartMuseum. */
  readonly chartMuseum: boolean;
}

/** What a project may hold and holds, in bytes. */
export interface Storage {
  /** -1: no limit. */
  readonly limit: number;
  readonly used: number;
}

interface Quota {
  readonly hard?: { readonly storage?: unknown };
  readonly used?: { readonly storage?: unknown };
}

export type Created = 'created' | 'exists' | 'refused';

const timeout = 30_000;
/** Answers of what is no Harbor: redirects and every refusal that is for good. */
const elsewhere = [301, 302, 303, 307, 308, 501, ...Array.from({ length: 100 }, (_, at) => 400 + at)].filter(
  (status) => status === 501 || !transientStatus(status),
);

/**
 * Harbor's own API (`/api/v2.0`). A robot that may pull and push is shown very little of it, so every answer but the
 * facts can be "not told" (undefined).
 */
export class Harbor {
  private readonly host: Host;
  private readonly options: RegistryOptions;
  private readonly service: string;

  constructor(host: Host, options: RegistryOptions) {
    this.host = host;
    this.options = options;
    this.service = `Harbor ${options.address.host}`;
  }

  /**
   * Whether this registry is a Harbor, and which. Only JSON counts: a Harbor's portal answers 200 to everything. Harbor
   * refuses the right password, too, while somebody's wrong one locks the name (1.5 s), so it is tried twice.
   * @returns undefined for another registry, `false` for a Harbor that does not take these credentials
   */
  async facts(): Promise<HarborFacts | false | undefined> {
    if (this.options.address.host === gitHubRegistry) return undefined;
    const facts = await this.factsOnce();
    if (facts !== false || this.options.username === '') return facts;
    await this.host.sleep(lockTime);
    return this.factsOnce();
  }

  private async factsOnce(): Promise<HarborFacts | false | undefined> {
    const answer = await this.get('/systeminfo', [200, ...elsewhere]);
    const info = answer.status === 200 ? jsonObject(answer) : undefined;
    if (info?.['auth_mode'] === undefined) return undefined;
    const version = info['harbor_version'];
    if (typeof version !== 'string') return false;
    return {
      version,
      readOnly: info['read_only'] === true,
      chartMuseum: info['with_chartmuseum'] === true,
    };
  }

  /** Number of a project; undefined when there is none of that name that we may see. */
  async project(name: string): Promise<number | undefined> {
    const answer = await this.get(`/projects?name=${encodeURIComponent(name)}&page_size=100`, [200]);
    const list = jsonList(answer);
    const found = list.find((project) => project['name'] === name)?.['project_id'];
    return typeof found === 'number' ? found : undefined;
  }

  /**
   * Our rights in a project: `repository:push` and the like; [] where that is not told. By the project's number: a name
   * gives an empty list, too. 412 is what Harbor says to robots that ask about users.
   */
  async permissions(project: number): Promise<string[]> {
    const path = `/users/current/permissions?scope=/project/${project}&relative=true`;
    const answer = await this.get(path, [200, 401, 403, 404, 412]);
    if (answer.status !== 200) return [];
    return jsonList(answer).map((right) => `${String(right['resource'])}:${String(right['action'])}`);
  }

  /** The rules that protect tags; undefined when we may not see them, as a robot usually may not. */
  async immutableRules(project: string): Promise<ImmutableRule[] | undefined> {
    const path = `/projects/${encodeURIComponent(project)}/immutabletagrules?page_size=100`;
    const answer = await this.get(path, [200, 401, 403, 404]);
    return answer.status === 200 ? parseRules(jsonList(answer)) : undefined;
  }

  /** Bytes that a project may hold and holds; `limit` -1 is no limit. Undefined when we may not look. */
  async storage(project: string): Promise<Storage | undefined> {
    const path = `/projects/${encodeURIComponent(project)}/summary`;
    const answer = await this.get(path, [200, 401, 403, 404]);
    const quota = (answer.status === 200 ? jsonObject(answer)?.['quota'] : undefined) as Quota | undefined;
    const [limit, used] = [quota?.hard?.storage, quota?.used?.storage];
    return typeof limit === 'number' && typeof used === 'number' ? { limit, used } : undefined;
  }

  /**
   * Puts a new tag on an artifact, which of any number of clients exactly one can. `exists`: somebody has, on any digest,
   * which a repetition after a lost answer finds too. `refused`: that is a right of its own, which we have not; or the
   * artifact is gone again.
   * @param repository its name inside the project
   */
  async createTag(project: string, repository: string, digest: string, name: string): Promise<Created> {
    // A slash is encoded twice: the first layer does not get through the proxy of Harbor.
    const inside = encodeURIComponent(encodeURIComponent(repository));
    const path = `/projects/${encodeURIComponent(project)}/repositories/${inside}/artifacts/${digest}/tags`;
    const { status } = await this.request('POST', path, [201, 401, 403, 404, 409], JSON.stringify({ name }));
    return status === 201 ? 'created' : status === 409 ? 'exists' : 'refused';
  }

  private get(path: string, accepted: readonly number[]): Promise<Answer> {
    return this.request('GET', path, accepted);
  }

  private request(
    method: 'GET' | 'POST',
    path: string,
    accepted: readonly number[],
    body?: string,
  ): Promise<Answer> {
    return retry(this.host, { what: `${this.service} ${method} ${path}`, delays: [300, 2_000, 8_000] }, () =>
      this.once(method, path, accepted, body),
    );
  }

  private async once(
    method: 'GET' | 'POST',
    path: string,
    accepted: readonly number[],
    body: string | undefined,
  ): Promise<Answer> {
    const { address, username, password, action } = this.options;
    const basic = Buffer.from(`${username}:${password}`).toString('base64');
    const headers: Record<string, string> = {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      // A project may be named like a number, and is then looked for by its number without this.
      'X-Is-Resource-Name': 'true',
      'User-Agent': `release-actions/${action}`,
      ...(username === '' ? {} : { Authorization: `Basic ${basic}` }),
    };
    const what = `${method} ${path.split('?')[0]}`;
    const url = `${address.origin}/api/v2.0${path}`;
    const answer = await exchange(this.host, this.service, what, url, {
      method,
      headers,
      timeout,
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    });
    if (accepted.includes(answer.status)) return answer;
    throw answerError(this.service, what, answer.status, answer.headers, textOf(answer), this.host.now());
  }
}

function json(answer: Answer): unknown {
  if (!answer.headers.get('content-type')?.includes('json')) return undefined;
  try {
    return JSON.parse(textOf(answer));
  } catch {
    return undefined;
  }
}

function jsonObject(answer: Answer): Record<string, unknown> | undefined {
  const value = json(answer);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** @throws ServiceError when it is no list: something in between answers for Harbor */
function jsonList(answer: Answer): Record<string, unknown>[] {
  const value = json(answer);
  if (Array.isArray(value)) {
    return value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  }
  throw new ServiceError('Harbor', 'its answer is not a list in JSON', {
    status: answer.status,
    retryable: false,
  });
}
