import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const node24 = join(import.meta.dirname, '../../.tools/node24/bin/node');

/** The Node to measure with: the one that was named, else the one that actions run on, else this one. */
export function chooseNode(named) {
  return named ?? (existsSync(node24) ? node24 : process.execPath);
}

/** The least that a program on Node takes. */
export function floor(node, temp) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: temp };
  return { name: 'node -e 0', commands: [{ command: [node, '-e', '0'], cwd: temp, env }] };
}

/** Runs a command without a shell; whether it succeeded. */
export function succeeds(command, args, env, cwd) {
  const { status } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
  return status === 0;
}
