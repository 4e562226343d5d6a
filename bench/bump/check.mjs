// What is stale and what is wrong after a bump, told without any code of src/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { parse as parseYaml } from 'yaml';
import { git } from '../frame/git.mjs';

/**
 * @param {string} dir work tree after the bump
 * @param {{ version: string, semver: string }} target
 * @returns {{ files: number, own: number, stale: number, wrong: number }} files that changed, own locations, those that
 *   do not carry the version, and edits of what is not ours
 */
export function checkTree(dir, target) {
  const files = git(dir, ['ls-files'])
    .split('\n')
    .filter((path) => !/(?:^|\/)docs\//.test(path));
  const read = (path) => readFileSync(join(dir, path), 'utf8');
  const named = (name) => files.filter((path) => path === name || path.endsWith(`/${name}`));
  const toml = (path) => getStaticTOMLValue(parseTOML(read(path)));
  const projects = named('pyproject.toml').map((path) => toml(path).project ?? {});
  const own = new Set(projects.map((project) => normalized(project.name)));
  const lock = files.includes('uv.lock') ? toml('uv.lock').package : [];
  const python = [
    ...projects.flatMap((project) => ofProject(project, own)),
    ...lock.flatMap((one) => ofLock(one, own)),
  ];
  const semver = [
    ...named('Chart.yaml').flatMap((path) => ofChart(parseYaml(read(path)))),
    ...named('Chart.lock').flatMap((path) => local(parseYaml(read(path)).dependencies)),
    ...named('package.json').map((path) => JSON.parse(read(path)).version),
    ...named('package-lock.json').flatMap((path) => ofPackageLock(JSON.parse(read(path)))),
  ];
  const stale = [
    ...python.filter((value) => value !== target.version),
    ...semver.filter((value) => value !== target.semver),
  ];
  const changed = git(dir, ['diff', '--name-only']).split('\n').filter(Boolean);
  const contradicting = lock.filter(contradictsItsFiles).length;
  return {
    files: changed.length,
    own: python.length + semver.length,
    stale: stale.length,
    wrong: contradicting + foreignEdits(dir),
  };
}

/** Whether `uv export` reads the lock, and how many charts' locks helm accepts; undefined where the tool is missing. */
export function askTools(dir, { uv, helm, run, temp }) {
  const charts = git(dir, ['ls-files', 'charts/*/Chart.lock']).split('\n').filter(Boolean);
  const home = {
    HELM_CACHE_HOME: join(temp, 'helm'),
    HELM_CONFIG_HOME: join(temp, 'helm'),
    HELM_DATA_HOME: join(temp, 'helm'),
  };
  const accepts = (path) => run(helm, ['dependency', 'build', '--skip-refresh', join(dir, path, '..')], home);
  return {
    uv: existsSync(uv)
      ? run(uv, ['export', '--frozen', '--offline', '--quiet', '--project', dir], {})
      : undefined,
    helm: existsSync(helm) ? [charts.filter(accepts).length, charts.length] : undefined,
  };
}

const normalized = (name) =>
  String(name ?? '')
    .replace(/[-_.]+/g, '-')
    .toLowerCase();

/** The version and the `==` pins of own packages. */
function ofProject(project, own) {
  const lists = [project.dependencies ?? [], ...Object.values(project['optional-dependencies'] ?? {})];
  const pins = lists.flat().flatMap((requirement) => {
    const [, name, version] = /^\s*([\w.-]+)(?:\[[^\]]*\])?\s*==\s*([^\s,;]+)/.exec(requirement) ?? [];
    return own.has(normalized(name)) && version !== undefined ? [version] : [];
  });
  return [project.version, ...pins];
}

function ofLock(entry, own) {
  if (!['editable', 'virtual', 'directory'].some((kind) => Object.hasOwn(entry.source ?? {}, kind)))
    return [];
  const pins = (entry.metadata?.['requires-dist'] ?? []).flatMap(({ name, specifier }) =>
    own.has(normalized(name)) && specifier?.startsWith('==') ? [specifier.slice(2)] : [],
  );
  return [entry.version, ...pins];
}

/** An entry of an index whose version is not the one of its files: uv refuses the whole lock. */
function contradictsItsFiles(entry) {
  const urls = [entry.sdist?.url, ...(entry.wheels ?? []).map(({ url }) => url)].filter(Boolean);
  return (
    entry.source?.registry !== undefined &&
    urls.some((url) => !url.split('/').at(-1).includes(`-${entry.version}`))
  );
}

function ofChart({ version, appVersion, dependencies }) {
  return [version, appVersion, ...local(dependencies)];
}

function local(dependencies = []) {
  return dependencies
    .filter(({ repository }) => /^file:/.test(repository ?? ''))
    .map(({ version }) => version);
}

function ofPackageLock(lock) {
  return [lock.version, lock.packages?.['']?.version];
}

/** Changed lines that differ in more than a version, a digest or a time. */
function foreignEdits(dir) {
  const lines = git(dir, ['diff', '-U0', '--no-color']).split('\n');
  const masked = (sign) =>
    lines
      .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
      .map((line) =>
        line
          .slice(1)
          .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/, 'time')
          .replace(/sha256:[0-9a-f]+/, 'digest')
          .replace(/\d+\.\d+\.\d+(?:-?(?:a|b|rc)\.?\d+)?/g, 'version'),
      );
  const [before, after] = [masked('-'), masked('+')];
  return (
    before.filter((line, index) => line !== after[index]).length + Math.max(0, after.length - before.length)
  );
}
