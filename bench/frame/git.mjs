import { spawnSync } from 'node:child_process';

const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'bench'],
    [`GIT_${who}_EMAIL`, 'bench@example.com'],
  ]),
);

/**
 * Runs git in a folder without the user's configuration.
 * @returns {string} its output without the newline at the end
 * @throws Error with the last lines that git printed
 */
export function git(dir, args, { env = {}, input = '' } = {}) {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: dir,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 2 ** 20,
    env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
  if (status === 0) return stdout.replace(/\n$/, '');
  throw new Error(
    `git ${args[0]} failed: ${error?.message ?? stderr.trim().split('\n').slice(-5).join('\n')}`,
  );
}
