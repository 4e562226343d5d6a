import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { alone, contextOf, rewritten } from './support.js';

const context = contextOf('5.0.0b4', '5.0.0rc2');

describe('package.json and its lock', () => {
  const ui = '{\n\t"name": "ui",\n\t"version" : "5.0.0-rc1",\n\t"dependencies": { "x": "5.0.0-rc1" }\n}';
  const lock = [
    '{',
    '\t"name": "ui",',
    '\t"version": "4.0.0",',
    '\t"lockfileVersion": 3,',
    '\t"packages": {',
    '\t\t"": {"name": "ui", "version": "5.0.0-b1", "license": "a\\"version\\": \\"5.0.0-rc1\\""},',
    '\t\t"libs/a": {"version": "5.0.0-rc1"},',
    '\t\t"libs/b": {"version": "5.0.0-rc1"},',
    '\t\t"node_modules/x": {"version": "5.0.0-rc1", "version2": ["5.0.0-rc1"]}',
    '\t},',
    '\t"dependencies": {"x": {"version": "5.0.0-rc1"}}',
    '}',
  ].join('\r\n');

  it('changes the own versions only, byte for byte: tabs, CRLF, no final newline', () => {
    const { texts, outcome } = rewritten(
      {
        'ui/package.json': ui,
        'ui/package-lock.json': lock,
        'ui/npm-shrinkwrap.json': lock,
        'ui/libs/a/package.json': '{"version":"5.0.0-rc1"}',
        'ui/libs/b/package.json': '{"version":"0.1.0"}',
      },
      context,
    );
    expect(texts['ui/package.json']).toBe(ui.replace('"version" : "5.0.0-rc1"', '"version" : "5.0.0-rc2"'));
    const expected = lock
      .replace('"4.0.0"', '"5.0.0-rc2"')
      .replace('5.0.0-b1', '5.0.0-rc2')
      .replace('libs/a": {"version": "5.0.0-rc1', 'libs/a": {"version": "5.0.0-rc2');
    expect(texts['ui/package-lock.json']).toBe(expected);
    expect(texts['ui/npm-shrinkwrap.json']).toBe(expected);
    const keys = outcome.files
      .find((file) => file.path === 'ui/package-lock.json')
      ?.edits.map(({ key }) => key);
    expect(keys).toEqual(['version', 'packages[""].version', 'packages["libs/a"].version']);
  });

  it('moves exact pins between own packages, in the lock too; ranges are listed', () => {
    const json = (old: string) => ({
      'package.json': `{"name":"ui","version":"${old}","workspaces":["a","b"],"peerDependencies":{"x":"5.0.0-rc1"}}`,
      'a/package.json': `{"name":"@o/a","version":"${old}","dependencies":{"@o/b":"${old}","x":"5.0.0-rc1"},"devDependencies":{"ui":"^5.0.0-rc1"}}`,
      'b/package.json': `{"name":"@o/b","version":"${old}"}`,
      'package-lock.json': `{"name":"ui","version":"${old}","lockfileVersion":2,"packages":{"":{"version":"${old}"},"a":{"name":"@o/a","version":"${old}","dependencies":{"@o/b":"${old}","x":"5.0.0-rc1"}},"b":{"name":"@o/b","version":"${old}"},"node_modules/@o/a":{"link":true}},"dependencies":{"@o/a":{"version":"file:a","requires":{"@o/b":"${old}","x":"5.0.0-rc1"}},"x":{"version":"5.0.0-rc1"}}}`,
    });
    const { texts, outcome } = rewritten(json('5.0.0-rc1'), context);
    expect(texts).toEqual(json('5.0.0-rc2'));
    expect(outcome.leftAlone).toMatchObject([{ path: 'a/package.json', key: 'devDependencies.ui' }]);
  });

  it('takes the configured UI from outside of the window and even from an excluded folder', () => {
    const files = {
      'docs/ui/package.json': '{"version":"4.2.0"}',
      'other/package.json': '{"version":"4.2.0"}',
    };
    const { texts } = rewritten(files, contextOf('5.0.0b4', '5.0.0rc2', { ui: { path: 'docs/ui/' } }));
    expect(texts).toEqual({ ...files, 'docs/ui/package.json': '{"version":"5.0.0-rc.2"}' });
  });

  it('leaves a lock alone whose package.json is foreign', () => {
    const files = { 'package.json': '{"version":"1.0.0"}', 'package-lock.json': lock };
    expect(rewritten(files, context).outcome.files).toEqual([]);
  });

  it.each([
    ['package.json', '{"version": "5.0.0-rc1",\n  // no\n}', { line: 2, column: 3 }],
    ['package.json', '', { line: 1, column: 1 }],
    ['package-lock.json', '{"version": "5.0.0-rc1",\n<<<<<<< HEAD\n}', { line: 2, column: 1 }],
  ])('names the place of an error in %s', (path, text, place) => {
    const parse = () => rewritten({ 'package.json': '{"version":"5.0.0-rc1"}', [path]: text }, context);
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(expect.objectContaining({ place: { file: path, ...place } }));
  });

  it('keeps a byte order mark', () => {
    expect(alone('package.json', '\uFEFF{"version":"5.0.0-rc1"}', context)).toBe(
      '\uFEFF{"version":"5.0.0-rc2"}',
    );
  });
});

describe('uv.lock', () => {
  const projects = {
    'pyproject.toml':
      '[project]\nname = "Own"\nversion = "5.0.0rc1"\ndependencies = ["own-b==5.0.0rc1", "third==5.0.0rc1", "own-c>=1"]\n',
    'b/pyproject.toml': '[project]\nname = "own_b"\nversion = "5.0.0rc1"\n',
    'c/pyproject.toml': '[project]\nname = "own-c"\ndynamic = ["version"]\n',
  };
  const files = (version: string) =>
    `sdist = { url = "https://x.org/1-2/own_b-${version}.tar.gz", hash = "sha256:0" }\nwheels = [\n    { url = "https://x.org/own_b-${version}-py3-none-any.whl", hash = "sha256:1" },\n]\n`;
  const lock = (version: string, index: string, pin: string) =>
    [
      'version = 1\nrequires-python = ">=3.13"\n',
      '[[package]]\nname = "foreign"\nversion = "5.0.0rc1"\nsource = { editable = "b" }\n',
      `[[package]]\nname = "own"\nversion = "${version}"\nsource = { editable = "." }\ndependencies = [\n    { name = "own-b" },\n]\n`,
      `[package.metadata]\nrequires-dist = [\n    { name = "own-b", specifier = "==${pin}" },\n    { name = "own-c", specifier = ">=1" },\n    { name = "third", specifier = "==5.0.0rc1" },\n]\n`,
      `[[package]]\nname = "own-b"\nversion = "${index}"\nsource = { registry = "https://x.org/simple" }\n${files('5.0.0b1')}`,
      '[[package]]\nname = "own-c"\nsource = { directory = "c" }\n',
    ].join('\n');

  it('follows the pyproject.toml beside, also from outside of the window; an entry from an index stays', () => {
    const { texts, outcome } = rewritten(
      { ...projects, 'uv.lock': lock('5.0.0b1', '5.0.0b1', '5.0.0b1') },
      context,
    );
    expect(texts['uv.lock']).toBe(lock('5.0.0rc2', '5.0.0b1', '5.0.0rc2'));
    expect(outcome.warnings).toEqual([]);
    expect(outcome.files.find((file) => file.path === 'uv.lock')?.edits).toMatchObject([
      { key: 'package[1].version', line: 11, from: '5.0.0b1', to: '5.0.0rc2' },
      { key: 'package[1].metadata.requires-dist[0].specifier', line: 19, from: '5.0.0b1', to: '5.0.0rc2' },
    ]);
  });

  it('mends an index entry that contradicts its own files, and says so', () => {
    const { texts, outcome } = rewritten(
      { ...projects, 'uv.lock': lock('5.0.0rc1', '5.0.0rc1', '5.0.0rc1') },
      context,
    );
    expect(texts['uv.lock']).toBe(lock('5.0.0rc2', '5.0.0b1', '5.0.0rc2'));
    expect(outcome.warnings).toEqual([expect.stringMatching(/own-b 5\.0\.0rc1 .* files of 5\.0\.0b1/)]);
    expect(rewritten(texts, context).outcome).toMatchObject({ files: [], warnings: [] });
  });

  it('follows in references that name a version, and in the lists of the manifest', () => {
    const own = (old: string) =>
      [
        'version = 1\n',
        `[manifest]\nmembers = ["own", "own-b"]\nconstraints = [{ name = "own-b", specifier = "==${old}" }, { name = "third", specifier = "==5.0.0rc1" }]\n`,
        `[[package]]\nname = "own"\nversion = "${old}"\nsource = { editable = "." }\ndependencies = [\n    { name = "own-b", version = "${old}", source = { editable = "b" }, marker = "x" },\n    { name = "own-b", version = "4.0.0", source = { registry = "https://x.org/simple" } },\n]\n`,
        '[[package]]\nname = "own-b"\nversion = "4.0.0"\nsource = { registry = "https://x.org/simple" }\n',
        `[[package]]\nname = "own-b"\nversion = "${old}"\nsource = { editable = "b" }\n`,
        `[[package]]\nname = "own-c"\nversion = "${old}"\nsource = { directory = "c" }\n`,
      ].join('\n');
    const { texts, outcome } = rewritten({ ...projects, 'uv.lock': own('5.0.0rc1') }, context);
    expect(texts['uv.lock']).toBe(own('5.0.0rc2'));
    expect(outcome.files.find(({ path }) => path === 'uv.lock')?.edits.map(({ key }) => key)).toEqual([
      'manifest.constraints[0].specifier',
      'package[0].version',
      'package[0].dependencies.own-b.version',
      'package[2].version',
      'package[3].version',
    ]);
  });

  it('finds a merge conflict even far from the own entries', () => {
    const text = lock('5.0.0rc1', '5.0.0b1', '5.0.0rc1').replace(
      'requires-python',
      '<<<<<<< HEAD\nrequires-python',
    );
    expect(() => rewritten({ ...projects, 'uv.lock': text }, context)).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ file: 'uv.lock', line: 2 }) }),
    );
  });

  it('names the line of an error inside an own entry', () => {
    const text = lock('5.0.0rc1', '5.0.0b1', '5.0.0rc1').replace(
      'source = { editable = "." }',
      'source = { editable = . }',
    );
    expect(() => rewritten({ ...projects, 'uv.lock': text }, context)).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ file: 'uv.lock', line: 12 }) }),
    );
  });
});
