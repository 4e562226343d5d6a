import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../core/errors.js';
import { sha256 } from '../record/canonical.js';
import { readSdist } from './canonical-sdist.js';
import { type DistributionName, parseDistribution } from './distribution.js';
import { type Metadata, parseMetadata } from './metadata.js';
import { fileNamePart, normalizeName } from './names.js';
import { normalizeVersion, sameVersion } from './pep440.js';
import { valuesOf } from './rules/fields.js';
import { type Problem, repr } from './rules/problem.js';
import { licenseProblem, wheelProblems } from './rules/wheel-rules.js';
import { readZip } from './zip.js';

/** One file to publish: what its name, its contents and its metadata say, which agree. */
export interface Distribution extends DistributionName {
  readonly path: string;
  readonly metadata: Metadata;
  /** lower-case hex */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
  /** What an index has against the inside of the archive; `problemsOf` tells these and all others. */
  readonly archiveProblems: readonly Problem[];
  /** What a wheel puts beside the files of other packages: path -> CRC-32 of its contents; empty for an sdist. */
  readonly installs: ReadonlyMap<string, number>;
}

/**
 * Reads a wheel or an sdist whole and checks it: readable archive, every member intact, metadata present, and its
 * name and version the same in the file name and the metadata. Refuses in the words of PyPI where it refuses too.
 * @throws UserError
 */
export function readDistribution(path: string): Distribution {
  const file = basename(path);
  const parsed = parseDistribution(file);
  const bytes = readFileSync(path);
  const read = parsed.kind === 'wheel' ? readWheel(bytes, file) : readSourceArchive(bytes, file);
  refuseOtherName(parsed, read.metadata);
  return { ...parsed, path, ...read, sha256: sha256(bytes), size: bytes.length };
}

/** PyPI compares the file name with the form, which is made of the metadata. */
function refuseOtherName(parsed: DistributionName, { name, version }: Metadata): void {
  const where = { file: parsed.file };
  const fix = 'build it again; files must not be renamed';
  if (normalizeName(name) !== parsed.normalized) {
    throw new UserError(`Start filename for ${repr(name)} with ${repr(fileNamePart(name))}.`, { where, fix });
  }
  if (sameVersion(version, parsed.version)) return;
  const normal = normalizeVersion(version) ?? version;
  const what =
    parsed.kind === 'wheel'
      ? `Version in filename should be ${repr(normal)} not ${repr(normalizeVersion(parsed.version) ?? '')}.`
      : `Filename ${repr(parsed.file)} is invalid, should be ${repr(`${fileNamePart(name)}-${normal}.tar.gz`)}.`;
  throw new UserError(what, { where, fix });
}

type Read = Pick<Distribution, 'metadata' | 'archiveProblems' | 'installs'>;

function readWheel(bytes: Buffer, file: string): Read {
  const zip = readZip(bytes, file);
  for (const member of zip.names) zip.read(member);
  // The index looks for the folder by the file name, letter by letter.
  const info = `${file.split('-', 2).join('-')}.dist-info`;
  const refuse = (what: string): never => {
    throw new UserError(what, { where: { file } });
  };
  if (!zip.names.includes(`${info}/WHEEL`)) {
    refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
  }
  for (const required of ['RECORD', 'METADATA']) {
    if (zip.names.includes(`${info}/${required}`)) continue;
    refuse(`Wheel '${file}' does not contain the required ${required} file: ${info}/${required}`);
  }
  const other = zip.names.find((name) => /^[^/]+\.dist-info\//.test(name) && !name.startsWith(`${info}/`));
  if (other !== undefined) {
    refuse(`this wheel needs exactly one .dist-info folder, and holds ${JSON.stringify(other)} too`);
  }
  const metadata = parseMetadata(zip.read(`${info}/METADATA`), file);
  const own = zip.names.filter((name) => !name.endsWith('/') && !/^[^/]+\.(dist-info|data)\//.test(name));
  const installs = new Map(own.map((name) => [name, zip.crc(name)]));
  return { metadata, archiveProblems: wheelProblems(file, zip, info, metadata), installs };
}

function readSourceArchive(bytes: Buffer, file: string): Read {
  const entries = readSdist(bytes, file);
  const [top = '', ...others] = new Set(entries.map((entry) => entry.path.split('/')[0]));
  const refuse = (what: string): never => {
    throw new UserError(`Invalid distribution file. ${what}`, { where: { file } });
  };
  if (others.length > 0 || top === '') refuse('Incorrect number of top-level directories in sdist');
  const info = entries.find((entry) => entry.path === `${top}/PKG-INFO` && entry.type === 'file');
  if (info === undefined) return refuse(`PKG-INFO not found at ${top}/PKG-INFO`);
  const metadata = parseMetadata(info.data, file);
  const paths = new Set(entries.map((entry) => entry.path));
  const archiveProblems = valuesOf(metadata, 'license-file')
    .filter((path) => !paths.has(`${top}/${path}`))
    .map((path) => licenseProblem(path, file, `${top}/${path}`));
  return { metadata, archiveProblems, installs: new Map() };
}
