import { crc32, deflateRawSync } from 'node:zlib';
import { readZip, type ZipArchive } from './zip.js';

/** Version 2.0 to extract, made on Unix: what modes are. */
const extractVersion = 20;
const unixHost = 3 << 8;
const regularFile = 0o100000;
const symlink = 0o120000;

/**
 * Rewrites a wheel so that the same contents give the same bytes: members in order of their path with the .dist-info
 * folder and in it RECORD last (as the wheel format recommends), one time, modes 755 or 644, packed by this program's
 * own zlib. Backends take modes from the checkout (setuptools: a umask shows) and pack with the zlib of whatever
 * Python they run on. Contents stay, so RECORD and every hash in it stay true.
 * @param time seconds since the epoch
 * @throws UserError for what is no readable zip archive
 */
export function canonicalWheel(archive: Uint8Array, time: number, where: string): Buffer {
  const zip = readZip(archive, where);
  const info = (name: string): number =>
    /^[^/]+\.dist-info\/RECORD$/.test(name) ? 2 : /^[^/]+\.dist-info\//.test(name) ? 1 : 0;
  const names = [...zip.names].sort(
    (a, b) => info(a) - info(b) || Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const { local, central } = member(zip, name, dosTime(time), offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...directory, endRecord(names.length, Buffer.concat(directory), offset)]);
}

function member(
  zip: ZipArchive,
  name: string,
  time: number,
  offset: number,
): { local: Buffer; central: Buffer } {
  const data = zip.read(name);
  const packed = deflateRawSync(data, { level: 9 });
  const deflate = packed.length < data.length;
  const bytes = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(extractVersion, 0);
  // Bit 11: the name is UTF-8.
  common.writeUInt16LE(/^[\x20-\x7e]*$/.test(name) ? 0 : 0x800, 2);
  common.writeUInt16LE(deflate ? 8 : 0, 4);
  common.writeUInt32LE(time, 6);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(deflate ? packed.length : data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(bytes.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode(zip, name) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(extractVersion | unixHost, 0);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, bytes, deflate ? packed : data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, rest, bytes]),
  };
}

function mode(zip: ZipArchive, name: string): number {
  const given = zip.mode(name);
  if (name.endsWith('/')) return 0o040755;
  if ((given & 0o170000) === symlink) return given;
  return regularFile | ((given & 0o111) === 0 ? 0o644 : 0o755);
}

/** Date and time of MS-DOS, in UTC and from 1980 on; the time stands in the lower half. */
function dosTime(time: number): number {
  const date = new Date(Math.max(time, 315_532_800) * 1000);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | clock) >>> 0;
}

function endRecord(count: number, directory: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
