/**
 * What a step tells the runner: lines on standard output, and text in the files that GITHUB_OUTPUT and its like name
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The same bytes as @actions/core
 * writes, which the tests compare; that package itself also loads an HTTP client, half of the time that a step of ours
 * takes to start.
 */
import { randomUUID } from 'node:crypto';
import { EOL } from 'node:os';

/** Commands that take only a message. */
export type CommandName = 'add-mask' | 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'endgroup';

/** The line of a command, with its line end. Line ends in the message cannot end it. */
export function commandLine(name: CommandName, message = ''): string {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::${name}::${escaped}${EOL}`;
}

/**
 * The lines that set an output, for the end of the file that GITHUB_OUTPUT names.
 * @param delimiter must be unforeseeable: a value that held it could set other outputs
 * @throws Error when the name or value holds the delimiter
 */
export function outputLines(name: string, value: string, delimiter = `ghadelimiter_${randomUUID()}`): string {
  if (`${name}\n${value}`.includes(delimiter)) throw new Error('it holds the delimiter of outputs');
  return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL);
}

/** The environment variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
