import { spawnSync } from 'node:child_process';
import { childEnvironment } from '../core/child.js';
import { ToolError } from '../core/errors.js';

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings that keep a command local and quiet: no hooks, no signing, no prompts, no automatic maintenance. */
const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'core.quotePath=false',
  'advice.detachedHead=false',
].flatMap((setting) => ['-c', setting]);

const identity = {
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@localhost',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@localhost',
};

/**
 * Runs git in a folder and returns whatever it answered. Synchronous on purpose: the commands are short, and a fault
 * that moves a branch must be complete before the step that it is aimed at goes on.
 * @throws ToolError when git cannot be started
 */
export function tryGit(cwd: string, args: readonly string[], options: GitOptions = {}): GitResult {
  const result = spawnSync('git', [...settings, ...args], {
    cwd,
    env: childEnvironment(process.env, {
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C.UTF-8',
      ...identity,
      ...options.env,
    }),
    input: options.stdin ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.error !== undefined) {
    throw new ToolError('git', 127, result.error.message, 'install git 2.39 or newer');
  }
  return { exitCode: result.status ?? 137, stdout: result.stdout, stderr: result.stderr };
}

/**
 * Runs git and returns its standard output without the final line break.
 * @throws ToolError when it fails
 */
export function git(cwd: string, args: readonly string[], options: GitOptions = {}): string {
  const result = tryGit(cwd, args, options);
  if (result.exitCode !== 0) {
    throw new ToolError(`git ${args[0] ?? ''}`, result.exitCode, result.stderr.trimEnd());
  }
  return result.stdout.replace(/\n$/, '');
}

/** The full SHA of the commit that a revision names, or undefined. */
export function commitOf(cwd: string, revision: string): string | undefined {
  const result = tryGit(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return result.exitCode === 0 ? result.stdout.trim() : undefined;
}

export function isAncestor(cwd: string, ancestor: string, descendant: string): boolean {
  return tryGit(cwd, ['merge-base', '--is-ancestor', ancestor, descendant]).exitCode === 0;
}

/** Full ref name -> SHA of everything under a prefix such as `refs/heads/`; annotated tags as the commit they name. */
export function refsUnder(
  cwd: string,
  prefix: string,
  tags: 'peeled' | 'unpeeled' = 'peeled',
): Map<string, string> {
  const format = '%(refname)%00%(objectname)%00%(*objectname)';
  const refs = new Map<string, string>();
  for (const line of git(cwd, ['for-each-ref', `--format=${format}`, prefix]).split('\n')) {
    const [name = '', sha = '', peeled = ''] = line.split('\0');
    if (name !== '') refs.set(name, peeled === '' || tags === 'unpeeled' ? sha : peeled);
  }
  return refs;
}
