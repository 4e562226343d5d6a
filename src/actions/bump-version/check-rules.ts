import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { fileName } from '../../core/quote.js';
import { workflowFiles } from '../../git/refused.js';
import type { TreeChange } from '../../git/tree.js';
import type { GitHubClient } from '../../github/client.js';
import { type CommitFacts, type Finding, judgeRules } from '../../github/judge-rules.js';
import { needWriteAccess } from '../../github/rights.js';
import { readBranchRules } from '../../github/rulesets.js';
import { readTagRulesets, tagAdvice, tagProtection } from '../../github/tag-protection.js';

/** What the rules of a branch and of the tag mean for the release commit. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  /** What only trying tells, for people. */
  readonly unknown: readonly string[];
  /** Whether nothing can be merged into the branch. */
  readonly linear: boolean;
}

/** git push asks no API. */
export const rulesUnknown: RuleReport = {
  findings: [],
  unknown: ['rules of the branch and the tag: git push has no API to ask'],
  linear: false,
};

/**
 * Rights and rules of a branch, before anything is written to it. What certainly refuses the commit stops; what does
 * unless the token's owner may bypass it is a warning, since a bypass is not always visible.
 * @throws UserError when the token may not write, or that lists every rule that refuses the commit
 */
export async function checkBranchRules(
  host: Host,
  github: GitHubClient,
  branch: string,
  facts: CommitFacts,
): Promise<RuleReport> {
  await needWriteAccess(github);
  const { rules, unknown } = await readBranchRules(github, branch);
  const findings = judgeRules(rules, facts);
  for (const finding of findings) host.info(`Rule of ${branch}: ${findingText(finding)}`);
  // A merge into a linear branch has an error of its own, which knows the tip.
  const refusing = findings.filter(
    ({ outcome, rule }) => outcome === 'refuses' && rule !== 'required_linear_history',
  );
  const certain = refusing.filter(({ bypass }) => bypass === 'no');
  if (certain.length > 0) throw refusedByRules(branch, certain);
  const [first] = refusing;
  if (first !== undefined) {
    host.warning(
      `${branch} refuses the release commit unless the token's owner may bypass its rules (unknown until tried): ` +
        refusing.map(findingText).join('; '),
    );
  }
  return {
    findings,
    unknown: [
      ...unknown,
      ...findings.filter(isOpen).map((finding) => `rule of ${branch}: ${findingText(finding)}`),
    ],
    linear: findings.some(({ rule, bypass }) => rule === 'required_linear_history' && bypass !== 'yes'),
  };
}

/** Whether only trying tells. */
function isOpen({ outcome, bypass }: Finding): boolean {
  return outcome === 'unknown' || (outcome === 'refuses' && bypass === 'unknown');
}

/** `required_signatures (the ruleset "main"): passes, GitHub signs what …` */
export function findingText({ rule, from, outcome, why }: Finding): string {
  return `${rule} (${from}): ${outcome}, ${why}`;
}

function refusedByRules(branch: string, certain: readonly Finding[]): UserError {
  return new UserError(
    `${branch} would refuse the release commit: ${certain.map(({ rule, from, why }) => `${rule} (${from}): ${why}`).join('; ')}`,
    {
      where: { key: 'token' },
      fix:
        'put the app or the owner of COMMIT_PAT on the bypass list of the ruleset (mode: always) and give its token to ' +
        'this step; or bring the version into the branch by a pull request (release-actions prepare) and tag that commit',
    },
  );
}

/** Files that only some tokens may push; what the token is cannot be seen. */
export function workflowAdvice(changes: readonly TreeChange[]): string | undefined {
  const files = workflowFiles(changes);
  if (files.length === 0) return undefined;
  return (
    `the release commit changes ${files.map(fileName).join(', ')}: only a token with the right to change workflows may ` +
    'push that (classic: scope workflow; fine-grained or app: Workflows: write; GITHUB_TOKEN never)'
  );
}

/**
 * Whether the tag is protected: a warning when whoever may push could release.
 * @param prefix `version/`
 * @returns what is unknown
 */
export async function checkTagRules(
  host: Host,
  github: GitHubClient,
  tag: string,
  prefix: string,
): Promise<string[]> {
  const rulesets = await readTagRulesets(github);
  if (rulesets === undefined) return [`protection of ${tag}: this server or token does not show rulesets`];
  const advice = tagAdvice(tagProtection(rulesets, tag, prefix), tag, prefix);
  if (advice !== undefined) host.warning(advice);
  return [];
}
