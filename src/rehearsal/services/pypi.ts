import { join } from 'node:path';
import { redirect } from './pypi-answers.js';
import { download, fileProvenance, projectJson, simpleIndex, simpleProject } from './pypi-index.js';
import { TrustedIndex, type TrustedOptions } from './pypi-oidc.js';
import type { Index } from './pypi-rights.js';
import { PyPIStore } from './pypi-state.js';
import { upload } from './pypi-upload.js';
import { type Answer, type Call, listen, type Route } from './server.js';
import type { Hooks, Service } from './types.js';

export interface PyPIOptions {
  /** The index lives in `pypi/` below it. */
  readonly stateDir: string;
  /** 0: any free one. */
  readonly port: number;
  readonly token: string;
  readonly hooks: Hooks;
  /** Who may publish without a token of the user; nobody without it. */
  readonly trusted?: TrustedOptions;
  readonly limits?: { readonly newProjectsPerHour?: number };
}

const slash =
  'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';

function routesOf(index: Index): Route[] {
  const route = (
    name: string,
    method: string,
    pattern: RegExp,
    handle: (index: Index, call: Call) => Answer | Promise<Answer>,
  ): Route => ({ name: `pypi.${name}`, method, pattern, handle: (call) => handle(index, call) });
  return [
    route('upload', 'POST', /^\/legacy\/$/, upload),
    route('upload', 'POST', /^\/legacy$/, ({ site }, call) =>
      redirect(call.headers.accept, 308, site, '/legacy/', slash),
    ),
    route('simple', 'GET', /^\/simple\/$/, simpleIndex),
    route('simple', 'GET', /^\/simple\/([^/]+)\/?$/, simpleProject),
    route('json', 'GET', /^\/pypi\/([^/]+)\/json$/, projectJson),
    route('json', 'GET', /^\/pypi\/([^/]+)\/([^/]+)\/json$/, projectJson),
    route('audience', 'GET', /^\/_\/oidc\/audience$/, (own) => own.trusted.audience(own)),
    route('mint', 'POST', /^\/_\/oidc\/mint-token$/, (own, call) => own.trusted.mint(own, call)),
    route('provenance', 'GET', /^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance$/, fileProvenance),
    route('file', 'GET', /^\/packages\/(.+)$/, download),
  ];
}

/**
 * A package index with an upload endpoint that answers as PyPI does (measured on its own server).
 * @throws UserError when the port is in use or the kept state cannot be read
 */
export async function startPyPI(
  options: PyPIOptions,
): Promise<Service & { readonly uploadUrl: string; readonly indexUrl: string }> {
  const store = new PyPIStore(join(options.stateDir, 'pypi'));
  const service = await listen('pypi', options.port, options.hooks, (site) =>
    routesOf({
      store,
      site,
      token: options.token,
      trusted: new TrustedIndex(options.trusted),
      hooks: options.hooks,
      newProjectsPerHour: options.limits?.newProjectsPerHour ?? 20,
      creating: new Set(),
    }),
  );
  return { ...service, uploadUrl: `${service.url}/legacy/`, indexUrl: `${service.url}/simple/` };
}
