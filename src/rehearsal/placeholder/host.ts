import type { ExecResult, Host } from '../../core/host.js';
import { Redactor } from '../../core/redact.js';

/** The Host of a plain command: everything it says goes to standard error, as BuildKit's progress does. */
export class CommandHost implements Host {
  readonly env: Readonly<Record<string, string | undefined>> = process.env;
  private readonly redactor = new Redactor();

  input(): string {
    return '';
  }

  output(): void {}

  secret(value: string): void {
    this.redactor.add(value);
  }

  redact(text: string): string {
    return this.redactor.redact(text);
  }

  debug(): void {}

  info(text: string): void {
    process.stderr.write(`${this.redact(text)}\n`);
  }

  notice(text: string): void {
    this.info(text);
  }

  warning(text: string): void {
    this.info(text);
  }

  error(text: string): void {
    this.info(text);
  }

  group<T>(_title: string, body: () => Promise<T>): Promise<T> {
    return body();
  }

  async summary(): Promise<void> {}

  exec(): Promise<ExecResult> {
    throw new Error('a placeholder runs no program');
  }

  fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    return fetch(url, init);
  }

  now(): number {
    return Date.now();
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
