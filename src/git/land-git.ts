import { ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { failureOf, type Git } from './git.js';
import type { CommitRequest, Lander } from './land.js';
import { remoteGit } from './remote.js';

const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
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
 */
export function gitLander(host: Host, git: Git, auth: Readonly<Record<string, string>>): Lander {
  const push = async (branch: string, sha: string): Promise<boolean> => {
    const args = ['push', '--porcelain', 'origin', `${sha}:refs/heads/${branch}`];
    const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
    if (result.exitCode === 0) return true;
    const { stdout, stderr } = result;
    // --porcelain: what became of the ref stands on standard output, hints on standard error.
    if (/\((?:non-fast-forward|fetch first|stale info)\)|cannot lock ref/i.test(`${stdout}${stderr}`)) {
      return false;
    }
    if (/rejected|denied|protected|GH0\d\d|pre-receive/i.test(`${stdout}${stderr}`)) {
      throw new UserError(
        `the push to ${branch} was refused: ${stderr.trim().split('\n').slice(-3).join(' ')}`,
        {
          fix: `let the owner of the token push to ${branch}, or tag a commit that carries the version already`,
        },
      );
    }
    throw failureOf(args, result);
  };
  return {
    async tip(branch) {
      const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
      await remoteGit(host, git, ['fetch', '--quiet', 'origin', refs], { env: auth });
      return (await git.run(['rev-parse', `refs/remotes/origin/${branch}`])).stdout.trim();
    },
    async commit(request: CommitRequest) {
      const args = ['commit-tree', request.tree, '-p', request.parent, '-F', '-'];
      const { stdout } = await git.run(args, { env: identity, stdin: request.message });
      return { sha: stdout.trim(), verified: false };
    },
    fastForward: push,
    async merge(branch, tip, sha, message) {
      // An earlier push arrived, though its answer did not.
      const held = await git.run(['merge-base', '--is-ancestor', sha, tip], { allowFailure: true });
      if (held.exitCode === 0) return 'merged';
      const merged = await git.run(['merge-tree', '--write-tree', tip, sha], { allowFailure: true });
      if (merged.exitCode === 1) return 'conflict';
      if (merged.exitCode !== 0)
        throw new ToolError('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
      const tree = merged.stdout.trim().split('\n')[0] ?? '';
      const { stdout } = await git.run(['commit-tree', tree, '-p', tip, '-p', sha, '-F', '-'], {
        env: identity,
        stdin: message,
      });
      return (await push(branch, stdout.trim())) ? 'merged' : 'moved';
    },
  };
}

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
