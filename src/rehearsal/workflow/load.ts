import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Place, UserError } from '../../core/errors.js';
import { type Action, loadAction } from './actions.js';
import { checkExpressions } from './expressions.js';
import { checkCeiling, defaultPermissions, type Permissions, readPermissions } from './permissions.js';
import { child, entries, items, parseYaml, plain, type Tree, textOf } from './tree.js';

/** GitHub's own check of a workflow file; see `parse.ts`. */
export type Validate = (
  file: string,
  content: string,
) => Promise<readonly { message: string; line?: number | undefined; column?: number | undefined }[]>;

export interface Workflow {
  /** Path in its repository, as messages show it. */
  readonly path: string;
  /** Folder of its repository, and that repository's name ('' = the one that is rehearsed). */
  readonly root: string;
  readonly repository: string;
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

export interface LoadOptions {
  readonly workflowFile: string;
  readonly suiteRoot: string;
  readonly suiteRepository?: string;
}

export const defaultSuite = 'vantage6/release-actions';

const known = {
  workflow: keys('name run-name description on env permissions concurrency defaults jobs'),
  job: keys(
    'name needs if permissions concurrency strategy outputs env environment runs-on timeout-minutes ' +
      'continue-on-error defaults steps',
  ),
  call: keys('name uses with secrets needs if permissions concurrency strategy'),
  step: keys('id name if env run uses with shell working-directory continue-on-error timeout-minutes'),
  strategy: keys('matrix fail-fast max-parallel'),
};

function keys(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/**
 * Reads a workflow and every workflow and action of ours below it; checks what GitHub checks before a run starts, and
 * refuses what the interpreter does not know.
 * @throws UserError with file, line and column
 */
export async function loadWorkflow(options: LoadOptions, validate: Validate): Promise<Workflow> {
  const file = resolve(options.workflowFile);
  const suite = { root: resolve(options.suiteRoot), repository: options.suiteRepository ?? defaultSuite };
  const inSuite =
    existsSync(file) && !relative(realpathSync(suite.root), realpathSync(file)).startsWith('..');
  const root = inSuite ? suite.root : dirname(dirname(dirname(file)));
  const home = { root, repository: inSuite ? suite.repository : '' };
  const path = relative(inSuite ? realpathSync(root) : root, inSuite ? realpathSync(file) : file);
  return new Loader(suite, validate).workflow(home, path, undefined, { file: path }, []);
}

interface Home {
  readonly root: string;
  readonly repository: string;
}

class Loader {
  private readonly suite: Home;
  private readonly validate: Validate;

  constructor(suite: Home, validate: Validate) {
    this.suite = suite;
    this.validate = validate;
  }

  async workflow(
    home: Home,
    path: string,
    granted: Permissions | undefined,
    where: Place,
    callers: readonly string[],
  ): Promise<Workflow> {
    const file = join(home.root, path);
    if (!existsSync(file)) throw new UserError(`there is no workflow ${path}`, { where });
    if (callers.includes(file)) throw new UserError(`${path} calls itself`, { where });
    if (callers.length >= 10) throw new UserError('more than 10 levels of called workflows', { where });
    const content = readFileSync(file, 'utf8');
    const tree = parseYaml(path, content);
    for (const { message, line, column } of await this.validate(path, content)) {
      const position = {
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      };
      throw new UserError(message, { where: { file: path, ...position } });
    }
    checkKeys(tree, known.workflow, 'a workflow');
    checkExpressions(tree);
    if (granted !== undefined) checkCeiling(tree, `the workflow ${path}`, granted);
    const permissions = readPermissions(child(tree, 'permissions'), granted ?? defaultPermissions);
    const jobs = new Map<string, Job>();
    for (const [id, job] of entries(child(tree, 'jobs'))) {
      if (granted !== undefined) checkCeiling(job, `the nested job "${id}"`, granted);
      const own = readPermissions(child(job, 'permissions'), permissions);
      jobs.set(id, await this.job(home, id, job, own, [...callers, file]));
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
    const uses = child(tree, 'uses');
    checkKeys(tree, uses === undefined ? known.job : known.call, `the job "${id}"`);
    checkKeys(child(tree, 'strategy'), known.strategy, 'strategy');
    const needs = items(child(tree, 'needs')).map(textOf);
    if (uses === undefined) {
      return { id, tree, needs, steps: items(child(tree, 'steps')).map((step) => this.step(home, step)) };
    }
    const target = this.resolve(home, textOf(uses));
    if (target === undefined) {
      throw new UserError(`the workflow ${textOf(uses)} is of another repository and cannot be rehearsed`, {
        where: uses.place,
      });
    }
    const calls = await this.workflow(target, target.path, granted, uses.place, callers);
    checkCall(tree, calls, uses.place);
    return { id, tree, needs, steps: [], calls };
  }

  private step(home: Home, tree: Tree): Step {
    const uses = child(tree, 'uses');
    checkKeys(tree, known.step, 'a step');
    const shell = child(tree, 'shell');
    if (shell !== undefined && !['bash', 'sh'].includes(textOf(shell))) {
      throw new UserError(`the shell "${textOf(shell)}" is not supported, only bash and sh`, {
        where: shell.place,
      });
    }
    const step = { tree, id: textOf(child(tree, 'id')), uses: textOf(uses) };
    // `./` of a step means the checked-out workspace, so it can only be read once the job runs.
    const target = step.uses.startsWith('./') ? undefined : this.resolve(home, step.uses);
    if (uses === undefined || target === undefined) return step;
    return { ...step, action: loadAction(target.root, target.path, uses.place) };
  }

  /** `$/path` is of the repository that holds the file; the suite's own name stands for its folder at any ref. */
  private resolve(home: Home, uses: string): (Home & { path: string }) | undefined {
    const local = /^(?:\$|\.)\/(.*)$/.exec(uses)?.[1];
    if (local !== undefined) return { ...home, path: local };
    const [name = ''] = uses.split('@');
    if (name !== this.suite.repository && !name.startsWith(`${this.suite.repository}/`)) return undefined;
    return { ...this.suite, path: name.slice(this.suite.repository.length + 1) };
  }
}

/** Inputs and secrets of a call by name, as GitHub checks them when the run starts; values come later. */
function checkCall(job: Tree, called: Workflow, where: Place): void {
  const trigger = child(called.tree, 'on', 'workflow_call');
  const on = child(called.tree, 'on');
  if (trigger === undefined && !items(on).some((event) => event.value === 'workflow_call')) {
    throw new UserError(`${called.path} does not start on workflow_call`, { where });
  }
  for (const kind of ['input', 'secret'] as const) {
    const given = child(job, kind === 'input' ? 'with' : 'secrets');
    if (given?.value === 'inherit') continue;
    const declared = entries(child(trigger, `${kind}s`));
    const has = (names: [string, Tree][], name: string): boolean =>
      names.some(([key]) => key.toLowerCase() === name.toLowerCase());
    for (const [name, value] of entries(given)) {
      if (has(declared, name)) continue;
      throw new UserError(`Invalid ${kind}, ${name} is not defined in the referenced workflow.`, {
        where: value.place,
      });
    }
    for (const [name, spec] of declared) {
      if (plain(child(spec, 'required')) !== true || has(entries(given), name)) continue;
      throw new UserError(`the ${kind} "${name}" of ${basename(called.path)} is required, but not provided`, {
        where,
      });
    }
  }
}

function checkKeys(tree: Tree | undefined, allowed: ReadonlySet<string>, what: string): void {
  for (const [key, value] of entries(tree)) {
    if (!allowed.has(key)) {
      throw new UserError(`the rehearsal does not know "${key}" of ${what}`, {
        where: { ...value.place, key },
      });
    }
  }
}
