import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RehearsalEvent } from '../../src/rehearsal/events.js';
import { exchangesVariable } from '../../src/rehearsal/exchanges.js';
import { parseInjection } from '../../src/rehearsal/inject.js';
import type { RehearsalOptions } from '../../src/rehearsal/options.js';
import type { Prepared } from '../../src/rehearsal/prepare.js';
import { rehearse } from '../../src/rehearsal/rehearse.js';
import type { RehearsalResult } from '../../src/rehearsal/result.js';
import type { RunningServices } from '../../src/rehearsal/running-services.js';
import { interpret } from '../../src/rehearsal/workflow/engine.js';
import { holdFileToContract } from './github-contract.js';

export const fixtureSuite = {
  root: join(process.cwd(), 'test/fixtures/rehearsal-suite'),
  version: '0.0.0',
  placeholder: join(process.cwd(), 'build/src/rehearsal/placeholder/main.js'),
};

export interface Finished {
  readonly exitCode: number;
  readonly result: RehearsalResult;
  readonly events: readonly RehearsalEvent[];
}

/** A git checkout and an out folder in a temporary place, rehearsed with small stand-ins for the real actions. */
export class Stage {
  readonly root = mkdtempSync(join(tmpdir(), 'rehearsal-test-'));
  readonly repo = join(this.root, 'project');
  readonly out = join(this.root, 'out');

  constructor() {
    mkdirSync(this.repo);
    this.git('init', '-q', '-b', 'main');
    this.commit('pyproject.toml', '[project]\nname = "alpha"\nversion = "5.0.0"\n', 'Start');
    this.git('tag', 'version/5.0.0');
    this.commit('README.md', 'Alpha\n', 'Describe it');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgSign=false'];
    return execFileSync('git', [...who, ...args], { cwd: this.repo, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** git in the embedded repository */
  embedded(...args: string[]): string {
    const cwd = join(this.out, 'state/github/repo.git');
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.repo, path)), { recursive: true });
    writeFileSync(join(this.repo, path), content);
  }

  commit(path: string, content: string, subject: string): string {
    this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '-q', '-m', subject);
    return this.git('rev-parse', 'HEAD');
  }

  file(name: string): string {
    return readFileSync(join(this.out, name), 'utf8');
  }

  options(tag: string, changes: Partial<RehearsalOptions> = {}): RehearsalOptions {
    return {
      ...{
        repo: this.repo,
        tag,
        at: undefined,
        config: undefined,
        workflow: undefined,
        dirty: false,
        out: this.out,
      },
      ...{ state: join(this.out, 'state'), fresh: false, rerun: undefined, serve: false, port: undefined },
      ...{ images: 'auto', inject: [], json: false, ...changes },
    };
  }

  async rehearse(
    tag: string,
    changes: Partial<Omit<RehearsalOptions, 'inject'>> & { readonly inject?: readonly string[] } = {},
    whileUp: (services: RunningServices, prepared: Prepared) => Promise<void> = async () => {},
    signal: AbortSignal = new AbortController().signal,
    onEvent: (event: RehearsalEvent) => void = () => {},
  ): Promise<Finished> {
    const events: RehearsalEvent[] = [];
    let result: RehearsalResult | undefined;
    const { inject = [], ...rest } = changes;
    const exchanges = join(this.root, 'exchanges.jsonl');
    process.env[exchangesVariable] = exchanges;
    const injections = inject.map((spec) => ({ spec, injection: parseInjection(spec) }));
    const exitCode = await rehearse(this.options(tag, { ...rest, inject: injections }), {
      suite: fixtureSuite,
      // The official parser loads only in a bundle; the command line's own tests go through one.
      runWorkflow: (request) => interpret(request, async () => []),
      reporter: () => ({
        event: (event) => {
          events.push(event);
          onEvent(event);
        },
        close: () => {},
      }),
      program: 'release-actions rehearse',
      signal,
      finished: async (given, services, prepared) => {
        result = given;
        await whileUp(services, prepared);
      },
    });
    if (existsSync(exchanges)) await holdFileToContract(exchanges);
    if (result === undefined) throw new Error('the rehearsal gave no result');
    return { exitCode, result, events };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
