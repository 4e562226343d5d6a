/** What the refusals of registries mean, as far as status, code and message tell them apart. */

export interface Refusal {
  readonly status: number;
  /** '' when there is none. */
  readonly code: string;
  readonly message: string;
  /** The WWW-Authenticate header; '' when there is none. */
  readonly challenge: string;
}

export interface Meaning {
  /** In our words, for what the registry's own hide. */
  readonly says?: string;
  /** What to do about it. */
  readonly fix: string;
  /** Only where the status alone would be read wrongly. */
  readonly retryable?: boolean;
}

interface Rule extends Meaning {
  readonly status: number;
  readonly code?: RegExp;
  readonly message?: RegExp;
  readonly challenge?: RegExp;
}

const operator = 'ask the operator of the registry, then re-run the failed jobs';
const account = 'a robot account is named whole (robot$project+name)';

/**
 * The first that fits. Harbor 2.15 says 401 for six different things and never 403 for a missing right (measured);
 * the words of ghcr.io are those that its users report (docker/build-push-action#606, #806).
 */
const rules: readonly Rule[] = [
  {
    status: 400,
    message: /invalid repository name/,
    says: 'it wants a project before the name of the repository',
    fix: 'give the input project',
  },
  {
    status: 400,
    code: /TAG_INVALID|BAD_REQUEST/,
    message: /invalid tag/,
    says: 'it does not take this tag',
    fix: 'use at most 128 letters, digits, . _ and -, not beginning with . or -',
  },
  {
    status: 400,
    code: /MANIFEST_BLOB_UNKNOWN|MANIFEST_UNKNOWN/,
    says: 'the repository lacks parts of this image',
    fix: 're-run all jobs: what the registry has lost is built again',
  },
  {
    status: 400,
    message: /header or cookie too large/i,
    says: 'the token is too large for the proxy before it',
    fix: 'let the operator allow larger request headers, or give the account rights in fewer projects',
  },
  {
    status: 401,
    message: /failed to connect|dial tcp|connection refused/,
    says: 'its database is down',
    fix: operator,
    retryable: true,
  },
  {
    status: 401,
    message: /^project \S+ not found/,
    says: 'it has no such project, or none that this account may see',
    fix: 'check the input project, and the project of the account',
  },
  {
    status: 401,
    message: /^un-recognized request: \S+ \/v2\/\S*?[A-Z]/,
    says: 'names of repositories are in lower case',
    fix: 'write project and repository in lower case',
  },
  {
    status: 401,
    message: /^un-recognized request/,
    says: 'it does not know this address',
    fix: 'check registry, project and repository; nothing may stand before /v2/ of a registry',
  },
  {
    status: 401,
    message: /^unauthorized to access repository/,
    says: 'this account has no right to do that',
    fix: `give the account the rights pull and push of repositories in this project; ${account}`,
  },
  {
    status: 401,
    challenge: /insufficient_scope/,
    says: 'this account has no right to do that',
    fix: 'give the account the rights to pull from and push to this repository',
  },
  {
    status: 401,
    challenge: /invalid_token/,
    says: 'it does not take the tokens of its own token service',
    fix: `let its operator compare keys and clocks of both; ${account}`,
  },
  {
    status: 401,
    fix: `check user name, password and project: it is not known, wrong, expired or disabled; ${account}`,
  },
  {
    status: 403,
    message: /read.only mode/i,
    says: 'it is in read-only mode',
    fix: 'wait until its operator has ended it, then re-run the failed jobs',
  },
  {
    status: 403,
    message: /exceed the configured upper limit/,
    says: 'the quota of the project is used up',
    fix: 'ask its operator for more, or delete what nobody uses and let the garbage be collected; then re-run the failed jobs',
  },
  {
    status: 403,
    message: /proxy project/,
    says: 'this project is a proxy cache, which takes no pushes',
    fix: 'name another project',
  },
  {
    status: 403,
    message: /CSRF token/,
    says: 'something between here and the registry adds cookies to requests',
    fix: 'look for a proxy that keeps cookies, and let it pass the registry by',
  },
  {
    status: 403,
    message: /installation not allowed to|write_package|create_package/,
    says: 'the token of the run may not write this package',
    fix: 'give the job permissions packages: write; where the package exists already, give this repository the role write under "Manage Actions access" in its settings',
  },
  {
    status: 403,
    message: /match expected scopes/,
    says: 'the token lacks a scope',
    fix: 'use a personal access token (classic) with write:packages, or the token of the run with packages: write',
  },
  {
    status: 403,
    fix: 'check that the account may do this in the project, and ask the operator of the registry',
  },
  {
    status: 404,
    code: /BLOB_UPLOAD/,
    says: 'it has lost the upload',
    fix: 're-run the failed jobs',
    retryable: true,
  },
  {
    status: 404,
    message: /accept header does not support/,
    says: 'it has the image, but was not told that we take it',
    fix: 'look for a proxy that changes the Accept header of requests',
  },
  {
    status: 404,
    code: /./,
    says: 'it is not there',
    fix: 'check project and repository; if it was there, a garbage collection has taken it: re-run all jobs',
  },
  {
    status: 404,
    says: 'there is no registry at this address',
    fix: 'check that this host is a container registry',
  },
  {
    status: 412,
    code: /PROJECTPOLICYVIOLATION/,
    says: 'a policy of the project blocks this image',
    fix: 'let the operator look at the vulnerability and signature policies of the project',
  },
  {
    status: 412,
    says: 'a rule of the registry protects this tag',
    fix: 'change the tag immutability rules so that they match version tags only, not moving tags',
  },
  { status: 413, fix: 'the registry or a proxy in front of it limits the size of requests' },
  {
    status: 429,
    says: 'it limits the number of requests',
    fix: 'wait a while, then re-run the failed jobs',
  },
  {
    status: 500,
    code: /^UNKNOWN$/,
    says: 'it is in trouble, as when its database is down',
    fix: operator,
  },
  { status: 500, fix: operator },
  { status: 502, says: 'the proxy in front of it cannot reach it', fix: operator },
  { status: 503, says: 'it is not available', fix: operator },
  { status: 504, says: 'the proxy in front of it waited too long', fix: operator },
  { status: 507, says: 'it has no room left', fix: operator },
];

/** @returns undefined when nothing is known that the message does not say */
export function meaningOf({ status, code, message, challenge }: Refusal): Meaning | undefined {
  return rules.find(
    (rule) =>
      rule.status === status &&
      (rule.code?.test(code) ?? true) &&
      (rule.message?.test(message) ?? true) &&
      (rule.challenge?.test(challenge) ?? true),
  );
}
