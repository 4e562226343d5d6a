import { UserError } from '../../core/errors.js';
import { child, entries, type Tree, textOf } from './tree.js';

export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all';

/** What GITHUB_TOKEN may do where a top workflow says nothing: the restricted default of new repositories. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

/** A `permissions` key, or what is inherited where there is none. Scopes that a map leaves out are `none`. */
export function readPermissions(tree: Tree | undefined, inherited: Permissions): Permissions {
  if (tree === undefined) return inherited;
  if (tree.value === 'read-all' || tree.value === 'write-all') return tree.value;
  return Object.fromEntries(entries(tree).map(([scope, level]) => [scope, textOf(level)]));
}

/**
 * Refuses a called workflow that asks for more than the calling job grants; GitHub checks this when the run starts,
 * also for jobs whose `if` is false.
 * @throws UserError at the `permissions` key that asks
 */
export function checkCeiling(owner: Tree, what: string, granted: Permissions): void {
  const tree = child(owner, 'permissions');
  if (tree === undefined) return;
  const asked = readPermissions(tree, granted);
  const scopes = typeof asked === 'string' ? [''] : Object.keys(asked);
  const over = scopes.filter((scope) => rank(asked, scope) > rank(granted, scope));
  if (over.length === 0) return;
  const say = (side: Permissions): string =>
    typeof side === 'string'
      ? side
      : over.map((scope) => `${scope || 'all'}: ${side[scope] ?? 'none'}`).join(', ');
  throw new UserError(`${what} is requesting '${say(asked)}', but is only allowed '${say(granted)}'`, {
    where: tree.place,
    fix: 'grant it in the permissions of the calling job, or ask for less',
  });
}

/** 0 none, 1 read, 2 write; '' stands for every scope. */
function rank(permissions: Permissions, scope: string): number {
  if (permissions === 'read-all') return 1;
  if (permissions === 'write-all') return 2;
  return ['none', 'read', 'write'].indexOf(permissions[scope] ?? 'none');
}
