import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReleaseRecord } from '../../src/record/types.js';
import { exchangesVariable } from '../../src/rehearsal/exchanges.js';
import type { Effect } from '../../src/rehearsal/services/types.js';
import { holdFileToContract } from './github-contract.js';

export interface Outcome {
  readonly code: number;
  /** Everything that was printed. */
  readonly text: string;
  readonly out: string;
  readonly effects: readonly Effect[];
}

/** A repository in a temporary folder, rehearsed by the committed bundle as a user would. */
export abstract class Rehearsed {
  readonly root = mkdtempSync(join(tmpdir(), 'release-sample-'));
  readonly repo: string;
  private runs = 0;

  /** @param name folder of the repository; the embedded GitHub calls it so too */
  protected constructor(name: string) {
    this.repo = join(this.root, name);
  }

  state(name: string): string {
    return join(this.root, `state-${name}`);
  }

  /** Everything that the services hold, as it is now. */
  copyState(from: string, to: string): void {
    rmSync(this.state(to), { recursive: true, force: true });
    cpSync(this.state(from), this.state(to), { recursive: true });
  }

  /** One rehearsal to its end, whatever its result. */
  rehearse(state: string, tag: string, ...more: string[]): Promise<Outcome> {
    return this.watched(state, tag, more, async () => {});
  }

  /**
   * One rehearsal to its end, with somebody who looks on, or meddles, until it has ended.
   * @throws Error when a request to GitHub, or an answer, is not as GitHub publishes it, or when a fault that was asked for
   * never struck: such a test would show nothing
   */
  async watched(
    state: string,
    tag: string,
    more: readonly string[],
    onlooker: (out: string, ended: AbortSignal) => Promise<void>,
  ): Promise<Outcome> {
    const { child, out, text } = this.start(state, tag, more);
    const ended = new AbortController();
    const outcome = new Promise<Outcome>((done) => {
      child.on('close', (code) => {
        ended.abort();
        done({ code: code ?? -1, text: text(), out, effects: effectsIn(join(out, 'events.jsonl')) });
      });
    });
    await Promise.all([outcome, onlooker(out, ended.signal)]);
    const { text: printed } = await outcome;
    if (printed.includes('never struck')) throw new Error(printed);
    const asked = (await outcome).effects.some(({ service }) => service === 'github');
    if (asked || existsSync(exchangesOf(out))) await holdFileToContract(exchangesOf(out));
    return outcome;
  }

  /** Rehearses with --serve, lets the body talk to the services, and ends them as Ctrl-C does. */
  async serve(
    state: string,
    tag: string,
    body: (services: Services, out: string, printed: string) => Promise<void> | void,
    { more = [], env = {} }: { readonly more?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
  ): Promise<number> {
    const { child, out, text } = this.start(state, tag, ['--serve', ...more], env);
    const ended = new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)));
    await new Promise<void>((up, failed) => {
      child.stdout?.on('data', () => {
        if (text().includes('The services are up')) up();
      });
      child.on('close', () => failed(new Error(text())));
    });
    try {
      await body(JSON.parse(readFileSync(join(out, 'services.json'), 'utf8')) as Services, out, text());
    } finally {
      child.kill('SIGINT');
    }
    return ended;
  }

  record(outcome: Outcome): ReleaseRecord {
    return JSON.parse(readFileSync(join(outcome.out, 'record.json'), 'utf8')) as ReleaseRecord;
  }

  /** git in the embedded repository of a state */
  git(state: string, ...args: string[]): string {
    return run('git', ['-C', join(this.state(state), 'github/repo.git'), ...args]);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private start(
    state: string,
    tag: string,
    more: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): { child: ChildProcess; out: string; text: () => string } {
    const out = join(this.root, `out-${this.runs++}`);
    const args = [
      'dist/cli/index.js',
      'rehearse',
      '--repo',
      this.repo,
      '--tag',
      tag,
      '--out',
      out,
      '--state',
      this.state(state),
    ];
    const child = spawn(process.execPath, [...args, ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, [exchangesVariable]: exchangesOf(out), ...env },
    });
    let printed = '';
    const collect = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    return { child, out, text: () => printed };
  }
}

/** Bundles start thousands of times: what Node compiled of them is kept from one to the next. */
const compiled = resolve('build/compile-cache');
const exchangesOf = (out: string): string => `${out}.exchanges.jsonl`;

/** The sample repository: examples/monorepo with its history. */
export class Sample extends Rehearsed {
  constructor() {
    super('sample');
    run(process.execPath, ['scripts/make-sample.mjs', this.repo, '--quiet']);
  }
}

/** What `services.json` says. */
export interface Services {
  readonly github: { readonly clone_url: string; readonly token: string };
  readonly pypi: { readonly index_url: string; readonly upload_url: string; readonly token: string };
  readonly registry: {
    readonly host: string;
    readonly url: string;
    readonly project: string;
    readonly username: string;
    readonly password: string;
  };
}

/** Effects of an `events.jsonl`; none when the request was refused before anything started. */
export function effectsIn(file: string): Effect[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Effect);
}

/** Runs a program; its output. @throws Error with both streams when it fails */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${status} ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout.trim();
}

/** A program of the test tools when they are installed (`node test/tools/install.mjs`), else the one on PATH. */
export function tool(name: string): string {
  const own = resolve('.tools/bin', name);
  return spawnSync(own, ['--version']).status === 0 ? own : name;
}

/** How often each file was sent, by sha256; the probe of the preflight is no file of the release. */
export function posts(effects: readonly Effect[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, what, detail } of effects) {
    if (kind !== 'pypi.upload' || what === 'release-check.txt') continue;
    const sha = String(detail['sha256']);
    counts.set(sha, (counts.get(sha) ?? 0) + 1);
  }
  return counts;
}
