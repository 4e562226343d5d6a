import { UserError } from '../../core/errors.js';
import { checkExpressions } from './expressions.js';
import { checkKeys, child, entries, items, type Tree, textOf } from './tree.js';
import type { RunRequest } from './types.js';

const jobKeys = 'name needs if permissions concurrency strategy';
const stepsJobKeys = 'outputs env environment runs-on timeout-minutes steps';
const callKeys = 'uses with secrets';
const inputKeys = 'description required type default';
const events: Readonly<Record<string, string>> = {
  push: 'tags branches',
  workflow_dispatch: 'inputs',
  workflow_call: 'inputs secrets outputs',
};

/**
 * Refuses what the interpreter does not know: every key of a workflow is in one of these lists, or it is an error.
 * @throws UserError at the first key, value or expression that is not known
 */
export function checkKnown(workflow: Tree, builtins: RunRequest['builtins']): void {
  checkKeys(workflow, 'name run-name description on env permissions concurrency jobs', 'a workflow');
  for (const [event, keys] of Object.entries(events)) {
    const trigger = child(workflow, 'on', event);
    checkKeys(trigger, keys, event);
    for (const [name, input] of entries(child(trigger, 'inputs'))) {
      const type = child(input, 'type');
      const types = event === 'workflow_call' ? 'string boolean' : 'string boolean choice';
      checkKeys(input, textOf(type) === 'choice' ? `${inputKeys} options` : inputKeys, `the input "${name}"`);
      checkValue(type, types, `the type of the input "${name}"`);
    }
  }
  for (const [id, job] of entries(child(workflow, 'jobs'))) {
    const own = child(job, 'uses') === undefined ? stepsJobKeys : callKeys;
    checkKeys(job, `${jobKeys} ${own}`, `the job "${id}"`);
    checkKeys(child(job, 'strategy'), 'matrix fail-fast', 'strategy');
    for (const step of items(child(job, 'steps'))) checkStep(step, builtins);
  }
  checkExpressions(workflow);
}

function checkStep(step: Tree, builtins: RunRequest['builtins']): void {
  const uses = child(step, 'uses');
  const own = uses === undefined ? 'run shell' : 'uses with';
  checkKeys(step, `id name if env timeout-minutes ${own}`, 'a step');
  checkValue(child(step, 'shell'), 'bash', 'shell');
  const [action = ''] = textOf(uses).split('@');
  const builtin = builtins[action];
  if (builtin !== undefined) checkKeys(child(step, 'with'), builtin.inputs, action);
  if (uses !== undefined && action.startsWith('./')) {
    throw new UserError(`the rehearsal does not know actions of the workspace, such as ${action}`, {
      where: uses.place,
      fix: `write $${action.slice(1)} for an action of the repository that holds the workflow`,
    });
  }
}

function checkValue(tree: Tree | undefined, known: string, what: string): void {
  if (tree === undefined || known.split(' ').includes(textOf(tree))) return;
  throw new UserError(`the rehearsal does not know "${textOf(tree)}" for ${what}`, { where: tree.place });
}
