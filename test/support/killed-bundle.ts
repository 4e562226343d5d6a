import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Recorder } from '../unit/services/support.js';
import { repositoryRoot } from './workflow.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** Both streams. */
  readonly text: string;
}

/** A bundle of `dist` as the runner starts it, as the leader of its own process group. */
export interface Started {
  readonly ended: Promise<Ended>;
  /** At once, with its children, as when a machine is lost. */
  kill(): void;
}

/** @param folder workspace and temporary folder @param env besides PATH and what the runner sets */
export function startBundle(
  action: string,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>> = {},
): Started {
  const temporary = join(folder, 'temp');
  mkdirSync(temporary, { recursive: true });
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(temporary, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child: ChildProcess = spawn(process.execPath, [join(repositoryRoot, 'dist', action, 'index.js')], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temporary,
      ...files,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => resolve({ code, signal, text }));
  });
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  return { ended, kill };
}

/** Whether something that an action did counts, such as the put of a manifest. */
export type Counted = (kind: string) => boolean;

/**
 * Starts a bundle and kills it when the registry is about to do effect `k`, or has done it; then waits until the
 * registry has done with all that it had sent.
 */
export async function killAt(
  hooks: Recorder,
  k: number,
  phase: 'before' | 'after',
  counts: Counted,
  start: () => Started,
): Promise<Ended> {
  const bundle = start();
  let seen = 0;
  hooks.onEffect = async ({ kind }, now) => {
    if (now !== phase || !counts(kind) || ++seen !== k) return undefined;
    bundle.kill();
    await bundle.ended;
    // Nobody is there any more to hear of it.
    return 'drop';
  };
  const ended = await bundle.ended;
  for (let calm = 0, before = -1; calm < 3; ) {
    const now = hooks.asked.length + hooks.exchanges.length;
    calm = now === before ? calm + 1 : 0;
    before = now;
    await delay(5);
  }
  hooks.onEffect = () => undefined;
  return ended;
}
