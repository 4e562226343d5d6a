import { expect, test } from '@jest/globals';
import { Repository } from '../../../src/rehearsal/services/github-git.js';
import { looseObject, looseRef } from '../../../src/rehearsal/services/github-objects.js';
import { git, temporaryFolder } from './support.js';

const folder = temporaryFolder('github-objects');

test('objects and refs are the same, loose and packed, and git agrees with what is written', async () => {
  const repository = new Repository(`${folder}/repo.git`);
  await repository.init('main');
  // A second start adds nothing to its configuration.
  const config = await git(repository.dir, 'config', '--list', '--local');
  await repository.init('main');
  expect(await git(repository.dir, 'config', '--list', '--local')).toBe(config);
  expect(await git(repository.dir, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');

  const contents = ['', 'text\r\n', 'é\n', Buffer.from([0, 255, 10])];
  const blobs = contents.map((content) => repository.writeBlob(content));
  for (const [at, content] of contents.entries()) {
    const { stdout } = await repository.run(['hash-object', '--stdin'], { stdin: content });
    expect(blobs[at]).toBe(stdout.trim());
    expect(repository.writeBlob(content)).toBe(blobs[at]);
  }
  const stdin = blobs.map((id, at) => `100644 blob ${id}\tfile-${at}\n`).join('');
  const tree = await repository.read(['mktree'], { stdin });
  const person = { name: 'A', email: 'a@example.org', date: '2026-01-02T03:04:05Z' };
  const parts = { tree, parents: [], author: person, committer: person, message: 'Start é\n\nmore\n' };
  const commit = await repository.writeCommit(parts, true);
  await git(repository.dir, 'update-ref', 'refs/heads/main', commit);
  await git(repository.dir, 'tag', '-a', '-m', 'a', 'version/1.0.0', commit);
  await git(repository.dir, 'symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
  expect(await git(repository.dir, 'fsck', '--strict')).toBe('');
  const tag = await git(repository.dir, 'rev-parse', 'refs/tags/version/1.0.0');

  const seen = async (): Promise<unknown> => ({
    types: await Promise.all(
      [...blobs, tree, commit, tag, '0'.repeat(40)].map((id) => repository.typeOf(id)),
    ),
    contents: await Promise.all(blobs.map(async (id) => [...(await repository.content('blob', id))])),
    commit: await repository.commit(commit),
    tag: (await repository.content('tag', tag)).toString('utf8'),
    refs: await Promise.all(
      ['heads/main', 'heads/alias', 'tags/version/1.0.0', 'heads/../heads/main', 'heads/no'].map((name) =>
        repository.ref(`refs/${name}`),
      ),
    ),
    resolved: await Promise.all([
      repository.resolve('refs/heads/main'),
      repository.resolve('refs/heads/alias', 'commit'),
      repository.resolve('refs/heads/main', 'tree'),
      repository.resolve('refs/tags/version/1.0.0'),
      repository.resolve('refs/tags/version/1.0.0', 'commit'),
      repository.resolve(tree, 'commit'),
      repository.resolve(commit, 'commit'),
      repository.resolve('refs/heads/no'),
    ]),
  });
  const loose = await seen();
  expect(loose).toMatchObject({
    types: ['blob', 'blob', 'blob', 'blob', 'tree', 'commit', 'tag', undefined],
    contents: contents.map((content) => [...Buffer.from(content as string)]),
    commit: { sha: commit, message: parts.message, verified: true },
    refs: [
      { sha: commit, type: 'commit' },
      { sha: commit, type: 'commit' },
      { sha: tag, type: 'tag' },
      undefined,
      undefined,
    ],
    resolved: [commit, commit, tree, tag, commit, undefined, commit, undefined],
  });
  expect(looseObject(repository.dir, commit)?.type).toBe('commit');
  expect(looseRef(repository.dir, 'refs/heads/main')).toBe(commit);

  await git(repository.dir, 'gc', '-q', '--prune=now');
  expect(looseObject(repository.dir, commit)).toBe(undefined);
  expect(looseRef(repository.dir, 'refs/heads/main')).toBe(undefined);
  expect(await seen()).toEqual(loose);
});

test('what is no id is no path', () => {
  for (const id of ['', 'main', '../../HEAD', `${'a'.repeat(39)}/`, 'A'.repeat(40)])
    expect(looseObject(folder, id)).toBe(undefined);
  for (const ref of ['HEAD', 'refs/heads/../../HEAD', 'refs/heads/a b', 'refs/tags/$(id)'])
    expect(looseRef(folder, ref)).toBe(undefined);
});
