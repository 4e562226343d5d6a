import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { isObjectId } from '../../core/object-id.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';

export interface BuildPythonInputs extends CommonInputs {
  readonly plan: Plan | undefined;
  /** Folders relative to the working directory; only without a plan. */
  readonly packages: readonly string[];
  /** Absolute. */
  readonly outDir: string;
  /** As the user wrote it, for outputs. */
  readonly outDirText: string;
  readonly pythonVersion: string;
  readonly backend: 'auto' | 'uv' | 'build';
  /** Git tree of the rewritten sources, '' when unknown. */
  readonly releaseTree: string;
}

export function readInputs(host: Host): BuildPythonInputs {
  const inputs = new Inputs(host);
  const common = commonInputs(host, inputs);
  const plan = inputs.optional('plan');
  const packages = inputs.list('packages');
  if ((plan === '') === (packages.length === 0)) {
    throw new UserError('give exactly one of the inputs "plan" and "packages"', {
      fix: 'plan: the output of validate-tag; or packages: folders of Python packages, one a line',
    });
  }
  const releaseTree = inputs.optional('release-tree');
  if (releaseTree !== '' && !isObjectId(releaseTree)) {
    throw new UserError('the input "release-tree" must be a full git tree id');
  }
  const outDirText = inputs.optional('out-dir') || 'dist';
  return {
    ...common,
    plan: plan === '' ? undefined : readPlan(plan, common.workingDirectory),
    packages: packages.map(cleanFolder),
    outDir: resolve(common.workingDirectory, outDirText),
    outDirText,
    pythonVersion: inputs.optional('python-version'),
    backend: inputs.oneOf('backend', ['auto', 'uv', 'build']),
    releaseTree,
  };
}

/** `./pkg/` -> `pkg`, `.` -> ''. */
function cleanFolder(path: string): string {
  const clean = path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  if (path.startsWith('/') || clean.split('/').includes('..')) {
    throw new UserError(`the package folder ${JSON.stringify(path)} lies outside of working-directory`);
  }
  return clean;
}
