import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of the test tools that runs as a child on a folder of its own. */
export interface Daemon {
  /** Gone when it was closed. */
  readonly folder: string;
  /** What it printed so far. */
  log(): string;
  /** Ends the process at once and waits for it; its folder stays until it is closed. */
  kill(): Promise<void>;
  /** Ends the process, waits for it, and removes the folder. Safe to call twice. */
  close(): Promise<void>;
}

export interface DaemonOptions {
  readonly name: string;
  /** Command and arguments; the folder exists. */
  readonly command: (folder: string) => readonly string[];
  /** Asked until it says yes; a rejection is a no. */
  readonly ready: (folder: string) => Promise<boolean>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Seconds that a busy machine may take to start one. */
const patience = 60;

/**
 * Starts a server and waits until it answers. It ends with this process, also when that is killed.
 * @throws Error with what it printed, when it ends early or never answers
 */
export async function startDaemon({ name, command, ready, env }: DaemonOptions): Promise<Daemon> {
  // Short: the path of a socket has at most 107 characters.
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const args = ['--pdeathsig', 'TERM', '--', ...command(folder)];
  // Not to a pipe: nobody empties it while a benchmark waits for a program, and then the server waits, too.
  const output = `${folder}.log`;
  const file = openSync(output, 'w');
  const child = spawn('setpriv', args, { stdio: ['ignore', file, file], env: toolEnv(env) });
  closeSync(file);
  let printed = '';
  const log = (): string => (existsSync(output) ? readFileSync(output, 'utf8') : printed);
  let running = true;
  const ended = new Promise<void>((done) => {
    const finish = (): void => {
      running = false;
      done();
    };
    child.once('error', finish).once('exit', finish);
  });
  const close = async (): Promise<void> => {
    if (running) child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killer);
    printed = log();
    for (const path of [folder, output]) rmSync(path, { recursive: true, force: true });
  };
  const kill = async (): Promise<void> => {
    if (running) child.kill('SIGKILL');
    await ended;
  };
  for (const end = Date.now() + patience * 1000; running && Date.now() < end; await sleep(50)) {
    if (await ready(folder).catch(() => false)) return { folder, log, kill, close };
  }
  await close();
  throw new Error(`${name} did not start\n${printed.split('\n').slice(-20).join('\n')}`);
}

/** The environment in which the programs of the test tools are found, and those that only root has on its PATH. */
export function toolEnv(more: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const path = [resolve('.tools/bin'), process.env['PATH'], '/usr/sbin', '/sbin'].join(delimiter);
  return { ...process.env, PATH: path, ...more };
}

/** Where a program of the test tools is; undefined when it was not installed. */
export function toolPath(name: string): string | undefined {
  const folders = toolEnv()['PATH']?.split(delimiter) ?? [];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** A TCP port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
