import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { condition, evaluate } from '../../../src/rehearsal/workflow/expressions.js';
import { expandMatrix } from '../../../src/rehearsal/workflow/matrix.js';
import { Masker, parseCommand, parseKeyValues } from '../../../src/rehearsal/workflow/protocol.js';
import { filterPattern } from '../../../src/rehearsal/workflow/triggers.js';

const place = { file: 'x.yml', line: 1, column: 1 };

describe('expressions', () => {
  test.each([
    ["github.ref == 'REFS/TAGS/X'", true],
    ['github.nothing.at.all', null],
    ["needs.*.result == 'success'", false],
    ["contains(needs.*.result, 'failure')", true],
    ["'false' && 'a' || 'b'", 'a'],
    ['fromJSON(\'{"a":[1,{"b":true}]}\').a[1].b', true],
    ["format('{0}-{1}', 1.50, true)", '1.5-true'],
    ["inputs.tag || 'none'", 'none'],
    ["steps.s['odd name']", 'x'],
  ])('%s', (text, expected) => {
    const contexts = {
      github: { ref: 'refs/tags/x' },
      needs: { a: { result: 'success' }, b: { result: 'failure' } },
      steps: { s: { 'odd name': 'x' } },
    };
    expect(evaluate(text, { contexts }, place)).toEqual(expected);
  });

  test('an if of any text never throws anything but a UserError', () => {
    const status = { success: true, failure: false, cancelled: false };
    fc.assert(
      fc.property(fc.string(), (value) => {
        try {
          condition({ value, place }, { contexts: {}, status });
        } catch (error) {
          expect((error as Error).name).toBe('UserError');
        }
      }),
    );
  });
});

describe('matrix', () => {
  const values = (matrix: unknown): unknown[] => expandMatrix(matrix, place).map((leg) => leg.values);

  test('every combination of its vectors, or the legs of include', () => {
    expect(values({ fruit: ['apple', 'pear'], animal: ['cat', 'dog'] })).toEqual([
      { fruit: 'apple', animal: 'cat' },
      { fruit: 'apple', animal: 'dog' },
      { fruit: 'pear', animal: 'cat' },
      { fruit: 'pear', animal: 'dog' },
    ]);
    expect(values({ include: [{ color: 'green' }, { color: 'pink', animal: 'cat' }] })).toEqual([
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
    ]);
  });

  test('labels show plain values, also those inside of others', () => {
    const legs = expandMatrix({ p: ['linux/amd64'], o: [{ a: 1, b: [true] }] }, place);
    expect(legs.map((leg) => leg.label)).toEqual([' (linux/amd64, 1, true)']);
  });

  test.each([
    [{ os: ['a'], exclude: [{ os: 'a' }] }, 'the rehearsal does not know "exclude" of a matrix'],
    [{ os: ['a'], include: [{ v: 1 }] }, 'the rehearsal does not know "include" beside vectors of a matrix'],
    [{ os: [] }, 'the matrix vector "os" has no values'],
    [{ include: [] }, 'the matrix vector "include" has no values'],
    [{ n: Array.from({ length: 257 }, (_, n) => n) }, 'the matrix has 257 legs; GitHub runs 1 to 256'],
  ])('refuses %j', (matrix, message) => {
    expect(() => values(matrix)).toThrow(message);
  });
});

describe('the runner protocol', () => {
  test('values come back as @actions/core writes them', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => !/[\r\n]/.test(value));
    const lines = fc.array(text, { minLength: 1 }).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(lines, (value) => {
        const file = `first=1\nname<<ghadelimiter_x\n${value}\nghadelimiter_x\nlast=a=b\n`;
        expect(parseKeyValues(file)).toEqual([
          ['first', '1'],
          ['name', value],
          ['last', 'a=b'],
        ]);
      }),
    );
  });

  test('commands: escapes, properties, and what is none', () => {
    expect(parseCommand('  ::warning file=a%3Ab%2Cc,line=2::50%25%0Anext')).toEqual({
      name: 'warning',
      properties: { file: 'a:b,c', line: '2' },
      data: '50%\nnext',
    });
    for (const line of ['::nope::x', 'x ::error::y', '::error', ':: error::x']) {
      expect(parseCommand(line)).toBeUndefined();
    }
  });

  test('a masked value is hidden in every usual form, and nothing else is', () => {
    const masker = new Masker();
    masker.add('s3cr<t "x"\nsecond line');
    for (const form of [
      's3cr<t "x"',
      'second line',
      encodeURIComponent('s3cr<t "x"'),
      JSON.stringify('s3cr<t "x"').slice(1, -1),
      Buffer.from('s3cr<t "x"').toString('base64'),
    ]) {
      expect(masker.mask(`a ${form} b`)).toBe('a *** b');
      expect(masker.hides(form)).toBe(true);
    }
    for (const prefix of ['u:', 'us:', 'use:']) {
      const header = Buffer.from(`${prefix}second line`).toString('base64');
      expect(masker.hides(header)).toBe(true);
    }
    expect(masker.hides('other text')).toBe(false);
    new Masker().add('');
  });
});

test.each([
  ['version/*', 'version/1.0', true],
  ['version/*', 'version/1/0', false],
  ['**', 'a/b', true],
  ['v1.?', 'v1.', true],
  ['v1.0', 'v1x0', false],
  ['a+b', 'aab', true],
  ['[ab]c', 'bc', true],
  ['a\\*', 'a*', true],
  ['(x)', '(x)', true],
])('filter %s on %s', (pattern, text, expected) => {
  expect(filterPattern(pattern).test(text)).toBe(expected);
});
