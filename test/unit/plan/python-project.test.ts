import { describe, expect, test } from '@jest/globals';
import { readPythonProject } from '../../../src/plan/python-project.js';

const read = (files: Record<string, string>) => readPythonProject('', (path) => files[path]);

describe('what is a package', () => {
  test('a pyproject.toml that only configures tools is none', () => {
    expect(read({ 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' })).toBeUndefined();
    expect(read({ 'setup.cfg': '[flake8]\nmax-line-length = 100\n' })).toBeUndefined();
  });
  test.each([
    ['[project]\nname = "a"\n[tool.uv]\npackage = false\n', 'tool.uv.package = false'],
    [
      '[tool.poetry]\nname = "a"\nversion = "1.0.0"\npackage-mode = false\n',
      'tool.poetry.package-mode = false',
    ],
    ['[project]\nname = "a"\nclassifiers = ["private :: x"]\n', 'the classifier "private :: x"'],
  ])('%j is never published', (text, why) => {
    expect(read({ 'pyproject.toml': text })?.neverPublished).toBe(why);
  });
});

describe('poetry', () => {
  const text = `[tool.poetry]
name = "My.Pack_age"
version = "5.0.0"
[tool.poetry.dependencies]
python = "^3.10"
Other_One = "5.0.0"
`;
  test('is read', () => {
    expect(read({ 'pyproject.toml': text })).toMatchObject({
      name: 'My.Pack_age',
      normalized: 'my-pack-age',
      version: { file: 'pyproject.toml', line: 3, key: 'tool.poetry.version', value: '5.0.0' },
      needs: new Set(['python', 'other-one']),
    });
  });
  test("its plugin's dummy is no version", () => {
    const dynamic = `${text}[tool.poetry-dynamic-versioning]\nenable = true\n`;
    expect(read({ 'pyproject.toml': dynamic })).toMatchObject({ version: undefined, dynamic: true });
  });
});

describe('setuptools', () => {
  const setup = `from setuptools import setup
# name="wrong"
setup(
    name="vantage6-node",
    version=version_ns["__version__"],  # name='also-wrong'
    install_requires=[
        "requests[socks]==2.0",
        f'vantage6-common=={version_ns["__version__"]}',
        # "gone==1",
    ],
    extras_require={"dev": ["coverage"]},
    classifiers=["Programming Language :: Python :: 3"],
)
`;
  test('setup.py is read without running it', () => {
    expect(read({ 'setup.py': setup })).toMatchObject({
      file: 'setup.py',
      name: 'vantage6-node',
      version: undefined,
      dynamic: true,
      needs: new Set(['requests', 'vantage6-common']),
      buildBackend: 'setuptools.build_meta:__legacy__',
    });
  });
  test('a literal version has its line', () => {
    expect(read({ 'setup.py': 'setup(\n  name="a",\n  version="5.0.0",\n)\n' })?.version).toEqual({
      file: 'setup.py',
      line: 3,
      key: 'version',
      value: '5.0.0',
    });
  });
  test('setup.cfg carries what setup.py leaves out', () => {
    const cfg = '[metadata]\nname = a\nversion = 5.0.0\n[options]\ninstall_requires =\n    b>=1\n    c[x]\n';
    expect(read({ 'setup.cfg': cfg, 'setup.py': 'setup()\n' })).toMatchObject({
      name: 'a',
      version: { file: 'setup.cfg', line: 3, value: '5.0.0' },
      needs: new Set(['b', 'c']),
    });
    expect(read({ 'setup.cfg': '[metadata]\nname = a\nversion = attr: a.__version__\n' })).toMatchObject({
      version: undefined,
      dynamic: true,
    });
  });
  test('a computed name is no name', () => {
    expect(read({ 'setup.py': 'setup(name=NAME)\n' })?.name).toBe('');
  });
});

test('the line of the version is found however the table is written', () => {
  expect(read({ 'pyproject.toml': '\nproject.name = "a"\nproject.version = "1.0.0"\n' })?.version?.line).toBe(
    3,
  );
  expect(read({ 'pyproject.toml': 'project = { name = "a", version = "1.0.0" }\n' })?.version?.line).toBe(1);
  expect(read({ 'pyproject.toml': '[project]\nname = "a"\n\n"version" = "1.0.0"\n' })?.version?.line).toBe(4);
  expect(
    read({ 'pyproject.toml': '\ufeff[project]\r\nname = "a"\r\nversion = "1.0.0"\r\n' })?.version?.line,
  ).toBe(3);
});
