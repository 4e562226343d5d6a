// `npm run rehearse`: rehearses a release of the sample project, which it makes first if need be. Arguments go to the
// command line: `npm run rehearse -- --tag version/5.1.0`. With --repo it rehearses that checkout instead.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const given = process.argv.slice(2);
const has = (option) => given.some((word) => word === `--${option}` || word.startsWith(`--${option}=`));
const path = (...parts) => relative(process.cwd(), join(root, ...parts)) || '.';

function run(args, env = process.env) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  return status ?? 1;
}

if (!existsSync(cli)) {
  console.error(`${path('dist/cli/index.js')} is missing\nWhat to do: npm run build && npm run bundle`);
  process.exit(2);
}
// An interrupt goes to the whole group: the command line ends in order, and we with it.
process.on('SIGINT', () => {});

const defaults = [];
if (!has('repo')) {
  const sample = join(root, 'rehearsal/sample');
  if (!existsSync(sample) || readdirSync(sample).length === 0) {
    const made = run([join(root, 'scripts/make-sample.mjs'), sample, '--quiet']);
    if (made !== 0) process.exit(made);
  }
  defaults.push('--repo', path('rehearsal/sample'));
  if (!has('tag')) defaults.push('--tag', 'version/5.1.0rc1');
}
if (!has('out')) defaults.push('--out', path('rehearsal'));
// How messages name this command.
const env = { ...process.env, RELEASE_ACTIONS_PROGRAM: 'npm run rehearse --' };
process.exitCode = run([cli, 'rehearse', ...defaults, ...given], env);
