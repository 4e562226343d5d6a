import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../frame/git.mjs';

/** What the generated trees go from and to. */
export const generated = { version: '1.0.0rc2', semver: '1.0.0-rc.2', previous: '1.0.0rc1' };
const previousSemver = '1.0.0-rc.1';

const name = (index) => `grove-part-${String(index).padStart(4, '0')}`;

/** Own packages that a package pins: up to three before it. */
const pinsOf = (index) =>
  [index - 1, index - 2, Math.floor(index / 2)].filter((other) => other >= 0 && other < index);
const unique = (list) => [...new Set(list)].sort((a, b) => a - b);

/**
 * A repository of `packages` Python packages with pins on each other, a uv.lock of all of them and of packages from an
 * index, and a chart for every ten packages (at least one) that needs a common one.
 * @param {string} dir made here
 * @param {number} packages
 * @returns {string} the commit to be released
 */
export function generate(dir, packages) {
  const write = (path, text) => {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (let index = 0; index < packages; index++) {
    const folder = `packages/${name(index)}`;
    write(`${folder}/pyproject.toml`, pyproject(index));
    write(`${folder}/README.md`, `# ${name(index)}\n\nPart ${index} of the grove.\n`);
    write(
      `${folder}/src/${name(index).replaceAll('-', '_')}/__init__.py`,
      `"""Part ${index} of the grove."""\n`,
    );
  }
  write('uv.lock', uvLock(packages));
  write('charts/common/Chart.yaml', chart('common', []));
  for (let index = 0; index < Math.max(1, Math.floor(packages / 10)); index++) {
    const folder = `charts/part-${index}`;
    write(`${folder}/Chart.yaml`, chart(`part-${index}`, ['common']));
    write(`${folder}/values.yaml`, `replicas: ${1 + (index % 3)}\n`);
  }
  git(dir, ['init', '-q', '-b', 'main']);
  commit(dir, '2026-01-01T00:00:00Z');
  for (const version of ['1.0.0b1', '1.0.0b2', generated.previous]) git(dir, ['tag', `version/${version}`]);
  write('CHANGES.md', '# Changes\n');
  return commit(dir, '2026-02-01T00:00:00Z');
}

function commit(dir, date) {
  git(dir, ['add', '-A']);
  git(dir, ['commit', '-q', '-m', 'State'], { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
  return git(dir, ['rev-parse', 'HEAD']);
}

function pyproject(index) {
  const own = unique(pinsOf(index)).map((other) => `    "${name(other)}==${generated.previous}",`);
  return `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "${name(index)}"
version = "${generated.previous}"
description = "Part ${index} of the grove"
readme = "README.md"
requires-python = ">=3.10"
license = { text = "MIT" }
authors = [{ name = "Grove" }]
dependencies = [
    "click>=8.1", # the command line
    "requests>=2.31,<3",
${own.join('\n')}
]

[project.optional-dependencies]
dev = ["pytest==8.0.0"]

[tool.hatch.build.targets.wheel]
packages = ["src/${name(index).replaceAll('-', '_')}"]
`;
}

function chart(called, dependencies) {
  const needs = dependencies.map(
    (other) => `  - name: ${other}\n    version: "${previousSemver}"\n    repository: "file://../${other}"\n`,
  );
  return `apiVersion: v2
name: ${called}
description: A chart of the grove # keep me
type: application
version: ${previousSemver}
appVersion: "${previousSemver}"
${needs.length === 0 ? '' : `dependencies:\n${needs.join('')}`}`;
}

function uvLock(packages) {
  const entries = [];
  for (let index = 0; index < 50 + packages / 2; index++)
    entries.push([`aspen-${index}`, foreignEntry(index)]);
  for (let index = 0; index < packages; index++) entries.push([name(index), ownEntry(index)]);
  const blocks = entries.map(([, block]) => block);
  return `version = 1\nrevision = 3\nrequires-python = ">=3.10"\n\n${blocks.join('\n')}`;
}

function foreignEntry(index) {
  const version = `${1 + (index % 7)}.${index % 10}.0`;
  const base = `https://files.example.org/aspen_${index}-${version}`;
  const hash = (kind) => `hash = "sha256:${String(index * 10 + kind).padStart(64, '0')}"`;
  return `[[package]]
name = "aspen-${index}"
version = "${version}"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "${base}.tar.gz", ${hash(0)}, size = 1${index} }
wheels = [
    { url = "${base}-cp312-cp312-manylinux_2_17_x86_64.whl", ${hash(1)}, size = 2${index} },
    { url = "${base}-py3-none-any.whl", ${hash(2)}, size = 3${index} },
]
`;
}

function ownEntry(index) {
  const folder = `packages/${name(index)}`;
  const own = unique(pinsOf(index));
  const foreign = `aspen-${index % 50}`;
  return `[[package]]
name = "${name(index)}"
version = "${generated.previous}"
source = { editable = "${folder}" }
dependencies = [
    { name = "${foreign}" },
${own.map((other) => `    { name = "${name(other)}" },\n`).join('')}]

[package.metadata]
requires-dist = [
    { name = "${foreign}", specifier = ">=1" },
${own.map((other) => `    { name = "${name(other)}", editable = "packages/${name(other)}" },\n`).join('')}]
`;
}
