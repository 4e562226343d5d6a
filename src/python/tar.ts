import { UserError } from '../core/errors.js';

/** One member of a tar archive, reduced to what an sdist is about. */
export interface TarEntry {
  /** Relative path with `/`, without a trailing one. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink';
  readonly executable: boolean;
  /** Target of a symlink, else ''. */
  readonly target: string;
  readonly data: Uint8Array;
}

const block = 512;

/**
 * Reads a tar archive: ustar, PAX extended headers (`path`, `linkpath`, `size`) and GNU long names. A hard link
 * becomes a file of its own with the same bytes. A path that occurs twice keeps its last member, as tar does.
 * @throws UserError for anything that is not a whole, well-formed archive of files, folders and links
 */
export function readTar(archive: Uint8Array, where: string): TarEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const fail = (what: string): never => {
    throw new UserError(`this tar archive ${what}`, { where: { file: where } });
  };
  const entries = new Map<string, TarEntry>();
  let extra: Record<string, string> = {};
  let offset = 0;
  for (;;) {
    if (offset + block > bytes.length) return fail('is cut short');
    const header = bytes.subarray(offset, offset + block);
    if (header.every((byte) => byte === 0)) break;
    if (!checksumFits(header)) return fail(`has a damaged header at byte ${offset}`);
    const size = extra['size'] === undefined ? number(header, 124, 12) : Number(extra['size']);
    if (!Number.isSafeInteger(size) || size < 0)
      return fail(`has a member of impossible size at byte ${offset}`);
    const start = offset + block;
    if (start + size > bytes.length) return fail('is cut short');
    const data = bytes.subarray(start, start + size);
    offset = start + Math.ceil(size / block) * block;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'S' || (type === 'x' && data.includes('GNU.sparse.'))) {
      const what = 'tar archive not accepted: Sparse members are not allowed.';
      throw new UserError(`Invalid distribution file. ${what}`, { where: { file: where } });
    }
    if (type === 'x') extra = { ...extra, ...paxRecords(data, fail) };
    else if (type === 'L') extra = { ...extra, path: string(data, 0, data.length) };
    else if (type === 'K') extra = { ...extra, linkpath: string(data, 0, data.length) };
    else if (type !== 'g') {
      const entry = member(header, type, extra, data, entries, fail);
      entries.delete(entry.path);
      entries.set(entry.path, entry);
      extra = {};
    }
  }
  return [...entries.values()];
}

function member(
  header: Buffer,
  type: string,
  extra: Readonly<Record<string, string>>,
  data: Buffer,
  known: ReadonlyMap<string, TarEntry>,
  fail: (what: string) => never,
): TarEntry {
  const raw = extra['path'] ?? headerPath(header);
  const path = cleanPath(raw);
  if (path === undefined) return fail(`has a member outside of its folder: ${JSON.stringify(raw)}`);
  const target = extra['linkpath'] ?? string(header, 157, 100);
  const executable = (number(header, 100, 8) & 0o111) !== 0;
  const plain = { path, executable, target: '', data };
  if (type === '5' || ('0\0'.includes(type) && raw.endsWith('/'))) {
    return { ...plain, type: 'directory', data: new Uint8Array() };
  }
  if (type === '0' || type === '\0' || type === '7') return { ...plain, type: 'file' };
  if (type === '1') {
    const linked = known.get(cleanPath(target) ?? '');
    if (linked?.type !== 'file')
      return fail(`links ${path} to ${JSON.stringify(target)}, which is no file of it`);
    return { ...linked, path };
  }
  if (type === '2') {
    const folder = path.split('/').slice(0, -1).join('/');
    if (target.startsWith('/') || cleanPath(`${folder}/${target}`, true) === undefined) {
      return fail(`links ${path} to ${JSON.stringify(target)}, outside of its folder`);
    }
    return { ...plain, type: 'symlink', target, data: new Uint8Array() };
  }
  return fail(`has a member of type ${JSON.stringify(type)} (${path}), which no sdist may have`);
}

/** Path without `.` segments; undefined when it is absolute, empty or leaves its folder. */
function cleanPath(path: string, allowUp = false): string | undefined {
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const result: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') result.push(segment);
    else if (!allowUp || result.pop() === undefined) return undefined;
  }
  return result.length === 0 ? undefined : result.join('/');
}

function headerPath(header: Buffer): string {
  const name = string(header, 0, 100);
  const ustar = header.subarray(257, 263).equals(Buffer.from('ustar\0'));
  const prefix = ustar ? string(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function string(bytes: Buffer, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString('utf8');
}

/** Octal text, or GNU's base-256 when the first bit is set. */
function number(bytes: Buffer, start: number, length: number): number {
  const field = bytes.subarray(start, start + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    return field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
  }
  const text = string(bytes, start, length).trim();
  return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}

/** The header's sum with its own field read as blanks (POSIX ustar). */
export function headerChecksum(header: Uint8Array): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function checksumFits(header: Buffer): boolean {
  return number(header, 148, 8) === headerChecksum(header);
}

/** PAX records: `<length> <key>=<value>\n`, the length in bytes of the whole record. */
function paxRecords(data: Buffer, fail: (what: string) => never): Record<string, string> {
  const records: Record<string, string> = {};
  let offset = 0;
  while (offset < data.length) {
    const blank = data.indexOf(32, offset);
    const length = Number(data.subarray(offset, blank).toString('latin1'));
    const record = data.subarray(blank + 1, offset + length - 1).toString('utf8');
    const equals = record.indexOf('=');
    if (blank === -1 || !Number.isInteger(length) || length <= 0 || equals < 1) {
      return fail('has a damaged PAX header');
    }
    records[record.slice(0, equals)] = record.slice(equals + 1);
    offset += length;
  }
  return records;
}
