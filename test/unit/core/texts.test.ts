import { describe, expect, it } from '@jest/globals';
import { childEnvironment, execChild } from '../../../src/core/child.js';
import { explain, ServiceError, ToolError, UserError } from '../../../src/core/errors.js';
import { Inputs } from '../../../src/core/inputs.js';
import { bytes, clamp, code, table, text } from '../../../src/core/markdown.js';
import { canonicalJson } from '../../../src/record/canonical.js';
import { FakeHost } from '../../support/fake-host.js';

describe('markdown', () => {
  it('shows hostile text as itself', () => {
    const shown = text('<img src=x onerror=alert(1)> @everyone | `x` **y**\n# z');
    expect(shown).not.toMatch(/<|(?<!\\)\||@|\n/);
    expect(shown).toContain('\\*\\*y\\*\\*');
    expect(text('- item')).toBe('\\- item');
    expect(text('1. item')).toBe('1\\. item');
    expect(text('5.1.0-rc.1 (final)')).toBe('5.1.0-rc.1 (final)');
  });

  it('quotes code with back-ticks', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('a|b')).toBe('`a\\|b`');
  });

  it('makes no table without rows', () => {
    expect(table(['a'], [])).toBe('');
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [4_200, '4.2 kB'],
    [999_600, '1.0 MB'],
    [13_000_000, '13 MB'],
  ])('%d bytes are %s', (size, shown) => {
    expect(bytes(size)).toBe(shown);
  });

  it('cuts at a line end and says so', () => {
    const cut = clamp('line of text\n'.repeat(100), 500);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(500);
    expect(cut).toContain('(cut:');
  });
});

describe('errors', () => {
  it('names place and fix of a user error, without a stack', () => {
    const shown = explain(
      new UserError('unknown key', {
        where: { file: 'c.yml', line: 3, column: 5, key: 'pyton' },
        fix: 'write python',
      }),
    );
    expect(shown).toBe('c.yml:3:5: pyton: unknown key\nWhat to do: write python');
  });

  it('names service and status', () => {
    expect(explain(new ServiceError('PyPI', 'no', { status: 403, retryable: false }))).toBe(
      'PyPI answered 403: no',
    );
  });

  it('shows the stack of a bug only', () => {
    expect(explain(new TypeError('x'))).toContain('This is a bug');
    expect(explain(new ToolError('git push', 1, 'denied'))).toBe('git push ended with exit code 1\ndenied');
  });
});

describe('children', () => {
  it('see nothing of inputs and runner tokens', () => {
    const env = childEnvironment(
      { PATH: '/bin', INPUT_TOKEN: 's', ACTIONS_RUNTIME_TOKEN: 's', GITHUB_TOKEN: 's', PYPI_TOKEN: 's' },
      { A: 'b' },
    );
    expect(env).toEqual({ PATH: '/bin', A: 'b' });
  });

  it('a missing program is a clear error', async () => {
    await expect(execChild(process.env, (t) => t, 'no-such-program', [])).rejects.toThrow(
      expect.objectContaining({
        exitCode: 127,
        stderrTail: 'no-such-program is not installed or not on PATH',
      }),
    );
  });

  it('are killed at the timeout', async () => {
    await expect(execChild(process.env, (t) => t, 'sleep', ['5'], { timeout: 50 })).rejects.toThrow(
      expect.objectContaining({ exitCode: 137 }),
    );
  });

  it('get no shell: arguments stay arguments', async () => {
    const { stdout } = await execChild(process.env, (t) => t, 'printf', ['%s', '$(id);`id`']);
    expect(stdout).toBe('$(id);`id`');
  });
});

describe('inputs', () => {
  const host = new FakeHost({
    flag: 'TRUE',
    list: 'a, b\n\nc ',
    one: 'x',
    secret: ' s3cret-value\n',
    tag: '\u00a0version/1.0.0 ',
  });
  const inputs = new Inputs(host);
  it('refuses a boolean that is not one', () => {
    expect(() => inputs.flag('flag')).toThrow('must be true or false');
  });
  it('reads lists by line and comma', () => {
    expect(inputs.list('list')).toEqual(['a', 'b', 'c']);
  });
  it('refuses a value that is not on the list, and takes the first for an absent one', () => {
    expect(() => inputs.oneOf('one', ['a', 'b'])).toThrow('one of a, b');
    expect(inputs.oneOf('absent', ['a', 'b'])).toBe('a');
  });
  it('masks a secret before it returns it', () => {
    expect(inputs.secret('secret')).toBe('s3cret-value');
    expect(host.redact('is s3cret-value shown')).toBe('is *** shown');
  });
  it('keeps Unicode spaces: they are part of what is refused later', () => {
    expect(inputs.optional('tag')).toBe('\u00a0version/1.0.0');
  });
  it('names an empty required input', () => {
    expect(() => inputs.required('absent')).toThrow('the input "absent" is empty');
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and drops undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: [{ z: 1, y: 2 }] } })).toBe(
      canonicalJson({ a: { c: [{ y: 2, z: 1 }] }, b: 1 }),
    );
  });
});
