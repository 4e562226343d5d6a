import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { makeFolder } from '../../core/folders.js';
import type { Host } from '../../core/host.js';
import type { Plan } from '../../plan/types.js';
import { canonicalJson } from '../../record/canonical.js';

/** Outputs larger than this go through a file: a step's environment has a limit (128 KiB for one variable). */
const mostInline = 64 * 1024;

/**
 * Writes the plan to `$RUNNER_TEMP/release-plan/plan.json`.
 * @returns the output `plan`: the JSON, or the file's path when it is too large for an output
 */
export function writePlan(host: Pick<Host, 'env'>, plan: Plan): string {
  const folder = join(host.env['RUNNER_TEMP'] || tmpdir(), 'release-plan');
  const file = join(folder, 'plan.json');
  const json = canonicalJson(plan);
  try {
    makeFolder(folder);
    writeFileSync(file, json);
  } catch (cause) {
    throw new UserError('the file of the plan cannot be written', {
      where: { file },
      fix: 'let RUNNER_TEMP name a folder that this step may write to',
      cause,
    });
  }
  return Buffer.byteLength(json) <= mostInline ? json : file;
}
