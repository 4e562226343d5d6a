import { headerChecksum, type TarEntry } from './tar.js';

const block = 512;

/**
 * Writes a tar archive whose bytes depend on nothing but its arguments: sorted by path, owner 0, no names, modes 755
 * or 644, one time. Paths that do not fit the 100 bytes of a ustar header get a PAX header.
 * @param time seconds since the epoch
 */
export function writeTar(entries: readonly TarEntry[], time: number): Buffer {
  const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return writeTarInOrder(sorted, time);
}

/** As `writeTar`, in the order that is given. */
export function writeTarInOrder(entries: readonly TarEntry[], time: number): Buffer {
  const parts: Buffer[] = [];
  for (const entry of entries) {
    const path = entry.type === 'directory' ? `${entry.path}/` : entry.path;
    const records = [paxRecord('path', path), paxRecord('linkpath', entry.target)].filter((r) => r !== '');
    if (records.length > 0) {
      const data = Buffer.from(records.join(''));
      parts.push(header('PaxHeader', 'x', 0o644, data.length, time, ''), padded(data));
    }
    const type = { file: '0', directory: '5', symlink: '2' }[entry.type];
    const mode = entry.type === 'file' && !entry.executable ? 0o644 : 0o755;
    parts.push(header(path, type, mode, entry.data.length, time, entry.target), padded(entry.data));
  }
  parts.push(Buffer.alloc(2 * block));
  return Buffer.concat(parts);
}

function fits(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value) && value.length <= 100;
}

/** '' when the value fits the plain header. The record's length counts its own digits. */
function paxRecord(key: string, value: string): string {
  if (fits(value)) return '';
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

function padded(data: Uint8Array): Buffer {
  return Buffer.concat([data], Math.ceil(data.length / block) * block);
}

function header(
  path: string,
  type: string,
  mode: number,
  size: number,
  time: number,
  target: string,
): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  bytes.write(fits(path) ? path : 'long-name', 0, 100, 'latin1');
  bytes.write(octal(mode, 7), 100, 'latin1');
  bytes.write(octal(0, 7), 108, 'latin1');
  bytes.write(octal(0, 7), 116, 'latin1');
  bytes.write(octal(size, 11), 124, 'latin1');
  bytes.write(octal(time, 11), 136, 'latin1');
  bytes.write(type, 156, 'latin1');
  bytes.write(fits(target) ? target : 'long-name', 157, 100, 'latin1');
  bytes.write('ustar\x0000', 257, 'latin1');
  bytes.write(`${headerChecksum(bytes).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return bytes;
}
