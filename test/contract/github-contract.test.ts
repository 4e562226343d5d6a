// That the contract which requests to GitHub are held to (github-api.test.ts) finds what it is for.
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../src/rehearsal/services/types.js';
import { hasContract, problemsOf } from '../support/github-contract.js';

const contract = hasContract ? test : test.skip;

describe('the contract finds', () => {
  const sent: Exchange = {
    service: 'github',
    route: 'github.commit.create',
    method: 'POST',
    url: '/api/v3/repos/acme/orchard/git/commits',
    headers: { 'user-agent': 'release-actions/bump-version' },
    body: JSON.stringify({ message: 'm', tree: 't', parents: ['p'] }),
    status: null,
    answer: null,
  };
  const found = async (changes: Partial<Exchange>): Promise<string> =>
    (await problemsOf({ ...sent, ...changes })).map((line) => line.replace(/^.*?\): /, '')).join('; ');
  const body = (value: unknown): Partial<Exchange> => ({ body: JSON.stringify(value) });
  const get = (url: string): Partial<Exchange> => ({
    method: 'GET',
    url: `/api/v3/repos/acme/orchard${url}`,
    body: null,
  });
  const graphql = (query: string, variables = {}): Partial<Exchange> => ({
    url: '/api/graphql',
    ...body({ query, variables }),
  });
  const mutation = (selection: string): string =>
    `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { ${selection} } }`;

  contract.each<[string, Partial<Exchange>, string]>([
    ['nothing in a good request', {}, ''],
    [
      'a key that GitHub does not know',
      body({ message: 'm', tree: 't', force: true }),
      'body: unknown force',
    ],
    [
      'a nested one',
      body({ message: 'm', tree: 't', author: { name: 'a', email: 'b', mail: 'c' } }),
      'body.author: unknown mail',
    ],
    ['a key that is missing', body({ message: 'm' }), 'body: no tree'],
    [
      'a value of another type',
      body({ message: 'm', tree: 't', parents: 'p' }),
      'body.parents: string, not array',
    ],
    ['no body', { body: null }, 'no JSON body'],
    ['no user agent', { headers: {} }, 'no user agent'],
    [
      'an operation that does not exist',
      { method: 'PUT' },
      'PUT /api/v3/repos/acme/orchard/git/commits: GitHub has no such operation',
    ],
    ['a parameter that does not exist', get('/releases?limit=3'), 'unknown parameter limit'],
    ['a parameter that is no number', get('/releases?per_page=all'), 'query per_page: string, not integer'],
    ['an id that is none', get('/releases/x%2Fy'), 'path release_id: string, not integer'],
    [
      'a slash that should be encoded',
      get('/rulesets/1/2'),
      'GET /api/v3/repos/acme/orchard/rulesets/1/2: GitHub has no such operation',
    ],
    [
      'an enumeration left',
      { ...sent, url: '/api/v3/repos/acme/orchard/releases', ...body({ tag_name: 't', make_latest: true }) },
      'body.make_latest: boolean, not string',
    ],
    [
      'an answer of another shape',
      { ...get('/git/ref/heads/main'), status: 200, answer: '{"ref":1}' },
      'answer 200: no node_id; answer 200: no url; answer 200: no object; answer 200.ref: integer, not string',
    ],
    [
      'an answer that GitHub never gives',
      { status: 418, answer: '{}' },
      'answered 418, which the description does not know',
    ],
    [
      'an error that is no error',
      { status: 422, answer: '{"message":"no"}' },
      'answer 422: no documentation_url; answer 422: no status',
    ],
    [
      'GraphQL that does not parse',
      graphql('mutation {'),
      'graphql: syntax: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'a field that GraphQL does not have',
      graphql(mutation('commit { sha }')),
      'graphql: document: Cannot query field "sha" on type "Commit".',
    ],
    [
      'a variable that is missing',
      graphql(mutation('clientMutationId')),
      'graphql: variables: Variable "$input" of required type "CreateCommitOnBranchInput!" was not provided.',
    ],
  ])('%s', async (_what, changes, expected) => {
    expect(await found(changes)).toBe(expected);
  });
});
