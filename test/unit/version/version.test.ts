import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { readSpelling, spell } from '../../../src/version/spelling.js';
import { parseTag } from '../../../src/version/tag.js';
import {
  baseVersion,
  compareVersions,
  kindOf,
  parseVersion,
  tryParseVersion,
} from '../../../src/version/version.js';

const numbers = fc.integer({ min: 0, max: 120 });
const versionTexts = fc
  .tuple(
    numbers,
    numbers,
    numbers,
    fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), numbers)),
    fc.option(numbers),
  )
  .map(
    ([x, y, z, stage, post]) =>
      `${x}.${y}.${z}${stage === null ? '' : stage.join('')}${post === null ? '' : `.post${post}`}`,
  );

describe('grammar', () => {
  it.each(['5.0.0', '5.0.0rc0', '4.1.0b0', '5.0.0a47', '5.0.0.post1', '5.0.0rc1.post0'])(
    'accepts %s',
    (text) => {
      expect(parseVersion(text).text).toBe(text);
    },
  );

  it.each([
    ['5.0.0RC1', '5.0.0rc1'],
    ['5.0.0-rc.1', '5.0.0rc1'],
    ['5.0.0beta1', '5.0.0b1'],
    ['5.0.0rc', '5.0.0rc0'],
    ['5.0.0rc01', '5.0.0rc1'],
    ['05.0.0', '5.0.0'],
    ['5.0', '5.0.0'],
    ['v5.1.0', '5.1.0'],
    ['5.0.0-1', '5.0.0.post1'],
  ])('refuses %s and names %s', (text, canonical) => {
    expect(() => parseVersion(text)).toThrow(expect.objectContaining({ fix: `write ${canonical}` }));
  });

  it.each([
    '',
    '1!5.0.0',
    '5.0.0+x',
    '5.0.0.dev1',
    '5.0.0rc1b2',
    '3.6.0/rc1',
    '5.0.0rc12345678901234567890',
    '٥.0.0',
    '5.0.0 ',
    '5.0.0\n',
  ])('refuses %j', (text) => {
    expect(tryParseVersion(text)).toBeUndefined();
  });

  it('text and value determine each other', () => {
    fc.assert(fc.property(versionTexts, (text) => parseVersion(text).text === text));
  });
});

describe('order', () => {
  it('is a < b < rc < final < post, N = 0 included', () => {
    const sorted = [
      '5.0.0a0',
      '5.0.0a9',
      '5.0.0a10',
      '5.0.0b0',
      '5.0.0rc1',
      '5.0.0rc1.post0',
      '5.0.0rc2',
      '5.0.0',
      '5.0.0.post0',
      '5.0.0.post1',
      '5.0.1',
    ];
    const shuffled = [...sorted].reverse();
    expect(
      shuffled
        .map(parseVersion)
        .sort(compareVersions)
        .map((v) => v.text),
    ).toEqual(sorted);
  });

  it('dotted SemVer agrees for everything but post-releases of finals', () => {
    fc.assert(
      fc.property(versionTexts, versionTexts, (a, b) => {
        const [left, right] = [parseVersion(a), parseVersion(b)];
        if (left.stage === undefined && left.post !== undefined) return true;
        if (right.stage === undefined && right.post !== undefined) return true;
        const order = semver.compare(spell(left, 'dotted'), spell(right, 'dotted'));
        return Math.sign(order) === Math.sign(compareVersions(left, right));
      }),
    );
  });
});

describe('spelling', () => {
  it.each([
    ['5.0.0rc2', 'dotted', '5.0.0-rc.2'],
    ['5.0.0rc2', 'glued', '5.0.0-rc2'],
    ['5.0.0b2', 'words', '5.0.0-beta.2'],
    ['5.0.0rc1.post1', 'dotted', '5.0.0-rc.1.post.1'],
    ['5.0.0rc1.post1', 'glued', '5.0.0-rc1.post1'],
    ['5.0.0.post1', 'dotted', '5.0.0+post.1'],
    ['5.0.0', 'glued', '5.0.0'],
  ] as const)('%s %s is %s', (text, style, expected) => {
    expect(spell(parseVersion(text), style)).toBe(expected);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        versionTexts,
        fc.constantFrom('pep440', 'dotted', 'glued', 'words'),
        fc.constantFrom('', 'v'),
        (text, style, prefix) => {
          const read = readSpelling(prefix + spell(parseVersion(text), style as 'dotted'));
          return read !== undefined && read.version.text === text && read.prefix === prefix;
        },
      ),
    );
  });

  it('every spelling is valid SemVer but pep440', () => {
    fc.assert(
      fc.property(
        versionTexts,
        fc.constantFrom('dotted', 'glued', 'words'),
        (text, style) => semver.valid(spell(parseVersion(text), style as 'dotted')) !== null,
      ),
    );
  });
});

describe('tag', () => {
  it('takes the name with and without refs/tags/', () => {
    expect(parseTag('refs/tags/version/5.1.0rc1', 'version/')).toEqual(
      parseTag('version/5.1.0rc1', 'version/'),
    );
    expect(parseTag('5.1.0', '').version.text).toBe('5.1.0');
  });

  it.each([
    ['version/5.1', 'version/5.1.0'],
    ['version/v5.1.0', 'version/5.1.0'],
    ['version/5.1.0RC1', 'version/5.1.0rc1'],
    ['version/1.2.3$(id)', 'version/5.1.0'],
    ['version/1.2.3;id', 'version/5.1.0'],
    ['version/-1.2.3', 'version/5.1.0'],
    ['version/٣.2.1', 'version/5.1.0'],
    ['version/3.6.0/rc1', 'version/5.1.0'],
    ['5.1.0', 'version/5.1.0'],
  ])('refuses %s and names %s', (tag, named) => {
    expect(() => parseTag(tag, 'version/')).toThrow(
      expect.objectContaining({ fix: expect.stringContaining(named) }),
    );
  });

  it('refuses a branch', () => {
    expect(() => parseTag('refs/heads/main', 'version/')).toThrow('is not a tag');
  });
});

describe('kinds', () => {
  it.each([
    ['5.1.0', 'final'],
    ['5.1.0rc1', 'prerelease'],
    ['5.1.0.post1', 'post-release'],
    ['5.1.0rc1.post1', 'post-release'],
  ])('%s is a %s', (text, kind) => {
    expect(kindOf(parseVersion(text))).toBe(kind);
  });

  it('drops the post of the base version', () => {
    expect(baseVersion(parseVersion('5.1.0rc1.post2')).text).toBe('5.1.0rc1');
  });
});
