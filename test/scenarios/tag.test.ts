import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { done, pyproject, SmallProject, succeeded } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
let project: SmallProject;
let tagged: string;
beforeEach(() => {
  project = new SmallProject();
  tagged = project.own('rev-parse', 'HEAD');
});
afterEach(() => project.remove());

const rehearse = (...more: string[]): ReturnType<SmallProject['rehearse']> =>
  project.rehearse('s', tag, ...more);
const embedded = (...args: string[]): string => project.git('s', ...args);

describe('the tag is pushed again, on another commit', () => {
  test('before anything was claimed: accepted, and the stale draft is replaced', async () => {
    const stopped = await rehearse('--inject', 'kill:publish-pypi:1:before');
    expect(stopped.code).toBe(1);
    const [stale] = await project.releases('s');
    const old = embedded('rev-parse', 'main');
    expect(stale).toMatchObject({ draft: true, body: expect.stringContaining(`Released from ${old}`) });

    project.commit('Mend it', { 'mend.txt': 'mended\n' });
    const finished = succeeded(await rehearse('--at', 'main'));
    expect(finished.text).toContain(`staged when ${tag} was on ${tagged}`);
    const [only, ...more] = await project.releases('s');
    const tip = embedded('rev-parse', 'main');
    // Its tree came with the release commit of the first attempt, so that it carries the version.
    expect(project.record(finished)).toMatchObject({ tagged_commit: tip, release_commit: tip });
    expect(more).toEqual([]);
    expect(only).toMatchObject({ id: stale?.id, draft: false, prerelease: true });
    expect(only?.body).toContain(`Released from ${tip}`);
    expect(only?.body).toContain('* Mend it');
    expect(only?.body).not.toContain(old);
    const hashes = (assets: readonly { name: string; digest: string | null }[] = []): (string | null)[] =>
      assets.filter(({ name }) => name.endsWith('.whl')).map(({ digest }) => digest);
    const wheel = project.record(finished).python.files.find(({ name }) => name.endsWith('.whl'));
    expect(hashes(only?.assets)).toEqual([`sha256:${wheel?.sha256}`]);
    expect(hashes(only?.assets)).not.toEqual(hashes(stale?.assets));
    expect(done(finished, 'pypi.upload')).toHaveLength(2);
  }, 180_000);

  test('back to an earlier commit: its own release commit is merged, the former one is told', async () => {
    project.commit('Go on', { 'more.txt': 'more\n' });
    await rehearse('--inject', 'kill:publish-pypi:1:before');
    const former = embedded('rev-parse', 'main');
    const finished = succeeded(await rehearse('--at', tagged));
    expect(finished.text).toContain(`${former} is a release commit of ${tag} from when the tag was on `);
    const { release_commit: commit } = project.record(finished);
    expect(embedded('log', '-1', '--format=%P', commit)).toBe(tagged);
    expect(embedded('log', '-1', '--format=%P', 'main')).toBe(`${former} ${commit}`);
    expect((await project.releases('s')).map(({ draft }) => draft)).toEqual([false]);
    expect(succeeded(await rehearse()).text).toContain('changed nothing');
  }, 180_000);

  test('after the first file was uploaded: stops with both hashes, and nothing changes', async () => {
    const stopped = await rehearse('--inject', 'kill:publish-pypi:1:after');
    const [sent] = stopped.effects.filter(({ kind }) => kind === 'pypi.upload');
    const before = JSON.stringify(await project.releases('s')).replaceAll(/:\d{5}\//g, '');
    const tips = embedded('rev-parse', 'main');
    project.commit('Mend it', { 'mend.txt': 'mended\n' });
    const refused = await rehearse('--at', 'main');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('published files cannot be replaced');
    expect(refused.text).toContain(`${sent?.what} is on 127.0.0.1`);
    expect(refused.text).toContain(`with sha256 ${sent?.detail['sha256']}; ours has sha256 `);
    expect(refused.text).toContain(`staged when ${tag} was on ${tagged}`);
    expect(refused.text).toContain('What to do: release the next number; or, ');
    expect(done(refused)).toEqual([]);
    expect(embedded('rev-parse', 'main^')).toBe(tips);
    expect(JSON.stringify(await project.releases('s')).replaceAll(/:\d{5}\//g, '')).toBe(before);

    // As the message says: the tag goes back, and the first run's files are published to the end.
    succeeded(await rehearse('--at', tagged));
    expect((await project.releases('s')).map(({ draft }) => draft)).toEqual([false]);
  }, 180_000);

  test('after it was published: every claim is listed, with what to do', async () => {
    const finished = succeeded(await rehearse());
    const { release_commit: commit, python } = project.record(finished);
    project.commit('Mend it', { 'mend.txt': 'mended\n' });
    const refused = await rehearse('--at', 'main');
    expect([refused.code, refused.effects]).toEqual([1, []]);
    expect(refused.text).toContain(`was published from the tag on ${tagged}, release commit ${commit}`);
    for (const { name, sha256 } of python.files)
      expect(refused.text).toContain(`${name} with sha256 ${sha256}`);
    expect(refused.text).toContain(
      `What to do: move the tag back to ${tagged} to finish that release, or delete the tag and release 5.1.0rc2`,
    );
  }, 180_000);
});

describe('the tag moves during a run', () => {
  test.each([
    ['bump-version:1', 'Stage / Stage the files in a draft release', ['branch']],
    ['github-release:1', 'Stage / Build images (none)', ['branch', 'release.create']],
    ['publish-pypi:1', 'Finish / Push the charts', ['branch', 'release.create']],
  ])(
    'at %s: the guard of "%s" stops; back in its place, the failed jobs finish',
    async (at, job, kinds) => {
      const stopped = await rehearse('--inject', `move-tag:${at}`);
      expect(stopped.code).toBe(1);
      expect(stopped.text).toContain(`failure ${job}`);
      expect(stopped.text).toContain(`the tag ${tag} was moved: planned for ${tagged}, now at `);
      expect(stopped.text).toContain(`What to do: move it back to ${tagged} and re-run the failed jobs`);
      const others = /^(asset|pypi)\.upload/;
      expect(
        done(stopped)
          .map((effect) => effect.split(' ')[0])
          .filter((kind) => !others.test(kind ?? '')),
      ).toEqual(kinds);
      expect(done(stopped, 'pypi')).toHaveLength(at.startsWith('publish') ? 2 : 0);

      const finished = succeeded(await rehearse('--at', tagged, '--rerun', 'failed'));
      expect(done(finished, 'commit')).toEqual([]);
      expect((await project.releases('s')).map(({ draft }) => draft)).toEqual([false]);
    },
    180_000,
  );
});

test('a tag whose tree carries the version is the release commit', async () => {
  const carried = project.commit('Release 5.1.0rc1', { 'pyproject.toml': pyproject('5.1.0rc1') });
  const outcome = succeeded(await rehearse());
  expect(project.record(outcome)).toMatchObject({ tagged_commit: carried, release_commit: carried });
  expect([done(outcome, 'commit'), done(outcome, 'branch')]).toEqual([[], []]);
  expect(embedded('rev-parse', 'main')).toBe(carried);
  expect(embedded('rev-parse', `${project.record(outcome).release_tree}`)).toBe(
    embedded('rev-parse', 'main^{tree}'),
  );
}, 180_000);

test('an annotated tag is peeled, and stays the object that it is', async () => {
  project.own('tag', '--annotate', '--message', 'Candidate', tag);
  const outcome = succeeded(await rehearse());
  expect(project.record(outcome).tagged_commit).toBe(tagged);
  expect(embedded('cat-file', '-t', tag)).toBe('tag');
  expect(embedded('log', '-1', '--format=%P', 'main')).toBe(tagged);
}, 180_000);

describe('two tags', () => {
  test('of two branches, one after another while the first is half-way: both finish, the newest is latest', async () => {
    project.own('branch', 'release/5.0');
    project.commit('Only on main', { 'new.txt': 'new\n' });
    const half = await project.rehearse('s', 'version/5.1.0', '--inject', 'kill:publish-pypi:1:after');
    expect(half.code).toBe(1);
    // Its tag is an ancestor of the other's commit: what counts as a version of ours changes for the other.
    succeeded(await project.rehearse('s', 'version/5.0.1'));
    const rest = succeeded(await project.rehearse('s', 'version/5.1.0'));
    expect(done(rest).map((effect) => effect.split(' ')[0])).toEqual([
      'pypi.upload',
      'release.update',
      'discord.post',
      'discord.publish',
    ]);
    expect(succeeded(await project.rehearse('s', 'version/5.0.1')).text).toContain('changed nothing');
    expect(await project.api<{ tag_name: string }>('s', 'GET', '/releases/latest')).toMatchObject({
      tag_name: 'version/5.1.0',
    });
    expect(embedded('log', '-1', '--format=%s', 'main')).toBe('Release 5.1.0');
    expect(embedded('log', '-1', '--format=%s', 'release/5.0')).toBe('Release 5.0.1');
  }, 180_000);
});
