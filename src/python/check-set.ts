import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { refuseProblems } from './index-check.js';
import type { Distribution } from './inspect.js';
import { normalizeName } from './names.js';
import { sameVersion } from './pep440.js';
import { valuesOf } from './rules/fields.js';
import { parseRequirement } from './rules/requirement.js';
import { admits } from './rules/specifiers.js';

/**
 * Checks the files of one build together: no file twice, one version of each package, what an index would refuse, a
 * description in every file, and requirements of each other that this build satisfies. Warns of files that packages
 * overwrite for each other.
 * @param release whether they make a release: PyPI's own rules, a missing description and wrong pins then stop
 * @throws UserError
 */
export function checkSet(host: Host, files: readonly Distribution[], release: boolean): void {
  refuseTwice(files);
  refuseProblems(host, files, release ? 'pypi' : 'other');
  const overwritten = overwrittenFiles(files);
  if (overwritten !== '') host.warning(overwritten);
  const lines = [...missingDescriptions(files), ...wrongPins(files)];
  if (lines.length === 0) return;
  if (!release) {
    for (const line of lines) host.warning(line);
    return;
  }
  throw new UserError(`these files are not fit for a release:\n${lines.join('\n')}`, {
    fix: 'correct pyproject.toml, setup.cfg or setup.py; pins that no rewrite reaches go under version-files.custom',
  });
}

function refuseTwice(files: readonly Distribution[]): void {
  for (const [index, file] of files.entries()) {
    const twin = files.slice(index + 1).find((one) => one.normalized === file.normalized);
    if (files[index + 1]?.file === file.file) {
      throw new UserError(`two packages of this build both make ${file.file}`);
    }
    if (twin !== undefined && !sameVersion(twin.version, file.version)) {
      throw new UserError(
        `${file.normalized} was built in two versions, ${file.version} and ${twin.version}`,
      );
    }
  }
}

/** The index shows a release's first description for ever. */
function missingDescriptions(files: readonly Distribution[]): string[] {
  return files
    .filter(({ metadata }) => ['', 'UNKNOWN'].includes((metadata.description ?? '').trim()))
    .map(({ file }) => `${file} has no description: name the README (project.readme, or long_description)`);
}

/** A requirement of a package of this build that leaves out the version that is built: it could never be installed. */
function wrongPins(files: readonly Distribution[]): string[] {
  const versions = new Map(files.map(({ normalized, metadata }) => [normalized, metadata.version]));
  return files.flatMap(({ file, metadata }) =>
    valuesOf(metadata, 'requires-dist').flatMap((text) => {
      const requirement = parseRequirement(text);
      const version = versions.get(normalizeName(requirement?.name ?? ''));
      if (requirement === undefined || version === undefined) return [];
      if (admits(requirement.specifiers, version)) return [];
      return [`${file} requires ${text}, but this build makes ${requirement.name} ${version}`];
    }),
  );
}

/** Installed together, the last package wins, and whoever is uninstalled takes the file of the other with it. */
function overwrittenFiles(files: readonly Distribution[]): string {
  const owners = new Map<string, Map<string, number>>();
  for (const { normalized, installs } of files) {
    for (const [path, crc] of installs) {
      const known = owners.get(path) ?? new Map<string, number>();
      owners.set(path, known.set(normalized, crc));
    }
  }
  const shared = [...owners].filter(([, packages]) => new Set(packages.values()).size > 1);
  if (shared.length === 0) return '';
  const shown = shared.slice(0, 5).map(([path, packages]) => `${path} (${[...packages.keys()].join(', ')})`);
  const more = shared.length > shown.length ? `, and ${shared.length - shown.length} more` : '';
  return (
    `packages of this build overwrite each other's files when they are installed together: ${shown.join('; ')}${more}; ` +
    'leave them out of the packages that are installed, as is usual for tests'
  );
}
