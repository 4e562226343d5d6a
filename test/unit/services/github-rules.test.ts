// How GitHub says no. Where the words were seen:
// - GH006: foundry-rs/block-explorers#110, cloudfoundry/app-autoscaler#857, supportpal/github-gh-cli#47
// - GH013: yshavit/mdq#255, anchorageoss/visualsign-parser#46 (with signatures), transloadit/uppy#6442
// - REST: googleapis/repo-automation-bots#5255 and Mic92/gitea-mq#91 (422 of PATCH refs), chdsbd/kodiak#295 (merge
//   commits, link to the article), dependabot/dependabot-core#3998
// - GraphQL: dhslegen/skill-sync:src-tauri/tests/fixtures/github-write (04, 09), Thinkmill/keystatic#1598
import { describe, expect, test } from '@jest/globals';
import {
  at,
  checks,
  commit,
  failure,
  first,
  octokit,
  onMain,
  patch,
  push,
  second,
  sent,
  upstream,
} from './github-bench.js';
import { git } from './support.js';

describe('classic protection', () => {
  const about = 'https://docs.github.com/articles/about-protected-branches';

  test('a push is declined with every reason; nothing moves', async () => {
    upstream.configure({
      protection: { main: { required_pull_request_reviews: true, required_status_checks: ['a', 'b'] } },
    });
    expect(await push('HEAD:main')).toMatch(
      new RegExp(
        [
          'remote: error: GH006: Protected branch update failed for refs/heads/main\\.',
          'remote:',
          'remote: - Changes must be made through a pull request\\.',
          'remote:',
          'remote: - 2 of 2 required status checks are expected\\.',
          'To http.*/acme/orchard\\.git',
          ' ! \\[remote rejected\\] HEAD -> main \\(protected branch hook declined\\)',
        ].join('\\n'),
      ),
    );
    expect(await upstream.git('rev-parse', 'main')).toBe(first);
    expect(upstream.hooks.effects.at(-1)).toMatchObject({ kind: 'push', outcome: 'refused' });
  });

  test('the REST API says the same and links to the article', async () => {
    await sent(second);
    upstream.configure({ protection: { main: { required_pull_request_reviews: true } } });
    const message = 'Changes must be made through a pull request.';
    expect(await failure(patch(second))).toEqual({ status: 422, message, link: about });
    upstream.configure({ protection: { main: { required_status_checks: ['ci / test'] } } });
    const one = 'Required status check "ci / test" is expected.';
    expect(await failure(patch(second, upstream.pat))).toEqual({ status: 422, message: one, link: about });
    upstream.configure({ protection: { main: { restrictions: true } } });
    const restricted = `You're not authorized to push to this branch. Visit ${about}/ for more information.`;
    expect(await failure(patch(second))).toMatchObject({ message: restricted });
  });

  test('whoever may bypass it, and every other branch, is let through', async () => {
    upstream.configure({
      protection: { main: { lock_branch: true } },
      tokens: { COMMIT_PAT: { bypass: true } },
    });
    expect(await push('HEAD:main')).toContain('(protected branch hook declined)');
    expect(await push('HEAD:other')).not.toContain('rejected');
    expect((await patch(second, upstream.pat)).data.object.sha).toBe(second);
  });

  test('the protection is shown to those who may read it', async () => {
    upstream.configure({
      protection: { main: { required_signatures: true, required_status_checks: ['a'] } },
      tokens: { COMMIT_PAT: { administration: 'read' } },
    });
    const get = (token: string, branch = 'main') =>
      octokit(token).rest.repos.getBranchProtection({ ...at, branch });
    expect((await get(upstream.pat)).data).toMatchObject({
      required_signatures: { enabled: true },
      required_status_checks: { contexts: ['a'] },
      required_linear_history: { enabled: false },
    });
    expect(await failure(get(upstream.pat, 'other'))).toMatchObject({
      status: 404,
      message: 'Branch not protected',
    });
    expect(await failure(get(upstream.token))).toMatchObject({
      status: 403,
      accepted: 'administration=read',
    });
    expect((await octokit().rest.repos.getBranch({ ...at, branch: 'main' })).data.protected).toBe(true);
  });
});

describe('rulesets', () => {
  test('a push is declined with the commits that break a rule', async () => {
    upstream.configure(onMain({ type: 'required_signatures' }, { type: 'pull_request' }));
    const said = await push('HEAD:main');
    expect(said).toContain(
      [
        'remote: error: GH013: Repository rule violations found for refs/heads/main.',
        `remote: Review all repository rules at ${upstream.url}/acme/orchard/rules?ref=refs%2Fheads%2Fmain`,
        'remote:',
        'remote: - Commits must have verified signatures.',
        'remote:   Found 1 violation:',
        'remote:',
        `remote:   ${second}`,
        'remote:',
        'remote: - Changes must be made through a pull request.',
        'remote:',
        '',
      ].join('\n'),
    );
    expect(said).toContain(
      ' ! [remote rejected] HEAD -> main (push declined due to repository rule violations)',
    );
  });

  test('the REST API says 422 of a ref and 409 of a merge', async () => {
    await sent(second);
    upstream.configure(onMain({ type: 'pull_request' }, checks('a')));
    const message =
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\nRequired status check "a" is expected.\n\n';
    expect(await failure(patch(second))).toMatchObject({ status: 422, message });
    const merge = octokit().rest.repos.merge({ ...at, base: 'main', head: second });
    expect(await failure(merge)).toMatchObject({ status: 409, message });
    expect(upstream.hooks.effects.at(-1)).toMatchObject({ kind: 'branch', outcome: 'refused', status: 409 });
  });

  test('linear history refuses merges, signatures what GitHub did not sign', async () => {
    await git(upstream.work, 'checkout', '-q', '--detach', first);
    const side = await commit({ c: 'c' });
    await sent(second);
    await sent(side);
    upstream.configure(onMain({ type: 'required_linear_history' }));
    await patch(second);
    const merge = octokit().rest.repos.merge({ ...at, base: 'main', head: side });
    expect((await failure(merge))['message']).toContain('This branch must not contain merge commits.');
    upstream.configure(onMain({ type: 'required_signatures' }));
    const tree = (await octokit().rest.git.getCommit({ ...at, commit_sha: second })).data.tree.sha;
    const made = (body: object) =>
      octokit().rest.git.createCommit({ ...at, message: 'm', tree, parents: [second], ...body });
    const author = { name: 'A', email: 'a@example.org' };
    const foreign = (await made({ author })).data;
    expect(foreign.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    expect((await failure(patch(foreign.sha)))['message']).toContain(`Found 1 violation:\n\n${foreign.sha}`);
    const own = (await made({})).data;
    expect(own.verification).toMatchObject({ verified: true, reason: 'valid' });
    await patch(own.sha);
    expect(await upstream.git('rev-parse', 'main')).toBe(own.sha);
  });

  test('tags have rules too; what a ruleset is not for, or only evaluates, does not count', async () => {
    const conditions = {
      ref_name: { include: ['refs/tags/version/**'], exclude: ['refs/tags/version/0.*'] },
    };
    upstream.configure({
      rulesets: [
        { name: 'tags', target: 'tag', conditions, rules: [{ type: 'creation' }, { type: 'update' }] },
        {
          name: 'try',
          enforcement: 'evaluate',
          conditions: { ref_name: { include: ['~ALL'] } },
          rules: [{ type: 'creation' }],
        },
      ],
    });
    expect(await push('HEAD:refs/tags/version/1.0.0')).toContain(
      'Cannot create ref due to creations being restricted.',
    );
    const create = (ref: string) => octokit().rest.git.createRef({ ...at, ref, sha: first });
    expect((await failure(create('refs/tags/version/1.0.0')))['message']).toContain(
      'creations being restricted',
    );
    await create('refs/tags/version/0.1.0');
    await create('refs/heads/fresh');
  });

  test('they are listed by target and level, with their rules one by one', async () => {
    const conditions = { ref_name: { include: ['~ALL'] } };
    upstream.configure({
      rulesets: [
        { name: 'branches', conditions, rules: [{ type: 'pull_request' }] },
        {
          name: 'tags',
          target: 'tag',
          source_type: 'Organization',
          conditions,
          rules: [{ type: 'deletion' }],
        },
      ],
    });
    const list = async (query: object) =>
      (
        (await octokit().request('GET /repos/{owner}/{repo}/rulesets', { ...at, ...query })).data as {
          name: string;
        }[]
      ).map(({ name }) => name);
    expect(await list({})).toEqual(['branches', 'tags']);
    expect(await list({ targets: 'tag,push' })).toEqual(['tags']);
    expect(await list({ includes_parents: false })).toEqual(['branches']);
    const tags = (await octokit().rest.repos.getRepoRuleset({ ...at, ruleset_id: 2 })).data;
    expect(tags).toMatchObject({
      ...{ target: 'tag', source_type: 'Organization', source: 'acme', current_user_can_bypass: 'never' },
      conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
      rules: [{ type: 'deletion' }],
    });
    expect((await octokit().rest.repos.getBranchRules({ ...at, branch: 'none yet' })).data).toEqual([
      {
        type: 'pull_request',
        ruleset_source_type: 'Repository',
        ruleset_source: 'acme/orchard',
        ruleset_id: 1,
      },
    ]);
    expect(await failure(octokit().rest.repos.getRepoRuleset({ ...at, ruleset_id: 3 }))).toMatchObject({
      status: 404,
    });
  });

  test('a rule that is not modelled is never taken for one that allows', async () => {
    await sent(second);
    upstream.configure(onMain({ type: 'merge_queue' }));
    await expect(patch(second)).rejects.toMatchObject({ status: 501 });
    upstream.hooks.exchanges.pop();
  });
});
