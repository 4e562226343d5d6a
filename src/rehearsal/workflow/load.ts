import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Place, UserError } from '../../core/errors.js';
import { type Action, loadAction } from './actions.js';
import { checkKnown } from './known.js';
import { defaultPermissions, type Permissions, permissionsOf } from './permissions.js';
import { child, entries, items, parseYaml, type Tree, textOf } from './tree.js';
import { checkGiven } from './triggers.js';
import type { RunRequest } from './types.js';

/** GitHub's own check of a workflow file; see `parse.ts`. */
export type Validate = (
  file: string,
  content: string,
) => Promise<readonly { message: string; line?: number | undefined; column?: number | undefined }[]>;

/** A repository that holds workflows or actions: its folder, and its name ('' = the one that is rehearsed). */
interface Home {
  readonly root: string;
  readonly repository: string;
}

export interface Workflow extends Home {
  /** Path in its repository, as messages show it. */
  readonly path: string;
  readonly tree: Tree;
  readonly jobs: ReadonlyMap<string, Job>;
}

export interface Job {
  readonly id: string;
  readonly tree: Tree;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  /** The workflow that this job calls. */
  readonly calls?: Workflow;
}

export interface Step {
  readonly tree: Tree;
  readonly id: string;
  readonly uses: string;
  /** The suite's own action, when `uses` names one of the repository that holds the workflow or of the suite. */
  readonly action?: Action;
}

/** How callers write the suite: what stands below this name is read from the suite's folder, at any ref. */
const suiteName = 'vantage6/release-actions';

/**
 * Reads a workflow and every workflow and action of ours below it; checks what GitHub checks before a run starts, and
 * refuses what the interpreter does not know.
 * @throws UserError with file, line and column
 */
export async function loadWorkflow(request: RunRequest, validate: Validate): Promise<Workflow> {
  const file = realpathSync(request.workflowFile);
  const suite = { root: realpathSync(request.suiteRoot), repository: suiteName };
  const root = dirname(dirname(dirname(file)));
  const home = root === suite.root ? suite : { root, repository: '' };
  const loader = new Loader(suite, request.builtins, validate);
  return loader.workflow(home, relative(root, file), undefined, { file }, []);
}

class Loader {
  private readonly suite: Home;
  private readonly builtins: RunRequest['builtins'];
  private readonly validate: Validate;

  constructor(suite: Home, builtins: RunRequest['builtins'], validate: Validate) {
    this.suite = suite;
    this.builtins = builtins;
    this.validate = validate;
  }

  /** @param ceiling what the calling job grants; undefined for the top workflow */
  async workflow(
    home: Home,
    path: string,
    ceiling: Permissions | undefined,
    where: Place,
    callers: readonly string[],
  ): Promise<Workflow> {
    const file = join(home.root, path);
    if (!existsSync(file)) throw new UserError(`there is no workflow ${path}`, { where });
    if (callers.includes(file)) throw new UserError(`${path} calls itself`, { where });
    const content = readFileSync(file, 'utf8');
    const tree = parseYaml(path, content);
    const [error] = await this.validate(path, content);
    if (error !== undefined) {
      const { message, line = tree.place.line ?? 1, column = 1 } = error;
      throw new UserError(message, { where: { file: path, line, column } });
    }
    checkKnown(tree, this.builtins);
    const inherited = ceiling ?? defaultPermissions;
    const permissions = permissionsOf(tree, `the workflow ${path}`, inherited, ceiling);
    const jobs = new Map<string, Job>();
    for (const [id, job] of entries(child(tree, 'jobs'))) {
      const granted = permissionsOf(job, `the nested job "${id}"`, permissions, ceiling);
      jobs.set(id, await this.job(home, id, job, granted, [...callers, file]));
    }
    return { path: path.split(sep).join('/'), ...home, tree, jobs };
  }

  private async job(
    home: Home,
    id: string,
    tree: Tree,
    granted: Permissions,
    callers: string[],
  ): Promise<Job> {
    const needs = items(child(tree, 'needs')).map(textOf);
    const steps = items(child(tree, 'steps')).map((step) => this.step(home, step));
    const uses = child(tree, 'uses');
    if (uses === undefined) return { id, tree, needs, steps };
    const target = this.resolve(home, textOf(uses));
    if (target === undefined) {
      throw new UserError(`the workflow ${textOf(uses)} is of another repository and cannot be rehearsed`, {
        where: uses.place,
      });
    }
    const calls = await this.workflow(target, target.path, granted, uses.place, callers);
    checkCall(tree, calls, uses.place);
    return { id, tree, needs, steps, calls };
  }

  private step(home: Home, tree: Tree): Step {
    const uses = child(tree, 'uses');
    const step = { tree, id: textOf(child(tree, 'id')), uses: textOf(uses) };
    const target = this.resolve(home, step.uses);
    if (uses === undefined || target === undefined) return step;
    return { ...step, action: loadAction(target.root, target.path, uses.place) };
  }

  /** `$/path` is of the repository that holds the file. */
  private resolve(home: Home, uses: string): (Home & { path: string }) | undefined {
    const local = /^[$.]\/(.*)$/.exec(uses)?.[1];
    if (local !== undefined) return { ...home, path: local };
    const [name = ''] = uses.split('@');
    if (name !== suiteName && !name.startsWith(`${suiteName}/`)) return undefined;
    return { ...this.suite, path: name.slice(suiteName.length + 1) };
  }
}

function checkCall(job: Tree, called: Workflow, where: Place): void {
  const on = child(called.tree, 'on');
  const trigger = child(on, 'workflow_call');
  if (trigger === undefined && !items(on).some((event) => event.value === 'workflow_call')) {
    throw new UserError(`${called.path} does not start on workflow_call`, { where });
  }
  for (const kind of ['input', 'secret'] as const) {
    const given = child(job, kind === 'input' ? 'with' : 'secrets');
    if (given?.value === 'inherit') continue;
    const places = new Map(entries(given).map(([name, { place }]) => [name, place]));
    checkGiven(kind, child(trigger, `${kind}s`), places, basename(called.path), where);
  }
}
