import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionReport, type EffectReport, reportFolder } from '../../src/core/report.js';

/** The effects that an action told the last job, by id; undefined when it left no report of this name. */
export function leftEffects(
  temp: string | undefined,
  name: string,
): Record<string, EffectReport> | undefined {
  const path = join(temp ?? '', reportFolder, `${name}.json`);
  if (!existsSync(path)) return undefined;
  const { effects } = JSON.parse(readFileSync(path, 'utf8')) as ActionReport;
  return Object.fromEntries(effects.map((one) => [one.effect, one]));
}

/** Only the states. */
export function leftStates(temp: string | undefined, name: string): Record<string, string> | undefined {
  const effects = leftEffects(temp, name);
  return effects && Object.fromEntries(Object.entries(effects).map(([id, { state }]) => [id, state]));
}
