import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { defaultDelays } from '../core/retry.js';
import type { GitHubClient } from '../github/client.js';
import { GitHubError } from '../github/failure.js';
import type { CommitRequest, Lander, Made, OnTip } from './land.js';
import { refused } from './refused.js';
import type { TreeChange } from './tree.js';

/**
 * Bytes of file contents that one createCommitOnBranch takes, counted as base64. Requests of about 50 MB fail
 * (Songmu/action-push-to-another-repository#37); the rest of the request needs room too.
 */
const mostBase64 = 40_000_000;

/** Why createCommitOnBranch cannot make this commit; undefined when it can. */
export function unfitForGraphql(changes: readonly TreeChange[]): string | undefined {
  // It writes every file as 100644 and would take the executable bit away (babarot/gh-infra#167).
  const odd = changes.find(({ mode }) => mode !== '100644');
  if (odd !== undefined) return `${odd.path} has mode ${odd.mode}`;
  const size = changes.reduce((sum, { text }) => sum + Math.ceil(Buffer.byteLength(text) / 3) * 4, 0);
  return size > mostBase64 ? `the changed files have ${size} bytes as base64` : undefined;
}

/**
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch: commit and ref update in one step, signed by
 * GitHub; `expectedHeadOid` is the compare-and-swap.
 */
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
      tree { oid }
      parents(first: 2) { nodes { oid } }
      signature { isValid }
    }
  }
}`;

interface Answer {
  readonly createCommitOnBranch: {
    readonly commit: {
      readonly oid: string;
      readonly tree: { readonly oid: string };
      readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
      readonly signature: { readonly isValid: boolean } | null;
    };
  };
}

/**
 * Adds createCommitOnBranch to the REST lander, which stays for what the mutation cannot do: a branch that moved on.
 * The mutation is never repeated blindly: after an answer that was lost the branch is looked at first.
 */
export function graphqlLander(host: Host, github: GitHubClient, rest: Lander): Lander {
  return {
    ...rest,
    method: 'graphql',
    async commitOnTip(branch, request): Promise<OnTip> {
      for (const delay of [...defaultDelays, undefined]) {
        try {
          return verified(await send(github, branch, request), branch, request);
        } catch (error) {
          const became = outcomeOf(error);
          if (became === 'moved' || became === 'unsupported') return became;
          if (became === 'refused') throw refused('graphql', error, github, branch, request);
          if (became !== 'unknown' || delay === undefined) throw error;
          host.info(host.redact(`no answer to the commit on ${branch}; looking whether it is there`));
          await host.sleep(delay);
          if ((await rest.tip(branch, request)) !== request.parent) return 'moved';
        }
      }
      return 'moved';
    },
  };
}

async function send(github: GitHubClient, branch: string, request: CommitRequest): Promise<Answer> {
  const [headline = '', ...rest] = request.message.split('\n');
  return github.graphql<Answer>(mutation, {
    input: {
      branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
      message: { headline, body: rest.join('\n').trim() },
      expectedHeadOid: request.parent,
      fileChanges: {
        additions: request.changes.map(({ path, text }) => ({
          path,
          contents: Buffer.from(text).toString('base64'),
        })),
      },
    },
  });
}

/** As the head is compared, and as the ref is updated when somebody is faster in between. */
const movedOn = /expected branch to point to|is at [0-9a-f]+ but expected/i;

/**
 * What became of the mutation. Errors may stand beside a commit that was made (a field of the answer failed), so only
 * what says no before anything happens is a refusal.
 */
function outcomeOf(error: unknown): 'moved' | 'unsupported' | 'refused' | 'unknown' | 'bug' {
  if (!(error instanceof ServiceError)) return 'bug';
  const { status } = error;
  if (status === 404 || status === 405 || status === 501) return 'unsupported';
  if (status === 0 || status >= 500) return 'unknown';
  if (!(error instanceof GitHubError)) return 'bug';
  if (error.type === 'STALE_DATA' || movedOn.test(error.reason)) return 'moved';
  // The document itself is not understood: a server that is older than the mutation.
  if (/doesn't exist on type|isn't a defined input type|is not defined by/i.test(error.reason))
    return 'unsupported';
  const vague = error.type === '' || /INTERNAL|UNAVAILABLE|TIMEOUT/i.test(error.type);
  if (status === 200 && (vague || /something went wrong/i.test(error.reason))) return 'unknown';
  return 'refused';
}

/** @throws UserError for a commit that is on the branch and is not the release */
function verified(answer: Answer, branch: string, request: CommitRequest): Made {
  const { oid, tree, parents, signature } = answer.createCommitOnBranch.commit;
  const [parent, ...more] = parents.nodes.map((node) => node.oid);
  if (tree.oid !== request.tree || parent !== request.parent || more.length > 0) {
    throw new UserError(
      `GitHub made the commit ${oid} on ${branch} with the tree ${tree.oid}, expected ${request.tree}: it must not be released`,
      { fix: undoRival(oid, branch, request.tag) },
    );
  }
  return { sha: oid, verified: signature?.isValid === true };
}

/** How to go on with a release commit on the branch that is not the one of this release. */
export function undoRival(sha: string, branch: string, tag: string): string {
  return (
    `take it back by a new commit (git switch ${branch} && git pull && git revert ${sha} && git push origin ${branch}), ` +
    `delete the tag ${tag} and put it on that new commit; commit-method: git makes the commit without the API`
  );
}
