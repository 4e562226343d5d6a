import * as core from '@actions/core';
import { execChild } from './child.js';
import type { ExecOptions, ExecResult, Host } from './host.js';
import { clamp } from './markdown.js';
import { Redactor } from './redact.js';

/** The Host of a real runner: inputs from `INPUT_*`, outputs, log commands and summary by its file protocol. */
export class ActionsHost implements Host {
  readonly env: Readonly<Record<string, string | undefined>> = process.env;
  private readonly redactor = new Redactor();

  input(name: string): string {
    return core.getInput(name, { trimWhitespace: false });
  }

  output(name: string, value: string): void {
    // Without the file, core falls back to printing a workflow command, which a terminal user has no use for.
    if (this.env['GITHUB_OUTPUT']) core.setOutput(name, value);
    else this.info(`output ${name}=${value}`);
  }

  secret(value: string): void {
    for (const form of this.redactor.add(value)) {
      if (this.env['GITHUB_ACTIONS'] === 'true') core.setSecret(form);
    }
  }

  redact(text: string): string {
    return this.redactor.redact(text);
  }

  debug(text: string): void {
    core.debug(this.redact(text));
  }

  info(text: string): void {
    core.info(neutral(this.redact(text)));
  }

  notice(text: string): void {
    core.notice(this.redact(text));
  }

  warning(text: string): void {
    core.warning(this.redact(text));
  }

  error(text: string): void {
    core.error(this.redact(text));
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    return core.group(this.redact(title), body);
  }

  async summary(markdown: string): Promise<void> {
    if (!this.env['GITHUB_STEP_SUMMARY']) return;
    await core.summary.addRaw(clamp(this.redact(markdown)), true).write();
  }

  exec(command: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execChild(this.env, (text) => this.redact(text), command, args, options);
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

/** A log line of ours may quote hostile text; `::` at a line's start would make it a command of the runner. */
function neutral(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '##\u200b[');
}
