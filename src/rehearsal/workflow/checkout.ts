import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../../core/errors.js';
import type { Builtin } from './types.js';

/**
 * actions/checkout of a commit, or of the event: the same refs, depth and kind of HEAD as the real one leaves.
 * Source: actions/checkout, ref-helper: the branch of an event gives a local branch, all else a detached HEAD; without
 * `ref` the commit of the event counts, wherever its ref has moved; the default depth is one commit without tags.
 */
export function checkout(cloneUrl: string): Builtin {
  return {
    inputs: 'ref path fetch-depth persist-credentials',
    async run({ inputs, github, workspace, env, signal, line }) {
      const { ref = '', path = '.', 'fetch-depth': depth = '1' } = inputs;
      if (!/^([0-9a-f]{40})?$/.test(ref)) {
        throw new UserError(
          `the rehearsal checks out full commit SHAs or the ref of the event, not "${ref}"`,
        );
      }
      if (inputs['persist-credentials'] !== 'false') {
        throw new UserError('the rehearsal does not keep credentials in a checkout', {
          fix: 'write persist-credentials: false',
        });
      }
      const cwd = resolve(workspace, path);
      mkdirSync(cwd, { recursive: true });
      const secret = credentials(cloneUrl, String(github['token'] ?? ''));
      const options = { cwd, env: { ...env, ...secret, GIT_TERMINAL_PROMPT: '0' }, signal };
      const git = async (...args: string[]): Promise<string> =>
        (await promisify(execFile)('git', args, options)).stdout.trim();
      await git('init', '-q');
      await git('remote', 'add', 'origin', cloneUrl);
      const commit = ref || String(github['sha']);
      const name = String(github['ref']);
      const branch = ref === '' ? /^refs\/heads\/(.*)$/.exec(name)?.[1] : undefined;
      const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
      const wanted = branch === undefined ? [] : [`+${commit}:refs/remotes/origin/${branch}`];
      if (ref === '' && branch === undefined) wanted.push(`+${name}:${name}`);
      const limits = depth === '0' ? [] : ['--no-tags', `--depth=${depth}`];
      await git('fetch', '-q', ...limits, 'origin', commit, ...(depth === '0' ? all : wanted));
      const head = branch === undefined ? ['--detach', commit] : ['-B', branch, commit];
      await git('-c', 'advice.detachedHead=false', 'checkout', '-q', '--force', ...head);
      line(`HEAD is now at ${commit}`);
      return { ref: ref || name, commit };
    },
  };
}

/** The token as a git configuration in the environment, never as an argument; only for http(s). */
function credentials(url: string, token: string): Record<string, string> {
  if (!/^https?:/.test(url) || token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
