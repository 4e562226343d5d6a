import { ToolError, type UserError } from '../core/errors.js';
import type { ExecResult, Host } from '../core/host.js';
import { explainRefusal } from '../github/refusals.js';
import { failureOf, type Git } from './git.js';
import type { CommitRequest, Lander } from './land.js';
import { workflowFiles } from './refused.js';
import { remoteGit } from './remote.js';

/** Who commits by git push; GitHub's own address of its bot. */
export const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const identity = {
  GIT_AUTHOR_NAME: bot.name,
  GIT_AUTHOR_EMAIL: bot.email,
  GIT_COMMITTER_NAME: bot.name,
  GIT_COMMITTER_EMAIL: bot.email,
};

/**
 * Lands by git alone: for servers without this API, deploy keys and local remotes. Never forced: a push that is not a
 * fast-forward is refused by the server, which makes it a compare-and-swap.
 * @param auth environment that lets git authenticate (see `gitAuthentication`), empty when the remote needs none
 * @param repository `owner/repo` for messages; '' when nobody knows
 */
export function gitLander(
  host: Host,
  git: Git,
  auth: Readonly<Record<string, string>>,
  repository: string,
): Lander {
  const explained = (result: ExecResult, branch: string, { tag, changes }: CommitRequest): UserError => {
    const context = { branch, tag, repository, workflows: workflowFiles(changes) };
    return explainRefusal('git', result.exitCode, `${result.stdout}\n${result.stderr}`, {}, context);
  };
  const push = async (branch: string, sha: string, request: CommitRequest): Promise<boolean> => {
    const args = ['push', '--porcelain', 'origin', `${sha}:refs/heads/${branch}`];
    const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
    if (result.exitCode === 0) return true;
    // --porcelain: what became of the ref stands on standard output, hints on standard error.
    const said = `${result.stdout}${result.stderr}`;
    if (/\((?:non-fast-forward|fetch first|stale info)\)|cannot lock ref/i.test(said)) return false;
    if (noByServer.test(said)) throw explained(result, branch, request);
    throw failureOf(args, result);
  };
  return {
    method: 'git',
    async tip(branch, request) {
      const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
      const args = ['fetch', '--quiet', '--no-tags', 'origin', refs];
      const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
      if (result.exitCode !== 0) {
        throw noByServer.test(result.stderr) ? explained(result, branch, request) : failureOf(args, result);
      }
      return (await git.run(['rev-parse', `refs/remotes/origin/${branch}`])).stdout.trim();
    },
    async commit(_, request) {
      const args = ['commit-tree', request.tree, '-p', request.parent, '-F', '-'];
      const { stdout } = await git.run(args, { env: identity, stdin: request.message });
      return { sha: stdout.trim(), verified: false };
    },
    fastForward: push,
    async merge(branch, { tip, sha, message }, request) {
      // An earlier push arrived, though its answer did not.
      if (await git.isAncestor(sha, tip)) return 'merged';
      const merged = await git.run(['merge-tree', '--write-tree', tip, sha], { allowFailure: true });
      if (merged.exitCode === 1) return 'conflict';
      if (merged.exitCode !== 0)
        throw new ToolError('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
      const tree = merged.stdout.trim().split('\n')[0] ?? '';
      const { stdout } = await git.run(['commit-tree', tree, '-p', tip, '-p', sha, '-F', '-'], {
        env: identity,
        stdin: message,
      });
      return (await push(branch, stdout.trim(), request)) ? 'merged' : 'moved';
    },
  };
}

/** The server, or the way to it, said no: a reason of its own, not a broken connection. */
const noByServer =
  /rejected|denied|protected|GH0\d\d|pre-receive|archived|read[- ]only|not granted|authentication failed|invalid username|could not read (?:username|password)|terminal prompts|couldn't find remote ref|matches more than one|requested URL returned error: 40[134]/i;

/**
 * Environment with which git sends a token to one server only. It travels in the environment, not in argv or the
 * remote's URL, both of which others can read (GIT_CONFIG_COUNT: git 2.31 or newer).
 */
export function gitAuthentication(host: Host, serverUrl: string, token: string): Record<string, string> {
  if (token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  host.secret(token);
  host.secret(basic);
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
