import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.js';

const foreignFile = 'changed-by-somebody-else.txt';
const somebody = {
  GIT_AUTHOR_NAME: 'Somebody Else',
  GIT_AUTHOR_EMAIL: 'somebody@example.invalid',
  GIT_COMMITTER_NAME: 'Somebody Else',
  GIT_COMMITTER_EMAIL: 'somebody@example.invalid',
};

/** Lands a foreign commit on a branch of a bare repository, as another person's push would. */
export function moveBranch(gitDir: string, branch: string): string {
  const ref = `refs/heads/${branch}`;
  const commit = foreignCommit(gitDir, ref);
  git(gitDir, ['update-ref', ref, commit]);
  return commit;
}

/** Puts a tag on a foreign child of the commit it names now. */
export function moveTag(gitDir: string, tag: string): string {
  const ref = `refs/tags/${tag}`;
  const commit = foreignCommit(gitDir, ref);
  git(gitDir, ['update-ref', ref, commit]);
  return commit;
}

function foreignCommit(gitDir: string, parent: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-index-'));
  const env = { ...somebody, GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const stamp = `${new Date().toISOString()}\n`;
    const blob = git(gitDir, ['hash-object', '-w', '--stdin'], { stdin: stamp });
    git(gitDir, ['read-tree', `${parent}^{tree}`], { env });
    git(gitDir, ['update-index', '--add', '--cacheinfo', `100644,${blob},${foreignFile}`], { env });
    const tree = git(gitDir, ['write-tree'], { env });
    return git(gitDir, ['commit-tree', tree, '-p', `${parent}^{commit}`, '-m', 'Change something else'], {
      env,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
