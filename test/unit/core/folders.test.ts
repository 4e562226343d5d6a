import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder, removeFolders } from '../../../src/core/folders.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('folders are made from the outermost on, and a second time none', () => {
  const path = join(root, 'a', 'b', 'c');
  expect(makeFolder(path)).toEqual([join(root, 'a'), join(root, 'a', 'b'), path]);
  expect(makeFolder(path)).toEqual([]);
});

test('below a file nothing is made', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'x', 'y'))).toThrow('ENOTDIR');
  expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST');
});

// node:fs itself never returns here.
(existsSync('/proc/self') ? test : test.skip)('where no folder can be, it is refused', () => {
  expect(() => makeFolder('/proc/nowhere/at/all')).toThrow('ENOENT');
});

test('what was made is removed, but never what somebody put into it', () => {
  const made = makeFolder(join(root, 'a', 'b'));
  writeFileSync(join(root, 'a', 'file'), '');
  removeFolders(made);
  expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()).toEqual(['a', 'a/file']);
});
