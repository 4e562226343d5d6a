// Replays the releases of vantage6 on a registry: where every channel stands after each, beside what an independent
// oracle expects and what upstream's pipeline would have done.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { capture, root } from './support.mjs';

const help = `Usage: node scripts/replay-channels.mjs [options]      (npm run build comes first)

Publishes the versions of vantage6 in order as tiny images on the embedded registry, promotes each with the functions
behind promote-tags, and prints where the channels stand after each. Nothing asks the network. Exit code 1 when a channel stands
elsewhere than test/oracle/history.py says (Python with packaging), or has ever gone back.

  --clone DIR   take the tags from a clone, by the dates of their commits; otherwise test/replay/vantage6-tags.txt
  --table FILE  write the same as a page: docs/replay-channels.md
  --svg FILE    draw the channels over time, upstream's beside ours
  --json FILE   write every position after every release
  --quiet       the table of steps back alone
  --help
`;

const { values } = parseArgs({
  options: {
    clone: { type: 'string' },
    table: { type: 'string' },
    svg: { type: 'string' },
    json: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const { backward, oracle, readReleases, replayChannels } = await import('./replay/channels.mjs');
const { channelPage, channelRows } = await import('./replay/channels-table.mjs');

/** All tags but the first, a test of 2022. */
function fromClone(dir) {
  const format = '%(creatordate:short) %(refname:lstrip=3)';
  const tags = capture('git', [
    '-C',
    dir,
    'for-each-ref',
    '--sort=creatordate',
    `--format=${format}`,
    'refs/tags/version/*',
  ]);
  return tags
    .trim()
    .split('\n')
    .map((line) => {
      const [date, version] = line.split(' ');
      return { date, version };
    })
    .filter(({ version }) => version !== '0.0.0b3');
}

const releases =
  values.clone === undefined
    ? readReleases(join(root, 'test/replay/vantage6-tags.txt'))
    : fromClone(values.clone);
const steps = await replayChannels(releases);
const expected = oracle(releases);

const wrong = steps.flatMap(({ version, positions }, index) => {
  const { ours } = expected[index];
  const names = new Set([...Object.keys(positions), ...Object.keys(ours)]);
  return [...names]
    .filter((name) => positions[name] !== ours[name])
    .map((name) => `after ${version}: ${name} is on ${positions[name]}, the oracle says ${ours[name]}`);
});
const upstream = steps.map((step, index) => ({ ...step, positions: expected[index].upstream }));
const theirs = backward(upstream);
const mine = backward(steps);
const rows = channelRows(steps, upstream, theirs);

if (!values.quiet) console.log(rows.join('\n'));
console.log(
  `\n${releases.length} releases, ${steps.reduce((sum, { moved }) => sum + Object.keys(moved).length, 0)} moves`,
);
console.log(`steps back: ours ${mine.length}, upstream's rule ${theirs.length}\n`);
console.log('| release | channel | upstream goes back from | ours stays on |\n|---|---|---|---|');
for (const { step, version, channel, from } of theirs) {
  const { date, positions } = steps[step];
  console.log(`| ${date} ${version} | \`${channel}\` | ${from} | ${positions[channel]} |`);
}
const last = steps.at(-1)?.positions ?? {};
console.log(
  `\nat the end: ${['petronas', 'cotopaxi', 'uluru', 'latest'].map((name) => `${name} ${last[name]}`).join(', ')}`,
);
for (const line of wrong) console.error(line);

if (values.json !== undefined) {
  const all = steps.map((step, index) => ({ ...step, upstream: expected[index].upstream }));
  writeFileSync(values.json, `${JSON.stringify(all, null, 1)}\n`);
}
if (values.table !== undefined) writeFileSync(values.table, channelPage(rows));
if (values.svg !== undefined) {
  const { drawChannels } = await import('./replay/channels-svg.mjs');
  writeFileSync(values.svg, drawChannels(steps, upstream));
}
process.exitCode = wrong.length + mine.length === 0 ? 0 : 1;
