import { expect, test } from '@jest/globals';
import { inputsRead, namesOutput } from '../support/sources.js';

test('finds the inputs that a source reads', () => {
  const source = `
    const tag = inputs.required('tag', 'a hint');
    const method = inputs.oneOf<Methods>(
      'commit-method',
      methods,
    );
    const token = inputs.secret('token'); host.input('raw-input'); other.list(name); text.path;
    // a word of prose: 'nothing'
  `;
  expect(inputsRead(new Map([['a.ts', source]]))).toEqual(['commit-method', 'raw-input', 'tag', 'token']);
});

test.each([
  [`host.output('is-final', x)`, 'is-final', true],
  [`const facts = { sha: x, "base-version": y, tag };`, 'sha', true],
  [`const facts = { sha: x, "base-version": y, tag };`, 'base-version', true],
  [`const facts = { sha: x, tag };`, 'tag', true],
  [`host.output('is-finals', x)`, 'is-final', false],
  [`const shape = 1`, 'sha', false],
])('%s names the output %s: %s', (source, name, expected) => {
  expect(namesOutput(new Map([['a.ts', source]]), name)).toBe(expected);
});
