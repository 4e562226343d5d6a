import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { git } from '../../unit/services/support.js';
import { checkout, roads, run, runIn } from './setup.js';

let upstream: Upstream;
let sha: string;
const own = (...args: string[]): Promise<string> => git(upstream.work, ...args);
const object = (tag: string): Promise<string> => upstream.git('rev-parse', `refs/tags/${tag}`);

const kinds = {
  lightweight: 'version/1.1.1',
  annotated: 'version/1.1.2',
  nested: 'version/1.1.3',
  'nested twice': 'version/1.1.4',
  signed: 'version/1.1.5',
  'nested over signed': 'version/1.1.6',
};
const others = ['version/1.2.0', 'version/1.2.1', 'version/1.2.2'];

beforeAll(async () => {
  upstream = await startUpstream('peel');
  // Its version comes from the tag: none of these tags is wrong for this tree.
  const project = '[project]\nname = "acme"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n';
  await upstream.commit({ 'pyproject.toml': project });
  sha = await own('rev-parse', 'HEAD');
  await own('tag', 'version/1.1.1');
  await own('tag', '-a', '-m', 'a', 'version/1.1.2');
  await own('tag', '-a', '-m', 'n', 'version/1.1.3', 'version/1.1.2');
  await own('tag', '-a', '-m', 'nn', 'version/1.1.4', 'version/1.1.3');
  const key = join(upstream.work, '../key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'release', '-f', key]);
  const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${key}.pub`];
  await own(...signing, 'tag', '-s', '-m', 's', 'version/1.1.5');
  await own('tag', '-a', '-m', 'ns', 'version/1.1.6', 'version/1.1.5');
  await own('tag', 'version/1.2.0', 'HEAD^{tree}');
  await own('tag', 'version/1.2.1', 'HEAD:pyproject.toml');
  await own('tag', '-a', '-m', 't', 'version/1.2.2', 'version/1.2.0');
  await own('push', '-q', 'origin', '--tags');
  expect(await own('cat-file', 'tag', 'version/1.1.5')).toContain('BEGIN SSH SIGNATURE');
}, 30_000);
afterAll(() => upstream.close());

describe('every kind of tag is the same commit', () => {
  test.each(Object.entries(kinds))(
    '%s',
    async (_, tag) => {
      for (const road of roads) {
        const { host, error } = await run(upstream, road, { tag, 'allow-lower-version': 'true' });
        expect([road, error, host.outputs['sha']]).toEqual([road, '', sha]);
      }
    },
    30_000,
  );

  test.each(Object.entries(kinds))(
    '%s: the run may name the tag object or the commit',
    async (_, tag) => {
      for (const started of [await object(tag), sha]) {
        const env = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: started };
        // As actions/checkout before 6.0.2 left it: a lightweight tag on the commit, without the tag object.
        const flattened = await checkout(upstream, 'none', '');
        await git(flattened, 'init', '-q');
        await git(flattened, 'remote', 'add', 'origin', `${upstream.url}/acme/orchard`);
        await git(flattened, 'fetch', '-q', '--depth=1', '--no-tags', 'origin', `+${sha}:refs/tags/${tag}`);
        const inputs = { tag: '', 'allow-lower-version': 'true' };
        const errors = [
          await runIn(upstream, flattened, inputs, env),
          // Without the API the remote is not asked, and the checkout is all there is.
          await run(upstream, 'full', inputs, { env }),
          await run(upstream, 'none', inputs, { env }),
        ].map(({ error, host }) => error || host.outputs['sha']);
        expect([started, ...errors]).toEqual([started, sha, sha, sha]);
      }
    },
    30_000,
  );

  test.each(others)('%s is on no commit', async (tag) => {
    for (const road of ['full', 'none'] as const) {
      const { error } = await run(upstream, road, { tag, 'allow-lower-version': 'true' });
      expect(error).toContain('points at no commit but at');
      expect(error).toContain('put it on a commit');
    }
  });
});

describe('the guard', () => {
  const guard = async (tag: string, expected = sha): Promise<string> => {
    const { error, asked, host } = await run(upstream, 'none', { tag, 'expect-sha': expected });
    expect(Object.keys(asked).filter((route) => !/^github\.(ref|tag)\.get$/.test(route))).toEqual([]);
    return error || (host.outputs['sha'] ?? '');
  };
  test.each(Object.values(kinds))('passes %s', async (tag) => expect(await guard(tag)).toBe(sha));

  test('stops for a tag that moved, became another kind on another commit, or is gone', async () => {
    const tag = 'version/3.0.0';
    await own('tag', '-a', '-m', 'x', tag);
    await own('push', '-q', 'origin', tag);
    expect(await guard(tag)).toBe(sha);
    const next = await upstream.commit({ 'more.txt': '' });
    await upstream.git('update-ref', `refs/tags/${tag}`, next);
    expect(await guard(tag)).toContain(`the tag ${tag} was moved: planned for ${sha}, now at ${next}`);
    await upstream.git('update-ref', '-d', `refs/tags/${tag}`);
    expect(await guard(tag)).toContain(`the tag ${tag} is gone: this release was planned for ${sha}`);
    expect(await guard('version/1.2.0')).toContain('points at no commit');
  });

  test('a moved tag stops validation too, by every road', async () => {
    const tag = 'version/3.0.1';
    await upstream.tag(tag, sha);
    const dirs = [
      await checkout(upstream, 'full', ''),
      await checkout(upstream, 'shallow', `refs/tags/${tag}`),
    ];
    const next = await upstream.commit({ 'still-more.txt': '' });
    await upstream.git('update-ref', `refs/tags/${tag}`, next);
    for (const dir of dirs) {
      const { error } = await runIn(upstream, dir, { tag });
      expect(error).toContain(`was moved: the checkout has it at ${sha}, the remote at ${next}`);
    }
    const env = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: sha };
    const { error } = await run(upstream, 'none', { tag }, { env });
    expect(error).toContain(`this run was started for ${sha}, it is now at ${next}`);
  }, 30_000);
});
