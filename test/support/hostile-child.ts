/**
 * Runs actions and the plan command one after another in a process of their own, each with the real host of a runner
 * and its files. Standard input: JSON list of `HostileRun`; standard output: JSON list of `HostileOutcome`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bumpVersion } from '../../src/actions/bump-version/bump-version.js';
import { readInputs as readBumpInputs } from '../../src/actions/bump-version/inputs.js';
import { readInputs } from '../../src/actions/validate-tag/inputs.js';
import { validateTag } from '../../src/actions/validate-tag/validate-tag.js';
import { parseCommand } from '../../src/cli/args.js';
import { planCommand } from '../../src/cli/commands.js';
import { planCommandLine } from '../../src/cli/plan.js';
import { explain } from '../../src/core/errors.js';
import { neutral } from '../../src/core/quote.js';
import { run } from '../../src/core/run.js';
import type { HostileOutcome, HostileRun } from './hostile.js';

const [folder = ''] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);
const outcomes: HostileOutcome[] = [];
for (const [index, each] of (JSON.parse(await text(process.stdin)) as HostileRun[]).entries()) {
  const own = join(folder, `run-${index}`);
  mkdirSync(own);
  const file = (name: string): string => {
    writeFileSync(join(own, name), '');
    return join(own, name);
  };
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name];
  for (const [name, value] of Object.entries(each.inputs)) {
    // An environment holds no NUL; the runner has none either.
    process.env[`INPUT_${name.toUpperCase()}`] = value.replaceAll('\0', '');
  }
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  };
  Object.assign(process.env, files, { RUNNER_TEMP: own });
  let log = '';
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    log += chunk.toString();
    return true;
  };
  process.exitCode = 0;
  if (each.action === 'validate-tag')
    await run('validate-tag', (host) => validateTag(host, readInputs(host)));
  if (each.action === 'bump-version')
    await run('bump-version', (host) => bumpVersion(host, readBumpInputs(host)));
  if (each.action === 'plan') {
    try {
      await planCommandLine(parseCommand(planCommand, ['--', each.inputs['tag'] ?? '']));
    } catch (error) {
      log += `${neutral(explain(error))}\n`;
      process.exitCode = 2;
    }
  }
  process.stdout.write = write;
  const read = (path: string): string => readFileSync(path, 'utf8');
  outcomes.push({
    ...{
      code: Number(process.exitCode),
      log,
      output: read(files.GITHUB_OUTPUT),
      summary: read(files.GITHUB_STEP_SUMMARY),
    },
    environment: read(files.GITHUB_ENV) + read(files.GITHUB_PATH),
  });
}
process.exitCode = 0;
write(JSON.stringify(outcomes));
