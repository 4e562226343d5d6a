import { ServiceError, UserError } from '../core/errors.js';
import type { GitHubClient } from '../github/client.js';
import type { Lander } from './land.js';
import { refused } from './refused.js';

interface Sha {
  readonly sha: string;
}

interface Commit extends Sha {
  readonly verification?: { readonly verified?: boolean };
}

const notForward = /fast.forward|is at [0-9a-f]+ but expected/i;

/**
 * Lands by GitHub's REST API (git database): modes are kept, and a bot's commit without author is signed by GitHub.
 * `PATCH refs` with force:false is the compare-and-swap. https://docs.github.com/rest/git
 */
export function apiLander(github: GitHubClient): Lander {
  return {
    method: 'rest',
    async tip(branch, request) {
      const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
      const ref = await github.find<{ object: Sha }>(route, { ref: `heads/${branch}` });
      if (ref !== undefined) return ref.object.sha;
      const gone = new ServiceError('GitHub', 'Branch not found', { status: 404, retryable: false });
      throw refused('rest', gone, github, branch, request);
    },
    async commit(branch, request) {
      // Objects without a ref are no effect: they may be made again.
      const repeat = { repeat: true };
      try {
        const tree = await github.call<Sha>(
          'POST /repos/{owner}/{repo}/git/trees',
          {
            base_tree: request.parentTree,
            tree: request.changes.map(({ path, mode, text }) => ({
              path,
              mode,
              type: 'blob',
              content: text,
            })),
          },
          repeat,
        );
        needTree(tree.sha, request.tree);
        const commit = await github.call<Commit>(
          'POST /repos/{owner}/{repo}/git/commits',
          { message: request.message, tree: tree.sha, parents: [request.parent] },
          repeat,
        );
        return { sha: commit.sha, verified: commit.verification?.verified === true };
      } catch (error) {
        throw refused('rest', error, github, branch, request);
      }
    },
    async fastForward(branch, sha, request) {
      try {
        await github.call(
          'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
          { ref: `heads/${branch}`, sha, force: false },
          { repeat: true },
        );
        return true;
      } catch (error) {
        if (error instanceof ServiceError && error.status === 422 && notForward.test(error.message))
          return false;
        throw refused('rest', error, github, branch, request);
      }
    },
    async merge(branch, { sha, message }, request) {
      try {
        // 201 merged, 204 nothing to merge (an earlier try arrived): both mean that the branch contains the commit.
        await github.call(
          'POST /repos/{owner}/{repo}/merges',
          { base: branch, head: sha, commit_message: message },
          { repeat: true },
        );
        return 'merged';
      } catch (error) {
        if (error instanceof ServiceError && error.status === 409) {
          if (/base branch was modified/i.test(error.message)) return 'moved';
          // Rules of the branch also come as 409.
          if (/merge conflict/i.test(error.message)) return 'conflict';
        }
        throw refused('rest', error, github, branch, request);
      }
    },
  };
}

/** Nothing refers to the tree yet: it is only refused. */
function needTree(made: string, expected: string): void {
  if (made === expected) return;
  throw new UserError(`GitHub made the tree ${made} of the release commit, expected ${expected}`, {
    fix: 'use commit-method: git, and report this with the files that were rewritten',
  });
}

/** Whether GitHub shows a commit as verified. */
export async function isVerified(github: GitHubClient, sha: string): Promise<boolean> {
  const commit = await github.call<Commit>('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: sha,
  });
  return commit.verification?.verified === true;
}
