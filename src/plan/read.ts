import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import type { Plan } from './types.js';

/**
 * Reads the input `plan`: JSON text, or the path of a file that holds it (relative to baseDir).
 * @throws UserError when the file is missing or the text is not a plan of schema_version 1
 */
export function readPlan(value: string, baseDir: string): Plan {
  const inline = value.trimStart().startsWith('{');
  const where = inline ? { key: 'plan' } : { file: value };
  try {
    const parsed: unknown = JSON.parse(inline ? value : readFileSync(resolve(baseDir, value), 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && 'schema_version' in parsed) {
      if (parsed.schema_version === 1) return parsed as Plan;
    }
  } catch (error) {
    throw new UserError(`the plan cannot be read: ${messageOf(error)}`, { where, fix: planFix });
  }
  throw new UserError('this is not a plan of schema_version 1', { where, fix: planFix });
}

const planFix = 'pass the output "plan" of validate-tag, or the path of a file that holds it';
