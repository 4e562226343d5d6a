import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';

/** Why an archive is refused, in warehouse's words (after `Invalid distribution file. `). */
export class BadArchive extends Error {}

/** Content by member name. */
export type Members = ReadonlyMap<string, Buffer>;

function notAccepted(why: string): BadArchive {
  return new BadArchive(
    `ZIP archive not accepted: ${why}. See https://docs.pypi.org/archives for more information`,
  );
}

function inflated(method: number, data: Buffer, checksum: number): Buffer {
  if (method !== 0 && method !== 8) throw new BadArchive('File does not use a supported compression type');
  try {
    const content = method === 0 ? data : inflateRawSync(data);
    if (crc32(content) === checksum) return content;
  } catch {
    // falls through: a damaged stream is refused like a wrong checksum
  }
  throw new BadArchive('None');
}

/**
 * Reads a zip front to back (APPNOTE 4.3; no zip64), as strictly as PyPI: records in one row, nothing between, before
 * or after them, no data descriptors, no comments, no name twice.
 * @throws BadArchive
 */
export function readZip(zip: Buffer): Members {
  if (zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0) throw new BadArchive('File is not a zipfile');
  const members = new Map<string, Buffer>();
  let at = 0;
  for (;;) {
    const signature = zip.toString('latin1', at, at + 4);
    if (signature === 'PK\x03\x04' && at + 30 <= zip.length) {
      if ((zip.readUInt16LE(at + 6) & 8) !== 0) throw notAccepted('ZIP contains a data descriptor');
      const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
      const start = nameEnd + zip.readUInt16LE(at + 28);
      const end = start + zip.readUInt32LE(at + 18);
      const name = zip.toString('utf8', at + 30, nameEnd);
      if (members.has(name)) throw notAccepted('Duplicate filename in local headers');
      members.set(
        name,
        inflated(zip.readUInt16LE(at + 8), zip.subarray(start, end), zip.readUInt32LE(at + 14)),
      );
      at = end;
    } else if (signature === 'PK\x01\x02' && at + 46 <= zip.length) {
      if (zip.readUInt16LE(at + 32) > 0) throw notAccepted('Comment in central directory');
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30);
    } else if (signature === 'PK\x05\x06' && at + 22 <= zip.length) {
      if (at + 22 + zip.readUInt16LE(at + 20) < zip.length) throw notAccepted('Trailing data');
      return members;
    } else throw notAccepted('Unknown record signature');
  }
}

function text(block: Buffer, start: number, length: number): string {
  return block.toString('utf8', start, start + length).replace(/\0.*$/s, '');
}

/**
 * Reads a gzipped tar (POSIX ustar, long names of pax and GNU).
 * @throws BadArchive
 */
export function readTarGz(file: Buffer): Members {
  let tar: Buffer;
  try {
    tar = gunzipSync(file);
  } catch {
    throw new BadArchive(text(file, 257, 5) === 'ustar' ? 'None' : 'File is not a tarfile');
  }
  const members = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + 512);
    if (text(header, 257, 5) !== 'ustar') throw new BadArchive('File is not a tarfile');
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8);
    const content = tar.subarray(at + 512, at + 512 + size);
    const type = text(header, 156, 1);
    const prefix = text(header, 345, 155);
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + text(header, 0, 100);
    longName = undefined;
    if (type === 'L') longName = text(content, 0, size);
    else if (type === 'x') longName = /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1];
    else if (type !== 'g') members.set(name, content);
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return members;
}
