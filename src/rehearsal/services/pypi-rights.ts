import { Refused, refuse } from './pypi-answers.js';
import type { Upload } from './pypi-metadata.js';
import { checkMinted, type MintedToken, type TrustedIndex } from './pypi-oidc.js';
import type { PyPIStore, TokenFlaw } from './pypi-state.js';
import type { Hooks } from './types.js';

export interface Index {
  readonly store: PyPIStore;
  readonly site: string;
  readonly token: string;
  readonly trusted: TrustedIndex;
  readonly hooks: Hooks;
  readonly newProjectsPerHour: number;
  /** Releases that an upload is creating right now. */
  readonly creating: Set<string>;
}

/** Whose token it is. */
export const indexUser = 'rehearsal';

const hour = 3_600_000;

export function checkFlags({ store: { state }, site }: Index): void {
  const { flags } = state;
  const vary = { Vary: 'Cookie, PyPI-Locale' };
  if (flags['read-only']) {
    throw new Refused(403, 'Read-only mode: Uploads are temporarily disabled.', { headers: vary });
  }
  if (flags['disallow-new-upload']) {
    const help = `${site}/help/#admin-intervention`;
    throw new Refused(403, `New uploads are temporarily disabled. See ${help} for more information.`, {
      headers: vary,
    });
  }
}

/** Whose token it is: of a person, perhaps with a flaw that is looked at with the rights, or minted for a workflow. */
type Rights = { readonly flaw: TokenFlaw } | { readonly minted: MintedToken };

/** Basic with `__token__`, or the bare token as Bearer or token; Basic forgives blanks around it. */
export function checkAuthentication(
  { site, token, store, trusted }: Index,
  header: string | undefined,
): Rights {
  const [, scheme = '', credential = ''] = /^(basic|bearer|token) (.*)$/is.exec(header ?? '') ?? [];
  let given = credential;
  if (scheme.toLowerCase() === 'basic') {
    const [, user = '', password = ''] =
      /^([^:]*):(.*)$/s.exec(Buffer.from(credential, 'base64').toString('utf8')) ?? [];
    if (user !== '__token__') {
      const help = `See ${site}/help/#apitoken and ${site}/help/#trusted-publishers`;
      const why = 'Username/Password authentication is no longer supported.';
      throw new Refused(403, `${why} Migrate to API Tokens or Trusted Publishers instead. ${help}`, {
        detail: '',
      });
    }
    given = password.trim();
  }
  const minted = trusted.minted(given);
  if (minted !== undefined) return { minted };
  const flaw = given === token ? {} : store.state.tokens?.[given];
  if (flaw === undefined || given === '') {
    const why = 'Invalid or non-existent authentication information.';
    throw new Refused(403, `${why} See ${site}/help/#invalid-auth for more information.`);
  }
  return { flaw };
}

/** A macaroon is verified once for each of the ways to a right, hence the repetitions. */
function checkToken({ flaw, projects }: TokenFlaw, project: string): void {
  const invalid = (why: string): never => {
    throw new Refused(403, `Invalid API Token: ${why}`);
  };
  if (flaw === 'damaged') invalid('signatures do not match');
  if (flaw === 'expired') invalid('token is expired, token is expired');
  if (projects?.includes(project) === false) {
    invalid(Array(4).fill(`project-scoped token is not valid for project: '${project}'`).join(', '));
  }
}

/** Checks of a project that does not exist yet; the attempt is counted for good, whatever comes after it. */
function registerProject({ store, site, newProjectsPerHour }: Index, { name, project }: Upload): void {
  const { state } = store;
  const now = Date.now();
  const recent = state.registrations.filter((time) => now - time < hour);
  const left = newProjectsPerHour - recent.length;
  if (left <= 0) throw new Refused(429, 'Too many new projects created');
  if (state.flags['disallow-new-project-registration']) {
    const help = `${site}/help/#admin-intervention`;
    throw new Refused(
      403,
      `New project registration temporarily disabled. See ${help} for more information.`,
    );
  }
  if (state.prohibited?.includes(project)) {
    refuse(`The name '${name}' isn't allowed. See ${site}/help/#project-name for more information.`);
  }
  const confusable = (text: string): string =>
    text.toLowerCase().replace(/[-_.]/g, '').replace(/[l1]/g, 'i').replace(/0/g, 'o');
  const shape = confusable(project);
  if (Object.keys(state.projects).some((other) => confusable(other) === shape)) {
    const help = `${site}/help/#project-name`;
    refuse(`The name '${name}' is too similar to an existing project. See ${help} for more information.`);
  }
  state.registrations = [...recent, now];
  store.save([]);
}

/** Headers of every attempt to create a project, from before it was counted. */
export function limitHeaders({ store, newProjectsPerHour: user }: Index): Record<string, string> {
  const recent = store.state.registrations.filter((time) => Date.now() - time < hour);
  const used = recent.length;
  const reset = used === 0 ? 3600 : Math.ceil((hour - (Date.now() - Math.min(...recent))) / 1000);
  const left = (limit: number): number => Math.max(0, limit - used);
  const address = 2 * user;
  return {
    'RateLimit-Policy': `"project.create.ip";q=${address};w=3600;pk=:ip:, "project.create.user";q=${user};w=3600;pk=:user:`,
    RateLimit: `"project.create.ip";r=${left(address)};t=${reset}, "project.create.user";r=${left(user)};t=${reset}`,
  };
}

export function checkProject(index: Index, upload: Upload, rights: Rights): void {
  const project = index.store.state.projects[upload.project];
  if ('minted' in rights) checkMinted(rights.minted, upload.name, project !== undefined);
  else checkUser(index, upload, rights.flaw);
}

function checkUser(index: Index, upload: Upload, flaw: TokenFlaw): void {
  const project = index.store.state.projects[upload.project];
  if (project === undefined) registerProject(index, upload);
  checkToken(flaw, upload.project);
  // To an archived project nobody has the right, which reads the same.
  if (project === undefined || (project.owner === indexUser && project.status !== 'archived')) return;
  const help = `${index.site}/help/#project-name`;
  const why = `The user '${indexUser}' isn't allowed to upload to project '${upload.name}'.`;
  throw new Refused(403, `${why} See ${help} for more information.`);
}
