import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/plan/types.js';
import { canonicalJson, planHash } from '../../../src/record/canonical.js';
import { violations } from '../../support/json-schema.js';
import { pyproject } from '../git/sandbox.js';
import { configPath, planOf } from './tree.js';

const schema = JSON.parse(readFileSync(join(process.cwd(), 'schema/release-plan.schema.json'), 'utf8'));

/** Three packages in a row: app needs core, core needs base. */
const tree = {
  'base/pyproject.toml': pyproject('acme-base', '5.1.0b2'),
  'core/pyproject.toml': pyproject('acme_core', '5.1.0b2', ['acme.base==5.1.0b2', 'requests']),
  'pyproject.toml': pyproject('acme', '5.1.0b2', ['Acme-Core==5.1.0b2', 'acme[all]']),
};

const mistake = (...args: Parameters<typeof planOf>): string => {
  try {
    planOf(...args);
  } catch (error) {
    return explain(error);
  }
  throw new Error('the plan was made');
};
const effects = (plan: Plan): string[] => plan.effects.map((effect) => effect.id);

describe('the plan of a candidate', () => {
  const plan = planOf('5.1.0rc1', tree, { config: 'codenames: { 5: uluru }' });
  test('has every fact', () => {
    expect(plan).toMatchObject({
      schema_version: 1,
      tag: 'version/5.1.0rc1',
      base_version: '5.1.0rc1',
      kind: 'prerelease',
      semver: '5.1.0-rc.1',
      line: '5.1',
      codename: 'uluru',
      bump: 'commit',
      branches: ['release/5.1', '{default}'],
      window: { from: '5.0.8', to: '5.1.0rc1' },
      reference_version: '5.1.0b2',
      release: { prerelease: true, latest_candidate: false },
      config: { path: configPath, ref: '' },
      warnings: [],
    });
    expect(effects(plan)).toEqual([
      'commit',
      'draft',
      'pypi:acme-base',
      'pypi:acme-core',
      'pypi:acme',
      'release',
    ]);
    expect(plan.rewrite.files.map((file) => [file.path, file.locations.length])).toEqual([
      ['base/pyproject.toml', 1],
      ['core/pyproject.toml', 2],
      ['pyproject.toml', 2],
    ]);
    expect(plan.python.packages[1]).toEqual({
      name: 'acme_core',
      normalized: 'acme-core',
      path: 'core',
      level: 1,
      build_requires: ['hatchling'],
      build_backend: 'hatchling.build',
      version_source: 'static',
      listed: false,
    });
  });
  test('fits its schema', () => {
    expect(violations(schema, plan)).toEqual([]);
  });
  test('is the same every time, and another for another config', () => {
    const again = planOf('5.1.0rc1', tree, { config: 'codenames: { 5: uluru }' });
    expect(canonicalJson(again)).toBe(canonicalJson(plan));
    expect(planHash(planOf('5.1.0rc1', tree))).not.toBe(planHash(plan));
  });
  test('counts as the same when only another version was tagged meanwhile', () => {
    const merged = ['5.0.8', '5.0.9', '5.1.0b2'];
    const [before, later] = [merged, [...merged, '5.0.10']].map((tags) =>
      planOf('5.1.0rc1', tree, { merged: tags }),
    );
    if (before === undefined || later === undefined) throw new Error('no plan');
    expect(later.window).not.toEqual(before.window);
    expect(planHash(later)).toBe(planHash(before));
    expect(planHash({ ...later, commit: { ...later.commit, time: 1 } })).not.toBe(planHash(before));
  });
});

describe('kinds of release', () => {
  test('a final may become the latest', () => {
    expect(planOf('5.1.0', tree).release).toEqual({ prerelease: false, latest_candidate: true });
  });
  test('without a config there is no config in it', () => {
    expect(planOf('5.1.0', tree).config).toEqual({ path: '', sha256: '', ref: '' });
  });
  test('a tag whose tree carries the version needs no commit', () => {
    const plan = planOf('5.1.0b2', tree, { merged: ['5.1.0b1'] });
    expect(effects(plan)).not.toContain('commit');
    expect(plan.rewrite.current).toBe(5);
  });
  test('bump: build makes no commit, bump: verify wants none', () => {
    expect(effects(planOf('5.1.0rc1', tree, { config: 'bump: build' }))[0]).toBe('draft');
    const all = mistake('5.1.0rc1', tree, { config: 'bump: verify' });
    expect(all).toContain(
      'base/pyproject.toml:7: project.version: the tag does not carry 5.1.0rc1 in 5 places:',
    );
    for (const place of [
      'base/pyproject.toml:7 project.version = "5.1.0b2"',
      'core/pyproject.toml:8 project.dependencies[0] = "5.1.0b2"',
      'pyproject.toml:7 project.version = "5.1.0b2"',
    ]) {
      expect(all).toContain(`\n${place}\n`);
    }
    expect(effects(planOf('5.1.0b2', tree, { config: 'bump: verify', merged: [] }))[0]).toBe('draft');
  });
  test('python.publish: false uploads nothing', () => {
    const plan = planOf('5.1.0rc1', tree, { config: 'python: { publish: false }' });
    expect(effects(plan)).toEqual(['commit', 'draft', 'release']);
    expect(plan.python.packages).toHaveLength(3);
  });
  test('a post-release has only its images and its release', () => {
    const config = 'images: { registry: r.example, project: acme/acme }';
    const plan = planOf('5.1.0b2.post1', { ...tree, Dockerfile: 'FROM scratch\n' }, { config });
    expect(effects(plan)).toEqual(['draft', 'image:acme', 'channel:acme:latest', 'release']);
    expect(plan).toMatchObject({
      kind: 'post-release',
      base_version: '5.1.0b2',
      release: { prerelease: true, latest_candidate: false },
      rewrite: { files: [], current: 0, left_alone: [] },
      python: { packages: [] },
    });
    expect(violations(schema, plan)).toEqual([]);
    expect(mistake('5.1.0.post1', tree)).toContain('would only rebuild images, and the config names none');
    expect(mistake('5.1.0.post1', tree, { config: 'post-release: refuse' })).toContain(
      'refuses post-releases',
    );
  });
});

describe('the window', () => {
  test.each([
    ['5.1.0', ['5.0.0', '5.0.1', '5.0.2', '5.0.3'], '5.0.1', '5.0.3'],
    ['5.1.0', ['5.0.0', '5.0.1'], '5.0.0', '5.0.1'],
    ['5.1.0', [], '0.0.0', ''],
    ['5.0.2', ['5.0.0', '5.0.1', '5.1.0', '6.0.0'], '5.0.0', '5.0.1'],
    ['5.1.0', ['5.1.0', '5.1.0rc9', '5.1.0rc10'], '5.1.0rc9', '5.1.0rc10'],
  ])('of %s after %j begins at %s, reference %s', (version, merged, from, reference) => {
    const plan = planOf(version, { 'pyproject.toml': pyproject('acme', version) }, { merged });
    expect(plan.window).toEqual({ from, to: version });
    expect(plan.reference_version).toBe(reference);
  });
});

describe('what stops a release', () => {
  test('nothing to release', () => {
    expect(mistake('5.1.0', { 'README.md': '' })).toContain('there is nothing to release');
    expect(mistake('5.1.0', { 'docs/pyproject.toml': pyproject('docs', '1.0.0') })).toContain(
      'nothing to release',
    );
    const onlyChart = { 'charts/a/Chart.yaml': 'name: a\nversion: 5.1.0\n' };
    expect(effects(planOf('5.1.0', onlyChart))).toEqual(['draft', 'release', 'discord']);
  });
  test('a version that is not found, with file, key, value and window', () => {
    const text = mistake('5.1.0rc1', { ...tree, 'odd/pyproject.toml': pyproject('acme-odd', '1.2.3') });
    expect(text).toContain(
      'odd/pyproject.toml:7: project.version: the version of the package acme-odd was not found',
    );
    expect(text).toContain('"1.2.3" is not one of ours (5.0.8 to 5.1.0rc1)');
    expect(text).toContain('version-files.custom');
  });
  test('but not when a custom rule covers it, or the package is not uploaded', () => {
    const files = { ...tree, 'odd/pyproject.toml': pyproject('acme-odd', '1.2.3') };
    const config = `version-files: { custom: [{ path: odd/pyproject.toml, line: 'version = "{version}"' }] }`;
    expect(effects(planOf('5.1.0rc1', files, { config }))).toContain('pypi:acme-odd');
    const listed = planOf('5.1.0rc1', files, { config: 'python: { packages: [acme] }' });
    expect(effects(listed)).toEqual(['commit', 'draft', 'pypi:acme', 'release']);
    expect(listed.warnings).toEqual([]);
    expect(listed.rewrite.left_alone).toMatchObject([
      { path: 'odd/pyproject.toml', line: 7, value: '1.2.3' },
    ]);
  });
  test('a tuple that setup.py reads and that is not found', () => {
    const setup = 'setup(name="acme", version=scope["__version__"])\n';
    const tuple = (text: string) => ({
      'acme/setup.py': setup,
      'acme/_version.py': `version_info = (${text})\n`,
    });
    expect(mistake('5.1.0rc1', tuple('4, 9, 0, "final", 0, 0'))).toContain(
      'acme/_version.py:1: version_info: the version of the package acme is computed, and "4.9.0" is outside of 5.0.8 to 5.1.0rc1',
    );
    const plan = planOf('5.1.0rc1', tuple('5, 1, 0, "beta", 2, 0'));
    expect(plan.rewrite.files.map((file) => file.path)).toEqual(['acme/_version.py']);
  });

  test('a dynamic version whose file is not found', () => {
    const files = (tool: string, value: string) => ({
      'acme/pyproject.toml': `[project]\nname = "acme"\ndynamic = ["version"]\n${tool}\n`,
      'acme/src/acme/__init__.py': `__version__ = "${value}"\n`,
    });
    const hatch = '[tool.hatch.version]\npath = "src/acme/__init__.py"';
    const attribute = '[tool.setuptools.dynamic]\nversion = { attr = "acme.__version__" }';
    for (const tool of [hatch, attribute]) {
      expect(mistake('5.1.0b1', files(tool, '5.1.0b2'))).toContain(
        'acme/src/acme/__init__.py:1: __version__: the version of the package acme was not found where',
      );
      expect(planOf('5.1.0rc1', files(tool, '5.1.0b2')).rewrite.files).toHaveLength(1);
    }
    // From git: what stands in the file is a dummy.
    expect(planOf('5.1.0rc1', files('[tool.hatch.version]\nsource = "vcs"', '0.0.0')).rewrite.files).toEqual(
      [],
    );
  });

  test('no version at all', () => {
    const text = mistake('5.1.0', { 'pyproject.toml': '[project]\nname = "acme"\n' });
    expect(text).toContain('pyproject.toml: project.version: the package acme has no version');
    const dynamic = planOf('5.1.0', {
      'pyproject.toml': '[project]\nname = "acme"\ndynamic = ["version"]\n',
    });
    expect(dynamic.python.packages[0]).toMatchObject({
      version_source: 'dynamic',
      build_requires: ['setuptools>=40.8.0'],
      build_backend: 'setuptools.build_meta:__legacy__',
    });
  });
  test('a tree that is ahead, unless it is wanted', () => {
    const ahead = { 'pyproject.toml': pyproject('acme', '5.2.0b1') };
    expect(mistake('5.1.0', ahead)).toContain(
      'pyproject.toml:7: project.version: the tree already is at 5.2.0b1',
    );
    const plan = planOf('5.1.0', ahead, { options: { allowLowerVersion: true } });
    expect(plan.window.to).toBe('5.2.0b1');
    expect(plan.rewrite.files[0]?.locations[0]).toMatchObject({ from: '5.2.0b1', to: '5.1.0' });
  });
  test('a cycle, with its members', () => {
    const files = {
      'a/pyproject.toml': pyproject('a', '5.1.0', ['b']),
      'b/pyproject.toml': pyproject('b', '5.1.0', ['c']),
      'c/pyproject.toml': pyproject('c', '5.1.0', ['a']),
    };
    expect(mistake('5.1.0', files)).toContain('packages need one another at run time: a -> b -> c -> a');
  });
  test('two folders with one package', () => {
    const files = {
      'a/pyproject.toml': pyproject('x_y', '5.1.0'),
      'b/pyproject.toml': pyproject('X-y', '5.1.0'),
    };
    expect(mistake('5.1.0', files)).toContain(
      '2 folders define the package x_y: a/pyproject.toml, b/pyproject.toml',
    );
    expect(planOf('5.1.0', files, { config: 'exclude: [b]' }).python.packages).toHaveLength(1);
  });
  test('a file that is not TOML', () => {
    expect(mistake('5.1.0', { 'pyproject.toml': '[project]\nname = "a\n' })).toContain('pyproject.toml:2:');
  });
});

describe("the config's list", () => {
  const list = (...names: string[]): { config: string } => ({
    config: `python:\n  packages: [${names.join(', ')}]`,
  });
  test('is what is uploaded, in its order; the others are only rewritten', () => {
    const plan = planOf('5.1.0rc1', tree, list('acme-core', 'acme-base'));
    expect(effects(plan)).toEqual(['commit', 'draft', 'pypi:acme-core', 'pypi:acme-base', 'release']);
    expect(plan.rewrite.files).toHaveLength(3);
    expect(plan.python.packages.every((each) => each.listed)).toBe(true);
    expect(plan.warnings).toEqual([
      'python.packages: acme_core is uploaded before acme-base, which it needs',
    ]);
  });
  test('names with place and nearest what it does not know', () => {
    const text = mistake('5.1.0rc1', tree, list('acme', 'acme-bse'));
    expect(text).toContain(
      `${configPath}:3:20: python.packages[1]: the repository has no package "acme-bse"`,
    );
    expect(text).toContain('did you mean acme-base?');
  });
  test('says so beside a file of others that is not TOML', () => {
    const files = { ...tree, 'x/templates/pyproject.toml': '{{name}}\n' };
    const config = 'python: { packages: [acme-cor] }';
    expect(mistake('5.1.0rc1', files, { config })).toContain('the repository has no package "acme-cor"');
  });

  test('tells where a package hides', () => {
    const files = { ...tree, 'docs/pyproject.toml': pyproject('acme-docs', '5.1.0b2') };
    expect(mistake('5.1.0rc1', files, list('acme-docs'))).toContain(
      'docs/pyproject.toml, which discovery leaves out',
    );
  });
  test('cannot publish what is marked as private', () => {
    const files = {
      'pyproject.toml': `${pyproject('a', '5.1.0')}classifiers = ["Private :: Do Not Upload"]\n`,
    };
    expect(mistake('5.1.0', files, list('a'))).toContain('remove the classifier "Private :: Do Not Upload"');
  });
});

describe('warnings', () => {
  test('a version of ours gone astray', () => {
    const files = { ...tree, 'odd/pyproject.toml': pyproject('acme-odd', '5.0.1') };
    expect(planOf('5.1.0rc1', files, { config: 'python: { packages: [acme] }' }).warnings).toEqual([
      expect.stringContaining('odd/pyproject.toml:7 project.version = 5.0.1 (outside of 5.0.8 to 5.1.0rc1)'),
    ]);
  });
  test('a major without codename, and what has no place to go', () => {
    const config = 'codenames: { 4: cotopaxi }';
    const files = { ...tree, Dockerfile: 'FROM scratch\n', 'chart/Chart.yaml': 'name: a\nversion: 1.0.0\n' };
    expect(planOf('5.1.0rc1', files, { config }).warnings).toEqual([
      'codenames: major version 5 has none, so it has no codename channel',
      'Dockerfile: not released; images in the config would say where its image goes',
      'there are charts that are not published; charts in the config would say where they go',
    ]);
  });
});

test('packages always come after what they need', () => {
  // An acyclic graph: package i may need only lower ones; names are shuffled so that the order is not the alphabet's.
  const graph = fc
    .integer({ min: 1, max: 8 })
    .chain((size) =>
      fc.tuple(
        fc.shuffledSubarray([...'abcdefgh'], { minLength: size, maxLength: size }),
        fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: size, maxLength: size }),
      ),
    );
  fc.assert(
    fc.property(graph, ([names, needs]) => {
      const files = Object.fromEntries(
        names.map((name, index) => {
          const below = (needs[index] ?? [])
            .filter((other) => other < index)
            .map((other) => `p-${names[other]}>=1`);
          return [`${name}/pyproject.toml`, pyproject(`P_${name}`, '5.1.0', below)];
        }),
      );
      const { packages } = planOf('5.1.0', files).python;
      expect(packages).toHaveLength(names.length);
      const at = (name: string): number => packages.findIndex((each) => each.normalized === name);
      for (const [index, name] of names.entries()) {
        for (const other of (needs[index] ?? []).filter((each) => each < index)) {
          expect(at(`p-${names[other]}`)).toBeLessThan(at(`p-${name}`));
        }
      }
    }),
    { numRuns: 60 },
  );
});
