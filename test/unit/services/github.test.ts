import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// biome-ignore lint/style/noRestrictedImports: a client that was not written here
import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHub } from '../../../src/rehearsal/services/github.js';
import { holdToContract } from '../../support/github-contract.js';
import { git, Recorder, temporaryFolder } from './support.js';

const folder = temporaryFolder('github-unit');
const hooks = new Recorder();
const at = { owner: 'acme', repo: 'orchard' };
let service: Awaited<ReturnType<typeof start>>;
let rest: ReturnType<typeof getOctokit>['rest'];
let work: string;

function start() {
  const options = {
    stateDir: folder,
    port: 0,
    ...at,
    defaultBranch: 'main',
    token: 'ghs_token',
    pat: 'ghp_pat',
    hooks,
  };
  return startGitHub(options);
}

async function commit(name: string, content = name): Promise<string> {
  writeFileSync(join(work, name), content);
  await git(work, 'add', '.');
  await git(work, 'commit', '-qm', `add ${name}`);
  return git(work, 'rev-parse', 'HEAD');
}

const remote = (): string => service.cloneUrl.replace('://', '://x:ghp_pat@');
const message = (text: string | RegExp): RegExp => (text instanceof RegExp ? text : new RegExp(text));
async function refusal(promise: Promise<unknown>, status: number, text: string | RegExp): Promise<void> {
  await expect(promise).rejects.toMatchObject({ status, message: expect.stringMatching(message(text)) });
}

beforeAll(async () => {
  service = await start();
  rest = getOctokit('ghs_token', { baseUrl: service.apiUrl, request: { retries: 0 } }).rest;
  work = join(folder, 'work');
  mkdirSync(work);
  await git(work, 'init', '-q', '-b', 'main');
  await commit('a');
  await git(work, 'tag', '-a', '-m', 'one', 'version/1.0.0');
  await git(work, 'push', '-q', remote(), 'main', 'version/1.0.0');
});
afterAll(async () => {
  await service.close();
  await holdToContract(hooks.exchanges);
});

describe('git over HTTP', () => {
  test('push needs a token, clone does not; a push is one effect per ref', async () => {
    expect(hooks.story.slice(0, 2)).toEqual(['push done', 'push done']);
    await expect(git(work, 'push', '-q', service.cloneUrl, 'main:other')).rejects.toThrow(/Username/);
    await git(folder, 'clone', '-q', service.cloneUrl, 'clone');
    expect(await git(join(folder, 'clone'), 'rev-parse', 'HEAD')).toBe(await git(work, 'rev-parse', 'HEAD'));
  });

  test('what is no fast-forward is refused, also by force, and recorded as refused', async () => {
    const before = await git(work, 'rev-parse', 'HEAD');
    await git(work, 'commit', '-q', '--amend', '-m', 'rewritten');
    await expect(git(work, 'push', '-q', remote(), '+main')).rejects.toThrow(/non-fast-forward/);
    expect(hooks.effects.at(-1)).toMatchObject({ kind: 'push', outcome: 'refused' });
    await git(work, 'reset', '-q', '--hard', before);
  });
});

describe('git data', () => {
  test('repository, refs and annotated tags', async () => {
    const { data } = await rest.repos.get(at);
    expect(data).toMatchObject({
      default_branch: 'main',
      permissions: { push: false },
      visibility: 'public',
    });
    const person = await getOctokit('ghp_pat', { baseUrl: service.apiUrl }).rest.repos.get(at);
    expect(person.data.permissions).toMatchObject({ push: true });
    const anonymous = (await (await fetch(`${service.apiUrl}/repos/acme/orchard`)).json()) as object;
    expect(anonymous).not.toHaveProperty('permissions');
    const ref = (await rest.git.getRef({ ...at, ref: 'tags/version/1.0.0' })).data;
    expect(ref.object.type).toBe('tag');
    const tag = (await rest.git.getTag({ ...at, tag_sha: ref.object.sha })).data;
    expect(tag).toMatchObject({
      tag: 'version/1.0.0',
      object: { type: 'commit', sha: await git(work, 'rev-parse', 'HEAD') },
    });
    const matching = (await rest.git.listMatchingRefs({ ...at, ref: 'tags/version/' })).data;
    expect(matching.map((one) => one.ref)).toEqual(['refs/tags/version/1.0.0']);
    await refusal(rest.git.getRef({ ...at, ref: 'heads/mai' }), 404, 'Not Found');
    await refusal(
      getOctokit('wrong', { baseUrl: service.apiUrl }).rest.repos.get(at),
      401,
      'Bad credentials',
    );
  });

  test('a commit made through the API is what git sees, and lands as a fast-forward only', async () => {
    const parent = await git(work, 'rev-parse', 'HEAD');
    const blob = (
      await rest.git.createBlob({ ...at, content: Buffer.from('ä\n').toString('base64'), encoding: 'base64' })
    ).data;
    const tree = await rest.git.createTree({
      ...at,
      base_tree: (await rest.git.getCommit({ ...at, commit_sha: parent })).data.tree.sha,
      tree: [
        { path: 'dir/b', mode: '100755', type: 'blob', sha: blob.sha },
        { path: 'c', mode: '100644', type: 'blob', content: 'text' },
        { path: 'a', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const made = await rest.git.createCommit({
      ...at,
      message: 'Release 1.0.0\n\nRelease-Tag: x',
      tree: tree.data.sha,
      parents: [parent],
    });
    expect(made.data.verification.verified).toBe(true);
    expect(made.data.author.name).toBe('github-actions[bot]');
    await rest.git.updateRef({ ...at, ref: 'heads/main', sha: made.data.sha, force: false });
    await git(work, 'pull', '-q', service.cloneUrl, 'main');
    expect((await git(work, 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'HEAD')).split('\n')).toEqual([
      '100644 c',
      '100755 dir/b',
    ]);
    expect(await git(work, 'log', '-1', '--format=%B')).toBe('Release 1.0.0\n\nRelease-Tag: x');
    const listed = await rest.git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
    expect(listed.data.tree.map((entry) => `${entry.type} ${entry.path}`)).toEqual([
      'blob c',
      'tree dir',
      'blob dir/b',
    ]);
    await refusal(
      rest.git.updateRef({ ...at, ref: 'heads/main', sha: parent }),
      422,
      'Update is not a fast forward',
    );
    expect(hooks.effects.slice(-3).map((effect) => `${effect.kind} ${effect.outcome}`)).toEqual([
      'commit done',
      'branch done',
      'branch refused',
    ]);
    await rest.git.updateRef({ ...at, ref: 'heads/main', sha: made.data.sha });
    expect(hooks.effects.at(-1)).toMatchObject({ kind: 'branch', outcome: 'repeated' });
  });

  test('the same commit with given dates is the same object', async () => {
    const head = await git(work, 'rev-parse', 'HEAD');
    const person = { name: 'B', email: 'b@example.org', date: '2024-05-06T07:08:09Z' };
    const tree = await git(work, 'rev-parse', 'HEAD^{tree}');
    const make = () =>
      rest.git.createCommit({
        ...at,
        message: 'm',
        tree,
        parents: [head],
        author: person,
        committer: person,
      });
    const [one, two] = [await make(), await make()];
    expect(one.data.sha).toBe(two.data.sha);
    expect(one.data.committer).toEqual(person);
    await refusal(
      rest.git.createCommit({ ...at, message: 'm', tree: head, parents: [] }),
      422,
      'Tree SHA does not exist',
    );
  });

  test('branches, pages of them, and refs that exist already', async () => {
    const sha = await git(work, 'rev-parse', 'HEAD');
    for (const name of ['release/1.0', 'x', 'y'])
      await rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    await refusal(rest.git.createRef({ ...at, ref: 'refs/heads/x', sha }), 422, 'Reference already exists');
    await refusal(rest.git.createRef({ ...at, ref: 'refs/heads/..', sha }), 422, 'not a valid ref name');
    const octokit = getOctokit('ghp_pat', { baseUrl: service.apiUrl });
    const all = await octokit.paginate(octokit.rest.repos.listBranches, { ...at, per_page: 3 });
    expect(all.map(({ name }) => name)).toEqual(['main', 'release/1.0', 'x', 'y']);
    expect((await rest.repos.getBranch({ ...at, branch: 'release/1.0' })).data.commit.sha).toBe(sha);
    await refusal(rest.repos.getBranch({ ...at, branch: 'nope' }), 404, 'Branch not found');
  });

  test('merge: clean, nothing to do, conflict, and a branch that wants linear history', async () => {
    await git(work, 'checkout', '-q', '-b', 'side', 'HEAD~1');
    const side = await commit('s');
    await git(work, 'push', '-q', remote(), 'side');
    const merged = await rest.repos.merge({ ...at, base: 'main', head: side, commit_message: 'Land it' });
    expect(merged.status).toBe(201);
    expect(merged.data.parents?.[1]?.sha).toBe(side);
    expect((await rest.repos.merge({ ...at, base: 'main', head: 'side' })).status).toBe(204);
    const compared = (await rest.repos.compareCommitsWithBasehead({ ...at, basehead: 'side...main' })).data;
    expect(compared).toMatchObject({ status: 'ahead', behind_by: 0, merge_base_commit: { sha: side } });
    expect(compared.files?.map(({ filename, status }) => `${status} ${filename}`)).toContain('added c');
    await commit('c', 'another text');
    await git(work, 'push', '-q', remote(), 'side');
    await refusal(rest.repos.merge({ ...at, base: 'main', head: 'side' }), 409, 'Merge conflict');
    await refusal(rest.repos.merge({ ...at, base: 'none', head: 'side' }), 404, 'Base does not exist');
    const settings = { rules: { 'release/1.0': [{ type: 'required_linear_history' }] } };
    writeFileSync(join(folder, 'github/settings.json'), JSON.stringify(settings));
    const rules = (await rest.repos.getBranchRules({ ...at, branch: 'release/1.0' })).data;
    expect(rules.map(({ type }) => type)).toEqual(['required_linear_history']);
    await refusal(rest.repos.merge({ ...at, base: 'release/1.0', head: side }), 409, 'rule violations');
    const main = (await rest.repos.getBranch({ ...at, branch: 'main' })).data.commit.sha;
    await refusal(rest.git.updateRef({ ...at, ref: 'heads/release/1.0', sha: main }), 422, 'merge commits');
  });
});

describe('releases', () => {
  const data = Buffer.from('wheel bytes');
  /** As a client that streams: the length is given by hand. */
  const upload = (id: number, name: string) =>
    rest.repos.uploadReleaseAsset({
      ...at,
      release_id: id,
      name,
      url: `${service.url}/api/uploads/repos/acme/orchard/releases/${id}/assets{?name,label}`,
      // The type says string; octokit sends any body as it is.
      data: data as unknown as string,
      headers: { 'content-type': 'application/octet-stream', 'content-length': data.length },
    });

  test('a draft is for those who may push; publishing makes it everybody’s and the latest', async () => {
    const draft = (
      await rest.repos.createRelease({ ...at, tag_name: 'version/1.0.0', draft: true, body: 'b' })
    ).data;
    expect(draft).toMatchObject({ draft: true, published_at: null, immutable: false });
    expect(draft.html_url).toMatch(/untagged-/);
    const strangers = (await (
      await fetch(`${service.apiUrl}/repos/acme/orchard/releases`)
    ).json()) as unknown[];
    expect(strangers).toEqual([]);
    expect((await rest.repos.listReleases(at)).data.map(({ id }) => id)).toEqual([draft.id]);
    await refusal(rest.repos.getReleaseByTag({ ...at, tag: 'version/1.0.0' }), 404, 'Not Found');
    const asset = (await upload(draft.id, 'odd name (1).whl')).data;
    expect(asset).toMatchObject({ name: 'odd.name.1.whl', state: 'uploaded', size: data.length });
    expect(asset.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    await refusal(upload(draft.id, 'odd name (1).whl'), 422, /already_exists/);
    const raw = await rest.repos.getReleaseAsset({
      ...at,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
    });
    expect(Buffer.from(raw.data as unknown as ArrayBuffer)).toEqual(data);
    const published = (await rest.repos.updateRelease({ ...at, release_id: draft.id, draft: false })).data;
    expect(published.html_url).toMatch(/releases\/tag\/version\/1\.0\.0$/);
    expect((await rest.repos.getReleaseByTag({ ...at, tag: 'version/1.0.0' })).data.assets).toHaveLength(1);
    expect((await rest.repos.getLatestRelease(at)).data.id).toBe(draft.id);
    const download = await fetch(published.assets[0]?.browser_download_url ?? '');
    expect(Buffer.from(await download.arrayBuffer())).toEqual(data);
    const again = rest.repos.createRelease({ ...at, tag_name: 'version/1.0.0' });
    await refusal(again, 422, /already_exists/);
  });

  test('an older line with make_latest false, a prerelease and a made tag leave the latest as it is', async () => {
    const latest = (await rest.repos.getLatestRelease(at)).data.id;
    const old = await rest.repos.createRelease({
      ...at,
      tag_name: 'version/0.9.1',
      target_commitish: 'side',
      make_latest: 'false',
    });
    expect(hooks.story.slice(-2)).toEqual(['tag done', 'release.create done']);
    const tag = (await rest.git.getRef({ ...at, ref: 'tags/version/0.9.1' })).data.object.sha;
    expect(tag).toBe((await rest.repos.getBranch({ ...at, branch: 'side' })).data.commit.sha);
    await rest.repos.createRelease({ ...at, tag_name: 'version/1.1.0rc1', prerelease: true });
    expect((await rest.repos.getLatestRelease(at)).data.id).toBe(latest);
    await rest.repos.updateRelease({ ...at, release_id: old.data.id, make_latest: 'true' });
    expect((await rest.repos.getLatestRelease(at)).data.id).toBe(old.data.id);
  });

  test('notes name the commits since a tag', async () => {
    const notes = await rest.repos.generateReleaseNotes({
      ...at,
      tag_name: 'version/9',
      target_commitish: 'side',
      previous_tag_name: 'version/1.0.0',
    });
    expect(notes.data.body).toMatch(/\* add s by A/);
    expect(notes.data.body).toMatch(/compare\/version\/1\.0\.0\.\.\.version\/9$/);
  });

  test('a broken upload leaves a starter, which can be deleted and sent again', async () => {
    const draft = (await rest.repos.createRelease({ ...at, tag_name: 'version/2.0.0', draft: true })).data;
    hooks.onEffect = () => ({ status: 502, body: '{}' });
    await refusal(upload(draft.id, 'x.whl'), 502, '');
    hooks.onEffect = () => undefined;
    const [starter] = (await rest.repos.listReleaseAssets({ ...at, release_id: draft.id })).data;
    expect(starter).toMatchObject({ name: 'x.whl', state: 'starter', size: 0 });
    await rest.repos.deleteReleaseAsset({ ...at, asset_id: starter?.id ?? 0 });
    expect((await upload(draft.id, 'x.whl')).status).toBe(201);
    await rest.repos.deleteRelease({ ...at, release_id: draft.id });
    await refusal(rest.repos.getRelease({ ...at, release_id: draft.id }), 404, 'Not Found');
  });

  test('an immutable release takes no more assets, and its tag stays taken', async () => {
    writeFileSync(join(folder, 'github/settings.json'), JSON.stringify({ immutable_releases: true }));
    const made = (await rest.repos.createRelease({ ...at, tag_name: 'version/3.0.0' })).data;
    expect(made.immutable).toBe(true);
    await refusal(upload(made.id, 'late.whl'), 422, 'Cannot upload assets to an immutable release');
    await rest.repos.deleteRelease({ ...at, release_id: made.id });
    await refusal(
      rest.repos.createRelease({ ...at, tag_name: 'version/3.0.0' }),
      422,
      'used by an immutable release',
    );
  });

  test('everything is there again after a restart', async () => {
    const before = (await rest.repos.listReleases(at)).data.map(({ id, tag_name, draft }) => ({
      id,
      tag_name,
      draft,
    }));
    await service.close();
    service = await start();
    rest = getOctokit('ghs_token', { baseUrl: service.apiUrl }).rest;
    const after = (await rest.repos.listReleases(at)).data.map(({ id, tag_name, draft }) => ({
      id,
      tag_name,
      draft,
    }));
    expect(after).toEqual(before);
    expect(hooks.foreign).toEqual([]);
  });
});
