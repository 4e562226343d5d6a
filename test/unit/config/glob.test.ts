import { expect, test } from '@jest/globals';
import fc from 'fast-check';
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
  ['charts/*/values.yaml', 'charts/hq/charts/x/values.yaml', false],
  ['**/Chart.yaml', 'a/bChart.yaml', false],
  ['docs/**', 'docs/a/b', true],
  ['{a,b{c,d}}/x', 'bd/x', true],
  ['{a}/x', 'a/x', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a?c', 'a\u{1f4e6}c', true],
  ['a.c', 'abc', false],
  ['*', '.hidden', true],
  ['[a]', 'a', true],
  ['[[]a]', '[a]', true],
  ['[!^]-]', '^-]', false],
  ['a+(b)|c$', 'a+(b)|c$', true],
])('%s covers %s: %s', (glob, path, expected) => {
  expect(globProblem(glob)).toBeUndefined();
  expect(compileGlob(glob)(path)).toBe(expected);
});

test('a path without special characters covers itself and what lies below', () => {
  const segment = fc.stringMatching(/^[A-Za-z0-9._+()|^$-]{1,8}$/).filter((text) => !/^\.{1,2}$/.test(text));
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(fc.property(path, path, (one, two) => compileGlob(one)(two) === `${two}/`.startsWith(`${one}/`)));
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
