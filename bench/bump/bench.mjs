import { join } from 'node:path';
import { chooseNode } from '../frame/nodes.mjs';
import { goalTable, machineFacts, noise, writeJson } from '../frame/report.mjs';
import { benchGrowth } from './growth.mjs';
import { benchVantage6, floorSpread } from './vantage6.mjs';

const root = join(import.meta.dirname, '../..');
const bin = join(root, '.tools/bin');

/** `npm run bench -- bump`: rewriting the version of a checkout. */
export async function benchBump(given) {
  const node = chooseNode(given.node);
  const options = { ...given, node, tools: { uv: join(bin, 'uv'), helm: join(bin, 'helm') } };
  const real = given.repo === undefined ? undefined : benchVantage6(options);
  const growth = given.sizes.length === 0 ? undefined : benchGrowth(options);
  const parts = [real, growth].filter((part) => part !== undefined);
  const goals = parts.flatMap((part) => part.goals);
  const machine = machineFacts([
    ['node', node, '--version'],
    ['python', join(root, '.tools/bench/bin/python'), '--version'],
    ['git', 'git', '--version'],
    ['bump-my-version', join(root, '.tools/bench/bin/bump-my-version'), '--version'],
    ['npm', 'npm', '--version'],
  ]);
  const rounds = `${given.rounds} interleaved rounds, medians; ratios of the same round`;
  const quiet = real === undefined ? '' : `; ${noise(floorSpread(real.results))}`;
  given.print(`## bump\n\n${machine}. ${rounds}${quiet}.\n`);
  for (const { markdown } of parts) given.print(`${markdown}\n`);
  given.print(goalTable(goals));
  if (real === undefined) given.print('\nThe real tree was not measured: no --repo.');
  writeJson(given.json, {
    bench: 'bump',
    machine,
    rounds: given.rounds,
    goals: goals.map(({ shown: _, ...facts }) => facts),
    vantage6: real?.results,
    generated: growth?.results,
  });
}
