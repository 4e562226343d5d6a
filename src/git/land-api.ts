import { ServiceError, UserError } from '../core/errors.js';
import type { GitHubClient } from '../github/client.js';
import type { CommitRequest, Lander } from './land.js';

interface Sha {
  readonly sha: string;
}

interface Commit extends Sha {
  readonly verification?: { readonly verified?: boolean };
}

/**
 * Lands by GitHub's REST API (git database): modes are kept, and a bot's commit without author is signed by GitHub.
 * `PATCH refs` with force:false is the compare-and-swap. https://docs.github.com/rest/git
 */
export function apiLander(github: GitHubClient): Lander {
  return {
    async tip(branch) {
      const ref = await github.call<{ object: Sha }>('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ref: `heads/${branch}`,
      });
      return ref.object.sha;
    },
    async commit(request: CommitRequest) {
      // Objects without a ref are no effect: they may be made again.
      const repeat = { repeat: true };
      const tree = await github.call<Sha>(
        'POST /repos/{owner}/{repo}/git/trees',
        {
          base_tree: request.parentTree,
          tree: request.changes.map(({ path, mode, text }) => ({ path, mode, type: 'blob', content: text })),
        },
        repeat,
      );
      if (tree.sha !== request.tree) {
        throw new UserError(
          `GitHub made the tree ${tree.sha} of the release commit, expected ${request.tree}`,
          {
            fix: 'use commit-method: git, and report this with the files that were rewritten',
          },
        );
      }
      const commit = await github.call<Commit>(
        'POST /repos/{owner}/{repo}/git/commits',
        { message: request.message, tree: tree.sha, parents: [request.parent] },
        repeat,
      );
      return { sha: commit.sha, verified: commit.verification?.verified === true };
    },
    async fastForward(branch, sha) {
      try {
        await github.call(
          'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
          { ref: `heads/${branch}`, sha, force: false },
          { repeat: true },
        );
        return true;
      } catch (error) {
        if (error instanceof ServiceError && error.status === 422 && /fast.forward/i.test(error.message))
          return false;
        throw explainRefusal(error, branch);
      }
    },
    async merge(branch, _tip, sha, message) {
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
          return /conflict/i.test(error.message) && !/base branch was modified/i.test(error.message)
            ? 'conflict'
            : 'moved';
        }
        throw explainRefusal(error, branch);
      }
    },
  };
}

/** Whether GitHub shows a commit as verified. */
export async function isVerified(github: GitHubClient, sha: string): Promise<boolean> {
  const commit = await github.call<Commit>('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: sha,
  });
  return commit.verification?.verified === true;
}

/** Protected branches and rulesets refuse with 422 or 403 and a text that names the rule. */
function explainRefusal(error: unknown, branch: string): unknown {
  if (!(error instanceof ServiceError) || ![403, 409, 422].includes(error.status)) return error;
  return new UserError(`${branch} may not be updated with this token: ${error.message}`, {
    fix: `let the owner of COMMIT_PAT (or the app) bypass the rules of ${branch}, or tag a commit that carries the version already`,
    cause: error,
  });
}
