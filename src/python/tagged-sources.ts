import { constants, copyFileSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { Git, openGit } from '../git/git.js';
import { tryParseVersion } from '../version/version.js';

export interface TaggedRelease {
  readonly tag: string;
  readonly version: string;
  /** Committer time of the tagged commit, seconds since the epoch. */
  readonly time: number;
  /** Git tree that the sources must be; '' = any. */
  readonly tree: string;
  /** Absolute; never copied. */
  readonly outDir: string;
}

/**
 * Copies a checkout and makes of the copy what tools that ask git for a version expect: a clean repository at a commit
 * that carries the release's tag and no tag of another version. In the checkout itself the tag is on a commit without
 * the rewritten files, and a child of the tag would be called `…dev1`. The commit is a stand-in for the release commit
 * (same parent, same tree); where nothing was rewritten it is the tagged commit itself. Neither refs, index nor files
 * of the checkout change, and no remote is asked.
 * @param root folder of the checkout
 * @param folder absolute, not there yet
 * @returns the folder in the copy that stands for root
 * @throws UserError when root is in no git checkout, or its files are not the tree that was announced
 */
export async function taggedSources(
  host: Pick<Host, 'exec' | 'env'>,
  root: string,
  release: TaggedRelease,
  folder: string,
): Promise<string> {
  const git = await openGit(host, root);
  const head = await git.text(['rev-parse', '--verify', 'HEAD^{commit}']);
  const tree = await treeOfFiles(git, head, `${folder}.index`);
  if (release.tree !== '' && release.tree !== tree) {
    throw new UserError(`the checkout holds the tree ${tree}, but ${release.tree} was announced`, {
      where: { key: 'release-tree' },
      fix: 'rewrite the version with bump-version (commit-method: none) and change nothing else before the build',
    });
  }
  cpSync(git.dir, folder, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => basename(path) !== '.git' && path !== release.outDir,
  });
  const copy = new Git(host, folder);
  await shareObjects(git, copy);
  const commit = await releaseCommit(copy, head, tree, release);
  await copyTags(git, copy, commit, release);
  await copy.run(['update-ref', '--no-deref', 'HEAD', commit]);
  await copy.run(['read-tree', 'HEAD']);
  await copy.run(['update-index', '-q', '--refresh'], { allowFailure: true });
  return join(folder, relative(git.dir, realpathSync(root)));
}

/** The tree of the tracked files as they lie in the checkout; its own index is not touched. */
async function treeOfFiles(git: Git, head: string, index: string): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.run(['read-tree', head], { env });
  await git.run(['add', '--update', '--', ':/'], { env });
  return (await git.run(['write-tree'], { env })).stdout.trim();
}

async function shareObjects(git: Git, copy: Git): Promise<void> {
  const format = (await git.text(['rev-parse', '--show-object-format'])) || 'sha1';
  await copy.run(['init', '--quiet', '--template=', `--object-format=${format}`]);
  const objects = resolve(git.dir, await git.text(['rev-parse', '--git-path', 'objects']));
  const info = join(copy.dir, '.git/objects/info');
  mkdirSync(info, { recursive: true });
  writeFileSync(join(info, 'alternates'), `${objects}\n`);
  // A shallow history ends where this file says; without it git would miss the parents.
  const shallow = resolve(git.dir, await git.text(['rev-parse', '--git-path', 'shallow']));
  if (existsSync(shallow)) copyFileSync(shallow, join(copy.dir, '.git/shallow'));
}

function identity(time: number): Record<string, string> {
  const who = { NAME: 'release-actions', EMAIL: 'release-actions@example.invalid', DATE: `${time} +0000` };
  return Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) =>
      Object.entries(who).map(([part, value]) => [`GIT_${role}_${part}`, value]),
    ),
  );
}

async function releaseCommit(copy: Git, head: string, tree: string, release: TaggedRelease): Promise<string> {
  if ((await copy.text(['rev-parse', `${head}^{tree}`])) === tree) return head;
  const args = ['commit-tree', tree, '-p', head, '-m', `Release ${release.version}`];
  return (await copy.run(args, { env: identity(release.time) })).stdout.trim();
}

/** All tags but those of other versions on the very commit; the release's own is annotated, as some tools want it. */
async function copyTags(
  git: Git,
  copy: Git,
  commit: string,
  { tag, version, time }: TaggedRelease,
): Promise<void> {
  const prefix = tag.slice(0, tag.length - version.length);
  const format = '--format=%(objectname) %(*objectname) %(refname:strip=2)';
  const { stdout } = await git.run(['for-each-ref', format, 'refs/tags']);
  const commands = stdout.split('\n').flatMap((line) => {
    const [, object = '', peeled = '', name = ''] = /^(\S+) (\S*) (.+)$/.exec(line) ?? [];
    const isVersion = name.startsWith(prefix) && tryParseVersion(name.slice(prefix.length)) !== undefined;
    if (name === '' || name === tag || (isVersion && (peeled || object) === commit)) return [];
    return [`create refs/tags/${name} ${object}\n`];
  });
  await copy.run(['update-ref', '--stdin'], { stdin: commands.join('') });
  const message = ['-m', `Release ${version}`];
  await copy.run(['-c', 'tag.gpgSign=false', 'tag', '--annotate', ...message, '--', tag, commit], {
    env: identity(time),
  });
}
