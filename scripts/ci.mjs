// Runs the gates and goes on after one that fails, so that one run tells everything. Prints one line per gate, the output
// of those that failed, and at the very end `N passed, N failed`, which counts the gates and every test that jest ran.
// Called by .ci/run; arguments are names of gates.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// Nothing from node_modules and nothing that needs it: the first gate makes that folder.
import { node24Bin, root, toolsBin, withPath } from './support.mjs';

const minutes = 60_000;
/** Folders of compiled tests. */
const tests24 = [
  'dist',
  'unit/core',
  'unit/python',
  'unit/charts',
  'unit/oci',
  'unit/pypi',
  'unit/services',
].map((folder) => `build/test/${folder}`);
const node = (...args) => ['node', ...args];

/**
 * What runs side by side when all gates run: one line after another, the lanes of a line at once. Beside a gate that
 * keeps both cores busy stands one that mostly waits, for downloads, for daemons.
 * `tools`: .tools/bin is on PATH (not for the fresh clone, which must do with what a newcomer has).
 * `node24`: so is Node 24. `jest`: the gate writes a jest report, whose tests are counted.
 */
const lines = [
  [[{ name: 'install', about: 'npm ci', run: ['npm', 'ci'] }]],
  [
    [{ name: 'tools', about: 'external test tools', run: node('test/tools/install.mjs') }],
    [
      { name: 'tree', about: 'lock files, machine paths', run: node('scripts/check-tree.mjs') },
      {
        name: 'lint',
        about: 'format and lint',
        run: ['npx', '--no-install', 'biome', 'check', '--error-on-warnings', '.'],
      },
      { name: 'types', about: 'tsc', run: node('scripts/build.mjs') },
      { name: 'docs', about: 'README tables are current', run: node('scripts/docs.mjs', '--check') },
      { name: 'dist', about: 'bundles are current', run: node('scripts/check-dist.mjs') },
    ],
  ],
  [
    [{ name: 'tests', about: 'npm test', run: ['npm', 'test', '--'], jest: true, tools: true }],
    [
      { name: 'schema', about: 'JSON schemas', run: node('scripts/check-schema.mjs'), tools: true },
      {
        name: 'workflows',
        about: 'actionlint, zizmor',
        run: node('scripts/check-workflows.mjs'),
        tools: true,
      },
      {
        name: 'client-tools',
        about: 'real registry clients',
        run: node('test/tools/install.mjs', 'clients'),
      },
      { name: 'clone', about: 'first command on a fresh clone', run: node('scripts/check-fresh-clone.mjs') },
    ],
  ],
  [
    [
      {
        // On the runtime that actions have; `tests` has whole rehearsals on the other one.
        name: 'e2e',
        about: 'whole releases on Node 24, killed and repaired',
        run: ['npm', 'run', 'e2e', '--'],
        jest: true,
        tools: true,
        node24: true,
      },
    ],
    [
      {
        name: 'clients',
        about: 'real registries and their clients',
        run: ['npm', 'run', 'clients', '--'],
        jest: true,
        tools: true,
      },
    ],
  ],
  [
    [
      {
        // What depends on the runtime: bundles, compressed and packed bytes, HTTP, child processes.
        name: 'tests-24',
        about: 'bundles, archives, services on Node 24',
        run: ['npm', 'test', '--', ...tests24],
        jest: true,
        tools: true,
        node24: true,
      },
    ],
  ],
];
const gates = lines.flat(2);

/**
 * All gates together (24 minutes on 2 slow cores, and 6 more where client-tools builds for the first time); what is
 * left when it is used up fails at once.
 */
const deadline = Date.now() + 45 * minutes;

/** More failures than this are no accident of a busy machine or network. */
const accidents = 3;
const logs = mkdtempSync(join(tmpdir(), 'release-actions-ci-'));
/** Process groups of the gates that run now. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const pid of running) killGroup(pid);
    process.exit(130);
  });
}
process.exit(await main(process.argv.slice(2)));

async function main(asked) {
  const unknown = asked.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    console.log(`no such gate: ${unknown.join(', ')} (known: ${gates.map((gate) => gate.name).join(', ')})`);
    return 2;
  }
  const total = { passed: 0, failed: 0 };
  let built = false;
  const runLane = async (lane) => {
    for (const gate of lane) {
      const result = await runGate(gate, built);
      total.passed += result.passed;
      total.failed += result.failed;
      if (gate.name === 'types') built = result.good;
    }
  };
  if (asked.length > 0) await runLane(gates.filter(({ name }) => asked.includes(name)));
  else for (const lanes of lines) await Promise.all(lanes.map(runLane));
  if (total.failed === 0) rmSync(logs, { recursive: true, force: true });
  else console.log(`whole output of each gate: ${logs}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * Runs one gate, prints its line and, if it failed, its output. Returns how many gates and tests passed and failed.
 * `built`: this very run has compiled everything.
 */
async function runGate(gate, built) {
  const start = Date.now();
  const tests = gate.jest
    ? await runTests(gate, built)
    : { good: (await runOnce(gate, gate.run, gate.name)) === 0, passed: 0, failed: 0, note: '', shown: [] };
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${tests.good ? 'PASS' : 'FAIL'}  ${gate.name.padEnd(12)} ${gate.about}${tests.note}  (${seconds} s)`,
  );
  // What failed stands first: whoever shows a part of this output shows its beginning.
  if (tests.shown.length > 0) console.log(indent(tests.shown.join('\n')));
  if (!tests.good) console.log(indent(tail(readFileSync(join(logs, `${gate.name}.log`), 'utf8'), 150)));
  return {
    good: tests.good,
    passed: tests.passed + (tests.good ? 1 : 0),
    failed: tests.failed + (tests.good ? 0 : 1),
  };
}

/**
 * Runs the tests of a gate. Where a few fail, their files run once more, by themselves: what passes then counts as
 * passed, and is shown with what it said, for somebody to make it steady.
 */
async function runTests(gate, built) {
  const report = (name) => join(logs, `${name}.json`);
  const json = (name) => ['--json', `--outputFile=${report(name)}`];
  const { name } = gate;
  const code = await runOnce(gate, [...gate.run, ...(built ? ['--built'] : []), ...json(name)], name);
  const tests = readJest(report(name));
  const good = code === 0 && !tests.broken;
  const shown = tests.failures.map(({ text }) => text);
  if (good || tests.failed === 0 || tests.failures.length > accidents) return { ...tests, good, shown };
  const files = [...new Set(tests.failures.map(({ path }) => path))];
  const runner = gate.run.slice(0, gate.run.indexOf('--') + 1);
  const second = `${name}-again`;
  await runOnce(gate, [...runner, '--built', ...json(second), '--runTestsByPath', ...files], second);
  const again = readJest(report(second));
  if (again.broken) return { ...tests, good, shown };
  const note = `${tests.note}, which passed when run again:`;
  return { note, passed: tests.passed + tests.failed, failed: 0, good: true, shown };
}

/** Runs a command as a gate, with its output in `<name>.log`. Returns its exit code. */
function runOnce(gate, [command, ...args], name) {
  return runLogged(command, args, environment(gate), join(logs, `${name}.log`));
}

function environment(gate) {
  const folders = [...(gate.node24 ? [node24Bin] : []), ...(gate.tools ? [toolsBin] : [])];
  return { ...withPath(...folders), CI: 'true', FORCE_COLOR: '0' };
}

/** Exit code of a command whose output goes to a file; 124 when its time was up, and then its children are gone too. */
function runLogged(command, args, env, log) {
  mkdirSync(logs, { recursive: true });
  const fd = openSync(log, 'w');
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', fd, fd], detached: true });
    running.add(child.pid);
    const limit = Math.max(0, Math.min(30 * minutes, deadline - Date.now()));
    const timer = setTimeout(() => {
      console.log(`${command} ${args[0]}: stopped after ${Math.round(limit / 1000)} s`);
      killGroup(child.pid);
      finish(124);
    }, limit);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child.pid);
      done(code ?? 1);
    };
    child.on('error', () => finish(127));
    child.on('exit', finish);
  });
}

/** A gate is the leader of its own process group: its children end with it. */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** Counts of a jest report, and what failed. A run without a report, or without a test, is broken. */
function readJest(report) {
  const none = { passed: 0, failed: 0, broken: true, note: ': no report', failures: [] };
  if (!existsSync(report)) return none;
  const run = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: crashed } = run;
  const skipped = run.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `\n      skipped: ${fullName}`);
  const note = `: ${passed} passed, ${failed} failed, ${skipped.length} skipped${skipped.join('')}`;
  const broken = passed === 0 || failed > 0 || crashed > 0;
  return { passed, failed, broken, note, failures: run.testResults.flatMap(failuresOf) };
}

/** File, name and first lines of the message of every failed test, or of a file that could not run. */
function failuresOf({ name: path, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const file = relative(root, path);
  if (failed.length === 0)
    return status === 'failed' ? [{ path, text: `${file}\n${indent(head(message, 15))}` }] : [];
  return failed.map(({ fullName, failureMessages }) => ({
    path,
    text: `${file}: ${fullName}\n${indent(head(failureMessages.join('\n'), 15))}`,
  }));
}

/** The first lines, without those that tell where jest was. */
function head(text, lines) {
  const own = text.split('\n').filter((line) => !/^\s+at .*(node_modules\/jest|node:internal)/.test(line));
  return own.slice(0, lines).join('\n').trimEnd();
}

function tail(text, lines) {
  const all = text.trimEnd().split('\n');
  return all.length <= lines
    ? all.join('\n')
    : [`(${all.length - lines} lines before)`, ...all.slice(-lines)].join('\n');
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
