import { goal, goalTable, milliseconds, noise, table } from '../frame/report.mjs';
import { cpu, median, medians, ratio, spread } from '../frame/stats.mjs';

const fastest = 'crane tag, 8 at once';
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

/** Median of a count over the rounds. */
function middle(run, name, field) {
  return median(run.seen.get(name).map((one) => one[field]));
}

export function printTable(given, run) {
  const { mebibytes, delay, results } = run;
  const rows = [...run.seen.keys()].map((name) => {
    const one = results.get(name);
    const count = (field) => middle(run, name, field);
    return [
      name,
      milliseconds(medians(one.samples).wall),
      milliseconds(cpu(medians(one.samples))),
      ratio(one, results.get(fastest)).toFixed(2),
      `${count('requests')}`,
      `${count('blobs')}`,
      kilobytes(count('up')),
      kilobytes(count('down')),
      `${count('platforms')} of ${count('channels')}`,
      `${count('same')} of ${count('channels')}`,
    ];
  });
  const quiet = noise(spread(results.get('node -e 0').samples));
  given.print(`\n### ${mebibytes} MiB per platform, ${delay} ms a request (${quiet})\n`);
  const head = ['', 'wall ms', 'CPU ms', `of ${fastest}`, 'requests', 'of blobs', 'kB up', 'kB down'];
  given.print(table([...head, 'both platforms', 'same digest'], rows));
}

/** What is to be reached, from all runs: reference figures of the project. */
export function goalsOf(all) {
  const whole = (value) => `${value}`;
  const goals = all.flatMap((run) => {
    const where = `${run.mebibytes} MiB, ${run.delay} ms`;
    const lacking = ['ours', 'ours, again'].flatMap((name) =>
      run.seen.get(name).map(({ channels, same, platforms }) => 2 * channels - same - platforms),
    );
    const time = ratio(run.results.get('ours'), run.results.get(fastest));
    return [
      goal(`${where}: requests`, middle(run, 'ours', 'requests'), 140, whole),
      goal(`${where}: requests of blobs`, middle(run, 'ours', 'blobs'), 0, whole),
      goal(`${where}: digests or platforms lost, in two runs`, Math.max(...lacking), 0, whole),
      ...(run.delay > 0 ? [goal(`${where}: wall time, of ${fastest}`, time, 0.8)] : []),
    ];
  });
  const late = all.filter(({ delay }) => delay > 0);
  const [small, large] = [late[0], late.at(-1)];
  if (small === undefined || small === large) return goals;
  const bytes = (run) => middle(run, 'ours', 'up') + middle(run, 'ours', 'down');
  const what = `bytes of ours at ${large.mebibytes} MiB, of those at ${small.mebibytes} MiB`;
  return [...goals, goal(what, bytes(large) / bytes(small), 1.05)];
}

export function printGoals(given, goals) {
  given.print(`\n${goalTable(goals)}`);
}
