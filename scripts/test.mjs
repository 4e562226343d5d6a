// Compiles, then runs the tests: `npm test`, `npm test -- test/unit/version`. `--slow` (npm run e2e) runs those that
// rehearse whole releases instead, `--clients` (npm run clients) those with real registry clients, as root and after
// `node test/tools/install.mjs clients`. `--built` takes build/ as it is. Other arguments go to jest.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const suite = ['slow', 'clients'].find((name) => asked.includes(`--${name}`)) ?? '';
const env = { ...process.env, PATH: withRealPython(process.env.PATH ?? ''), RELEASE_SUITE: suite };
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
};
const jest = join(root, 'node_modules/jest/bin/jest.js');
if (!asked.includes('--built')) run(join(root, 'scripts/build.mjs'));
run(
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  ...asked.filter((argument) => ![`--${suite}`, '--built'].includes(argument)),
);

/** A version manager's python3 is a script that starts a dozen shells, each time: what it leads to stands before it. */
function withRealPython(path) {
  const folders = path.split(delimiter);
  const first = folders.findIndex((folder) => existsSync(join(folder, 'python3')));
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  const real = stdout?.trim();
  if (first < 0 || !real || realpathSync(real) === realpathSync(join(folders[first], 'python3'))) return path;
  return folders.toSpliced(first, 0, dirname(real)).join(delimiter);
}
