import { appendFileSync, closeSync, constants, openSync } from 'node:fs';
import { EOL } from 'node:os';
import { execChild } from './child.js';
import { messageOf, UserError } from './errors.js';
import type { ExecOptions, ExecResult, Host } from './host.js';
import { clamp } from './markdown.js';
import { neutral } from './quote.js';
import { Redactor } from './redact.js';
import { type CommandName, commandLine, inputVariable, outputLines } from './workflow-commands.js';

const protocolFix = {
  where: { key: 'GITHUB_OUTPUT' },
  fix: 'let it name a file that this step may write to',
};

/** The Host of a real runner: inputs from `INPUT_*`, outputs, log commands and summary by its file protocol. */
export class ActionsHost implements Host {
  readonly env: Readonly<Record<string, string | undefined>> = process.env;
  private readonly redactor = new Redactor();

  /** @throws UserError when outputs could not be written: later, an effect might have happened that nobody hears of */
  checkProtocol(): void {
    const file = this.env['GITHUB_OUTPUT'];
    if (!file) return;
    try {
      closeSync(openSync(file, 'r+'));
    } catch (error) {
      throw new UserError(`outputs cannot be written: ${messageOf(error)}`, protocolFix);
    }
  }

  input(name: string): string {
    return this.env[inputVariable(name)] ?? '';
  }

  output(name: string, value: string): void {
    const file = this.env['GITHUB_OUTPUT'];
    if (!file) {
      this.info(`output ${name}=${value}`);
      return;
    }
    try {
      appendTo(file, outputLines(name, value));
    } catch (error) {
      throw new UserError(`the output ${name} cannot be written: ${messageOf(error)}`, protocolFix);
    }
  }

  secret(value: string): void {
    for (const form of this.redactor.add(value)) {
      if (this.env['GITHUB_ACTIONS'] === 'true') issue('add-mask', form);
    }
  }

  redact(text: string): string {
    return this.redactor.redact(text);
  }

  debug(text: string): void {
    issue('debug', this.redact(text));
  }

  info(text: string): void {
    process.stdout.write(neutral(this.redact(text)) + EOL);
  }

  notice(text: string): void {
    issue('notice', this.redact(text));
  }

  warning(text: string): void {
    issue('warning', this.redact(text));
  }

  error(text: string): void {
    issue('error', this.redact(text));
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    issue('group', this.redact(title));
    try {
      return await body();
    } finally {
      issue('endgroup');
    }
  }

  async summary(markdown: string): Promise<void> {
    const file = this.env['GITHUB_STEP_SUMMARY'];
    if (!file) return;
    try {
      appendTo(file, clamp(this.redact(markdown)) + EOL);
    } catch (error) {
      // What was done counts, not the page about it.
      this.warning(`the job summary cannot be written: ${messageOf(error)}`);
    }
  }

  exec(command: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execChild(this.env, (text) => this.redact(text), command, args, options);
  }

  async fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    // A step that asks nobody does not pay for TLS.
    const { nodeFetch } = await import('./node-fetch.js');
    return nodeFetch(new URL(url), init ?? {}, this.env);
  }

  now(): number {
    return Date.now();
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

function issue(name: CommandName, message = ''): void {
  process.stdout.write(commandLine(name, message));
}

/** The runner made the file: one that is not there (any more) is not read by anybody. */
function appendTo(file: string, text: string): void {
  const open = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    appendFileSync(open, text);
  } finally {
    closeSync(open);
  }
}
