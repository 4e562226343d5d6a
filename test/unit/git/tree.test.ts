import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../../src/git/facts.js';
import { openGit } from '../../../src/git/git.js';
import { type TreeChange, treeIdWith, treeWith } from '../../../src/git/tree.js';
import { treeIds } from '../../../src/git/tree-id.js';
import { FakeHost } from '../../support/fake-host.js';
import { Sandbox } from './sandbox.js';

const host = new FakeHost();
const change = (path: string, text: string, mode = '100644'): TreeChange => ({ path, mode, text });

/** Both ways of telling the tree of a changed commit. */
async function bothTrees(box: Sandbox, changes: readonly TreeChange[]): Promise<[string, string]> {
  const git = await openGit(host, box.dir);
  const facts = await readFacts(host, git, 'HEAD');
  return [
    await treeIdWith(host, git, facts.commit, changes),
    await treeWith(host, git, facts.commit.sha, changes),
  ];
}

/** Names that git sorts otherwise than most would: folders as if they ended in a slash, by bytes. */
function oddTree(box: Sandbox): Sandbox {
  box.write('a/x', '1').write('a.b', '2').write('a-b', '3').write('a0', '4').write('a b/c\td', '5');
  box.write('ä/ö', '6').write('z/🌳/deep/er', '7').write('\uFF5E', '8').write('run.sh', '9');
  chmodSync(join(box.dir, 'run.sh'), 0o755);
  box.link('link', 'a.b');
  box.commit('odd');
  box.git('update-index', '--add', '--cacheinfo', `160000,${box.git('rev-parse', 'HEAD')},module`);
  box.git('commit', '-q', '-m', 'with a submodule');
  return box;
}

test('the tree told is the tree that git makes', async () => {
  const box = oddTree(new Sandbox());
  const changes = [change('a/x', 'other'), change('run.sh', '#!\r\n', '100755'), change('z/🌳/deep/er', '')];
  const [told, made] = await bothTrees(box, changes);
  expect(told).toBe(made);
  expect(box.git('ls-tree', '-r', '--name-only', made)).toBe(box.git('ls-tree', '-r', '--name-only', 'HEAD'));
  expect(box.git('cat-file', 'blob', `${made}:a/x`)).toBe('other');
  expect(await bothTrees(box, [])).toEqual(Array(2).fill(box.git('rev-parse', 'HEAD^{tree}')));
  box.remove();
});

test('no filter or attribute of the repository touches the bytes', async () => {
  const box = new Sandbox();
  box.git('config', 'core.autocrlf', 'true');
  box.write('.gitattributes', '* text=auto eol=crlf ident\n').write('a.toml', 'x = 1\n').commit('one');
  const [told, made] = await bothTrees(box, [change('a.toml', 'x = "$Id$"\r\ny = 2\n')]);
  expect(told).toBe(made);
  const bytes = execFileSync('git', ['cat-file', 'blob', `${made}:a.toml`], {
    cwd: box.dir,
    encoding: 'utf8',
  });
  expect(bytes).toBe('x = "$Id$"\r\ny = 2\n');
  box.remove();
});

test('a repository of SHA-256', async () => {
  const box = new Sandbox();
  execFileSync('rm', ['-rf', join(box.dir, '.git')]);
  box.git('init', '-q', '--object-format=sha256');
  oddTree(box);
  const [told, made] = await bothTrees(box, [change('a/x', 'other')]);
  expect(told).toMatch(/^[0-9a-f]{64}$/);
  expect(told).toBe(made);
  box.remove();
});

test('names that are not UTF-8 are left to git', async () => {
  const box = new Sandbox();
  box.write('a/x', '1');
  const name = Buffer.concat([Buffer.from(`${box.dir}/`), Buffer.from([0x66, 0xff, 0x6f])]);
  writeFileSync(name, 'bytes');
  box.commit('latin');
  const git = await openGit(host, box.dir);
  const { commit } = await readFacts(host, git, 'HEAD');
  expect(treeIds(await git.list(commit.sha), new Map()).before).not.toBe(commit.tree);
  const [told, made] = await bothTrees(box, [change('a/x', 'other')]);
  expect(told).toBe(made);
  box.remove();
});

test('telling writes no object', async () => {
  const box = new Sandbox();
  box.write('a', '1').commit('one');
  const git = await openGit(host, box.dir);
  const told = await treeIdWith(host, git, (await readFacts(host, git, 'HEAD')).commit, [change('a', '2')]);
  expect(() => box.git('cat-file', '-e', told)).toThrow();
  box.remove();
});

test('trees of any names', async () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'b', '.', '-', '0', '~', 'é', ' ') })
    .filter((text) => text !== '' && !/^\.+$/.test(text) && !text.toLowerCase().startsWith('.git'));
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const paths = fc.uniqueArray(path, { minLength: 1, maxLength: 12 }).map((all) => {
    // No file may be a folder of another one.
    return all.filter((one) => !all.some((other) => other.startsWith(`${one}/`)));
  });
  const box = new Sandbox();
  mkdirSync(join(box.dir, '.git/trees'));
  await fc.assert(
    fc.asyncProperty(paths, fc.nat(), async (all, which) => {
      const env = { ...process.env, GIT_INDEX_FILE: join(box.dir, '.git/trees/index') };
      const empty = box.git('hash-object', '-w', '-t', 'blob', '/dev/null');
      const entries = all.map((one) => `100644 ${empty}\t${one}\0`).join('');
      const git = (args: string[], input = ''): string =>
        execFileSync('git', args, { cwd: box.dir, env, input, encoding: 'utf8' }).trim();
      git(['read-tree', '--empty']);
      git(['update-index', '-z', '--index-info'], entries);
      const commit = box.git('commit-tree', git(['write-tree']), '-m', 'x');
      const opened = await openGit(host, box.dir);
      const facts = await readFacts(host, opened, commit);
      const changes = [change(all[which % all.length] ?? '', 'new')];
      expect(await treeIdWith(host, opened, facts.commit, changes)).toBe(
        await treeWith(host, opened, commit, changes),
      );
    }),
    { numRuns: 15 },
  );
  box.remove();
});
