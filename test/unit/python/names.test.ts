import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/core/errors.js';
import { parseDistribution, tryParseDistribution } from '../../../src/python/distribution.js';
import { needsExtra, normalizeName, requirementName } from '../../../src/python/names.js';
import { normalizeVersion, sameVersion } from '../../../src/python/pep440.js';

describe('normalizeVersion', () => {
  // The right column was taken from `packaging` 26.
  it.each([
    ['5.0.0-rc.1', '5.0.0rc1'],
    ['v1.0', '1.0'],
    ['1.0RC2', '1.0rc2'],
    ['1.0.0-alpha', '1.0.0a0'],
    ['1.0-1', '1.0.post1'],
    ['1.0.Post', '1.0.post0'],
    ['1!02.010', '1!2.10'],
    ['0!1.0', '1.0'],
    ['2024.1.dev', '2024.1.dev0'],
    ['1.0c3.rev4.dev05', '1.0rc3.post4.dev5'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    [' 1.0 ', '1.0'],
  ])('%s is %s', (text, normal) => {
    expect(normalizeVersion(text)).toBe(normal);
  });

  it.each(['', 'x', '1..0', '1.0-', '1.0rc1b2', '1.0+', '1.0 0', '٣.0', '1.0\n2'])('refuses %j', (text) => {
    expect(normalizeVersion(text)).toBeUndefined();
  });

  it('normalizes once and for all', () => {
    const part = fc.constantFrom(
      '1.0',
      '02.0',
      '1!3',
      'rc',
      '-a.',
      '.post',
      '7',
      '.dev',
      '+x',
      'v',
      '-',
      '_',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = normalizeVersion(parts.join(''));
        return once === undefined || normalizeVersion(once) === once;
      }),
    );
  });

  it.each([
    ['1.0', '1.0.0', true],
    ['1.0rc1', '1.0.0-rc.1', true],
    ['1.10', '1.1', false],
    ['1.0.1', '1.0', false],
    ['1.0.dev0', '1', false],
    ['1.0.0.dev0', '1.dev', true],
    ['x', 'x', false],
  ])('%s and %s: the same %s', (left, right, same) => {
    expect(sameVersion(left, right)).toBe(same);
  });
});

describe('names', () => {
  it.each([
    ['Vantage6_Algorithm.Store', 'vantage6-algorithm-store'],
    ['a--b__c', 'a-b-c'],
  ])('%s is %s', (name, normal) => {
    expect(normalizeName(name)).toBe(normal);
  });

  it.each([
    ['vantage6_common==5.1.0 ; python_version > "3"', 'vantage6-common'],
    ['requests[socks]>=2', 'requests'],
    ['x @ https://example.org/x.whl', 'x'],
    ['==3', ''],
  ])('%s requires %s', (requirement, name) => {
    expect(requirementName(requirement)).toBe(name);
  });

  it('knows requirements of extras', () => {
    expect(needsExtra("a; extra == 'dev'")).toBe(true);
    expect(needsExtra('a; python_version > "3"')).toBe(false);
  });
});

describe('distribution names', () => {
  it('reads wheels and sdists', () => {
    expect(parseDistribution('my_pkg-1.0rc1-2-py2.py3-none-any.whl')).toMatchObject({
      kind: 'wheel',
      normalized: 'my-pkg',
      version: '1.0rc1',
      pythonTag: 'py2.py3',
      platformTag: 'any',
    });
    expect(parseDistribution('my_pkg-1.0rc1.tar.gz')).toMatchObject({
      kind: 'sdist',
      normalized: 'my-pkg',
      pythonTag: 'source',
    });
    expect(tryParseDistribution('My-Pkg-1.0.tar.gz')?.normalized).toBe('my-pkg');
  });

  // As PyPI's own code answered.
  it.each([
    ['my-pkg-1.0.tar.gz', "Filename 'my-pkg-1.0.tar.gz' is invalid, should be 'my_pkg-1.0.tar.gz'."],
    ['My_Pkg-1.0.tar.gz', "Filename 'My_Pkg-1.0.tar.gz' is invalid, should be 'my_pkg-1.0.tar.gz'."],
    ['my_pkg-1.0RC1.tar.gz', "Filename 'my_pkg-1.0RC1.tar.gz' is invalid, should be 'my_pkg-1.0rc1.tar.gz'."],
    [
      'My_Pkg-4.0-py3-none-any.whl',
      "Filename 'My_Pkg-4.0-py3-none-any.whl' should contain the normalized project name 'my_pkg', not 'My_Pkg'.",
    ],
    [
      'my.pkg-4.1-py3-none-any.whl',
      "Filename 'my.pkg-4.1-py3-none-any.whl' should contain the normalized project name 'my_pkg', not 'my.pkg'.",
    ],
    ['my__pkg-4.1-py3-none-any.whl', "Invalid project name: 'my__pkg-4.1-py3-none-any'"],
    ['my_pkg-5.1-any.whl', "Invalid wheel filename (wrong number of parts): 'my_pkg-5.1-any'"],
    ['my_pkg-5.1-abc-py3-none-any.whl', "Invalid build number: abc in 'my_pkg-5.1-abc-py3-none-any'"],
    ['pkg-1.0.tar.bz2', 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'],
    ['pkg-1.0.WHL', 'Invalid file extension: Extension .WHL is invalid for filetype bdist_wheel.'],
    ['pkg-$(id).tar.gz', 'Invalid source distribution filename: pkg-$(id).tar.gz'],
  ])('refuses %s', (file, words) => {
    expect(() => parseDistribution(file)).toThrow(new UserError(words));
  });
});
