import { expect, test } from '@jest/globals';
import { compileGlob, globProblem } from '../../../src/config/glob.js';
import { editDistance, nearest } from '../../../src/config/nearest.js';

test.each([
  ['charts/*', 'charts/node', true],
  ['charts/*', 'charts/node/values.yaml', true],
  ['charts/*/values.yaml', 'charts/a/b/values.yaml', false],
  ['docs', 'docs/a/b.py', true],
  ['docs/', 'docs/a/b.py', true],
  ['docs', 'docs2/a', false],
  ['**/Chart.yaml', 'Chart.yaml', true],
  ['**/Chart.yaml', 'a/b/Chart.yaml', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**', 'a/x/y', true],
  ['*.py', 'a/x.py', false],
  ['x.{py,cfg}', 'x.cfg', true],
  ['x.{py,cfg}', 'xxcfg', false],
  ['v[0-9]?', 'v1x', true],
  ['v[!0-9]', 'v1', false],
  ['a+b(c).py', 'a+b(c).py', true],
  ['./a.py', 'a.py', true],
])('%s covers %s: %s', (glob, path, expected) => {
  expect(globProblem(glob)).toBeUndefined();
  expect(compileGlob(glob)(path)).toBe(expected);
});

test.each(['', '/a', 'a\\b', '../a', 'a//b', 'a**', '[a', '{a', 'a}', '[z-a]'])('%j is refused', (glob) => {
  expect(globProblem(glob)).toBeDefined();
});

test('the nearest word is found when it is near enough', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('ab', 'ba')).toBe(1);
  expect(nearest('pakcages', ['publish', 'packages'])).toBe('packages');
  expect(nearest('packages', [])).toBeUndefined();
  expect(nearest('completely-else', ['publish', 'packages'])).toBeUndefined();
});
