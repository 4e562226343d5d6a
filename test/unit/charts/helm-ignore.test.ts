import { expect, test } from '@jest/globals';
import { helmIgnore } from '../../../src/charts/helm-ignore.js';
import { explain } from '../../../src/core/errors.js';

test.each<[rules: string, path: string, folder: boolean, left: boolean]>([
  ['*.bak', 'a.bak', false, true],
  ['*.bak', 'deep/er/a.bak', false, true],
  ['*.bak', 'a.bak.txt', false, false],
  ['/a.txt', 'a.txt', false, true],
  ['/a.txt', 'deep/a.txt', false, false],
  ['deep/a.txt', 'deep/a.txt', false, true],
  ['deep/*', 'deep/er/a.txt', false, false],
  ['docs/', 'docs', true, true],
  ['docs/', 'docs', false, false],
  ['docs/', 'x/docs', true, true],
  ['?.md', 'a.md', false, true],
  ['?.md', 'ab.md', false, false],
  ['[a-c]x', 'bx', false, true],
  ['[^a-c]x', 'bx', false, false],
  ['[^a-c]x', 'dx', false, true],
  ['[\\]a]', ']', false, true],
  ['a\\*b', 'a*b', false, true],
  ['a\\*b', 'axb', false, false],
  ['a.c', 'abc', false, false],
  ['# *.md', 'a.md', false, false],
  ['  *.md\r', 'a.md', false, true],
  ['\ufeff*.md', 'a.md', false, true],
  // Helm's own meaning: what a negated rule does not match goes.
  ['!keep.txt', 'other.txt', false, true],
  ['!keep.txt', 'keep.txt', false, false],
  ['!keep/', 'keep', true, false],
  ['!keep/', 'a.txt', false, true],
  ['!*.txt\nb.txt', 'b.txt', false, true],
  ['', 'templates/.hidden', false, true],
  ['', 'templates/.', false, false],
  ['', 'templates/deep/.hidden', false, false],
  ['', '.hidden', false, false],
])('%j and %s', (rules, path, folder, left) => {
  expect(helmIgnore(rules, '.helmignore')(path, folder)).toBe(left);
});

test.each(['a/**', '[a', 'a[]', '[a-]', 'a\\', '[-a]', '[]a]'])('refuses %s as helm does', (rule) => {
  let message = '';
  try {
    helmIgnore(`# first\n${rule}\n`, 'charts/a/.helmignore');
  } catch (error) {
    message = explain(error);
  }
  expect(message).toMatch(/^charts\/a\/\.helmignore:2: .*\nWhat to do: /);
});
