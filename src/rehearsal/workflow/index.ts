import { interpret } from './engine.js';
import { validateWorkflow } from './parse.js';
import type { RunRequest, RunResult } from './types.js';

/**
 * Runs a workflow file as it is. Loads only in a bundle (see `parse.ts`); tests call `interpret` with a check of theirs.
 * @throws UserError when GitHub would not start it, or when it uses what the interpreter does not know
 */
export function runWorkflow(request: RunRequest): Promise<RunResult> {
  return interpret(request, validateWorkflow);
}
