/** The part of the contract that is about GitHub's GraphQL API; see github-contract.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exchange } from '../../src/rehearsal/services/types.js';
import { repositoryRoot } from './workflow.js';

const packages = join(repositoryRoot, '.tools/github/node_modules');

interface Failure {
  readonly message: string;
}

/** What is used of `graphql` 16, which comes with the test tools. */
interface GraphQL {
  buildSchema(text: string, options: object): { getType(name: string): unknown };
  parse(document: string): {
    readonly definitions: readonly { readonly variableDefinitions?: readonly unknown[] }[];
  };
  validate(schema: unknown, document: unknown): readonly Failure[];
  getVariableValues(
    schema: unknown,
    definitions: unknown,
    inputs: unknown,
  ): { readonly errors?: readonly Failure[] };
  execute(
    of: object,
  ): { readonly errors?: readonly Failure[] } | Promise<{ readonly errors?: readonly Failure[] }>;
}

let loaded: Promise<{ readonly graphql: GraphQL; readonly schema: unknown }> | undefined;

async function load(): Promise<{ readonly graphql: GraphQL; readonly schema: unknown }> {
  const entry = pathToFileURL(join(packages, 'graphql/index.mjs')).href;
  const graphql = (await import(entry)) as GraphQL;
  const text = readFileSync(join(packages, '@octokit/graphql-schema/schema.graphql'), 'utf8');
  return { graphql, schema: graphql.buildSchema(text, { assumeValid: true }) };
}

/** Errors as GitHub gives them: with HTTP status 200. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
}

/** Whether the document and its variables are valid, and the answer could be one to it. */
export async function graphqlProblems({ body, status, answer }: Exchange): Promise<string[]> {
  loaded ??= load();
  const { graphql, schema } = await loaded;
  const { query = '', variables = {} } = JSON.parse(body ?? '{}') as { query?: string; variables?: object };
  const say = (what: string, found: readonly Failure[] = []): string[] =>
    found.map(({ message }) => `graphql: ${what}: ${message}`);
  let document: ReturnType<GraphQL['parse']>;
  try {
    document = graphql.parse(query);
  } catch (error) {
    return say('syntax', [error as Failure]);
  }
  const wrong = say('document', graphql.validate(schema, document));
  if (wrong.length > 0) return wrong;
  const [operation] = document.definitions;
  const given = graphql.getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  const problems = say('variables', given.errors);
  if (status === null || answer === null) return problems;
  if (status !== 200) return [...problems, `graphql: answered ${status}`];
  const { data, errors = [] } = JSON.parse(answer) as Answer;
  const shapeless = errors.filter(({ message }) => typeof message !== 'string');
  const unnamed = shapeless.map(() => ({ message: 'an error without a message' }));
  // The reference implementation serializes the data as the schema says; what is not of its type is an error there.
  const typeResolver = (
    _value: unknown,
    _context: unknown,
    _info: unknown,
    type: { name: string },
  ): string => (type.name === 'GitSignature' ? 'GpgSignature' : 'Commit');
  const replayed =
    errors.length > 0 || problems.length > 0
      ? {}
      : await graphql.execute({ schema, document, rootValue: data, variableValues: variables, typeResolver });
  return [...problems, ...say('answer', unnamed), ...say('answer', replayed.errors)];
}
