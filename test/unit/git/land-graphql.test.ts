import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import type { CommitRequest, Lander, OnTip } from '../../../src/git/land.js';
import { graphqlLander, unfitForGraphql } from '../../../src/git/land-graphql.js';
import { releaseMessage } from '../../../src/git/release-commit.js';
import { connect } from '../../../src/github/client.js';
import { FakeHost } from '../../support/fake-host.js';

const parent = 'a'.repeat(40);
const made = 'b'.repeat(40);
const tree = 'c'.repeat(40);
const token = 'ghs_canary0123456789abcdefghij';

const request: CommitRequest = {
  tag: 'version/5.1.0',
  parent,
  parentTree: 'd'.repeat(40),
  tree,
  changes: [{ path: 'größe/x.toml', mode: '100644', text: '\uFEFFa = "ü"\r\n' }],
  message: releaseMessage('5.1.0', 'version/5.1.0', parent),
};

type Body = { data?: unknown; errors?: unknown; message?: string };
/** An answer: status and body; `drop` closes the connection without one. */
type Reply = readonly [status: number, body: Body | string, headers?: Record<string, string>] | 'drop';

const done = (over: object = {}): Reply => [
  200,
  {
    data: {
      createCommitOnBranch: {
        commit: {
          oid: made,
          tree: { oid: tree },
          parents: { nodes: [{ oid: parent }] },
          signature: { isValid: true },
          ...over,
        },
      },
    },
  },
];
const problem = (type: string | undefined, message: string, path = ['createCommitOnBranch']): Reply => [
  200,
  { data: { createCommitOnBranch: null }, errors: [{ ...(type && { type }), path, message }] },
];

/** GitHub's own client against answers that are hard to get from a server; the branch's tip follows a script. */
class Server extends FakeHost {
  readonly sent: { query: string; variables: { input: Record<string, unknown> } }[] = [];
  private readonly replies: Reply[];

  constructor(replies: Reply[]) {
    super({}, { GITHUB_REPOSITORY: 'acme/orchard', GITHUB_API_URL: 'https://ghes.example/api/v3' });
    this.replies = replies;
  }

  override async fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    expect(String(url)).toBe('https://ghes.example/api/graphql');
    expect(new Headers(init.headers).get('user-agent')).toContain('release-actions/bump-version');
    this.sent.push(JSON.parse(String(init.body)));
    const reply = this.replies.shift() ?? 'drop';
    if (reply === 'drop') throw new TypeError('fetch failed');
    const [status, body, headers = {}] = reply;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    return new Response(text, { status, headers: { 'content-type': type, ...headers } });
  }
}

async function commit(
  replies: Reply[],
  tips: string[] = [],
): Promise<{ result: OnTip | undefined; failure: string; host: Server }> {
  const host = new Server(replies);
  const rest: Lander = {
    method: 'rest',
    tip: async () => tips.shift() ?? parent,
    commit: () => Promise.reject(new Error('not asked')),
    fastForward: () => Promise.reject(new Error('not asked')),
    merge: () => Promise.reject(new Error('not asked')),
  };
  const lander = graphqlLander(host, connect(host, token, 'bump-version'), rest);
  try {
    return { result: await lander.commitOnTip?.('main', request), failure: '', host };
  } catch (error) {
    const failure = explain(error);
    expect(failure).not.toContain('This is a bug');
    expect(`${failure}${host.allText()}`).not.toContain(token);
    return { result: undefined, failure, host };
  }
}

describe('createCommitOnBranch', () => {
  it('sends the tagged commit as expected head, the message in two parts and the exact bytes', async () => {
    const { result, host } = await commit([done()]);
    expect(result).toEqual({ sha: made, verified: true });
    expect(host.sent[0]?.variables.input).toEqual({
      branch: { repositoryNameWithOwner: 'acme/orchard', branchName: 'main' },
      message: { headline: 'Release 5.1.0', body: `Release-Tag: version/5.1.0\nRelease-Base: ${parent}` },
      expectedHeadOid: parent,
      fileChanges: {
        additions: [{ path: 'größe/x.toml', contents: Buffer.from('\uFEFFa = "ü"\r\n').toString('base64') }],
      },
    });
  });

  it.each<[string, Reply]>([
    ['another tree', done({ tree: { oid: 'e'.repeat(40) } })],
    ['another parent', done({ parents: { nodes: [{ oid: 'e'.repeat(40) }] } })],
    ['two parents', done({ parents: { nodes: [{ oid: parent }, { oid: made }] } })],
  ])('a commit with %s is on the branch and must not be released', async (_, reply) => {
    const { failure } = await commit([reply]);
    expect(failure).toContain(`GitHub made the commit ${made} on main`);
    expect(failure).toContain('must not be released');
    expect(failure).toContain(`git revert ${made}`);
  });

  it('is not verified when GitHub did not sign', async () => {
    expect((await commit([done({ signature: null })])).result).toEqual({ sha: made, verified: false });
  });

  it.each<[string, Reply, OnTip]>([
    [
      'a stale head',
      problem('STALE_DATA', `Expected branch to point to "${parent}" but it did not.  Pull and try again.`),
      'moved',
    ],
    ['a race', problem('UNPROCESSABLE', 'is at f193003 but expected e627ddb'), 'moved'],
    ['no GraphQL', [404, { message: 'Not Found' }], 'unsupported'],
    ['a server of another kind', [501, 'not implemented'], 'unsupported'],
    [
      'an older schema',
      problem('undefinedField', "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'", [
        'mutation',
      ]),
      'unsupported',
    ],
  ])('%s', async (_, reply, expected) => {
    const { result, host } = await commit([reply]);
    expect(result).toBe(expected);
    expect(host.sent).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ['a dropped connection', 'drop'],
    ['a gateway that gave up', [502, '<html>Bad Gateway</html>']],
    ['half an answer', [200, '']],
    ['an error without a type', problem(undefined, 'Something went wrong while executing your query.')],
    [
      'an error inside of the answer',
      problem('FORBIDDEN', 'no', ['createCommitOnBranch', 'commit', 'signature']),
    ],
  ])('%s: the branch is looked at before the mutation is sent again', async (_, reply) => {
    const landed = await commit([reply, done()], [made]);
    expect(landed.result).toBe('moved');
    expect(landed.host.sent).toHaveLength(1);
    const again = await commit([reply, done()], [parent]);
    expect(again.result).toEqual({ sha: made, verified: true });
    expect(again.host.sent).toHaveLength(2);
    expect(again.host.slept).toHaveLength(1);
  });

  it('gives up after a bounded number of tries', async () => {
    const { failure, host } = await commit([]);
    expect(failure).toContain('GitHub');
    expect(host.sent).toHaveLength(6);
  });

  it('sends again what a limit refused, since nothing was done', async () => {
    const limited: Reply = [
      403,
      { message: 'You have exceeded a secondary rate limit' },
      { 'retry-after': '1' },
    ];
    const { result, host } = await commit([
      limited,
      problem('RATE_LIMITED', 'API rate limit exceeded'),
      done(),
    ]);
    expect(result).toEqual({ sha: made, verified: true });
    expect(host.sent).toHaveLength(3);
  });

  it('explains a refusal and does not repeat it', async () => {
    const { failure, host } = await commit([problem('FORBIDDEN', 'Resource not accessible by integration')]);
    expect(failure).toContain('may not write to acme/orchard');
    expect(failure).toContain('contents: write');
    expect(host.sent).toHaveLength(1);
  });
});

describe('unfitForGraphql', () => {
  const change = (mode: string, size = 3) => ({ path: 'bin/x', mode, text: 'x'.repeat(size) });
  it('names the file whose mode would be lost', () => {
    expect(unfitForGraphql([change('100644')])).toBeUndefined();
    expect(unfitForGraphql([change('100644'), change('100755')])).toBe('bin/x has mode 100755');
  });
  it('keeps the request below the limit', () => {
    expect(unfitForGraphql([change('100644', 20_000_000), change('100644', 9_000_000)])).toBeUndefined();
    expect(unfitForGraphql([change('100644', 20_000_000), change('100644', 11_000_000)])).toContain(
      'as base64',
    );
  });
});
