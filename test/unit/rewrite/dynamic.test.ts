import { describe, expect, it } from '@jest/globals';
import { fromPython } from '../../../src/rewrite/python-pattern.js';
import { contextOf, type Files, rewritten } from './support.js';

const context = contextOf('5.0.0b4', '5.0.0rc2');
const dynamic = '[project]\nname = "a"\ndynamic = ["version"]\n';
const flit = '[build-system]\nbuild-backend = "flit_core.buildapi"\n';

/** A package in pkg/ whose pyproject.toml ends with `table`, and another file. */
function follow(table: string, path: string, text: string, more: Files = {}): string | undefined {
  const files = { 'pkg/pyproject.toml': `${dynamic}${table}\n`, [path]: text, ...more };
  const { texts } = rewritten(files, context);
  expect({ ...texts, [path]: text }).toEqual(files);
  return texts[path];
}

describe('dynamic versions', () => {
  it.each([
    ['[tool.hatch.version]\npath = "../VERSION"', 'VERSION', '"5.0.0rc1"\n'],
    ['[tool.hatch.version]\npath = "a/meta.py"', 'pkg/a/meta.py', 'x = 1\n__version__ = "5.0.0rc1"\n'],
    ['[tool.hatch.version]\npath = "a/meta.py"', 'pkg/a/meta.py', "VERSION = 'v5.0.0rc1'\n"],
    ['[tool.hatch.version]\npath = "a/meta.py"', 'pkg/a/meta.py', '__version__: str = "5.0.0rc1"\r\n'],
    [
      '[tool.hatch.version]\npath = "rev"\npattern = \'\\Arelease[ ]+"(?P<version>[^"]+)"\'',
      'pkg/rev',
      'release  "5.0.0rc1"\nother "5.0.0rc1"',
    ],
    ['[tool.hatch.version]\npath = "../ver"\npattern = "(?P<version>.+)"', 'ver', '5.0.0rc1'],
    [
      '[tool.hatch.version]\nsource = "code"\npath = "b.py"\nexpression = "now"',
      'pkg/b.py',
      'now = "5.0.0rc1"',
    ],
    ['[tool.hatch.version]\nsource = "nodejs"', 'pkg/package.json', '{"version": "5.0.0-rc.1"}'],
    [
      '[tool.setuptools.dynamic]\nversion = { attr = "a.__version__" }',
      'pkg/src/a/__init__.py',
      "__version__='5.0.0rc1'",
    ],
    ['[tool.setuptools.dynamic]\nversion.attr = "a.b.now"', 'pkg/a/b.py', 'now = "5.0.0rc1"'],
    [
      '[tool.setuptools.dynamic]\nversion = { attr = "a.meta.now" }\n[tool.setuptools.package-dir]\n"a" = "code/inner"',
      'pkg/code/inner/meta.py',
      'now = (5, 0, 0, "candidate", 1)',
    ],
    [
      '[tool.setuptools.dynamic]\nversion = { attr = "a.now" }\n[tool.setuptools.packages.find]\nwhere = ["py"]',
      'pkg/py/a.py',
      'now = "5.0.0rc1"',
    ],
    ['[tool.setuptools.dynamic]\nversion = { file = ["rev.txt"] }', 'pkg/rev.txt', '5.0.0rc1'],
    ['[tool.setuptools.dynamic]\nversion = { file = "rev" }', 'pkg/rev', '5.0.0rc1\n'],
    ['[tool.pdm.version]\npath = "a/x.py"', 'pkg/a/x.py', '__version__: str = "5.0.0rc1"  # here\n'],
    ['[tool.pdm.version]\nsource = "file"\npath = "x"\npattern = "is (.*)"', 'pkg/x', 'it is 5.0.0rc1\n'],
    [
      '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "x.hpp"\n' +
        'regex = \'#define V "(?P<value>[^"]+)"\'',
      'pkg/x.hpp',
      '#define V "5.0.0rc1"',
    ],
    [`${flit}[tool.flit.module]\nname = "b"`, 'pkg/b.py', '"""B."""\n__version__ = "5.0.0rc1"'],
    [flit, 'pkg/src/a.py', "'''A.'''\n__version__ = '5.0.0rc1'"],
    [
      `${flit}[tool.flit.module]\nname = "n.b"`,
      'pkg/src/n/b/__init__.py',
      '"""B."""\n__version__ = "5.0.0rc1"',
    ],
  ])('follows %j', (table, path, text) => {
    expect(follow(table, path, text)).toBe(
      text.replace('rc1', 'rc2').replace('rc.1', 'rc.2').replace('"candidate", 1', '"candidate", 2'),
    );
  });

  it.each([
    ['attr: a.now', 'pkg/a.py', 'now = "5.0.0rc1"', ''],
    ['attr: a.now', 'pkg/code/a/__init__.py', 'now = "5.0.0rc1"', '[options]\npackage_dir =\n    = code\n'],
    ['attr:a.now', 'pkg/py/a.py', 'now = "5.0.0rc1"', '[options.packages.find]\nwhere = py\n'],
    ['file: rev.txt', 'pkg/rev.txt', '5.0.0rc1\n', ''],
  ])('follows %j of setup.cfg', (value, path, text, more) => {
    const cfg = `[metadata]\nname = a\nversion = ${value}\n${more}`;
    const { texts } = rewritten({ 'pkg/setup.cfg': cfg, 'pkg/setup.py': '', [path]: text }, context);
    expect(texts[path]).toBe(text.replace('rc1', 'rc2'));
  });

  it('knows flit as it was before PEP 621', () => {
    const pyproject = `${flit}[tool.flit.metadata]\nmodule = "b"\nrequires = ["x"]\n`;
    const { texts } = rewritten({ 'pyproject.toml': pyproject, 'b.py': '__version__ = "5.0.0rc1"' }, context);
    expect(texts['b.py']).toBe('__version__ = "5.0.0rc2"');
  });

  it('rewrites one file that many packages read once', () => {
    const table = '[tool.hatch.version]\npath = "../ver"\npattern = "(?P<version>.+)"\n';
    const files = {
      'a/pyproject.toml': dynamic + table,
      'b/pyproject.toml': dynamic + table,
      ver: '5.0.0rc1\n',
    };
    expect(rewritten(files, context).outcome.files.flatMap(({ edits }) => edits)).toHaveLength(1);
  });

  it('does not follow a path out of the repository, nor another pattern than the one that is given', () => {
    const out = `${dynamic}[tool.hatch.version]\npath = "../../etc/passwd"\n`;
    expect(rewritten({ 'pkg/pyproject.toml': out }, context).outcome.files).toEqual([]);
    const other = '[tool.hatch.version]\npath = "x.py"\npattern = "^new = (?P<version>.+)"';
    expect(follow(other, 'pkg/x.py', 'now = "5.0.0rc1"')).toBe('now = "5.0.0rc1"');
  });

  it('reads Python patterns', () => {
    expect(fromPython('(?i)^V = (["\'])(?P<version>.+)\\1\\Z')?.exec('x\nv = "1"')?.groups?.['version']).toBe(
      '1',
    );
    expect(fromPython('\\Aa(?P<q>.)(?P=q)')?.exec('abb\nabc')?.[0]).toBe('abb');
    expect(fromPython('(?x) a b')).toBeUndefined();
    expect(fromPython('(')).toBeUndefined();
  });
});

describe('versions from git', () => {
  it.each([
    '[build-system]\nrequires = ["setuptools", "setuptools-scm[toml]>=8"]\n[tool.setuptools_scm]\nversion_file = "a/_version.py"',
    '[tool.hatch.version]\nsource = "vcs"',
    '[tool.pdm.version]\nsource = "scm"',
    '[tool.versioneer]\nVCS = "git"',
  ])('rewrite nothing: %j', (table) => {
    expect(follow(table, 'pkg/a/__init__.py', 'from ._version import version as __version__\n')).toContain(
      'import',
    );
  });
});
