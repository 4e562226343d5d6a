import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.js';
import { UserError } from '../core/errors.js';

/** One option of a command. Without `value` it is a switch. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value in the help. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** Accepted values; any when absent. */
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Placeholders of the positional arguments; all are required. */
  readonly positionals: readonly string[];
  readonly options: readonly OptionSpec[];
}

export interface ParsedArgs {
  readonly positionals: readonly string[];
  readonly switches: ReadonlySet<string>;
  /** Option name -> its values, in the order given; the last one wins unless the option is repeatable. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Parses the arguments of one command. node:util splits them; the checks are ours, for messages that name the way out.
 * @throws UserError for an unknown option (with the nearest known one), a missing or forbidden value, a value that is
 *   not among the choices, or a wrong number of positional arguments
 */
export function parseCommand(spec: CommandSpec, args: readonly string[]): ParsedArgs {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {};
  for (const option of spec.options) {
    options[option.name] = {
      type: option.value === undefined ? 'boolean' : 'string',
      multiple: true,
      ...(option.short === undefined ? {} : { short: option.short }),
    };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = spec.options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(spec, token);
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UserError(`--${option.name} takes no value`);
      switches.add(option.name);
    } else {
      values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token)]);
    }
  }
  checkPositionals(spec, positionals);
  return { positionals, switches, values };
}

/** The last value given for an option, or undefined. */
export function lastValue(parsed: ParsedArgs, name: string): string | undefined {
  return parsed.values.get(name)?.at(-1);
}

function unknownOption(spec: CommandSpec, token: OptionToken): UserError {
  const guess = nearest(
    token.name,
    spec.options.map(({ name }) => name),
  );
  return new UserError(`unknown option ${token.rawName}`, {
    fix:
      guess === undefined
        ? `see release-actions ${spec.name} --help`.replace('  ', ' ')
        : `did you mean --${guess}? All options: release-actions ${spec.name} --help`,
  });
}

function checkedValue(option: OptionSpec, token: OptionToken): string {
  const { value, inlineValue } = token;
  // An option instead of a value is a forgotten value; one that really starts with "-" can be given after "=".
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))) {
    throw new UserError(`--${option.name} needs a value`, { fix: `write --${option.name} ${option.value}` });
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const guess = nearest(value, option.choices);
    throw new UserError(`--${option.name} cannot be ${JSON.stringify(value)}`, {
      fix: `use ${option.choices.join(' or ')}${guess === undefined ? '' : `; did you mean ${guess}?`}`,
    });
  }
  return value;
}

function checkPositionals(spec: CommandSpec, positionals: readonly string[]): void {
  const wanted = spec.positionals;
  const extra = positionals[wanted.length];
  const missing = wanted[positionals.length];
  const usage = ['release-actions', spec.name, ...wanted, '[options]'].join(' ');
  if (extra !== undefined) {
    throw new UserError(`unexpected argument ${JSON.stringify(extra)}`, { fix: usage });
  }
  if (missing !== undefined) throw new UserError(`${missing} is missing`, { fix: usage });
}
