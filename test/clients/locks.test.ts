import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rewriteTree } from '../../src/rewrite/tree.js';
import { spell } from '../../src/version/spelling.js';
import { parseVersion } from '../../src/version/version.js';
import { contextOf, factsOf } from '../unit/rewrite/support.js';

/** Locks that uv, npm and helm wrote themselves: after rewriting the same programs must accept them. */

type Files = Readonly<Record<string, string>>;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'locks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const env = { PATH: `${join(process.cwd(), '.tools/bin')}:${process.env['PATH']}` };

function run(command: string, ...args: string[]): { code: number | null; text: string } {
  const home = { HOME: join(root, '.home'), npm_config_cache: join(root, '.home/npm') };
  const result = spawnSync(command, args, { cwd: root, env: { ...env, ...home }, encoding: 'utf8' });
  return { code: result.status, text: `${result.stdout}${result.stderr}` };
}

function good(command: string, ...args: string[]): string {
  const { code, text } = run(command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${text}`);
  return text;
}

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Rewrites what lies in the folder from 5.0.0rc1 to 5.0.0rc2; returns the paths that changed. */
function bump(): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^\.home|node_modules|\.tgz$/.test(path) && statSync(join(root, path)).isFile())
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [relative('.', path), readFileSync(join(root, path), 'utf8')]),
  );
  const outcome = rewriteTree(factsOf(files), contextOf('5.0.0b4', '5.0.0rc2'));
  expect(outcome.warnings).toEqual([]);
  write(Object.fromEntries(outcome.files.map((file) => [file.path, file.after])));
  return outcome.files.map((file) => file.path);
}

const build = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
const project = (name: string, rest = '', version = 'version = "5.0.0rc1"') =>
  `[project]\nname = "${name}"\n${version}\nrequires-python = ">=3.10"\n${rest}${build}`;

const uvTrees: Readonly<Record<string, Files>> = {
  'a single project': { 'pyproject.toml': project('own-a') },
  'a workspace with pins': {
    'pyproject.toml': project(
      'own-a',
      'dependencies = ["own-b==5.0.0rc1", "own-c[x]==5.0.0rc1 ; python_version >= \'3.11\'"]\n' +
        '[dependency-groups]\ntest = ["own-c==5.0.0rc1"]\n' +
        '[tool.uv]\nconstraint-dependencies = ["own-b==5.0.0rc1"]\n[tool.uv.workspace]\nmembers = ["packages/*"]\n' +
        '[tool.uv.sources]\nown-b = { workspace = true }\nown-c = { workspace = true }\n',
    ),
    'packages/b/pyproject.toml': project('own-b'),
    'packages/c/pyproject.toml': project(
      'own-c',
      'optional-dependencies = { x = ["own-b>=5.0.0b1"] }\n[tool.uv.sources]\nown-b = { workspace = true }\n',
    ),
  },
  'a path dependency and an override': {
    'pyproject.toml': project(
      'own-a',
      'dependencies = ["own-d==5.0.0rc1"]\n[tool.uv]\noverride-dependencies = ["own-d==5.0.0rc1"]\n' +
        '[tool.uv.sources]\nown-d = { path = "libs/d" }\n',
    ),
    'libs/d/pyproject.toml': project('own-d'),
  },
  'a workspace without a package at its top': {
    'pyproject.toml':
      '[tool.uv.workspace]\nmembers = ["b", "c"]\n[dependency-groups]\ndev = ["own-b==5.0.0rc1"]\n[tool.uv.sources]\nown-b = { workspace = true }\n',
    'b/pyproject.toml': project('own-b'),
    'c/pyproject.toml': project(
      'own-c',
      'dependencies = ["own-b==5.0.0rc1"]\n[tool.uv.sources]\nown-b = { workspace = true }\n',
    ),
  },
};

describe('uv', () => {
  it.each(Object.entries(uvTrees))('takes the lock of %s', (_what, files) => {
    write(files);
    good('uv', 'lock', '--offline');
    const before = readFileSync(join(root, 'uv.lock'), 'utf8');
    bump();
    good('uv', 'lock', '--check', '--offline');
    good('uv', 'export', '--frozen', '--offline', '--all-packages');
    expect(readFileSync(join(root, 'uv.lock'), 'utf8')).toBe(before.replaceAll('5.0.0rc1', '5.0.0rc2'));
  });
});

const npmPackage = (name: string, rest: object = {}) =>
  `${JSON.stringify({ name, version: '5.0.0-rc1', ...rest }, undefined, 2)}\n`;

describe('npm', () => {
  it.each(['1', '2', '3'])('takes a lock of version %s with workspaces', (format) => {
    const workspaces = format === '1' ? {} : { workspaces: ['libs/*'] };
    write({
      'package.json': npmPackage('ui', workspaces),
      'libs/a/package.json': npmPackage('@own/a', { dependencies: { '@own/b': '5.0.0-rc1' } }),
      'libs/b/package.json': npmPackage('@own/b'),
    });
    good('npm', 'install', '--offline', '--no-audit', '--no-fund', `--lockfile-version=${format}`);
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    const changed = bump();
    expect(changed).toContain('package-lock.json');
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('rc1');
    good('npm', 'ci', '--offline', '--no-audit', '--no-fund');
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    good('npm', 'install', '--offline', '--no-audit', '--no-fund', `--lockfile-version=${format}`);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).toBe(lock);
  });

  it('takes a shrinkwrap', () => {
    write({ 'package.json': npmPackage('ui') });
    good('npm', 'install', '--offline', '--no-audit', '--no-fund');
    good('npm', 'shrinkwrap');
    expect(bump()).toEqual(['npm-shrinkwrap.json', 'package.json']);
    good('npm', 'ci', '--offline', '--no-audit', '--no-fund');
  });
});

describe('helm', () => {
  const chart = (name: string, rest = '', version = spell(parseVersion('5.0.0rc1'), 'dotted')) =>
    `apiVersion: v2\nname: ${name}\nversion: ${version}\nappVersion: "5.0.0rc1"\n${rest}`;
  const foreign = chart('foreign', '', '24.6.1').replace('5.0.0rc1', '1');

  it.each([
    ['a plain dependency', '- name: lib\n  version: 5.0.0-rc.1\n  repository: file://../lib\n'],
    [
      'plain scalars that are no text',
      '- { name: lib, version: 5.0.0-rc.1, repository: "file://../lib", condition: 010, tags: [x, y, 1.10] }\n',
    ],
    [
      'aliases, conditions, tags and import-values',
      '- { name: lib, alias: one, version: 5.0.0-rc.1, repository: "file://../lib", condition: one.enabled, tags: [x, y, 010, 1.10] }\n' +
        '- name: lib\n  alias: two\n  version: "5.0.0-rc.1"\n  repository: file://../lib\n  import-values:\n    - data\n    - { parent: a, child: b }\n' +
        '- name: foreign\n  version: 24.x\n  repository: file://../foreign\n  enabled: true\n',
    ],
  ])('takes the lock of %s', (_what, dependencies) => {
    write({
      'hub/Chart.yaml': chart('hub', `dependencies:\n${dependencies}`),
      'lib/Chart.yaml': chart('lib'),
      'foreign/Chart.yaml': foreign,
    });
    good('helm', 'dependency', 'update', 'hub');
    rmSync(join(root, 'hub/charts'), { recursive: true });
    expect(bump()).toEqual(['hub/Chart.lock', 'hub/Chart.yaml', 'lib/Chart.yaml']);
    const lock = readFileSync(join(root, 'hub/Chart.lock'), 'utf8');
    good('helm', 'dependency', 'build', 'hub');
    expect(readdirSync(join(root, 'hub/charts'))).toContain('lib-5.0.0-rc.2.tgz');
    good('helm', 'dependency', 'update', 'hub');
    const digest = (text: string) => /digest: (.*)/.exec(text)?.[1];
    expect(digest(readFileSync(join(root, 'hub/Chart.lock'), 'utf8'))).toBe(digest(lock));
  });

  it('would refuse the lock otherwise', () => {
    write({
      'hub/Chart.yaml': chart(
        'hub',
        'dependencies:\n- { name: lib, version: 5.0.0-rc.1, repository: "file://../lib" }\n',
      ),
      'lib/Chart.yaml': chart('lib'),
    });
    good('helm', 'dependency', 'update', 'hub');
    const stale = readFileSync(join(root, 'hub/Chart.lock'), 'utf8');
    bump();
    write({ 'hub/Chart.lock': stale });
    expect(run('helm', 'dependency', 'build', 'hub').text).toContain('out of sync');
  });
});

it('runs the programs that the project installs', () => {
  for (const name of ['uv', 'helm']) {
    expect(execFileSync(name, [name === 'uv' ? '--version' : 'version'], { env, encoding: 'utf8' })).not.toBe(
      '',
    );
  }
});
