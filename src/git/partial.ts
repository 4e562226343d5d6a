import type { Host } from '../core/host.js';
import type { Git } from './git.js';
import { remoteGit } from './remote.js';

/** What a git command that asks the remote needs of a host. */
export type RemoteHost = Pick<Host, 'now' | 'sleep' | 'info' | 'redact'>;

/** The blobs of one commit that a partial clone (`--filter=blob:none`) does not have. */
export interface BlobSupply {
  lacks(sha: string): boolean;
  /** Remembers that a blob is wanted. */
  note(sha: string): undefined;
  /** Fetches those of the blobs that are lacking, in one go. */
  fetch(shas: Iterable<string>): Promise<void>;
  /** Fetches what was noted, in one go. @returns whether there was anything */
  fetchNoted(): Promise<boolean>;
}

/**
 * Finds out what a clone lacks of a commit, without letting git fetch it. Undefined for a clone that is not partial.
 * @param auth environment that lets git authenticate (see `fetchAuthentication`)
 */
export async function blobSupply(
  host: RemoteHost,
  git: Git,
  commit: string,
  auth: Readonly<Record<string, string>>,
): Promise<BlobSupply | undefined> {
  const remote = await promisor(git);
  if (remote === undefined) return undefined;
  const missing = await missingOf(git, commit);
  const noted = new Set<string>();
  const fetch = async (shas: Iterable<string>): Promise<void> => {
    const wanted = [...new Set(shas)].filter((sha) => missing.has(sha));
    if (wanted.length === 0) return;
    await fetchBlobs(host, git, remote, wanted, auth);
    for (const sha of wanted) missing.delete(sha);
  };
  return {
    lacks: (sha) => missing.has(sha),
    note(sha) {
      noted.add(sha);
      return undefined;
    },
    fetch,
    async fetchNoted() {
      const wanted = [...noted];
      noted.clear();
      await fetch(wanted);
      return wanted.length > 0;
    },
  };
}

/** The remote that a partial clone gets its missing objects from. */
async function promisor(git: Git): Promise<string | undefined> {
  const args = ['config', '--get-regexp', '^remote\\..*\\.promisor$'];
  const { exitCode, stdout } = await git.run(args, { allowFailure: true });
  if (exitCode !== 0) return undefined;
  return /^remote\.(.+)\.promisor true$/m.exec(stdout)?.[1];
}

/** Objects of a commit's tree that are not there: `rev-list` prints them as `?<id>` and fetches nothing. */
async function missingOf(git: Git, commit: string): Promise<Set<string>> {
  const args = ['rev-list', '--objects', '--missing=print', '--no-walk', '--end-of-options', commit];
  const lines = await git.lines(args);
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}

/**
 * As git itself fetches missing objects (promisor-remote.c), but all of them at once. Without negotiation: the server
 * would think that who has the commits has their files, too.
 */
async function fetchBlobs(
  host: RemoteHost,
  git: Git,
  remote: string,
  shas: readonly string[],
  auth: Readonly<Record<string, string>>,
): Promise<void> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
  await remoteGit(host, git, ['fetch', ...quiet, '--filter=blob:none', '--stdin', remote], {
    env: withSetting(auth, 'fetch.negotiationAlgorithm', 'noop'),
    stdin: `${shas.join('\n')}\n`,
  });
}

/** One setting more in the environment (git 2.31: GIT_CONFIG_COUNT). */
function withSetting(
  env: Readonly<Record<string, string>>,
  key: string,
  value: string,
): Record<string, string> {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: value,
  };
}
