import { messageOf, ToolError, UserError } from '../core/errors.js';
import type { ExecResult, Host } from '../core/host.js';
import { failureOf, type Git } from './git.js';
import { gitAuthentication } from './land-git.js';
import { remoteGit } from './remote.js';
import { peelTag } from './tags.js';

export interface CompleteOptions {
  /** Token for a checkout that has no credentials of its own; '' for none. */
  readonly token: string;
  /** A tag that has to be there. */
  readonly tag: string;
}

const refspecs = ['+refs/heads/*:refs/remotes/origin/*', 'refs/tags/*:refs/tags/*'];

/**
 * Gives a checkout what it lacks to make a plan: the history of a shallow clone, without file contents where the server
 * can leave them out (`--filter=blob:none`), every branch and every tag. A complete checkout that has the tag stays as
 * it is, and no local tag is moved.
 * @throws UserError when a shallow checkout cannot be completed, with the reason
 */
export async function completeHistory(host: Host, git: Git, options: CompleteOptions): Promise<void> {
  const shallow = await isShallow(git);
  if (!shallow && (await peelTag(git, options.tag)) !== undefined) return;
  const url = await git.run(['config', '--get', 'remote.origin.url'], { allowFailure: true });
  if (url.exitCode !== 0) {
    if (!shallow) return;
    throw stillShallow(new Error('the checkout has no remote called origin'));
  }
  host.info(
    shallow
      ? 'The checkout is shallow: fetching history, branches and tags.'
      : 'The checkout lacks the tag: fetching branches and tags.',
  );
  const env = await fetchAuthentication(host, git, options.token);
  const failure = await fetchAll(host, git, shallow, env);
  if (!shallow) return;
  if (failure !== undefined) throw stillShallow(failure);
  if (await isShallow(git)) throw stillShallow(new Error('the remote itself has only a part of the history'));
}

/**
 * Environment with which git can read the remote `origin`: the token, unless the checkout has credentials of its own,
 * beside which a second header would be refused.
 */
export async function fetchAuthentication(
  host: Host,
  git: Git,
  token: string,
): Promise<Record<string, string>> {
  const server = (host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const own = await git.run(['config', '--get-urlmatch', 'http.extraheader', `${server}/`], {
    allowFailure: true,
  });
  return own.exitCode === 0 && own.stdout.trim() !== '' ? {} : gitAuthentication(host, server, token);
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** @returns the error of the last try; undefined when everything arrived */
async function fetchAll(
  host: Host,
  git: Git,
  shallow: boolean,
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  const plain = ['--no-progress', '--no-write-fetch-head', '--recurse-submodules=no', '--no-tags'];
  // Servers that know no filter ignore it; some refuse it.
  const tries = shallow ? [['--unshallow', '--filter=blob:none'], ['--unshallow']] : [[]];
  let failure: unknown;
  for (const more of tries) {
    const args = ['fetch', ...plain, ...more, 'origin', ...refspecs];
    const result = await remoteGit(host, git, args, { env, allowFailure: true });
    if (result.exitCode === 0 || onlyKeptTags(result)) return undefined;
    failure = failureOf(args, result);
    if (!(await isShallow(git)) && shallow) return failure;
  }
  return failure;
}

/** A tag that is here already with another object is kept (older versions of actions/checkout flatten annotated tags). */
function onlyKeptTags({ stderr }: ExecResult): boolean {
  const refused = stderr.split('\n').filter((line) => /^ ! |^(?:error|fatal):/.test(line));
  return refused.length > 0 && refused.every((line) => /\(would clobber existing tag\)$/.test(line));
}

function stillShallow(why: unknown): UserError {
  return new UserError(
    'the checkout is shallow, and the history that tells branches and earlier versions cannot be fetched',
    {
      where: { key: 'working-directory' },
      fix:
        'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags), ' +
        'or leave token at its default',
      cause:
        why instanceof ToolError ? new Error(`${why.message}: ${why.stderrTail}`) : new Error(messageOf(why)),
    },
  );
}
