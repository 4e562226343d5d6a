import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { startHarbor } from '../../src/rehearsal/services/harbor.js';
import { toolEnv } from '../support/daemon.js';
import { Recorder } from '../unit/services/support.js';

export interface Outcome {
  readonly code: number;
  /** Both streams. */
  readonly text: string;
}

export const project = 'infra';
export const user = 'robot$infra+ci';
export const password = 'Canary-of-clients-1';

const closers: (() => Promise<void> | void)[] = [];

afterAll(async () => {
  const problems: unknown[] = [];
  for (const close of closers.splice(0).reverse()) {
    await Promise.resolve(close()).catch((error: unknown) => problems.push(error));
  }
  if (problems.length > 0) throw new AggregateError(problems);
});

/** Calls `close` after the tests of the file, also when one of them failed; the last one opened goes first. */
export function closing<T extends { close(): Promise<void> | void }>(thing: T): T {
  closers.push(() => thing.close());
  return thing;
}

/** An empty folder for the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clients-'));
  closing({ close: () => rmSync(folder, { recursive: true, force: true }) });
  return folder;
}

/** The embedded Harbor on a folder, with hooks that write down its effects. */
export class Bench {
  readonly folder: string;
  readonly hooks = new Recorder();
  private service: Awaited<ReturnType<typeof startHarbor>> | undefined;

  constructor(folder: string) {
    this.folder = folder;
    closing({ close: () => this.stop() });
  }

  get host(): string {
    if (this.service === undefined) throw new Error('the registry is not up');
    return this.service.host;
  }

  /** A repository of the project, `127.0.0.1:1234/infra/app`. */
  at(repository: string): string {
    return `${this.host}/${project}/${repository}`;
  }

  async start(port = 0): Promise<void> {
    const options = { stateDir: this.folder, port, project, user, password, hooks: this.hooks };
    this.service = await startHarbor(options);
  }

  async stop(): Promise<void> {
    await this.service?.close();
    this.service = undefined;
  }

  /** The same state and address, another process as far as anybody can tell. */
  async restart(): Promise<void> {
    const port = Number(this.host.split(':')[1]);
    await this.stop();
    await this.start(port);
  }

  settings(value: object): void {
    writeFileSync(join(this.folder, 'harbor/settings.json'), JSON.stringify(value));
  }
}

/**
 * Environment of a client that has nothing from this machine but PATH; `credentials` are its config.json.
 * @param folder becomes its home
 */
export function clientEnv(
  folder: string,
  hosts: readonly string[],
  secret = password,
  name = user,
): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const auth = Buffer.from(`${name}:${secret}`).toString('base64');
  const auths = Object.fromEntries(hosts.map((host) => [host, { auth }]));
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify({ auths }));
  return {
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    DOCKER_CONFIG: folder,
    REGISTRY_AUTH_FILE: file,
    HELM_REGISTRY_CONFIG: file,
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_CONFIG_HOME: join(folder, 'config'),
    HELM_DATA_HOME: join(folder, 'data'),
  };
}

/** Runs a client to its end. Not synchronous: the registry runs in this process. */
export function run(
  env: Readonly<Record<string, string>>,
  command: string,
  args: readonly string[],
  input = '',
): Promise<Outcome> {
  return new Promise((done) => {
    const options = { env: toolEnv(env), timeout: 60_000 };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      done({ code, text: `${stdout}${stderr}${code === -1 ? String(error) : ''}`.trim() });
    });
    // A client that does not read its input may be gone already.
    child.stdin?.on('error', () => {}).end(input);
  });
}

/** The output of a client that must succeed. */
export async function good(
  env: Readonly<Record<string, string>>,
  command: string,
  ...args: readonly string[]
): Promise<string> {
  const { code, text } = await run(env, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${text}`);
  return text;
}
