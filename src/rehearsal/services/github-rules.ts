import { compileGlob } from '../../config/glob.js';
import { fail, type GitHub, notModelled, type User } from './github-api.js';
import { type Protection, type Rule, rulesetsOf, settingsOf } from './github-settings.js';

/** A change of one ref that was asked for; `from` is undefined for a new ref, `to` for one that goes away. */
export interface RefUpdate {
  readonly ref: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface Violation {
  readonly text: string;
  /** Commits that break the rule, when it is about commits. */
  readonly commits?: readonly string[];
}

/** Why an update is refused; classic protection and rulesets speak differently about the same thing. */
export interface Refusal {
  readonly by: 'protection' | 'ruleset';
  readonly ref: string;
  readonly violations: readonly Violation[];
}

/** The active rules of a ref, each with the id of its ruleset. */
export function rulesOn(github: GitHub, ref: string): readonly (Rule & { readonly ruleset: number })[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const matches = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${github.defaultBranch}`;
    return compileGlob(pattern)(ref);
  };
  return rulesetsOf(settingsOf(github)).flatMap((ruleset) => {
    const { include, exclude = [] } = ruleset.conditions.ref_name;
    const active = (ruleset.enforcement ?? 'active') === 'active' && (ruleset.target ?? 'branch') === target;
    if (!active || !include.some(matches) || exclude.some(matches)) return [];
    return ruleset.rules.map((rule) => ({ ...rule, ruleset: ruleset.id }));
  });
}

export function protectionOf(github: GitHub, branch: string): Protection | undefined {
  return settingsOf(github).protection?.[branch];
}

/** Whether classic protection or a ruleset is about a ref; of a branch, `GET /branches` calls that protected. */
export function hasRules(github: GitHub, ref: string): boolean {
  const classic = ref.startsWith('refs/heads/') && protectionOf(github, ref.slice('refs/heads/'.length));
  return (classic ?? false) !== false || rulesOn(github, ref).length > 0;
}

/** What refuses an update of a ref by somebody; undefined when nothing does. The objects must be there already. */
export async function refusalOf(github: GitHub, user: User, update: RefUpdate): Promise<Refusal | undefined> {
  if (user.rights.bypass) return undefined;
  const { ref } = update;
  const protection = protectionOf(github, ref.replace(/^refs\/heads\//, ''));
  const classic = ref.startsWith('refs/heads/') && protection ? classicRules(protection) : [];
  for (const [by, rules] of [
    ['protection', classic],
    ['ruleset', rulesOn(github, ref)],
  ] as const) {
    const violations: Violation[] = [];
    for (const rule of rules) {
      const found = await violation(github, rule, update);
      if (found !== undefined) violations.push(found);
    }
    if (violations.length > 0) return { by, ref, violations };
  }
  return undefined;
}

function classicRules(protection: Protection): Rule[] {
  const { required_status_checks: checks = [] } = protection;
  const contexts = checks.map((context) => ({ context }));
  return [
    { type: 'non_fast_forward' },
    { type: 'deletion' },
    ...(protection.restrictions === true ? [{ type: 'restrictions' }] : []),
    ...(protection.lock_branch === true ? [{ type: 'lock_branch' }] : []),
    ...(protection.required_linear_history === true ? [{ type: 'required_linear_history' }] : []),
    ...(protection.required_signatures === true ? [{ type: 'required_signatures' }] : []),
    ...(protection.required_pull_request_reviews === true ? [{ type: 'pull_request' }] : []),
    ...(checks.length > 0
      ? [{ type: 'required_status_checks', parameters: { required_status_checks: contexts } }]
      : []),
  ];
}

/** The commits that an update brings: to the ref, or to the repository when the ref is new. */
async function broughtBy(
  { git }: GitHub,
  { from, to }: RefUpdate,
  options: readonly string[] = [],
): Promise<readonly string[]> {
  if (to === undefined) return [];
  return git.between(from, to, from === undefined ? [...options, '--not', '--branches', '--not'] : options);
}

/** GitHub's own words, as pushes show them; examples of each are named in test/unit/services/github-rules.test.ts. */
async function violation(github: GitHub, rule: Rule, update: RefUpdate): Promise<Violation | undefined> {
  const { from, to } = update;
  const isUpdate = from !== undefined && to !== undefined;
  const when = (condition: boolean, text: string): Violation | undefined =>
    condition ? { text } : undefined;
  switch (rule.type) {
    case 'creation':
      return when(from === undefined, 'Cannot create ref due to creations being restricted.');
    case 'update':
      return when(isUpdate, 'Cannot update this protected ref.');
    case 'deletion':
      return when(to === undefined, 'Cannot delete this protected ref.');
    case 'non_fast_forward':
      return when(isUpdate && !(await github.git.isAncestor(from, to)), 'Cannot force-push to this branch');
    case 'pull_request':
      return when(isUpdate, 'Changes must be made through a pull request.');
    case 'lock_branch':
      return when(isUpdate, 'Cannot change this locked branch');
    case 'restrictions':
      return when(
        true,
        `You're not authorized to push to this branch. Visit ${aboutProtected}/ for more information.`,
      );
    case 'required_linear_history':
      return when(
        (await broughtBy(github, update, ['--merges'])).length > 0,
        'This branch must not contain merge commits.',
      );
    case 'required_status_checks':
      return isUpdate ? missingChecks(rule) : undefined;
    case 'required_signatures':
      return unsigned(github, update);
    default:
      return notModelled(github, { method: 'rule', path: update.ref }, rule.type);
  }
}

function missingChecks({ parameters = {} }: Rule): Violation | undefined {
  const checks = (parameters['required_status_checks'] ?? []) as readonly { readonly context: string }[];
  const [first] = checks;
  if (first === undefined) return undefined;
  if (checks.length === 1) return { text: `Required status check "${first.context}" is expected.` };
  return { text: `${checks.length} of ${checks.length} required status checks are expected.` };
}

async function unsigned(github: GitHub, update: RefUpdate): Promise<Violation | undefined> {
  const commits: string[] = [];
  for (const id of await broughtBy(github, update)) {
    if (!(await github.git.commit(id)).verified) commits.push(id);
  }
  return commits.length === 0 ? undefined : { text: 'Commits must have verified signatures.', commits };
}

const aboutProtected = 'https://docs.github.com/articles/about-protected-branches';

const count = (commits: readonly string[]): string =>
  `Found ${commits.length} violation${commits.length === 1 ? '' : 's'}:`;

/** The message of GitHub's APIs. */
export function messageOfRefusal({ by, violations }: Refusal): string {
  if (by === 'protection') return violations.map(({ text }) => text).join(' ');
  const lines = violations.map(({ text, commits }) =>
    commits === undefined ? text : [text, count(commits), '', ...commits].join('\n'),
  );
  return `Repository rule violations found\n\n${lines.join('\n\n')}\n\n`;
}

/** Ends a REST exchange when an update is refused: 422 for refs, 409 where GitHub itself makes the commit. */
export async function checkRules(
  github: GitHub,
  user: User,
  update: RefUpdate,
  status: 409 | 422,
): Promise<void> {
  const refusal = await refusalOf(github, user, update);
  if (refusal === undefined) return;
  const more = refusal.by === 'protection' ? { documentation_url: aboutProtected } : {};
  fail(status, messageOfRefusal(refusal), more);
}

/** What `git push` shows after `remote: `, and the reason in the status of the ref. */
export function pushRefusal(
  github: GitHub,
  refusal: Refusal,
): { readonly text: string; readonly reason: string } {
  const { by, ref, violations } = refusal;
  const { url, owner, repo } = github;
  const list = violations.flatMap(({ text, commits }) => [
    '',
    `- ${text}`,
    ...(commits === undefined ? [] : [`  ${count(commits)}`, '', ...commits.map((id) => `  ${id}`)]),
  ]);
  if (by === 'protection') {
    const head = `error: GH006: Protected branch update failed for ${ref}.`;
    return { text: `${[head, ...list].join('\n')}\n`, reason: 'protected branch hook declined' };
  }
  const head = [
    `error: GH013: Repository rule violations found for ${ref}.`,
    `Review all repository rules at ${url}/${owner}/${repo}/rules?ref=${encodeURIComponent(ref)}`,
  ];
  const reason = 'push declined due to repository rule violations';
  return { text: `${[...head, ...list, ''].join('\n')}\n`, reason };
}
