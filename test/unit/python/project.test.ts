import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findInterpreter } from '../../../src/python/interpreter.js';
import { moveIntoOutDir, prepareOutDir } from '../../../src/python/out-dir.js';
import { groupByRequirements, readProject, refuseOwnBuildRequirements } from '../../../src/python/project.js';
import { FakeHost } from '../../support/fake-host.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function pyproject(path: string, text: string): void {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'pyproject.toml'), text);
}

describe('readProject', () => {
  it('reads the build system', () => {
    pyproject(
      'a',
      '[build-system]\nrequires=["b","a"]\nbuild-backend="x:y"\nbackend-path=["."]\n[project]\nname="A"\n',
    );
    expect(readProject(root, 'a')).toMatchObject({
      name: 'A',
      requires: ['a', 'b'],
      backend: 'x:y',
      backendPath: ['.'],
    });
  });

  it('falls back to setuptools', () => {
    pyproject('', '[tool.x]\n');
    expect(readProject(root, '').backend).toBe('setuptools.build_meta:__legacy__');
    mkdirSync(join(root, 'legacy'));
    writeFileSync(join(root, 'legacy', 'setup.py'), '');
    expect(readProject(root, 'legacy')).toMatchObject({ requires: ['setuptools>=40.8.0'], name: '' });
  });

  it('names the place of a mistake', () => {
    pyproject('bad', 'a = 1\nb = ]\n');
    expect(() => readProject(root, 'bad')).toThrow(
      expect.objectContaining({ place: { file: 'bad/pyproject.toml', line: 2 } }),
    );
    pyproject('odd', '[build-system]\nrequires="x"\n');
    expect(() => readProject(root, 'odd')).toThrow('must be lists of texts');
    mkdirSync(join(root, 'empty'));
    expect(() => readProject(root, 'empty')).toThrow('neither pyproject.toml nor setup.py');
    expect(() => readProject(root, 'none')).toThrow('does not exist');
  });

  it('refuses own packages as build requirements and groups the others', () => {
    pyproject('a', '[build-system]\nrequires=["hatchling"]\nbuild-backend="hatchling.build"\n');
    pyproject('b', '[build-system]\nrequires=["My_Common==5.1.0"]\nbuild-backend="x"\n');
    pyproject('c', '[build-system]\nrequires=["hatchling"]\nbuild-backend="hatchling.build"\n');
    const projects = ['a', 'b', 'c'].map((path) => readProject(root, path));
    expect(() => refuseOwnBuildRequirements(projects, ['my-common'])).toThrow('"My_Common==5.1.0"');
    expect(() => refuseOwnBuildRequirements(projects, ['other'])).not.toThrow();
    expect(groupByRequirements(projects).map((group) => group.map((one) => one.path))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});

describe('out-dir', () => {
  it('refuses foreign distributions and deletes nothing', () => {
    writeFileSync(join(root, 'note.txt'), '');
    writeFileSync(join(root, 'other-1.0.tar.gz'), '');
    expect(() => prepareOutDir(root, () => false)).toThrow('other-1.0.tar.gz');
    expect(() => prepareOutDir(root, (name) => name === 'other')).not.toThrow();
  });

  it('refuses a stale wheel of the same release, replaces a file of the same name', () => {
    const temp = join(root, 'temp');
    const out = join(root, 'out');
    mkdirSync(temp);
    mkdirSync(out);
    writeFileSync(join(temp, 'p-1.0.tar.gz'), 'new');
    writeFileSync(join(out, 'p-1.0.tar.gz'), 'old');
    writeFileSync(join(out, 'p-1.0-py2-none-any.whl'), '');
    expect(() => moveIntoOutDir(out, [join(temp, 'p-1.0.tar.gz')])).toThrow('py2-none-any.whl');
    rmSync(join(out, 'p-1.0-py2-none-any.whl'));
    expect(() => moveIntoOutDir(out, [join(temp, 'p-1.0.tar.gz')])).not.toThrow();
  });

  it('says when it cannot be made', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => prepareOutDir(join(root, 'file'), () => true)).toThrow('cannot be written');
  });
});

describe('findInterpreter', () => {
  it('says what to do without Python', async () => {
    const host = new FakeHost({}, { PATH: root });
    await expect(findInterpreter(host, '', 'auto', '')).rejects.toMatchObject({
      message: expect.stringContaining('Python is not installed'),
      fix: expect.stringContaining('actions/setup-python'),
    });
    await expect(findInterpreter(host, '', 'uv', '')).rejects.toThrow('Python is not installed');
  });

  it('says which versions are there', async () => {
    await expect(findInterpreter(new FakeHost(), '2.6', 'build', '')).rejects.toThrow(
      /Python 2\.6 is wanted, but only 3\./,
    );
    await expect(findInterpreter(new FakeHost(), '3.x', 'build', '')).rejects.toThrow('must be like 3.12');
  });

  it('refuses a Python without venv', async () => {
    const script = '#!/bin/sh\necho \'["/opt/py", "3.12.1", false]\'\n';
    writeFileSync(join(root, 'python3'), script, { mode: 0o755 });
    const host = new FakeHost({}, { PATH: `${root}:/bin:/usr/bin` });
    await expect(findInterpreter(host, '3.12', 'build', '')).rejects.toThrow(
      'its modules venv and ensurepip are not',
    );
  });
});
