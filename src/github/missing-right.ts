import type { Answer, Context, Found } from './refusal-kinds.js';

/** Whether GitHub says that the token lacks a right, not that a rule stands against it. */
export function isMissingRight({ method, status, text }: Answer): boolean {
  if (
    /resource not accessible by (?:integration|personal access token)|must have (?:push|write|admin)|could not resolve to a repository/i.test(
      text,
    )
  )
    return true;
  if (method === 'git')
    return /permission to \S+ denied to|write access to repository not granted|requested url returned error: 403|deploy key|key you are authenticating with has been marked as read only/i.test(
      text,
    );
  // GitHub hides what a token must not know of, and says the same of what is not there.
  return status === 404 && /^not found$/i.test(text.trim());
}

/** What the token is and what to grant to it. */
export function missingRight({ text, headers, method }: Answer, context: Context): Found {
  const accepted = headers['x-accepted-github-permissions'] ?? '';
  const needs = accepted === '' ? '' : ` (GitHub asks for ${accepted.split(/;\s*/).join(' or ')})`;
  const { repository } = context;
  return {
    what: `the token may not write to ${repository || 'the repository'}${needs}`,
    fix: `${grant(text, method)}, then re-run the failed jobs`,
  };
}

function grant(text: string, method: Answer['method']): string {
  if (/personal access token/i.test(text)) {
    return 'give the fine-grained token COMMIT_PAT this repository and Contents: read and write';
  }
  if (/read only|deploy key/i.test(text))
    return 'allow write access for the deploy key (Settings > Deploy keys)';
  if (/github-actions\[bot\]|by integration/i.test(text)) {
    return 'give the job permissions: contents: write; for a token of an app, give the app Contents: read and write and accept the new permission in its installation';
  }
  const scope =
    method === 'git'
      ? 'its owner write access to the repository'
      : 'it the scope repo (classic) or Contents: read and write (fine-grained)';
  return `give the job permissions: contents: write; for a token of your own (COMMIT_PAT) give ${scope}`;
}
