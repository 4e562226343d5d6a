import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from '@jest/globals';
import type { Effect, EffectFacts, Exchange, Hooks, Verdict } from '../../../src/rehearsal/services/types.js';

/** Hooks that write down what they are told and answer what a test asks for. */
export class Recorder implements Hooks {
  readonly effects: Effect[] = [];
  readonly asked: string[] = [];
  readonly foreign: string[] = [];
  readonly exchanges: Exchange[] = [];
  onEffect: (facts: EffectFacts, phase: 'before' | 'after') => Verdict | Promise<Verdict> = () => undefined;
  onRequest: (route: string) => Verdict = () => undefined;

  async effect(facts: EffectFacts, phase: 'before' | 'after'): Promise<Verdict> {
    this.asked.push(`${phase} ${facts.kind}`);
    return this.onEffect(facts, phase);
  }
  async request(_service: string, route: string): Promise<Verdict> {
    return this.onRequest(route);
  }
  record(effect: Effect): void {
    this.effects.push(effect);
  }
  notModelled(service: string, method: string, path: string): void {
    this.foreign.push(`${service} ${method} ${path}`);
  }
  exchange(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }
  /** `kind outcome`, in order. */
  get story(): string[] {
    return this.effects.map((effect) => `${effect.kind} ${effect.outcome}`);
  }
}

/** A temporary folder that disappears after the tests of the file. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs real git as somebody; returns trimmed standard output. Not synchronous: the server runs in this process. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const { stdout } = await promisify(execFile)('git', args, { cwd, env, encoding: 'utf8' });
  return stdout.trim();
}
