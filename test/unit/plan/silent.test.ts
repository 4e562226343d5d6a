import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { planOf } from './tree.js';

/** What upstream's bump passed over in silence stops here, with file and key, or is found. */

const setup = 'from setuptools import setup\nsetup(name="acme", version=version_ns["__version__"])\n';
const charts = 'charts: { registry: r.example, paths: ["charts/*"] }\n';
const pyproject = '[project]\nname = "acme"\nversion = "5.1.0b2"\n';

type Files = Readonly<Record<string, string>>;

function outcome(files: Files, config = ''): string {
  try {
    const { rewrite } = planOf('5.1.0', files, { config });
    return rewrite.files
      .flatMap(({ path, locations }) =>
        locations.map(({ key, from, to }) => `${path} ${key} ${from} -> ${to}`),
      )
      .join('\n');
  } catch (error) {
    return explain(error);
  }
}

describe('found in another form', () => {
  it.each([
    ['single quotes', "version_info = (5, 1, 0, 'beta', 2, 0)"],
    [
      'several lines, as black writes them',
      'version_info = (\n    5,\n    1,\n    0,\n    "beta",\n    2,\n    0,\n)',
    ],
    ['a comment inside', 'version_info = (  # new\n    5, 1, 0,  # X.Y.Z\n    "beta", 2, 0)'],
    ['an annotation', 'version_info: tuple[int, int, int, str, int, int] = (5, 1, 0, "beta", 2, 0)'],
    ['a list', '__version_info__ = [5, 1, 0, "beta", 2]'],
  ])('a tuple with %s', (_what, text) => {
    expect(outcome({ 'setup.py': setup, 'acme/_version.py': `${text}\n` })).toMatch(
      /^acme\/_version\.py \w+ 5\.1\.0b2 -> 5\.1\.0$/,
    );
  });

  it('a package that was added', () => {
    const files = {
      'pyproject.toml': pyproject,
      'new/pyproject.toml': pyproject.replace('acme', 'acme-new'),
    };
    expect(outcome(files)).toContain('new/pyproject.toml project.version 5.1.0b2 -> 5.1.0');
  });
});

describe('stops', () => {
  it.each<[string, Files, string, string]>([
    [
      'a version of others',
      { 'pyproject.toml': pyproject.replace('5.1.0b2', '1.2.3') },
      '',
      'pyproject.toml:3: project.version: ',
    ],
    [
      'a removed version',
      { 'pyproject.toml': '[project]\nname = "acme"\n' },
      '',
      'pyproject.toml: project.version: the package acme has no version',
    ],
    [
      'a tuple that is made',
      { 'setup.py': setup, 'acme/_version.py': 'version_info = make("5.1.0", beta=2)\n' },
      '',
      'acme/_version.py:1: version_info: ',
    ],
    [
      'a chart that stays behind',
      { 'charts/hub/Chart.yaml': 'name: hub\nversion: 4.9.0\n' },
      charts,
      'charts/hub/Chart.yaml: version: the version of the chart hub was not found: "4.9.0"',
    ],
    [
      'a chart above the release',
      { 'charts/hub/Chart.yaml': 'name: hub\nversion: 5.2.0-a.2\n' },
      charts,
      'charts/hub/Chart.yaml: version: the version of the chart hub was not found: "5.2.0-a.2"',
    ],
    [
      'a UI without a version',
      { 'pyproject.toml': pyproject, 'ui/package.json': '{ "name": "ui" }' },
      'ui: { path: ui }\n',
      'ui/package.json: version: ui/package.json holds no version',
    ],
    [
      'a UI with a version that is none',
      { 'pyproject.toml': pyproject, 'ui/package.json': '{\n  "version": "next"\n}' },
      'ui: { path: ui }\n',
      'ui/package.json:2: version: the version "next" is not a version X.Y.Z',
    ],
    [
      'a rule of the config whose line is gone',
      { 'pyproject.toml': pyproject, 'conf.py': 'release = now()\n' },
      'version-files:\n  custom: [{ path: conf.py, line: "release = \'{version}\'" }]\n',
      'matches 0 times, not 1',
    ],
    [
      'a rule of the config whose file is gone',
      { 'pyproject.toml': pyproject },
      'version-files:\n  custom: [{ path: conf.py, line: "release = \'{version}\'" }]\n',
      'no file matches the path conf.py',
    ],
  ])('%s', (_what, files, config, expected) => {
    expect(outcome(files, config)).toContain(expected);
  });
});

it('lists what is left alone with its reason, and nothing that is foreign', () => {
  const plan = planOf('5.1.0', {
    'pyproject.toml': `${pyproject}dependencies = ["acme-b>=5.1.0b1", "requests==5.1.0b2", "requests>=2"]\n[tool.black]\ntarget-version = "3.10"\nmin_version = "5.1.0b2"\n`,
    'b/pyproject.toml': pyproject.replace('acme', 'acme-b'),
    'docs/pyproject.toml': '[project]\nname = "docs"\nversion = "0.1.0"\n',
    'c/Chart.yaml':
      'name: c\nversion: 5.1.0-b.2\ndependencies:\n- { name: keycloak, version: 24.6.1, repository: "https://x.org" }\n',
    'acme/__init__.py': 'from importlib.metadata import version\n__version__ = version("acme")\n',
    'ui/package.json':
      '{ "name": "ui", "version": "5.1.0-b.2", "dependencies": { "x": "5.1.0-b.2", "y": "^1.2.3" } }',
  });
  expect(plan.rewrite.left_alone.map(({ path, value, reason }) => `${path}: ${value}: ${reason}`)).toEqual([
    'pyproject.toml: acme-b>=5.1.0b1: only == is rewritten, not >=',
  ]);
});
