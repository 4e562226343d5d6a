import { UserError } from '../../core/errors.js';
import { unverifiedClaims } from '../../core/jwt.js';
import { oneLine } from '../answer.js';

/** What a token of GitHub says of the job, as far as an index looks at it. */
export type Claims = Readonly<Record<(typeof shown)[number], string>>;

const shown = [
  'sub',
  'repository',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'ref',
  'environment',
] as const;

/** Where the recipe for the job stands. */
export const guide = 'https://github.com/vantage6/release-actions/blob/main/docs/trusted-publishing.md';

/** What a JWT says, unverified: that is the business of the index. */
export function claimsOf(jwt: string): Claims {
  const claims = unverifiedClaims(jwt);
  return Object.fromEntries(shown.map((name) => [name, oneLine(String(claims?.[name] ?? ''))])) as Claims;
}

/** The claims in lines, for an error. */
export function claimLines(claims: Claims): string {
  return shown.map((name) => `  ${name}: ${claims[name] || '(none)'}`).join('\n');
}

/** What a publisher has to be registered with, in the words of PyPI's form. */
export function registration(claims: Claims): string {
  const [owner = '', repository = ''] = claims.repository.split('/');
  const file = /\/\.github\/workflows\/([^@]+)@/.exec(claims.job_workflow_ref)?.[1] ?? '';
  const environment = claims.environment === '' ? 'none (leave it empty)' : claims.environment;
  return `owner ${owner}, repository ${repository}, workflow ${file}, environment ${environment}`;
}

/**
 * An index looks the publisher up by the called workflow and then wants it to be the caller's: in a reusable workflow
 * no registration can match (PyPI's documentation "Troubleshooting", reusable workflows).
 * @throws UserError with the way out
 */
export function checkCaller(claims: Claims, index: string): void {
  const { workflow_ref: caller, job_workflow_ref: called } = claims;
  if (caller === '' || called === '' || caller === called) return;
  throw new UserError(
    `${index} accepts trusted publishing only from a job of the workflow that was started (${caller}); ` +
      `this job is of a reusable workflow (${called})`,
    {
      fix:
        'put a short job into your own workflow that has id-token: write, downloads the artifact ' +
        `release-distributions and uses actions/publish-pypi (${guide}); or give this one an API token`,
    },
  );
}
