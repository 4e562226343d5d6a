#!/usr/bin/env node
import { nearest } from '../config/nearest.js';
import { explain, UserError } from '../core/errors.js';
import { neutral } from '../core/quote.js';
import { injectionGrammar } from '../rehearsal/inject.js';
import { type CommandSpec, parseCommand } from './args.js';
import { commands, planCommand, prepareCommand, rehearseCommand } from './commands.js';
import { commandHelp, generalHelp } from './help.js';
import { planCommandLine } from './plan.js';
import { prepareCommandLine, prepareNotes } from './prepare.js';
import { rehearseCommandLine } from './rehearse.js';
import { findSuite } from './suite.js';

/** Runs the command line; returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  const help = first === undefined || ['help', '--help', '-h'].includes(first);
  const named = help ? rest.find((word) => !word.startsWith('-')) : first;
  if (named === undefined) return print(generalHelp(commands));
  if (['--version', '-V', 'version'].includes(named)) return print(`${suite().version}\n`);
  const command = commands.find(({ name }) => name === named);
  if (command === undefined) throw unknownCommand(named);
  if (help || rest.includes('--help') || rest.includes('-h')) {
    return print(commandHelp(command, notes.get(command)));
  }
  return run(command, rest);
}

/** Further lines of a command's help. */
const notes = new Map<CommandSpec, readonly string[]>([
  [rehearseCommand, ['--inject SPEC is one of:', ...injectionGrammar.map((line) => `  ${line}`)]],
  [prepareCommand, prepareNotes],
]);

function run(command: CommandSpec, args: readonly string[]): Promise<number> {
  const parsed = parseCommand(command, args);
  if (command === planCommand) return planCommandLine(parsed);
  return command === prepareCommand ? prepareCommandLine(parsed) : rehearseCommandLine(parsed, suite());
}

function suite(): ReturnType<typeof findSuite> {
  return findSuite(import.meta.dirname);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function unknownCommand(name: string): UserError {
  const names = commands.map((command) => command.name);
  const guess = nearest(name, names);
  return new UserError(`there is no command ${JSON.stringify(name)}`, {
    fix: guess === undefined ? `the commands are ${names.join(', ')}` : `did you mean ${guess}?`,
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  // Bad input is told apart from a release that fails, so that scripts can tell too.
  process.stderr.write(`${neutral(explain(thrown))}\n`);
  process.exitCode = thrown instanceof UserError ? 2 : 1;
}
