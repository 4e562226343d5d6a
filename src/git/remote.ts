import { ServiceError } from '../core/errors.js';
import type { ExecOptions, ExecResult, Host } from '../core/host.js';
import { retry } from '../core/retry.js';
import { failureOf, type Git } from './git.js';

/**
 * What git (2.31 and newer, over libcurl) says of a server that is away for a moment. Everything else, a refused token
 * or a missing ref above all, stays as it is.
 */
const passing =
  /returned error: (?:408|429|5\d\d)|HTTP (?:408|429|5\d\d)|Could not resolve|(?:Failed|Couldn't|Could not) to connect|Failed to connect|Connection (?:was )?(?:reset|refused|timed out)|Empty reply|timed out|early EOF|RPC failed|unexpected disconnect|hung up|bytes of body are still expected/i;

/**
 * Runs a git command that asks the remote, and runs it again while the server is away for a moment. For commands that
 * may be repeated: fetch, ls-remote, and a push of one commit, which is up to date the second time.
 * @throws ToolError
 */
export async function remoteGit(
  host: Pick<Host, 'now' | 'sleep' | 'info' | 'redact'>,
  git: Git,
  args: readonly string[],
  options: Omit<ExecOptions, 'cwd'> = {},
): Promise<ExecResult> {
  let result: ExecResult | undefined;
  try {
    result = await retry(host, { what: `git ${args[0] ?? ''}` }, async () => {
      result = await git.run(args, { ...options, allowFailure: true });
      const { exitCode, stderr } = result;
      if (exitCode === 0 || !passing.test(stderr)) return result;
      throw new ServiceError('git', lastLine(stderr), { status: 0, retryable: true });
    });
  } catch (error) {
    // What git said last is more than that it was tried again.
    if (!(error instanceof ServiceError) || result === undefined) throw error;
  }
  if (result.exitCode === 0 || options.allowFailure === true) return result;
  throw failureOf(args, result);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
