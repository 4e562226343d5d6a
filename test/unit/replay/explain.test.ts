import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

/** The classes of scripts/replay.mjs: a rule must know its own defect and nothing else. */

interface File {
  readonly path: string;
  readonly base: Buffer | undefined;
  readonly ours: Buffer | undefined;
  readonly theirs: Buffer | undefined;
  readonly sameMode: boolean;
}
interface Explained {
  readonly classes: ReadonlySet<string>;
  readonly unexplained?: unknown;
}
const module = pathToFileURL(join(process.cwd(), 'scripts/replay/explain.mjs')).href;
const { explainFile } = (await import(module)) as {
  explainFile: (file: File, version: string) => Explained;
};

function explain(path: string, base: string, ours: string, theirs: string, version = '5.0.0rc2') {
  const [b, o, t] = [base, ours, theirs].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];
  const { classes, unexplained } = explainFile(
    { path, base: b, ours: o, theirs: t, sameMode: true },
    version,
  );
  return unexplained === undefined ? [...classes].sort() : 'unexplained';
}

const chart = (version: string, dependency: string, repository: string) =>
  `version: ${version}\ndependencies:\n  - name: x\n    version: ${dependency}\n    repository: ${repository}\n`;
const lock = (version: string, digest: string) =>
  `dependencies:\n- name: x\n  repository: file://../x\n  version: ${version}\ndigest: sha256:${digest}\ngenerated: "${digest}"\n`;
const entry = (version: string, source: string, file: string) =>
  `[[package]]\nname = "a"\nversion = "${version}"\nsource = { ${source} }\nwheels = [{ url = "https://x/${file}" }]\n`;

describe('a difference is named', () => {
  it.each([
    ['nothing', 'x', '1', '2', '2', ['identical']],
    [
      'a chart left behind',
      'a/Chart.yaml',
      'version: 5.0.0-b2',
      'version: 5.0.0-rc2',
      'version: 5.0.0-b2',
      ['Chart.yaml stale'],
    ],
    [
      'a lost stage',
      'Chart.yaml',
      'version: 0.0.0',
      'version: 5.0.0-rc.2',
      'version: 5.0.0',
      ['Chart.yaml stage lost'],
    ],
    [
      'another spelling',
      'Chart.yaml',
      'version: 5.0.0-rc.1',
      'version: 5.0.0-rc.2',
      'version: 5.0.0-rc2',
      ['spelling switched'],
    ],
    [
      "somebody else's chart",
      'Chart.yaml',
      chart('5.0.0-rc1', '24.6.1', 'https://x'),
      chart('5.0.0-rc2', '24.6.1', 'https://x'),
      chart('5.0.0-rc2', '5.0.0-rc2', 'https://x'),
      ['Chart.yaml foreign pin'],
    ],
    [
      'a lock',
      'Chart.lock',
      lock('5.0.0-b2', 'a'),
      lock('5.0.0-rc2', 'b'),
      lock('5.0.0-b2', 'a'),
      ['Chart.lock stale'],
    ],
    ['a base', 'docker/x.Dockerfile', 'ARG BASE=4.0', 'ARG BASE=5.0', 'ARG BASE=4.0', ['ARG BASE']],
    [
      'an entry of an index',
      'uv.lock',
      entry('5.0.0rc1', 'registry = "y"', 'a-5.0.0b1-py3-none-any.whl'),
      entry('5.0.0b1', 'registry = "y"', 'a-5.0.0b1-py3-none-any.whl'),
      entry('5.0.0rc2', 'registry = "y"', 'a-5.0.0b1-py3-none-any.whl'),
      ['uv.lock registry entry'],
    ],
    [
      'an own entry',
      'uv.lock',
      entry('5.0.0b1', 'editable = "."', ''),
      entry('5.0.0rc2', 'editable = "."', ''),
      entry('5.0.0b1', 'editable = "."', ''),
      ['uv.lock siblings'],
    ],
    ['a final newline', 'package.json', '{"a": 1}', '{"a": 1}', '{"a": 1}\n', ['npm side effect']],
    [
      'a key that stood twice',
      'package-lock.json',
      '{\n"a": 1,\n"a": 1,\n"b": 2,\n"c": 3\n}',
      '{\n"a": 1,\n"a": 1,\n"b": 2,\n"c": 3\n}',
      '{\n"a": 1,\n"b": 2,\n"c": 3\n}',
      ['npm side effect'],
    ],
  ])('%s', (_, path, base, ours, theirs, classes) => {
    expect(explain(path, base, ours, theirs)).toEqual(classes);
  });

  it('a tuple that nothing matched', () => {
    const tuple = (text: string) => `version_info = (${text}, __build__, 0)`;
    const [old, next] = [tuple('4, 2, 1, "final"'), tuple('4, 3, 0, "beta"')];
    expect(explain('a/_version.py', old, next, old, '4.3.0b1')).toEqual(['_version.py']);
  });
});

describe('nothing else is', () => {
  it.each([
    ['ours is wrong', 'Chart.yaml', 'version: 5.0.0-b2', 'version: 5.0.0-rc3', 'version: 5.0.0-b2'],
    ['ours is left behind', 'Chart.yaml', 'version: 5.0.0-b2', 'version: 5.0.0-b2', 'version: 5.0.0-rc2'],
    ['ours changed a foreign line', 'Chart.yaml', 'a: 1', 'a: 2', 'a: 1'],
    [
      'ours overwrote a foreign pin',
      'Chart.yaml',
      chart('1', '24.6.1', 'https://x'),
      chart('1', '5.0.0-rc2', 'https://x'),
      chart('1', '24.6.1', 'https://x'),
    ],
    [
      'a lock whose versions were right',
      'Chart.lock',
      lock('5.0.0-rc2', 'a'),
      lock('5.0.0-rc2', 'b'),
      lock('5.0.0-rc2', 'a'),
    ],
    [
      'ours damaged an index entry',
      'uv.lock',
      entry('1.0.0', 'registry = "y"', 'a-1.0.0.zip'),
      entry('5.0.0rc2', 'registry = "y"', 'a-1.0.0.zip'),
      entry('1.0.0', 'registry = "y"', 'a-1.0.0.zip'),
    ],
    ['a line of code', 'a.py', 'x = 1', 'x = 1', 'x = 2'],
    ['npm changed a value', 'package.json', '{\n"a": 1\n}', '{\n"a": 1\n}', '{\n"a": 2\n}'],
    [
      'npm removed a key',
      'package.json',
      '{\n"a": 1,\n"b": 2,\n"c": 3,\n"d": 4\n}',
      '{\n"a": 1,\n"b": 2,\n"c": 3,\n"d": 4\n}',
      '{\n"b": 2,\n"c": 3,\n"d": 4\n}',
    ],
  ])('%s', (_, path, base, ours, theirs) => {
    expect(explain(path, base, ours, theirs)).toBe('unexplained');
  });

  it('a file that comes or goes, or changes its mode', () => {
    const file = {
      path: 'a',
      base: Buffer.from('1'),
      ours: Buffer.from('1'),
      theirs: undefined,
      sameMode: true,
    };
    expect(explainFile(file, '1.0.0').unexplained).toBeDefined();
    const same = { ...file, theirs: Buffer.from('1'), sameMode: false };
    expect(explainFile(same, '1.0.0').unexplained).toBeDefined();
  });
});
