import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../frame/git.mjs';
import { actionStep } from '../frame/runner.mjs';
import { checkTree } from './check.mjs';

/** The contender: our bundle rewrites the work tree and commits nothing. */
export function ours(name, dir, target, inputs, { node, bundles, temp }) {
  const bundle = join(bundles, 'bump-version');
  const given = { operation: 'run', 'commit-method': 'none', ...inputs };
  const step = actionStep({ node, bundle, workspace: dir, temp: join(temp, 'runner'), inputs: given });
  return {
    name,
    commands: [step.command],
    reset() {
      git(dir, ['reset', '-q', '--hard']);
      step.reset();
    },
    check: () => checked(dir, target),
  };
}

/** The same bundle with an input that it refuses before it looks at anything: what remains is its start. */
export function oursStart(name, { node, bundles, temp }) {
  const workspace = join(temp, 'empty');
  mkdirSync(workspace, { recursive: true });
  const bundle = join(bundles, 'bump-version');
  const inputs = { operation: 'none' };
  const step = actionStep({ node, bundle, workspace, temp: join(temp, 'runner'), inputs });
  return { name, commands: [step.command], reset: step.reset, expectedCode: 1 };
}

/** @returns the file of the plan of a version, made by our command line */
export function planFile(dir, { version }, { node, bundles, temp }) {
  const cli = join(bundles, 'cli/index.js');
  const args = [cli, 'plan', version, '--json', '--repo', dir];
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 256 * 2 ** 20 });
  if (status !== 0) throw new Error(`no plan was made: ${stderr}`);
  const file = join(temp, `plan-${version}.json`);
  writeFileSync(file, stdout);
  return file;
}

/** @throws Error when our own result is not right: then its time means nothing */
function checked(dir, target) {
  const result = checkTree(dir, target);
  if (result.stale > 0 || result.wrong > 0 || result.files === 0) {
    throw new Error(`our bump is not right: ${JSON.stringify(result)}`);
  }
  return result;
}
