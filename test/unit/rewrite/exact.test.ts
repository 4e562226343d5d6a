import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { rewriteTree } from '../../../src/rewrite/tree.js';
import { spell } from '../../../src/version/spelling.js';
import { parseVersion } from '../../../src/version/version.js';
import * as layouts from './layouts.js';
import { contextOf, type Files, factsOf, rewritten } from './support.js';

/** Byte exactness: what is written is known beforehand, because the same layout is made for both versions. */

const context = contextOf('5.0.0b4', '5.0.0rc12');
const versionsOf = (text: string): layouts.Versions => ({
  own: text,
  semver: spell(parseVersion(text), 'dotted'),
});
const [old, next] = [versionsOf('5.0.0rc1'), versionsOf('5.0.0rc12')];

const kinds: readonly (readonly [string, layouts.Layout])[] = [
  ['pyproject.toml', layouts.pyproject],
  ['hub/Chart.yaml', layouts.chart],
  ['package.json', layouts.packageJson],
  ['CITATION.cff', layouts.citation],
  ['own/_version.py', layouts.module],
  ['own/__init__.py', layouts.module],
  ['setup.py', layouts.setupPy],
  ['setup.cfg', layouts.setupCfg],
];

/** What the layouts refer to. */
const neighbours: Files = {
  'b/pyproject.toml': '[project]\nname = "own-b"\nversion = "5.0.0rc1"\n',
  'lib/Chart.yaml': 'name: lib\nversion: 5.0.0-rc.1\n',
};

function make(layout: layouts.Layout, numbers: readonly number[], versions: layouts.Versions): string {
  return layout(new layouts.Choice(numbers), versions);
}

describe('outside of the planned places every byte stays', () => {
  it.each(kinds)('%s', (path, layout) => {
    fc.assert(
      fc.property(layouts.choices, (numbers) => {
        const files = { ...neighbours, [path]: make(layout, numbers, old) };
        const { texts } = rewritten(files, context);
        expect(texts[path]).toBe(make(layout, numbers, next));
        expect(rewriteTree(factsOf(texts), context).files).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Flattened values of TOML texts, as Python reads them. */
function tomllib(texts: readonly string[]): string[][] {
  const script = `
import json, sys, tomllib
def flat(value, path=""):
    if isinstance(value, dict):
        return [one for key, inner in value.items() for one in flat(inner, path + "/" + key)]
    if isinstance(value, list):
        return [one for index, inner in enumerate(value) for one in flat(inner, path + "/" + str(index))]
    return [f"{path}={value!r}"]
print(json.dumps([flat(tomllib.loads(text.lstrip("\\ufeff"))) for text in json.load(sys.stdin)]))
`;
  return JSON.parse(
    execFileSync('python3', ['-c', script], { input: JSON.stringify(texts), encoding: 'utf8' }),
  );
}

/** The values that differ between two lists with the same keys. */
function changes(before: readonly string[], after: readonly string[]): string[] {
  expect(after.length).toBe(before.length);
  return before.flatMap((line, index) => {
    const other = after[index] ?? '';
    expect(other.split('=')[0]).toBe(line.split('=')[0]);
    return other === line
      ? []
      : [`${line.split('=')[0]}: ${other.replace('5.0.0rc12', '5.0.0rc1') === line}`];
  });
}

describe('read again by others', () => {
  it('TOML has exactly the planned values changed, as tomllib reads it', () => {
    const texts = fc.sample(layouts.choices, { numRuns: 150, seed: 5 }).map((numbers) => {
      const files = { ...neighbours, 'pyproject.toml': make(layouts.pyproject, numbers, old) };
      return [files['pyproject.toml'], rewritten(files, context).texts['pyproject.toml'] ?? ''];
    });
    const flat = tomllib(texts.flat());
    for (let index = 0; index < flat.length; index += 2) {
      const changed = changes(flat[index] ?? [], flat[index + 1] ?? []);
      expect(changed.filter((line) => line === '/project/version: true')).toHaveLength(1);
      expect(changed.filter((line) => /^\/project\/dependencies\/\d: true$/.test(line))).toHaveLength(2);
      expect(changed).toHaveLength(3);
    }
  });

  it('YAML and JSON have exactly the planned values changed', () => {
    fc.assert(
      fc.property(layouts.choices, (numbers) => {
        const files = {
          ...neighbours,
          'hub/Chart.yaml': make(layouts.chart, numbers, old),
          'package.json': make(layouts.packageJson, numbers, old),
        };
        const { texts } = rewritten(files, context);
        const read = (text: string | undefined, parse: (text: string) => unknown) =>
          JSON.stringify(parse((text ?? '').replace(/^\uFEFF/, '')));
        expect(read(texts['package.json'], JSON.parse).replaceAll('rc.12', 'rc.1')).toBe(
          read(files['package.json'], JSON.parse),
        );
        const own = JSON.parse(read(files['hub/Chart.yaml'], (text) => parseYaml(text)));
        own.version = own.version.replace('rc.1', 'rc.12');
        own.appVersion = own.appVersion.replace('rc.1', 'rc.12');
        const [lib] = own.dependencies.filter((one: { name: string }) => one.name === 'lib');
        lib.version = lib.version.replace('rc.1', 'rc.12');
        expect(JSON.parse(read(texts['hub/Chart.yaml'], (text) => parseYaml(text)))).toEqual(own);
      }),
      { numRuns: 60 },
    );
  });
});
