import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../frame/measure.mjs';
import { goal, mebibytes, milliseconds, table, times } from '../frame/report.mjs';
import { cpu, difference, exponent, medians, ratio } from '../frame/stats.mjs';
import { checkTree } from './check.mjs';
import { generate, generated } from './generate.mjs';
import { ours, oursStart } from './ours.mjs';
import { bumpMyVersion, generatedFiles } from './peers.mjs';

const peer = 'bump-my-version with globs';
const mine = 'release-actions';
const start = 'start of our bundle';
const earlier = 'release-actions, before';

/** Generated trees of growing size. */
export function benchGrowth(options) {
  const sizes = options.sizes.map((size) => ({ size, results: measureSize(size, options) }));
  return { markdown: markdown(sizes), goals: goalsOf(sizes), results: sizes.map(plain) };
}

const plain = ({ size, results }) => ({ packages: size, results: Object.fromEntries(results) });

function measureSize(size, options) {
  const { temp, rounds, tell, dist, before } = options;
  const dir = join(temp, `generated-${size}`);
  mkdirSync(dir);
  tell(`making a tree of ${size} packages`);
  const sha = generate(dir, size);
  const own = (name, bundles) =>
    ours(name, dir, generated, { version: generated.version, sha }, { ...options, bundles });
  const theirs = {
    name: peer,
    ...bumpMyVersion(dir, generated, generatedFiles, options),
    check: () => checkTree(dir, generated),
  };
  const contenders = [
    theirs,
    oursStart(start, { ...options, bundles: dist }),
    own(mine, dist),
    ...(before === undefined ? [] : [own(earlier, before)]),
  ];
  return measure(contenders, { rounds, log: join(temp, 'log'), tell });
}

function markdown(sizes) {
  const shown = [peer, mine, earlier].filter((name) => sizes.every(({ results }) => results.has(name)));
  const head = [
    'packages',
    'locations',
    ...shown.flatMap((name) => [`${name}: wall ms`, 'CPU ms', 'peak MiB']),
  ];
  const rows = sizes.map(({ size, results }) => [
    String(size),
    String(results.get(mine).result.own),
    ...shown.flatMap((name) => {
      const { wall, user, system, peak } = medians(results.get(name).samples);
      return [milliseconds(wall), milliseconds(user + system), mebibytes(peak)];
    }),
  ]);
  const notes = sizes.length < 2 ? '' : `\n\nGrowth, ${growthText(sizes)}.`;
  return `### Generated trees\n\n${table(head, rows)}${notes}`;
}

/** Processor time of our own work, without the start, which does not grow. */
function growth(sizes) {
  return exponent(
    sizes.map(({ size, results }) => [
      size,
      Math.max(0.001, difference(results.get(mine), results.get(start), cpu)),
    ]),
  );
}

function growthText(sizes) {
  const steps = sizes
    .slice(1)
    .map((size, index) => `${sizes[index].size} to ${size.size}: ${times(growth([sizes[index], size]))}`);
  return `exponents of the processor time without the start of the bundle, 1 is linear: ${steps.join(', ')}`;
}

function goalsOf(sizes) {
  const last = sizes.at(-1);
  if (last === undefined) return [];
  const goals = [
    goal(
      `wall time at ${last.size} packages, of ${peer}`,
      ratio(last.results.get(mine), last.results.get(peer)),
      0.5,
    ),
  ];
  if (sizes.length < 2) return goals;
  return [
    ...goals,
    goal('growth, fitted exponent', growth(sizes), 1),
    goal('growth, exponent of the last step', growth(sizes.slice(-2)), 1),
  ];
}
