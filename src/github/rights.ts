import { ServiceError, UserError } from '../core/errors.js';
import type { GitHubClient } from './client.js';
import { GitHubError } from './failure.js';
import { reasonOf } from './refusals.js';

/**
 * Whether the token may write contents, asked by making one small object that nothing refers to: git collects it, no
 * branch, tag or release changes. The `permissions` of `GET /repos` cannot tell: they are a person's role, and `false`
 * for every workflow and app token however wide its grant is. Rules of a branch are not asked here.
 * @throws UserError when it may not; ServiceError when GitHub fails otherwise
 */
export async function needWriteAccess(github: GitHubClient): Promise<void> {
  try {
    const content = 'release-actions asks whether this token may write\n';
    await github.call(
      'POST /repos/{owner}/{repo}/git/blobs',
      { content, encoding: 'utf-8' },
      { repeat: true },
    );
  } catch (error) {
    if (!(error instanceof ServiceError) || error.retryable || ![403, 404].includes(error.status))
      throw error;
    const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
    const context = { branch: '', tag: '', repository: `${github.owner}/${github.repo}`, workflows: [] };
    const known = reasonOf({ method: 'rest', status: error.status, text: reason, headers }, context);
    throw new UserError(known?.what ?? `the token may not write to ${context.repository}: ${reason}`, {
      fix:
        known?.fix ??
        'give the job permissions: contents: write; for a token of your own (COMMIT_PAT), give it Contents: read and ' +
          'write on this repository',
      cause: error,
    });
  }
}
