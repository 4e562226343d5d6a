// What the checks under scripts/ share.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const toolsBin = join(root, '.tools/bin');
export const node24Bin = join(root, '.tools/node24/bin');

/** Runs a command with its output shown. Returns its exit code; 127 when it cannot be started. */
export function show(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error !== undefined)
    console.log(`${command}: ${error.code === 'ENOENT' ? 'not installed' : error.message}`);
  return status ?? (error?.code === 'ENOENT' ? 127 : 1);
}

/** Runs a command and returns its standard output; throws when it fails. */
export function capture(command, args, options = {}) {
  const settings = { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...options };
  const { status, error, stdout, stderr } = spawnSync(command, args, settings);
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
  }
  return stdout;
}

/** Paths, relative to the root, of the files that git tracks or would track, sorted. */
export function trackedFiles(...patterns) {
  const list = capture('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...patterns,
  ]);
  return [...new Set(list.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort();
}

/** The path of a tool that test/tools/install.mjs puts into .tools/bin. */
export function tool(name) {
  const path = join(toolsBin, name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: run node test/tools/install.mjs`);
  return path;
}

/** Runs the scripts of test/oracle, which need PyPA's packaging: the Python of test/tools where it is installed. */
export function oraclePython() {
  const pinned = join(root, '.tools/python/bin/python');
  return existsSync(pinned) ? pinned : 'python3';
}

/** Calls body with a new empty folder, which is removed afterwards. */
export function inTemporaryFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), 'release-actions-'));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The environment with folders put before PATH. */
export function withPath(...folders) {
  return { ...process.env, PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter) };
}

/** Ends a check: prints each problem, or that there was none, and exits. */
export function report(what, problems) {
  for (const problem of problems) console.log(problem);
  console.log(problems.length === 0 ? `${what}: no problem` : `${what}: ${problems.length} problem(s)`);
  process.exit(problems.length === 0 ? 0 : 1);
}
