import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configSchema } from '../../../src/config/json-schema.js';
import { loadConfig, locateKey } from '../../../src/config/load.js';
import { explain, UserError } from '../../../src/core/errors.js';
import { violations } from '../../support/json-schema.js';
import { fullConfig } from './full-config.js';

const file = '.github/release-actions.yml';

/** The error of a config, as a person reads it. */
function mistake(text: string): string {
  try {
    loadConfig(text, file);
  } catch (error) {
    if (error instanceof UserError) return explain(error);
    throw error;
  }
  throw new Error('the config was accepted');
}

/** A config with one more line, which then is line 2. */
const withLine = (line: string): string => `schema-version: 1\n${line}\n`;

describe('defaults', () => {
  test('of no file and of a file without any choice are the same', () => {
    expect(loadConfig('schema-version: 1\n', file)).toEqual(loadConfig(undefined, file));
  });
  test('are those of the documentation', () => {
    expect(loadConfig(undefined, file)).toEqual({
      tagPrefix: 'version/',
      branches: ['release/{major}.{minor}', '{default}'],
      codenames: {},
      bump: 'commit',
      semverPrerelease: 'auto',
      postRelease: 'images',
      include: [],
      exclude: [],
      versionFiles: { custom: [] },
      python: { publish: true, packages: undefined },
      images: undefined,
      charts: undefined,
      ui: undefined,
      deploy: [],
      discord: undefined,
      live: [],
    });
  });
  test('of a section that is given empty', () => {
    expect(loadConfig(withLine('discord: {}'), file).discord).toEqual({
      channel: 'announcements',
      title: 'Release {version}',
      links: {},
    });
    expect(loadConfig(withLine('python: { publish: false }'), file).python).toEqual({
      publish: false,
      packages: undefined,
    });
  });
});

describe('the full format', () => {
  const config = loadConfig(fullConfig, file);
  test('is read', () => {
    expect(config.codenames[5]).toBe('uluru');
    expect(config.versionFiles.custom).toEqual([
      { path: 'docs/conf.py', line: 'release = "{version}"', count: 1 },
      { path: 'charts/*/values.yaml', key: 'image.tag', value: '{version}', count: 1 },
      { path: 'README.md', search: 'tools=={previous}', value: 'tools=={version}', count: 'any' },
    ]);
    expect(config.images?.builds[1]).toEqual({
      dockerfile: 'docker/algorithm-ohdsi-base.Dockerfile',
      context: '.',
      repositories: ['algorithm-ohdsi-base'],
      platforms: ['linux/amd64'],
      after: ['algorithm-base'],
      buildArgs: { TAG: '{version}', BASE: '{major}.{minor}' },
      live: [],
    });
    expect(config.images?.builds[2]?.channels).toEqual({
      node: ['{major}.{minor}', '{codename}', 'latest'],
      hq: ['{codename}', 'latest'],
    });
    expect(config.charts).toEqual({
      paths: ['charts/*'],
      registry: 'harbor2.vantage6.ai',
      mode: 'auto',
      missingImages: 'fail',
      ociProject: 'infrastructure/charts',
    });
    expect(config.live[0]?.channel).toBe('{codename}-live');
  });
  test('is valid by the published schema', () => {
    expect(violations(configSchema(), parse(fullConfig))).toEqual([]);
  });
  test('has places for later checks', () => {
    expect(locateKey(fullConfig, file, ['python', 'packages', 1])).toEqual({
      file,
      line: 18,
      column: 31,
      key: 'python.packages[1]',
    });
  });
});

describe('every mistake has its place and its mending', () => {
  test.each([
    ['branchs: [main]', '2:1: branchs: unknown key "branchs"', 'did you mean branches?'],
    ['tag_prefix: v', '2:1: tag_prefix: unknown key "tag_prefix"', 'did you mean tag-prefix?'],
    ['zzz: 1', '2:1: zzz: unknown key "zzz"', 'known here are schema-version, tag-prefix'],
    ['python: { pakages: [a] }', '2:11: python.pakages: unknown key "pakages"', 'did you mean packages?'],
    ['branches: main', '2:11: branches: must be a list, but is the text "main"', 'write a list: [main]'],
    ['branches: [5.0]', '2:12: branches[0]: must be the name of a branch', 'put it in quotes: "5.0"'],
    ['branches: []', '2:11: branches: is empty', 'list at least one'],
    [
      'python: yes',
      '2:9: python: must be a map of keys, but is',
      'write its keys below it: publish, packages',
    ],
    [
      'python: { publish: "true" }',
      '2:20: python.publish: must be true or false',
      'write true without quotes',
    ],
    ['ui: { <<: 1, path: x }', '2:7: ui.<<: unknown key "<<"', 'merge keys are not read'],
    ['include: *a', '2:10: include: *a has no anchor &a above it', 'write the value itself'],
    ['bump: !!js/function "x"', '2:7: not YAML: Unresolved tag', 'remove what begins with "!"'],
    ['branches: [main', 'not YAML:', 'mend it here or in the lines before'],
    [
      'branches: ["x/{mayor}"]',
      '2:12: branches[0]: "x/{mayor}" has the unknown placeholder {mayor}',
      'did you mean {major}',
    ],
    ['bump: comit', '2:7: bump: "comit" is none of commit, build, verify', 'write commit'],
    ['images:', '2:8: images: must be a map of keys, but is empty', 'remove the key'],
    [
      'python: { publish: yes }',
      '2:20: python.publish: must be true or false, but is the text "yes"',
      'write true or false',
    ],
    ['exclude: ["docs/[a"]', '2:11: exclude[0]: "docs/[a" has a "[" without its "]"', ''],
    ['exclude: [/docs]', '2:11: exclude[0]: "/docs" must be a glob relative', ''],
    ['exclude: ["../x"]', '2:11: exclude[0]: "../x" leaves the repository', ''],
    ['tag-prefix: "a b"', '2:13: tag-prefix: "a b" must be the beginning of a tag name', ''],
    ['tag-prefix: refs/tags/v', '2:13: tag-prefix: "refs/tags/v" starts with refs/', ''],
    ['codenames: { five: uluru }', '2:14: codenames.five: the key "five" must be a major version', ''],
    ['codenames: { 5.0: uluru }', '2:14: codenames.5.0: the key "5.0" must be a major version', ''],
    [
      'codenames: { 5: uluru, 4: uluru }',
      'codenames.5: "uluru" is also the codename of 4',
      'give each major its own',
    ],
    ['codenames: { 5: latest }', '2:17: codenames.5: "latest" is the tag of something else', ''],
    ['bump: commit\nbump: build', '3:1: the key "bump" stands here twice', 'keep one of them'],
    [
      'python: { packages: [a-b, A_B] }',
      '2:27: python.packages[1]: "A_B" is the same package',
      'list it once',
    ],
    ['ui: { path: ../x }', '2:13: ui.path: "../x" leaves the repository', ''],
    ['include: [*nope]', '2:11: include[0]: *nope has no anchor', ''],
    ['include: !!python/object []', 'not YAML: Unresolved tag', ''],
    ['charts: {}', '2:9: charts: has no registry', 'add charts.registry'],
    [
      'images: { registry: "https://x", project: p }',
      '2:21: images.registry: "https://x" must be a host',
      '',
    ],
    ['images: { registry: x }', '2:9: images.project: the key project is missing', 'add project'],
    [
      'live: [{ url: "http://a.b/v", channel: latest }]',
      '2:15: live[0].url: "http://a.b/v" must be an https://',
      '',
    ],
  ])('%s', (line, what, fix) => {
    const text = mistake(withLine(line));
    expect(text).toContain(what);
    expect(text).toContain(file);
    expect(text).toContain(fix);
  });

  test.each([
    ['', 'the config is empty'],
    ['# nothing\n', 'the config is empty'],
    ['bump: commit\n', `${file}:1:1: schema-version: the key schema-version is missing`],
    ['schema-version: 2\nwhatever: 1\n', `${file}:1:17: schema-version: schema-version 2 is not known`],
    ['schema-version: "1"\n', `${file}:1:17: schema-version: must be a whole number, but is the text "1"`],
    ['a: [1\n', 'not YAML'],
    ['- 1\n', 'must be a map of keys, but is a list'],
    ['schema-version: 1\n---\na: 1\n', 'several YAML documents'],
    ['schema-version: 1\n\tbump: x\n', 'a tab is used'],
  ])('whole file %j', (text, what) => {
    expect(mistake(text)).toContain(what);
  });

  test.each([
    ['{ path: a }', 'has none of line, key and search'],
    ['{ path: a, line: "v {version}", key: k }', 'has line and key at once'],
    ['{ path: a, line: "v" }', 'says nowhere where the version stands'],
    ['{ path: a, search: x }', 'add value: the text that replaces it'],
    ['{ path: a, key: k, value: "5" }', 'says nowhere where'],
    ['{ path: a, line: "{version}", count: 0 }', 'must be 1 or more'],
    ['{ path: a, line: "{version}", count: some }', '"some" is none of any'],
    ['{ line: "{version}" }', 'the key path is missing'],
  ])('custom rule %s', (rule, what) => {
    expect(mistake(withLine(`version-files: { custom: [${rule}] }`))).toContain(what);
  });

  test.each([
    ['{ dockerfile: D, repositories: [a], after: [b] }', '"b" is no repository of another build'],
    ['{ dockerfile: D, repositories: [a], live: [aa] }', 'did you mean a?'],
    ['{ dockerfile: D, repositories: [a], channels: { b: [] } }', '"b" is no repository of this build'],
    ['{ dockerfile: D, repositories: [a, a] }', '"a" is pushed twice'],
    ['{ dockerfile: D, repositories: [] }', 'is empty'],
    ['{ dockerfile: D, repositories: [A] }', 'must be a repository name'],
    [
      '{ dockerfile: D, repositories: [a], after: [b] }, { dockerfile: D, repositories: [b], after: [a] }',
      'builds wait for one another: a -> b -> a',
    ],
  ])('builds [%s]', (builds, what) => {
    expect(mistake(withLine(`images: { registry: r.example, project: p, builds: [${builds}] }`))).toContain(
      what,
    );
  });

  test('all of them at once, at most ten', () => {
    const text = mistake(withLine('bumb: x\npost-release: never\nexclude: 3'));
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain(`${file}:3:15: post-release: "never" is none of images, refuse`);
    const many = mistake(withLine(Array.from({ length: 15 }, (_, index) => `q${index}: 1`).join('\n')));
    expect(many).toContain('and 5 more');
  });

  test('hostile texts do not hurt', () => {
    expect(mistake(`schema-version: 1\nbranches: &a [*a]\n`)).toContain('must be the name of a branch');
    expect(mistake(withLine('__proto__: { bump: build }'))).toContain('unknown key "__proto__"');
    expect(mistake(`schema-version: 1\nx: ${'y'.repeat(300_000)}`)).toContain('more than 256 KiB');
    expect(Object.getPrototypeOf({})).not.toHaveProperty('bump');
  });
});

test('the committed schema is the one that the reader uses', () => {
  const committed = readFileSync(join(process.cwd(), 'schema/release-config.schema.json'), 'utf8');
  expect(committed).toBe(`${JSON.stringify(configSchema(), undefined, 2)}\n`);
});

test('whatever the schema refuses, the reader refuses: no file breaks it', () => {
  const words = fc.constantFrom(
    'a',
    '',
    'v{version}',
    'main',
    'x/y',
    'latest',
    '1',
    'A b',
    '**',
    '{',
    '../x',
  );
  const value: fc.Arbitrary<unknown> = fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constantFrom(null, true, 0, 1, 1.5),
    fc.array(words, { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom('path', 'line', 'publish', 'packages', '5', 'paths', 'registry', 'project', 'custom'),
      fc.oneof(words, fc.array(words, { maxLength: 2 })),
      { maxKeys: 3 },
    ),
  );
  const names = Object.keys(configSchema()['properties'] as object).filter(
    (name) => name !== 'schema-version',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, 'nope'), value, { maxKeys: 3 }), (keys) => {
      const json = { 'schema-version': 1, ...keys };
      let accepted = true;
      try {
        loadConfig(JSON.stringify(json), file);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        accepted = false;
      }
      if (violations(configSchema(), json).length > 0) expect(accepted).toBe(false);
    }),
    { numRuns: 500 },
  );
});
