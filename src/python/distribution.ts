import { UserError } from '../core/errors.js';
import { fileNamePart, normalizeName } from './names.js';
import { normalizeVersion } from './pep440.js';

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

const word = '[A-Za-z0-9](?:[A-Za-z0-9_.]*[A-Za-z0-9])?';
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
 * @throws UserError naming the expected spelling
 */
export function parseDistribution(file: string): DistributionName {
  const parsed = tryParseDistribution(file);
  if (parsed === undefined) {
    throw new UserError(`${JSON.stringify(file)} is not the name of a wheel or a .tar.gz sdist`, {
      fix: 'use name-version.tar.gz or name-version-python-abi-platform.whl, as build backends write them',
    });
  }
  const start = `${fileNamePart(parsed.normalized)}-`;
  const canonical = `${start}${normalizeVersion(parsed.version)}.tar.gz`;
  const accepted = parsed.kind === 'sdist' ? file === canonical : file.startsWith(start);
  if (!accepted) {
    const wanted = parsed.kind === 'sdist' ? canonical : `${start}…`;
    throw new UserError(`${file}: the index wants this file to be called ${wanted}`, {
      fix: 'use a recent version of the build backend (setuptools 69.3 or newer), which writes canonical names',
    });
  }
  return parsed;
}
