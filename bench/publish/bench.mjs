import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../frame/measure.mjs';
import { chooseNode, floor } from '../frame/nodes.mjs';
import { goal, goalTable, machineFacts, milliseconds, noise, table, writeJson } from '../frame/report.mjs';
import { medians, ratio, spread } from '../frame/stats.mjs';
import { contendersOf } from './contenders.mjs';
import { inARow } from './in-a-row.mjs';
import { LocalIndex } from './local-index.mjs';

const support = '../../build/test/support';

/**
 * `npm run bench -- publish`: 18 files of the 9 packages of vantage6, with the needs that they really have, and 200
 * wheels that need nothing, to one local index that answers at once and 50 ms late. Needs `npm run build`.
 */
export async function benchPublish(given) {
  const { vantage6Packages, writeVantage6 } = await import(`${support}/vantage6-packages.js`);
  const { writeSample } = await import(`${support}/distributions.js`);
  const { temp, rounds, tell } = given;
  const node = chooseNode(given.node);
  const bundle = join(given.dist, 'publish-pypi');
  const few = join(temp, 'few');
  const names = writeVantage6(few, '5.0.0');
  const groups = Object.keys(vantage6Packages).map((name, at) => ({
    package: name,
    files: names.slice(2 * at, 2 * at + 2),
  }));
  const many = join(temp, 'many');
  mkdirSync(many);
  const wheels = Array.from({ length: 200 }, (_, at) => {
    const name = `bench-${'abcdefghijklmnopqrst'[at % 20]}-${at}`;
    const [wheel, sdist] = writeSample(many, name, '1.0', { salt: name });
    rmSync(join(many, sdist));
    return { package: name, files: [wheel] };
  });
  const held = memoryFolder(temp);
  const index = new LocalIndex(held);
  const goals = [];
  const all = {};
  const sets = [
    { title: '18 files of 9 packages', dist: few, groups, each: true, limit: 0.45 },
    { title: '200 wheels', dist: many, groups: wheels, each: false, limit: 0.2 },
  ];
  const machine = machineFacts([
    ['node', node, '--version'],
    ['twine', join(import.meta.dirname, '../../.tools/bin/twine'), '--version'],
    ['uv', join(import.meta.dirname, '../../.tools/bin/uv'), '--version'],
  ]);
  given.print(`## publish\n\n${machine}. ${rounds} interleaved rounds, medians.\n`);
  try {
    index.restart();
    for (const set of sets) {
      for (const delay of [0, 50]) {
        index.delay = delay;
        tell(`${set.title}, ${delay} ms`);
        const least = floor(node, temp);
        const contenders = contendersOf({ ...set, index, node, bundle, temp });
        const bound = set.each ? [await inARow({ ...set, index, node, temp })] : [];
        const results = measure([least, ...bound, ...contenders], { rounds, log: join(temp, 'log'), tell });
        report(given, set, delay, results, goals);
        all[`${set.title}, ${delay} ms`] = Object.fromEntries(results);
      }
    }
  } finally {
    index.stop();
    rmSync(held, { recursive: true, force: true });
  }
  given.print(`\n${goalTable(goals)}`);
  writeJson(given.json, { bench: 'publish', machine, rounds, results: all, goals });
}

/** Where the index keeps what it gets: in memory where the system has such a folder, for its disk is not what is measured. */
function memoryFolder(temp) {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return mkdtempSync('/dev/shm/release-bench-');
  } catch {
    return join(temp, 'index');
  }
}

function report(given, { title, groups, limit }, delay, results, goals) {
  const uv = results.get('uv publish');
  const rows = [...results].map(([name, one]) => {
    const { GET = '', POST = '' } = one.result;
    return [name, milliseconds(medians(one.samples).wall), ratio(one, uv).toFixed(2), `${GET}`, `${POST}`];
  });
  const quiet = noise(spread(results.get('node -e 0').samples));
  given.print(`\n### ${title}, ${delay} ms a request (${quiet})\n`);
  given.print(table(['', 'wall ms', 'of uv publish', 'GET', 'POST'], rows));
  const factor = delay === 0 ? 4 : limit;
  goals.push(goal(`${title}, ${delay} ms: of uv publish`, ratio(results.get('ours'), uv), factor));
  const requests = results.get('ours, again').result.GET / groups.length;
  goals.push(goal(`${title}, ${delay} ms: requests per project of a re-run`, requests, 2));
}
