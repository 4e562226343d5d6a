import { fnmatch } from './ref-pattern.js';
import type { Method } from './refusals.js';
import type { BranchRule } from './rulesets.js';

/** What is known of the commit before it is made. */
export interface CommitFacts {
  readonly method: Method;
  /** Whether the branch moved on since the tag, so that the commit must be merged. */
  readonly moved: boolean;
  /** Whole message of the release commit. */
  readonly message: string;
  /** Of the author and committer; '' = the token decides. */
  readonly email: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** One rule of the branch and what it means for the release commit. */
export interface Finding {
  readonly rule: string;
  readonly from: string;
  /** `refuses`: unless the token's owner may bypass it. */
  readonly outcome: 'passes' | 'refuses' | 'unknown';
  readonly bypass: BranchRule['bypass'];
  /** Why, for people, without a full stop. */
  readonly why: string;
}

type Verdict = readonly [Finding['outcome'], string];

/** What every rule of a branch means for a commit that is pushed or merged into it without force. Pure. */
export function judgeRules(rules: readonly BranchRule[], facts: CommitFacts): Finding[] {
  return rules.map((rule) => {
    const [outcome, why] =
      rule.bypass === 'yes' ? (['passes', 'the token may bypass it'] as const) : judge(rule, facts);
    return { rule: rule.type, from: rule.from, bypass: rule.bypass, outcome, why };
  });
}

/** Rules about what never happens here: nothing is forced, deleted or created. */
const harmless = new Set([
  'non_fast_forward',
  'deletion',
  'creation',
  'branch_name_pattern',
  'tag_name_pattern',
]);

const fixed: Readonly<Record<string, Verdict>> = {
  pull_request: ['refuses', 'changes must come by a pull request'],
  merge_queue: ['refuses', 'changes must go through the merge queue'],
  update: ['refuses', 'only those who may bypass it update the branch'],
  lock_branch: ['refuses', 'the branch is locked'],
  required_status_checks: ['refuses', 'a new commit has no checks yet'],
  required_deployments: ['refuses', 'a new commit is deployed nowhere yet'],
  workflows: ['refuses', 'a new commit has passed no workflow yet'],
  code_scanning: ['refuses', 'a new commit has no scan results yet'],
};

function judge(rule: BranchRule, facts: CommitFacts): Verdict {
  const { type, parameters = {} } = rule;
  if (harmless.has(type)) return ['passes', 'nothing is forced, created or deleted'];
  const known = fixed[type];
  if (known !== undefined) return known;
  switch (type) {
    case 'required_linear_history':
      return facts.moved
        ? ['refuses', 'the branch moved on since the tag, and a merge is not linear']
        : ['passes', 'the commit fast-forwards the branch; it cannot be merged if the branch moves on'];
    case 'required_signatures':
      return signature(facts);
    case 'commit_message_pattern':
      return messagePattern(parameters, facts.message);
    case 'commit_author_email_pattern':
    case 'committer_email_pattern':
      if (facts.email === '') return ['unknown', 'the token decides who commits'];
      return ofMatch(matchesPattern(parameters, facts.email), parameters, facts.email);
    case 'file_path_restriction':
    case 'max_file_path_length':
    case 'file_extension_restriction':
    case 'max_file_size':
      return fileRule(type, parameters, facts.files);
    default:
      return ['unknown', 'this rule is not known here'];
  }
}

function signature({ method, moved }: CommitFacts): Verdict {
  if (method === 'git') return ['refuses', 'git push does not sign: set commit-method: auto'];
  if (method === 'graphql' && !moved) return ['passes', 'GitHub signs what createCommitOnBranch makes'];
  return [
    'unknown',
    'GitHub signs REST commits for tokens of apps and GITHUB_TOKEN, not for those of people',
  ];
}

/** Patterns are RE2 and meant for the message; where its subject alone gives another answer, nobody can tell. */
function messagePattern(parameters: Readonly<Record<string, unknown>>, message: string): Verdict {
  const [subject = ''] = message.split('\n');
  const whole = matchesPattern(parameters, message.trimEnd());
  if (whole !== matchesPattern(parameters, subject)) {
    return [
      'unknown',
      `the pattern ${describe(parameters)} fits only a part of the message ${JSON.stringify(message)}`,
    ];
  }
  return ofMatch(whole, parameters, subject);
}

function ofMatch(
  matched: boolean | undefined,
  parameters: Readonly<Record<string, unknown>>,
  text: string,
): Verdict {
  const pattern = describe(parameters);
  if (matched === undefined) return ['unknown', `the pattern ${pattern} is not understood`];
  return matched
    ? ['passes', `${JSON.stringify(text)} fits`]
    : ['refuses', `${JSON.stringify(text)} does not fit: ${pattern}`];
}

const describe = ({ operator, pattern, negate }: Readonly<Record<string, unknown>>): string =>
  `${negate === true ? 'not ' : ''}${String(operator)} ${JSON.stringify(pattern)}`;

function matchesPattern(
  { operator, pattern, negate }: Readonly<Record<string, unknown>>,
  text: string,
): boolean | undefined {
  if (typeof pattern !== 'string') return undefined;
  const found = applies(String(operator), pattern, text);
  return found === undefined ? undefined : found !== (negate === true);
}

function applies(operator: string, pattern: string, text: string): boolean | undefined {
  if (operator === 'starts_with') return text.startsWith(pattern);
  if (operator === 'ends_with') return text.endsWith(pattern);
  if (operator === 'contains') return text.includes(pattern);
  return operator === 'regex' ? regex(pattern)?.test(text) : undefined;
}

/** RE2 writes flags in front, `(?im)`; what JavaScript does not read is not understood. */
function regex(pattern: string): RegExp | undefined {
  const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
  // Nothing of ours is longer than a message, but a pattern may still be made to run for ever.
  if (rest.length > 1000 || /[+*}]\)[+*{]/.test(rest)) return undefined;
  try {
    return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
  } catch {
    return undefined;
  }
}

function fileRule(
  type: string,
  parameters: Readonly<Record<string, unknown>>,
  files: CommitFacts['files'],
): Verdict {
  const list = (key: string): string[] => {
    const value = parameters[key];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const limit = (key: string): number => Number(parameters[key] ?? Number.POSITIVE_INFINITY);
  const refused = files.filter(({ path, bytes }) => {
    if (type === 'file_path_restriction')
      return list('restricted_file_paths').some((each) => fnmatch(each, path));
    if (type === 'max_file_path_length') return path.length > limit('max_file_path_length');
    if (type === 'max_file_size') return bytes > limit('max_file_size') * 1024 * 1024;
    return list('restricted_file_extensions').some((each) => path.endsWith(each.replace(/^\*?\.?/, '.')));
  });
  if (refused.length === 0) return ['passes', 'none of the changed files is concerned'];
  return [
    'refuses',
    `it forbids ${refused
      .slice(0, 5)
      .map(({ path }) => path)
      .join(', ')}`,
  ];
}
