import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Place, UserError } from '../../core/errors.js';
import { checkExpressions } from './expressions.js';
import { checkKeys, child, entries, parseYaml, type Tree, textOf } from './tree.js';

/** An action that runs here: a JavaScript action without pre and post steps. */
export interface Action {
  /** Name of its folder, e.g. `publish-pypi`, `root` for that of the repository itself; what `inputOverrides` and `--inject` call it. */
  readonly name: string;
  /** Absolute path of the script. */
  readonly main: string;
  /** Declared inputs and their defaults. */
  readonly inputs: ReadonlyMap<string, Tree | undefined>;
}

/**
 * Reads `action.yml` of a folder inside a repository.
 * @param where the `uses` that names it
 * @throws UserError when it is missing, or of a kind that is not supported
 */
export function loadAction(root: string, path: string, where: Place): Action {
  const shown = join(path, 'action.yml');
  if (!existsSync(join(root, shown))) {
    throw new UserError(`there is no action at ${path || '.'}`, { where });
  }
  const tree = parseYaml(shown, readFileSync(join(root, shown), 'utf8'));
  const runs = child(tree, 'runs');
  const using = textOf(child(runs, 'using'));
  if (!/^node\d+$/.test(using)) {
    throw new UserError(`the rehearsal does not know using: ${using}`, { where: runs?.place ?? where });
  }
  checkKeys(runs, 'using main', 'runs');
  const script = textOf(child(runs, 'main'));
  const main = join(root, path, script);
  if (!existsSync(main)) {
    throw new UserError(`${script} is missing`, {
      where: child(runs, 'main')?.place ?? where,
      fix: 'build the bundles first',
    });
  }
  const inputs = entries(child(tree, 'inputs')).map(
    ([name, spec]) => [name, child(spec, 'default')] as const,
  );
  for (const [, preset] of inputs) if (preset !== undefined) checkExpressions(preset);
  return { name: basename(path) || 'root', main, inputs: new Map(inputs) };
}
