import { UserError } from '../core/errors.js';
import { fileNamePart, normalizeName } from './names.js';
import { normalizeVersion } from './pep440.js';
import { repr } from './rules/problem.js';

/** What a distribution's file name says. */
export interface DistributionName {
  readonly file: string;
  readonly kind: 'sdist' | 'wheel';
  /** Normalized project name (PEP 503). */
  readonly normalized: string;
  /** As it stands in the file name. */
  readonly version: string;
  /** Python tags of a wheel (`py3`, `py2.py3`, `cp312`); `source` for an sdist, as the upload form wants it. */
  readonly pythonTag: string;
  /** `any` or a platform of a wheel; '' for an sdist. */
  readonly platformTag: string;
}

const word = '[A-Za-z0-9](?:(?!__)[A-Za-z0-9_.])*';
const wheelName = new RegExp(
  `^(${word})-([A-Za-z0-9_.!+]+)(?:-[0-9][A-Za-z0-9_.]*)?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\\.whl$`,
);
const sdistName = /^([A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)-([^-]+)\.tar\.gz$/;

/** Whether a file is meant as a distribution, by its extension. */
export function looksLikeDistribution(file: string): boolean {
  return /\.(whl|tar\.gz|egg|zip|tar\.bz2)$/i.test(file);
}

/**
 * Reads a file name without judging its spelling (file listings of an index hold old spellings too).
 * Undefined for anything but a wheel or a `.tar.gz` sdist with a readable version.
 */
export function tryParseDistribution(file: string): DistributionName | undefined {
  const match = wheelName.exec(file) ?? sdistName.exec(file);
  if (match === null) return undefined;
  const [, name = '', version = '', pythonTag, , platformTag] = match;
  if (normalizeVersion(version) === undefined) return undefined;
  return {
    file,
    kind: pythonTag === undefined ? 'sdist' : 'wheel',
    normalized: normalizeName(name),
    version,
    pythonTag: pythonTag ?? 'source',
    platformTag: platformTag ?? '',
  };
}

/**
 * Reads the name of a file that is to be published. The index refuses other spellings: an sdist must be called
 * `<name>-<version>.tar.gz` in normalized form (PEP 625), a wheel must start with the normalized name.
 * @throws UserError in the words of PyPI
 */
export function parseDistribution(file: string): DistributionName {
  const parsed = tryParseDistribution(file);
  if (parsed === undefined) {
    throw new UserError(unreadable(file), {
      where: { file },
      fix: 'use name-version.tar.gz or name-version-python-abi-platform.whl, as build backends write them',
    });
  }
  const part = fileNamePart(parsed.normalized);
  const canonical = `${part}-${normalizeVersion(parsed.version)}.tar.gz`;
  const start = file.split('-', 1)[0] ?? '';
  if (parsed.kind === 'sdist' ? file === canonical : start === part) return parsed;
  const what =
    parsed.kind === 'sdist'
      ? `is invalid, should be ${repr(canonical)}.`
      : `should contain the normalized project name ${repr(part)}, not ${repr(start)}.`;
  throw new UserError(`Filename ${repr(file)} ${what}`, {
    where: { file },
    fix: 'use a recent version of the build backend (setuptools 69.3 or newer), which writes canonical names',
  });
}

/** What the index says of a name that it cannot take apart. */
function unreadable(file: string): string {
  const extension = /\.(tar\.gz|zip|whl)$/i.exec(file)?.[0];
  if (extension === undefined) return 'Invalid file extension: Use .tar.gz, .whl or .zip extension.';
  if (extension !== extension.toLowerCase()) {
    const type = /whl/i.test(extension) ? 'bdist_wheel' : 'sdist';
    return `Invalid file extension: Extension ${extension} is invalid for filetype ${type}.`;
  }
  if (extension !== '.whl') return `Invalid source distribution filename: ${file}`;
  const stem = file.slice(0, -extension.length);
  const parts = stem.split('-');
  if (parts.length !== 5 && parts.length !== 6) {
    return `Invalid wheel filename (wrong number of parts): ${repr(stem)}`;
  }
  const [name = '', version = '', build = ''] = parts;
  if (!/^[\w.]+$/.test(name) || name.includes('__')) return `Invalid project name: ${repr(stem)}`;
  if (normalizeVersion(version) === undefined)
    return `Invalid wheel filename (invalid version): ${repr(stem)}`;
  if (parts.length === 6 && !/^\d/.test(build)) return `Invalid build number: ${build} in ${repr(stem)}`;
  return `Invalid wheel filename: ${repr(stem)}`;
}
