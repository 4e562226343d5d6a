import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../core/errors.js';
import { sha256 } from '../record/canonical.js';
import { readSdist } from './canonical-sdist.js';
import { type DistributionName, parseDistribution } from './distribution.js';
import { type Metadata, parseMetadata } from './metadata.js';
import { normalizeName } from './names.js';
import { sameVersion } from './pep440.js';
import { readZip } from './zip.js';

/** One file to publish: what its name, its contents and its metadata say, which agree. */
export interface Distribution extends DistributionName {
  readonly path: string;
  readonly metadata: Metadata;
  /** lower-case hex */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
}

/**
 * Reads a wheel or an sdist whole and checks it: readable archive, every member intact, metadata present, and its
 * name and version the same in the file name and the metadata.
 * @throws UserError
 */
export function readDistribution(path: string): Distribution {
  const file = basename(path);
  const parsed = parseDistribution(file);
  const bytes = readFileSync(path);
  const metadata = parsed.kind === 'wheel' ? wheelMetadata(bytes, file, parsed) : sdistMetadata(bytes, file);
  if (normalizeName(metadata.name) !== parsed.normalized || !sameVersion(metadata.version, parsed.version)) {
    throw new UserError(
      `its name says ${parsed.normalized} ${parsed.version}, its metadata ${metadata.name} ${metadata.version}`,
      { where: { file }, fix: 'build it again; files must not be renamed' },
    );
  }
  return { ...parsed, path, metadata, sha256: sha256(bytes), size: bytes.length };
}

function wheelMetadata(bytes: Buffer, file: string, name: DistributionName): Metadata {
  const zip = readZip(bytes, file);
  for (const member of zip.names) zip.read(member);
  const folders = new Set(zip.names.map((member) => /^([^/]+\.dist-info)\//.exec(member)?.[1]));
  folders.delete(undefined);
  const own = [...folders].filter((folder) => {
    const [project = '', version = ''] = (folder ?? '').replace(/\.dist-info$/, '').split('-');
    return normalizeName(project) === name.normalized && sameVersion(version, name.version);
  });
  if (own.length !== 1 || folders.size !== 1) {
    throw new UserError('this wheel needs exactly one .dist-info folder of its name and version', {
      where: { file },
    });
  }
  for (const required of ['METADATA', 'WHEEL', 'RECORD']) {
    if (!zip.names.includes(`${own[0]}/${required}`)) {
      throw new UserError(`this wheel has no ${own[0]}/${required}`, { where: { file } });
    }
  }
  return parseMetadata(zip.read(`${own[0]}/METADATA`), file);
}

function sdistMetadata(bytes: Buffer, file: string): Metadata {
  const entries = readSdist(bytes, file);
  const tops = new Set(entries.map((entry) => entry.path.split('/')[0]));
  const [top] = tops;
  if (tops.size !== 1) {
    throw new UserError(`this sdist needs exactly one folder at its top, not ${tops.size}`, {
      where: { file },
    });
  }
  const info = entries.find((entry) => entry.path === `${top}/PKG-INFO` && entry.type === 'file');
  if (info === undefined) throw new UserError(`this sdist has no ${top}/PKG-INFO`, { where: { file } });
  return parseMetadata(info.data, file);
}
