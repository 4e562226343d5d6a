import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const running = new Set<(signal: NodeJS.Signals) => void>();
// Children lead process groups of their own, so a terminal's Ctrl-C or our end does not reach them by itself.
process.on('exit', () => {
  for (const send of running) send('SIGKILL');
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
 * Runs a program and hands on its lines. An abort stops it like the runner does: SIGINT, after 7.5 s SIGTERM, after
 * another 2.5 s SIGKILL (docs "Workflow cancellation").
 * @returns the exit code; 128 + number of the signal that ended it (137 for SIGKILL)
 */
export async function runChild(options: ChildOptions): Promise<number> {
  const { command, args, cwd, env, signal } = options;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const send = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  running.add(send);
  const forget = child.pid === undefined ? () => {} : options.onStart(child.pid, () => send('SIGKILL'));
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    send('SIGINT');
    timers.push(
      setTimeout(() => send('SIGTERM'), 7_500),
      setTimeout(() => send('SIGKILL'), 10_000),
    );
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  eachLine(child.stdout, options.onLine);
  eachLine(child.stderr, options.onLine);
  try {
    return await new Promise<number>((resolve, reject) => {
      const finish = (code: number | null, name: NodeJS.Signals | null): void =>
        resolve(code ?? 128 + (name === null ? 0 : constants.signals[name]));
      child.on('error', reject);
      child.on('close', finish);
      // A process left in the background may keep the pipes open; the runner waits 5 s for them.
      child.on('exit', (code, name) => timers.push(setTimeout(() => finish(code, name), 5_000)));
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    running.delete(send);
    forget();
  }
}

function eachLine(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
