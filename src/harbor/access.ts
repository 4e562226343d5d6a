import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import type { Registry } from '../oci/registry.js';
import { Harbor } from './harbor.js';
import { protects } from './immutable.js';

/** A tag that exists and would be put on something else. */
export interface ChangedTag {
  /** Whole name, project included. */
  readonly repository: string;
  readonly tag: string;
}

/**
 * Whether we are who we say and may write, as far as the registry's tokens tell: what they grant is compared with what
 * was announced.
 * @param repositories whole names
 * @returns whether the right to write is known
 * @throws UserError without credentials, and without the right; ServiceError with wrong ones
 */
export async function checkLogin(
  registry: Registry,
  options: RegistryOptions,
  repositories: readonly string[],
): Promise<boolean> {
  const { address, username, password } = options;
  const kind = await registry.loginKind();
  if (kind === 'none') return true;
  if (username === '' || password === '') {
    const empty = username === '' ? 'username' : 'password';
    throw new UserError(`the input "${empty}" is empty, but ${address.host} wants a log-in`, {
      where: { key: empty },
      fix: 'set the secrets DOCKER_USERNAME and DOCKER_TOKEN and pass them as username and password, or run docker login before this step',
    });
  }
  const facts = await registry.rights();
  if (facts === undefined) return false;
  const access = facts.flatMap((one) => one.access);
  const lacking = repositories.filter((name) => {
    const own = access.find((item) => item.name === name);
    return !own?.actions.some((action) => action === 'push' || action === '*');
  });
  if (lacking.length === 0) return true;
  throw new UserError(
    `the account ${options.username} may not push to ${lacking.join(', ')} on ${address.host}`,
    {
      fix: 'give the account the rights pull and push of repositories in this project; check the name of the project',
    },
  );
}

/**
 * What only Harbor tells, to an account that has passed `checkLogin`: whether it can be written to at all, and rules that protect tags which are to be changed.
 * @param project path below the registry, may be ''
 * @param created tags that will be written and never changed: whether a rule sees to that is told
 * @returns lines for people about what was seen and what stays unknown; [] for another registry
 * @throws UserError for what would stop the pushes
 */
export async function checkHarbor(
  host: Host,
  options: RegistryOptions,
  project: string,
  changed: readonly ChangedTag[],
  created: readonly ChangedTag[] = [],
): Promise<string[]> {
  const harbor = new Harbor(host, options);
  const name = options.address.host;
  const facts = await harbor.facts();
  if (facts === undefined) return [];
  // The log-in was taken before. A secret for docker and helm of somebody who logs in by OIDC opens nothing else.
  if (facts === false) {
    return [
      `the Harbor ${name} tells this account nothing of itself: read-only mode and rules that protect tags are unknown until tried`,
    ];
  }
  if (facts.readOnly) {
    throw new UserError(`${name} is in read-only mode`, {
      fix: 'wait until its operator has ended it, then re-run the failed jobs',
    });
  }
  // Only the first part of the path is a project of Harbor's; the rest belongs to the repository.
  const [top = '', ...rest] = project.split('/');
  const id = await harbor.project(top);
  if (id === undefined) {
    throw new UserError(`${name} has no project ${top} that this account may see`, {
      where: { key: 'project' },
      fix: 'check the name of the project and the rights of the account',
    });
  }
  const permissions = await harbor.permissions(id);
  if (permissions.length > 0 && !permissions.includes('repository:push')) {
    throw new UserError(`the account ${options.username} may not push to the project ${top} on ${name}`, {
      fix: 'give the account the right to push repositories',
    });
  }
  const rules = await harbor.immutableRules(top);
  if (rules === undefined)
    return [`Harbor ${facts.version}`, 'whether rules protect tags is unknown until tried'];
  const isProtected = ({ repository, tag }: ChangedTag): boolean =>
    protects(rules, repository.slice(top.length + 1), tag);
  const fixed = changed.filter(isProtected);
  if (fixed.length > 0) {
    throw new UserError(
      `a tag immutability rule of ${name} protects ${fixed.map(({ repository, tag }) => `${repository}:${tag}`).join(', ')}`,
      {
        fix: `change the rules of the project ${[top, ...rest].join('/')} so that they match version tags only`,
      },
    );
  }
  if (created.length === 0) return [`Harbor ${facts.version}`];
  const open = created.filter((tag) => !isProtected(tag));
  const names = open.map(({ repository, tag }) => `${repository}:${tag}`).join(', ');
  const rule =
    open.length === 0
      ? 'a rule protects the version tags: once written, nobody can change them'
      : `no rule protects ${names}: who may push can change them later`;
  return [`Harbor ${facts.version}`, rule];
}
