import { timingSafeEqual } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Repository } from './github-git.js';
import { type Rights, rightsOf, settingsOf } from './github-settings.js';
import { type Answer, type Call, Ending } from './server.js';
import type { Hooks } from './types.js';

/** What every handler of the embedded GitHub works on. */
export interface GitHub {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `<url>/api/v3/repos/<owner>/<repo>` */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  readonly token: string;
  readonly pat: string;
  readonly folder: string;
  readonly git: Repository;
  readonly hooks: Hooks;
}

/** A JSON answer. */
export function json(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(data) };
}

/** Ends the exchange with an error in GitHub's shape. */
export function fail(
  status: number,
  message = STATUS_CODES[status] ?? '',
  more: Record<string, unknown> = {},
  headers: Readonly<Record<string, string>> = {},
): never {
  const documentation = { documentation_url: 'https://docs.github.com/rest' };
  throw new Ending(json(status, { message, ...documentation, ...more, status: String(status) }, headers));
}

/** 422 about one field: `missing`, `missing_field`, `invalid`, `already_exists`, `custom`. */
export function invalid(resource: string, field: string, code: string, message?: string): never {
  const error = { resource, code, field, ...(message === undefined ? {} : { message }) };
  fail(422, 'Validation Failed', { errors: [error] });
}

export interface User {
  readonly login: string;
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly rights: Rights;
}

const bot = {
  login: 'github-actions[bot]',
  id: 41898282,
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const app = {
  login: 'release-app[bot]',
  id: 2,
  name: 'release-app[bot]',
  email: '2+release-app[bot]@users.noreply.github.com',
};
const person = {
  login: 'releaser',
  id: 1,
  name: 'releaser',
  email: 'releaser@users.noreply.github.com',
};

const same = (a: string, b: string): boolean =>
  a.length === b.length && b !== '' && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Who asks: the bot of `GITHUB_TOKEN`, the owner of the PAT, or nobody.
 * A token that is neither gets a 401, whatever was asked.
 */
export function userOf(github: GitHub, call: Call): User | undefined {
  const header = call.headers.authorization;
  if (header === undefined) return undefined;
  const [, scheme = '', credential = ''] = /^(\S+) +(.*)$/s.exec(header) ?? [];
  const basic = scheme.toLowerCase() === 'basic';
  const decoded = basic ? Buffer.from(credential, 'base64').toString('utf8') : credential;
  const given = basic ? decoded.slice(decoded.indexOf(':') + 1) : decoded;
  if (same(given, github.token)) return { ...bot, rights: rightsOf(github, 'GITHUB_TOKEN') };
  if (same(given, github.pat)) {
    const rights = rightsOf(github, 'COMMIT_PAT');
    return { ...(rights.kind === 'app' ? app : person), rights };
  }
  return fail(401, 'Bad credentials');
}

/** Ends the exchange with what is not modelled: the rehearsal fails, and says so. */
export function notModelled({ hooks }: GitHub, call: Pick<Call, 'method' | 'path'>, what: string): never {
  hooks.notModelled('github', call.method, `${call.path} ${what}`);
  throw new Ending({ status: 501, body: `not modelled: ${call.method} ${call.path} ${what}\n` });
}

/** Ends the exchange of a token that lacks a right: a classic one sees no more than a stranger, others are told. */
export function lacks({ rights }: User, permissions: string): never {
  if (rights.kind === 'classic') fail(404, 'Not Found', {}, { 'X-Accepted-OAuth-Scopes': 'repo' });
  return fail(403, notAccessible(rights), {}, { 'X-Accepted-GitHub-Permissions': permissions });
}

const notAccessible = ({ kind }: Rights): string =>
  `Resource not accessible by ${kind === 'app' ? 'integration' : 'personal access token'}`;

export const archived = 'Repository was archived so is read-only.';

/** Why a token may not write, in the words of the GraphQL API; undefined when it may. */
export function missingRight(
  github: GitHub,
  { rights }: User,
): readonly [type: string, text: string] | undefined {
  if (settingsOf(github).archived === true) return ['FORBIDDEN', archived];
  if (rights.contents === 'write') return undefined;
  if (rights.kind !== 'classic') return ['FORBIDDEN', notAccessible(rights)];
  const text = 'Your token has not been granted the required scopes to execute this query.';
  return ['INSUFFICIENT_SCOPES', text];
}

/** @throws Ending (401) for an anonymous request, (403, 404) for a token that may not write contents */
export function pusher(github: GitHub, call: Call): User {
  const user = userOf(github, call) ?? fail(401, 'Requires authentication');
  if (settingsOf(github).archived === true) fail(403, archived);
  if (user.rights.contents !== 'write') lacks(user, 'contents=write');
  return user;
}

/** The JSON object that was sent. @throws Ending (400) when it is none */
export async function bodyOf(call: Call): Promise<Record<string, unknown>> {
  const text = (await call.body()).toString('utf8');
  try {
    const data: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
  } catch {
    // answered below
  }
  return fail(400, 'Problems parsing JSON');
}

/** A text field of a body; undefined when it is absent or null. @throws Ending (422) for another type */
export function textOf(body: Record<string, unknown>, field: string): string | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  return fail(422, `Invalid request.\n\nFor '${field}', ${JSON.stringify(value)} is not a string.`);
}

/** @throws Ending (422) when it is absent */
export function needed(body: Record<string, unknown>, field: string): string {
  return textOf(body, field) ?? fail(422, `Invalid request.\n\n"${field}" wasn't supplied.`);
}

/** One page of a list, with a Link header to the others (`page`, `per_page` up to 100). */
export function paged(github: GitHub, call: Call, items: readonly unknown[]): Answer {
  const number = (name: string, otherwise: number): number =>
    Math.max(1, Number.parseInt(call.query.get(name) ?? '', 10) || otherwise);
  const size = Math.min(100, number('per_page', 30));
  const page = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (target: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${github.url}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(Math.min(page - 1, last), 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  const slice = items.slice((page - 1) * size, page * size);
  return json(200, slice, links.length === 0 ? {} : { Link: links.join(', ') });
}
