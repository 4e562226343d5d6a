import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../src/rewrite/json.js';
import { keyText, type Parsed } from '../../../src/rewrite/leaves.js';
import { splice } from '../../../src/rewrite/splice.js';
import { parseToml } from '../../../src/rewrite/toml.js';
import {
  rewriteFile,
  rewriteTree,
  treeVersionLocations,
  versionLocations,
} from '../../../src/rewrite/tree.js';
import type { FileRewrite } from '../../../src/rewrite/types.js';
import { parseYaml } from '../../../src/rewrite/yaml.js';
import { spell } from '../../../src/version/spelling.js';
import { compareVersions, parseVersion } from '../../../src/version/version.js';
import { contextOf, type Files, factsOf, rewritten } from './support.js';

/** A small repository in one shape, every version place of it at `old` in its own spelling. */
function repository(old: string, style: 'dotted' | 'glued' | 'words', quote: string): Files {
  const semver = spell(parseVersion(old), style);
  const q = quote;
  return {
    'pyproject.toml': `[project]\nname = "top"\nversion = ${q}${old}${q} # x\ndependencies = [\n  "a==${old}",\n  "third==${old}",\n  "a>=${old}",\n]\n`,
    'a/pyproject.toml': `[project]\nname = "a"\ndynamic = ["version"]\n[tool.hatch.version]\npath = "a/v.py"\n`,
    'a/a/v.py': `__version__ = ${q}${old}${q}\n`,
    'uv.lock': `version = 1\n\n[[package]]\nname = "top"\nversion = "${old}"\nsource = { editable = "." }\n\n[package.metadata]\nrequires-dist = [\n    { name = "a", specifier = "==${old}" },\n]\n`,
    'charts/hub/Chart.yaml': `name: hub\nversion: ${q}${semver}${q}\nappVersion: v${semver}\ndependencies:\n- {name: lib, version: ${semver}, repository: file://../lib} # x\n- {name: k, version: 24.6.1, repository: "https://x.org"}\n`,
    'charts/hub/Chart.lock': `dependencies:\n- name: lib\n  repository: file://../lib\n  version: ${semver}\n- name: k\n  repository: https://x.org\n  version: 24.6.1\ndigest: sha256:0\ngenerated: "2020-01-01T00:00:00Z"\n`,
    'charts/lib/Chart.yaml': `name: lib\nversion: ${semver}\n`,
    'ui/package.json': `{\t"version": "${semver}", "x": "${semver}"}`,
    'ui/package-lock.json': `{"version": "${semver}", "packages": {"": {"version": "${semver}"}, "node_modules/x": {"version": "${semver}"}}}`,
    'CITATION.cff': `authors: [{email: a, email: b}]\nversion: ${old}\ndate-released: 2020-01-01\n`,
    'docs/pyproject.toml': `[project]\nname = "docs"\nversion = "${old}"\n`,
  };
}

const stage = fc.tuple(fc.constantFrom('a', 'b', 'rc'), fc.nat({ max: 12 })).map((parts) => parts.join(''));
const number = fc.nat({ max: 12 });
const version = fc
  .tuple(number, number, number, fc.option(stage, { nil: '' }))
  .map(([x, y, z, suffix]) => `${x}.${y}.${z}${suffix}`)
  // The foreign chart of the sample must stay foreign.
  .filter((text) => !text.startsWith('24.'));
const sample = fc.record({
  versions: fc
    .tuple(version, version)
    .map((pair) => pair.sort((one, two) => compareVersions(parseVersion(one), parseVersion(two)))),
  style: fc.constantFrom('dotted' as const, 'glued' as const, 'words' as const),
  quote: fc.constantFrom('"', "'"),
  crlf: fc.boolean(),
  mark: fc.boolean(),
  finalNewline: fc.boolean(),
});

function sampleTree({
  versions,
  style,
  quote,
  crlf,
  mark,
  finalNewline,
}: typeof sample extends fc.Arbitrary<infer T> ? T : never) {
  const files = Object.entries(repository(versions[0] ?? '', style, quote)).map(([path, text]) => {
    const trimmed = finalNewline ? text : text.replace(/\n$/, '');
    return [path, (mark ? '\uFEFF' : '') + (crlf ? trimmed.replaceAll('\n', '\r\n') : trimmed)];
  });
  return {
    files: Object.fromEntries(files) as Files,
    context: contextOf(versions[0] ?? '', versions[1] ?? ''),
  };
}

function parsed({ path, kind }: FileRewrite, text: string): Parsed | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  if (kind === 'pyproject' || kind === 'uv-lock') return parseToml(path, plain);
  if (kind === 'chart' || kind === 'chart-lock' || kind === 'citation') return parseYaml(path, plain);
  return kind === 'package-json' || kind === 'package-lock' ? parseJson(path, plain) : undefined;
}

describe('a whole tree', () => {
  it('rewritten twice changes nothing the second time, even at another commit time', () => {
    fc.assert(
      fc.property(sample, (given) => {
        const { files, context } = sampleTree(given);
        const { texts, outcome } = rewritten(files, context);
        const again = rewriteTree(factsOf(texts), { ...context, time: context.time + 1_000_000 });
        expect(again.files).toEqual([]);
        expect(again.current).toHaveLength(14);
        expect(rewriteTree(factsOf(files), context)).toEqual(outcome);
      }),
      { numRuns: 60 },
    );
  });

  it('changes planned places only: bytes between edits, and every other value when parsed again', () => {
    fc.assert(
      fc.property(sample, (given) => {
        const { files, context } = sampleTree(given);
        for (const file of rewritten(files, context).outcome.files) {
          expect(splice(file.before, file.edits)).toBe(file.after);
          for (const edit of file.edits) expect(file.before.slice(edit.start, edit.end)).toBe(edit.from);
          const before = parsed(file, file.before)?.leaves ?? [];
          const after = parsed(file, file.after)?.leaves ?? [];
          const changed = before.flatMap((leaf, index) => {
            const other = after[index];
            expect(keyText(other?.path ?? [])).toBe(keyText(leaf.path));
            return other?.value === leaf.value ? [] : [keyText(leaf.path)];
          });
          expect(after.length).toBe(before.length);
          if (after.length > 0) expect(changed).toEqual(file.edits.map((edit) => edit.key));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes every place, and no foreign one', () => {
    const { texts } = rewritten(repository('5.0.0rc1', 'glued', '"'), contextOf('5.0.0b4', '5.0.0rc10'));
    const expected = repository('5.0.0rc10', 'glued', '"');
    expect(texts['a/a/v.py']).toBe(expected['a/a/v.py']);
    expect(texts['uv.lock']).toBe(expected['uv.lock']);
    expect(texts['charts/lib/Chart.yaml']).toBe(expected['charts/lib/Chart.yaml']);
    expect(texts['charts/hub/Chart.yaml']).toBe(expected['charts/hub/Chart.yaml']);
    expect(texts['docs/pyproject.toml']).toContain('rc1"');
    expect(texts['pyproject.toml']).toContain('"third==5.0.0rc1",\n  "a>=5.0.0rc1"');
  });

  it('has nothing to do in a tree of others', () => {
    const files = { 'pyproject.toml': '[project]\nname = "a"\nversion = "1.0.0"\n', 'README.md': '5.0.0rc1' };
    const { outcome } = rewritten(files, contextOf('5.0.0b4', '5.0.0rc2'));
    expect(outcome).toMatchObject({ files: [], current: [], warnings: [] });
    expect(outcome.leftAlone).toHaveLength(1);
  });

  it('does not follow a symbolic link and survives a file that is not text', () => {
    const files = { 'a/pyproject.toml': '../pyproject.toml', 'pyproject.toml': '', 'b/Chart.yaml': '' };
    const facts = factsOf(files, { 'a/pyproject.toml': '120000' });
    const read = (path: string) => (path === 'b/Chart.yaml' ? undefined : facts.read(path));
    expect(rewriteTree({ ...facts, read }, contextOf('5.0.0', '5.1.0')).files).toEqual([]);
  });
});

describe('one file', () => {
  const files = repository('5.0.0rc1', 'dotted', '"');
  const context = contextOf('5.0.0b4', '5.0.0rc2');

  it('is rewritten as in its tree', () => {
    const { outcome } = rewritten(files, context);
    for (const file of outcome.files) {
      expect(rewriteFile(file.path, file.before, factsOf(files), context)).toEqual(file);
    }
    expect(
      rewriteFile('docs/pyproject.toml', files['docs/pyproject.toml'] ?? '', factsOf(files), context),
    ).toBeUndefined();
  });

  it('tells its places, so that a later commit that touched one is seen', () => {
    const facts = factsOf(files);
    const path = 'pyproject.toml';
    const text = files[path] ?? '';
    const places = [
      { key: 'project.version', value: '5.0.0rc1', line: 3 },
      { key: 'project.dependencies[0]', value: '5.0.0rc1', line: 5 },
    ];
    expect(versionLocations(path, text, facts, context)).toEqual(places);
    expect(
      versionLocations(path, `# new\n${text}`.replace('"5.0.0rc1" # x', '"5.2.0" # x'), facts, context),
    ).toEqual([{ key: 'project.dependencies[0]', value: '5.0.0rc1', line: 6 }]);
    expect(versionLocations('new/VERSION', '5.0.0rc1', facts, context)).toHaveLength(1);
    const all = treeVersionLocations(facts, context);
    expect(all.get(path)).toEqual(places);
    expect(all.get('charts/hub/Chart.lock')).toEqual([
      { key: 'dependencies[0].version', value: '5.0.0-rc.1', line: 4 },
    ]);
  });
});
