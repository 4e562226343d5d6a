import { callerOf, type HarborService, refuse } from './harbor-auth.js';
import { type Answer, type Call, effect } from './server.js';

/** What Harbor's own API tells of and does with one project, for those who have more rights than to pull and push. */

const json = { 'Content-Type': 'application/json' };

/**
 * The account and its project, named by the first parameter of the path. A name of digits is taken for a number, which
 * no project of such a name has, unless the header says what it is.
 */
function demandProject(harbor: HarborService, call: Call): void {
  const { kind } = callerOf(harbor, call);
  if (kind !== 'account') refuse(401, 'UNAUTHORIZED', 'unauthorized');
  const [project = ''] = call.params;
  const named = !/^\d+$/.test(project) || call.headers['x-is-resource-name'] === 'true';
  if (!named) refuse(404, 'NOT_FOUND', `project ${project} not found`);
  if (project !== harbor.project) refuse(403, 'FORBIDDEN', 'forbidden');
}

/** `GET /projects/<name>/immutabletagrules`: a usual robot may not look. */
export function immutableRules(harbor: HarborService, call: Call): Answer {
  demandProject(harbor, call);
  if (harbor.store.settings['sees-rules'] !== true) refuse(403, 'FORBIDDEN', 'forbidden');
  const selector = (decoration: string, pattern: string): object => ({
    decoration,
    kind: 'doublestar',
    pattern,
  });
  const rules = (harbor.store.settings['immutable-tags'] ?? []).map((pattern, index) => ({
    action: 'immutable',
    id: index + 1,
    scope_selectors: { repository: [selector('repoMatches', '**')] },
    tag_selectors: [selector('matches', pattern)],
    template: 'immutable_template',
  }));
  const headers = { ...json, 'X-Total-Count': String(rules.length) };
  return { status: 200, headers, body: `${JSON.stringify(rules)}\n` };
}

/** `GET /projects/<name>/summary`: how much the project may hold; -1 is no limit. A usual robot may not look. */
export function projectSummary(harbor: HarborService, call: Call): Answer {
  demandProject(harbor, call);
  const { quota } = harbor.store.settings;
  if (quota === undefined || quota.hidden === true) return refuse(403, 'FORBIDDEN', 'forbidden');
  const repositories = Object.keys(harbor.store.state.repositories);
  const summary = {
    project_admin_count: 1,
    quota: { hard: { storage: quota.limit }, used: { storage: harbor.store.used } },
    repo_count: repositories.length,
  };
  return { status: 200, headers: json, body: `${JSON.stringify(summary)}\n` };
}

/**
 * `POST /projects/<name>/repositories/<repository>/artifacts/<reference>/tags`: creates a tag, for one of any number of
 * clients, and never moves one. It needs a right of its own. A slash in the name of the repository is encoded twice.
 */
export async function createTag(harbor: HarborService, call: Call): Promise<Answer> {
  const body = (await call.body()).toString('utf8');
  const [project = '', encoded = '', reference = ''] = call.params;
  if (encoded.includes('/')) refuse(404, 'NOT_FOUND', `path ${decodeURIComponent(call.path)} was not found`);
  demandProject(harbor, call);
  const { store } = harbor;
  if (store.settings['creates-tags'] !== true) refuse(403, 'FORBIDDEN', 'forbidden');
  const repository = `${project}/${decodeURIComponent(encoded)}`;
  const { name } = JSON.parse(body) as { readonly name: string };
  if (!/^\w[\w.-]{0,127}$/.test(name)) refuse(400, 'BAD_REQUEST', `bad request: invalid tag name: ${name}`);
  const { tags = {}, manifests = {} } = store.find(repository) ?? {};
  const digest = tags[reference] ?? reference;
  if (manifests[digest] === undefined) {
    refuse(
      404,
      'NOT_FOUND',
      `artifact ${repository}${reference.includes(':') ? '@' : ':'}${reference} not found`,
    );
  }
  const exists = (): void => {
    if (tags[name] === undefined) return;
    const id = Object.keys(store.state.repositories).indexOf(repository) + 1;
    refuse(409, 'CONFLICT', `tag ${name} already exists under the repository ${id}`);
  };
  exists();
  const what = `${repository}:${name} -> ${digest.slice(0, 19)}`;
  const detail = { repository, tag: name, from: null, to: digest, media_type: manifests[digest] };
  const facts = { service: 'registry', kind: 'image.tag', what, detail, actor: call.actor } as const;
  return effect(harbor.hooks, facts, () => {
    exists();
    tags[name] = digest;
    store.save();
    return { answer: { status: 201 } };
  });
}
