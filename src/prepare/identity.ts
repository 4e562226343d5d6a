import { UserError } from '../core/errors.js';
import type { Git } from '../git/git.js';

/** Which objects git signs, by the user's own settings. */
export interface Signing {
  readonly commit: boolean;
  readonly tag: boolean;
}

/**
 * Sees that git knows author and committer. What git would guess from the machine's name does not count: such a commit
 * would be released under a name that nobody chose.
 * @throws UserError with the commands that set them
 */
export async function needIdentity(git: Git): Promise<void> {
  for (const which of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) {
    const { exitCode, stderr } = await git.run(['-c', 'user.useConfigOnly=true', 'var', which], {
      allowFailure: true,
    });
    if (exitCode === 0) continue;
    throw new UserError('git does not know who makes the release commit', {
      fix: 'git config --global user.name "Your Name" && git config --global user.email you@example.org',
      cause: new Error(stderr.trim().split('\n').at(-1) ?? ''),
    });
  }
}

/** `commit.gpgSign` and `tag.gpgSign`; commit-tree does not read the former itself. */
export async function signingOf(git: Git, all: boolean): Promise<Signing> {
  const isOn = async (name: string): Promise<boolean> => {
    const args = ['config', '--type=bool', '--get', name];
    return (await git.run(args, { allowFailure: true })).stdout.trim() === 'true';
  };
  if (all) return { commit: true, tag: true };
  return { commit: await isOn('commit.gpgSign'), tag: await isOn('tag.gpgSign') };
}
