// Compiles, then runs the tests: `npm test`, `npm test -- test/unit/version`. `--slow` (npm run e2e) runs those that
// rehearse whole releases instead, `--clients` (npm run clients) those with real registry clients, as root and after
// `node test/tools/install.mjs clients`. Other arguments go to jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const suite = ['slow', 'clients'].find((name) => asked.includes(`--${name}`)) ?? '';
const env = { ...process.env, RELEASE_SUITE: suite };
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
};
const jest = join(root, 'node_modules/jest/bin/jest.js');
run(join(root, 'scripts/build.mjs'));
run(
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  ...asked.filter((argument) => argument !== `--${suite}`),
);
