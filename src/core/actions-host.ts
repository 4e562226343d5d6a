import { closeSync, openSync } from 'node:fs';
import * as core from '@actions/core';
import { execChild } from './child.js';
import { messageOf, UserError } from './errors.js';
import type { ExecOptions, ExecResult, Host } from './host.js';
import { clamp } from './markdown.js';
import { proxyFor } from './proxy.js';
import { proxyFetch } from './proxy-fetch.js';
import { Redactor } from './redact.js';

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
    return core.getInput(name, { trimWhitespace: false });
  }

  output(name: string, value: string): void {
    // Without the file, core falls back to printing a workflow command, which a terminal user has no use for.
    if (!this.env['GITHUB_OUTPUT']) {
      this.info(`output ${name}=${value}`);
      return;
    }
    try {
      core.setOutput(name, value);
    } catch (error) {
      throw new UserError(`the output ${name} cannot be written: ${messageOf(error)}`, protocolFix);
    }
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
    try {
      await core.summary.addRaw(clamp(this.redact(markdown)), true).write();
    } catch (error) {
      // What was done counts, not the page about it.
      this.warning(`the job summary cannot be written: ${messageOf(error)}`);
    }
  }

  exec(command: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execChild(this.env, (text) => this.redact(text), command, args, options);
  }

  async fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    const target = new URL(url);
    const direct = target.protocol !== 'https:' || proxyFor(target, this.env) === undefined;
    return direct ? fetch(target, init) : proxyFetch(target, init ?? {}, this.env);
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
