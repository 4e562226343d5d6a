// createCommitOnBranch. Shapes as recorded in dhslegen/skill-sync:src-tauri/tests/fixtures/github-write (03, 03b, 04, 09)
// and ministryofjustice/modernisation-platform#11985; a null head: avitorio/outstatic#17.
import { afterEach, describe, expect, test } from '@jest/globals';
import { first, octokit, onMain, second, sent, upstream } from './github-bench.js';

const selection = `commit {
  oid url committedDate message tree { oid } parents(first: 2) { totalCount nodes { oid } } signature { isValid wasSignedByGitHub }
} ref { name prefix target { oid } }`;
const query = (fields = selection): string =>
  `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { ${fields} } }`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const onBranch = (branchName: string) => ({ repositoryNameWithOwner: 'acme/orchard', branchName });

function input(more: object = {}) {
  return {
    branch: onBranch('main'),
    message: { headline: 'Release 1.0.0', body: 'Release-Tag: version/1.0.0\n' },
    expectedHeadOid: first,
    fileChanges: { additions: [{ path: 'dir/new', contents: base64('ä\n') }], deletions: [{ path: 'a' }] },
    ...more,
  };
}

interface Made {
  readonly createCommitOnBranch: {
    readonly commit: {
      readonly oid: string;
      readonly signature: unknown;
      readonly parents: unknown;
      readonly message: string;
      readonly tree: { readonly oid: string };
    };
    readonly ref: unknown;
  };
}

const send = (more: object = {}, token = upstream.token): Promise<Made> =>
  octokit(token).graphql<Made>(query(), { input: input(more) });

/** What a client gets to see of a refusal: always HTTP 200. */
async function refusal(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const { name, data, errors } = (await promise.catch((error: unknown) => error)) as {
    name: string;
    data: unknown;
    errors: [Record<string, unknown>];
  };
  expect(name).toBe('GraphqlResponseError');
  expect(data).toEqual({ createCommitOnBranch: null });
  const [{ locations, ...error }] = errors;
  expect(locations).toEqual([{ line: 1, column: 49 }]);
  return error;
}

/** Requests that are wrong on purpose are held against nothing. */
let deliberate = false;
afterEach(() => {
  if (deliberate) upstream.hooks.exchanges.length = 0;
  deliberate = false;
});

describe('createCommitOnBranch', () => {
  test('makes one signed commit of plain files on the branch', async () => {
    const { createCommitOnBranch: made } = await send();
    const { oid, tree, message } = made.commit;
    expect(made.ref).toEqual({ name: 'main', prefix: 'refs/heads/', target: { oid } });
    expect(made.commit).toMatchObject({
      parents: { totalCount: 1, nodes: [{ oid: first }] },
      signature: { isValid: true, wasSignedByGitHub: true },
    });
    expect(message).toBe('Release 1.0.0\n\nRelease-Tag: version/1.0.0\n');
    expect(await upstream.git('rev-parse', 'main', 'main^{tree}')).toBe(`${oid}\n${tree.oid}`);
    expect(await upstream.git('ls-tree', '-r', '--format=%(objectmode) %(path)', 'main')).toBe(
      '100644 dir/new',
    );
    expect(await upstream.git('show', 'main:dir/new')).toBe('ä');
    expect(await upstream.git('log', '-1', '--format=%an %cn', 'main')).toBe('github-actions[bot] GitHub');
    const seen = await octokit().rest.git.getCommit({ owner: 'acme', repo: 'orchard', commit_sha: oid });
    expect(seen.data.verification).toMatchObject({ verified: true, reason: 'valid' });
    expect(upstream.hooks.effects.at(-1)).toMatchObject({
      ...{ kind: 'branch', what: `main -> ${oid.slice(0, 7)}`, outcome: 'done' },
      detail: { ref: 'refs/heads/main', from: first, to: oid },
    });
  });

  test('an executable file becomes a plain one', async () => {
    const blob = await upstream.git('rev-parse', `${first}:a`);
    await upstream.git('update-index', '--add', '--cacheinfo', `100755,${blob},run.sh`);
    const tree = await upstream.git('write-tree');
    const before = await upstream.git('-c', 'user.name=A', 'commit-tree', tree, '-p', first, '-m', 'x');
    await upstream.git('update-ref', 'refs/heads/main', before);
    const additions = [{ path: 'run.sh', contents: base64('x') }];
    await send({ expectedHeadOid: before, fileChanges: { additions } });
    expect(await upstream.git('ls-tree', '--format=%(objectmode)', 'main', 'run.sh')).toBe('100644');
  });

  test('a branch that is elsewhere is left alone', async () => {
    expect(await refusal(send({ expectedHeadOid: second }))).toEqual({
      ...{ type: 'STALE_DATA', path: ['createCommitOnBranch'] },
      message: `Expected branch to point to "${second}" but it did not.  Pull and try again.`,
    });
    expect(await upstream.git('rev-parse', 'main')).toBe(first);
    expect(upstream.hooks.effects.at(-1)).toMatchObject({ kind: 'branch', outcome: 'refused' });
  });

  test('what does not exist', async () => {
    const none = { type: 'NOT_FOUND', message: 'Branch not found' };
    expect(await refusal(send({ branch: onBranch('none') }))).toMatchObject(none);
    const foreign = { repositoryNameWithOwner: 'acme/x', branchName: 'main' };
    const message = "Could not resolve to a Repository with the name 'acme/x'.";
    expect(await refusal(send({ branch: foreign }))).toMatchObject({ type: 'NOT_FOUND', message });
    const gone = send({ fileChanges: { deletions: [{ path: 'none' }] } });
    expect(await refusal(gone)).toMatchObject({ message: expect.stringContaining('requested for deletion') });
  });

  test('the branch may be named by its id', async () => {
    const { id } = (
      await octokit().graphql<{ createCommitOnBranch: { ref: { id: string } } }>(query('ref { id }'), {
        input: input(),
      })
    ).createCommitOnBranch.ref;
    const expectedHeadOid = await upstream.git('rev-parse', 'main');
    const fileChanges = { additions: [] };
    const again = await send({ branch: { id }, expectedHeadOid, fileChanges });
    expect(again.createCommitOnBranch.commit.parents).toMatchObject({ nodes: [{ oid: expectedHeadOid }] });
  });

  test('protection and rulesets have errors of their own', async () => {
    upstream.configure({ protection: { main: { required_pull_request_reviews: true } } });
    expect(await refusal(send())).toEqual({
      ...{ type: 'BRANCH_PROTECTION_RULE_VIOLATION', path: ['createCommitOnBranch'] },
      message: "protected branch 'main' check failed:\n  Changes must be made through a pull request.",
    });
    upstream.configure(onMain({ type: 'update' }));
    const message = 'Repository rule violations found\n\nCannot update this protected ref.\n\n';
    expect(await refusal(send())).toMatchObject({ message });
    upstream.configure(onMain({ type: 'required_signatures' }, { type: 'required_linear_history' }));
    await send();
  });

  test('rights: contents, workflow files, archived', async () => {
    upstream.configure({ tokens: { GITHUB_TOKEN: { contents: 'read' } } });
    const message = 'Resource not accessible by integration';
    expect(await refusal(send())).toMatchObject({ type: 'FORBIDDEN', message });
    upstream.configure({ tokens: { COMMIT_PAT: { contents: 'read' } } });
    expect(await refusal(send({}, upstream.pat))).toMatchObject({ type: 'INSUFFICIENT_SCOPES' });
    upstream.configure({});
    const additions = [{ path: '.github/workflows/x.yml', contents: base64('on: push') }];
    const workflow = await refusal(send({ fileChanges: { additions } }));
    expect(workflow['message']).toContain('refusing to allow a GitHub App to create or update workflow');
    await send({ fileChanges: { additions } }, upstream.pat);
    upstream.configure({ archived: true });
    expect(await refusal(send())).toMatchObject({ message: 'Repository was archived so is read-only.' });
  });

  test('input that the schema does not know is refused before anything is looked at', async () => {
    deliberate = true;
    const said = (more: object): Promise<unknown> =>
      send(more).catch((error: { errors: [{ message: string }] }) => error.errors[0].message);
    const head = 'Variable $input of type CreateCommitOnBranchInput! was provided invalid value';
    expect(await said({ expectedHeadOid: null })).toBe(
      `${head} for expectedHeadOid (Expected value to not be null)`,
    );
    const additions = [{ path: 'x', contents: '', mode: '100755' }];
    expect(await said({ fileChanges: { additions } })).toBe(
      `${head} for fileChanges.additions.0.mode (Field is not defined on FileAddition)`,
    );
  });

  test('other operations and fields are not modelled, and found before anything is done', async () => {
    deliberate = true;
    await sent(second);
    const effects = upstream.hooks.effects.length;
    const other = octokit().graphql('query { viewer { login } }');
    await expect(other).rejects.toMatchObject({ status: 501 });
    const field = octokit().graphql(query('commit { additions }'), { input: input() });
    await expect(field).rejects.toMatchObject({ status: 501 });
    expect(upstream.hooks.foreign).toEqual([
      'github POST /api/graphql query { viewer { login } }',
      'github POST /api/graphql createCommitOnBranch: additions',
    ]);
    expect(upstream.hooks.effects).toHaveLength(effects);
    const anonymous = await fetch(`${upstream.url}/api/graphql`, { method: 'POST', body: '{}' });
    expect(anonymous.status).toBe(401);
  });
});
