import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { checkHarbor, checkLogin } from '../harbor/access.js';
import { Harbor } from '../harbor/harbor.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import { Registry } from '../oci/registry.js';
import { ChartMuseum } from './chart-museum.js';
import { OciCharts } from './oci.js';
import type { ChartTarget } from './target.js';

/** Where the charts are to go. */
export interface Destination {
  readonly mode: 'auto' | 'oci' | 'chartmuseum';
  /** Path of OCI charts, may be ''. */
  readonly ociPath: string;
  /** Project of a ChartMuseum. */
  readonly project: string;
  /** Names of the charts. */
  readonly names: readonly string[];
  /** Seconds since the epoch; undefined when it is not known. */
  readonly created: number | undefined;
}

export interface Connected {
  readonly target: ChartTarget;
  /** The registry beside the charts: images are asked of it. */
  readonly registry: Registry;
  /** What was seen on the way and what stays unknown, for people. */
  readonly notes: readonly string[];
}

const loginFix =
  'check the secrets DOCKER_USERNAME and DOCKER_TOKEN (a robot account is named whole, robot$project+name)';

/**
 * Finds out which kind of place the registry offers, and whether we may write there.
 * @param thorough also what only a preflight has to know: read-only mode and the rights that Harbor tells of
 * @throws UserError or ServiceError for what would stop a push
 */
export async function connectCharts(
  host: Host,
  options: RegistryOptions,
  destination: Destination,
  thorough: boolean,
): Promise<Connected> {
  const registry = new Registry(host, options);
  // Before anything else is asked with it: a wrong password is not tried at every address.
  if (destination.mode === 'auto' && options.username !== '' && options.password !== '')
    await registry.login();
  const museum = await findMuseum(host, options, destination);
  if (museum !== undefined) {
    // One by itself may be open to everybody.
    if (museum.project !== '' && (options.username === '' || options.password === '')) refuseEmpty(options);
    await museum.checkAccess();
    const notes = thorough ? await checkMuseum(host, options, museum) : [];
    return { target: museum, registry, notes };
  }
  const { address } = options;
  const target = new OciCharts(registry, address.host, destination.ociPath, destination.created);
  const repositories = destination.names.map((name) => target.place(name));
  registry.announce(repositories.map((repository) => ({ repository, actions: ['pull', 'push'] })));
  const known = await checkLogin(registry, options, repositories);
  const seen = thorough ? await checkHarbor(host, options, destination.ociPath, []) : [];
  const notes = known ? seen : [...seen, 'the right to push is unknown until tried'];
  return { target, registry, notes };
}

/**
 * The ChartMuseum that a mode asks for; undefined for OCI. A ChartMuseum by itself is only looked for when it is asked
 * for by name: no registry has its address.
 */
async function findMuseum(
  host: Host,
  options: RegistryOptions,
  { mode, project }: Destination,
): Promise<ChartMuseum | undefined> {
  if (mode === 'oci') return undefined;
  const ofHarbor = project === '' ? undefined : new ChartMuseum(host, options, project);
  const facts = ofHarbor === undefined ? undefined : await new Harbor(host, options).facts();
  if (ofHarbor !== undefined) {
    if (facts !== undefined && facts !== false && facts.chartMuseum) return ofHarbor;
    if (await ofHarbor.exists()) return ofHarbor;
  }
  if (mode === 'auto') return undefined;
  const name = options.address.host;
  if (facts === false) {
    throw new UserError(`${name} does not know this user name with this password`, { fix: loginFix });
  }
  const alone = new ChartMuseum(host, options, '');
  if (facts === undefined && (await alone.exists())) return alone;
  const version = facts === undefined ? '' : ` (Harbor ${facts.version})`;
  throw new UserError(`${name} has no ChartMuseum${version}`, {
    where: { key: 'mode' },
    fix: 'use mode oci: Harbor has no ChartMuseum from 2.8 on; or check registry and project',
  });
}

function refuseEmpty({ address, username }: RegistryOptions): never {
  const empty = username === '' ? 'username' : 'password';
  throw new UserError(`the input "${empty}" is empty, but ${address.host} wants a log-in`, {
    where: { key: empty },
    fix: 'set the secrets DOCKER_USERNAME and DOCKER_TOKEN and pass them as username and password',
  });
}

/** What Harbor tells of its read-only mode and of our right to push charts. */
async function checkMuseum(host: Host, options: RegistryOptions, museum: ChartMuseum): Promise<string[]> {
  const unknown = 'the right to push charts is unknown until tried';
  const { project } = museum;
  const harbor = new Harbor(host, options);
  const facts = project === '' ? undefined : await harbor.facts();
  const name = options.address.host;
  // Charts could be read, so the log-in is right; not every account is told more.
  if (facts === undefined || facts === false) return [unknown];
  if (facts.readOnly) {
    throw new UserError(`${name} is in read-only mode`, {
      fix: 'wait until its operator has ended it, then re-run the failed jobs',
    });
  }
  const seen = `Harbor ${facts.version} with ChartMuseum`;
  const id = await harbor.project(project);
  const rights = id === undefined ? [] : await harbor.permissions(id);
  if (rights.length === 0) return [seen, unknown];
  // Harbor before 2.8, "Robot accounts": pushing a chart is a right of its own.
  if (rights.includes('helm-chart-version:create')) return [seen];
  throw new UserError(
    `the account ${options.username} may not push charts to the project ${project} on ${name}`,
    {
      fix: 'give the account the rights to read and create Helm chart versions',
    },
  );
}
