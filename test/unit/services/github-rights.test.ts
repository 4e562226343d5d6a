// How GitHub says no to a token, and to what is no fast-forward. Where the words were seen: repo-sync/github-sync#23
// (workflow files by push), octokit/rest.js#368 (404), googleapis/release-please-action#704 (403), gitpod-io/gitpod#3978.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, commit, failure, first, octokit, patch, push, second, sent, upstream } from './github-bench.js';
import { git } from './support.js';

describe('no fast-forward', () => {
  test('git and the API each have their own word for it', async () => {
    await push('HEAD:main');
    await git(upstream.work, 'reset', '-q', '--hard', first);
    const other = await commit({ d: 'd' });
    expect(await push('HEAD:main')).toContain(' ! [rejected]        HEAD -> main (non-fast-forward)');
    await sent(other);
    expect(await failure(patch(other))).toMatchObject({
      status: 422,
      message: 'Update is not a fast forward',
    });
    await upstream.git('update-ref', 'refs/heads/main', first);
    const cloned = await upstream.clone(first);
    await push('HEAD:main');
    writeFileSync(join(cloned, 'e'), 'e');
    await git(cloned, 'add', 'e');
    await git(cloned, 'commit', '-q', '-m', 'e');
    const remote = `${upstream.url.replace('://', `://x:${upstream.token}@`)}/acme/orchard.git`;
    await expect(git(cloned, 'push', remote, 'HEAD:refs/heads/main')).rejects.toThrow(
      /\[rejected\] .*\(fetch first\)/,
    );
  });
});

describe('rights', () => {
  test('a token that may only read: each kind is told in its own way', async () => {
    const blob = (token?: string) => octokit(token).rest.git.createBlob({ ...at, content: 'x' });
    upstream.configure({ tokens: { GITHUB_TOKEN: { contents: 'read' }, COMMIT_PAT: { contents: 'read' } } });
    const accepted = 'contents=write';
    const message = 'Resource not accessible by integration';
    expect(await failure(blob())).toMatchObject({ status: 403, message, accepted });
    expect(await failure(blob(upstream.pat))).toMatchObject({ status: 404, message: 'Not Found' });
    const denied = 'remote: Permission to acme/orchard.git denied to github-actions[bot].';
    expect(await push('HEAD:main')).toContain(denied);
    expect(await push('HEAD:main')).toContain('The requested URL returned error: 403');
    upstream.configure({ tokens: { COMMIT_PAT: { kind: 'fine-grained', contents: 'read' } } });
    const personal = 'Resource not accessible by personal access token';
    expect(await failure(blob(upstream.pat))).toMatchObject({ status: 403, message: personal, accepted });
  });

  test('workflow files need a right of their own', async () => {
    const path = '.github/workflows/x.yml';
    const sha = await commit({ [path]: 'on: push\n' });
    const app = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
    expect(await push('HEAD:main')).toContain(` ! [remote rejected] HEAD -> main (${app})`);
    upstream.configure({ tokens: { COMMIT_PAT: { workflows: false } } });
    expect(await push('HEAD:main', upstream.pat)).toContain('(refusing to allow a Personal Access Token');
    upstream.configure({ tokens: { GITHUB_TOKEN: { bypass: true } } });
    expect(await push('HEAD:main')).toContain('(refusing to allow a GitHub App');
    upstream.configure({ tokens: { COMMIT_PAT: { workflows: false } } });
    const tree = [{ path, mode: '100644', type: 'blob', content: 'x' }] as const;
    const create = (token?: string) => octokit(token).rest.git.createTree({ ...at, tree: [...tree] });
    expect(await failure(create())).toMatchObject({
      status: 403,
      accepted: 'contents=write,workflows=write',
    });
    expect(await failure(create(upstream.pat))).toMatchObject({ status: 404 });
    expect(await failure(patch(sha))).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    upstream.configure({});
    expect(await push('HEAD:main', upstream.pat)).toBe('');
    // What a branch has already is nobody's change.
    expect(await push('HEAD:other')).not.toContain('rejected');
  });

  test('an archived repository', async () => {
    upstream.configure({ archived: true });
    expect((await octokit().rest.repos.get(at)).data.archived).toBe(true);
    const message = 'Repository was archived so is read-only.';
    expect(await failure(patch(second))).toMatchObject({ status: 403, message });
    expect(await push('HEAD:main')).toContain('remote: This repository was archived so it is read-only.');
  });
});
