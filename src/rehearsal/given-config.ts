import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeConfig } from '../config/text.js';
import { messageOf, UserError } from '../core/errors.js';
import { defaultConfigPath } from '../core/inputs.js';
import { commitOf, git, tryGit } from './git.js';
import { readRun, type StoredRun } from './run-store.js';
import type { Source } from './source.js';

/** Branch of the embedded repository that holds the config of `--config`, and nothing else. */
export const configBranch = 'release-actions-config';

/**
 * The text of a config file that is used instead of the tagged one.
 * @param shown how messages name the file
 * @throws UserError when it cannot be read, or the checkout has a branch of the name that the copy would get
 */
export function readGivenConfig(source: Source, file: string, shown: string): string {
  if (source.branches.has(configBranch)) {
    throw new UserError(`the checkout has a branch ${configBranch}, which --config makes in the copy`, {
      fix: 'rename that branch, or commit the config and leave out --config',
    });
  }
  try {
    return decodeConfig(readFileSync(file), shown);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`the config cannot be read: ${messageOf(error)}`, {
      where: { file: shown },
      fix: 'give an existing file with --config',
    });
  }
}

/**
 * The config that the last run of a tag was dispatched with; undefined when it used the tagged one.
 * @param tag with or without `refs/tags/`
 */
export function configOfRun(stateDir: string, gitDir: string, tag: string): string | undefined {
  const ref = configRefOf(readRun(stateDir, tag.replace(/^refs\/tags\//, '')));
  if (ref === '') return undefined;
  const shown = tryGit(gitDir, ['cat-file', 'blob', `${ref}:${defaultConfigPath}`]);
  return shown.exitCode === 0 ? shown.stdout : undefined;
}

/** A mistake in a given config as one in that file: the tree that is released does not have it. */
export function asGiven(thrown: unknown, shown: string): unknown {
  if (!(thrown instanceof UserError) || thrown.place?.file !== defaultConfigPath) return thrown;
  const { message, place, fix } = thrown;
  const where = { ...place, file: shown };
  return new UserError(message, { where, ...(fix === undefined ? {} : { fix }), cause: thrown });
}

/** Input `config-ref` of a run; '' = the config of the tagged commit. */
export function configRefOf(run: StoredRun | undefined): string {
  return String(run?.event.inputs?.['config-ref'] ?? '');
}

/**
 * Puts a config on its branch of the embedded repository. The branch has no history in common with the others, so that
 * it never contains a tagged commit. The same text again makes no new commit: the plan names the commit.
 */
export function putConfig(gitDir: string, text: string): string {
  const ref = `refs/heads/${configBranch}`;
  const before = commitOf(gitDir, ref);
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-index-'));
  // Without a time of its own, so that the same config gives the same commit, and by that the same plan, everywhere.
  const date = '@0 +0000';
  const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  try {
    const blob = git(gitDir, ['hash-object', '-w', '--stdin'], { stdin: text });
    git(gitDir, ['update-index', '--add', '--cacheinfo', `100644,${blob},${defaultConfigPath}`], { env });
    const tree = git(gitDir, ['write-tree'], { env });
    if (before !== undefined && git(gitDir, ['rev-parse', `${before}^{tree}`]) === tree) return before;
    const parents = before === undefined ? [] : ['-p', before];
    const commit = git(gitDir, ['commit-tree', tree, ...parents, '-m', 'Config of a rehearsal'], { env });
    git(gitDir, ['update-ref', ref, commit]);
    return commit;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
