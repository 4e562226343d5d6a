import { callerOf, type HarborService, refuse } from './harbor-auth.js';
import type { Answer, Call } from './server.js';

/** Harbor's own API, as far as a robot account that may pull and push sees it. */

const projectId = 2;
const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: `${JSON.stringify(value)}\n`,
});

function account(harbor: HarborService, call: Call): boolean {
  return callerOf(harbor, call).kind === 'account';
}

export function ping(): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'Pong' };
}

/** `GET /systeminfo`: the version is for those who are logged in. A wrong password is no error. */
export function systemInfo(harbor: HarborService, call: Call): Answer {
  const everybody = { auth_mode: 'db_auth', primary_auth_mode: false, self_registration: false };
  if (!account(harbor, call)) return json(200, everybody);
  const museum = harbor.store.settings['with-chartmuseum'] === true;
  return json(200, {
    ...everybody,
    external_url: harbor.url,
    harbor_version: museum ? 'v2.7.4-9a9bcb95' : 'v2.15.2-080b0220',
    ...(museum ? { with_chartmuseum: true } : {}),
    read_only: harbor.store.settings['read-only'] === true,
    registry_url: new URL(harbor.url).host,
  });
}

/** `GET /projects?name=` */
export function projects(harbor: HarborService, call: Call): Answer {
  const isPublic = harbor.store.settings.public !== false;
  const visible = account(harbor, call) || isPublic;
  // The name is looked for anywhere in the names of projects.
  const found = visible && harbor.project.includes(call.query.get('name') ?? '');
  const project = {
    name: harbor.project,
    project_id: projectId,
    metadata: { public: String(isPublic) },
  };
  return json(200, found ? [project] : [], { 'X-Total-Count': found ? '1' : '0' });
}

/** `GET /users/current/permissions`: a project is named by its number; its name gives an empty list. */
export function permissions(harbor: HarborService, call: Call): Answer {
  if (!account(harbor, call)) refuse(401, 'UNAUTHORIZED', 'unauthorized');
  const own = call.query.get('scope') === `/project/${projectId}`;
  const { rights = ['pull', 'push'] } = harbor.store.settings;
  const prefix = call.query.get('relative') === 'true' ? '' : `/project/${projectId}/`;
  const list: { action: string; resource: string }[] = rights.map((action) => ({
    action,
    resource: `${prefix}repository`,
  }));
  if (harbor.store.settings['creates-tags'] === true) {
    list.push({ action: 'create', resource: `${prefix}tag` });
  }
  const charts = { pull: 'read', push: 'create' } as const;
  if (harbor.store.settings['with-chartmuseum'] === true) {
    const resource = `${prefix}helm-chart-version`;
    list.push(...rights.map((action) => ({ action: charts[action], resource })));
  }
  return json(200, own ? list : []);
}

/** What the portal answers to every address that it does not know, `/chartrepo/` among them. */
export function portal(): Answer {
  const body = '<!doctype html><html><head><title>Harbor</title></head><body></body></html>\n';
  return { status: 200, headers: { 'Content-Type': 'text/html' }, body };
}
