import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { readRequirement } from '../../../src/rewrite/requirement.js';
import { alone, contextOf, rewritten } from './support.js';

const context = contextOf('5.0.0b4', '5.0.0rc2');

const project = (name: string, rest = '') => `[project]\nname = "${name}"\nversion = "5.0.0rc1"\n${rest}`;

describe('pyproject.toml', () => {
  it('changes the version and nothing that merely looks like it', () => {
    const before = [
      '# version = "5.0.0rc1"',
      '[project]  # 5.0.0rc1',
      "name = 'a'",
      "version\t=   '5.0.0rc1'   # keep me",
      'description = "version 5.0.0rc1"',
      'dependencies = ["foreign==5.0.0rc1", "a-not-ours==5.0.0rc1"]',
      '[tool.ruff]',
      'target-version = "py310"',
      'min_version = "5.0.0rc1"',
      '[tool.black]',
      "target-version = ['py310']",
      '[tool.x]',
      'version = "5.0.0rc1"',
    ].join('\r\n');
    const after = alone('pyproject.toml', before, context);
    expect(after).toBe(before.replace("'5.0.0rc1'   #", "'5.0.0rc2'   #"));
  });

  it('keeps a byte order mark, and offsets count it', () => {
    const before = `\uFEFF${project('a')}`;
    const { outcome } = rewritten({ 'pyproject.toml': before }, context);
    const [file] = outcome.files;
    const [edit] = file?.edits ?? [];
    expect(file?.after).toBe(`\uFEFF${project('a').replace('rc1', 'rc2')}`);
    expect(before.slice(edit?.start, edit?.end)).toBe('5.0.0rc1');
    expect(edit).toMatchObject({ key: 'project.version', line: 3, from: '5.0.0rc1', to: '5.0.0rc2' });
  });

  it('moves pins on own packages in every list, with operator, extras, markers and quotes kept', () => {
    const lists = [
      'dependencies = [',
      '  "Own_B[extra] == 5.0.0rc1 ; python_version > \'3\'", # why',
      '  \'own.b===5.0.0rc1\', "own-b (==5.0.0rc1)",',
      '  "own-b==5.0.0-rc.1", "third==5.0.0rc1", "own-b @ file:///x-5.0.0rc1.whl",',
      ']',
      'optional-dependencies = { dev = ["own-b==5.0.0rc1"] }',
      '[dependency-groups]',
      'test = ["own-b==5.0.0rc1", { include-group = "x" }]',
      '[build-system]',
      'requires = ["hatchling", "own-b==5.0.0rc1"]',
      '[tool.uv]',
      'dev-dependencies = ["own-b==5.0.0rc1"]',
    ].join('\n');
    const { texts } = rewritten(
      { 'a/pyproject.toml': project('own-a', lists), 'b/pyproject.toml': project('own_b') },
      context,
    );
    expect(texts['a/pyproject.toml']).toBe(
      project('own-a', lists)
        .replaceAll('5.0.0rc1', '5.0.0rc2')
        .replace('==5.0.0-rc.1', '==5.0.0rc2')
        .replace('third==5.0.0rc2', 'third==5.0.0rc1')
        .replace('x-5.0.0rc2', 'x-5.0.0rc1'),
    );
  });

  it('reports what it leaves alone, with the reason', () => {
    const { outcome, texts } = rewritten(
      {
        'a/pyproject.toml': project(
          'a',
          'dependencies = ["b>=5.0.0rc1", "b~=5.0.0rc1", "b==4.0.0", "c==5.0.0rc1"]',
        ),
        'b/pyproject.toml': project('b', 'dependencies = ["third>=5.0.0rc1", "b==5.0.*"]'),
        'c/pyproject.toml': '[project]\nname = "c"\nversion = "1.2.3"\n',
        'd/pyproject.toml': '[project]\nname = "d"\nversion = "5.0"\n',
      },
      context,
    );
    expect(texts['c/pyproject.toml']).toContain('1.2.3');
    expect(outcome.leftAlone.map(({ path, value, reason }) => `${path} ${value}: ${reason}`)).toEqual([
      'a/pyproject.toml b>=5.0.0rc1: only == is rewritten, not >=',
      'a/pyproject.toml b~=5.0.0rc1: only == is rewritten, not ~=',
      'a/pyproject.toml b==4.0.0: outside of 5.0.0b4 to 5.0.0rc2',
      'a/pyproject.toml c==5.0.0rc1: c itself stays at 1.2.3',
      'b/pyproject.toml b==5.0.*: not a version X.Y.Z',
      'c/pyproject.toml 1.2.3: outside of 5.0.0b4 to 5.0.0rc2',
      'd/pyproject.toml 5.0: not a version X.Y.Z',
    ]);
  });

  it.each([
    ['5.0.0-rc.1', '5.0.0rc2'],
    ['5.0.0RC1', '5.0.0rc2'],
    ['5.0.0-beta4', '5.0.0rc2'],
    ['v5.0.0rc1', 'v5.0.0rc2'],
    ['5.0.0rc2', '5.0.0rc2'],
    ['5.0.0rc3', '5.0.0rc3'],
    ['5.0.0b3', '5.0.0b3'],
    ['5.0.0', '5.0.0'],
  ])('reads %s and writes %s', (before, after) => {
    expect(alone('pyproject.toml', `project.version = "${before}"`, context)).toBe(
      `project.version = "${after}"`,
    );
  });

  it('takes N = 0 and the first and last of the window', () => {
    const zero = contextOf('4.1.0rc0', '4.1.0');
    for (const version of ['4.1.0rc0', '4.1.0rc1', '4.1.0']) {
      expect(alone('pyproject.toml', `project.version = "${version}"`, zero)).toBe(
        'project.version = "4.1.0"',
      );
    }
    expect(alone('pyproject.toml', 'project.version = "4.1.0b9"', contextOf('4.1.0b0', '4.1.0rc0'))).toBe(
      'project.version = "4.1.0rc0"',
    );
  });

  it('knows poetry: version, exact dependencies and tables', () => {
    const before = [
      '[tool.poetry]\nname = "a"\nversion = "5.0.0rc1"',
      '[tool.poetry.dependencies]\npython = "^3.10"\na = "5.0.0rc1"\nb = { version = "==5.0.0rc1", extras = ["x"] }',
      '[tool.poetry.group.dev.dependencies]\na = "^5.0.0rc1"\nthird = "5.0.0rc1"\n',
    ].join('\n');
    const { texts, outcome } = rewritten(
      { 'pyproject.toml': before, 'b/pyproject.toml': project('b') },
      context,
    );
    expect(texts['pyproject.toml']).toBe(
      before
        .replace('version = "5', 'version = "5')
        .replaceAll(/(version = "(?:==)?|\na = ")5\.0\.0rc1/g, '$15.0.0rc2'),
    );
    expect(outcome.leftAlone.map(({ key }) => key)).toEqual(['tool.poetry.group.dev.dependencies.a']);
  });

  it('names file, line and column of what it cannot parse', () => {
    const parse = () => alone('a/pyproject.toml', '[project]\nversion = = "5.0.0rc1"\n', context);
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(
      expect.objectContaining({ place: { file: 'a/pyproject.toml', line: 2, column: 11 } }),
    );
  });
});

describe('Python modules', () => {
  const tuple = (stage: string, build: string) =>
    `__build__ = 1\nversion_info = (4, 14, 0, ${stage}, ${build}, 0)\n`;

  it.each([
    ['4.13.0', '4.14.0', '"candidate"', '"final"'],
    ['4.13.0', '4.14.0', "'candidate'", "'final'"],
    ['4.13.0', '4.14.0rc2', '"candidate"', '"candidate"'],
    ['4.13.0', '4.14.0rc2', '"beta"', '"candidate"'],
    ['4.13.0', '4.14.0rc2', '"b"', '"rc"'],
  ])('moves a tuple and its __build__ to %s..%s: %s -> %s', (from, to, before, after) => {
    const files = { 'p/_version.py': tuple(before, '__build__'), 'p/__build__': '1' };
    const { texts } = rewritten(files, contextOf(from, to));
    expect(texts['p/_version.py']).toBe(tuple(after, '__build__'));
    expect(texts['p/__build__']).toBe(to.endsWith('rc2') ? '2' : '0');
  });

  it('keeps the layout of a tuple, and reads its number from the tuple itself', () => {
    const before = "version_info = ((( 4, 14,0, 'candidate' , 9, 0)))\n";
    expect(alone('_version.py', before, contextOf('4.14.0rc8', '4.15.0a0'))).toBe(
      "version_info = ((( 4, 15,0, 'alpha' , 0, 0)))\n",
    );
    expect(alone('_version.py', 'version_info = (4, 14, 0)\n', contextOf('4.14.0', '4.15.0'))).toBe(
      'version_info = (4, 15, 0)\n',
    );
  });

  it('leaves tuples of others and three numbers before a prerelease alone', () => {
    const { outcome } = rewritten(
      {
        'a/_version.py': 'version_info = (1, 2, 3, "final", 0)\n',
        'b/_version.py': 'version_info = (4, 14, 0)\n',
      },
      contextOf('4.14.0', '4.15.0rc1'),
    );
    expect(outcome.files).toEqual([]);
    expect(outcome.leftAlone.map(({ value, reason }) => `${value}: ${reason}`)).toEqual([
      '1.2.3: outside of 4.14.0 to 4.15.0rc1',
      '4.14.0: three numbers cannot name a prerelease',
    ]);
  });

  it.each([
    ['"5.0.0-rc.1"', '"5.0.0-rc.2"'],
    ["'5.0.0-beta.4'", "'5.0.0-rc.2'"],
    ['"v5.0.0-rc1"', '"v5.0.0-rc2"'],
    ['"4.9.0"', '"5.0.0rc2"'],
  ])('keeps the spelling of __version__ = %s', (before, after) => {
    const wide = contextOf('4.9.0', '5.0.0rc2');
    expect(alone('a/__init__.py', `__version__ = ${before}\n`, wide)).toBe(`__version__ = ${after}\n`);
    const plain = before.replace(/["']/g, '');
    expect(alone('VERSION', plain, wide)).toBe(after.replace(/["']/g, ''));
  });

  it('takes __version__ at the start of a line only', () => {
    const before =
      '# __version__ = "5.0.0rc1"\nif x:\n    __version__ = "5.0.0rc1"\n__version__ = "5.0.0rc1"\nversion = "5.0.0rc1"\n';
    const lines = before.split('\n');
    lines[3] = '__version__ = "5.0.0rc2"';
    expect(alone('a/__init__.py', before, context)).toBe(lines.join('\n'));
  });

  it('knows setup.py and setup.cfg', () => {
    const setup = [
      '# setup(version="5.0.0rc1")',
      "setup(name='own', version = '5.0.0rc1',",
      '  install_requires=["own-b==5.0.0rc1", f"own-b == {v}", "third==5.0.0rc1"],  # "own-b==5.0.0rc1"',
      ')',
    ].join('\n');
    const cfg = [
      '[metadata]\nname = own-b\nversion = 5.0.0rc1',
      '[options]\ninstall_requires =\n    own == 5.0.0rc1\n    third==5.0.0rc1',
      '[flake8]\nversion = 5.0.0rc1\n',
    ].join('\n');
    const { texts } = rewritten({ 'a/setup.py': setup, 'b/setup.cfg': cfg }, context);
    expect(texts['a/setup.py']).toBe(
      setup.replace("= '5.0.0rc1'", "= '5.0.0rc2'").replace('["own-b==5.0.0rc1', '["own-b==5.0.0rc2'),
    );
    expect(texts['b/setup.cfg']).toBe(
      cfg
        .replace('version = 5.0.0rc1\n[o', 'version = 5.0.0rc2\n[o')
        .replace('own == 5.0.0rc1', 'own == 5.0.0rc2'),
    );
  });

  it('reads requirements as packaging does', () => {
    expect(readRequirement('A.b_C[x,y]>=1 , ==2.0.0; os_name == "nt"')).toEqual({
      name: 'a-b-c',
      clauses: [
        { operator: '>=', version: '1', start: 12, end: 13 },
        { operator: '==', version: '2.0.0', start: 18, end: 23 },
      ],
    });
    expect(readRequirement('a @ https://x/y==1.0.0')?.clauses).toEqual([]);
    expect(readRequirement('-r other.txt')).toBeUndefined();
  });
});
