import type { Host } from '../../core/host.js';
import type { Git } from '../../git/git.js';
import { remoteGit } from '../../git/remote.js';
import { commitOfTag, tagObjectCommit } from '../../github/facts/refs.js';
import type { RestReader } from '../../github/facts/rest.js';

/** Whoever knows where the tags of the origin point now. */
export interface TagOracle {
  /** The commit of a tag, annotated, nested and signed ones peeled; undefined without the tag. */
  commitOf(tag: string): Promise<string | undefined>;
  /** The commit of a tag object that stands (or stood) behind a tag; undefined when it is none that is known. */
  commitOfObject(sha: string, tag: string): Promise<string | undefined>;
}

/** Asks GitHub's REST API. */
export function askGitHub(rest: RestReader): TagOracle {
  return {
    commitOf: (tag) => commitOfTag(rest, tag),
    commitOfObject: (sha) => tagObjectCommit(rest, sha),
  };
}

/** Asks the remote `origin` of a checkout (git ls-remote). */
export function askOrigin(host: Host, git: Git, auth: Readonly<Record<string, string>>): TagOracle {
  const refs = async (tag: string): Promise<{ object?: string; commit?: string }> => {
    const ref = `refs/tags/${tag}`;
    // Patterns are globs for git; a tag that passed the version grammar holds none of their characters.
    const args = ['ls-remote', 'origin', ref, `${ref}^{}`];
    const { stdout } = await remoteGit(host, git, args, { env: auth });
    const found = new Map(stdout.split('\n').map((line) => line.split('\t').reverse() as [string, string]));
    const object = found.get(ref);
    const commit = found.get(`${ref}^{}`) ?? object;
    return { ...(object === undefined ? {} : { object }), ...(commit === undefined ? {} : { commit }) };
  };
  return {
    commitOf: async (tag) => (await refs(tag)).commit,
    async commitOfObject(sha, tag) {
      const { object, commit } = await refs(tag);
      return object === sha ? commit : undefined;
    },
  };
}
