// Runs an action's bundle as the runner does: inputs in INPUT_*, files for outputs and summary, a small environment.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {object} step
 * @param {string} step.node the program
 * @param {string} step.bundle folder with index.js
 * @param {string} step.workspace
 * @param {string} step.temp folder for the runner's files
 * @param {Record<string, string>} step.inputs
 * @returns {{ command: import('./measure.mjs').Command, reset: () => void, output: string }}
 */
export function actionStep({ node, bundle, workspace, temp, inputs }) {
  mkdirSync(temp, { recursive: true });
  const output = join(temp, 'output');
  const summary = join(temp, 'summary.md');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'owner/repository',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  return {
    command: { command: [node, join(bundle, 'index.js')], cwd: workspace, env },
    output,
    reset() {
      writeFileSync(output, '');
      writeFileSync(summary, '');
    },
  };
}
