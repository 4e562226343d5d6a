import { join } from 'node:path';
import { base, type HarborService, refuse, token, tokenPost } from './harbor-auth.js';
import * as blobs from './harbor-blobs.js';
import * as charts from './harbor-charts.js';
import * as manifests from './harbor-manifests.js';
import { checkOutage, punish } from './harbor-outage.js';
import * as project from './harbor-project.js';
import * as rest from './harbor-rest.js';
import { HarborStore } from './harbor-state.js';
import { type Answer, type Call, listen, type Route } from './server.js';
import type { Hooks, Service } from './types.js';

export interface HarborOptions {
  /** The registry lives in `harbor/` below it. */
  readonly stateDir: string;
  /** 0: any free one. */
  readonly port: number;
  /** The one project that there is. */
  readonly project: string;
  /** An account that may pull and push in it, as a robot may. */
  readonly user: string;
  readonly password: string;
  readonly hooks: Hooks;
  /** Whether it is a Harbor before 2.8 with ChartMuseum, unless `settings.json` says otherwise; default false. */
  readonly withChartMuseum?: boolean;
}

type Handler = (harbor: HarborService, call: Call) => Answer | Promise<Answer>;

const name = '(.+?)';
const word = '([^/]+)';

/** The first match wins. A name is checked by its handler: Harbor refuses a wrong one with a 401. */
const routes: readonly (readonly [name: string, method: string, path: string, handler: Handler])[] = [
  ['base', 'GET', '/v2/', base],
  ['token', 'GET', '/service/token', token],
  ['token.post', 'POST', '/service/token', tokenPost],
  ['upload.start', 'POST', `/v2/${name}/blobs/uploads/?`, blobs.startUpload],
  ['upload.patch', 'PATCH', `/v2/${name}/blobs/uploads/${word}`, blobs.patchUpload],
  ['upload.status', 'GET', `/v2/${name}/blobs/uploads/${word}`, blobs.uploadStatus],
  ['upload.finish', 'PUT', `/v2/${name}/blobs/uploads/${word}`, blobs.finishUpload],
  ['blob.get', 'GET', `/v2/${name}/blobs/${word}`, blobs.getBlob],
  ['manifest.get', 'GET', `/v2/${name}/manifests/${word}`, manifests.getManifest],
  ['manifest.put', 'PUT', `/v2/${name}/manifests/${word}`, manifests.putManifest],
  ['delete', 'DELETE', `/v2/${name}/(?:blobs/uploads|blobs|manifests)/${word}`, blobs.remove],
  ['referrers', 'GET', `/v2/${name}/referrers/${word}`, manifests.listReferrers],
  ['tags.list', 'GET', `/v2/${name}/tags/list/?`, manifests.listTags],
  ['ping', 'GET', '/api/v2.0/ping', rest.ping],
  ['systeminfo', 'GET', '/api/v2.0/systeminfo', rest.systemInfo],
  ['projects', 'GET', '/api/v2.0/projects', rest.projects],
  ['permissions', 'GET', '/api/v2.0/users/current/permissions', rest.permissions],
  ['rules', 'GET', `/api/v2.0/projects/${word}/immutabletagrules`, project.immutableRules],
  ['summary', 'GET', `/api/v2.0/projects/${word}/summary`, project.projectSummary],
  [
    'tag.create',
    'POST',
    `/api/v2.0/projects/${word}/repositories/${word}/artifacts/${word}/tags`,
    project.createTag,
  ],
  ['charts.list', 'GET', `/api/chartrepo/${word}/charts`, charts.listCharts],
  ['charts.upload', 'POST', `/api/chartrepo/${word}/charts`, charts.uploadChart],
  ['charts.versions', 'GET', `/api/chartrepo/${word}/charts/${word}`, charts.listVersions],
  ['charts.version', 'GET', `/api/chartrepo/${word}/charts/${word}/${word}`, charts.getVersion],
  ['charts.index', 'GET', `/chartrepo/${word}/index\\.yaml`, charts.chartIndex],
  ['charts.download', 'GET', `/chartrepo/${word}/charts/${word}`, charts.downloadChart],
  ['portal', 'GET', '/(?:chartrepo/.*)?', rest.portal],
];

/**
 * What stands before everything else, credentials too: nothing is written to a system that is read-only, and a client
 * that sends the session cookie back is taken for a browser, whose writes are refused.
 */
function guarded(harbor: HarborService, handler: Handler): Route['handle'] {
  return async (call) => {
    const read = call.method === 'GET' || call.method === 'HEAD';
    if (!read && harbor.store.settings['read-only'] === true && call.path !== '/service/token') {
      refuse(403, 'DENIED', 'The system is in read only mode. Any modification is prohibited.');
    }
    if (!read && /(?:^|;\s*)sid=/.test(call.headers.cookie ?? '')) {
      refuse(403, 'FORBIDDEN', 'CSRF token not found in request');
    }
    if (handler !== rest.portal) checkOutage(harbor, call);
    await punish(harbor, call);
    const answer = await handler(harbor, call);
    return { ...answer, headers: { ...answer.headers, 'Set-Cookie': 'sid=embedded; Path=/; HttpOnly' } };
  };
}

export interface EmbeddedHarbor extends Service {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly project: string;
  /** Runs Harbor's garbage collection with its option to take untagged artifacts. */
  collectGarbage(): void;
}

/**
 * A container registry that answers as Harbor 2.15 does (measured on it), with one project and one account.
 * @throws UserError when the port is in use or the kept state cannot be read
 */
export async function startHarbor(options: HarborOptions): Promise<EmbeddedHarbor> {
  const { user, password, hooks } = options;
  const museum = options.withChartMuseum === true;
  const store = new HarborStore(join(options.stateDir, 'harbor'), { 'with-chartmuseum': museum });
  const service = await listen('registry', options.port, hooks, (url) => {
    const harbor: HarborService = {
      url,
      store,
      project: options.project,
      user,
      password,
      hooks,
      locked: new Map(),
    };
    return routes.map(([route, method, path, handler]) => ({
      name: `registry.${route}`,
      method,
      pattern: new RegExp(`^${path}$`),
      handle: guarded(harbor, handler),
    }));
  });
  const { host } = new URL(service.url);
  return { ...service, host, project: options.project, collectGarbage: () => store.collectGarbage() };
}
