import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import semver from 'semver';
import { readSpelling, type Style, spell } from '../../../src/version/spelling.js';
import { compareVersions, parseVersion, tryParseVersion } from '../../../src/version/version.js';
import { contextOf, type Files, rewritten } from './support.js';

const tags = readFileSync(join(process.cwd(), 'test/fixtures/versions/vantage6-tags.txt'), 'utf8')
  .split('\n')
  .flatMap((tag) => tryParseVersion(/^version\/(\S+)/.exec(tag)?.[1] ?? '') ?? []);

const ordered = [...tags].sort(compareVersions);

/** Versions that node-semver puts elsewhere than PEP 440 does. */
function misplaced(style: Style): string[] {
  const sorted = [...ordered].sort((one, two) => semver.compare(spell(one, style), spell(two, style)));
  return ordered.filter((version, index) => sorted[index] !== version).map(({ text }) => text);
}

describe('the order of SemVer spellings', () => {
  it('is that of PEP 440 in dotted style for every real tag, and not in glued style', () => {
    expect(ordered).toHaveLength(273);
    expect(misplaced('dotted')).toEqual([]);
    expect(misplaced('words')).toEqual([]);
    expect(misplaced('glued').length).toBeGreaterThan(50);
  });

  it('has rc10 before rc9 when glued, so a range refuses it', () => {
    expect(semver.lt('5.0.0-rc10', '5.0.0-rc9')).toBe(true);
    expect(semver.satisfies('5.0.0-rc10', '>=5.0.0-rc9')).toBe(false);
    expect(semver.lt('5.0.0-rc.9', '5.0.0-rc.10')).toBe(true);
    expect(semver.satisfies('5.0.0-rc.10', '>=5.0.0-rc.9')).toBe(true);
    // Changing the style inside of a series goes back, too.
    expect(semver.lt('5.0.0-rc.3', '5.0.0-rc2')).toBe(true);
  });
});

const series = [
  ...Array.from({ length: 47 }, (_, index) => `5.0.0a${index + 1}`),
  ...['5.0.0b1', '5.0.0b2', '5.0.0rc1', '5.0.0rc2', '5.0.0rc3', '5.0.0'],
];

const at = (semverText: string): Files => ({
  'pyproject.toml': '[project]\nname = "own"\nversion = "5.0.0a0"\n',
  'charts/hub/Chart.yaml': `name: hub\nversion: ${semverText}\nappVersion: "${semverText}"\ndependencies:\n- name: lib\n  version: ${semverText}\n  repository: file://../lib\n`,
  'charts/hub/Chart.lock': `dependencies:\n- name: lib\n  repository: file://../lib\n  version: ${semverText}\ndigest: sha256:0\ngenerated: "2020-01-01T00:00:00Z"\n`,
  'charts/lib/Chart.yaml': `name: lib\nversion: ${semverText}\n`,
  'ui/package.json': `{ "name": "ui", "version": "${semverText}" }`,
  'ui/package-lock.json': `{ "version": "${semverText}", "packages": { "": { "version": "${semverText}" } } }`,
});

/** Every SemVer text of a tree, with where it stands. */
function semvers(files: Files): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.toml')
      ? []
      : [...text.matchAll(/5\.0\.0[\w.+-]*/g)].map((match) => `${path} ${match[0]}`),
  );
}

/** Rewrites a tree for each version in turn, as releases do; tells every state. */
function walk(files: Files, versions: readonly string[]): Files[] {
  const states: Files[] = [];
  let [now, from] = [files, '5.0.0a0'];
  for (const [index, version] of versions.entries()) {
    now = rewritten(now, contextOf(from, version)).texts;
    states.push(now);
    from = versions[Math.max(0, index - 2)] ?? from;
  }
  return states;
}

describe('a series of releases with semver-prerelease: auto', () => {
  it.each(['dotted', 'glued', 'words'] as const)('never leaves the %s style', (style) => {
    const states = walk(at(spell(parseVersion('5.0.0a0'), style)), series);
    states.forEach((files, index) => {
      const wanted = spell(parseVersion(series[index] ?? ''), style);
      expect([...new Set(semvers(files).map((line) => line.split(' ')[1]))]).toEqual([wanted]);
      expect(files['pyproject.toml']).toContain(`version = "${series[index]}"`);
    });
  });

  it.each(['glued', 'words'] as const)(
    'gives a chart that is new, or stood at a final, the %s style of the others',
    (style) => {
      const start = spell(parseVersion('5.0.0a0'), style);
      const files = {
        ...at(start),
        'charts/new/Chart.yaml': 'name: new\nversion: 5.0.0-a.0\nappVersion: 5.0.0a0\n',
        'charts/late/Chart.yaml': 'name: late\nversion: 4.9.0\nappVersion: 4.9.0\n',
      };
      const { texts } = rewritten(files, contextOf('4.9.0', '5.0.0a1'));
      const wanted = spell(parseVersion('5.0.0a1'), style);
      expect(texts['charts/late/Chart.yaml']).toBe(`name: late\nversion: ${wanted}\nappVersion: ${wanted}\n`);
      // What has a style of its own keeps it.
      expect(texts['charts/new/Chart.yaml']).toBe('name: new\nversion: 5.0.0-a.1\nappVersion: 5.0.0a1\n');
    },
  );

  it('keeps the styles of a tree that mixes them, each in its place', () => {
    const files = {
      'a/Chart.yaml': 'name: a\nversion: 5.0.0-a1\nappVersion: v5.0.0-alpha.1\n',
      'b/Chart.yaml': 'name: b\nversion: 5.0.0-a.1\nappVersion: 5.0.0a1\n',
      'package.json': '{ "version": "5.0.0-alpha.1" }',
    };
    for (const [index, texts] of walk(files, ['5.0.0a2', '5.0.0a10', '5.0.0b1', '5.0.0rc1']).entries()) {
      const version = parseVersion(['5.0.0a2', '5.0.0a10', '5.0.0b1', '5.0.0rc1'][index] ?? '');
      const written = (style: Style) => spell(version, style);
      // An rc is written alike in dotted style and in words: from there on the styles cannot be told apart.
      expect(texts).toEqual({
        'a/Chart.yaml': `name: a\nversion: ${written('glued')}\nappVersion: v${written('words')}\n`,
        'b/Chart.yaml': `name: b\nversion: ${written('dotted')}\nappVersion: ${written('pep440')}\n`,
        'package.json': `{ "version": "${written('words')}" }`,
      });
    }
  });

  it('goes through the post-release of a candidate', () => {
    const texts = walk(at('5.0.0-rc2'), ['5.0.0rc2.post1', '5.0.0rc3', '5.0.0']);
    expect(texts.map((files) => semvers(files)[0])).toEqual([
      'charts/hub/Chart.yaml 5.0.0-rc2.post1',
      'charts/hub/Chart.yaml 5.0.0-rc3',
      'charts/hub/Chart.yaml 5.0.0',
    ]);
    expect(readSpelling('5.0.0-rc2.post1')?.style).toBe('glued');
  });
});
