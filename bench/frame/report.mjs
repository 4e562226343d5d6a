// What a benchmark prints: Markdown tables, what was to be reached, and the facts of the machine.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

/** Cells are texts; the first column is aligned left, the others right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const milliseconds = (seconds) => `${Math.round(seconds * 1000)}`;
export const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)}`;
export const times = (value) => value.toFixed(2);

/**
 * A figure to reach. It is reported, never an error: a benchmark is not a timed test.
 * @param {string} what
 * @param {number} value
 * @param {number} limit the most that counts as reached
 * @param {(value: number) => string} show
 */
export function goal(what, value, limit, show = times) {
  return { what, value, limit, reached: value <= limit, shown: [show(value), show(limit)] };
}

export function goalTable(goals) {
  const rows = goals.map(({ what, shown: [value, limit], reached }) => {
    return [what, value, limit, reached ? 'reached' : 'not reached'];
  });
  return table(['goal', 'measured', 'at most', 'result'], rows);
}

/** Kind of machine and versions of programs; nothing that names the machine. */
export function machineFacts(commands) {
  const versions = commands.map(([name, command, ...args]) => {
    const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
    return `${name} ${/\d+\.\d+[\w.]*/.exec(stdout ?? '')?.[0] ?? '(unknown)'}`;
  });
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = (cpus()[0]?.model ?? 'unknown processor').trim();
  return `${type()}, ${availableParallelism()} cores (${processor}), ${memory} GiB; ${versions.join(', ')}`;
}

/** Whether other work disturbed the run, by the load and by how much one contender's rounds differ. */
export function noise(spreadOfFloor) {
  const [load = 0] = loadavg();
  const noisy = load > availableParallelism() || spreadOfFloor > 1.5;
  const facts = `load ${load.toFixed(1)}, slowest/fastest round of the floor ${spreadOfFloor.toFixed(2)}`;
  return noisy ? `noisy machine (${facts}): look at ratios and processor time only` : `quiet (${facts})`;
}

export function writeJson(file, value) {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
