// Runs contenders in interleaved rounds: what disturbs the machine for a while then disturbs all of them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const timed = join(import.meta.dirname, 'timed.py');

/**
 * @typedef {{ command: string[], cwd: string, env: Record<string, string> }} Command
 * @typedef {{ wall: number, user: number, system: number, peak: number }} Sample seconds and bytes
 * @typedef {object} Contender
 * @property {string} name unique
 * @property {Command[]} commands what is measured, one after the other
 * @property {() => void} [reset] brings back the state before a run; not measured
 * @property {() => Record<string, unknown>} [check] looks at the result, not measured; throws when it cannot be right
 * @property {number} [expectedCode] exit code of the last command, default 0
 */

/**
 * One round that is not counted (it fills caches), then `rounds` that are, each starting with another contender.
 * @param {Contender[]} contenders
 * @param {{ rounds: number, log: string, tell?: (text: string) => void }} options log: file for the output of a run
 * @returns {Map<string, { samples: Sample[], result: Record<string, unknown> }>} by name
 * @throws Error when a run fails, its check throws, or two rounds have different results
 */
export function measure(contenders, { rounds, log, tell = () => {} }) {
  const all = new Map(contenders.map(({ name }) => [name, { samples: [], result: {} }]));
  for (let round = 0; round <= rounds; round++) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      contender.reset?.();
      const sample = runOnce(contender, log);
      const result = contender.check?.() ?? {};
      const known = all.get(contender.name);
      if (round === 0) known.result = result;
      else if (JSON.stringify(known.result) !== JSON.stringify(result)) {
        throw new Error(`${contender.name}: round ${round} has another result: ${JSON.stringify(result)}`);
      }
      if (round > 0) known.samples.push(sample);
    }
  }
  return all;
}

function runOnce({ name, commands, expectedCode = 0 }, log) {
  const { status, stdout, stderr, error } = spawnSync('python3', [timed], {
    input: JSON.stringify({ commands, log }),
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  const { code, ...sample } = JSON.parse(stdout);
  if (code === expectedCode) return sample;
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
  throw new Error(`${name} ended with ${code}, expected ${expectedCode}\n${tail}`);
}
