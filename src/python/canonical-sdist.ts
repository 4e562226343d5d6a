import { crc32, deflateRawSync, gunzipSync } from 'node:zlib';
import { UserError } from '../core/errors.js';
import { readTar, type TarEntry } from './tar.js';
import { writeTar } from './tar-write.js';
import { unpackLimit } from './zip.js';

/** @throws UserError for a damaged, cut or bomb-like archive */
export function readSdist(archive: Uint8Array, where: string): TarEntry[] {
  let tar: Buffer;
  try {
    tar = gunzipSync(archive, { maxOutputLength: unpackLimit(archive.length) });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const what = large ? 'it unpacks to more than 50 times its size' : 'File is not a tarfile';
    throw new UserError(`Invalid distribution file. ${what}`, { where: { file: where }, cause: error });
  }
  return readTar(tar, where);
}

/**
 * Rewrites an sdist so that the same sources give the same bytes: setuptools leaves build times in the gzip header and
 * in PAX headers whatever SOURCE_DATE_EPOCH says. Contents and executable bits stay.
 * @param time seconds since the epoch, the time of every member
 */
export function canonicalSdist(archive: Uint8Array, time: number, where: string): Buffer {
  return gzip(writeTar(readSdist(archive, where), time));
}

/** gzip without time, name and operating system (RFC 1952 §2.3): Node's own header names the system it runs on. */
export function gzip(data: Buffer): Buffer {
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(data), 0);
  trailer.writeUInt32LE(data.length % 2 ** 32, 4);
  return Buffer.concat([header, deflateRawSync(data, { level: 9 }), trailer]);
}
