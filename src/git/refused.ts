import { ServiceError } from '../core/errors.js';
import type { GitHubClient } from '../github/client.js';
import { GitHubError } from '../github/failure.js';
import { explainRefusal, type Method } from '../github/refusals.js';
import type { CommitRequest } from './land.js';

/** The commit that was refused, as far as it matters. */
export type RefusedRequest = Pick<CommitRequest, 'tag' | 'changes'>;

/** Changed files that only a token with the right to change workflows may push. */
export function workflowFiles(changes: RefusedRequest['changes']): string[] {
  return changes.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}

/** An answer of GitHub's API that says no, explained; anything else is handed back as it is. */
export function refused(
  method: Exclude<Method, 'git'>,
  error: unknown,
  { owner, repo }: Pick<GitHubClient, 'owner' | 'repo'>,
  branch: string,
  { tag, changes }: RefusedRequest,
): unknown {
  if (!(error instanceof ServiceError)) return error;
  // Limits and servers that are away say nothing about rights.
  if (error.retryable) return error;
  const refusal = [401, 403, 404, 409, 422].includes(error.status) || error.status === 200;
  if (!refusal) return error;
  const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
  const context = { branch, tag, repository: `${owner}/${repo}`, workflows: workflowFiles(changes) };
  return explainRefusal(method, error.status, reason, headers, context, error);
}
