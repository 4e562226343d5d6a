import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../frame/git.mjs';

/** The release that is measured, and the earlier tags that tell which versions are ours, oldest first. */
export const release = {
  version: '5.0.0rc2',
  semver: '5.0.0-rc2',
  previous: '5.0.0rc1',
  tag: 'version/5.0.0rc2',
};
const earlier = ['version/5.0.0b3', 'version/5.0.0b4', 'version/5.0.0rc1'];

/**
 * Puts the tagged tree of 5.0.0rc2 into a new repository: the trees of the three tags before it, and its own, as a line
 * of four commits. A clone may lack large blobs (a partial one does); they are left out of every tree.
 * @param {string} clone of vantage6, bare or not
 * @param {string} dir where to; made here
 * @returns {string} the tagged commit
 */
export function makeVantage6(clone, dir) {
  const objects = resolve(clone, git(clone, ['rev-parse', '--git-path', 'objects']));
  mkdirSync(dir, { recursive: true });
  git(dir, ['init', '-q', '-b', 'release/5.0']);
  if (!existsSync(objects)) throw new Error(`${clone} is no clone of vantage6: it has no objects`);
  writeFileSync(join(dir, '.git/objects/info/alternates'), `${objects}\n`);
  let parent = '';
  for (const tag of [...earlier, release.tag]) {
    const original = git(clone, ['rev-parse', '--verify', `refs/tags/${tag}^{commit}`]);
    parent = commitCopy(dir, original, parent);
    if (tag !== release.tag) git(dir, ['update-ref', `refs/tags/${tag}`, parent]);
  }
  git(dir, ['update-ref', 'refs/heads/release/5.0', parent]);
  git(dir, ['reset', '-q', '--hard']);
  return parent;
}

function commitCopy(dir, original, parent) {
  git(dir, ['read-tree', original]);
  const absent = absentFiles(dir);
  if (absent.length > 0)
    git(dir, ['update-index', '--force-remove', '-z', '--stdin'], { input: absent.join('\0') });
  const tree = git(dir, ['write-tree', '--missing-ok']);
  const date = git(dir, ['log', '-1', '--format=%cI', original]);
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const parents = parent === '' ? [] : ['-p', parent];
  return git(dir, ['commit-tree', tree, ...parents, '-m', 'Tagged tree'], { env });
}

/** Files of the index whose content the clone does not have. */
function absentFiles(dir) {
  const entries = git(dir, ['ls-files', '-s', '-z']).split('\0').filter(Boolean);
  const shas = entries.map((entry) => entry.split(' ')[1]);
  const answer = git(dir, ['cat-file', '--batch-check'], {
    input: `${shas.join('\n')}\n`,
    env: { GIT_NO_LAZY_FETCH: '1' },
  }).split('\n');
  return entries.flatMap((entry, index) =>
    answer[index]?.endsWith(' missing') ? [entry.slice(entry.indexOf('\t') + 1)] : [],
  );
}
