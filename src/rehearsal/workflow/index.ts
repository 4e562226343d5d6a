import { interpret } from './engine.js';
import { type LoadOptions, loadWorkflow as load, type Workflow } from './load.js';
import { validateWorkflow } from './parse.js';
import type { RunRequest, RunResult } from './types.js';

export { standardBuiltins } from './builtins.js';
export type { Job, Step, Workflow } from './load.js';
export type * from './types.js';

/**
 * Runs a workflow file as it is. Loads only in a bundle (see `parse.ts`); tests call `interpret` with a check of theirs.
 * @throws UserError when GitHub would not start it, or when it uses what the interpreter does not know
 */
export function runWorkflow(request: RunRequest): Promise<RunResult> {
  return interpret(request, validateWorkflow);
}

/** Parses and checks a workflow and everything of ours below it, without running it. Throws as `runWorkflow`. */
export function loadWorkflow(options: LoadOptions): Promise<Workflow> {
  return load(options, validateWorkflow);
}
