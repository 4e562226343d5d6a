import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Place, UserError } from '../../core/errors.js';
import { checkExpressions } from './expressions.js';
import { child, entries, parseYaml, type Tree, textOf } from './tree.js';

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
  const folder = join(root, path);
  const file = ['action.yml', 'action.yaml'].find((name) => existsSync(join(folder, name)));
  if (file === undefined) throw new UserError(`there is no action at ${path || '.'}`, { where });
  const shown = [path, file].filter((part) => part !== '').join('/');
  const tree = parseYaml(shown, readFileSync(join(folder, file), 'utf8'));
  const runs = child(tree, 'runs');
  const using = textOf(child(runs, 'using'));
  const unknown = entries(runs).find(([key]) => key !== 'using' && key !== 'main');
  if (!/^node\d+$/.test(using) || unknown !== undefined) {
    const what = unknown === undefined ? `using: ${using}` : `"${unknown[0]}" of runs`;
    throw new UserError(`the rehearsal does not know ${what}`, {
      where: unknown?.[1].place ?? runs?.place ?? where,
    });
  }
  const main = join(folder, textOf(child(runs, 'main')));
  if (!existsSync(main)) {
    throw new UserError(`${textOf(child(runs, 'main'))} is missing`, {
      where: child(runs, 'main')?.place ?? where,
      fix: 'build the bundles first',
    });
  }
  const inputs = entries(child(tree, 'inputs')).map(
    ([name, spec]) => [name, child(spec, 'default')] as const,
  );
  for (const [, value] of inputs) if (value !== undefined) checkExpressions(value);
  return { name: basename(path) || 'root', main, inputs: new Map(inputs) };
}
