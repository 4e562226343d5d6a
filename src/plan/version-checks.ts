import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { tupleNames } from '../rewrite/python-tuple.js';
import { notLiteral } from '../rewrite/python-version-module.js';
import type { TreeRewrite } from '../rewrite/types.js';
import type { FileSource, VersionSource } from '../rewrite/version-source.js';
import { readSpelling } from '../version/spelling.js';
import { canonicalGuess, compareVersions, tryParseVersion, type Version } from '../version/version.js';
import type { PythonProject } from './python-project.js';
import type { PlannedCharts, RepositoryFacts } from './types.js';

export interface Window {
  readonly from: Version;
  readonly to: Version;
}

/** A static version as it is written in any spelling that tools read; undefined for what is no X.Y.Z version. */
export function readStatic(value: string): Version | undefined {
  return readSpelling(value)?.version ?? tryParseVersion(canonicalGuess(value) ?? '');
}

/**
 * The closed window of versions that count as ours (DESIGN §6): from the third-newest version tag below the new
 * version (with fewer tags the oldest of them, without any 0.0.0) to the new version.
 */
export function windowOf(version: Version, merged: readonly string[]): { window: Window; reference: string } {
  const below = merged
    .flatMap((text) => tryParseVersion(text) ?? [])
    .filter((other) => compareVersions(other, version) < 0)
    .sort((a, b) => compareVersions(b, a));
  const from = below[Math.min(2, below.length - 1)] ?? zero;
  return { window: { from, to: version }, reference: below[0]?.text ?? '' };
}

const zero: Version = {
  text: '0.0.0',
  major: 0,
  minor: 0,
  patch: 0,
  stage: undefined,
  stageNumber: undefined,
  post: undefined,
};

/** The highest static version of the packages that lies above the new one; undefined when there is none. */
export function higherVersion(
  projects: readonly PythonProject[],
  version: Version,
): { readonly project: PythonProject; readonly found: Version } | undefined {
  return projects
    .flatMap((project) => {
      const found = project.version === undefined ? undefined : readStatic(project.version.value);
      return found !== undefined && compareVersions(found, version) > 0 ? [{ project, found }] : [];
    })
    .sort((a, b) => compareVersions(b.found, a.found))[0];
}

/** @throws UserError when the tree is ahead of the version that is to be released */
export function refuseDowngrade(projects: readonly PythonProject[], version: Version): void {
  const higher = higherVersion(projects, version);
  if (higher?.project.version === undefined) return;
  const { file, line, key, value } = higher.project.version;
  throw new UserError(`the tree already is at ${value}, which is above ${version.text}`, {
    where: { file, line, key },
    fix:
      `release a version above ${higher.found.text}, or set allow-lower-version: true; ` +
      `if ${higher.project.name} has versions of its own, leave it out of python.packages or exclude its folder`,
  });
}

/** @throws UserError when a package that is uploaded would not carry the new version */
export function needVersions(
  projects: readonly PythonProject[],
  version: Version,
  window: Window,
  rewrite: TreeRewrite,
): void {
  for (const project of projects) {
    if (project.version === undefined) {
      if (project.source !== undefined) {
        needSource(project, project.source, version, rewrite);
        continue;
      }
      throw new UserError(`the package ${project.name} has no version`, {
        where: { file: project.file, key: 'project.version' },
        fix: `add version = "${version.text}" to ${project.file}, or declare it dynamic and say where it is read from`,
      });
    }
    const { file, line, key, value } = project.version;
    if (value === version.text || touched(rewrite, file, line)) continue;
    const range = `${window.from.text} to ${window.to.text}`;
    throw new UserError(
      `the version of the package ${project.name} was not found: ${JSON.stringify(value)} is not one of ours (${range})`,
      {
        where: { file, line, key },
        fix:
          `set it to a version of that range (${version.text} is one), add a rule under version-files.custom, ` +
          `or leave the package out of python.packages or its folder out with exclude`,
      },
    );
  }
}

/** @throws UserError when a chart that is published would carry another version */
export function needChartVersions({ charts }: PlannedCharts, version: Version, { from, to }: Window): void {
  for (const chart of charts) {
    const found = readStatic(chart.version);
    if (found !== undefined && compareVersions(found, version) === 0) continue;
    throw new UserError(
      `the version of the chart ${chart.name} was not found: ${JSON.stringify(chart.version)} is not one of ours (${from.text} to ${to.text})`,
      {
        where: { file: posix.join(chart.path, 'Chart.yaml'), key: 'version' },
        fix: 'set it to a version of that range, add a rule under version-files.custom, or leave the chart out of charts.paths',
      },
    );
  }
}

/** @throws UserError when the package.json of the UI that the config names has no version that could be rewritten */
export function needUiVersion(
  folder: string,
  { files }: Pick<RepositoryFacts, 'files'>,
  rewrite: TreeRewrite,
  version: Version,
): void {
  const file = posix.join(folder, 'package.json');
  if (!files.some(({ path }) => path === file)) return;
  const edits = rewrite.files.find(({ path }) => path === file)?.edits ?? [];
  const current = rewrite.current.filter(({ path }) => path === file);
  if ([...edits, ...current].some(({ key }) => key === 'version')) return;
  const alone = rewrite.leftAlone.find(({ path, key }) => path === file && key === 'version');
  throw new UserError(
    alone === undefined
      ? `${file} holds no version`
      : `the version ${JSON.stringify(alone.value)} is ${alone.reason}`,
    {
      where: { file, ...(alone && { line: alone.line }), key: 'version' },
      fix: `write "version": "${version.major}.${version.minor}.${version.patch}", or take ui out of the config`,
    },
  );
}

/** @throws UserError when the place that a dynamic version is read from will not hold the new version */
function needSource(
  project: PythonProject,
  source: VersionSource,
  version: Version,
  rewrite: TreeRewrite,
): void {
  if (source.kind === 'file') needFile(project, source, version, rewrite);
  if (source.kind === 'environment') {
    const { file, key, variable } = source;
    throw new UserError(
      `the version of the package ${project.name} is read from the environment variable ${variable}, which a build here does not have`,
      { where: { file, key }, fix: 'read it from a file (path) or from git tags, or make it static' },
    );
  }
  if (source.kind === 'computed') needComputed(project, version, rewrite);
}

/**
 * A version that code reads from a module beside it, as the setup.py of old layouts does. When that module was left alone
 * and nothing else of the package carries the new version, the package would be built with the old one.
 */
function needComputed(project: PythonProject, version: Version, rewrite: TreeRewrite): void {
  const mine = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(project.folder === '' ? '' : `${project.folder}/`);
  const carried = rewrite.files.some(mine) || rewrite.current.some(mine);
  const astray = rewrite.leftAlone.find(
    (place) => mine(place) && (place.reason === notLiteral || (!carried && tupleNames.includes(place.key))),
  );
  if (astray === undefined) return;
  const { path: file, line, key, value, reason } = astray;
  const why = reason === notLiteral ? 'no literal that can be rewritten' : reason;
  throw new UserError(
    `the version of the package ${project.name} is computed, and ${JSON.stringify(value)} is ${why}`,
    { where: { file, line, key }, fix: howToWrite(version, reason) },
  );
}

function needFile(project: PythonProject, source: FileSource, version: Version, rewrite: TreeRewrite): void {
  const places = [...rewrite.files.filter(({ edits }) => edits.length > 0), ...rewrite.current];
  if (places.some(({ path }) => source.paths.includes(path))) return;
  const { file, key, value, paths } = source;
  const alone = rewrite.leftAlone.find(({ path }) => paths.includes(path));
  const why =
    alone === undefined
      ? `${paths[0] ?? value} holds none that can be read`
      : `${alone.path} has ${JSON.stringify(alone.value)}, which is ${alone.reason}`;
  throw new UserError(
    `the version of the package ${project.name} was not found where ${key} = ${JSON.stringify(value)} points: ${why}`,
    {
      where: alone === undefined ? { file, key } : { file: alone.path, line: alone.line, key: alone.key },
      fix: howToWrite(version, alone?.reason),
    },
  );
}

function howToWrite({ text }: Version, reason = notLiteral): string {
  const how =
    reason === notLiteral ? `write it as one literal, __version__ = "${text}"` : `set it to ${text}`;
  return (
    `${how}, name the place under version-files.custom, ` +
    'or leave the package out of python.packages or its folder out with exclude'
  );
}

function touched(rewrite: TreeRewrite, file: string, line: number): boolean {
  const edited = rewrite.files.find((each) => each.path === file)?.edits ?? [];
  return (
    edited.some((edit) => edit.line === line) ||
    rewrite.current.some((place) => place.path === file && place.line === line)
  );
}
