import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { explainRefusal, type Method, type RefusalContext } from '../../../src/github/refusals.js';

const context: RefusalContext = {
  branch: 'main',
  tag: 'version/5.1.0',
  repository: 'acme/orchard',
  workflows: [],
};

interface Row {
  /** Where GitHub said so. */
  readonly source: string;
  readonly method: Method;
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the message must say, and what it must advise. */
  readonly what: RegExp;
  readonly fix: RegExp;
}

const gitPush = (lines: string, reason: string): string =>
  `${lines}\nTo https://github.com/acme/orchard\n!\tabc:refs/heads/main\t[remote rejected] (${reason})\nerror: failed to push some refs to 'https://github.com/acme/orchard'\n`;
const protectedBranch = (lines: string): string =>
  gitPush(
    `remote: error: GH006: Protected branch update failed for refs/heads/main.        \n${lines}`,
    'protected branch hook declined',
  );
const ruleset = (lines: string): string =>
  gitPush(
    'remote: error: GH013: Repository rule violations found for refs/heads/main.        \n' +
      `remote: Review all repository rules at https://github.com/acme/orchard/rules?ref=refs%2Fheads%2Fmain        \nremote: \n${lines}\nremote: `,
    'push declined due to repository rule violations',
  );

const rows: readonly Row[] = [
  {
    source: 'kubeflow/pipelines#4384',
    method: 'git',
    status: 1,
    text: protectedBranch('remote: error: 6 of 6 required status checks are expected.'),
    what: /needs passed checks .*required status checks are expected/,
    fix: /bypass list.*classic protection lets no single app pass/,
  },
  {
    source: 'pretis/flexpret#40 (a context with a dot)',
    method: 'git',
    status: 1,
    text: protectedBranch('remote: error: Required status check "pretis.flexpret" is expected.'),
    what: /needs passed checks/,
    fix: /bypass list/,
  },
  {
    source: 'SageMathOER-CCC/sage-discrete-math#84',
    method: 'git',
    status: 1,
    text: protectedBranch('remote: error: Changes must be made through a pull request.        '),
    what: /through a pull request/,
    fix: /bypass list.*GITHUB_TOKEN cannot be on one.*release-actions prepare.*version\/5\.1\.0/,
  },
  {
    source: 'TypeCobolTeam/TypeCobol#284',
    method: 'git',
    status: 1,
    text: protectedBranch('remote: error: At least one approved review is required.'),
    what: /through a pull request/,
    fix: /bypass list/,
  },
  {
    source: 'dbt-labs/dbt-utils#886 (two rules in one line)',
    method: 'git',
    status: 1,
    text: protectedBranch(
      'remote: error: Changes must be made through the merge queue Changes must be made through a pull request.        ',
    ),
    what: /merge queue; changes must be made through a pull request/,
    fix: /bypass list/,
  },
  {
    source: 'yshavit/mdq#255',
    method: 'git',
    status: 1,
    text: ruleset('remote: - Changes must be made through a pull request.'),
    what: /^main did not take the release commit: changes must be made through a pull request$/m,
    fix: /Settings > Rules > Rulesets/,
  },
  {
    source: 'transloadit/uppy#6442',
    method: 'git',
    status: 1,
    text: ruleset(
      'remote: - Commits must have verified signatures.        \nremote:   Found 1 violation:        \nremote: \nremote:   881bbb3d511baa101fc127a2ad906e42ca7f80ed        ',
    ),
    what: /verified signatures/,
    fix: /commit-method: auto: GitHub signs/,
  },
  {
    source: 'grafana/pyroscope-dotnet#386 (REST answers 409)',
    method: 'rest',
    status: 409,
    text: 'Repository rule violations found Commits must have verified signatures. Found 1 violation: 881bbb3d511baa101fc127a2ad906e42ca7f80ed',
    what: /verified signatures/,
    fix: /only for tokens of an app or GITHUB_TOKEN.*createCommitOnBranch/,
  },
  {
    source: 'anchorageoss/visualsign-parser#46 (two rules)',
    method: 'git',
    status: 1,
    text: ruleset(
      'remote: - Changes must be made through a pull request.        \nremote: \nremote: - Commits must have verified signatures.        ',
    ),
    what: /pull request; commits must have verified signatures/,
    fix: /\(1\) .*bypass list.*\(2\) set commit-method: auto/,
  },
  {
    source: 'wheels-dev/wheels#3283',
    method: 'git',
    status: 1,
    text: ruleset(
      'remote: - Changes must be made through a pull request.\nremote: - 3 of 3 required status checks are expected.',
    ),
    what: /pull request; a commit needs passed checks/,
    fix: /bypass list/,
  },
  {
    source: 'xingguangcuican6666/ABK#150',
    method: 'git',
    status: 1,
    text: ruleset('remote: - Code scanning is waiting for results from CodeQL for the commit 8debc43.'),
    what: /needs passed checks .*waiting for results/,
    fix: /bypass list/,
  },
  {
    source: 'satisfactory-factories/application#67 (PATCH of a ref)',
    method: 'rest',
    status: 422,
    text: 'Repository rule violations found Changes must be made through a pull request.',
    what: /through a pull request/,
    fix: /bypass list/,
  },
  {
    source: 'googleapis/repo-automation-bots#5551',
    method: 'rest',
    status: 422,
    text: 'Changes must be made through a pull request.',
    what: /through a pull request/,
    fix: /bypass list/,
  },
  {
    source: 'Thinkmill/keystatic#1598: type BRANCH_PROTECTION_RULE_VIOLATION',
    method: 'graphql',
    status: 200,
    text: "protected branch 'main' check failed: Changes must be made through a pull request.",
    what: /through a pull request/,
    fix: /bypass list/,
  },
  {
    source: 'GitHub Docs, "About protected branches": linear history; wording of LeapYear/mergit:README.md',
    method: 'rest',
    status: 409,
    text: 'This branch must not contain merge commits.',
    what: /linear history/,
    fix: /put version\/5\.1\.0 on the tip of main/,
  },
  {
    source: 'a ruleset with "Restrict updates" (GitHub Docs, "Available rules for rulesets")',
    method: 'graphql',
    status: 200,
    text: 'Repository rule violations found Cannot update this protected ref.',
    what: /only those whom its rules name may update it/,
    fix: /bypass list/,
  },
  {
    source: 'dependabot/dependabot-core#1790',
    method: 'git',
    status: 1,
    text: protectedBranch(
      "remote: error: You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.",
    ),
    what: /only those whom its rules name/,
    fix: /bypass list/,
  },
  {
    source: 'GitHub Docs, "About protected branches": lock branch',
    method: 'git',
    status: 1,
    text: protectedBranch('remote: error: Cannot change this locked branch'),
    what: /is locked/,
    fix: /unlock it/,
  },
  {
    source: 'GitHub Docs, "Available rules for rulesets": metadata restrictions',
    method: 'git',
    status: 1,
    text: ruleset(
      'remote: - Commit message must match a given regex pattern: ^(feat|fix): \nremote:   Found 1 violation:',
    ),
    what: /a rule about commits refuses it \(Commit message must match a given regex pattern: \^\(feat\|fix\):/,
    fix: /let the rule accept the subject/,
  },
  {
    source: 'renovatebot/renovate#44819: push rulesets',
    method: 'git',
    status: 1,
    text: ruleset('remote: - File path is restricted: charts/hub/Chart.yaml'),
    what: /a push rule refuses one of the files/,
    fix: /version-files in the config/,
  },
  {
    source: 'peter-evans/create-pull-request#1234',
    method: 'git',
    status: 1,
    text: gitPush(
      '',
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/formatter.yml` without `workflows` permission',
    ),
    what: /GitHub App may not change the workflow file \.github\/workflows\/formatter\.yml/,
    fix: /scope workflow.*Workflows: write; GITHUB_TOKEN never may/,
  },
  {
    source: 'KeisukeYamashita/auto-pull-request-merge#481 (API)',
    method: 'graphql',
    status: 200,
    text: 'refusing to allow a GitHub App to create or update workflow `.github/workflows/main.yml` without `workflows` permission',
    what: /may not change the workflow file \.github\/workflows\/main\.yml/,
    fix: /scope workflow/,
  },
  {
    source: 'flashcatcloud/categraf#34',
    method: 'git',
    status: 1,
    text: gitPush(
      '',
      'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/release.yaml` without `workflow` scope',
    ),
    what: /Personal Access Token may not change the workflow file/,
    fix: /scope workflow/,
  },
  {
    source: 'exercism/website#8253, IAreKyleW00t/verified-bot-commit#331',
    method: 'rest',
    status: 403,
    text: 'Resource not accessible by integration',
    headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' },
    what: /may not write to acme\/orchard \(GitHub asks for contents=write or contents=write,workflows=write\)/,
    fix: /permissions: contents: write.*accept the new permission/,
  },
  {
    source: 'github/branch-deploy#49 (GraphQL, type FORBIDDEN)',
    method: 'graphql',
    status: 200,
    text: 'Resource not accessible by integration',
    what: /may not write to acme\/orchard$/m,
    fix: /permissions: contents: write/,
  },
  {
    source: 'peter-evans/repository-dispatch#393',
    method: 'rest',
    status: 403,
    text: 'Resource not accessible by personal access token',
    what: /may not write/,
    fix: /fine-grained token COMMIT_PAT.*Contents: read and write/,
  },
  {
    source: 'peter-evans/create-pull-request#844',
    method: 'git',
    status: 128,
    text: "remote: Permission to acme/orchard.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/orchard.git/': The requested URL returned error: 403",
    what: /may not write to acme\/orchard/,
    fix: /permissions: contents: write/,
  },
  {
    source: 'githubschool/on-demand-github-pages#3864 (a person)',
    method: 'git',
    status: 128,
    text: "remote: Permission to acme/orchard.git denied to somebody.\nfatal: unable to access 'https://github.com/acme/orchard/': The requested URL returned error: 403",
    what: /may not write/,
    fix: /write access to the repository/,
  },
  {
    source: 'GitHub hides private repositories: 404',
    method: 'rest',
    status: 404,
    text: 'Not Found',
    what: /may not write/,
    fix: /scope repo \(classic\) or Contents/,
  },
  {
    source: 'a token of another repository (GraphQL, type NOT_FOUND)',
    method: 'graphql',
    status: 200,
    text: "Could not resolve to a Repository with the name 'acme/orchard'.",
    what: /may not write/,
    fix: /give/,
  },
  {
    source: 'remotion-dev/github-unwrapped#189, microsoft/winget-create#628',
    method: 'rest',
    status: 403,
    text: 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    what: /single sign-on/,
    fix: /Configure SSO/,
  },
  {
    source: 'REST API, 401',
    method: 'rest',
    status: 401,
    text: 'Bad credentials',
    what: /wrong, expired or missing/,
    fix: /COMMIT_PAT/,
  },
  {
    source: 'git over HTTP, 401',
    method: 'git',
    status: 128,
    text: "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    what: /wrong, expired or missing/,
    fix: /COMMIT_PAT/,
  },
  {
    source: 'hub4j/github-api, repository.archive()',
    method: 'rest',
    status: 403,
    text: 'Repository was archived so is read-only.',
    what: /repository acme\/orchard is archived/,
    fix: /unarchive it/,
  },
  {
    source: 'nextcloud/docker-ci#859',
    method: 'git',
    status: 128,
    text: 'remote: This repository was archived so it is read-only.\nfatal: unable to access: The requested URL returned error: 403',
    what: /is archived/,
    fix: /unarchive it/,
  },
  {
    source: 'POST /merges, OpenAPI description: 404',
    method: 'rest',
    status: 404,
    text: 'Base does not exist',
    what: /does not exist any more/,
    fix: /push main again/,
  },
  {
    source: 'PATCH /git/refs of a branch that was deleted',
    method: 'rest',
    status: 422,
    text: 'Reference does not exist',
    what: /does not exist any more/,
    fix: /push main again/,
  },
  {
    source: 'git fetch of a branch that was deleted',
    method: 'git',
    status: 128,
    text: "fatal: couldn't find remote ref refs/heads/main",
    what: /does not exist any more/,
    fix: /input branch/,
  },
  {
    source: 'SwagSoftware/Kisak-Strike#25, DP-3T/dp3t-sdk-backend#30: a tag "refs/heads/main"',
    method: 'git',
    status: 1,
    text: 'error: dst refspec refs/heads/main matches more than one.\nerror: failed to push some refs to the remote',
    what: /a tag has the name of the branch/,
    fix: /delete or rename that tag/,
  },
  {
    source: 'qoomon/actions--create-commit#90',
    method: 'rest',
    status: 422,
    text: "Sorry, your request timed out.  It's likely that your input was too large to process.",
    what: /too large for the API/,
    fix: /commit-method: git/,
  },
];

describe('explainRefusal', () => {
  it.each(rows)('$method $status: $source', ({ method, status, text, headers = {}, what, fix }) => {
    const error = explainRefusal(method, status, text, headers, context);
    expect(error.message).toMatch(what);
    expect(error.fix).toMatch(fix);
    // Nothing of another kind is claimed beside it.
    if (!/;/.test(what.source)) expect(error.message.split('; ')).toHaveLength(1);
  });

  it('gives each kind its own words', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { method, status, text, headers = {}, what } of rows) {
      const [, reason = ''] = explainRefusal(method, status, text, headers, context).message.split(': ');
      const words = reason.replace(/\(.*|workflow file.*/, '').trim();
      kinds.set(words, (kinds.get(words) ?? new Set()).add(what.source));
    }
    expect(kinds.size).toBeGreaterThanOrEqual(16);
  });

  it('shows what it does not know, without the noise of git', () => {
    const text = gitPush('remote: something new', 'hook declined');
    const error = explainRefusal('git', 1, text, {}, context);
    expect(error.message).toContain('something new');
    expect(error.message).not.toMatch(/failed to push|To https/);
    expect(error.fix).toContain('bypass the rules of main');
  });

  it('says which right a changed workflow file needs where GitHub only hides it', () => {
    const asked = { ...context, workflows: ['.github/workflows/x.yml'] };
    for (const [status, text] of [
      [404, 'Not Found'],
      [403, 'Resource not accessible by integration'],
    ] as const) {
      const said = explain(explainRefusal('rest', status, text, {}, asked));
      expect(said).toContain('may not change the workflow file .github/workflows/x.yml');
      expect(said).toContain('Workflows: write');
    }
  });
});
