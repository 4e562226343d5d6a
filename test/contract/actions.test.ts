import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commonInputNames, publicInterface } from '../support/public-interface.js';
import { folderSources, inputsRead, namesOutput, withImports } from '../support/sources.js';
import { type ActionFile, loadRepository, mapping, repositoryRoot } from '../support/workflow.js';

const { actions } = loadRepository();
const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** Name of the bundle that an action runs, and so of its folder below src/actions. */
function bundleOf(action: ActionFile): string {
  return /(?:^|\/)dist\/([^/]+)\/index\.js$/.exec(String(mapping(action.data['runs'])['main']))?.[1] ?? '';
}

test('the actions of the Python release are here, and the readiness check', () => {
  const names = actions.map(({ name }) => name);
  for (const name of [
    '.',
    'validate-tag',
    'bump-version',
    'build-python',
    'publish-pypi',
    'github-release',
  ]) {
    expect(names).toContain(name);
  }
});

for (const action of actions)
  test(`${action.path} is well formed`, () => {
    const { data, inputs, outputs, name } = action;
    const runs = mapping(data['runs']);
    expect(typeof data['name']).toBe('string');
    expect(runs['using']).toBe('node24');
    expect(sorted(Object.keys(runs))).toEqual(['main', 'using']);
    const bundle = bundleOf(action);
    if (name !== '.') expect(runs['main']).toBe(`../../dist/${name}/index.js`);
    expect(existsSync(join(repositoryRoot, 'src/actions', bundle, 'main.ts'))).toBe(true);
    for (const key of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(key).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(data['description']).toMatch(/\.$/);
    for (const [key, value] of Object.entries({ ...inputs, ...outputs })) {
      expect([key, String(value['description']).trim()]).toEqual([key, expect.stringMatching(/\.$/)]);
    }
    for (const [key, input] of Object.entries(inputs)) {
      expect([key, typeof input['required']]).toEqual([key, 'boolean']);
      // A bare `true` or number would reach the code as whatever YAML makes of it.
      if ('default' in input) expect([key, typeof input['default']]).toEqual([key, 'string']);
    }
  });

for (const action of actions)
  describe(action.path, () => {
    const own = folderSources(join('src/actions', bundleOf(action)));
    const all = withImports(own);

    test('every input is read by the code', () => {
      const readNames = inputsRead(all);
      expect(Object.keys(action.inputs).filter((name) => !readNames.includes(name))).toEqual([]);
    });

    test('every input that the code reads is declared', () => {
      const readNames = new Set(inputsRead(own));
      if ([...own.values()].some((text) => /\bcommonInputs\(/.test(text))) {
        for (const name of commonInputNames) readNames.add(name);
      }
      expect(sorted(readNames).filter((name) => !(name in action.inputs))).toEqual([]);
    });

    test('every output is set by the code', () => {
      expect(Object.keys(action.outputs).filter((name) => !namesOutput(all, name))).toEqual([]);
    });

    test('the inputs every action has are there', () => {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(commonInputNames));
    });

    if (action.name === '.') return;

    test('the public names are the promised ones', () => {
      const promised = publicInterface[action.name];
      if (promised === undefined)
        throw new Error(`${action.name} is not in test/support/public-interface.ts`);
      const names = (kind: 'inputs' | 'outputs'): string[] => [
        ...promised[kind],
        ...(promised.added?.[kind] ?? []).map(({ name }) => name),
      ];
      expect(sorted(Object.keys(action.inputs))).toEqual(sorted([...names('inputs'), ...commonInputNames]));
      expect(sorted(Object.keys(action.outputs))).toEqual(sorted(names('outputs')));
    });

    test('its README has the generated tables and an example', () => {
      const readme = read(`actions/${action.name}/README.md`);
      expect(readme).toMatch(/<!-- api-start -->[\s\S]*<!-- api-end -->/);
      expect(readme).toMatch(new RegExp(`uses: vantage6/release-actions/actions/${action.name}@`));
    });
  });
