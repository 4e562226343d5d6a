/**
 * Holds requests to the embedded GitHub, and its answers, against what GitHub publishes about itself: the OpenAPI
 * description of its REST API and the schema of its GraphQL API. They come with the test tools
 * (`node test/tools/install.mjs github`); without them there is nothing to hold anything against.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../../src/rehearsal/services/types.js';
import { graphqlProblems } from './github-graphql-contract.js';
import { type Lookup, type Schema, violations } from './openapi-schema.js';
import { repositoryRoot } from './workflow.js';

export const githubPackages = join(repositoryRoot, '.tools/github/node_modules');
const descriptionFile = join(githubPackages, '@octokit/openapi/generated/api.github.com.json');

/** Whether the descriptions are installed. */
export const hasContract = existsSync(descriptionFile);

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  /** Its value may contain slashes that are not encoded. */
  readonly 'x-multi-segment'?: boolean;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let loaded: Description | undefined;
function description(): Description {
  loaded ??= JSON.parse(readFileSync(descriptionFile, 'utf8')) as Description;
  return loaded;
}

const lookup: Lookup = (reference) =>
  reference
    .slice(2)
    .split('/')
    .reduce((part, key) => (part as Record<string, unknown>)[key], description() as unknown);

function follow<T extends object>(value: T | { readonly $ref: string }): T {
  return '$ref' in value ? follow(lookup(value.$ref) as T) : (value as T);
}

interface Found {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, string>>;
}

const literals = (template: string): number =>
  template.split('/').filter((part) => !part.startsWith('{')).length;

/** The operation of a path, the one with most literal segments first, as GitHub's own router has it. */
function operationOf(method: string, path: string): Found | undefined {
  const found: (Found & { readonly template: string })[] = [];
  for (const [template, operations] of Object.entries(description().paths)) {
    const operation = operations[method.toLowerCase()];
    if (operation === undefined) continue;
    const parameters = (operation.parameters ?? []).map((one) => follow<Parameter>(one));
    const names: string[] = [];
    const pattern = template.replace(/\{(\w+)\}|[.*+?^$()|[\]\\]/g, (text, name?: string) => {
      if (name === undefined) return `\\${text}`;
      names.push(name);
      const many = parameters.find((one) => one.in === 'path' && one.name === name)?.['x-multi-segment'];
      return many === true ? '(.+)' : '([^/]+)';
    });
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match === null) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]);
    found.push({ template, operation, parameters, values: Object.fromEntries(values) });
  }
  return found.sort((a, b) => literals(b.template) - literals(a.template))[0];
}

/** A value of a URL as the schema wants it; a text where it cannot be that. */
function coerced(schema: Schema, text: string): unknown {
  const { type } = schema;
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function parameterProblems(found: Found, query: URLSearchParams): string[] {
  const given = new Map<string, string>(query);
  const problems: string[] = [];
  for (const { name, in: where, required, schema } of found.parameters) {
    const value = where === 'path' ? found.values[name] : where === 'query' ? given.get(name) : undefined;
    if (where === 'query') given.delete(name);
    if (value === undefined && required === true && where !== 'header') problems.push(`no parameter ${name}`);
    const plain = follow<Schema>(schema);
    if (value !== undefined)
      problems.push(...violations(lookup, plain, coerced(plain, value), `${where} ${name}`));
  }
  return [...problems, ...[...given.keys()].map((name) => `unknown parameter ${name}`)];
}

const jsonSchema = (content: Content | undefined): Schema | undefined =>
  content?.content?.['application/json']?.schema;

function bodyProblems({ operation }: Found, exchange: Exchange): string[] {
  const { requestBody } = operation;
  if (requestBody === undefined)
    return exchange.body === null ? [] : ['a body, which this operation has not'];
  const schema = jsonSchema(requestBody);
  if (schema === undefined) return [];
  if (exchange.body === null) return requestBody.required === true ? ['no JSON body'] : [];
  return violations(lookup, schema, JSON.parse(exchange.body), 'body');
}

/** Errors of GitHub in general; its description names them for few operations and not their `status`. */
const general = [400, 401, 403, 404, 409, 422];
const errorSchema: Schema = {
  type: 'object',
  required: ['message', 'documentation_url', 'status'],
  properties: {
    message: { type: 'string' },
    documentation_url: { type: 'string', format: 'uri' },
    status: { type: 'string', pattern: '^[45]\\d\\d$' },
    errors: { type: 'array' },
    metadata: { type: 'object' },
  },
};

/**
 * Answers of which only a part is modelled: what they lack is no violation, what they say must be right. GET /repos has
 * 75 fields, of which clients here read three.
 */
const partly = ['repos/get'];

function answerProblems({ operation }: Found, exchange: Exchange): string[] {
  const { status, answer } = exchange;
  // Nothing, or a fault that was injected.
  if (status === null) return [];
  if (status >= 400) {
    const known = Object.hasOwn(operation.responses, String(status)) || general.includes(status);
    if (!known) return [`answered ${status}, which the description does not know`];
    return violations(lookup, errorSchema, JSON.parse(answer ?? 'null'), `answer ${status}`);
  }
  const response = operation.responses[String(status)];
  if (response === undefined) return [`answered ${status}, which the description does not know`];
  const schema = jsonSchema(follow<Content>(response));
  // The bytes of an asset, be they JSON or not.
  if (exchange.headers['accept']?.includes('application/octet-stream') === true) return [];
  if (schema === undefined || answer === null) {
    return (schema === undefined) === (answer === null) ? [] : [`answer ${status}: JSON or not`];
  }
  const found = violations(lookup, schema, JSON.parse(answer), `answer ${status}`);
  const part = partly.includes(operation.operationId);
  return found.filter(
    (line) => !(part && /: no \w+$/.test(line)) && !inaccuracies.some((known) => known.test(line)),
  );
}

/** Where the description is known to be wrong: its own text on uploads says that assets can be in state `starter`. */
const inaccuracies = [/\.state: not one of \["uploaded","open"\]$/];

const prefixes = ['/api/v3', '/api/uploads'];

/** What an exchange has against the contract; the operation in front. Requests of git are not GitHub's API. */
export async function problemsOf(exchange: Exchange): Promise<string[]> {
  const [path = '', query = ''] = exchange.url.split(/\?(.*)/s);
  if (exchange.service !== 'github' || !path.startsWith('/api/')) return [];
  if (path === '/api/graphql') return graphqlProblems(exchange);
  const prefix = prefixes.find((one) => path.startsWith(`${one}/`)) ?? '';
  const found = operationOf(exchange.method, path.slice(prefix.length));
  const shown = `${exchange.method} ${exchange.url}`;
  if (found === undefined) return [`${shown}: GitHub has no such operation`];
  const agent = (exchange.headers['user-agent'] ?? '') === '' ? ['no user agent'] : [];
  const problems = [
    ...agent,
    ...parameterProblems(found, new URLSearchParams(query)),
    ...bodyProblems(found, exchange),
    ...answerProblems(found, exchange),
  ];
  return problems.map((line) => `${found.operation.operationId} (${shown}): ${line}`);
}

/** Whether GitHub publishes an operation under exactly this template. */
export function hasOperation(method: string, template: string): boolean {
  return description().paths[template]?.[method.toLowerCase()] !== undefined;
}

/** The operations that exchanges belong to, each once, by name; `graphql` for those of the GraphQL API. */
export function operationsOf(exchanges: readonly Exchange[]): string[] {
  const names = exchanges.flatMap(({ service, method, url }) => {
    const path = url.split('?')[0] ?? '';
    if (service !== 'github' || !path.startsWith('/api/')) return [];
    if (path === '/api/graphql') return ['graphql'];
    return [operationOf(method, path.replace(/^\/api\/\w+/, ''))?.operation.operationId ?? `? ${path}`];
  });
  return [...new Set(names)].sort();
}

/** Like `holdToContract`, for the file that a rehearsal wrote (`exchangeLog`); the file is read once. */
export async function holdFileToContract(file: string): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  rmSync(file);
  await holdToContract(lines.map((line) => JSON.parse(line) as Exchange));
}

/** @throws Error that lists everything that exchanges have against the contract, each once */
export async function holdToContract(exchanges: readonly Exchange[]): Promise<void> {
  if (!hasContract) return;
  const problems = new Set<string>();
  for (const exchange of exchanges) for (const problem of await problemsOf(exchange)) problems.add(problem);
  if (problems.size > 0) throw new Error(`against what GitHub publishes:\n${[...problems].join('\n')}`);
}
