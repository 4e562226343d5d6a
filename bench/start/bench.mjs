import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../frame/measure.mjs';
import { chooseNode, floor } from '../frame/nodes.mjs';
import { machineFacts, mebibytes, milliseconds, noise, table, times, writeJson } from '../frame/report.mjs';
import { actionStep } from '../frame/runner.mjs';
import { medians, ratio, spread } from '../frame/stats.mjs';

/**
 * `npm run bench -- start`: how long every bundle takes until it refuses an input, or prints its help: loading and
 * evaluating its code.
 */
export async function benchStart(given) {
  const node = chooseNode(given.node);
  const { temp, dist, before, rounds, tell } = given;
  const workspace = join(temp, 'empty');
  mkdirSync(workspace);
  const names = readdirSync(dist).sort();
  const contender = (label, bundles, name) => {
    const runner = join(temp, 'runner');
    const inputs = { 'dry-run': 'neither', operation: 'none' };
    const step = actionStep({ node, bundle: join(bundles, name), workspace, temp: runner, inputs });
    const help = name === 'cli';
    if (help) step.command.command.push('--help');
    return {
      name: `${label}${name}`,
      commands: [step.command],
      reset: step.reset,
      expectedCode: help ? 0 : 1,
    };
  };
  const sets = [['', dist], ...(before === undefined ? [] : [['before: ', before]])];
  const least = floor(node, temp);
  const contenders = names.flatMap((name) => sets.map(([label, bundles]) => contender(label, bundles, name)));
  const results = measure([least, ...contenders], { rounds, log: join(temp, 'log'), tell });
  const base = results.get(least.name);
  const cells = (name) => {
    const one = results.get(name);
    const { wall, user, system, peak } = medians(one.samples);
    return [milliseconds(wall), milliseconds(user + system), mebibytes(peak), times(ratio(one, base))];
  };
  const columns = ['wall ms', 'CPU ms', 'peak MiB', 'of node -e 0'];
  const head = ['bundle', ...sets.flatMap(([label]) => columns.map((column) => `${label}${column}`))];
  const rows = names.map((name) => [name, ...sets.flatMap(([label]) => cells(`${label}${name}`))]);
  const machine = machineFacts([['node', node, '--version']]);
  given.print(
    `## start\n\n${machine}. ${rounds} interleaved rounds, medians; ${noise(spread(base.samples))}.\n`,
  );
  given.print(table(head, [['node -e 0', ...cells(least.name)], ...rows]));
  writeJson(given.json, { bench: 'start', machine, rounds, results: Object.fromEntries(results) });
}
