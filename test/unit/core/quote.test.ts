import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain, UserError } from '../../../src/core/errors.js';
import { fileName, quoted } from '../../../src/core/quote.js';

describe('a hostile text in a message', () => {
  test('is quoted, and what cannot be seen is written out', () => {
    expect(quoted('5.1.0')).toBe('"5.1.0"');
    expect(quoted('5.1.0\u202e')).toBe('"5.1.0\\u{202e}"');
    expect(quoted('a\nb\u007f\u2028')).toBe('"a\\nb\\u{7f}\\u{2028}"');
    expect(quoted('x'.repeat(300), 5)).toBe('"xxxxx…"');
  });

  test('never moves the cursor or ends the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quoted(text, 1000)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });

  test('of a file stands as it is, unless something in it could not be seen', () => {
    expect(fileName("a b/it's/ünï")).toBe("a b/it's/ünï");
    expect(fileName('a\nb')).toBe('"a\\nb"');
    const error = new UserError('wrong', { where: { file: 'a\u001b[31m', line: 3 } });
    expect(explain(error)).toBe('"a\\u001b[31m":3: wrong');
  });
});
