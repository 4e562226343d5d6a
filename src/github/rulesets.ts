import { ServiceError } from '../core/errors.js';
import type { GitHubClient } from './client.js';
import type { RefCondition } from './ref-pattern.js';

/** One rule, as `GET rules/branches/{branch}` and `GET rulesets/{id}` list it (REST API, "Rules"). */
export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly conditions?: { readonly ref_name?: RefCondition };
  readonly rules?: readonly Rule[];
  /** Of the one who asks: always, exempt, pull_requests_only, never; absent on older servers. */
  readonly current_user_can_bypass?: string;
}

/** A rule that stands for a branch, and whether the token's owner may pass it all the same. */
export interface BranchRule extends Rule {
  /** For people: the ruleset's name, or `branch protection`. */
  readonly from: string;
  readonly bypass: 'yes' | 'no' | 'unknown';
}

export interface BranchRules {
  readonly rules: readonly BranchRule[];
  /** What could not be read, for people. */
  readonly unknown: readonly string[];
}

/** Like find, but also undefined where the token may not look. */
export async function readable<T>(
  github: GitHubClient,
  route: string,
  parameters: Record<string, unknown>,
): Promise<T | undefined> {
  try {
    return await github.call<T>(route, parameters);
  } catch (error) {
    if (error instanceof ServiceError && [403, 404].includes(error.status)) return undefined;
    throw error;
  }
}

/** A ruleset with its rules and conditions; lists leave these out. Rulesets of the organization are read too. */
export function readRuleset(github: GitHubClient, id: number): Promise<Ruleset | undefined> {
  return readable<Ruleset>(github, 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
    ruleset_id: id,
    includes_parents: true,
  });
}

/**
 * Every rule that stands for a branch, by rulesets and by classic protection. Rulesets are readable with read access,
 * classic protection only for administrators.
 */
export async function readBranchRules(github: GitHubClient, branch: string): Promise<BranchRules> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  const listed = await readable<(Rule & { ruleset_id?: number })[]>(github, route, { branch, per_page: 100 });
  const ids = new Set((listed ?? []).flatMap(({ ruleset_id }) => ruleset_id ?? []));
  const rulesets = new Map<number, Ruleset | undefined>();
  for (const id of ids) rulesets.set(id, await readRuleset(github, id));
  const rules = (listed ?? []).map(({ type, parameters, ruleset_id }): BranchRule => {
    const ruleset = ruleset_id === undefined ? undefined : rulesets.get(ruleset_id);
    const from = ruleset === undefined ? 'a ruleset' : `the ruleset ${JSON.stringify(ruleset.name)}`;
    return { type, ...(parameters && { parameters }), from, bypass: bypassOf(ruleset) };
  });
  const classic = await readClassic(github, branch, rules.length > 0);
  return {
    rules: [...rules, ...(classic ?? [])],
    unknown: [
      ...(listed === undefined ? [`rulesets of ${branch}: this server or token does not show them`] : []),
      ...(classic === undefined ? [`classic protection of ${branch}: only administrators can read it`] : []),
    ],
  };
}

function bypassOf(ruleset: Ruleset | undefined): BranchRule['bypass'] {
  const may = ruleset?.current_user_can_bypass;
  if (may === 'always' || may === 'exempt') return 'yes';
  // A bypass for pull requests is none for a push.
  return may === 'never' || may === 'pull_requests_only' ? 'no' : 'unknown';
}

interface Switch {
  readonly enabled?: boolean;
}

/** `GET branches/{branch}/protection` */
interface Protection {
  readonly required_pull_request_reviews?: object;
  readonly required_status_checks?: { readonly contexts?: readonly string[] } | null;
  readonly restrictions?: object | null;
  readonly required_signatures?: Switch;
  readonly required_linear_history?: Switch;
  readonly lock_branch?: Switch;
}

/** Classic protection as rules; undefined when it stands but cannot be read. */
async function readClassic(
  github: GitHubClient,
  branch: string,
  hasRules: boolean,
): Promise<BranchRule[] | undefined> {
  const found = await readable<{ protected?: boolean; protection?: Switch }>(
    github,
    'GET /repos/{owner}/{repo}/branches/{branch}',
    { branch },
  );
  // `protected` also speaks of rulesets, `protection.enabled` does not.
  const stands = found?.protection?.enabled ?? (found?.protected === true && !hasRules);
  if (!stands) return [];
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
  const protection = await readable<Protection>(github, route, { branch });
  return protection && classicRules(protection);
}

function classicRules(protection: Protection): BranchRule[] {
  const types = [
    ...(protection.required_pull_request_reviews ? ['pull_request'] : []),
    ...(protection.required_status_checks ? ['required_status_checks'] : []),
    ...(protection.required_signatures?.enabled ? ['required_signatures'] : []),
    ...(protection.required_linear_history?.enabled ? ['required_linear_history'] : []),
    ...(protection.restrictions ? ['update'] : []),
    ...(protection.lock_branch?.enabled ? ['lock_branch'] : []),
  ];
  // Administrators pass most of it unless it is enforced for them too; what the token's owner is, is not told.
  return types.map((type) => ({ type, from: 'branch protection', bypass: 'unknown' }));
}
