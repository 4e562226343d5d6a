import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';

const running = new Set<() => void>();
// Children lead process groups of their own, so a terminal's Ctrl-C or our end does not reach them by itself.
process.on('exit', () => {
  for (const kill of running) kill();
});

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  onStart(pid: number, kill: () => void): () => void;
  onLine(line: string): void;
}

/**
 * Runs a program and hands on its lines. An abort kills it and its own children at once: what a release leaves then
 * must be mended by a re-run anyway, so the rehearsal does not grant the seconds of grace that a runner does.
 * @returns the exit code; 128 + number of the signal that ended it (137 for SIGKILL)
 */
export async function runChild(options: ChildOptions): Promise<number> {
  const { command, args, cwd, env, signal, onLine } = options;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const { pid } = child;
  const kill = (): void => {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
  };
  running.add(kill);
  const forget = pid === undefined ? () => {} : options.onStart(pid, kill);
  if (signal.aborted) kill();
  else signal.addEventListener('abort', kill, { once: true });
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, onLine);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, name) => resolve(code ?? 128 + (name === null ? 0 : constants.signals[name])));
      // A process left in the background may keep the pipes open; the runner waits 5 s for them.
      child.on('exit', () => {
        timer = setTimeout(kill, 5_000);
      });
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
    running.delete(kill);
    forget();
  }
}

function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
