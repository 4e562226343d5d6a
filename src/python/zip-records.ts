import type { Fail, ZipMember } from './zip.js';

/**
 * Walks the records of a zip archive from its first byte, as a reader of a stream does, and compares them with the
 * central directory: an archive that two readers could take for two different things is refused by PyPI.
 * @param end offset of the end record
 */
export function checkLocalRecords(
  bytes: Buffer,
  members: ReadonlyMap<string, ZipMember>,
  end: number,
  fail: Fail,
): void {
  const local = new Map<string, number>();
  let offset = 0;
  while (offset + 30 <= end && bytes.readUInt32LE(offset) === 0x04034b50) {
    offset = localRecord(bytes, offset, members, local, fail);
  }
  const start = offset;
  const listed = new Set<string>();
  while (offset + 46 <= end && bytes.readUInt32LE(offset) === 0x02014b50) {
    offset = directoryRecord(bytes, offset, local, listed, fail);
  }
  if (offset !== end) fail('Unknown record signature');
  const count = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 8) !== count) fail('Malformed zip file');
  if (count !== listed.size) fail('Mismatched central directory records');
  if (bytes.readUInt32LE(end + 16) !== start) fail('Mismatched central directory offset');
  if (local.size !== listed.size) fail('Mis-matched local headers and central directory');
  if ([...local].some(([name, at]) => members.get(name)?.offset !== at)) fail('Malformed zip file');
  if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) fail('Trailing data');
}

/** Returns the offset of the next record. */
function localRecord(
  bytes: Buffer,
  offset: number,
  members: ReadonlyMap<string, ZipMember>,
  seen: Map<string, number>,
  fail: Fail,
): number {
  const nameLength = bytes.readUInt16LE(offset + 26);
  const name = nameAt(bytes, offset + 30, nameLength, fail);
  if ((bytes.readUInt16LE(offset + 6) & 0x8) !== 0) fail('ZIP contains a data descriptor');
  const member = members.get(name);
  if (member === undefined) return fail('Filename not in central directory');
  const packed = bytes.readUInt32LE(offset + 18);
  if (member.packed !== packed) fail('Mis-matched data size');
  if (member.size !== bytes.readUInt32LE(offset + 22)) fail('Mis-matched file size');
  if (seen.has(name)) fail('Duplicate filename in local headers');
  seen.set(name, offset);
  return offset + 30 + nameLength + bytes.readUInt16LE(offset + 28) + packed;
}

function directoryRecord(
  bytes: Buffer,
  offset: number,
  local: ReadonlyMap<string, number>,
  seen: Set<string>,
  fail: Fail,
): number {
  const nameLength = bytes.readUInt16LE(offset + 28);
  if (bytes.readUInt16LE(offset + 32) !== 0) fail('Comment in central directory');
  const name = nameAt(bytes, offset + 46, nameLength, fail);
  if (seen.has(name)) fail('Duplicate filename in central directory');
  if (!local.has(name)) fail('Missing filename in local headers');
  seen.add(name);
  return offset + 46 + nameLength + bytes.readUInt16LE(offset + 30);
}

function nameAt(bytes: Buffer, start: number, length: number, fail: Fail): string {
  const name = bytes.subarray(start, start + length);
  if (name.some((byte) => byte < 0x20 || byte === 0x7f)) fail('Invalid character in filename');
  return name.toString('utf8');
}
