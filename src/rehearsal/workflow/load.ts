import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import { type Action, loadAction } from './actions.js';
import { checkKnown } from './known.js';
import { defaultPermissions, type Permissions, permissionsOf } from './permissions.js';
import { child, entries, items, parseYaml, type Tree, textOf } from './tree.js';
import { checkEvent, checkGiven } from './triggers.js';
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
  readonly permissions: Permissions;
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

/** What every file of a run is read with. */
interface Loader extends Pick<RunRequest, 'builtins'> {
  readonly suite: Home;
  readonly validate: Validate;
}

/** Where a file of a workflow or the folder of an action lies. */
interface Target extends Home {
  readonly path: string;
}

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
  const { builtins } = request;
  return readWorkflow({ suite, builtins, validate }, { ...home, path: relative(root, file) }, [], undefined);
}

/** @param granted permissions of the job that calls it; undefined for the top workflow */
async function readWorkflow(
  loader: Loader,
  target: Target,
  callers: readonly string[],
  granted: Permissions | undefined,
): Promise<Workflow> {
  const { path } = target;
  const file = join(target.root, path);
  const content = readFileSync(file, 'utf8');
  const tree = parseYaml(path, content);
  const [error] = await loader.validate(path, content);
  if (error !== undefined) {
    const { message, line = 1, column = 1 } = error;
    throw new UserError(message, { where: { file: path, line, column } });
  }
  checkKnown(tree, loader.builtins);
  const inherited = granted ?? defaultPermissions;
  const permissions = permissionsOf(tree, `the workflow ${path}`, inherited, granted);
  const jobs = new Map<string, Job>();
  for (const [id, job] of entries(child(tree, 'jobs'))) {
    const needs = items(child(job, 'needs')).map(textOf);
    const steps = items(child(job, 'steps')).map((step) => readStep(loader, target, step));
    const own = permissionsOf(job, `the nested job "${id}"`, permissions, granted);
    const calls = await readCall(loader, target, job, [...callers, file], own);
    jobs.set(id, {
      id,
      tree: job,
      needs,
      steps,
      permissions: own,
      ...(calls === undefined ? {} : { calls }),
    });
  }
  return { ...target, path: path.split(sep).join('/'), tree, jobs };
}

async function readCall(
  loader: Loader,
  home: Home,
  job: Tree,
  callers: readonly string[],
  granted: Permissions,
): Promise<Workflow | undefined> {
  const uses = child(job, 'uses');
  if (uses === undefined) return undefined;
  const where = uses.place;
  const refuse = (what: string): never => {
    throw new UserError(what, { where });
  };
  const target =
    locate(loader, home, textOf(uses)) ??
    refuse(`the workflow ${textOf(uses)} is of another repository and cannot be rehearsed`);
  const { path } = target;
  const file = join(target.root, path);
  if (!existsSync(file)) refuse(`there is no workflow ${path}`);
  if (callers.includes(file)) refuse(`${path} calls itself`);
  const called = await readWorkflow(loader, target, callers, granted);
  const on = child(called.tree, 'on');
  checkEvent(on, 'workflow_call', where);
  for (const kind of ['input', 'secret'] as const) {
    const given = child(job, kind === 'input' ? 'with' : 'secrets');
    if (given?.value === 'inherit') continue;
    const places = new Map(entries(given).map(([name, { place }]) => [name, place]));
    checkGiven(kind, child(on, 'workflow_call', `${kind}s`), places, basename(path), where);
  }
  return called;
}

function readStep(loader: Loader, home: Home, tree: Tree): Step {
  const uses = child(tree, 'uses');
  const step = { tree, id: textOf(child(tree, 'id')), uses: textOf(uses) };
  const target = locate(loader, home, step.uses);
  if (uses === undefined || target === undefined) return step;
  return { ...step, action: loadAction(target.root, target.path, uses.place) };
}

/** `$/path` is of the repository that holds the file; other repositories but the suite are not at hand. */
function locate({ suite }: Loader, { root, repository }: Home, uses: string): Target | undefined {
  const local = /^[$.]\/(.*)$/.exec(uses)?.[1];
  if (local !== undefined) return { root, repository, path: local };
  const [name = ''] = uses.split('@');
  if (name !== suiteName && !name.startsWith(`${suiteName}/`)) return undefined;
  return { ...suite, path: name.slice(suiteName.length + 1) };
}
