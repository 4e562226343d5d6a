import type { CommandSpec, OptionSpec } from './args.js';

/** What `release-actions --help` prints. */
export function generalHelp(commands: readonly CommandSpec[]): string {
  const width = Math.max(...commands.map((command) => usageOf(command).length));
  return [
    'Usage: release-actions COMMAND [options]',
    '',
    'From a pushed tag to a finished release, and its rehearsal on this machine.',
    '',
    'Commands:',
    ...commands.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.summary}`),
    '',
    'Options:',
    '  -h, --help     Show this text, or that of a command.',
    '  -V, --version  Show the version of release-actions.',
    '',
    'Exit codes: 0 done, 1 the release would fail, 2 bad input (nothing was started).',
    '',
  ].join('\n');
}

/** What `release-actions COMMAND --help` prints; `notes` are further lines at the end. */
export function commandHelp(command: CommandSpec, notes: readonly string[] = []): string {
  const width = Math.max(...command.options.map((option) => flagsOf(option).length));
  return [
    `Usage: release-actions ${usageOf(command)} [options]`,
    '',
    command.summary,
    '',
    'Options:',
    ...command.options.map((option) => `  ${flagsOf(option).padEnd(width)}  ${option.help}`),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

function usageOf(command: CommandSpec): string {
  return [command.name, ...command.positionals].join(' ');
}

function flagsOf(option: OptionSpec): string {
  const long = `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
  return option.short === undefined ? `    ${long}` : `-${option.short}, ${long}`;
}
