import { isMissingRight, missingRight } from './missing-right.js';

/** By which road the commit was sent. */
export type Method = 'graphql' | 'rest' | 'git';

/** What the one who asked knows. */
export interface Context {
  readonly branch: string;
  readonly tag: string;
  /** `owner/repo`; '' when nobody knows. */
  readonly repository: string;
  /** Changed files below .github/workflows. */
  readonly workflows: readonly string[];
}

export interface Answer {
  readonly method: Method;
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The two halves of a message, without a full stop. */
export interface Found {
  readonly what: string;
  readonly fix: string;
}

/** One kind of refusal. */
export interface Refusal {
  readonly kind: string;
  /** Whether it explains everything, so that nothing else is told. */
  readonly alone?: boolean;
  find(answer: Answer, context: Context): Found | undefined;
}

/** A kind that its words alone tell. */
function words(
  kind: string,
  pattern: RegExp,
  tell: (match: RegExpExecArray, answer: Answer, context: Context) => Found,
  alone = false,
): Refusal {
  return {
    kind,
    alone,
    find(answer, context) {
      const match = pattern.exec(answer.text);
      return match === null ? undefined : tell(match, answer, context);
    },
  };
}

const bypass = ({ branch }: Context): string =>
  `in the settings of ${branch}'s rules (Settings > Rules > Rulesets, or Settings > Branches) put the app or the owner ` +
  'of COMMIT_PAT on the bypass list and give its token to this step; GITHUB_TOKEN cannot be on one';

const prepared = ({ tag }: Context): string =>
  `or bring the version into the branch by a pull request (release-actions prepare) and put ${tag} on that commit`;

const rerun = 'then re-run the failed jobs';

const mayChangeWorkflows =
  'give this step a token that may change workflows: a classic token with the scope workflow, a fine-grained token or ' +
  'app with the permission Workflows: write; GITHUB_TOKEN never may. Or take the file out of version-files in the ' +
  `config, ${rerun}`;

/** Best first. The wordings are GitHub's, their sources stand beside the examples in the tests. */
export const refusals: readonly Refusal[] = [
  words(
    'archived',
    /repository was archived so (?:it )?is read-only/i,
    (_, __, { repository }) => ({
      what: `the repository ${repository} is archived, nobody can write to it`,
      fix: `unarchive it (Settings > General > Danger Zone), ${rerun}`,
    }),
    true,
  ),
  words(
    'workflow',
    /refusing to allow an? (.+?) to create or update workflow [`'"]?([^`'"]+?)[`'"]? without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
    (match) => ({
      what: `${match[1]} may not change the workflow file ${match[2]}`,
      fix: mayChangeWorkflows,
    }),
    true,
  ),
  {
    kind: 'sso',
    alone: true,
    find: ({ text, headers }) =>
      /SAML (?:enforcement|SSO)/i.test(text) || /^required;/.test(headers['x-github-sso'] ?? '')
        ? {
            what: 'the organization demands single sign-on, for which this token is not authorized',
            fix: `authorize it (Settings > Developer settings > Personal access tokens > Configure SSO), ${rerun}`,
          }
        : undefined,
  },
  {
    kind: 'credentials',
    alone: true,
    find: ({ status, text, method }) =>
      (method !== 'git' && status === 401) ||
      /bad credentials|authentication failed|invalid username or (?:password|token)|could not read (?:username|password)|terminal prompts disabled/i.test(
        text,
      )
        ? {
            what: 'the token is wrong, expired or missing',
            fix: `set a new token in the secret that this step uses (COMMIT_PAT), ${rerun}`,
          }
        : undefined,
  },
  {
    kind: 'workflow-hidden',
    alone: true,
    // The API does not name the rule. That the token may write at all was asked before.
    find: (answer, { workflows }) =>
      answer.method !== 'git' && workflows.length > 0 && isMissingRight(answer)
        ? {
            what: `the token may not change the workflow file ${workflows.join(', ')}`,
            fix: mayChangeWorkflows,
          }
        : undefined,
  },
  {
    kind: 'right',
    alone: true,
    find: (answer, context) => (isMissingRight(answer) ? missingRight(answer, context) : undefined),
  },
  words(
    'ambiguous',
    /refspec (\S+?)\.? matches more than one|reference .* is ambiguous/i,
    (_, __, { branch }) => ({
      what: `the name ${branch} stands for more than one ref of the repository: a tag has the name of the branch`,
      fix: `delete or rename that tag (git ls-remote origin '*${branch}' lists them), ${rerun}`,
    }),
    true,
  ),
  words(
    'gone',
    /couldn't find remote ref|(?:reference|base|branch|ref) (?:\S+ )?(?:does not exist|not found)|could not resolve to a (?:ref|branch)|no such branch/i,
    (_, __, { branch, tag }) => ({
      what: 'the branch does not exist any more',
      fix: `push ${branch} again, or name another branch that contains ${tag} with the input branch, ${rerun}`,
    }),
    true,
  ),
  words(
    'too-large',
    /input was too large|request entity too large|your request timed out/i,
    () => ({ what: 'the change is too large for the API', fix: `set commit-method: git, ${rerun}` }),
    true,
  ),
  words('locked', /cannot change this locked branch|branch is locked/i, () => ({
    what: 'the branch is locked',
    fix: `unlock it (Settings > Branches > Lock branch), ${rerun}`,
  })),
  words('merge-queue', /through the merge queue/i, (_, __, context) => ({
    what: 'changes must go through the merge queue',
    fix: `${bypass(context)}; ${prepared(context)}`,
  })),
  words(
    'pull-request',
    /through a pull request|via pull request|approv(?:ing|ed) reviews? (?:is|are) required|changes have been requested|review is required/i,
    (_, __, context) => ({
      what: 'changes must be made through a pull request',
      fix: `${bypass(context)}; ${prepared(context)}`,
    }),
  ),
  words(
    'status-checks',
    /required status checks? .*?(?:expected|failing|pending|in progress)|status checks? (?:is|are) expected|waiting for results|required (?:deployment|workflow)/i,
    (match, __, context) => ({
      what: `a commit needs passed checks before it may be on the branch (${match[0].replace(/\s+/g, ' ')})`,
      fix: `${bypass(context)}; classic protection lets no single app pass required checks, a ruleset does; ${prepared(context)}`,
    }),
  ),
  words('signatures', /must have (?:verified|valid) signatures/i, (_, { method }, context) => ({
    what: 'commits must have verified signatures',
    fix:
      method === 'git'
        ? 'set commit-method: auto: GitHub signs what is committed by its API, git push does not sign'
        : method === 'rest'
          ? 'GitHub signs REST commits only for tokens of an app or GITHUB_TOKEN: use one, or let createCommitOnBranch ' +
            '(commit-method: auto) make the commit, which needs the tag on the tip of the branch and plain file modes'
          : bypass(context),
  })),
  words('linear-history', /must not contain merge commits|linear history/i, (_, __, context) => ({
    what: 'it demands linear history, so the release commit cannot be merged into it',
    fix: `put ${context.tag} on the tip of ${context.branch}: then the commit needs no merge`,
  })),
  words(
    'pattern',
    /^.*\bmust (?:not )?(?:match|start with|end with|contain) (?:a given|.*pattern).*$/im,
    (match, __, context) => ({
      what: `a rule about commits refuses it (${match[0].replace(/^[-\s]+/, '').replace(/\s+/g, ' ')})`,
      fix: `let the rule accept the subject "Release <version>" and the committer of this token, or ${bypass(context)}`,
    }),
  ),
  words(
    'path',
    /file ?path(?:s|\(s\))? .*restricted|restricted file path|file (?:path length|extension|size).*(?:exceed|restricted|limit)/i,
    (match, __, context) => ({
      what: `a push rule refuses one of the files (${match[0].replace(/\s+/g, ' ')})`,
      fix: `take the file out of version-files in the config, or ${bypass(context)}`,
    }),
  ),
  words(
    'restricted',
    /cannot update this protected ref|not authorized to push to this branch|cannot (?:create|delete) (?:ref|this)/i,
    (_, __, context) => ({
      what: 'only those whom its rules name may update it',
      fix: bypass(context),
    }),
  ),
];
