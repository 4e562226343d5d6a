import { expect, test } from '@jest/globals';
import { decodeConfig } from '../../../src/config/text.js';
import { explain } from '../../../src/core/errors.js';

const mistake = (bytes: readonly (string | number)[]): string => {
  const parts = bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part)));
  try {
    return decodeConfig(Buffer.concat(parts), 'c.yml');
  } catch (error) {
    return explain(error).split('\n')[0] ?? '';
  }
};

test('UTF-8 is taken as it is, with its byte order mark', () => {
  expect(mistake(['\ufeffschema-version: 1 # café\n'])).toBe('\ufeffschema-version: 1 # café\n');
  expect(mistake([])).toBe('');
});

test('other bytes are refused at their place', () => {
  expect(mistake(['a: 1\n# caf', 0xe9, '\nb: 2\n'])).toBe('c.yml:2:6: the config is not UTF-8');
  expect(mistake(['a: ', 0x80])).toBe('c.yml:1:4: the config is not UTF-8');
  // A character that is cut by the end of the file.
  expect(mistake(['a: ', 0xe2, 0x82])).toBe('c.yml:1:4: the config is not UTF-8');
});

test('UTF-16 is named', () => {
  expect(mistake([0xff, 0xfe, 'a', 0])).toBe('c.yml: the config is UTF-16, not UTF-8');
});
