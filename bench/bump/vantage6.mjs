import { join } from 'node:path';
import { git } from '../frame/git.mjs';
import { measure } from '../frame/measure.mjs';
import { floor, succeeds } from '../frame/nodes.mjs';
import { goal, mebibytes, milliseconds, table } from '../frame/report.mjs';
import { cpu, difference, medians, ratio, spread } from '../frame/stats.mjs';
import { askTools, checkTree } from './check.mjs';
import { ours, oursStart, planFile } from './ours.mjs';
import { bumpMyVersion, upstream, vantage6Files } from './peers.mjs';
import { makeVantage6, release } from './vantage6-tree.mjs';

const whole = "upstream's whole step";
const peer = 'bump-my-version, the same files';
const names = { ours: 'release-actions', plan: 'release-actions, with a plan', start: 'start of our bundle' };

/** The real tagged tree of vantage6 5.0.0rc2, whose version is 5.0.0rc1. */
export function benchVantage6(options) {
  const { temp, repo, rounds, tell, tools } = options;
  const dir = join(temp, 'vantage6');
  tell('making the tree of 5.0.0rc2');
  const sha = makeVantage6(repo, dir);
  const contenders = contendersOf(dir, sha, options);
  const results = measure(contenders, { rounds, log: join(temp, 'log'), tell });
  for (const contender of contenders.filter(({ check }) => check !== undefined)) {
    tell(`asking uv and helm about ${contender.name}`);
    Object.assign(results.get(contender.name).result, toolsOn(dir, contender, { ...tools, temp }));
  }
  return { markdown: markdown(results, dir), goals: goalsOf(results), results: Object.fromEntries(results) };
}

function contendersOf(dir, sha, options) {
  const reset = () => git(dir, ['reset', '-q', '--hard']);
  const check = () => checkTree(dir, release);
  const { script, npm } = upstream(dir, release, options);
  // What upstream's step rewrites is read off from a run of it.
  succeedsOrThrow([script, npm]);
  const paths = git(dir, ['diff', '--name-only']).split('\n');
  reset();
  const theirs = (name, commands) => ({ name, commands, reset, check });
  const version = { version: release.version, sha };
  const own = (name, inputs, bundles) => ours(name, dir, release, inputs, { ...options, bundles });
  const { dist, before } = options;
  return [
    floor(options.node, options.temp),
    theirs('upstream update-version.py alone', [script]),
    theirs(whole, [script, npm]),
    { name: peer, check, ...bumpMyVersion(dir, release, vantage6Files(paths), options) },
    oursStart(names.start, { ...options, bundles: dist }),
    own(names.ours, version, dist),
    own(names.plan, { plan: planFile(dir, release, { ...options, bundles: dist }) }, dist),
    ...(before === undefined ? [] : [own(`${names.ours}, before`, version, before)]),
  ];
}

function succeedsOrThrow(commands) {
  for (const { command, cwd, env } of commands) {
    const [program, ...args] = command;
    if (!succeeds(program, args, env, cwd))
      throw new Error(`upstream's step fails here: ${command.join(' ')}`);
  }
}

function toolsOn(dir, contender, tools) {
  contender.reset();
  for (const { command, cwd, env } of contender.commands) succeeds(command[0], command.slice(1), env, cwd);
  const answers = askTools(dir, { ...tools, run: succeeds });
  contender.reset();
  git(dir, ['clean', '-qfdx']);
  return answers;
}

function markdown(results, dir) {
  const files = git(dir, ['ls-files']).split('\n').length;
  const yes = (value) => (value === undefined ? '' : value ? 'yes' : 'no');
  const rows = [...results].map(([name, { samples, result }]) => {
    const { wall, user, system, peak } = medians(samples);
    const found =
      result.files === undefined ? ['', '', ''] : [result.files, result.stale, result.wrong].map(String);
    const asked = [yes(result.uv), result.helm === undefined ? '' : result.helm.join(' of ')];
    return [name, milliseconds(wall), milliseconds(user + system), mebibytes(peak), ...found, ...asked];
  });
  const head = [
    '',
    'wall ms',
    'CPU ms',
    'peak MiB',
    'files',
    'stale',
    'wrong',
    'uv reads uv.lock',
    'helm accepts',
  ];
  return `### The real 5.0.0rc2 tree (${files} files, ${release.previous} -> ${release.version})\n\n${table(head, rows)}`;
}

function goalsOf(results) {
  const of = (name) => results.get(name);
  const { stale, wrong, uv, helm } = of(names.ours).result;
  const count = (value) => String(value);
  return [
    goal(`wall time, of ${whole}`, ratio(of(names.ours), of(whole)), 0.6),
    goal(`wall time, of ${peer}`, ratio(of(names.ours), of(peer)), 0.4),
    goal(`processor time, of ${whole}`, ratio(of(names.ours), of(whole), cpu), 0.6),
    goal(`processor time, of ${peer}`, ratio(of(names.ours), of(peer), cpu), 0.4),
    goal(
      'own work beyond the start of the bundle, ms',
      difference(of(names.ours), of(names.start)),
      0.06,
      milliseconds,
    ),
    goal('own work with a plan, ms', difference(of(names.plan), of(names.start)), 0.06, milliseconds),
    goal('own locations left stale', stale, 0, count),
    goal('wrong edits', wrong, 0, count),
    ...(uv === undefined ? [] : [goal('uv cannot read uv.lock', uv ? 0 : 1, 0, count)]),
    ...(helm === undefined ? [] : [goal('charts whose lock helm refuses', helm[1] - helm[0], 0, count)]),
  ];
}

/** How quiet the machine was. */
export function floorSpread(results) {
  return spread(results['node -e 0'].samples);
}
