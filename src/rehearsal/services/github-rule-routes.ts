import { fail, type GitHub, json, lacks, paged, userOf } from './github-api.js';
import { nodeId } from './github-json.js';
import { protectionOf, rulesOn } from './github-rules.js';
import { type Ruleset, rulesetsOf, settingsOf } from './github-settings.js';
import type { Answer, Call } from './server.js';

function sourceOf({ owner, repo }: GitHub, ruleset: Ruleset): { source_type: string; source: string } {
  const organization = ruleset.source_type === 'Organization';
  return {
    source_type: organization ? 'Organization' : 'Repository',
    source: organization ? owner : `${owner}/${repo}`,
  };
}

/** `GET /rules/branches/{branch}`: active rules only, also for a branch that does not exist. */
export function branchRules(github: GitHub, call: Call): Answer {
  const rulesets = rulesetsOf(settingsOf(github));
  const rules = rulesOn(github, `refs/heads/${call.params[0] ?? ''}`).map(({ ruleset: id, ...rule }) => {
    const { source_type: ruleset_source_type, source: ruleset_source } = sourceOf(
      github,
      rulesets.find((one) => one.id === id) as Ruleset,
    );
    return { ...rule, ruleset_source_type, ruleset_source, ruleset_id: id };
  });
  return paged(github, call, rules);
}

function summary(github: GitHub, ruleset: Ruleset & { readonly id: number }): Record<string, unknown> {
  const { id, name, target = 'branch', enforcement = 'active' } = ruleset;
  const { api } = github;
  const fixed = '2024-01-01T00:00:00.000Z';
  return {
    ...{ id, name, target, ...sourceOf(github, ruleset), enforcement },
    node_id: nodeId('RRS', id),
    _links: { self: { href: `${api}/rulesets/${id}` } },
    ...{ created_at: fixed, updated_at: fixed },
  };
}

/** `GET /rulesets`: `targets` is a list with commas; without `includes_parents=false` those of the organization too. */
export function rulesets(github: GitHub, call: Call): Answer {
  const targets = call.query.get('targets')?.split(',');
  const parents = call.query.get('includes_parents') !== 'false';
  const shown = rulesetsOf(settingsOf(github)).filter(
    ({ target = 'branch', source_type }) =>
      (targets === undefined || targets.includes(target)) && (parents || source_type !== 'Organization'),
  );
  return paged(
    github,
    call,
    shown.map((ruleset) => summary(github, ruleset)),
  );
}

/** `GET /rulesets/{id}`: who may bypass is for those who may edit it, but everybody learns of himself. */
export function ruleset(github: GitHub, call: Call): Answer {
  const found = rulesetsOf(settingsOf(github)).find(({ id }) => id === Number(call.params[0]));
  if (found === undefined) return fail(404);
  const user = userOf(github, call);
  const { include, exclude = [] } = found.conditions.ref_name;
  return json(200, {
    ...summary(github, found),
    conditions: { ref_name: { include, exclude } },
    rules: found.rules,
    ...(user && { current_user_can_bypass: user.rights.bypass ? 'always' : 'never' }),
  });
}

/** `GET /branches/{branch}/protection`: needs the right to read administration. */
export async function protection(github: GitHub, call: Call): Promise<Answer> {
  const user = userOf(github, call) ?? fail(401, 'Requires authentication');
  const name = call.params[0] ?? '';
  if (user.rights.administration === 'none') lacks(user, 'administration=read');
  if ((await github.git.resolve(`refs/heads/${name}`)) === undefined) fail(404, 'Branch not found');
  const rules = protectionOf(github, name);
  if (rules === undefined) return fail(404, 'Branch not protected');
  const url = `${github.api}/branches/${encodeURIComponent(name)}/protection`;
  const enabled = (value: boolean | undefined): { enabled: boolean } => ({ enabled: value === true });
  const { required_status_checks: contexts = [] } = rules;
  return json(200, {
    url,
    ...(contexts.length > 0 && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict: false,
        contexts_url: `${url}/required_status_checks/contexts`,
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    }),
    ...(rules.required_pull_request_reviews === true && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: false,
        require_last_push_approval: false,
        required_approving_review_count: 1,
      },
    }),
    ...(rules.restrictions === true && {
      restrictions: {
        url: `${url}/restrictions`,
        ...{ users_url: `${url}/restrictions/users`, teams_url: `${url}/restrictions/teams` },
        ...{ apps_url: `${url}/restrictions/apps`, users: [], teams: [], apps: [] },
      },
    }),
    required_signatures: { url: `${url}/required_signatures`, ...enabled(rules.required_signatures) },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
    required_linear_history: enabled(rules.required_linear_history),
    allow_force_pushes: enabled(false),
    allow_deletions: enabled(false),
    block_creations: enabled(false),
    required_conversation_resolution: enabled(false),
    lock_branch: enabled(rules.lock_branch),
    allow_fork_syncing: enabled(false),
  });
}
