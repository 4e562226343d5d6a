import { UserError } from '../../core/errors.js';
import { child, entries, type Tree, textOf } from './tree.js';

/** Level by scope: `none`, `read` or `write`; a scope that is not named has `none`. */
export type Permissions = Readonly<Record<string, string>>;

/** What GITHUB_TOKEN may do where a top workflow says nothing: the restricted default of new repositories. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

/**
 * The permissions of a workflow or a job. Of a called one they may not be more than the calling job grants; GitHub
 * checks this when the run starts, also for jobs whose `if` is false.
 * @param ceiling what the calling job grants; undefined in the top workflow
 * @throws UserError at the `permissions` key that asks for more, or is no map
 */
export function permissionsOf(
  owner: Tree,
  what: string,
  inherited: Permissions,
  ceiling: Permissions | undefined,
): Permissions {
  const tree = child(owner, 'permissions');
  if (tree === undefined) return inherited;
  if (!(tree.value instanceof Map)) {
    throw new UserError(`the rehearsal does not know permissions: ${textOf(tree)}`, {
      where: tree.place,
      fix: 'name each scope',
    });
  }
  const asked = Object.fromEntries(entries(tree).map(([scope, level]) => [scope, textOf(level)]));
  const rank = (side: Permissions, scope: string): number => ['read', 'write'].indexOf(side[scope] ?? 'none');
  const over = Object.keys(asked).filter((scope) => ceiling && rank(asked, scope) > rank(ceiling, scope));
  if (ceiling === undefined || over.length === 0) return asked;
  const say = (side: Permissions): string =>
    over.map((scope) => `${scope}: ${side[scope] ?? 'none'}`).join(', ');
  throw new UserError(`${what} is requesting '${say(asked)}', but is only allowed '${say(ceiling)}'`, {
    where: tree.place,
    fix: 'grant it in the permissions of the calling job, or ask for less',
  });
}
