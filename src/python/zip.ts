import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../core/errors.js';
import { checkLocalRecords } from './zip-records.js';

/** A wheel's members: name -> contents, each inflated and checked against its CRC on demand. */
export interface ZipArchive {
  /** In the order of the archive; those of folders end in `/`. */
  readonly names: readonly string[];
  /** @throws UserError for a damaged member */
  read(name: string): Buffer;
  /** Unix mode of a member with its type, 0 where none was written. */
  mode(name: string): number;
  /** CRC-32 of a member's contents, as the archive says it. */
  crc(name: string): number;
}

/** One record of the central directory. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly mode: number;
}

/** Says what is wrong, and ends the reading. */
export type Fail = (what: string) => never;

/** PyPI's bounds: an archive that unpacks to more than this, and to more than 50 times itself, is taken for a bomb. */
const bombSize = 64 * 1024 * 1024;
const bombRatio = 50;

/** Upper bound of what an archive may unpack to, in bytes. */
export function unpackLimit(packed: number): number {
  return Math.max(bombSize, packed * bombRatio);
}

/**
 * Reads a zip archive (PKWARE APPNOTE 4.3). Refuses in PyPI's words what PyPI refuses: data descriptors, member
 * comments, bytes before or after, members twice or in only one of the two lists, other methods than deflate, bombs.
 * @throws UserError
 */
export function readZip(archive: Uint8Array, where: string): ZipArchive {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const fail: Fail = (what) => {
    throw new UserError(`Invalid distribution file. ${what}`, { where: { file: where } });
  };
  const end = findEnd(bytes);
  if (end === undefined) return fail('File is not a zipfile');
  const directory = readDirectory(bytes, end, fail);
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  if (total > unpackLimit(bytes.length)) fail(`File exceeds compression ratio of ${bombRatio}`);
  if (directory.some(({ method }) => method !== 0 && method !== 8)) {
    fail('File does not use a supported compression type');
  }
  const members = new Map(directory.map((member) => [member.name, member]));
  checkLocalRecords(bytes, members, end, (what) => fail(`ZIP archive not accepted: ${what}.`));
  const member = (name: string): ZipMember => members.get(name) ?? fail(`there is no ${name} in it`);
  return {
    names: [...members.keys()],
    read: (name) => contents(bytes, member(name), fail),
    mode: (name) => member(name).mode,
    crc: (name) => member(name).crc,
  };
}

/** Where the end record starts, which may be followed by a comment of up to 64 KiB and, wrongly, by other bytes. */
function findEnd(bytes: Buffer): number | undefined {
  const at = bytes.lastIndexOf('PK\x05\x06', bytes.length - 22, 'latin1');
  return bytes.length >= 22 && at >= Math.max(0, bytes.length - 22 - 0xffff) ? at : undefined;
}

function readDirectory(bytes: Buffer, end: number, fail: Fail): ZipMember[] {
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  if (size > end) return fail('File is not a zipfile');
  const members: ZipMember[] = [];
  for (let offset = end - size; members.length < count; ) {
    if (offset + 46 > end || bytes.readUInt32LE(offset) !== 0x02014b50) return fail('File is not a zipfile');
    members.push(readMember(bytes, offset, fail));
    offset += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(offset + field), 0);
  }
  return members;
}

function readMember(bytes: Buffer, offset: number, fail: Fail): ZipMember {
  const nameLength = bytes.readUInt16LE(offset + 28);
  const member = {
    name: bytes.subarray(offset + 46, offset + 46 + nameLength).toString('utf8'),
    method: bytes.readUInt16LE(offset + 10),
    crc: bytes.readUInt32LE(offset + 16),
    packed: bytes.readUInt32LE(offset + 20),
    size: bytes.readUInt32LE(offset + 24),
    offset: bytes.readUInt32LE(offset + 42),
    mode: bytes.readUInt16LE(offset + 40),
  };
  if ((bytes.readUInt16LE(offset + 8) & 0x1) !== 0) fail(`its member ${member.name} is encrypted`);
  if ([member.packed, member.size, member.offset].includes(0xffffffff)) {
    fail(`its member ${member.name} is in the form for more than 4 GiB (Zip64), which is not read here`);
  }
  if (member.name.startsWith('/') || member.name.split('/').includes('..')) {
    fail(`its member ${JSON.stringify(member.name)} lies outside of its folder`);
  }
  return member;
}

function contents(bytes: Buffer, member: ZipMember, fail: Fail): Buffer {
  const { offset, name } = member;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + member.packed);
  let data: Buffer;
  try {
    data =
      member.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, member.size) });
  } catch {
    return fail(`its member ${name} is damaged`);
  }
  if (data.length !== member.size || crc32(data) !== member.crc) return fail(`its member ${name} is damaged`);
  return data;
}
