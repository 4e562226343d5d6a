import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { readPlan } from '../../plan/read.js';
import type { Plan, PlannedCharts } from '../../plan/types.js';

export interface PushChartsInputs extends CommonInputs {
  readonly operation: 'run' | 'preflight' | 'pack';
  readonly plan: Plan | undefined;
  /** Absolute. */
  readonly chartsDir: string;
  /** As the user wrote it. */
  readonly chartsDirText: string;
  /** Absolute. */
  readonly outDir: string;
  readonly outDirText: string;
  /** '' = that of the plan. */
  readonly registry: string;
  readonly project: string;
  readonly username: string;
  readonly password: string;
  /** GitHub token, the password on ghcr.io. */
  readonly token: string;
  readonly mode: PlannedCharts['mode'];
}

export function readInputs(host: Host): PushChartsInputs {
  const inputs = new Inputs(host);
  const common = commonInputs(host, inputs);
  const operation = inputs.oneOf('operation', ['run', 'preflight', 'pack']);
  const password = inputs.secret('password');
  const token = inputs.secret('token');
  const planText = inputs.optional('plan');
  const chartsDir = inputs.optional('charts-dir');
  const plan = planText === '' ? undefined : readPlan(planText, common.workingDirectory);
  checkGiven(operation, plan, chartsDir);
  const mode = inputs.oneOf('mode', ['plan', 'auto', 'oci', 'chartmuseum']);
  const chartsDirText = chartsDir || 'dist';
  const outDirText = inputs.optional('out-dir') || 'dist';
  return {
    ...common,
    operation,
    plan,
    chartsDir: resolve(common.workingDirectory, chartsDirText),
    chartsDirText,
    outDir: resolve(common.workingDirectory, outDirText),
    outDirText,
    registry: inputs.optional('registry'),
    project: inputs.optional('project'),
    username: inputs.optional('username'),
    password,
    token,
    mode: mode === 'plan' ? (plan?.charts.mode ?? 'auto') : mode,
  };
}

function checkGiven(operation: string, plan: Plan | undefined, chartsDir: string): void {
  if (plan !== undefined) return;
  if (operation === 'pack') {
    throw new UserError('the input "plan" is empty', {
      where: { key: 'plan' },
      fix: 'give the output plan of validate-tag; without a plan operation run packs chart folders by itself',
    });
  }
  if (chartsDir !== '') return;
  throw new UserError('give one of the inputs "plan" and "charts-dir"', {
    fix: 'plan: the output of validate-tag; or charts-dir: a folder of chart folders or .tgz archives',
  });
}
