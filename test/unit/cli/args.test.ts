import { describe, expect, test } from '@jest/globals';
import { type CommandSpec, lastValue, parseCommand } from '../../../src/cli/args.js';
import { commands, planCommand, rehearseCommand } from '../../../src/cli/commands.js';
import { commandHelp, generalHelp } from '../../../src/cli/help.js';

const parse = (...args: string[]) => parseCommand(rehearseCommand, args);

describe('arguments', () => {
  test('takes values apart and together, switches, repeats', () => {
    const parsed = parse('--tag', 'a', '--tag=b', '--fresh', '--inject', 'x', '--inject=y', '--out=-odd');
    expect(lastValue(parsed, 'tag')).toBe('b');
    expect(lastValue(parsed, 'out')).toBe('-odd');
    expect(parsed.values.get('inject')).toEqual(['x', 'y']);
    expect(parsed.switches).toEqual(new Set(['fresh']));
    expect(parseCommand(planCommand, ['5.1.0']).positionals).toEqual(['5.1.0']);
  });

  test.each([
    [['--tga', 'x'], 'unknown option --tga', /did you mean --tag\?/],
    [['--frehs'], 'unknown option --frehs', /did you mean --fresh\?/],
    [['--something-else'], 'unknown option --something-else', /rehearse --help/],
    [['-x'], 'unknown option -x', /--help/],
    [['--tag'], '--tag needs a value', /write --tag TAG/],
    [['--tag', '--fresh'], '--tag needs a value', /write --tag TAG/],
    [['--tag='], '--tag needs a value', /write --tag TAG/],
    [['--fresh=yes'], '--fresh takes no value', undefined],
    [['--rerun', 'faild'], '--rerun cannot be "faild"', /all or failed; did you mean failed\?/],
    [['version/5.1.0'], 'unexpected argument "version/5.1.0"', /release-actions rehearse \[options\]/],
    [['--', '--tag'], 'unexpected argument "--tag"', /rehearse/],
  ])('refuses %j', (args, message, fix) => {
    const wanted = fix === undefined ? { message } : { message, fix: expect.stringMatching(fix) };
    expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'UserError', ...wanted }));
  });

  test('wants every positional argument', () => {
    expect(() => parseCommand(planCommand, [])).toThrow('VERSION is missing');
  });
});

describe('help', () => {
  const names = (spec: CommandSpec): string[] => spec.options.map((option) => option.name);

  test('names every command and every option', () => {
    for (const command of commands) {
      expect(generalHelp(commands)).toContain(`  ${command.name}`);
      for (const name of names(command)) expect(commandHelp(command)).toContain(`--${name}`);
    }
    expect(commandHelp(planCommand)).toContain('Usage: release-actions plan VERSION [options]');
  });

  test('has the options of the design', () => {
    const wanted = 'repo tag at config workflow dirty out state fresh rerun serve images inject json';
    expect(names(rehearseCommand)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });
});
