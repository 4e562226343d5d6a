import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../core/errors.js';
import { unpackLimit } from './canonical-sdist.js';

/** A wheel's members: name -> contents, each inflated and checked against its CRC on demand. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** @throws UserError for a damaged member */
  read(name: string): Buffer;
}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 4.3). Refuses what an index refuses too: data
 * descriptors, comments, bytes after the end, encrypted or duplicate members, Zip64, and contents that unpack to more
 * than `unpackLimit`.
 * @throws UserError
 */
export function readZip(archive: Uint8Array, where: string): ZipArchive {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const fail = (what: string): never => {
    throw new UserError(`this zip archive ${what}`, { where: { file: where } });
  };
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) {
    return fail('is damaged, cut short, or has a comment or bytes after its end');
  }
  const count = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  const members = new Map<string, Member>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || bytes.readUInt32LE(offset) !== 0x02014b50)
      return fail('has a damaged directory');
    const member = readMember(bytes, offset, fail);
    if (members.has(member.name)) return fail(`holds ${JSON.stringify(member.name)} twice`);
    total += member.size;
    members.set(member.name, member);
    offset +=
      46 +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
  }
  if (offset !== end) return fail('has a damaged directory');
  if (total > unpackLimit(bytes.length)) return fail('unpacks to more than an index accepts');
  return {
    names: [...members.keys()],
    read: (name) => {
      const member = members.get(name);
      return member === undefined ? fail(`has no ${name}`) : contents(bytes, member, fail);
    },
  };
}

function readMember(bytes: Buffer, offset: number, fail: (what: string) => never): Member {
  const flags = bytes.readUInt16LE(offset + 8);
  const nameLength = bytes.readUInt16LE(offset + 28);
  const member = {
    name: bytes.subarray(offset + 46, offset + 46 + nameLength).toString('utf8'),
    method: bytes.readUInt16LE(offset + 10),
    crc: bytes.readUInt32LE(offset + 16),
    packed: bytes.readUInt32LE(offset + 20),
    size: bytes.readUInt32LE(offset + 24),
    offset: bytes.readUInt32LE(offset + 42),
  };
  if ((flags & 0x1) !== 0) return fail(`holds ${member.name} encrypted`);
  if ((flags & 0x8) !== 0) return fail(`was written as a stream (data descriptor of ${member.name})`);
  if ([member.packed, member.size, member.offset].includes(0xffffffff)) return fail('uses Zip64');
  if (member.name.startsWith('/') || member.name.split('/').includes('..')) {
    return fail(`has a member outside of its folder: ${JSON.stringify(member.name)}`);
  }
  return member;
}

function contents(bytes: Buffer, member: Member, fail: (what: string) => never): Buffer {
  const { offset, name } = member;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) return fail(`lacks ${name}`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + member.packed);
  let data: Buffer;
  try {
    if (member.method === 0) data = packed;
    else if (member.method === 8)
      data = inflateRawSync(packed, { maxOutputLength: Math.max(1, member.size) });
    else return fail(`packs ${name} by a method that wheels may not use (${member.method})`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return fail(`has a damaged member ${name}`);
  }
  if (data.length !== member.size || crc32(data) !== member.crc) return fail(`has a damaged member ${name}`);
  return data;
}
