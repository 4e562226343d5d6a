import { execChild } from '../../src/core/child.js';
import type { ExecOptions, ExecResult, Host } from '../../src/core/host.js';
import { nodeFetch } from '../../src/core/node-fetch.js';
import { Redactor } from '../../src/core/redact.js';

/** A Host for tests: inputs and environment from objects, everything it was told kept in arrays. Runs real children. */
export class FakeHost implements Host {
  readonly outputs: Record<string, string> = {};
  readonly lines: string[] = [];
  readonly warnings: string[] = [];
  readonly notices: string[] = [];
  readonly errors: string[] = [];
  readonly summaries: string[] = [];
  readonly slept: number[] = [];
  readonly env: Record<string, string | undefined>;
  private readonly inputs: Readonly<Record<string, string>>;
  private readonly redactor = new Redactor();
  private clock = 1_700_000_000_000;

  constructor(inputs: Readonly<Record<string, string>> = {}, env: Record<string, string | undefined> = {}) {
    this.inputs = inputs;
    this.env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env };
  }

  input(name: string): string {
    return this.inputs[name] ?? '';
  }
  output(name: string, value: string): void {
    this.outputs[name] = value;
  }
  secret(value: string): void {
    this.redactor.add(value);
  }
  redact(text: string): string {
    return this.redactor.redact(text);
  }
  debug(): void {}
  info(text: string): void {
    this.lines.push(this.redact(text));
  }
  notice(text: string): void {
    this.notices.push(this.redact(text));
  }
  warning(text: string): void {
    this.warnings.push(this.redact(text));
  }
  error(text: string): void {
    this.errors.push(this.redact(text));
  }
  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.info(title);
    return body();
  }
  async summary(markdown: string): Promise<void> {
    this.summaries.push(this.redact(markdown));
  }
  exec(command: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execChild(this.env, (text) => this.redact(text), command, args, options);
  }
  async fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    return nodeFetch(new URL(url), init ?? {}, this.env);
  }
  now(): number {
    return this.clock;
  }
  /** Waits are only counted: the clock moves on, the test does not. */
  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.clock += milliseconds;
  }

  /** Everything this host was told, for canary checks. */
  allText(): string {
    return [
      ...this.lines,
      ...this.notices,
      ...this.warnings,
      ...this.errors,
      ...this.summaries,
      ...Object.values(this.outputs),
    ].join('\n');
  }
}
