// The replay of commits that somebody names: what ours does to each one's parent beside what they did.
import { readFileSync } from 'node:fs';
import { differingRows } from './lines.mjs';
import { compareFiles, progress } from './one.mjs';

const none = { same: 0, 'both differ': 0, 'ours only': 0, 'theirs only': 0 };
const mostExamples = 12;

/** Prints a table by file and examples of the differences; judging it is left to the reader. */
export async function replayPairs(git, file, configsOf) {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[^#\s]/.test(line))
    .map((line) => line.split(/\s+/));
  const paths = new Map();
  const count = progress(pairs.length);
  const stops = [];
  let [whole, refused] = [0, 0];
  for (const [version = '', name = ''] of pairs) {
    const sha = await git.commitOf(name);
    const parent = await git.commitOf(`${name}^`);
    if (sha === undefined || parent === undefined) throw new Error(`${name}: no such commit with a parent`);
    const { files, stop, warnings } = await compareFiles(git, { version, sha, parent }, configsOf);
    if (stop !== undefined) stops.push(`${version} ${name}: ours stops: ${stop.what} (${stop.where})`);
    for (const warning of warnings) stops.push(`${version} ${name}: warning: ${warning}`);
    count();
    if (files.some(({ ours }) => ours === undefined) && stop !== undefined) {
      refused += 1;
      continue;
    }
    const states = files.map((one) => ({ ...one, state: stateOf(one) }));
    if (states.every(({ state }) => state === 'same')) whole += 1;
    for (const one of states) {
      const row = paths.get(one.path) ?? { ...none, examples: [] };
      row[one.state] += 1;
      // What only they changed is mostly no version at all: one example will do.
      const worth = one.state === 'theirs only' ? row[one.state] === 1 : row.examples.length < mostExamples;
      if (one.state !== 'same' && worth) row.examples.push(exampleOf(version, one));
      paths.set(one.path, row);
    }
  }
  console.log(`${pairs.length} commits replayed, ${whole} of them whole and byte for byte the same, \
at ${refused} ours refuses the version\n`);
  console.log(
    '| file | same | both changed it, otherwise | only ours | only theirs |\n|---|---|---|---|---|',
  );
  for (const [path, row] of [...paths].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `| ${path} | ${row.same} | ${row['both differ']} | ${row['ours only']} | ${row['theirs only']} |`,
    );
  }
  console.log('\nHow they differ (as it was, ours, theirs):');
  for (const [path, { examples }] of paths) for (const example of examples) console.log(`${path} ${example}`);
  for (const line of stops) console.log(line);
  return 0;
}

function stateOf({ base, ours, theirs }) {
  const same = (left, right) =>
    left === undefined ? right === undefined : right !== undefined && left.equals(right);
  if (same(ours, theirs)) return 'same';
  if (same(base, theirs)) return 'ours only';
  return same(base, ours) ? 'theirs only' : 'both differ';
}

function exampleOf(version, { base, ours, theirs }) {
  if (base === undefined || theirs === undefined) return `at ${version}: a file comes or goes`;
  if ([base, theirs].some((bytes) => bytes.includes(0))) return `at ${version}: not a text`;
  const texts = [base, ours, theirs].map((bytes) => bytes.toString('utf8'));
  const rows = differingRows(...texts);
  if (rows === undefined) return `at ${version}: theirs has ${lines(texts[2]) - lines(texts[0])} lines more`;
  const [row] = rows;
  const shown = [row.base, row.ours, row.theirs].map((line) => (line === undefined ? '-' : line.trim()));
  return `at ${version}, ${rows.length} lines, the first:\n    ${shown.join('\n    ')}`;
}

const lines = (text) => text.split('\n').length;
