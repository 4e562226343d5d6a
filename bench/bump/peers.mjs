import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../frame/git.mjs';

const root = join(import.meta.dirname, '../..');
const environment = join(root, '.tools/bench/bin');

/** @throws Error that tells how to install the peers */
function program(name) {
  const path = join(environment, name);
  if (!existsSync(path)) throw new Error(`${name} is missing: run node test/tools/install.mjs bench`);
  return path;
}

/** A small environment with the Node that is measured first on PATH, so that npm runs on the same one. */
function surroundings({ node, temp }) {
  const path = [join(node, '..'), process.env['PATH'] ?? ''].join(':');
  return { PATH: path, HOME: temp, LANG: 'C.UTF-8', CI: 'true', npm_config_update_notifier: 'false' };
}

/**
 * What upstream's release workflow runs for a candidate: `make set-version` (`cd tools && python update-version.py …`),
 * then `npm version` in the folder of the web UI. Both are the files of the tagged tree.
 */
export function upstream(dir, { version }, options) {
  const [, numbers, build] = /^([\d.]+)rc(\d+)$/.exec(version) ?? [];
  const env = surroundings(options);
  const flags = ['--version', numbers, '--build', build, '--post', '0', '--spec', 'candidate'];
  const script = {
    command: [program('python'), 'update-version.py', ...flags],
    cwd: join(dir, 'tools'),
    env,
  };
  const npm = {
    command: ['npm', 'version', '--no-git-tag-version', '--allow-same-version', version],
    cwd: join(dir, 'vantage6-ui'),
    env,
  };
  return { script, npm };
}

const bumpMyVersionConfig = '.bumpversion.toml';

/** A version of the grammar that upstream uses, in Python's spelling and in one with a dash or dots. */
const parsePython = String.raw`(?P<major>\d+)\.(?P<minor>\d+)\.(?P<patch>\d+)(?:(?P<stage>a|b|rc)(?P<number>\d+))?`;
const spelled = {
  python: ['{major}.{minor}.{patch}{stage}{number}', '{major}.{minor}.{patch}'],
  glued: ['{major}.{minor}.{patch}-{stage}{number}', '{major}.{minor}.{patch}'],
  dotted: ['{major}.{minor}.{patch}-{stage}.{number}', '{major}.{minor}.{patch}'],
};

/**
 * bump-my-version. Its configuration must lie at the top of the tree, where git does not track it, and is written anew
 * before each run, because it is bumped as well.
 * @param {{ place: object, spelling: 'python' | 'glued' | 'dotted', search?: string, replace?: string }[]} files
 *   place: `{ filename }` or `{ glob }`
 */
export function bumpMyVersion(dir, { version, previous }, files, options) {
  const config = join(dir, bumpMyVersionConfig);
  const args = [
    '--config-file',
    config,
    '--new-version',
    version,
    '--allow-dirty',
    '--no-commit',
    '--no-tag',
  ];
  const command = [program('bump-my-version'), 'bump', ...args];
  return {
    commands: [{ command, cwd: dir, env: surroundings(options) }],
    reset() {
      git(dir, ['reset', '-q', '--hard']);
      writeFileSync(config, configText(previous, files));
    },
  };
}

function configText(previous, files) {
  const quoted = (text) => JSON.stringify(text);
  const list = (texts) => `[${texts.map(quoted).join(', ')}]`;
  const head = [
    '[tool.bumpversion]',
    `current_version = ${quoted(previous)}`,
    `parse = '${parsePython}'`,
    `serialize = ${list(spelled.python)}`,
    '[tool.bumpversion.parts.stage]',
    'values = ["a", "b", "rc", "final"]',
    'optional_value = "final"',
  ];
  const parts = files.flatMap(({ place, spelling, ...texts }) => [
    '[[tool.bumpversion.files]]',
    ...Object.entries({ ...place, ...texts }).map(([key, value]) => `${key} = ${quoted(value)}`),
    `serialize = ${list(spelled[spelling])}`,
  ]);
  return `${[...head, ...parts].join('\n')}\n`;
}

/** The 18 files that upstream's step rewrites. */
export function vantage6Files(paths) {
  return paths.map((path) => {
    const place = { filename: path };
    if (path === 'uv.lock') {
      const entry = 'name = "vantage6"\nversion = ';
      return {
        place,
        spelling: 'python',
        search: `${entry}"{current_version}"`,
        replace: `${entry}"{new_version}"`,
      };
    }
    return { place, spelling: path.endsWith('.toml') ? 'python' : 'glued' };
  });
}

/** The files of a generated tree. */
export const generatedFiles = [
  { place: { glob: 'packages/*/pyproject.toml' }, spelling: 'python' },
  { place: { glob: 'charts/*/Chart.yaml' }, spelling: 'dotted' },
  { place: { filename: 'uv.lock' }, spelling: 'python' },
];
