import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { planOf } from './tree.js';

const dynamic = '[project]\nname = "acme"\ndynamic = ["version"]\n';
const setup = 'from setuptools import setup\nsetup(name="acme", version=read_version())\n';

function refusal(files: Readonly<Record<string, string>>, config?: string): string {
  try {
    planOf('5.1.0', files, config === undefined ? {} : { config });
    return '';
  } catch (error) {
    return explain(error);
  }
}

const hatch = (path: string, more = '') => `${dynamic}[tool.hatch.version]\npath = "${path}"\n${more}`;

describe('the place of a dynamic version', () => {
  it.each([
    ['is there', { 'pyproject.toml': hatch('v.py'), 'v.py': '__version__ = "5.1.0b2"' }],
    ['has it already', { 'pyproject.toml': hatch('v.py'), 'v.py': '__version__ = "5.1.0"' }],
    ['is git', { 'pyproject.toml': `${dynamic}[tool.hatch.version]\nsource = "vcs"\n` }],
    [
      'is git, through a module that it writes',
      {
        'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion.attr = "acme._version.version"\n[build-system]\nrequires = ["setuptools_scm"]\n`,
      },
    ],
    ['is code without a version that could be found', { 'setup.py': setup, 'acme/__init__.py': '' }],
    [
      'is code that reads a tuple',
      { 'setup.py': setup, 'acme/_version.py': 'version_info = (5, 1, 0, "beta", 2)' },
    ],
  ])('%s', (_what, files) => {
    expect(refusal(files)).toBe('');
  });

  it.each([
    [
      'a renamed file',
      { 'pyproject.toml': hatch('src/v.py'), 'src/w.py': '__version__ = "5.1.0b2"' },
      'pyproject.toml: tool.hatch.version.path: the version of the package acme was not found where tool.hatch.version.path = "src/v.py" points: src/v.py holds none',
    ],
    [
      'a path out of the repository',
      { 'pyproject.toml': hatch('../v.py') },
      'pyproject.toml: tool.hatch.version.path: the version of the package acme was not found where tool.hatch.version.path = "../v.py" points: ../v.py holds none',
    ],
    [
      'a removed key',
      {
        'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion.attr = "acme.__version__"\n`,
        'acme.py': 'x = 1\n',
      },
      'pyproject.toml: tool.setuptools.dynamic.version.attr: the version of the package acme was not found',
    ],
    [
      'a version that is put together',
      {
        'pyproject.toml': hatch('v.py'),
        'v.py': '__version__ = "5.1" + ".0"\nversion_info = make(5, 1, 0)\n',
      },
      'v.py:1: __version__: the version of the package acme was not found where tool.hatch.version.path = "v.py" points: v.py has "5.1"',
    ],
    [
      'a version of others',
      { 'pyproject.toml': hatch('v.py'), 'v.py': '__version__ = "1.2.3"' },
      'v.py:1: __version__: the version of the package acme was not found',
    ],
    [
      'a tuple that cannot be read, behind a setup.py',
      { 'setup.py': setup, 'acme/_version.py': '# new\nversion_info = Version(major=5, *(1, 0, 0))\n' },
      'acme/_version.py:2: version_info: the version of the package acme is computed',
    ],
    [
      'a variable of the environment',
      { 'pyproject.toml': `${dynamic}[tool.hatch.version]\nsource = "env"\nvariable = "V"\n` },
      'pyproject.toml: tool.hatch.version.variable: the version of the package acme is read from the environment variable V',
    ],
  ])('stops with file and key: %s', (_what, files, expected) => {
    expect(refusal(files)).toContain(expected);
  });

  it('may be named by a rule of the config', () => {
    const files = { 'pyproject.toml': hatch('v.py'), 'v.py': 'release = make("5.1.0b2")\n' };
    const rule = 'version-files:\n  custom:\n    - { path: v.py, line: \'release = make("{version}")\' }\n';
    expect(refusal(files)).toContain('version-files.custom');
    expect(refusal(files, rule)).toBe('');
  });
});
