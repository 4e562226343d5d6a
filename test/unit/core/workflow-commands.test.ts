import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// biome-ignore lint/style/noRestrictedImports: what ours is compared with
import * as core from '@actions/core';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionsHost } from '../../../src/core/actions-host.js';
import { commandLine, outputLines } from '../../../src/core/workflow-commands.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a step writes to standard output while the body runs. */
function printed(body: () => void): string {
  const parts: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => parts.push(String(text)) > 0);
  try {
    body();
  } finally {
    spy.mockRestore();
  }
  return parts.join('');
}

function withVariable<T>(name: string, value: string, body: () => T): T {
  const before = process.env[name];
  process.env[name] = value;
  try {
    return body();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

/** What a step appends to the file that a variable names. */
async function appended(variable: string, body: () => unknown): Promise<string> {
  const file = join(folder, variable);
  writeFileSync(file, 'kept\n');
  const before = process.env[variable];
  process.env[variable] = file;
  try {
    await body();
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
  return readFileSync(file, 'utf8').replace(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter_x');
}

const texts = fc.string({ unit: fc.constantFrom('a', '%', '\r', '\n', ':', ',', '🌳', '<', ' ', '\0') });

describe('the same bytes as @actions/core', () => {
  const { debug, notice, warning, error } = core;
  test.each(Object.entries({ debug, notice, warning, error }))('%s', (name, theirs) => {
    const host = new ActionsHost();
    const ours = (text: string): void => host[name as 'debug'](text);
    fc.assert(
      fc.property(texts, (text) => {
        expect(printed(() => ours(text))).toBe(printed(() => theirs(text)));
      }),
    );
  });

  test('a secret, when a runner listens', () => {
    const mask = (value: string): string =>
      withVariable('GITHUB_ACTIONS', 'true', () => printed(() => new ActionsHost().secret(value)));
    expect(mask('50%-of-it')).toContain(printed(() => core.setSecret('50%-of-it')));
    expect(withVariable('GITHUB_ACTIONS', '', () => printed(() => new ActionsHost().secret('no-one')))).toBe(
      '',
    );
  });

  test('inputs, with the spaces around them', () => {
    withVariable('INPUT_COMMIT-METHOD', ' none\n', () => {
      const untrimmed = { trimWhitespace: false };
      expect(new ActionsHost().input('commit-method')).toBe(core.getInput('commit-method', untrimmed));
    });
    expect(new ActionsHost().input('nobody-gave-this')).toBe('');
  });

  test('outputs', async () => {
    for (const value of ['', 'one', 'two\nlines', 'a<<b\r\nc', '100 %', '\n']) {
      const ours = await appended('GITHUB_OUTPUT', () => new ActionsHost().output('tag', value));
      expect(ours).toBe(await appended('GITHUB_OUTPUT', () => core.setOutput('tag', value)));
    }
  });

  test('the summary', async () => {
    const ours = await appended('GITHUB_STEP_SUMMARY', () => new ActionsHost().summary('## Title\n\ntext'));
    const theirs = await appended('GITHUB_STEP_SUMMARY', () =>
      core.summary.addRaw('## Title\n\ntext', true).write(),
    );
    expect(ours).toBe(theirs);
  });

  test('groups, also of a body that throws', async () => {
    const parts: string[] = [];
    const spy = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => parts.push(String(text)) > 0);
    const body = (): Promise<void> => Promise.reject(new Error('no'));
    try {
      for (const host of [new ActionsHost(), core]) {
        await expect(host.group('a\nb', body)).rejects.toThrow('no');
        await host.group('c', async () => {});
      }
    } finally {
      spy.mockRestore();
    }
    const half = parts.length / 2;
    expect(parts.slice(0, half).join('')).toBe(parts.slice(half).join(''));
    expect(parts.join('')).toContain('::group::a%0Ab');
  });
});

test('an output cannot set another one', () => {
  expect(() => outputLines('tag', 'x\nend\nother<<end\ny', 'end')).toThrow('delimiter');
  const [first = ''] = outputLines('tag', 'x').split('\n');
  expect(outputLines('tag', 'x')).not.toContain(first);
});

test('a command is one line', () => {
  fc.assert(
    fc.property(
      texts,
      (text) =>
        commandLine('warning', text)
          .trimEnd()
          .split(/[\r\n]/).length === 1,
    ),
  );
});

test('an output file that is gone is an error, and is not made', async () => {
  const gone = join(folder, 'gone');
  withVariable('GITHUB_OUTPUT', gone, () => {
    expect(() => new ActionsHost().output('tag', 'x')).toThrow('the output tag cannot be written');
  });
  const before = process.env['GITHUB_STEP_SUMMARY'];
  process.env['GITHUB_STEP_SUMMARY'] = gone;
  const parts: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => parts.push(String(text)) > 0);
  await new ActionsHost().summary('x');
  spy.mockRestore();
  if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
  else process.env['GITHUB_STEP_SUMMARY'] = before;
  expect(parts.join('')).toContain('::warning::the job summary cannot be written');
  expect(existsSync(gone)).toBe(false);
});
