import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ buildPython)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(400);
;// CONCATENATED MODULE: ./build/src/core/pool.js
/**
 * Runs a task for each item, at most `limit` at a time, and returns the results in the order of the items.
 * After the first failure nothing new is started; what runs is awaited, then that failure is thrown.
 */
async function pool(limit, items, task) {
    const results = new Map();
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results.set(index, await task(item, index));
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
;// CONCATENATED MODULE: ./build/src/python/build-log.js

/** A backend may print without end; of more than this, the end is shown. */
const mostBytes = 512 * 1024;
const lastLines = 20;
/** The last lines of a log, as they stand in an error. */
function logTail(host, path) {
    return host.redact(readEnd(path).lines.slice(-lastLines).join('\n'));
}
/** Shows the log of a failed build in a folded group: its last lines first, because the cause stands there, then all. */
async function showLog(host, title, path) {
    const { lines, cut } = readEnd(path);
    if (lines.length === 0)
        return;
    await host.group(title, async () => {
        if (lines.length > lastLines) {
            host.info(`last ${lastLines} lines:\n${lines.slice(-lastLines).join('\n')}\n`);
            host.info(cut ? `the last ${lines.length} lines (earlier ones are left out):` : 'all of it:');
        }
        host.info(lines.join('\n'));
    });
}
function readEnd(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return { lines: [], cut: false };
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const start = Math.max(0, size - mostBytes);
        const buffer = Buffer.alloc(size - start);
        const length = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, start);
        const text = buffer.toString('utf8', 0, length).trimEnd();
        const lines = text === '' ? [] : text.split(/\r?\n/);
        // The first line of a piece out of the middle is cut itself.
        return { lines: start > 0 && lines.length > 1 ? lines.slice(1) : lines, cut: start > 0 };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/src/python/tar.js

const block = 512;
/**
 * Reads a tar archive: ustar, PAX extended headers (`path`, `linkpath`, `size`) and GNU long names. A hard link
 * becomes a file of its own with the same bytes. A path that occurs twice keeps its last member, as tar does.
 * @throws UserError for anything that is not a whole, well-formed archive of files, folders and links
 */
function readTar(archive, where) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const fail = (what) => {
        throw new errors/* UserError */.yo(`this tar archive ${what}`, { where: { file: where } });
    };
    const entries = new Map();
    let extra = {};
    let offset = 0;
    for (;;) {
        if (offset + block > bytes.length)
            return fail('is cut short');
        const header = bytes.subarray(offset, offset + block);
        if (header.every((byte) => byte === 0))
            break;
        if (!checksumFits(header))
            return fail(`has a damaged header at byte ${offset}`);
        const size = extra['size'] === undefined ? number(header, 124, 12) : Number(extra['size']);
        if (!Number.isSafeInteger(size) || size < 0)
            return fail(`has a member of impossible size at byte ${offset}`);
        const start = offset + block;
        if (start + size > bytes.length)
            return fail('is cut short');
        const data = bytes.subarray(start, start + size);
        offset = start + Math.ceil(size / block) * block;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'S' || (type === 'x' && data.includes('GNU.sparse.'))) {
            const what = 'tar archive not accepted: Sparse members are not allowed.';
            throw new errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where } });
        }
        if (type === 'x')
            extra = { ...extra, ...paxRecords(data, fail) };
        else if (type === 'L')
            extra = { ...extra, path: string(data, 0, data.length) };
        else if (type === 'K')
            extra = { ...extra, linkpath: string(data, 0, data.length) };
        else if (type !== 'g') {
            const entry = member(header, type, extra, data, entries, fail);
            entries.delete(entry.path);
            entries.set(entry.path, entry);
            extra = {};
        }
    }
    return [...entries.values()];
}
function member(header, type, extra, data, known, fail) {
    const raw = extra['path'] ?? headerPath(header);
    const path = cleanPath(raw);
    if (path === undefined)
        return fail(`has a member outside of its folder: ${JSON.stringify(raw)}`);
    const target = extra['linkpath'] ?? string(header, 157, 100);
    const executable = (number(header, 100, 8) & 0o111) !== 0;
    const plain = { path, executable, target: '', data };
    if (type === '5' || ('0\0'.includes(type) && raw.endsWith('/'))) {
        return { ...plain, type: 'directory', data: new Uint8Array() };
    }
    if (type === '0' || type === '\0' || type === '7')
        return { ...plain, type: 'file' };
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
function cleanPath(path, allowUp = false) {
    if (path.startsWith('/') || path.includes('\0') || path.includes('\\'))
        return undefined;
    const result = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            result.push(segment);
        else if (!allowUp || result.pop() === undefined)
            return undefined;
    }
    return result.length === 0 ? undefined : result.join('/');
}
function headerPath(header) {
    const name = string(header, 0, 100);
    const ustar = header.subarray(257, 263).equals(Buffer.from('ustar\0'));
    const prefix = ustar ? string(header, 345, 155) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function string(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.subarray(0, end === -1 ? length : end).toString('utf8');
}
/** Octal text, or GNU's base-256 when the first bit is set. */
function number(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        return field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
    }
    const text = string(bytes, start, length).trim();
    return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
/** The header's sum with its own field read as blanks (POSIX ustar). */
function headerChecksum(header) {
    return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
function checksumFits(header) {
    return number(header, 148, 8) === headerChecksum(header);
}
/** PAX records: `<length> <key>=<value>\n`, the length in bytes of the whole record. */
function paxRecords(data, fail) {
    const records = {};
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
;// CONCATENATED MODULE: ./build/src/python/tar-write.js

const tar_write_block = 512;
/**
 * Writes a tar archive whose bytes depend on nothing but its arguments: sorted by path, owner 0, no names, modes 755
 * or 644, one time. Paths that do not fit the 100 bytes of a ustar header get a PAX header.
 * @param time seconds since the epoch
 */
function writeTar(entries, time) {
    const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return writeTarInOrder(sorted, time);
}
/** As `writeTar`, in the order that is given. */
function writeTarInOrder(entries, time) {
    const parts = [];
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
    parts.push(Buffer.alloc(2 * tar_write_block));
    return Buffer.concat(parts);
}
function fits(value) {
    return /^[\x20-\x7e]*$/.test(value) && value.length <= 100;
}
/** '' when the value fits the plain header. The record's length counts its own digits. */
function paxRecord(key, value) {
    if (fits(value))
        return '';
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function padded(data) {
    return Buffer.concat([data], Math.ceil(data.length / tar_write_block) * tar_write_block);
}
function header(path, type, mode, size, time, target) {
    const bytes = Buffer.alloc(tar_write_block);
    const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
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
;// CONCATENATED MODULE: ./build/src/python/zip-records.js
/**
 * Walks the records of a zip archive from its first byte, as a reader of a stream does, and compares them with the
 * central directory: an archive that two readers could take for two different things is refused by PyPI.
 * @param end offset of the end record
 */
function checkLocalRecords(bytes, members, end, fail) {
    const local = new Map();
    let offset = 0;
    while (offset + 30 <= end && bytes.readUInt32LE(offset) === 0x04034b50) {
        offset = localRecord(bytes, offset, members, local, fail);
    }
    const start = offset;
    const listed = new Set();
    while (offset + 46 <= end && bytes.readUInt32LE(offset) === 0x02014b50) {
        offset = directoryRecord(bytes, offset, local, listed, fail);
    }
    if (offset !== end)
        fail('Unknown record signature');
    const count = bytes.readUInt16LE(end + 10);
    if (bytes.readUInt16LE(end + 8) !== count)
        fail('Malformed zip file');
    if (count !== listed.size)
        fail('Mismatched central directory records');
    if (bytes.readUInt32LE(end + 16) !== start)
        fail('Mismatched central directory offset');
    if (local.size !== listed.size)
        fail('Mis-matched local headers and central directory');
    if ([...local].some(([name, at]) => members.get(name)?.offset !== at))
        fail('Malformed zip file');
    if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
        fail('Trailing data');
}
/** Returns the offset of the next record. */
function localRecord(bytes, offset, members, seen, fail) {
    const nameLength = bytes.readUInt16LE(offset + 26);
    const name = nameAt(bytes, offset + 30, nameLength, fail);
    if ((bytes.readUInt16LE(offset + 6) & 0x8) !== 0)
        fail('ZIP contains a data descriptor');
    const member = members.get(name);
    if (member === undefined)
        return fail('Filename not in central directory');
    const packed = bytes.readUInt32LE(offset + 18);
    if (member.packed !== packed)
        fail('Mis-matched data size');
    if (member.size !== bytes.readUInt32LE(offset + 22))
        fail('Mis-matched file size');
    if (seen.has(name))
        fail('Duplicate filename in local headers');
    seen.set(name, offset);
    return offset + 30 + nameLength + bytes.readUInt16LE(offset + 28) + packed;
}
function directoryRecord(bytes, offset, local, seen, fail) {
    const nameLength = bytes.readUInt16LE(offset + 28);
    if (bytes.readUInt16LE(offset + 32) !== 0)
        fail('Comment in central directory');
    const name = nameAt(bytes, offset + 46, nameLength, fail);
    if (seen.has(name))
        fail('Duplicate filename in central directory');
    if (!local.has(name))
        fail('Missing filename in local headers');
    seen.add(name);
    return offset + 46 + nameLength + bytes.readUInt16LE(offset + 30);
}
function nameAt(bytes, start, length, fail) {
    const name = bytes.subarray(start, start + length);
    if (name.some((byte) => byte < 0x20 || byte === 0x7f))
        fail('Invalid character in filename');
    return name.toString('utf8');
}
;// CONCATENATED MODULE: ./build/src/python/zip.js



/** PyPI's bounds: an archive that unpacks to more than this, and to more than 50 times itself, is taken for a bomb. */
const bombSize = 64 * 1024 * 1024;
const bombRatio = 50;
/** Upper bound of what an archive may unpack to, in bytes. */
function unpackLimit(packed) {
    return Math.max(bombSize, packed * bombRatio);
}
/**
 * Reads a zip archive (PKWARE APPNOTE 4.3). Refuses in PyPI's words what PyPI refuses: data descriptors, member
 * comments, bytes before or after, members twice or in only one of the two lists, other methods than deflate, bombs.
 * @throws UserError
 */
function readZip(archive, where) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const fail = (what) => {
        throw new errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where } });
    };
    const end = findEnd(bytes);
    if (end === undefined)
        return fail('File is not a zipfile');
    const directory = readDirectory(bytes, end, fail);
    const total = directory.reduce((sum, { size }) => sum + size, 0);
    if (total > unpackLimit(bytes.length))
        fail(`File exceeds compression ratio of ${bombRatio}`);
    if (directory.some(({ method }) => method !== 0 && method !== 8)) {
        fail('File does not use a supported compression type');
    }
    const members = new Map(directory.map((member) => [member.name, member]));
    checkLocalRecords(bytes, members, end, (what) => fail(`ZIP archive not accepted: ${what}.`));
    const member = (name) => members.get(name) ?? fail(`there is no ${name} in it`);
    return {
        names: [...members.keys()],
        read: (name) => contents(bytes, member(name), fail),
        mode: (name) => member(name).mode,
        crc: (name) => member(name).crc,
    };
}
/** Where the end record starts, which may be followed by a comment of up to 64 KiB and, wrongly, by other bytes. */
function findEnd(bytes) {
    const at = bytes.lastIndexOf('PK\x05\x06', bytes.length - 22, 'latin1');
    return bytes.length >= 22 && at >= Math.max(0, bytes.length - 22 - 0xffff) ? at : undefined;
}
function readDirectory(bytes, end, fail) {
    const count = bytes.readUInt16LE(end + 10);
    const size = bytes.readUInt32LE(end + 12);
    if (size > end)
        return fail('File is not a zipfile');
    const members = [];
    for (let offset = end - size; members.length < count;) {
        if (offset + 46 > end || bytes.readUInt32LE(offset) !== 0x02014b50)
            return fail('File is not a zipfile');
        members.push(readMember(bytes, offset, fail));
        offset += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(offset + field), 0);
    }
    return members;
}
function readMember(bytes, offset, fail) {
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
    if ((bytes.readUInt16LE(offset + 8) & 0x1) !== 0)
        fail(`its member ${member.name} is encrypted`);
    if ([member.packed, member.size, member.offset].includes(0xffffffff)) {
        fail(`its member ${member.name} is in the form for more than 4 GiB (Zip64), which is not read here`);
    }
    if (member.name.startsWith('/') || member.name.split('/').includes('..')) {
        fail(`its member ${JSON.stringify(member.name)} lies outside of its folder`);
    }
    return member;
}
function contents(bytes, member, fail) {
    const { offset, name } = member;
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + member.packed);
    let data;
    try {
        data =
            member.method === 0 ? packed : (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, member.size) });
    }
    catch {
        return fail(`its member ${name} is damaged`);
    }
    if (data.length !== member.size || (0,external_node_zlib_.crc32)(data) !== member.crc)
        return fail(`its member ${name} is damaged`);
    return data;
}
;// CONCATENATED MODULE: ./build/src/python/canonical-sdist.js





/** @throws UserError for a damaged, cut or bomb-like archive */
function readSdist(archive, where) {
    let tar;
    try {
        tar = (0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: unpackLimit(archive.length) });
    }
    catch (error) {
        const large = error.code === 'ERR_BUFFER_TOO_LARGE';
        const what = large ? 'it unpacks to more than 50 times its size' : 'File is not a tarfile';
        throw new errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where }, cause: error });
    }
    return readTar(tar, where);
}
/**
 * Rewrites an sdist so that the same sources give the same bytes: setuptools leaves build times in the gzip header and
 * in PAX headers whatever SOURCE_DATE_EPOCH says. Contents and executable bits stay.
 * @param time seconds since the epoch, the time of every member
 */
function canonicalSdist(archive, time, where) {
    return gzip(writeTar(readSdist(archive, where), time));
}
/** gzip without time, name and operating system (RFC 1952 §2.3): Node's own header names the system it runs on. */
function gzip(data) {
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE((0,external_node_zlib_.crc32)(data), 0);
    trailer.writeUInt32LE(data.length % 2 ** 32, 4);
    return Buffer.concat([header, (0,external_node_zlib_.deflateRawSync)(data, { level: 9 }), trailer]);
}
;// CONCATENATED MODULE: ./build/src/python/canonical-wheel.js


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
function canonicalWheel(archive, time, where) {
    const zip = readZip(archive, where);
    const info = (name) => /^[^/]+\.dist-info\/RECORD$/.test(name) ? 2 : /^[^/]+\.dist-info\//.test(name) ? 1 : 0;
    const names = [...zip.names].sort((a, b) => info(a) - info(b) || Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const locals = [];
    const directory = [];
    let offset = 0;
    for (const name of names) {
        const { local, central } = canonical_wheel_member(zip, name, dosTime(time), offset);
        locals.push(local);
        directory.push(central);
        offset += local.length;
    }
    return Buffer.concat([...locals, ...directory, endRecord(names.length, Buffer.concat(directory), offset)]);
}
function canonical_wheel_member(zip, name, time, offset) {
    const data = zip.read(name);
    const packed = (0,external_node_zlib_.deflateRawSync)(data, { level: 9 });
    const deflate = packed.length < data.length;
    const bytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(extractVersion, 0);
    // Bit 11: the name is UTF-8.
    common.writeUInt16LE(/^[\x20-\x7e]*$/.test(name) ? 0 : 0x800, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt32LE(time, 6);
    common.writeUInt32LE((0,external_node_zlib_.crc32)(data), 10);
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
function mode(zip, name) {
    const given = zip.mode(name);
    if (name.endsWith('/'))
        return 0o040755;
    if ((given & 0o170000) === symlink)
        return given;
    return regularFile | ((given & 0o111) === 0 ? 0o644 : 0o755);
}
/** Date and time of MS-DOS, in UTC and from 1980 on; the time stands in the lower half. */
function dosTime(time) {
    const date = new Date(Math.max(time, 315_532_800) * 1000);
    const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
    const clock = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
    return ((day << 16) | clock) >>> 0;
}
function endRecord(count, directory, offset) {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/record/canonical.js

/** JSON with sorted keys, two blanks of indent and a final newline: the same value gives the same bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, inner]) => [key, sorted(inner)]));
}
/** lower-case hex */
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/**
 * The hash by which plans are compared: of what a release changes and publishes. Left out is what may become another
 * when somebody tags another version meanwhile (the window and the version below, with what is told of them): the same
 * release would count as another one, and its staged files would be built again.
 */
function planHash(plan) {
    const { files, current } = plan.rewrite;
    const left = { window: undefined, reference_version: undefined, warnings: undefined };
    return sha256(canonicalJson({ ...plan, ...left, rewrite: { files, current } }));
}
;// CONCATENATED MODULE: ./build/src/python/names.js
/** Project names of Python packages. */
/** The one spelling by which an index compares names (PEP 503): lower case, runs of `-`, `_`, `.` become `-`. */
function names_normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The name as it starts a file name (PEP 625, binary distribution format): normalized, with `_` for `-`. */
function fileNamePart(name) {
    return names_normalizeName(name).replaceAll('-', '_');
}
/** The normalized project name of a requirement (PEP 508), '' when it does not start with one. */
function requirementName(requirement) {
    const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement);
    return names_normalizeName(match?.[1] ?? '');
}
/** Whether a requirement only holds with an extra (`; extra == 'x'`). */
function needsExtra(requirement) {
    return /;.*\bextra\s*==/.test(requirement);
}
;// CONCATENATED MODULE: ./build/src/python/pep440.js
/**
 * Versions as packaging tools write them. What a release is called is decided by src/version; this reads the wider
 * grammar that metadata and file names may use.
 */
const grammar = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const stages = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Number without leading zeros; '' reads as 0. */
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
/**
 * The normalized spelling (PEP 440 §Normalization); undefined for what is not a version. Trailing zeros of the
 * release stay: `1.0` and `1.0.0` are equal versions (`sameVersion`) with different spellings.
 */
function normalizeVersion(text) {
    if (text.length > 200)
        return undefined;
    const match = grammar.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, epoch, release = '', stage, stageNumber = '', implicitPost, post, dev, local] = match;
    const parts = [release.split('.').map(plain).join('.')];
    if (epoch !== undefined && plain(epoch) !== '0')
        parts.unshift(`${plain(epoch)}!`);
    if (stage !== undefined)
        parts.push(`${stages[stage] ?? stage}${plain(stageNumber)}`);
    const postNumber = implicitPost ?? post;
    if (postNumber !== undefined)
        parts.push(`.post${plain(postNumber)}`);
    if (dev !== undefined)
        parts.push(`.dev${plain(dev)}`);
    if (local !== undefined)
        parts.push(`+${local.split(/[-_.]/).join('.')}`);
    return parts.join('');
}
/** Whether two spellings mean the same version. */
function sameVersion(left, right) {
    const key = (text) => normalizeVersion(text)?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, '$1');
    const a = key(left);
    return a !== undefined && a === key(right);
}
/** The numbers of the release of a normalized version: `1!5.1.0rc2` has 5, 1, 0. */
function releaseOf(normalized) {
    const text = /^(?:\d+!)?(\d+(?:\.\d+)*)/.exec(normalized)?.[1] ?? '';
    return text.split('.').map(Number);
}
/** Order of two normalized versions (PEP 440 §Summary of permitted suffixes): below 0, 0 or above. */
function compareNormalized(left, right) {
    const [a, b] = [orderKey(left), orderKey(right)];
    for (const [index, part] of a.entries()) {
        const order = compareParts(part, b[index] ?? []);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Epoch, release without trailing zeros, stage, post, dev, local; each compares in turn. */
function orderKey(normalized) {
    const [open = '', local] = normalized.split('+');
    const number = (pattern) => {
        const found = pattern.exec(open)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    const release = releaseOf(open);
    while (release.length > 1 && release.at(-1) === 0)
        release.pop();
    const [, stage, stageNumber] = /\d(a|b|rc)(\d+)/.exec(open) ?? [];
    const post = number(/\.post(\d+)/);
    const dev = number(/\.dev(\d+)/);
    // Only a development release sorts below the candidates of its version, and a final above them.
    const early = stage === undefined ? [dev !== undefined && post === undefined ? -1 : 9] : [stageOrder(stage)];
    return [
        [number(/^(\d+)!/) ?? 0],
        release,
        [...early, Number(stageNumber ?? 0)],
        [post ?? -1],
        [dev ?? Number.POSITIVE_INFINITY],
        local === undefined ? [] : local.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    ];
}
function stageOrder(stage) {
    return ['a', 'b', 'rc'].indexOf(stage);
}
/** Part by part; a shorter one is lower, a text is lower than a number (local versions). */
function compareParts(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const [a, b] = [left[index], right[index]];
        if (a === b)
            continue;
        if (a === undefined || b === undefined)
            return a === undefined ? -1 : 1;
        if (typeof a !== typeof b)
            return typeof a === 'string' ? -1 : 1;
        return a < b ? -1 : 1;
    }
    return 0;
}
;// CONCATENATED MODULE: ./build/src/python/rules/problem.js
/** A text as Python shows it (`repr`), which is how it stands in PyPI's messages. */
function repr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}']/gu, (character) => {
        if (character === "'")
            return quote === "'" ? "\\'" : character;
        return named[character] ?? hex(character.codePointAt(0) ?? 0);
    });
    return `${quote}${escaped}${quote}`;
}
const named = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function hex(code) {
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
;// CONCATENATED MODULE: ./build/src/python/distribution.js




const word = '[A-Za-z0-9](?:(?!__)[A-Za-z0-9_.])*';
const wheelName = new RegExp(`^(${word})-([A-Za-z0-9_.!+]+)(?:-[0-9][A-Za-z0-9_.]*)?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\\.whl$`);
const sdistName = /^([A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)-([^-]+)\.tar\.gz$/;
/** Whether a file is meant as a distribution, by its extension. */
function looksLikeDistribution(file) {
    return /\.(whl|tar\.gz|egg|zip|tar\.bz2)$/i.test(file);
}
/**
 * Reads a file name without judging its spelling (file listings of an index hold old spellings too).
 * Undefined for anything but a wheel or a `.tar.gz` sdist with a readable version.
 */
function tryParseDistribution(file) {
    const match = wheelName.exec(file) ?? sdistName.exec(file);
    if (match === null)
        return undefined;
    const [, name = '', version = '', pythonTag, , platformTag] = match;
    if (normalizeVersion(version) === undefined)
        return undefined;
    return {
        file,
        kind: pythonTag === undefined ? 'sdist' : 'wheel',
        normalized: names_normalizeName(name),
        version,
        pythonTag: pythonTag ?? 'source',
        platformTag: platformTag ?? '',
    };
}
/**
 * Reads the name of a file that is to be published. The index refuses other spellings: an sdist must be called
 * `<name>-<version>.tar.gz` in normalized form (PEP 625), a wheel must start with the normalized name.
 * @throws UserError in the words of PyPI
 */
function parseDistribution(file) {
    const parsed = tryParseDistribution(file);
    if (parsed === undefined) {
        throw new errors/* UserError */.yo(unreadable(file), {
            where: { file },
            fix: 'use name-version.tar.gz or name-version-python-abi-platform.whl, as build backends write them',
        });
    }
    const part = fileNamePart(parsed.normalized);
    const canonical = `${part}-${normalizeVersion(parsed.version)}.tar.gz`;
    const start = file.split('-', 1)[0] ?? '';
    if (parsed.kind === 'sdist' ? file === canonical : start === part)
        return parsed;
    const what = parsed.kind === 'sdist'
        ? `is invalid, should be ${repr(canonical)}.`
        : `should contain the normalized project name ${repr(part)}, not ${repr(start)}.`;
    throw new errors/* UserError */.yo(`Filename ${repr(file)} ${what}`, {
        where: { file },
        fix: 'use a recent version of the build backend (setuptools 69.3 or newer), which writes canonical names',
    });
}
/** What the index says of a name that it cannot take apart. */
function unreadable(file) {
    const extension = /\.(tar\.gz|zip|whl)$/i.exec(file)?.[0];
    if (extension === undefined)
        return 'Invalid file extension: Use .tar.gz, .whl or .zip extension.';
    if (extension !== extension.toLowerCase()) {
        const type = /whl/i.test(extension) ? 'bdist_wheel' : 'sdist';
        return `Invalid file extension: Extension ${extension} is invalid for filetype ${type}.`;
    }
    if (extension !== '.whl')
        return `Invalid source distribution filename: ${file}`;
    const stem = file.slice(0, -extension.length);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        return `Invalid wheel filename (wrong number of parts): ${repr(stem)}`;
    }
    const [name = '', version = '', build = ''] = parts;
    if (!/^[\w.]+$/.test(name) || name.includes('__'))
        return `Invalid project name: ${repr(stem)}`;
    if (normalizeVersion(version) === undefined)
        return `Invalid wheel filename (invalid version): ${repr(stem)}`;
    if (parts.length === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${repr(stem)}`;
    return `Invalid wheel filename: ${repr(stem)}`;
}
;// CONCATENATED MODULE: ./build/src/core/utf8.js
/** UTF-8 with its byte order mark kept, so that text and bytes determine each other; undefined for other bytes. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/python/metadata.js



/** What PyPI says when a field is not there. */
const missing = {
    'Metadata-Version': 'None is not a valid metadata version.',
    Name: "'' is an invalid value for Name. Error: This field is required.",
    Version: "'version' is a required field.",
};
/**
 * Parses core metadata (headers like those of e-mail, UTF-8, continuation lines, body = Description).
 * @param where file shown in errors
 * @throws UserError for text that is not UTF-8, a line that is no header, or a missing Name, Version, Metadata-Version
 */
function parseMetadata(bytes, where) {
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw new errors/* UserError */.yo('its metadata is not UTF-8', { where: { file: where } });
    const blank = /(?:^|\n)\r?\n/.exec(text);
    const head = blank === null ? text : text.slice(0, blank.index);
    const body = blank === null ? '' : text.slice(blank.index + blank[0].length);
    const headers = parseHeaders(head, where);
    const all = (header) => headers.get(header.toLowerCase()) ?? [];
    const required = (header) => {
        const [value = '', second] = all(header);
        const what = value === '' || value === 'UNKNOWN'
            ? missing[header]
            : second === undefined
                ? undefined
                : `${repr(header.toLowerCase().replaceAll('-', '_'))} has invalid data.`;
        if (what === undefined)
            return value;
        throw new errors/* UserError */.yo(what, { where: { file: where } });
    };
    return {
        metadataVersion: required('Metadata-Version'),
        name: required('Name'),
        version: required('Version'),
        description: body !== '' ? body : all('Description')[0],
        all,
    };
}
function parseHeaders(head, where) {
    const headers = new Map();
    let current;
    for (const [index, raw] of head.split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        if (/^[ \t]/.test(line) && current !== undefined) {
            const last = current.pop() ?? '';
            current.push(`${last}\n${continuation(line)}`);
            continue;
        }
        if (line === '')
            continue;
        const match = /^([!-9;-~]+):[ \t]*(.*)$/s.exec(line);
        if (match === null) {
            throw new errors/* UserError */.yo('its metadata has a line that is no header', {
                where: { file: where, line: index + 1 },
            });
        }
        const [, name = '', value = ''] = match;
        current = headers.get(name.toLowerCase()) ?? [];
        headers.set(name.toLowerCase(), current);
        current.push(value.trimEnd());
    }
    return headers;
}
/** Old tools indent the lines of a Description or License header by 8 blanks, or by 7 and a bar. */
function continuation(line) {
    return line.replace(/^(?: {7}\|| {8}|[ \t]+)/, '');
}
/** Whether a metadata version is at least another one (`2.10` is newer than `2.4`). */
function metadataAtLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [minMajor = 0, minMinor = 0] = minimum.split('.').map(Number);
    return major > minMajor || (major === minMajor && minor >= minMinor);
}
;// CONCATENATED MODULE: ./build/src/python/rules/fields.js

/** Metadata version that introduced a field (core metadata specification); those of 1.0 are not listed. */
const introduced = {
    classifier: '1.1',
    'description-content-type': '2.1',
    'download-url': '1.1',
    dynamic: '2.2',
    'import-name': '2.5',
    'import-namespace': '2.5',
    'license-expression': '2.4',
    'license-file': '2.4',
    maintainer: '1.2',
    'maintainer-email': '1.2',
    obsoletes: '1.1',
    'obsoletes-dist': '1.2',
    'project-url': '1.2',
    provides: '1.1',
    'provides-dist': '1.2',
    'provides-extra': '2.1',
    requires: '1.1',
    'requires-dist': '1.2',
    'requires-external': '1.2',
    'requires-python': '1.2',
    'supported-platform': '1.1',
};
const once = [
    'author',
    'author-email',
    'description-content-type',
    'download-url',
    'home-page',
    'keywords',
    'license',
    'license-expression',
    'maintainer',
    'maintainer-email',
    'requires-python',
    'summary',
];
/** Every field but Metadata-Version, Name and Version, in the order in which the index complains. */
const fieldNames = [
    ...new Set([...Object.keys(introduced), ...once, 'description', 'platform']),
].sort();
/** The values of a field that an upload sends: old tools write UNKNOWN for nothing. */
function valuesOf(metadata, field) {
    // setuptools wrote License-File before metadata 2.4 knew it; uploads leave it out.
    if (field === 'license-file' && !metadataAtLeast(metadata.metadataVersion, '2.4'))
        return [];
    return metadata.all(field).filter((value) => value !== '' && value.trim() !== 'UNKNOWN');
}
/** What is wrong with a field whatever its value says: too early for its metadata version, or given twice. */
function fieldProblem(metadata, field) {
    const values = valuesOf(metadata, field);
    if (values.length > 1 && once.includes(field))
        return `'${field.replaceAll('-', '_')}' has invalid data.`;
    const from = introduced[field];
    const { metadataVersion: version } = metadata;
    if (values.length > 0 &&
        from !== undefined &&
        /^\d+\.\d+$/.test(version) &&
        !metadataAtLeast(version, from)) {
        return `${field} introduced in metadata version ${from}, not ${version}.`;
    }
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/python/rules/wheel-rules.js

/**
 * What an index has against the inside of a wheel that can be read: licence files that its metadata names, entry
 * points, and a RECORD that does not list what is there (of that, PyPI only sends its owners a mail).
 * @param info the wheel's .dist-info folder
 */
function wheelProblems(file, zip, info, metadata) {
    const names = new Set(zip.names);
    const licenses = valuesOf(metadata, 'license-file')
        .map((path) => [path, `${info}/licenses/${path}`])
        .filter(([, target]) => !names.has(target))
        .map(([path, target]) => licenseProblem(path, file, target));
    const points = `${info}/entry_points.txt`;
    const bad = names.has(points) && !validEntryPoints(zip.read(points));
    const broken = {
        message: `Wheel '${file}' has invalid entry points defined in the entry_points.txt file`,
        certainty: 'every',
    };
    return [...licenses, ...(bad ? [broken] : []), ...recordProblems(file, zip, info)];
}
/** A licence file that metadata names and the archive lacks. */
function licenseProblem(path, file, target) {
    return {
        message: `License-File ${path} does not exist in distribution file ${file} at ${target}`,
        certainty: 'every',
        fix: 'use a recent version of the build backend, or name the files under project.license-files',
    };
}
/** An INI file whose console and GUI scripts have names of letters, digits, `_`, `.` and `-`. */
function validEntryPoints(bytes) {
    const sections = new Map();
    let section;
    let name = '';
    let after = false;
    for (const line of bytes.toString('utf8').split(/\r?\n/)) {
        if (/^\s*([#;].*)?$/.test(line))
            continue;
        if (/^\s/.test(line) && after)
            continue;
        const header = /^\s*\[(.+)\]/.exec(line)?.[1];
        if (header !== undefined) {
            if (sections.has(header))
                return false;
            section = new Set();
            sections.set(header, section);
            [name, after] = [header, false];
            continue;
        }
        const key = /^\s*([^=]*?)\s*=/.exec(line)?.[1];
        if (section === undefined || key === undefined || key === '' || section.has(key))
            return false;
        if (/^(console|gui)_scripts$/.test(name) && !/^[\p{L}\p{N}_.-]+$/u.test(key))
            return false;
        section.add(key);
        after = true;
    }
    return !bytes.toString('utf8').includes('\ufffd');
}
function recordProblems(file, zip, info) {
    const listed = new Set(zip
        .read(`${info}/RECORD`)
        .toString('utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ?? line.split(',')[0] ?? '')
        .map((path) => path.replaceAll('\\', '/')));
    const exempt = new Set([`${info}/RECORD.jws`, `${info}/RECORD.p7s`]);
    const there = zip.names.filter((name) => !name.endsWith('/') && !exempt.has(name));
    const differing = [
        ...there.filter((name) => !listed.has(name)),
        ...[...listed].filter((name) => !there.includes(name)),
    ];
    if (differing.length === 0)
        return [];
    const shown = differing.slice(0, 3).join(', ') + (differing.length > 3 ? ', …' : '');
    return [
        { message: `RECORD of ${file} does not list what the wheel holds: ${shown}`, certainty: 'doubtful' },
    ];
}
;// CONCATENATED MODULE: ./build/src/python/inspect.js













/**
 * Reads a wheel or an sdist whole and checks it: readable archive, every member intact, metadata present, and its
 * name and version the same in the file name and the metadata. Refuses in the words of PyPI where it refuses too.
 * @throws UserError
 */
function readDistribution(path) {
    const file = (0,external_node_path_.basename)(path);
    const parsed = parseDistribution(file);
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const read = parsed.kind === 'wheel' ? readWheel(bytes, file) : readSourceArchive(bytes, file);
    refuseOtherName(parsed, read.metadata);
    return { ...parsed, path, ...read, sha256: sha256(bytes), size: bytes.length };
}
/** PyPI compares the file name with the form, which is made of the metadata. */
function refuseOtherName(parsed, { name, version }) {
    const where = { file: parsed.file };
    const fix = 'build it again; files must not be renamed';
    if (names_normalizeName(name) !== parsed.normalized) {
        throw new errors/* UserError */.yo(`Start filename for ${repr(name)} with ${repr(fileNamePart(name))}.`, { where, fix });
    }
    if (sameVersion(version, parsed.version))
        return;
    const normal = normalizeVersion(version) ?? version;
    const what = parsed.kind === 'wheel'
        ? `Version in filename should be ${repr(normal)} not ${repr(normalizeVersion(parsed.version) ?? '')}.`
        : `Filename ${repr(parsed.file)} is invalid, should be ${repr(`${fileNamePart(name)}-${normal}.tar.gz`)}.`;
    throw new errors/* UserError */.yo(what, { where, fix });
}
function readWheel(bytes, file) {
    const zip = readZip(bytes, file);
    for (const member of zip.names)
        zip.read(member);
    // The index looks for the folder by the file name, letter by letter.
    const info = `${file.split('-', 2).join('-')}.dist-info`;
    const refuse = (what) => {
        throw new errors/* UserError */.yo(what, { where: { file } });
    };
    if (!zip.names.includes(`${info}/WHEEL`)) {
        refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
    }
    for (const required of ['RECORD', 'METADATA']) {
        if (zip.names.includes(`${info}/${required}`))
            continue;
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
function readSourceArchive(bytes, file) {
    const entries = readSdist(bytes, file);
    const [top = '', ...others] = new Set(entries.map((entry) => entry.path.split('/')[0]));
    const refuse = (what) => {
        throw new errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file } });
    };
    if (others.length > 0 || top === '')
        refuse('Incorrect number of top-level directories in sdist');
    const info = entries.find((entry) => entry.path === `${top}/PKG-INFO` && entry.type === 'file');
    if (info === undefined)
        return refuse(`PKG-INFO not found at ${top}/PKG-INFO`);
    const metadata = parseMetadata(info.data, file);
    const paths = new Set(entries.map((entry) => entry.path));
    const archiveProblems = valuesOf(metadata, 'license-file')
        .filter((path) => !paths.has(`${top}/${path}`))
        .map((path) => licenseProblem(path, file, `${top}/${path}`));
    return { metadata, archiveProblems, installs: new Map() };
}
;// CONCATENATED MODULE: ./build/src/python/litter.js


/**
 * What setuptools leaves among the sources. A later build takes over what lies in `build/` and what SOURCES.txt lists,
 * also when it is half of a file that a killed build was writing.
 */
const litter = /^build$|\.egg-info$/;
/**
 * Builds in a folder as if nobody had built there before, and leaves it as it was: what an earlier build left, and git
 * does not know, is put aside meanwhile; what this build leaves is removed. Without git everything found stays, because
 * a folder `build` may be source.
 * @param aside absolute, not there yet
 */
async function withoutLitter(host, folder, aside, use) {
    const found = candidates(folder);
    const moved = found.length === 0 ? [] : await untracked(host, folder, found);
    for (const path of moved)
        move((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(aside, path));
    const kept = new Set(found.filter((path) => !moved.includes(path)));
    try {
        return await use();
    }
    finally {
        for (const path of candidates(folder)) {
            if (!kept.has(path))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, path), { recursive: true, force: true });
        }
        for (const path of moved)
            move((0,external_node_path_.join)(aside, path), (0,external_node_path_.join)(folder, path));
    }
}
function candidates(folder) {
    return ['', 'src']
        .filter((part) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, part)))
        .flatMap((part) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, part)).map((name) => (0,external_node_path_.join)(part, name)))
        .filter((path) => litter.test(path.split(/[\\/]/).at(-1) ?? ''));
}
/** Those in which git tracks nothing; none outside of a checkout. */
async function untracked(host, folder, paths) {
    const listed = await host.exec('git', ['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)], {
        cwd: folder,
        allowFailure: true,
    });
    if (listed.exitCode !== 0)
        return [];
    const tracked = listed.stdout.split('\0');
    return paths.filter((path) => {
        const slashed = path.split('\\').join('/');
        return !tracked.some((file) => file === slashed || file.startsWith(`${slashed}/`));
    });
}
function move(from, to) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        (0,external_node_fs_.cpSync)(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
        (0,external_node_fs_.rmSync)(from, { recursive: true, force: true });
    }
}
;// CONCATENATED MODULE: ./build/src/python/build-one.js











/** Where a message about a package points. */
function projectFile({ path }) {
    return { file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml` };
}
/**
 * Builds the sdist and the wheel of one package in its folder, rewrites them canonically and reads them back.
 * @param time seconds since the epoch
 * @param folder for the files; not there yet
 * @throws UserError, ToolError; the log of a backend that fails is shown before
 */
async function buildOne(host, environment, project, expectation, time, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    await withoutLitter(host, project.folder, `${folder}.aside`, async () => {
        for (const hook of ['build_sdist', 'build_wheel']) {
            await callHook(host, environment, project, hook, folder, expectation);
        }
    });
    const files = (0,external_node_fs_.readdirSync)(folder).map((file) => {
        const path = (0,external_node_path_.join)(folder, file);
        if (file.endsWith('.tar.gz'))
            (0,external_node_fs_.writeFileSync)(path, canonicalSdist((0,external_node_fs_.readFileSync)(path), time, file));
        if (file.endsWith('.whl'))
            (0,external_node_fs_.writeFileSync)(path, canonicalWheel((0,external_node_fs_.readFileSync)(path), time, file));
        return readDistribution(path);
    });
    checkPackage(project, files, expectation);
    return files;
}
/** `sdist 10 kB, wheel 8 kB` */
function sizesOf(files) {
    return [...files]
        .sort((a, b) => (a.kind < b.kind ? -1 : 1))
        .map((file) => `${file.kind} ${(0,markdown/* bytes */.ee)(file.size)}`)
        .join(', ');
}
/** A tool that cannot read the release's tag fails in any hook, with a trace of its own code. */
async function callHook(host, environment, project, hook, folder, { versionFix }) {
    const log = `${folder}.log`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(log), { recursive: true });
    try {
        return await environment.call(project, hook, folder, log);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        await showLog(host, `log of ${project.path || project.name || 'the package'}`, log);
        const fix = versionFix(project) ?? error.fix;
        throw new errors/* ToolError */.v4(error.command, error.exitCode, error.stderrTail, fix);
    }
}
function checkPackage(project, files, { expected, versionFix }) {
    const where = projectFile(project);
    const sdists = files.filter((file) => file.kind === 'sdist').length;
    const wheels = files.length - sdists;
    if (sdists !== 1 || wheels < 1) {
        throw new errors/* UserError */.yo(`${project.backend} made ${sdists} sdists and ${wheels} wheels, not 1 and at least 1`, { where });
    }
    const wanted = expected(project) ?? files[0]?.metadata;
    if (wanted === undefined)
        return;
    for (const { metadata, file } of files) {
        if (names_normalizeName(metadata.name) !== names_normalizeName(wanted.name)) {
            throw new errors/* UserError */.yo(`${file} is called ${metadata.name}, expected ${wanted.name}`, { where });
        }
        if (sameVersion(metadata.version, wanted.version))
            continue;
        throw new errors/* UserError */.yo(`${metadata.name} was built as version ${metadata.version}, expected ${wanted.version} (${file})`, {
            where,
            fix: versionFix(project) ??
                'see where this package takes its version from; if a file holds it, list it under version-files.custom',
        });
    }
}
;// CONCATENATED MODULE: ./build/src/python/rules/file-name-rules.js

/** Platform tags that PyPI's code names one by one. */
const plainPlatforms = /^(any|win32|win_(arm64|amd64|ia64)|manylinux(1|2010)_(x86_64|i686)|manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64(le)?|s390x)|linux_armv[67]l)$/;
const libcPlatform = /^(many|musl)linux_\d+_\d+_(.+)$/;
const libcMachines = /^(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/;
const macPlatform = /^macosx_(\d+)_(\d+)_(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)$/;
const otherPlatforms = /^(ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)|android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)|pyemscripten_\d+_\d+_wasm32)$/;
/** What an index has against the name of a file beyond its spelling: platforms it does not take, and its length. */
function fileNameProblems({ file, kind, platformTag }) {
    const tags = kind === 'wheel' ? platformTag.split('.') : [];
    return [
        ...tags.flatMap((tag) => platformProblem(file, tag)),
        // The index keeps `<file name>.metadata` too, and a file system takes names of 255 bytes.
        ...(Buffer.byteLength(file) > 246
            ? [{ message: `Filename is too long: ${repr(file)}`, certainty: 'every' }]
            : []),
    ];
}
function platformProblem(file, tag) {
    if (plainPlatforms.test(tag) || otherPlatforms.test(tag))
        return [];
    const problem = (certainty) => [
        { message: `Binary wheel '${file}' has an unsupported platform tag '${tag}'.`, certainty },
    ];
    const [, libc, machine = ''] = libcPlatform.exec(tag) ?? [];
    if (libc !== undefined) {
        const known = libcMachines.test(machine) || (libc === 'many' && machine === 'ppc64');
        // Machines are added to PyPI's list now and then.
        return known ? [] : problem('doubtful');
    }
    const [, major = '', minor = ''] = macPlatform.exec(tag) ?? [];
    if (major === '10')
        return [];
    // From 11 on, a wheel is for all minor versions of a system. The newest major takes a while to be listed.
    if (Number(major) >= 11 && minor === '0')
        return /^(1[1-5]|26)$/.test(major) ? [] : problem('doubtful');
    return problem('pypi');
}
;// CONCATENATED MODULE: ./build/src/python/rules/specifiers.js

const clause = /^\s*(===|==|!=|~=|<=|>=|<|>)\s*([^\s;)(,]+)\s*$/;
/** The clauses of `>=3.8,<4`; undefined when one is not valid. Empty clauses are left out, as installers do. */
function parseSpecifiers(text) {
    const parsed = text
        .split(',')
        .filter((part) => part.trim() !== '')
        .map(parseClause);
    return parsed.every((one) => one !== undefined) ? parsed : undefined;
}
function parseClause(text) {
    const [, operator = '', version = ''] = clause.exec(text) ?? [];
    if (operator === '')
        return undefined;
    if (operator === '===')
        return { operator, version, prefix: false };
    const prefix = version.endsWith('.*');
    const plain = prefix ? version.slice(0, -2) : version;
    const normal = normalizeVersion(plain);
    if (normal === undefined)
        return undefined;
    const equality = operator === '==' || operator === '!=';
    if (prefix && !(equality && /^(\d+!)?[\d.]+$/.test(normal)))
        return undefined;
    if (!equality && normal.includes('+'))
        return undefined;
    if (operator === '~=' && releaseOf(normal).length < 2)
        return undefined;
    return { operator, version: plain, prefix };
}
/** Whether all clauses hold for a version, prereleases included: what a pin on an exact release asks. */
function admits(specifiers, version) {
    const normal = normalizeVersion(version);
    return normal !== undefined && specifiers.every((one) => holds(one, version, normal));
}
function holds({ operator, version, prefix }, written, normal) {
    if (operator === '===')
        return version.toLowerCase() === written.toLowerCase();
    const bound = normalizeVersion(version) ?? '';
    if (operator === '~=')
        return compatible(bound, normal);
    const open = withoutLocal(normal);
    if (operator === '==' || operator === '!=') {
        const equal = prefix
            ? startsWith(open, bound)
            : compareNormalized(bound.includes('+') ? normal : open, bound) === 0;
        return equal === (operator === '==');
    }
    const order = compareNormalized(open, bound);
    if (operator === '<=')
        return order <= 0;
    if (operator === '>=')
        return order >= 0;
    // `<5.0` leaves out 5.0rc1, `>5.0` leaves out 5.0.post1 and 5.0+local.
    if (operator === '<')
        return order < 0 && !(isEarly(open) && !isEarly(bound) && sameRelease(open, bound));
    return (order > 0 &&
        !(open.includes('.post') && !bound.includes('.post') && sameRelease(open, bound)) &&
        !(normal !== open && sameRelease(open, bound)));
}
/** `~=5.1.2` is `>=5.1.2, ==5.1.*`. */
function compatible(bound, version) {
    const { length } = releaseOf(bound);
    const epoch = /^\d+!/.exec(bound)?.[0] ?? '';
    const start = `${epoch}${releaseOf(bound)
        .slice(0, length - 1)
        .join('.')}`;
    return compareNormalized(withoutLocal(version), bound) >= 0 && startsWith(withoutLocal(version), start);
}
function startsWith(version, start) {
    const wanted = releaseOf(start);
    const epoch = (text) => /^(\d+)!/.exec(text)?.[1] ?? '0';
    return (epoch(version) === epoch(start) &&
        wanted.every((part, index) => part === (releaseOf(version)[index] ?? 0)));
}
function sameRelease(left, right) {
    const base = (text) => text.replace(/(a|b|rc|\.post|\.dev|\+).*$/, '');
    return compareNormalized(base(left), base(right)) === 0;
}
function isEarly(version) {
    return /(\d(a|b|rc)\d|\.dev)/.test(version);
}
function withoutLocal(version) {
    return version.replace(/\+.*$/, '');
}
;// CONCATENATED MODULE: ./build/src/python/rules/requirement.js

const shape = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*(.*)$/;
const identifier = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
/** Reads one dependency; undefined when it is not valid. */
function parseRequirement(text) {
    const [, name = '', extras, rest = ''] = shape.exec(text) ?? [];
    if (!identifier.test(name))
        return undefined;
    const named = extras === undefined || extras.trim() === '' ? [] : extras.split(',').map((one) => one.trim());
    if (!named.every((one) => identifier.test(one)))
        return undefined;
    const { url, bounds, marker } = rest.startsWith('@') ? directPart(rest.slice(1)) : versionPart(rest);
    const specifiers = parseSpecifiers(bounds);
    if (specifiers === undefined || /,\s*,|^\s*,/.test(bounds))
        return undefined;
    if (marker !== undefined && !isMarker(marker))
        return undefined;
    if (rest.startsWith('@') && url === '')
        return undefined;
    return { name, extras: named, specifiers, url, marker: marker?.trim() ?? '' };
}
/** A semicolon belongs to the URL unless a blank stands before it. */
function directPart(text) {
    const [, url = '', rest = ''] = /^[ \t]*([^ \t]*)(.*)$/.exec(text) ?? [];
    const marker = /^[ \t]+;(.*)$/.exec(rest)?.[1];
    const wrong = rest.trim() !== '' && marker === undefined;
    return { url: wrong ? '' : url, bounds: '', marker };
}
function versionPart(text) {
    const cut = text.indexOf(';');
    const bounds = (cut === -1 ? text : text.slice(0, cut)).trim();
    const inner = /^\((.*)\)$/.exec(bounds)?.[1] ?? bounds;
    return { url: '', bounds: inner, marker: cut === -1 ? undefined : text.slice(cut + 1) };
}
const variables = 'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|' +
    'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|' +
    'extras?|dependency_groups';
const token = new RegExp(`[ \\t]*(?:('[^']*'|"[^"]*")|((?:${variables})\\b)|(===|==|~=|!=|<=|>=|<|>|in\\b|not[ \\t]+in\\b)|((?:and|or)\\b)|([()]))`, 'y');
/** Whether a text is a marker (PEP 508 §Environment markers): comparisons joined by and, or and brackets. */
function isMarker(text) {
    const kinds = markerKinds(text);
    if (kinds === undefined)
        return false;
    // Comparisons become one word, brackets around a whole marker too, until only `c` is left of a valid one.
    let shape = kinds.replaceAll('vov', 'c');
    for (let before = ''; before !== shape;) {
        before = shape;
        shape = shape.replaceAll(/cbc/g, 'c').replaceAll('(c)', 'c');
    }
    return shape === 'c';
}
/** One letter for each token: v value or variable, o operator, b and/or; undefined for anything else. */
function markerKinds(text) {
    const end = text.trimEnd().length;
    let kinds = '';
    token.lastIndex = 0;
    while (token.lastIndex < end) {
        const match = token.exec(text);
        if (match === null)
            return undefined;
        const [, value, variable, operator, join, bracket] = match;
        kinds += (value ?? variable) ? 'v' : operator ? 'o' : join ? 'b' : bracket;
    }
    return kinds;
}
;// CONCATENATED MODULE: ./build/src/python/rules/contact.js

/** What is wrong with an Author-email or Maintainer-email; its first address counts, and `Name <a@b.c>` is one. */
function emailProblem(value) {
    const address = /<([^<>]*)>/.exec(value)?.[1]?.trim() ?? value.split(',')[0]?.trim() ?? '';
    // Names without an address, in quotes or with blanks, are read as no address at all.
    if (address === '' || /["\s]/.test(address))
        return undefined;
    const why = addressProblem(address);
    return why === undefined ? undefined : `${repr(address)} is not a valid email address: ${why}`;
}
/** The words of the library that PyPI uses for addresses. */
function addressProblem(address) {
    const at = address.lastIndexOf('@');
    if (at === -1)
        return 'An email address must have an @-sign.';
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (local === '')
        return 'There must be something before the @-sign.';
    if (domain === '')
        return 'There must be something after the @-sign.';
    if (!domain.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    if (/(^|\.)(invalid|local|localhost|onion|test|arpa)$/i.test(domain)) {
        return 'The part after the @-sign is a special-use or reserved name that cannot be used with email.';
    }
    return undefined;
}
const pathCharacters = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const host = "(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)";
const uri = new RegExp(`^https?:(?!//)[^[\\]]*$|^https?://(?:[^@/?#]*@)?${host}(?::\\d*)?(?:/${pathCharacters}*)*(?:\\?(?:${pathCharacters}|[/?])*)?(?:#.*)?$`, 'i');
/** Whether a text is an http or https URL in the characters that RFC 3986 allows; PyPI looks no closer without `//`. */
function isUrl(text) {
    return uri.test(text);
}
/** What is wrong with the `Label, URL` pairs of a package. */
function projectUrlProblems(pairs) {
    const labels = new Set();
    const problems = [];
    for (const pair of pairs) {
        const comma = pair.indexOf(',');
        const label = (comma === -1 ? pair : pair.slice(0, comma)).trim();
        const url = comma === -1 ? '' : pair.slice(comma + 1).trim();
        if (labels.has(label))
            return ["'project_urls' has invalid data."];
        labels.add(label);
        if (label === '')
            problems.push('Must have a label.');
        else if ([...label].length > 32)
            problems.push(`${repr(label)} must be 32 characters or less.`);
        else if (url === '')
            problems.push('Must have a URL.');
        else if (!isUrl(url))
            problems.push(`${repr(url)} is not a valid url.`);
    }
    return problems;
}
;// CONCATENATED MODULE: ./build/src/python/rules/license-expression.js
/**
 * Whether a text has the form of an SPDX license expression (PEP 639): identifiers joined by AND, OR, WITH and
 * brackets, in any case. Whether the identifiers are known is left to whoever has today's list.
 */
function isLicenseExpression(text) {
    const words = text
        .replace(/[()]/g, ' $& ')
        .split(/\s+/)
        .filter((word) => word !== '');
    const kinds = words.map((word) => kindOf(word.toLowerCase()));
    if (kinds.includes('?'))
        return false;
    // `WITH` joins one identifier to the one before it, and binds first.
    let shape = kinds.join('').replaceAll(/iwi/g, 'x').replaceAll('i', 'x');
    for (let before = ''; before !== shape;) {
        before = shape;
        shape = shape.replaceAll(/xbx/g, 'x').replaceAll('(x)', 'x');
    }
    return shape === 'x';
}
function kindOf(word) {
    if (word === '(' || word === ')')
        return word;
    if (word === 'and' || word === 'or')
        return 'b';
    if (word === 'with')
        return 'w';
    return /^(?:licenseref-[a-z0-9.-]+|(?!licenseref-)[a-z0-9.-]+\+?)$/.test(word) ? 'i' : '?';
}
;// CONCATENATED MODULE: ./build/src/python/rules/values.js





/** What Python takes for the end of a line. */
const lineEnds = new Set('\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029');
/** A rule for each value by itself. */
function each(judge) {
    return (values) => values.flatMap((value) => judge(value) ?? []);
}
/** What the values of a field must be (core metadata specification), in PyPI's words where it refuses them. */
const valueRules = {
    'author-email': each(emailProblem),
    'description-content-type': each(contentTypeProblem),
    'download-url': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
    dynamic: each(dynamicProblem),
    'home-page': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
    'import-name': each((value) => importProblem(value, 'import-name')),
    'import-namespace': each((value) => importProblem(value, 'import-namespace')),
    license: (values, metadata) => values.length > 0 && metadata.all('license-expression').length > 0
        ? [
            'License is deprecated when License-Expression is present. Only License-Expression should be present.',
        ]
        : [],
    'license-expression': each((value) => isLicenseExpression(value) ? undefined : `${repr(value)} is invalid for 'license-expression'.`),
    'license-file': each(licenseFileProblem),
    'maintainer-email': each(emailProblem),
    'obsoletes-dist': each((value) => requirementProblem(value, 'obsoletes-dist')),
    'project-url': projectUrlProblems,
    'provides-dist': each((value) => requirementProblem(value, 'provides-dist')),
    'provides-extra': each((value) => /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(value)
        ? undefined
        : `${repr(value)} is invalid for 'provides-extra'.`),
    'requires-dist': each((value) => parseRequirement(value) === undefined ? `${repr(value)} is invalid for 'requires-dist'.` : undefined),
    'requires-python': each((value) => parseSpecifiers(value) === undefined ? `${repr(value)} is invalid for 'requires-python'.` : undefined),
    summary: each((value) => {
        if ([...value].some((character) => lineEnds.has(character)))
            return "'summary' must be a single line.";
        return [...value].length > 512 ? "'summary' field must be 512 characters or less." : undefined;
    }),
};
const contentTypes = ['text/markdown', 'text/plain', 'text/x-rst'];
/** `text/markdown; charset=UTF-8; variant=GFM`. PyPI lists the types in no particular order. */
function contentTypeProblem(value) {
    const [type = '', ...rest] = value.split(';').map((part) => part.trim());
    if (!contentTypes.includes(type.toLowerCase())) {
        const list = contentTypes.map(repr).join(', ');
        return `'description-content-type' must be one of [${list}], not ${repr(value)}.`;
    }
    const parameters = new Map(rest.map((part) => {
        const [name = '', text = ''] = part.split('=').map((side) => side.trim());
        return [name.toLowerCase(), text.replace(/^"(.*)"$/, '$1')];
    }));
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset.toLowerCase() !== 'utf-8') {
        return `'description-content-type' can only specify the UTF-8 charset, not ${repr(charset)}.`;
    }
    const variant = parameters.get('variant') ?? 'GFM';
    if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
        return `valid Markdown variants for 'description-content-type' are ['CommonMark', 'GFM'], not ${repr(variant)}.`;
    }
    return undefined;
}
const dynamicNames = new Set(('platform supported-platform summary description description-content-type keywords home-page download-url ' +
    'author author-email maintainer maintainer-email license license-expression license-file classifier ' +
    'requires-dist requires-python requires-external project-url provides-extra provides-dist obsoletes-dist ' +
    'requires provides obsoletes import-name import-namespace').split(' '));
function dynamicProblem(value) {
    const name = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(name)) {
        return `${repr(name)} is not allowed as a dynamic field.`;
    }
    return dynamicNames.has(name) ? undefined : `${repr(name)} is not a valid dynamic field.`;
}
function licenseFileProblem(path) {
    const invalid = `${repr(path)} is invalid for 'license-file', `;
    if (path.includes('..'))
        return `${invalid}parent directory indicators are not allowed.`;
    if (path.includes('*'))
        return `${invalid}paths must be resolved.`;
    if (/^([/\\]|[A-Za-z]:[/\\])/.test(path))
        return `${invalid}paths must be relative.`;
    if (/\\|\/\/|\/$|(^|\/)\.(\/|$)/.test(path))
        return `${invalid}paths must use '/' delimiter.`;
    return undefined;
}
function requirementProblem(value, field) {
    const read = parseRequirement(value);
    if (read === undefined)
        return `${repr(value)} is invalid for '${field}'.`;
    return read.url === '' ? undefined : `Can't have direct dependency: ${repr(value)}.`;
}
const keywords = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
function importProblem(value, field) {
    const [name = '', option] = value.split(/;(.*)/s).map((part) => part.trim());
    for (const part of name.split('.')) {
        const invalid = `${repr(name)} is invalid for '${field}'; ${repr(part)} is`;
        if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part))
            return `${invalid} not a valid identifier.`;
        if (keywords.has(part))
            return `${invalid} a keyword.`;
    }
    if (option === undefined || option === 'private')
        return undefined;
    return `${repr(value)} is invalid for '${field}'; the only valid option is 'private'.`;
}
;// CONCATENATED MODULE: ./build/src/python/rules/metadata-rules.js





const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/**
 * What an index has against core metadata, in its order: Metadata-Version, Name, Version, then field by field; first
 * what the specification forbids, then what only PyPI does. PyPI itself tells only the first.
 * Not judged: whether classifiers and license identifiers are in today's lists, and whether a description renders.
 */
function metadataProblems(metadata) {
    return [
        ...metadataVersionProblems(metadata.metadataVersion),
        ...nameProblems(metadata.name),
        ...versionProblems(metadata.version),
        ...fieldNames.flatMap((field) => fieldProblems(metadata, field)),
        ...policyProblems(metadata),
    ];
}
function metadataVersionProblems(version) {
    if (metadataVersions.includes(version))
        return [];
    const message = `${repr(version)} is not a valid metadata version.`;
    // The next minor versions may be accepted by the time somebody uses them.
    const later = /^2\.(\d+)$/.exec(version)?.[1];
    return [{ message, certainty: later !== undefined && Number(later) > 5 ? 'doubtful' : 'every' }];
}
function nameProblems(name) {
    if (/^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name))
        return [];
    const rule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
    return [{ message: `${repr(name)} is an invalid value for Name. Error: ${rule}`, certainty: 'every' }];
}
function versionProblems(version) {
    if (normalizeVersion(version) !== undefined)
        return [];
    return [{ message: `${repr(version)} is invalid for 'version'.`, certainty: 'every' }];
}
function fieldProblems(metadata, field) {
    const whole = fieldProblem(metadata, field);
    if (whole !== undefined)
        return [{ message: whole, certainty: 'every' }];
    const rule = valueRules[field];
    const messages = rule === undefined ? [] : rule(valuesOf(metadata, field), metadata);
    return messages.map((message) => ({ message, certainty: 'every' }));
}
/** What the specification allows and PyPI does not. */
function policyProblems(metadata) {
    const version = normalizeVersion(metadata.version) ?? '';
    const local = version.includes('+')
        ? [`The use of local versions in ${repr(version)} is not allowed.`]
        : [];
    const direct = valuesOf(metadata, 'requires-dist')
        .map(parseRequirement)
        .filter((one) => one !== undefined && one.url !== '')
        .map((one) => `Can't have direct dependency: ${shown(one)}.`);
    const classifiers = valuesOf(metadata, 'classifier')
        .filter((one) => /^Private ::/i.test(one) || !/^\S.*? :: .*\S$/.test(one))
        .map((one) => `${repr(one)} is not a valid classifier.`);
    return [...local, ...classifiers, ...direct].map((message) => ({ message, certainty: 'pypi' }));
}
function shown({ name, extras, url, marker }) {
    const list = extras.length === 0 ? '' : `[${[...extras].sort().join(',')}]`;
    return `${name}${list} @ ${url}${marker === '' ? '' : ` ; ${marker}`}`;
}
;// CONCATENATED MODULE: ./build/src/python/index-check.js





/** 100 MB is what PyPI gives every project; some were given more. */
const usualLimit = 100 * 1024 * 1024;
/**
 * Everything an index has against a distribution, in PyPI's words and order. What makes a file unreadable is not
 * among it: `readDistribution` refuses that.
 */
function problemsOf(file) {
    return [
        ...metadataProblems(file.metadata),
        ...sizeProblems(file),
        ...fileNameProblems(file),
        ...file.archiveProblems,
    ];
}
function sizeProblems({ size, normalized }) {
    if (size <= usualLimit)
        return [];
    return [
        {
            message: `File too large. Limit for project ${repr(normalized)} is 100 MB. (it has ${(0,markdown/* bytes */.ee)(size)})`,
            certainty: 'doubtful',
        },
    ];
}
/**
 * Refuses distributions that an index would refuse, all of them with all reasons at once; warns of what is doubtful.
 * @param index `pypi` for PyPI, TestPyPI and indexes like them; for `other`, their own rules only warn
 * @throws UserError
 */
function refuseProblems(host, files, index) {
    const lines = [];
    const fixes = new Set();
    for (const file of files) {
        for (const { message, certainty, fix } of problemsOf(file)) {
            if (certainty === 'every' || (certainty === 'pypi' && index === 'pypi')) {
                lines.push(`${file.file}: ${message}`);
                if (fix !== undefined)
                    fixes.add(fix);
            }
            else if (certainty === 'pypi') {
                host.warning(`${file.file}: PyPI would refuse it: ${message}`);
            }
            else {
                host.warning(`${file.file}: PyPI may refuse it: ${message}`);
            }
        }
    }
    if (lines.length === 0)
        return;
    throw new errors/* UserError */.yo(`an index would refuse these files:\n${lines.join('\n')}`, {
        fix: [...fixes, 'correct the metadata in pyproject.toml, setup.cfg or setup.py, and build again'].join('; '),
    });
}
;// CONCATENATED MODULE: ./build/src/python/check-set.js







/**
 * Checks the files of one build together: no file twice, one version of each package, what an index would refuse, a
 * description in every file, and requirements of each other that this build satisfies. Warns of files that packages
 * overwrite for each other.
 * @param release whether they make a release: PyPI's own rules, a missing description and wrong pins then stop
 * @throws UserError
 */
function checkSet(host, files, release) {
    refuseTwice(files);
    refuseProblems(host, files, release ? 'pypi' : 'other');
    const overwritten = overwrittenFiles(files);
    if (overwritten !== '')
        host.warning(overwritten);
    const lines = [...missingDescriptions(files), ...wrongPins(files)];
    if (lines.length === 0)
        return;
    if (!release) {
        for (const line of lines)
            host.warning(line);
        return;
    }
    throw new errors/* UserError */.yo(`these files are not fit for a release:\n${lines.join('\n')}`, {
        fix: 'correct pyproject.toml, setup.cfg or setup.py; pins that no rewrite reaches go under version-files.custom',
    });
}
function refuseTwice(files) {
    for (const [index, file] of files.entries()) {
        const twin = files.slice(index + 1).find((one) => one.normalized === file.normalized);
        if (files[index + 1]?.file === file.file) {
            throw new errors/* UserError */.yo(`two packages of this build both make ${file.file}`);
        }
        if (twin !== undefined && !sameVersion(twin.version, file.version)) {
            throw new errors/* UserError */.yo(`${file.normalized} was built in two versions, ${file.version} and ${twin.version}`);
        }
    }
}
/** The index shows a release's first description for ever. */
function missingDescriptions(files) {
    return files
        .filter(({ metadata }) => ['', 'UNKNOWN'].includes((metadata.description ?? '').trim()))
        .map(({ file }) => `${file} has no description: name the README (project.readme, or long_description)`);
}
/** A requirement of a package of this build that leaves out the version that is built: it could never be installed. */
function wrongPins(files) {
    const versions = new Map(files.map(({ normalized, metadata }) => [normalized, metadata.version]));
    return files.flatMap(({ file, metadata }) => valuesOf(metadata, 'requires-dist').flatMap((text) => {
        const requirement = parseRequirement(text);
        const version = versions.get(names_normalizeName(requirement?.name ?? ''));
        if (requirement === undefined || version === undefined)
            return [];
        if (admits(requirement.specifiers, version))
            return [];
        return [`${file} requires ${text}, but this build makes ${requirement.name} ${version}`];
    }));
}
/** Installed together, the last package wins, and whoever is uninstalled takes the file of the other with it. */
function overwrittenFiles(files) {
    const owners = new Map();
    for (const { normalized, installs } of files) {
        for (const [path, crc] of installs) {
            const known = owners.get(path) ?? new Map();
            owners.set(path, known.set(normalized, crc));
        }
    }
    const shared = [...owners].filter(([, packages]) => new Set(packages.values()).size > 1);
    if (shared.length === 0)
        return '';
    const shown = shared.slice(0, 5).map(([path, packages]) => `${path} (${[...packages.keys()].join(', ')})`);
    const more = shared.length > shown.length ? `, and ${shared.length - shown.length} more` : '';
    return (`packages of this build overwrite each other's files when they are installed together: ${shown.join('; ')}${more}; ` +
        'leave them out of the packages that are installed, as is usual for tests');
}
;// CONCATENATED MODULE: ./build/src/python/hooks-source.js
/**
 * The Python side of a PEP 517 build: reads a job as JSON from standard input, calls hooks of the backend, writes their
 * results as JSON to a file. One process per build hook, as PEP 517 asks; what they print goes to the job's log.
 */
const hooksSource = `import importlib, importlib.metadata, json, os, platform, sys

job = json.loads(sys.stdin.buffer.read())
os.umask(0o022)
# What a backend and its children print goes into a file: it may be megabytes, and both streams keep their order.
log = os.open(job["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
os.dup2(log, 1)
os.dup2(log, 2)


def backend():
    # The folder of this script must not be importable; of the sources, only what backend-path names (PEP 517).
    del sys.path[0]
    sys.path[:0] = [os.path.abspath(part) for part in job["backend_path"]]
    module, _, attributes = job["backend"].partition(":")
    found = importlib.import_module(module)
    for attribute in filter(None, attributes.split(".")):
        found = getattr(found, attribute)
    return found


def requires():
    module = backend()
    result = []
    for hook in ("get_requires_for_build_sdist", "get_requires_for_build_wheel"):
        if hasattr(module, hook):
            result += getattr(module, hook)()
    return sorted(set(result))


def versions():
    tools = {d.metadata["Name"]: d.version for d in importlib.metadata.distributions()}
    return {**tools, "python": platform.python_version()}


if job["hook"] == "requires":
    result = requires()
elif job["hook"] == "versions":
    result = versions()
else:
    result = getattr(backend(), job["hook"])(job["target"])
with open(job["result"], "w", encoding="utf-8") as file:
    json.dump(result, file)
`;
;// CONCATENATED MODULE: ./build/src/python/environment.js





/**
 * Makes an environment in an empty folder.
 * @param time SOURCE_DATE_EPOCH of the builds, seconds since the epoch
 */
async function makeEnvironment(host, interpreter, folder, time) {
    const root = (0,external_node_path_.join)(folder, 'env');
    const python = process.platform === 'win32' ? (0,external_node_path_.join)(root, 'Scripts', 'python.exe') : (0,external_node_path_.join)(root, 'bin', 'python');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const script = (0,external_node_path_.join)(folder, 'hooks.py');
    (0,external_node_fs_.writeFileSync)(script, hooksSource);
    const pip = await createVenv(host, interpreter, root, python);
    let calls = 0;
    const run = async (job, cwd, what, log) => {
        const result = (0,external_node_path_.join)(folder, `result-${calls++}.json`);
        try {
            await host.exec(python, [script], {
                cwd,
                env: buildEnvironment(folder, time),
                stdin: JSON.stringify({ ...job, result, log }),
                timeout: 900_000,
            });
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            // What the log does not hold: why it was killed, or why Python could not even start.
            const said = [logTail(host, log), error.stderrTail].filter((text) => text !== '').join('\n');
            throw new errors/* ToolError */.v4(what, error.exitCode, said);
        }
        return JSON.parse((0,external_node_fs_.readFileSync)(result, 'utf8'));
    };
    return {
        install: (requirements) => install(host, pip, requirements),
        call: (project, hook, target, log) => run({ hook, target, backend: project.backend, backend_path: project.backendPath }, project.folder, `${hook} of ${project.path || project.name || 'the package'} (${project.backend})`, log),
        versions: async () => (await run({ hook: 'versions' }, folder, 'reading tool versions', (0,external_node_path_.join)(folder, 'versions.log'))),
    };
}
/** What makes builds of the same sources give the same bytes, and keeps the sources free of byte code. */
function buildEnvironment(folder, time) {
    return {
        SOURCE_DATE_EPOCH: String(time),
        PYTHONHASHSEED: '0',
        PYTHONPYCACHEPREFIX: (0,external_node_path_.join)(folder, 'pycache'),
        PYTHONNOUSERSITE: '1',
        PYTHONUTF8: '1',
        TZ: 'UTC',
        LC_ALL: 'C.UTF-8',
    };
}
/**
 * A venv without its own pip is made in a third of the time; the base Python's pip (22.3 or newer) installs into it.
 * Where that is missing, ensurepip provides one.
 */
async function createVenv(host, interpreter, root, python) {
    const { command, uv } = interpreter;
    if (uv !== '') {
        await host.exec(uv, ['venv', '--quiet', '--no-project', '--python', command, root]);
        return [uv, 'pip', 'install', '--quiet', '--python', python];
    }
    const flags = ['install', '--quiet', '--no-compile', '--disable-pip-version-check', '--no-input'];
    const [major = 0, minor = 0] = interpreter.pip.split('.').map(Number);
    if (major > 22 || (major === 22 && minor >= 3)) {
        await host.exec(command, ['-m', 'venv', '--without-pip', root]);
        return [command, '-m', 'pip', '--python', python, ...flags];
    }
    await host.exec(command, ['-m', 'venv', root]);
    return [python, '-m', 'pip', ...flags];
}
async function install(host, pip, requirements) {
    if (requirements.length === 0)
        return;
    const [command, ...args] = pip;
    try {
        // A requirement that starts with a dash would be an option.
        await host.exec(command, [...args, '--', ...requirements], { timeout: 600_000 });
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        throw new errors/* ToolError */.v4(`installing ${requirements.join(', ')}`, error.exitCode, error.stderrTail, 'check build-system.requires and that the package index can be reached');
    }
}
;// CONCATENATED MODULE: ./build/src/core/folders.js


/**
 * Makes a folder and those above it. Not with `recursive` of node:fs, which never returns where a folder that exists
 * answers ENOENT to a new one in it (/proc).
 * @returns the folders that were made, the outermost first
 * @throws the error of the file system; what was made before it is removed again
 */
function makeFolder(path) {
    const missing = [];
    for (let folder = path; !(0,external_node_fs_.existsSync)(folder) && (0,external_node_path_.dirname)(folder) !== folder; folder = (0,external_node_path_.dirname)(folder)) {
        missing.unshift(folder);
    }
    const made = [];
    try {
        // Also when nothing is missing: a file in the place of the folder is an error.
        if (missing.length === 0)
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        for (const folder of missing)
            if (makeOne(folder))
                made.push(folder);
    }
    catch (error) {
        removeFolders(made);
        throw error;
    }
    return made;
}
/** Whether this call made it: a process beside this one may be faster. */
function makeOne(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        return true;
    }
    catch (error) {
        if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
            return false;
        throw error;
    }
}
/** Removes folders that `makeFolder` made, as far as they are empty. */
function removeFolders(made) {
    for (const folder of [...made].reverse()) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            // Something was put into it: it stays, and those around it with it.
            return;
        }
    }
}
;// CONCATENATED MODULE: ./build/src/python/out-dir.js






/**
 * Makes the folder, and refuses one that holds distributions of something else: whoever publishes the folder would
 * publish them too. No distribution in it is ever deleted.
 * @param belongs whether a project (normalized name) of a version is part of this build
 * @throws UserError
 */
function prepareOutDir(folder, belongs) {
    try {
        makeFolder(folder);
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        // Ours, half written when a job was killed: not even a distribution.
        for (const file of (0,external_node_fs_.readdirSync)(folder)) {
            if (/\.(whl|tar\.gz)\.partial$/.test(file))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file), { force: true });
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the folder ${JSON.stringify((0,external_node_path_.basename)(folder))} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            where: { key: 'out-dir' },
        });
    }
    const foreign = (0,external_node_fs_.readdirSync)(folder).filter((file) => {
        if (!looksLikeDistribution(file))
            return false;
        const parsed = tryParseDistribution(file);
        return parsed === undefined || !belongs(parsed.normalized, parsed.version);
    });
    if (foreign.length > 0) {
        throw new errors/* UserError */.yo(`${JSON.stringify((0,external_node_path_.basename)(folder))} already holds ${list(foreign)}, not from this build`, {
            where: { key: 'out-dir' },
            fix: 'build into an empty folder, or remove these files',
        });
    }
}
/**
 * Refuses distributions that this build did not write, then moves the built files in.
 * @param files absolute paths of the built files
 */
function moveIntoOutDir(folder, files) {
    const names = new Set(files.map((file) => (0,external_node_path_.basename)(file)));
    prepareOutDir(folder, (normalized, version) => [...names].some((name) => {
        const built = tryParseDistribution(name);
        return built?.normalized === normalized && sameVersion(built.version, version);
    }));
    const stale = (0,external_node_fs_.readdirSync)(folder).filter((file) => looksLikeDistribution(file) && !names.has(file));
    if (stale.length > 0) {
        throw new errors/* UserError */.yo(`${JSON.stringify((0,external_node_path_.basename)(folder))} already holds ${list(stale)}, not from this build`, {
            where: { key: 'out-dir' },
            fix: 'build into an empty folder, or remove these files',
        });
    }
    for (const file of files)
        out_dir_move(file, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)));
}
function out_dir_move(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        // Another file system: copy beside the target first, so that a kill leaves no half file under the real name.
        const partial = `${to}.partial`;
        (0,external_node_fs_.copyFileSync)(from, partial);
        (0,external_node_fs_.renameSync)(partial, to);
        (0,external_node_fs_.rmSync)(from);
    }
}
function list(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
//#region rolldown:runtime
var __defProp = Object.defineProperty;
var __exportAll = (all, symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};

//#endregion

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/visitor-keys.js
/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
 */
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly string[]`. TODO: check why */

/**
 * @type {VisitorKeys}
 */
const KEYS = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: ["id", "superClass", "body"],
	ClassExpression: ["id", "superClass", "body"],
	ConditionalExpression: ["test", "consequent", "alternate"],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: ["exported", "source", "attributes"],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes",
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: ["left", "right", "body"],
	ForOfStatement: ["left", "right", "body"],
	ForStatement: ["init", "test", "update", "body"],
	FunctionDeclaration: ["id", "params", "body"],
	FunctionExpression: ["id", "params", "body"],
	Identifier: [],
	IfStatement: ["test", "consequent", "alternate"],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: ["specifiers", "source", "attributes"],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: ["openingElement", "children", "closingElement"],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: ["openingFragment", "children", "closingFragment"],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: ["block", "handler", "finalizer"],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"],
};

// Types.
const NODE_TYPES = Object.keys(KEYS);

// Freeze the keys.
for (const type of NODE_TYPES) {
	Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);

/* harmony default export */ const visitor_keys = (KEYS);

;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/index.js
/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * See LICENSE file in root directory for full license.
 */


/**
 * @typedef {import('./visitor-keys.js').VisitorKeys} VisitorKeys
 */

// List to ignore keys.
const KEY_BLACKLIST = new Set([
	"parent",
	"leadingComments",
	"trailingComments",
]);

/**
 * Check whether a given key should be used or not.
 * @param {string} key The key to check.
 * @returns {boolean} `true` if the key should be used.
 */
function filterKey(key) {
	return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}

/* eslint-disable jsdoc/valid-types -- doesn't allow `readonly`.
   TODO: remove eslint-disable when https://github.com/jsdoc-type-pratt-parser/jsdoc-type-pratt-parser/issues/164 is fixed
*/
/**
 * Get visitor keys of a given node.
 * @param {Object} node The AST node to get keys.
 * @returns {readonly string[]} Visitor keys of the node.
 */
function getKeys(node) {
	return Object.keys(node).filter(filterKey);
}
/* eslint-enable jsdoc/valid-types -- doesn't allow `readonly` */

/**
 * Make the union set with `KEYS` and given keys.
 * @param {VisitorKeys} additionalKeys The additional keys.
 * @returns {VisitorKeys} The union set.
 */
function unionWith(additionalKeys) {
	const retv =
		/** @type {{ [type: string]: ReadonlyArray<string> }} */
		(Object.assign({}, visitor_keys));

	for (const type of Object.keys(additionalKeys)) {
		if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);

			for (const key of retv[type]) {
				keys.add(key);
			}

			retv[type] = Object.freeze(Array.from(keys));
		} else {
			retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		}
	}

	return Object.freeze(retv);
}



;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs



//#region src/internal-utils/index.ts
/**
* Get the last element from given array
*/
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
/**
* Node to key name
*/
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}

//#endregion
//#region src/parser-options.ts
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
/**
* Get TOML version object from given TOML version string.
*/
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}

//#endregion
//#region src/errors.ts
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
/**
* Get message from error code
*/
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
/**
* TOML parse errors.
*/
var ParseError = class extends SyntaxError {
	/**
	* Initialize this ParseError instance.
	*
	*/
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};

//#endregion
//#region src/tokenizer/code-point.ts
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
/**
* Check whether the code point is a control character.
*/
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
/**
* Check whether the code point is a whitespace.
*/
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
/**
* Check whether the code point is a end of line.
*/
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
/**
* Check whether the code point is an uppercase letter character.
*/
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
/**
* Check whether the code point is a lowercase letter character.
*/
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
/**
* Check whether the code point is a letter character.
*/
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
* Check whether the code point is a digit character.
*/
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
/**
* Check whether the code point is a hex digit character.
*/
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
/**
* Check whether the code point is a octal digit character.
*/
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
/**
* Check whether the code point is valid code point.
*
* see
* - https://unicode.org/glossary/#unicode_scalar_value
* - https://toml.io/en/v1.0.0#string
*/
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}

//#endregion
//#region src/tokenizer/locs.ts
/**
* Find the last index of the array that is less than or equal to the value.
*/
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
/**
* A class for getting lines and columns location.
*/
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	/**
	* Calculate the location of the given index.
	* @param index The index to calculate their location.
	* @returns The location of the index.
	*/
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};

//#endregion
//#region src/tokenizer/code-point-iterator.ts
var CodePointIterator = class {
	/**
	* Initialize this char iterator.
	*/
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};

//#endregion
//#region src/tokenizer/tokenizer.ts
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
/**
* Tokenizer for TOML.
*/
var Tokenizer = class {
	/**
	* Initialize this tokenizer.
	*/
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	/**
	* Report an invalid character error.
	*/
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	/**
	* Get the next token.
	*/
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	/**
	* Get the next code point.
	*/
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	/**
	* Eat the next code point.
	*/
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	/**
	* Moves the character position to the given position.
	*/
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	/**
	* Back the current code point as the given state.
	*/
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	/**
	* Commit the current token.
	*/
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
/**
* Check whether the code point is unquoted-key-char
*/
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
/**
* Check whether the code point is control character other than tab
*/
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
/**
* Check whether the code point is non-eol for TOML 1.1
*/
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
/**
* Check whether the code point is a non-ascii character.
*/
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
/**
* Check whether the given values is valid date
*/
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
/**
* Check whether the given values is valid time
*/
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
/**
* Get date from DateTimeData
*/
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
/**
* Pad with zeros.
*/
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}

//#endregion
//#region src/toml-parser/keys-resolver.ts
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
/**
* Verify duplicate keys from TOMLKeyValue
*/
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
/**
* Verify duplicate keys from TOMLInlineTable
*/
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
/**
* Verify duplicate keys from TOMLArray
*/
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
/**
* Get the after node
*/
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}

//#endregion
//#region src/toml-parser/context.ts
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	/**
	* Get the next token.
	*/
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	/**
	* Report an invalid token error.
	*/
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};

//#endregion
//#region src/toml-parser/index.ts
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	/**
	* Initialize this parser.
	*/
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	/**
	* Parse TOML
	*/
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		/**
		* Get the text of number
		*/
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
/**
* Check whether the given token is a dot.
*/
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
/**
* Check whether the given token is an equal sign.
*/
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
/**
* Check whether the given token is a left bracket.
*/
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
/**
* Check whether the given token is a right bracket.
*/
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
/**
* Check whether the given token is a left brace.
*/
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
/**
* Check whether the given token is a right brace.
*/
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
/**
* Check whether the given token is a comma.
*/
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
/**
* Check whether the given token is a punctuator.
*/
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
/**
* Check whether the given token is a bare token.
*/
function isBare(token) {
	return token.type === "Bare";
}
/**
* Check whether the given token is a string.
*/
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
/**
* Check whether the given token is a multi-line string.
*/
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
/**
* Check whether the given token is a number.
*/
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
/**
* Check whether the given token is a boolean.
*/
function isBoolean(token) {
	return token.type === "Boolean";
}
/**
* Check whether the given token is a date time.
*/
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
/**
* Apply end locations
*/
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
/**
* clone the location.
*/
function cloneRange(range) {
	return [range[0], range[1]];
}
/**
* clone the location.
*/
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
/**
* clone the location.
*/
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}

//#endregion
//#region src/visitor-keys.ts
const tomlKeys = {
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
};
const lib_KEYS = unionWith(tomlKeys);

//#endregion
//#region src/parser.ts
/**
* Parse source code
*/
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: lib_KEYS,
		services: { isTOML: true }
	};
}

//#endregion
//#region src/traverse.ts
/**
* Check that the given key should be traversed or not.
* @this {Traversable}
* @param key The key to check.
* @returns `true` if the key should be traversed.
*/
function fallbackKeysFilter(key) {
	let value = null;
	return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value === "object" && (typeof value.type === "string" || Array.isArray(value));
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function getFallbackKeys(node) {
	return Object.keys(node).filter(fallbackKeysFilter, node);
}
/**
* Get the keys of the given node to traverse it.
* @param node The node to get.
* @returns The keys to traverse.
*/
function lib_getKeys(node, visitorKeys) {
	return ((visitorKeys || lib_KEYS)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
/**
* Get the nodes of the given node.
* @param node The node to get.
*/
function* getNodes(node, key) {
	const child = node[key];
	if (Array.isArray(child)) {
		for (const c of child) if (isNode(c)) yield c;
	} else if (isNode(child)) yield child;
}
/**
* Check whether a given value is a node.
* @param x The value to check.
* @returns `true` if the value is a node.
*/
function isNode(x) {
	return x !== null && typeof x === "object" && typeof x.type === "string";
}
/**
* Traverse the given node.
* @param node The node to traverse.
* @param parent The parent node.
* @param visitor The node visitor.
*/
function traverse(node, parent, visitor) {
	visitor.enterNode(node, parent);
	const keys = lib_getKeys(node, visitor.visitorKeys);
	for (const key of keys) for (const child of getNodes(node, key)) traverse(child, node, visitor);
	visitor.leaveNode(node, parent);
}
/**
* Traverse the given AST tree.
* @param node Root node to traverse.
* @param visitor Visitor.
*/
function traverseNodes(node, visitor) {
	traverse(node, null, visitor);
}

//#endregion
//#region src/utils.ts
/**
* Gets the static value for the given node.
*/
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
/** Generates a converter to convert from a node. */
function generateConvertTOMLValue(convertValue) {
	/**
	* Resolve TOML value
	*/
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
/**
* Get the table from the table.
*/
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	/** Get next target from key */
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
/**
* Set the value to the table.
*/
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
/**
* Check whether the given value is a value.
*/
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}

//#endregion
//#region package.json
var name$1 = "toml-eslint-parser";
var version$1 = "1.0.3";

//#endregion
//#region src/meta.ts
var meta_exports = /* @__PURE__ */ __exportAll({
	name: () => lib_name,
	version: () => version
});
const lib_name = name$1;
const version = version$1;

//#endregion
//#region src/index.ts
const VisitorKeys = (/* unused pure expression or super */ null && (lib_KEYS));
/**
* Parse TOML source code
*/
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}

//#endregion

;// CONCATENATED MODULE: ./build/src/python/project.js





/** What PEP 517 prescribes for a package that names no backend: setup.py run by setuptools. */
const legacy = { requires: ['setuptools>=40.8.0'], 'build-backend': 'setuptools.build_meta:__legacy__' };
/**
 * Reads how a package is built.
 * @param root absolute folder of the checkout
 * @throws UserError when the folder is no Python package, or its pyproject.toml cannot be read
 */
function readProject(root, path) {
    const folder = (0,external_node_path_.join)(root, path);
    const file = path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`;
    if (!(0,external_node_fs_.existsSync)(folder) || !(0,external_node_fs_.statSync)(folder).isDirectory()) {
        throw new errors/* UserError */.yo(`the package folder ${JSON.stringify(path)} does not exist`, {
            fix: 'name folders relative to working-directory',
        });
    }
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'setup.py')))
            return project(path, folder, {});
        throw new errors/* UserError */.yo(`${JSON.stringify(path || '.')} holds neither pyproject.toml nor setup.py`, {
            fix: 'name the folders of Python packages',
        });
    }
    try {
        return project(path, folder, table(getStaticTOMLValue(parseTOML((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8')))));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const line = Number(error.lineNumber);
        throw new errors/* UserError */.yo('this file is not valid TOML', {
            where: Number.isInteger(line) ? { file, line } : { file },
            cause: error,
        });
    }
}
function table(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function strings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
function project(path, folder, pyproject) {
    const system = { ...legacy, ...table(pyproject['build-system']) };
    const name = table(pyproject['project'])['name'];
    const requires = strings(system['requires']);
    const backend = system['build-backend'];
    const backendPath = strings(system['backend-path'] ?? []);
    if (requires === undefined || typeof backend !== 'string' || backendPath === undefined) {
        throw new errors/* UserError */.yo('requires and backend-path must be lists of texts, build-backend a text', {
            where: { file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`, key: 'build-system' },
        });
    }
    return {
        path,
        folder,
        name: typeof name === 'string' ? name : '',
        requires: [...new Set(requires)].sort(),
        backend,
        backendPath,
    };
}
/**
 * Refuses a package that needs another one of this release to be built: that one is not on the index yet.
 * @param own names of all packages of the release, in any spelling
 */
function refuseOwnBuildRequirements(projects, own) {
    const names = new Set(own.map(names_normalizeName));
    for (const { path, requires } of projects) {
        const found = requires.find((requirement) => names.has(requirementName(requirement)));
        if (found === undefined)
            continue;
        throw new errors/* UserError */.yo(`${JSON.stringify(found)} is a package of this same release, which is not published yet`, {
            where: {
                file: path === '' ? 'pyproject.toml' : `${path}/pyproject.toml`,
                key: 'build-system.requires',
            },
            fix: 'move it to project.dependencies, or use backend-path for a build backend of the repository',
        });
    }
}
/** Packages with the same build requirements, which share one environment. */
function groupByRequirements(projects) {
    const groups = new Map();
    for (const one of projects) {
        const key = JSON.stringify(one.requires);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
}
;// CONCATENATED MODULE: ./build/src/python/build.js










/**
 * Builds an sdist and a wheel of every package, each straight from its source folder (a wheel built from the sdist
 * would miss what setup.py reads from beside it). Packages with equal build requirements share an environment; builds
 * run side by side. Nothing reaches out-dir unless everything was built and checked.
 * @throws UserError, ToolError
 */
async function buildPackages(host, request) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'build-python-'));
    try {
        const groups = await pool(2, groupByRequirements(request.projects), (group, index) => prepareGroup(host, request, group, (0,external_node_path_.join)(temp, `group-${index}`)));
        const jobs = groups.flatMap(({ environment, group }) => group.map((project) => ({ environment, project })));
        let done = 0;
        const built = await pool((0,external_node_os_.availableParallelism)(), jobs, async ({ environment, project }, index) => {
            const started = host.now();
            const folder = (0,external_node_path_.join)(temp, `out-${index}`);
            const files = await buildOne(host, environment, project, request, request.time, folder);
            done += 1;
            const { name, version } = files[0]?.metadata ?? { name: project.name, version: '' };
            const progress = `${done}/${jobs.length}`;
            host.info(`built ${name} ${version}: ${sizesOf(files)} (${progress}, ${seconds(host, started)})`);
            return files;
        });
        const files = built.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
        checkSet(host, files, request.release);
        const versions = await pool(2, groups, ({ environment }) => environment.versions());
        moveIntoOutDir(request.outDir, files.map((file) => file.path));
        return {
            files: files.map((file) => ({ ...file, path: (0,external_node_path_.join)(request.outDir, file.file) })),
            tools: { ...mergeVersions(versions), zlib: process.versions.zlib },
        };
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
}
async function prepareGroup(host, request, group, folder) {
    const started = host.now();
    const environment = await makeEnvironment(host, request.interpreter, folder, request.time);
    const requires = group[0]?.requires ?? [];
    await environment.install(requires);
    const extras = await pool((0,external_node_os_.availableParallelism)(), group, (project, index) => {
        const place = (0,external_node_path_.join)(folder, `requires-${index}`);
        return withoutLitter(host, project.folder, `${place}.aside`, async () => {
            return (await callHook(host, environment, project, 'requires', place, request));
        });
    });
    await environment.install([...new Set(extras.flat())].filter((extra) => !requires.includes(extra)));
    const names = group.length === 1 ? '1 package' : `${group.length} packages`;
    host.info(`environment for ${names} (${requires.join(', ') || 'no requirements'}) ready in ${seconds(host, started)}`);
    return { environment, group };
}
function seconds(host, started) {
    return `${((host.now() - started) / 1000).toFixed(1)} s`;
}
/** Environments may hold different versions of one tool: all are named. */
function mergeVersions(all) {
    const merged = new Map();
    for (const versions of all) {
        for (const [name, version] of Object.entries(versions)) {
            merged.set(name, (merged.get(name) ?? new Set()).add(version));
        }
    }
    return Object.fromEntries([...merged].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}
;// CONCATENATED MODULE: ./build/src/python/uv.js



/** The uv that is installed where none is there, with the hash of its wheel for every platform. */
const pinnedUv = {
    version: '0.13.8',
    hashes: [
        '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
        '0ec33661a14e38dea8dfb18167d2a4a5c7fe3d476c62dd8eb6acf5f378727201',
        '13050c64530a1ccfc223af0306a8152d41c0d36ea63bc19161221ca65dfe480a',
        '29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a',
        '5337c30bb893b4f9ce0ceb921ba2da0d13f649da644f40ad3bef84083bef0203',
        '55c0b405e75dea1d1c53efc9a8e0725f4031be0e219ec2a08b15d78ece9a616a',
        '5ace7ec339798aca31be51a75fa7c1544fe84e02fadd17a9fa3324813bbaf237',
        '62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49',
        '63d807451e63c8d21b1b33c945af16438ac9d8ffddc59b31ce69c692135891f5',
        '6999618363d03a0a085a9491db319e00b461dbda205db06ef1fd55dfcbf6472b',
        '86f1319f851e645bc295bb921e6be19beae7e69216c75ae809010ca7817393aa',
        '87614f62b09e3571593ffe01bf2e1dccb8df928a8423324dba80c6d0e33060eb',
        '9cf0b7b12f13da6ab1c85694ab618d97a2bbd0c904cdea7f0172fb1dd768b9d5',
        'b26fe533dc6153787e40443b7d9428ed41349127bff36a954ec82c48be01ded9',
        'b4184029b1b7c54409b9cd4372c73a36ef9c2d1d7cf3b0aca59c8b1932f041dc',
        'b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1',
        'bfcaada3989c7716ad4b58673cd1413fad4fdc6b2e446f9553db0ef18da20850',
        'cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0',
        'e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984',
    ],
};
/**
 * Installs uv from the package index that pip is set up for, by hash and with nothing beside it.
 * @param folder absolute; made if it is not there
 * @returns its absolute path
 * @throws ToolError when this Python has no pip, the index cannot be reached, or the file is another one
 */
async function installUv(host, python, folder, pinned = pinnedUv) {
    const what = `installing uv ${pinned.version}`;
    if (python.pip === '')
        throw new errors/* ToolError */.v4(what, 1, `${python.command} has no pip`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const list = (0,external_node_path_.join)(folder, 'uv.txt');
    (0,external_node_fs_.writeFileSync)(list, `uv==${pinned.version} ${pinned.hashes.map((hash) => `--hash=sha256:${hash}`).join(' ')}\n`);
    const flags = ['--quiet', '--disable-pip-version-check', '--no-input', '--no-compile', '--no-deps'];
    const checks = ['--require-hashes', '--only-binary=:all:'];
    const target = (0,external_node_path_.join)(folder, 'uv');
    try {
        await host.exec(python.command, ['-m', 'pip', 'install', ...flags, ...checks, '--target', target, '-r', list], { timeout: 300_000 });
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        throw new errors/* ToolError */.v4(what, error.exitCode, error.stderrTail);
    }
    const path = (0,external_node_path_.join)(target, 'bin', process.platform === 'win32' ? 'uv.exe' : 'uv');
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* ToolError */.v4(what, 1, 'its wheel holds no bin/uv');
    return path;
}
;// CONCATENATED MODULE: ./build/src/python/interpreter.js


const probe = `import importlib.metadata, json, platform, sys
try:
    import ensurepip, venv
    able = True
except ImportError:
    able = False
try:
    pip = importlib.metadata.version("pip")
except importlib.metadata.PackageNotFoundError:
    pip = ""
print(json.dumps([sys.executable, platform.python_version(), able, pip]))`;
async function look(host, command) {
    try {
        const { exitCode, stdout } = await host.exec(command, ['-c', probe], {
            allowFailure: true,
            timeout: 60_000,
        });
        if (exitCode !== 0)
            return undefined;
        const [path, version, able, pip] = JSON.parse(stdout);
        return { command: path === '' ? command : path, version, able, pip };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4 || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Whether `3.12.4` is a `3.12` or a `3`; '' wants nothing. */
function satisfies(version, wanted) {
    return wanted === '' || version === wanted || version.startsWith(`${wanted}.`);
}
async function uvVersion(host) {
    try {
        return (await host.exec('uv', ['--version'], { timeout: 60_000 })).stdout.trim();
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the Python to build with, and what makes and fills its environments: uv when it is there, else a pinned one
 * installed by pip; where that cannot be had and `backend` is auto, venv and pip.
 * @param wanted `3`, `3.12` or `3.12.4`; '' takes python3, then python
 * @param folder absolute; receives the uv that is installed
 * @throws UserError when there is no Python, or none that can make an environment
 */
async function findInterpreter(host, wanted, backend, folder) {
    if (!/^(\d+(\.\d+){0,2})?$/.test(wanted)) {
        throw new errors/* UserError */.yo(`the input "python-version" must be like 3.12, not ${JSON.stringify(wanted)}`);
    }
    const uv = backend === 'build' ? undefined : await uvVersion(host);
    const minor = wanted.split('.').slice(0, 2).join('.');
    const commands = [...(wanted.includes('.') ? [`python${minor}`] : []), 'python3', 'python'];
    if (uv !== undefined)
        commands.push(...(await uvPython(host, wanted)));
    const seen = [];
    for (const command of commands) {
        const found = await look(host, command);
        if (found === undefined)
            continue;
        seen.push(found);
        if (!satisfies(found.version, wanted))
            continue;
        const { command: path, version, pip } = found;
        const installed = uv === undefined && backend !== 'build' ? await addUv(host, found, backend, folder) : '';
        const chosen = uv === undefined ? installed : 'uv';
        if (chosen !== '' || found.able)
            return { command: path, version, uv: chosen, pip };
    }
    throw interpreter_missing(wanted, seen);
}
/** '' where uv cannot be had and need not be. */
async function addUv(host, found, backend, folder) {
    try {
        const path = await installUv(host, found, folder);
        host.info(`installed uv ${pinnedUv.version}, checked by its hash`);
        return path;
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        if (backend === 'uv') {
            throw new errors/* UserError */.yo('backend is uv, but uv is not there and cannot be installed', {
                fix: 'add a step with astral-sh/setup-uv before this one, or use backend: auto',
                cause: error.stderrTail,
            });
        }
        host.info(`uv cannot be installed, building with venv and pip (${error.stderrTail.split('\n').at(-1)})`);
        return '';
    }
}
/** What uv knows of or can fetch. */
async function uvPython(host, wanted) {
    try {
        const args = wanted === '' ? [] : [wanted];
        const listed = await host.exec('uv', ['python', 'find', ...args], { allowFailure: true });
        if (listed.exitCode === 0)
            return [listed.stdout.trim()];
        await host.exec('uv', ['python', 'install', ...args], { timeout: 300_000 });
        return [(await host.exec('uv', ['python', 'find', ...args])).stdout.trim()];
    }
    catch (error) {
        host.debug(`uv has no Python ${wanted}: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}
function interpreter_missing(wanted, seen) {
    const fix = `add a step with actions/setup-python${wanted === '' ? '' : ` and python-version: "${wanted}"`} before this one`;
    const fitting = seen.find((found) => satisfies(found.version, wanted));
    if (fitting !== undefined) {
        return new errors/* UserError */.yo(`Python ${fitting.version} is here, but its modules venv and ensurepip are not, so it cannot make an environment`, { fix: `install python3-venv (Debian, Ubuntu) or uv, or ${fix}` });
    }
    if (seen.length > 0) {
        const versions = [...new Set(seen.map((found) => found.version))].join(', ');
        return new errors/* UserError */.yo(`Python ${wanted} is wanted, but only ${versions} is installed`, { fix });
    }
    return new errors/* UserError */.yo('Python is not installed: neither python3 nor python can be run', { fix });
}
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
;// CONCATENATED MODULE: ./build/src/core/plain.js
/** Reads parsed TOML, YAML or JSON that may have any shape: what has not the wanted shape counts as absent. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The table under these keys; an empty one when there is none. */
function tableAt(value, ...keys) {
    const found = valueIn(value, keys);
    return isTable(found) ? found : {};
}
/** The text under these keys. */
function textAt(value, ...keys) {
    const found = valueIn(value, keys);
    return typeof found === 'string' ? found : undefined;
}
/** The texts of the list under these keys; a lone text is a list of one. */
function textsAt(value, ...keys) {
    const found = valueIn(value, keys);
    if (typeof found === 'string')
        return [found];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function valueIn(value, keys) {
    return keys.reduce((inner, key) => (isTable(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
;// CONCATENATED MODULE: ./build/src/python/git-version.js


/** Build requirements that take the version from git by being there. */
const byRequirement = [
    'setuptools-scm',
    'versioningit',
    'setuptools-git-versioning',
    'hatch-vcs',
    'flit-scm',
    'pbr',
];
/** hatch's version sources that ask git. */
const hatchSources = {
    vcs: 'hatch-vcs',
    versioningit: 'versioningit',
    'uv-dynamic-versioning': 'uv-dynamic-versioning',
};
/**
 * The tool that takes the version of a package from git tags at build time; undefined when none does, or when it is
 * not known. Says nothing of a package whose version is static or read from a file: ask for those first.
 */
function gitVersionTool({ pyproject, setupPy, setupCfg }) {
    const tool = tableAt(pyproject, 'tool');
    const hatch = textAt(tool, 'hatch', 'version', 'source');
    if (hatch !== undefined)
        return hatchSources[hatch];
    if (textAt(tool, 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    if (hasPoetryPlugin(pyproject))
        return 'poetry-dynamic-versioning';
    if (/\bversioneer\b/.test(setupPy ?? '') || tool['versioneer'] !== undefined)
        return 'versioneer';
    if (/\buse_scm_version\b/.test(setupPy ?? ''))
        return 'setuptools-scm';
    if (/\bpbr\s*=\s*True\b/.test(setupPy ?? ''))
        return 'pbr';
    const provider = textAt(tool, 'scikit-build', 'metadata', 'version', 'provider');
    if (provider === 'scikit_build_core.metadata.setuptools_scm')
        return 'setuptools-scm';
    const requires = textsAt(pyproject, 'build-system', 'requires').map(requirementName);
    const old = /^setup_requires\s*=((?:[^\n]*\n?)(?:[ \t]+[^\n]*\n?)*)/m.exec(setupCfg ?? '')?.[1] ?? '';
    const named = [...requires, ...old.split(/[\n;,]/).map(requirementName)];
    const found = byRequirement.find((name) => named.includes(name));
    if (found !== undefined)
        return found;
    return /["'\s]git["'\s,]+(?:describe|rev-parse|tag)\b/.test(setupPy ?? '') ? 'setup.py' : undefined;
}
/** Whether poetry's plugin computes the version; what stands in tool.poetry.version is then a dummy. */
function hasPoetryPlugin(pyproject) {
    return (tableAt(pyproject, 'tool', 'poetry-dynamic-versioning')['enable'] === true ||
        textAt(pyproject, 'build-system', 'build-backend') === 'poetry_dynamic_versioning.backend');
}
/** What to set so that a tool reads tags such as `version/5.1.0`; undefined for tools that are not known well. */
function tagSetting(tool, prefix) {
    const literal = prefix.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = `'^${literal}(?P<version>.+)$'`;
    const stages = '((?P<stage>a|b|rc)(?P<revision>\\d+))?';
    const settings = {
        'setuptools-scm': `tool.setuptools_scm.tag_regex = ${pattern}`,
        'hatch-vcs': `tool.hatch.version.tag-pattern = ${pattern}`,
        versioningit: `tool.versioningit.tag2version.rmprefix = '${prefix}'`,
        versioneer: `tag_prefix = '${prefix}' in tool.versioneer (or [versioneer] of setup.cfg)`,
        'pdm-backend': `tool.pdm.version.tag_regex = ${pattern}`,
        'poetry-dynamic-versioning': `tool.poetry-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        'uv-dynamic-versioning': `tool.uv-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        pbr: "tag-prefix: '' in the release config, because pbr reads only tags without a prefix",
    };
    return Object.hasOwn(settings, tool) ? settings[tool] : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/leaves.js
/** `['packages', '', 'version']` -> `packages[""].version`. */
function keyText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[A-Za-z0-9_-]+$/.test(part))
            return `[${JSON.stringify(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** Whether a leaf's path is exactly this; `null` stands for any key or position. */
function pathIs(leaf, ...expected) {
    return (leaf.path.length === expected.length &&
        expected.every((part, index) => part === null || part === leaf.path[index]));
}
/** The value at a path; undefined without one. Of duplicate keys the last counts, as readers do it. */
function valueAt(leaves, ...path) {
    return leaves.findLast((leaf) => pathIs(leaf, ...path))?.value;
}
/** A leaf for a piece of source; `quote` is the length of the opening and closing quotes. */
function makeLeaf(source, range, path, value, quote) {
    const [start, end] = [range[0] + quote, range[1] - quote];
    return { path, value, start, end, editable: source.slice(start, end) === value, quoted: quote > 0 };
}
;// CONCATENATED MODULE: ./build/src/rewrite/splice.js
/**
 * Applies edits to a text; everything outside of them stays byte for byte. Edits may come in any order.
 * @throws Error when two edits overlap or one lies outside of the text: that is a mistake of the rewriter
 */
function splice(text, edits) {
    const parts = [];
    let position = 0;
    for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
        if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
            throw new Error(`edit of ${edit.key} at ${edit.start}..${edit.end} overlaps another or leaves the text`);
        }
        parts.push(text.slice(position, edit.start), edit.text);
        position = edit.end;
    }
    parts.push(text.slice(position));
    return parts.join('');
}
/** 1-based line of a UTF-16 offset; `\n` alone ends a line, so CRLF counts once. */
function lineAt(text, offset) {
    const ends = splice_lineEnds(text);
    let [low, high] = [0, ends.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}
/** Line ends of the text that was asked for last: locks have thousands of places, asked for one after the other. */
let splice_last = { text: '', ends: [] };
function splice_lineEnds(text) {
    if (splice_last.text !== text) {
        const ends = [];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            ends.push(at);
        splice_last = { text, ends };
    }
    return splice_last.ends;
}
/** 1-based column of a UTF-16 offset. */
function columnAt(text, offset) {
    return offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
}
;// CONCATENATED MODULE: ./build/src/rewrite/plain-toml.js

/**
 * TOML in its plainest form, which nearly every pyproject.toml and what uv writes are in: tables, keys, strings
 * without escapes, integers, booleans, lists and inline tables. It is here because the first document costs a
 * general parser more than everything else that is done with it.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not
 */
function readPlainToml(text) {
    if (foreign.test(text))
        return undefined;
    const reader = new TomlReader(text);
    return reader.document() ? { leaves: reader.leaves, value: () => reader.root } : undefined;
}
/** Carriage returns and other control characters, and half surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const foreign = /[\x00-\x08\x0b-\x1f\x7f\ufeff]|\p{Cs}/u;
const blanks = /[ \t]*/y;
const gap = /(?:[ \t\n]|#.*)*/y;
const lineEnd = /[ \t]*(?:#.*)?(?:\n|$(?!\n))/y;
const keyPart = /([A-Za-z0-9_-]+)|"([^"\\\n]*)"|'([^'\n]*)'/y;
const plain_toml_string = /"(?!"")([^"\\\n]*)"|'(?!'')([^'\n]*)'/y;
const multiline = /"""(?!")([^\\]*?)"""(?!")|'''(?!')([\s\S]*?)'''(?!')/y;
const plain_toml_word = /(?:true|false|0|[1-9]\d{0,14})(?=[ \t\n,\]}#]|$)/y;
class TomlReader {
    leaves = [];
    root = {};
    text;
    origins = new Map([[this.root, 'header']]);
    /** Arrays of tables: others cannot be extended by a header. */
    lists = new Set();
    at = 0;
    table = { value: this.root, path: [] };
    constructor(text) {
        this.text = text;
    }
    /** Whether the whole text is of the form. */
    document() {
        for (this.take(gap); this.at < this.text.length; this.take(gap)) {
            const sound = this.text[this.at] === '[' ? this.header() : this.pair(this.table.value, this.table.path);
            if (!sound || this.take(lineEnd) === undefined)
                return false;
        }
        return true;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (match !== null)
            this.at += match[0].length;
        return match ?? undefined;
    }
    has(literal) {
        if (!this.text.startsWith(literal, this.at))
            return false;
        this.at += literal.length;
        return true;
    }
    /** `a.b."c"`; undefined for any other spelling. */
    keys() {
        const keys = [];
        do {
            const part = this.take(keyPart);
            const key = part?.[1] ?? part?.[2] ?? part?.[3];
            if (key === undefined || key === '__proto__')
                return undefined;
            keys.push(key);
        } while (this.has('.'));
        return keys;
    }
    header() {
        const list = this.has('[[');
        if (!list && !this.has('['))
            return false;
        const keys = this.keys();
        const last = keys?.pop();
        if (keys === undefined || last === undefined || !this.has(list ? ']]' : ']'))
            return false;
        const outer = this.descend(keys);
        if (outer === undefined)
            return false;
        const known = Object.hasOwn(outer.value, last) ? outer.value[last] : undefined;
        return list ? this.addTo(known, outer, last) : this.enter(known, outer, last);
    }
    /** The table that a header's keys but the last lead to; of an array of tables its newest. */
    descend(keys) {
        let { value, path } = { value: this.root, path: [] };
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known === undefined) {
                value = this.newTable(value, key, 'implied');
                path = [...path, key];
            }
            else if (this.lists.has(known)) {
                const tables = known;
                path = [...path, key, tables.length - 1];
                value = tables.at(-1) ?? {};
            }
            else {
                const origin = this.origins.get(known);
                if (origin !== 'implied' && origin !== 'header')
                    return undefined;
                value = known;
                path = [...path, key];
            }
        }
        return { value, path };
    }
    newTable(outer, key, origin) {
        const table = {};
        outer[key] = table;
        this.origins.set(table, origin);
        return table;
    }
    addTo(known, outer, key) {
        if (known !== undefined && !this.lists.has(known))
            return false;
        const tables = known ?? [];
        const table = {};
        this.origins.set(table, 'header');
        this.lists.add(tables);
        outer.value[key] = tables;
        tables.push(table);
        this.table = { value: table, path: [...outer.path, key, tables.length - 1] };
        return true;
    }
    enter(known, outer, key) {
        if (known !== undefined && this.origins.get(known) !== 'implied')
            return false;
        const value = known ?? this.newTable(outer.value, key, 'header');
        this.origins.set(value, 'header');
        this.table = { value, path: [...outer.path, key] };
        return true;
    }
    /** `key = value`; a dotted key makes its tables itself or goes on with ones that a dotted key made. */
    pair(table, path) {
        const keys = this.keys();
        const last = keys?.pop();
        this.take(blanks);
        if (keys === undefined || last === undefined || !this.has('='))
            return false;
        this.take(blanks);
        let value = table;
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known !== undefined && this.origins.get(known) !== 'dotted')
                return false;
            value = known ?? this.newTable(value, key, 'dotted');
        }
        if (Object.hasOwn(value, last))
            return false;
        const found = this.value([...path, ...keys, last]);
        if (found === undefined)
            return false;
        value[last] = found;
        return true;
    }
    value(path) {
        const start = this.at;
        const quoted = this.take(plain_toml_string);
        const long = quoted === undefined ? this.take(multiline) : undefined;
        // The newline right behind the opening quotes does not count.
        const value = quoted?.[1] ?? quoted?.[2] ?? (long?.[1] ?? long?.[2])?.replace(/^\n/, '');
        if (value !== undefined) {
            this.leaves.push(makeLeaf(this.text, [start, this.at], path, value, long === undefined ? 1 : 3));
            return value;
        }
        if (this.has('['))
            return this.list(path);
        if (this.has('{'))
            return this.inlineTable(path);
        const source = this.take(plain_toml_word)?.[0];
        if (source === undefined)
            return undefined;
        this.leaves.push({ ...makeLeaf(this.text, [start, this.at], path, source, 0), editable: false });
        return /^\d/.test(source) ? Number(source) : source === 'true';
    }
    list(path) {
        const values = [];
        for (this.take(gap); !this.has(']'); this.take(gap)) {
            const value = this.value([...path, values.length]);
            if (value === undefined)
                return undefined;
            values.push(value);
            this.take(gap);
            if (!this.has(',') && this.text[this.at] !== ']')
                return undefined;
        }
        return values;
    }
    inlineTable(path) {
        const table = {};
        this.take(blanks);
        if (!this.has('}')) {
            do {
                this.take(blanks);
                if (!this.pair(table, path))
                    return undefined;
                this.take(blanks);
            } while (this.has(','));
            if (!this.has('}'))
                return undefined;
        }
        this.origins.set(table, 'inline');
        return table;
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/toml.js




/** The planner and the rewriter read the same files, and parsing is most of what either does. */
const known = new Map();
const mostKnown = 5_000;
/**
 * Parses TOML (1.1, which holds 1.0) and lists its scalars with their places. The same text gives the same answer, which
 * nobody may change.
 * @param lineOffset lines of the file before this piece of it
 * @throws UserError with file, line and column
 */
function parseToml(path, text, lineOffset = 0) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const parsed = readPlainToml(text) ?? parseAnyToml(path, text, lineOffset);
    // A piece of a file, of which there may be thousands, is not read again.
    if (lineOffset > 0)
        return parsed;
    if (known.size >= mostKnown)
        known.clear();
    known.set(text, parsed);
    return parsed;
}
/** By the general parser, whatever the form. @throws as {@link parseToml} does */
function parseAnyToml(path, text, lineOffset = 0) {
    const program = parse(path, text, lineOffset);
    const leaves = [];
    const walk = (node, at) => {
        if (node.type === 'TOMLArray') {
            node.elements.forEach((element, index) => {
                walk(element, [...at, index]);
            });
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const pair of node.body)
                walk(pair.value, [...at, ...keysOf(pair.key)]);
        }
        else if (node.kind === 'string') {
            leaves.push(makeLeaf(text, node.range, at, node.value, node.multiline ? 3 : 1));
        }
        else {
            leaves.push({ ...makeLeaf(text, node.range, at, text.slice(...node.range), 0), editable: false });
        }
    };
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLKeyValue')
            walk(part.value, keysOf(part.key));
        else
            for (const pair of part.body)
                walk(pair.value, [...part.resolvedKey, ...keysOf(pair.key)]);
    }
    return { leaves, value: () => getStaticTOMLValue(program) };
}
function keysOf(key) {
    return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}
function parse(path, text, lineOffset) {
    try {
        return parseTOML(text, { tomlVersion: '1.1' });
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        throw new errors/* UserError */.yo(`not valid TOML: ${error.message}`, {
            where: { file: path, line: error.lineNumber + lineOffset, column: error.column + 1 },
            fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
        });
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/paths.js

/** A path relative to a file's folder; undefined when it leaves the repository or is absolute. */
function besides(file, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), relative)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
// EXTERNAL MODULE: ./build/src/version/version.js
var version_version = __nccwpck_require__(246);
;// CONCATENATED MODULE: ./build/src/version/spelling.js

const words = { a: 'alpha', b: 'beta', rc: 'rc' };
/**
 * Writes a version in a style. SemVer has no post-release: a post-release of a final becomes build metadata
 * (equal precedence, SemVer §10), one of a candidate an extra identifier (sorts between rc.1 and rc.2).
 */
function spell(version, style) {
    if (style === 'pep440')
        return version.text;
    const plain = `${version.major}.${version.minor}.${version.patch}`;
    const { stage, stageNumber, post } = version;
    if (stage === undefined)
        return post === undefined ? plain : `${plain}+post.${post}`;
    const suffix = post === undefined ? '' : style === 'glued' ? `.post${post}` : `.post.${post}`;
    const name = style === 'words' ? words[stage] : stage;
    const separator = style === 'glued' ? '' : '.';
    return `${plain}-${name}${separator}${stageNumber}${suffix}`;
}
const spelling_stages = { a: 'a', b: 'b', rc: 'rc', alpha: 'a', beta: 'b' };
/** Reads a version in any style that `spell` writes, with an optional leading `v`; undefined for anything else. */
function spelling_readSpelling(text) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const rest = text.slice(prefix.length);
    const canonical = tryParseVersion(rest);
    if (canonical !== undefined) {
        const plain = canonical.stage === undefined && canonical.post === undefined;
        return { version: canonical, style: plain ? undefined : 'pep440', prefix };
    }
    const match = /^(\d+\.\d+\.\d+)(?:-(alpha|beta|a|b|rc)(\.?)(\d+)(?:\.post(\.?)(\d+))?|\+post\.(\d+))$/.exec(rest);
    if (match === null)
        return undefined;
    const [, plain, name, dot, stageNumber, , candidatePost, finalPost] = match;
    const stage = name === undefined ? '' : `${spelling_stages[name]}${stageNumber}`;
    const post = candidatePost ?? finalPost;
    const version = tryParseVersion(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
    if (version === undefined)
        return undefined;
    const style = name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
    return spell(version, style) === rest ? { version, style, prefix } : undefined;
}
/** Whether a version lies in the closed window that marks a value as ours. */
function spelling_inWindow(version, from, to) {
    return compareVersions(from, version) <= 0 && compareVersions(version, to) <= 0;
}
;// CONCATENATED MODULE: ./build/src/rewrite/locate.js


const locate_nothing = { locations: [], leftAlone: [], warnings: [] };
function locate_mergeSurveys(surveys) {
    return {
        locations: surveys.flatMap((survey) => survey.locations),
        leftAlone: surveys.flatMap((survey) => survey.leftAlone),
        warnings: surveys.flatMap((survey) => survey.warnings),
    };
}
/** Reads a version in any spelling that Python, npm or Helm would understand as X.Y.Z…; undefined for others. */
function readValue(text) {
    const spelled = readSpelling(text);
    if (spelled !== undefined)
        return spelled;
    if (!/^v?\d+\.\d+\.\d+/.test(text))
        return undefined;
    const guess = canonicalGuess(text);
    const version = guess === undefined ? undefined : tryParseVersion(guess);
    return version === undefined
        ? undefined
        : { version, style: undefined, prefix: text.startsWith('v') ? 'v' : '' };
}
/** A static value is ours if, in any spelling, it lies in the window; else the reason why it is left alone. */
function locate_judge(text, window) {
    const reading = readValue(text);
    if (reading === undefined)
        return { reason: 'not a version X.Y.Z' };
    if (inWindow(reading.version, window.from, window.to))
        return { ours: reading };
    return { reason: `outside of ${window.from.text} to ${window.to.text}` };
}
function locate_isOurs(text, window) {
    return text !== undefined && 'ours' in locate_judge(text, window);
}
/** One value: a location when it is ours by the window, else left alone with the reason. */
function locate_surveyValue(key, { from, start }, place, window) {
    const verdict = locate_judge(from, window);
    if ('reason' in verdict) {
        return { ...locate_nothing, leftAlone: [{ key, start, value: from, reason: verdict.reason }] };
    }
    const { style, prefix } = verdict.ours;
    return { ...locate_nothing, locations: [{ key, start, end: start + from.length, from, place, style, prefix }] };
}
/** `YYYY-MM-DD` in UTC of a time in seconds. */
function dateOf(time) {
    return new Date(time * 1000).toISOString().slice(0, 10);
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-source.js
/** Python source as far as literals go: enough to find assignments and strings without running anything. */
/** Stands for every character of a string. */
const mark = '\u0001';
const tokens = /#[^\r\n]*|([A-Za-z]{0,2})("""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*')/g;
function python_source_readPython(text) {
    const strings = [];
    const code = text.replace(tokens, (token, prefix, body, at) => {
        if (body === undefined)
            return ' '.repeat(token.length);
        const quotes = /^(?:"""|''')/.test(body) ? 3 : 1;
        const [from, to] = [at + (prefix ?? '').length + quotes, at + token.length - quotes];
        const inner = text.slice(from, to);
        const plain = /^[ru]?$/i.test(prefix ?? '') && !inner.includes('\\');
        strings.push({ start: at, end: at + token.length, from, to, text: inner, plain });
        return mark.repeat(token.length);
    });
    return { text, code, strings };
}
/** Assignments at the start of a line: `a = …`, `a: str = …`, `a = b = …`. */
function assignments({ code }) {
    const pattern = /^(?:[A-Za-z_]\w*[ \t]*(?::[^=\r\n]+)?=(?!=)[ \t]*)+/gm;
    return [...code.matchAll(pattern)].map((match) => {
        const names = match[0].split('=').flatMap((target) => /^[ \t]*([A-Za-z_]\w*)/.exec(target)?.[1] ?? []);
        const end = match.index + match[0].length;
        const opening = /^(?:[([]\s*)*/.exec(code.slice(end, end + longest))?.[0] ?? '';
        return { names, at: end + opening.length, wrapped: opening !== '' };
    });
}
/** No version with its parentheses and comments is longer, in UTF-16 units. */
const longest = 1000;
/**
 * The string that is the whole value at an offset; undefined when it is only a part of it, or no plain string.
 * @param wrapped whether the value stands in parentheses, those of a call included
 */
function stringAt({ code, strings }, at, wrapped) {
    const found = strings.find((literal) => literal.start === at);
    if (found === undefined || !found.plain || /[\r\n]/.test(found.text))
        return undefined;
    const after = code.slice(found.end, found.end + longest);
    return (wrapped ? /^\s*(?:[,)\]]|$)/ : /^[ \t]*(?:[;\r\n]|$)/).test(after) ? found : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/requirement.js


/** Reads name and version clauses of a PEP 508 requirement; extras, markers and URLs are skipped, not judged. */
function readRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/.exec(text);
    if (head === null || head[1] === undefined)
        return undefined;
    const rest = /^\(?[^;@)]*/.exec(text.slice(head[0].length))?.[0] ?? '';
    return { name: normalizeName(head[1]), clauses: readClauses(rest, head[0].length) };
}
/** Clauses of a specifier set such as `==5.0.0, !=4.1`; offsets are shifted by `offset`. */
function readClauses(text, offset) {
    return [...text.matchAll(/(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)/g)].map((match) => {
        const [whole, operator = '', version = ''] = match;
        const end = offset + match.index + whole.length;
        return { operator, version, start: end - version.length, end };
    });
}
/**
 * Pins on own packages in one requirement. Only `==` and `===` move; another operator is a decision of its author and
 * is reported when it names a version of ours.
 */
function requirement_surveyRequirement(key, text, start, scope) {
    const requirement = readRequirement(text);
    const own = requirement === undefined ? undefined : scope.packages.get(requirement.name);
    if (requirement === undefined || own === undefined)
        return nothing;
    const { window } = scope.context;
    const surveys = requirement.clauses.map((clause) => {
        const place = { key, start: start + clause.start, end: start + clause.end };
        const alone = (reason) => ({
            ...nothing,
            leftAlone: [
                { key, start: place.start, value: `${own.name}${clause.operator}${clause.version}`, reason },
            ],
        });
        if (clause.operator !== '==' && clause.operator !== '===') {
            return isOurs(clause.version, window) ? alone(`only == is rewritten, not ${clause.operator}`) : nothing;
        }
        if (own.version !== undefined && !isOurs(own.version, window)) {
            return isOurs(clause.version, window) ? alone(`${own.name} itself stays at ${own.version}`) : nothing;
        }
        const verdict = judge(clause.version, window);
        if ('reason' in verdict)
            return alone(verdict.reason);
        const { style, prefix } = verdict.ours;
        return { ...nothing, locations: [{ ...place, from: clause.version, place: 'pep440', style, prefix }] };
    });
    return mergeSurveys(surveys);
}
;// CONCATENATED MODULE: ./build/src/rewrite/setup-file.js



/** The name that a setup.py or setup.cfg gives as a literal. */
function setupName(path, text) {
    return path.endsWith('.cfg')
        ? cfgOption(text, 'metadata', 'name')
        : argument(readPython(text), 'name')?.from;
}
/** The version that a setup.py or setup.cfg gives as a literal, with its offset; `attr:` and `file:` are not literals. */
function setupVersion(path, text) {
    if (!path.endsWith('.cfg'))
        return argument(python_source_readPython(text), 'version');
    const found = cfgLines(text).find(({ section, key }) => section === 'metadata' && key === 'version');
    return found === undefined || /^(?:attr|file):|^$/.test(found.from) ? undefined : found;
}
/** `version` and literal pins on own packages of a setup.py or setup.cfg. Computed values (f-strings) have no place. */
function surveySetupFile({ path, text }, scope) {
    const version = setupVersion(path, text);
    const pins = path.endsWith('.cfg') ? cfgPins(text) : pythonPins(text);
    return mergeSurveys([
        version === undefined ? nothing : surveyValue('version', version, 'pep440', scope.context.window),
        ...pins.map(({ key, from, start }) => surveyRequirement(key, from, start, scope)),
    ]);
}
/** A keyword argument of the call of `setup`: a literal, or a name that is assigned one at the start of a line. */
function argument(python, name) {
    const { code } = python;
    const call = /^(?:setuptools\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code);
    if (call === null)
        return undefined;
    const pattern = new RegExp(`[(,]\\s*${name}\\s*=(?!=)\\s*`, 'g');
    pattern.lastIndex = call.index;
    const match = pattern.exec(code);
    if (match === null)
        return undefined;
    const at = match.index + match[0].length;
    const variable = /^[A-Za-z_]\w*(?=\s*[,)])/.exec(code.slice(at))?.[0];
    const literal = variable === undefined
        ? stringAt(python, at, true)
        : assignments(python)
            .filter(({ names }) => names.includes(variable))
            .map((assignment) => stringAt(python, assignment.at, assignment.wrapped))[0];
    return literal === undefined ? undefined : { from: literal.text, start: literal.from };
}
/** Every string literal of Python source that may be a requirement. */
function pythonPins(text) {
    return readPython(text)
        .strings.filter(({ plain, text: value }) => plain && /[=<>~!]/.test(value) && !value.includes('\n'))
        .map(({ text: from, from: start }) => ({ key: 'install_requires', from, start }));
}
const requirementLists = new Set(['install_requires', 'setup_requires', 'tests_require']);
function cfgPins(text) {
    return cfgLines(text)
        .filter(({ section, key }) => section === 'options' ? requirementLists.has(key) : section === 'options.extras_require')
        .map(({ section, key, from, start }) => ({
        key: section === 'options' ? key : `extras_require.${key}`,
        from,
        start,
    }));
}
/** The value of an option of setup.cfg, its lines joined by `\n`; undefined without it. */
function cfgOption(text, section, key) {
    const found = cfgLines(text).filter((line) => line.section === section && line.key === key);
    return found.length === 0
        ? undefined
        : found
            .map(({ from }) => from)
            .filter((line) => line !== '')
            .join('\n');
}
/** Every line of setup.cfg that holds a value or a part of one. */
function cfgLines(text) {
    let section = '';
    let key = '';
    return [...text.matchAll(/^([^\r\n]*)$/gm)].flatMap((match) => {
        const line = (match[1] ?? '').trimEnd();
        if (/^\s*[#;]/.test(line) || line === '')
            return [];
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
            return [];
        }
        const option = /^([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/.exec(line);
        if (option !== null)
            key = (option[1] ?? '').toLowerCase().replaceAll('-', '_');
        else if (!/^[ \t]/.test(line))
            return [];
        const from = option === null ? line.trimStart() : (option[2] ?? '');
        return [{ section, key, from, start: match.index + line.length - from.length }];
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/version-source.js





/**
 * Where the dynamic version of a package comes from. Sources: hatch (docs: "Versioning"), flit ("The pyproject.toml
 * config file"), setuptools ("Dynamic Metadata", "Configuring setup() using setup.cfg files"), PDM ("Dynamic project
 * version"), scikit-build-core ("Dynamic metadata"), hatch-nodejs-version.
 */
function versionSource(from) {
    const { pyproject } = from;
    const found = hatchSource(from) ??
        pdmSource(from) ??
        flitSource(from) ??
        poetrySource(from) ??
        scikitSource(from) ??
        setuptoolsSource(from);
    // Tools that ask git often write a module that is not committed, and point the others at it.
    const generated = found?.kind === 'file' && !found.paths.some(from.has);
    if (found !== undefined && !generated)
        return found;
    const [setupPy, setupCfg] = [from.text(inside(from, 'setup.py')), from.text(inside(from, 'setup.cfg'))];
    const tool = gitVersionTool({ pyproject, setupPy, setupCfg });
    if (tool !== undefined)
        return { kind: 'git', tool };
    if (found !== undefined)
        return found;
    if (setupPy !== undefined)
        return { kind: 'computed', file: inside(from, 'setup.py'), key: 'version' };
    return { kind: 'computed', file: inside(from, 'pyproject.toml'), key: 'project.dynamic' };
}
function inside({ folder }, relative) {
    return folder === '' ? relative : `${folder}/${relative}`;
}
function fileSource(from, [file, key], value, relative, form) {
    const owner = inside(from, file);
    const paths = relative.flatMap((path) => besides(owner, path) ?? []);
    return { kind: 'file', file: owner, key, value, paths, form };
}
function hatchSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'hatch', 'version');
    const [source = 'regex', path] = [textAt(settings, 'source'), textAt(settings, 'path')];
    const key = 'tool.hatch.version.path';
    const at = ['pyproject.toml', key];
    if (source === 'env') {
        const variable = textAt(settings, 'variable') ?? '';
        const file = inside(from, 'pyproject.toml');
        return { kind: 'environment', file, key: 'tool.hatch.version.variable', variable };
    }
    if (source === 'nodejs') {
        const relative = path ?? 'package.json';
        return fileSource(from, ['pyproject.toml', 'tool.hatch.version.source'], source, [relative], {
            kind: 'other',
        });
    }
    if (path === undefined)
        return undefined;
    if (source === 'code') {
        const name = textAt(settings, 'expression') ?? '__version__';
        if (!/^\w+$/.test(name))
            return { kind: 'computed', file: inside(from, 'pyproject.toml'), key };
        return fileSource(from, at, path, [path], { kind: 'assignment', name });
    }
    if (source !== 'regex')
        return undefined;
    const pattern = textAt(settings, 'pattern') || defaultPattern;
    return fileSource(from, at, path, [path], { kind: 'pattern', pattern });
}
/** Both with an annotation (`: str`), which not every version of the tools takes. */
const defaultPattern = '(?i)^(__version__|VERSION)(?: ?: ?str)? *= *([\'"])v?(?P<version>.+?)\\2';
const pdmPattern = '^(?:__version__|VERSION)\\s*(?::\\s*\\w+\\s*)?=\\s*["\'](.+?)["\']\\s*(?:#.*)?$';
function pdmSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'pdm', 'version');
    const path = textAt(settings, 'path');
    if (path === undefined || (textAt(settings, 'source') ?? 'file') !== 'file')
        return undefined;
    const pattern = textAt(settings, 'pattern') ?? pdmPattern;
    return fileSource(from, ['pyproject.toml', 'tool.pdm.version.path'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function flitSource(from) {
    const tool = tableAt(from.pyproject, 'tool', 'flit');
    const backend = textAt(from.pyproject, 'build-system', 'build-backend') ?? '';
    if (!/^flit(?:_core)?\./.test(backend))
        return undefined;
    const old = textAt(tool, 'metadata', 'module');
    const given = textAt(tool, 'module', 'name') ?? old;
    const module = given ?? textAt(from.pyproject, 'project', 'name')?.replaceAll('-', '_') ?? '';
    const key = given === undefined
        ? 'project.name'
        : old === given
            ? 'tool.flit.metadata.module'
            : 'tool.flit.module.name';
    const base = module.replaceAll('.', '/');
    // flit_core.common.Module.version_files: later ones win there.
    const inPackage = ['__init__', '__version__', '_version', 'version'].map((name) => `${base}/${name}.py`);
    const relative = ['', 'src/'].flatMap((root) => [...inPackage, `${base}.py`].map((path) => root + path));
    const present = relative.filter((path) => from.has(inside(from, path)));
    const paths = present.length === 0 ? [`${base}/__init__.py`] : present;
    return fileSource(from, ['pyproject.toml', key], module, paths, {
        kind: 'assignment',
        name: '__version__',
    });
}
/** Poetry 2: `dynamic` in the project table, the version still in poetry's own. */
function poetrySource(from) {
    const value = textAt(from.pyproject, 'tool', 'poetry', 'version');
    if (value === undefined || hasPoetryPlugin(from.pyproject))
        return undefined;
    const at = ['pyproject.toml', 'tool.poetry.version'];
    return fileSource(from, at, value, ['pyproject.toml'], { kind: 'other' });
}
function scikitSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'scikit-build', 'metadata', 'version');
    const path = textAt(settings, 'input');
    if (textAt(settings, 'provider') !== 'scikit_build_core.metadata.regex' || path === undefined) {
        return undefined;
    }
    const pattern = textAt(settings, 'regex') ?? defaultPattern;
    return fileSource(from, ['pyproject.toml', 'tool.scikit-build.metadata.version.input'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function setuptoolsSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'setuptools', 'dynamic', 'version');
    const toml = (name) => ['pyproject.toml', `tool.setuptools.dynamic.version.${name}`];
    const files = textsAt(settings, 'file');
    if (files.length > 0)
        return fileSource(from, toml('file'), files.join(', '), files, { kind: 'whole' });
    const attribute = textAt(settings, 'attr');
    if (attribute !== undefined)
        return attributeSource(from, toml('attr'), attribute);
    const cfg = from.text(inside(from, 'setup.cfg'));
    const [, how, what = ''] = /^(attr|file):\s*(.+)$/.exec((cfg && cfgOption(cfg, 'metadata', 'version')) ?? '') ?? [];
    if (how === 'attr')
        return attributeSource(from, ['setup.cfg', 'metadata.version'], what.trim());
    if (how === 'file') {
        const listed = what.split(',').map((path) => path.trim());
        return fileSource(from, ['setup.cfg', 'metadata.version'], what, listed, { kind: 'whole' });
    }
    for (const name of ['setup.cfg', 'setup.py']) {
        const text = from.text(inside(from, name));
        const found = text === undefined ? undefined : setupVersion(name, text);
        if (found !== undefined)
            return fileSource(from, [name, 'version'], found.from, [name], { kind: 'setup' });
    }
    return undefined;
}
/** `pkg.sub.NAME`: the assignment of NAME in the file of `pkg.sub`, beside pyproject.toml or in its source folders. */
function attributeSource(from, at, attribute) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const module = parts.join('/');
    const candidates = sourceFolders(from).flatMap(([prefix, folder]) => {
        if (prefix !== '' && module !== prefix && !module.startsWith(`${prefix}/`))
            return [];
        const rest = external_node_path_.posix.join(folder, module.slice(prefix.length));
        return [`${rest}.py`, external_node_path_.posix.join(rest, '__init__.py')];
    });
    const found = candidates.find((path) => from.has(besides(inside(from, at[0]), path) ?? ''));
    return fileSource(from, at, attribute, [found ?? candidates[1] ?? attribute], { kind: 'assignment', name });
}
/** Module prefix and folder, as package_dir and where name them; then the usual layouts. */
function sourceFolders(from) {
    const tool = tableAt(from.pyproject, 'tool', 'setuptools');
    const mapped = Object.entries(tableAt(tool, 'package-dir')).flatMap(([prefix, folder]) => typeof folder === 'string' ? [[prefix.replaceAll('.', '/'), folder]] : []);
    const where = textsAt(tool, 'packages', 'find', 'where');
    const cfg = from.text(inside(from, 'setup.cfg')) ?? '';
    const old = (cfgOption(cfg, 'options', 'package_dir') ?? '').split('\n').flatMap((line) => {
        const [prefix, folder] = line.split('=').map((part) => part.trim());
        return folder ? [[(prefix ?? '').replaceAll('.', '/'), folder]] : [];
    });
    const oldWhere = cfgOption(cfg, 'options.packages.find', 'where');
    const plain = ['.', ...where, ...(oldWhere === undefined ? [] : [oldWhere]), 'src', 'lib'];
    return [...mapped, ...old, ...plain.map((folder) => ['', folder])];
}
;// CONCATENATED MODULE: ./build/src/plan/setup-metadata.js
/** Reads the keyword arguments of the call of setup in Python source. */
function readSetupPy(source) {
    const text = withoutComments(source);
    const call = Math.max(0, text.search(/\bsetup\s*\(/));
    const literal = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n\\\\]+)\\1`).exec(text.slice(call));
        if (found === null)
            return undefined;
        const at = call + found.index + found[0].length - 1;
        return { value: found[2] ?? '', line: lineOf(text, at) };
    };
    const strings = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*\\[([\\s\\S]*?)\\n?\\s*\\](?=\\s*[,)])`).exec(text.slice(call));
        // The names in front of f-strings count, too: f'own-common=={ns["__version__"]}'.
        return [...(found?.[1] ?? '').matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
    };
    return {
        name: literal('name')?.value,
        version: literal('version'),
        versioned: /\b(?:version|use_scm_version)\s*=/.test(text.slice(call)),
        requirements: strings('install_requires'),
        classifiers: strings('classifiers'),
    };
}
/** Reads `[metadata]` and `[options]` of setup.cfg (setuptools, "Configuring setuptools using setup.cfg files"). */
function readSetupCfg(text) {
    const values = new Map();
    let section = '';
    let key = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
        }
        else if (option !== null) {
            key = `${section}.${(option[1] ?? '').replaceAll('-', '_')}`;
            values.set(key, { value: option[2] ?? '', line: index + 1 });
        }
        else if (/^\s+\S/.test(line) && values.has(key)) {
            const before = values.get(key);
            values.set(key, { value: `${before?.value}\n${line.trim()}`, line: before?.line ?? index + 1 });
        }
    }
    const lines = (name) => (values.get(name)?.value ?? '').split('\n').filter((line) => line !== '');
    const version = values.get('metadata.version');
    const literal = version !== undefined && !/^(?:attr|file):/.test(version.value) ? version : undefined;
    return {
        name: values.get('metadata.name')?.value,
        version: literal,
        versioned: version !== undefined,
        requirements: lines('options.install_requires'),
        classifiers: lines('metadata.classifiers'),
    };
}
function withoutComments(source) {
    return source.replace(/^([^"'#\n]*)#.*$/gm, '$1');
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
;// CONCATENATED MODULE: ./build/src/plan/python-project.js








/**
 * Reads pyproject.toml, setup.cfg and setup.py of one folder; undefined when they define no package (a pyproject.toml
 * that only configures tools). The name `''` means that the package exists, but its name is computed.
 * @param readAny reads files that the package points at, wherever they lie
 * @throws UserError with line and column when a pyproject.toml is not TOML
 */
function readPythonProject(folder, read, readAny = read) {
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    const source = read(path('pyproject.toml'))?.replace(/^\uFEFF/, '');
    const toml = source === undefined ? undefined : parseToml(path('pyproject.toml'), source);
    const data = python_project_table(toml?.value());
    const tool = python_project_table(data['tool']);
    const project = isTable(data['project']) ? data['project'] : undefined;
    const poetry = isTable(tool['poetry']) ? tool['poetry'] : undefined;
    const setups = ['setup.cfg', 'setup.py'].flatMap((name) => {
        const text = read(path(name));
        const metadata = text === undefined ? undefined : name === 'setup.py' ? readSetupPy(text) : readSetupCfg(text);
        return metadata === undefined ? [] : [{ file: path(name), metadata }];
    });
    const flit = python_project_table(python_project_table(tool['flit'])['metadata']);
    const plugin = hasPoetryPlugin(data);
    const [setupPy, setupCfg] = [read(path('setup.py')), read(path('setup.cfg'))];
    const fromGit = gitVersionTool({ pyproject: data, setupPy, setupCfg }) !== undefined;
    const sources = {
        folder,
        path: path('pyproject.toml'),
        source,
        toml,
        project,
        poetry,
        flit,
        plugin,
        fromGit,
        setups,
    };
    const inToml = [project, poetry?.['name'], flit['module']].some((part) => part !== undefined);
    const found = inToml ? fromToml(sources) : fromSetup(sources);
    if (found === undefined)
        return undefined;
    const has = (file) => readAny(file) !== undefined;
    const origin = found.dynamic ? versionSource({ folder, pyproject: data, text: readAny, has }) : undefined;
    const neverPublished = found.neverPublished ?? refusal(tool, poetry);
    return { ...found, source: origin, ...buildSystem(data), neverPublished };
}
function fromToml({ folder, path, source, toml, project, poetry, flit, plugin }) {
    const oldFlit = python_project_text(flit['dist-name']) ?? python_project_text(flit['module']);
    const name = python_project_text(project?.['name']) ?? python_project_text(poetry?.['name']) ?? oldFlit ?? '';
    const inProject = python_project_text(project?.['version']) !== undefined;
    const value = python_project_text(project?.['version']) ?? python_project_text(poetry?.['version']);
    const keys = inProject ? ['project', 'version'] : ['tool', 'poetry', 'version'];
    const dynamic = texts(project?.['dynamic']).includes('version') || plugin || oldFlit !== undefined;
    const requirements = [
        ...texts(project?.['dependencies']),
        ...texts(flit['requires']),
        ...Object.keys(python_project_table(poetry?.['dependencies'])),
    ];
    const classifiers = [...texts(project?.['classifiers']), ...texts(poetry?.['classifiers'])];
    return {
        folder,
        file: path,
        name,
        normalized: names_normalizeName(name),
        version: value === undefined || (dynamic && !inProject)
            ? undefined
            : { file: path, line: python_project_lineOf(source, toml, keys), key: keys.join('.'), value },
        dynamic,
        needs: namesOf(requirements),
        neverPublished: privateClassifier(classifiers),
    };
}
/** setup.cfg is stronger than the arguments of setup.py, but either may hold only a part (setuptools). */
function fromSetup({ folder, setups, fromGit }) {
    const [first] = setups;
    const named = setups.find(({ metadata }) => metadata.name !== undefined);
    const hasCall = setups.some(({ file }) => file.endsWith('setup.py'));
    if (first === undefined || (named === undefined && !hasCall))
        return undefined;
    const versioned = setups.find(({ metadata }) => metadata.version !== undefined);
    const version = versioned?.metadata.version;
    const name = named?.metadata.name ?? '';
    return {
        folder,
        file: named?.file ?? first.file,
        name,
        normalized: names_normalizeName(name),
        version: version === undefined ? undefined : { file: versioned?.file ?? first.file, key: 'version', ...version },
        dynamic: version === undefined && (fromGit || setups.some(({ metadata }) => metadata.versioned)),
        needs: namesOf(setups.flatMap(({ metadata }) => metadata.requirements)),
        neverPublished: privateClassifier(setups.flatMap(({ metadata }) => metadata.classifiers)),
    };
}
/** PEP 517: without a build-system table, and without its keys, setuptools is meant. */
function buildSystem(data) {
    const system = python_project_table(data['build-system']);
    const requires = system['requires'] === undefined ? ['setuptools>=40.8.0'] : texts(system['requires']);
    return {
        buildRequires: requires.sort(),
        buildBackend: python_project_text(system['build-backend']) ?? 'setuptools.build_meta:__legacy__',
    };
}
function refusal(tool, poetry) {
    if (poetry?.['package-mode'] === false)
        return 'tool.poetry.package-mode = false';
    return python_project_table(tool['uv'])['package'] === false ? 'tool.uv.package = false' : undefined;
}
/** PyPI refuses a package with any classifier that begins with `Private ::`. */
function privateClassifier(classifiers) {
    const found = classifiers.find((classifier) => /^private\s*::/i.test(classifier));
    return found === undefined ? undefined : `the classifier "${found}"`;
}
function namesOf(requirements) {
    return new Set(requirements.flatMap((requirement) => {
        const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
        return name === undefined ? [] : [names_normalizeName(name)];
    }));
}
/** The 1-based line of the value under dotted keys, wherever the table is written. */
function python_project_lineOf(source = '', toml, keys) {
    const leaf = toml?.leaves.find((one) => pathIs(one, ...keys));
    return leaf === undefined ? 1 : lineAt(source, leaf.start);
}
const python_project_table = (value) => (isTable(value) ? value : {});
const python_project_text = (value) => (typeof value === 'string' ? value : undefined);
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __nccwpck_require__(414);
;// CONCATENATED MODULE: ./build/src/git/git.js




/**
 * A local repository, read through the git program. Nothing of the user's or the repository's configuration can make
 * it run a program (hooks, file system monitor), ask a question, or change the form of what it prints.
 */
class Git {
    /** Absolute, symbolic links resolved: the top of the work tree, or a bare repository. */
    dir;
    /** Whether it was seen to have its whole history. False when nobody looked. */
    complete;
    /** The commit that was checked out when it was opened; undefined without one, and when nobody looked. */
    head;
    host;
    /** Commits by what they were asked for, where that names an object: it cannot become another one. */
    commits = new Map();
    listings = new Map();
    /** @param seen what was found out when it was opened: the commit at HEAD, and that no history is missing */
    constructor(host, dir, seen = {}) {
        this.host = host;
        this.dir = dir;
        this.complete = seen.complete ?? false;
        this.head = seen.head;
        if (seen.head !== undefined)
            this.commits.set(seen.head, seen.head);
    }
    /** @throws ToolError when git fails (unless allowFailure), UserError when git refuses the repository */
    async run(args, options = {}) {
        const result = await this.host.exec('git', [...this.settings(), ...args], {
            ...options,
            cwd: this.dir,
            allowFailure: true,
            env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...options.env },
        });
        if (result.exitCode === 0 || options.allowFailure === true)
            return result;
        throw failureOf(args, result);
    }
    /** Standard output without the newline at its end. */
    async text(args) {
        return (await this.run(args)).stdout.replace(/\n$/, '');
    }
    /** The non-empty lines of standard output. */
    async lines(args) {
        return (await this.text(args)).split('\n').filter((line) => line !== '');
    }
    /** The commit that a revision peels to; undefined when there is none. A leading `-` is never an option. */
    async commitOf(revision) {
        const known = this.commits.get(revision);
        if (known !== undefined)
            return known;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        if (exitCode !== 0)
            return undefined;
        const commit = stdout.trim();
        if ((0,object_id/* isObjectId */.T)(revision))
            this.commits.set(revision, commit);
        return commit;
    }
    /** What a commit's tree holds; asked for only once. */
    async list(commit) {
        const known = this.listings.get(commit);
        if (known !== undefined)
            return known;
        const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', '--end-of-options', commit];
        const listing = readListing((await this.run(args)).stdout);
        if ((0,object_id/* isObjectId */.T)(commit))
            this.listings.set(commit, listing);
        return listing;
    }
    /** Whether a commit is another one or an ancestor of it. @throws ToolError when either is not there */
    async isAncestor(ancestor, descendant) {
        const args = ['merge-base', '--is-ancestor', ancestor, descendant];
        const result = await this.run(args, { allowFailure: true });
        if (result.exitCode > 1)
            throw failureOf(args, result);
        return result.exitCode === 0;
    }
    /**
     * The content of a file of a commit; undefined when it is not there.
     * @throws ToolError when it is there and cannot be read, as in a partial clone without its remote
     */
    async show(commit, path) {
        const id = await this.blobOf(commit, path);
        return id === undefined ? undefined : (await this.run(['cat-file', 'blob', id])).bytes;
    }
    /** The id of a file of a commit, by its tree alone; undefined when there is no such file. */
    async blobOf(commit, path) {
        const known = this.listings.get(commit)?.files;
        if (known !== undefined) {
            const file = known.get(path);
            return file === undefined || file.mode === '160000' ? undefined : file.sha;
        }
        const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, `:(literal)${path}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        const entry = /^\d+ blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(stdout);
        return exitCode === 0 && entry?.[2] === path ? entry[1] : undefined;
    }
    settings() {
        return [
            '--no-pager',
            ...setting('core.quotePath', 'false'),
            ...setting('core.hooksPath', '/dev/null'),
            ...setting('core.fsmonitor', 'false'),
            // A container job's checkout may belong to another user; the caller named this folder.
            ...setting('safe.directory', this.dir),
        ];
    }
}
/** The error of a git command that failed. */
function failureOf(args, result) {
    const tail = result.stderr.trimEnd().split('\n').slice(-20).join('\n');
    return new errors/* ToolError */.v4(`git ${args[0] ?? ''}`, result.exitCode, tail, fixFor(tail));
}
/** Reads `git ls-tree -r -t -z`: `<mode> <type> <id>\t<path>\0`. */
function readListing(output) {
    const files = new Map();
    const folders = new Map();
    for (const line of output.split('\0')) {
        if (line === '')
            continue;
        const tab = line.indexOf('\t');
        const [mode = '', type, sha = ''] = line.slice(0, tab).split(' ');
        const path = line.slice(tab + 1);
        if (type === 'tree')
            folders.set(path, sha);
        else
            files.set(path, { path, mode, sha });
    }
    return { files, folders };
}
const setting = (name, value) => ['-c', `${name}=${value}`];
/**
 * Finds the repository that a folder lies in.
 * @throws UserError when there is no folder or it is in no repository
 */
async function openGit(host, dir) {
    const where = { key: 'working-directory' };
    if (!(0,external_node_fs_.existsSync)(dir)) {
        throw new errors/* UserError */.yo('the working directory does not exist', {
            where,
            fix: 'check the repository out before this step, or set working-directory to where it is',
        });
    }
    const top = topOf((0,external_node_fs_.realpathSync)(dir));
    const git = top === undefined ? undefined : new Git(host, top);
    const args = ['rev-parse', '--git-dir', '--is-shallow-repository', 'HEAD'];
    // It fails where there is no commit yet, after it has answered the rest.
    const known = await git?.run(args, { allowFailure: true });
    const [gitDir = '', shallow, head = ''] = known?.stdout.split('\n') ?? [];
    if (git === undefined || known === undefined || gitDir === '') {
        throw new errors/* UserError */.yo('the working directory is not a git repository', {
            where,
            fix: 'add actions/checkout with fetch-depth: 0 before this step, or set working-directory to the checkout',
            ...(known === undefined ? {} : { cause: new Error(known.stderr.trim()) }),
        });
    }
    const complete = shallow === 'false';
    return new Git(host, git.dir, (0,object_id/* isObjectId */.T)(head) ? { head, complete } : { complete });
}
/** @throws UserError in a shallow clone: merged tags and branches cannot be told there */
async function needFullHistory(git) {
    if (git.complete)
        return;
    if ((await git.text(['rev-parse', '--is-shallow-repository'])) !== 'true')
        return;
    throw new UserError('the checkout is shallow: the history that tells branches and earlier versions is missing', {
        where: { key: 'working-directory' },
        fix: 'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags)',
    });
}
function topOf(start) {
    for (let dir = start;; dir = (0,external_node_path_.dirname)(dir)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.git')))
            return dir;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'HEAD')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'objects')))
            return dir;
        if ((0,external_node_path_.dirname)(dir) === dir)
            return undefined;
    }
}
function fixFor(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return 'let the checkout belong to the user that runs this step: chown it, or check it out in the same container';
    }
    if (/could not read (?:Username|Password)|Authentication failed|terminal prompts disabled/.test(stderr)) {
        return 'git may not ask for a password here: give the step a token, or fetch before it';
    }
    if (/bad object|missing blob|missing tree|unable to read tree/.test(stderr)) {
        return 'the checkout lacks objects: check out with fetch-depth: 0 and without a filter';
    }
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/python/tagged-sources.js





/**
 * Copies a checkout and makes of the copy what tools that ask git for a version expect: a clean repository at a commit
 * that carries the release's tag and no tag of another version. In the checkout itself the tag is on a commit without
 * the rewritten files, and a child of the tag would be called `…dev1`. The commit is a stand-in for the release commit
 * (same parent, same tree); where nothing was rewritten it is the tagged commit itself. Neither refs, index nor files
 * of the checkout change, and no remote is asked.
 * @param root folder of the checkout
 * @param folder absolute, not there yet
 * @returns the folder in the copy that stands for root
 * @throws UserError when root is in no git checkout, or its files are not the tree that was announced
 */
async function taggedSources(host, root, release, folder) {
    const git = await openGit(host, root);
    const head = await git.text(['rev-parse', '--verify', 'HEAD^{commit}']);
    const tree = await treeOfFiles(git, head, `${folder}.index`);
    if (release.tree !== '' && release.tree !== tree) {
        throw new errors/* UserError */.yo(`the checkout holds the tree ${tree}, but ${release.tree} was announced`, {
            where: { key: 'release-tree' },
            fix: 'rewrite the version with bump-version (commit-method: none) and change nothing else before the build',
        });
    }
    (0,external_node_fs_.cpSync)(git.dir, folder, {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        filter: (path) => (0,external_node_path_.basename)(path) !== '.git' && path !== release.outDir,
    });
    const copy = new Git(host, folder);
    await shareObjects(git, copy);
    const commit = await releaseCommit(copy, head, tree, release);
    await copyTags(git, copy, commit, release);
    await copy.run(['update-ref', '--no-deref', 'HEAD', commit]);
    await copy.run(['read-tree', 'HEAD']);
    await copy.run(['update-index', '-q', '--refresh'], { allowFailure: true });
    return (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(git.dir, (0,external_node_fs_.realpathSync)(root)));
}
/** The tree of the tracked files as they lie in the checkout; its own index is not touched. */
async function treeOfFiles(git, head, index) {
    const env = { GIT_INDEX_FILE: index };
    await git.run(['read-tree', head], { env });
    await git.run(['add', '--update', '--', ':/'], { env });
    return (await git.run(['write-tree'], { env })).stdout.trim();
}
async function shareObjects(git, copy) {
    const format = (await git.text(['rev-parse', '--show-object-format'])) || 'sha1';
    await copy.run(['init', '--quiet', '--template=', `--object-format=${format}`]);
    const objects = (0,external_node_path_.resolve)(git.dir, await git.text(['rev-parse', '--git-path', 'objects']));
    const info = (0,external_node_path_.join)(copy.dir, '.git/objects/info');
    (0,external_node_fs_.mkdirSync)(info, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(info, 'alternates'), `${objects}\n`);
    // A shallow history ends where this file says; without it git would miss the parents.
    const shallow = (0,external_node_path_.resolve)(git.dir, await git.text(['rev-parse', '--git-path', 'shallow']));
    if ((0,external_node_fs_.existsSync)(shallow))
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(copy.dir, '.git/shallow'));
}
function identity(time) {
    const who = { NAME: 'release-actions', EMAIL: 'release-actions@example.invalid', DATE: `${time} +0000` };
    return Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([part, value]) => [`GIT_${role}_${part}`, value])));
}
async function releaseCommit(copy, head, tree, release) {
    if ((await copy.text(['rev-parse', `${head}^{tree}`])) === tree)
        return head;
    const args = ['commit-tree', tree, '-p', head, '-m', `Release ${release.version}`];
    return (await copy.run(args, { env: identity(release.time) })).stdout.trim();
}
/** All tags but those of other versions on the very commit; the release's own is annotated, as some tools want it. */
async function copyTags(git, copy, commit, { tag, version, time }) {
    const prefix = tag.slice(0, tag.length - version.length);
    const format = '--format=%(objectname) %(*objectname) %(refname:strip=2)';
    const { stdout } = await git.run(['for-each-ref', format, 'refs/tags']);
    const commands = stdout.split('\n').flatMap((line) => {
        const [, object = '', peeled = '', name = ''] = /^(\S+) (\S*) (.+)$/.exec(line) ?? [];
        const isVersion = name.startsWith(prefix) && (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length)) !== undefined;
        if (name === '' || name === tag || (isVersion && (peeled || object) === commit))
            return [];
        return [`create refs/tags/${name} ${object}\n`];
    });
    await copy.run(['update-ref', '--stdin'], { stdin: commands.join('') });
    const message = ['-m', `Release ${version}`];
    await copy.run(['-c', 'tag.gpgSign=false', 'tag', '--annotate', ...message, '--', tag, commit], {
        env: identity(time),
    });
}
;// CONCATENATED MODULE: ./build/src/actions/build-python/git-versions.js






/** Folders of packages whose version comes from git, with the tool that asks. */
function gitVersionTools(root, folders) {
    const read = (path) => {
        const file = (0,external_node_path_.join)(root, path);
        return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    };
    return new Map(folders.flatMap((folder) => {
        const source = readPythonProject(folder, read)?.source;
        return source?.kind === 'git' ? [[folder, source.tool]] : [];
    }));
}
/** What to do when a tool made another version of the release's tag, or none. */
function gitVersionFix(tool, { tag, version }) {
    const prefix = tag.slice(0, tag.length - version.length);
    const setting = tagSetting(tool, prefix);
    const what = `${tool} has to make ${version} of the tag ${tag}, which is on the commit that is built`;
    return setting === undefined ? what : `${what}; for tags of this form set ${setting}`;
}
/**
 * Does something with the sources: where versions come from git, with a copy in which the release's tag is on the very
 * commit that is built; else with the checkout itself.
 */
async function withSources(host, inputs, tools, use) {
    const { plan, workingDirectory: root, releaseTree: tree } = inputs;
    if (plan === undefined || tools.size === 0)
        return use(root);
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()), 'release-sources-'));
    try {
        const { tag, version } = plan;
        const release = { tag, version, time: plan.commit.time, tree, outDir: (0,external_node_fs_.realpathSync)(inputs.outDir) };
        const sources = await taggedSources(host, root, release, (0,external_node_path_.join)(temp, 'source'));
        const names = [...new Set(tools.values())].sort().join(', ');
        host.info(`${names}: building in a copy of the checkout with the tag ${tag} on the release commit`);
        return await use(sources);
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
}
;// CONCATENATED MODULE: ./build/src/actions/build-python/build-python.js














/** Builds the distributions of a plan, or of the listed folders, and writes the build fragment of the record. */
async function buildPython(host, inputs) {
    const root = inputs.workingDirectory;
    const planned = inputs.plan?.python.packages ?? [];
    const paths = inputs.plan === undefined ? inputs.packages : planned.map((one) => one.path);
    const projects = [...new Set(paths)].map((path) => readProject(root, path));
    const own = [...planned.map((one) => one.name), ...projects.map((one) => one.name)];
    refuseOwnBuildRequirements(projects, own.filter((name) => name !== ''));
    const version = inputs.plan?.version;
    const names = new Set(own.map(names_normalizeName));
    const allKnown = inputs.plan !== undefined || projects.every((one) => one.name !== '');
    prepareOutDir(inputs.outDir, (normalized, found) => {
        if (allKnown && !names.has(normalized))
            return false;
        return version === undefined || sameVersion(found, version);
    });
    const result = await build(host, inputs, projects);
    const fragment = {
        schema_version: 1,
        plan_sha256: inputs.plan === undefined ? '' : planHash(inputs.plan),
        release_tree: inputs.releaseTree,
        python: {
            files: result.files.map((file) => ({
                name: file.file,
                package: file.metadata.name,
                sha256: file.sha256,
                size: file.size,
            })),
            tools: result.tools,
        },
    };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(inputs.outDir, buildFragmentName), canonicalJson(fragment));
    host.output('dist-dir', inputs.outDirText);
    host.output('files', JSON.stringify(fragment.python.files.map(({ name, sha256, size }) => ({ name, sha256, size }))));
    host.output('record', (0,external_node_path_.join)(inputs.outDirText, buildFragmentName));
    await host.summary(summary(fragment));
}
async function build(host, inputs, listed) {
    if (listed.length === 0) {
        host.notice('no Python package to build');
        return { files: [], tools: {} };
    }
    const tools = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'build-tools-'));
    try {
        const interpreter = await findInterpreter(host, inputs.pythonVersion, inputs.backend, tools);
        return await buildWith(host, inputs, listed, interpreter);
    }
    finally {
        (0,external_node_fs_.rmSync)(tools, { recursive: true, force: true });
    }
}
async function buildWith(host, inputs, listed, interpreter) {
    const { plan } = inputs;
    const folders = listed.map(({ path }) => path);
    const tools = plan === undefined ? new Map() : gitVersionTools(inputs.workingDirectory, folders);
    const time = plan?.commit.time ?? (await commitTime(host, inputs.workingDirectory));
    const count = listed.length === 1 ? '1 package' : `${listed.length} packages`;
    const installer = interpreter.uv === '' ? 'pip' : 'uv';
    host.info(`building ${count} with Python ${interpreter.version} and ${installer}, SOURCE_DATE_EPOCH ${time}`);
    return withSources(host, inputs, tools, (root) => buildPackages(host, {
        projects: folders.map((path) => readProject(root, path)),
        interpreter,
        time,
        outDir: inputs.outDir,
        release: plan !== undefined,
        expected: ({ path }) => {
            const name = plan?.python.packages.find((one) => one.path === path)?.name;
            return name === undefined || plan === undefined ? undefined : { name, version: plan.version };
        },
        versionFix: ({ path }) => {
            const tool = tools.get(path);
            return tool === undefined || plan === undefined ? undefined : gitVersionFix(tool, plan);
        },
    }));
}
/** Committer time of HEAD in seconds: the clock of a build without a plan. */
async function commitTime(host, folder) {
    const log = await host.exec('git', ['log', '-1', '--format=%ct'], { cwd: folder, allowFailure: true });
    const time = Number(log.stdout.trim());
    if (log.exitCode === 0 && Number.isInteger(time) && time > 0)
        return time;
    throw new errors/* UserError */.yo('the time of the last commit is not known, so builds would differ each time', {
        fix: 'check the repository out with actions/checkout before this step, or give a plan',
        ...(log.stderr === '' ? {} : { cause: log.stderr.trim() }),
    });
}
function summary(fragment) {
    const { files, tools } = fragment.python;
    const rows = files.map((file) => [(0,markdown/* code */.aY)(file.name), (0,markdown/* bytes */.ee)(file.size), (0,markdown/* code */.aY)(file.sha256)]);
    const shown = Object.entries(tools)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]) => (0,markdown/* code */.aY)(`${name} ${version}`));
    return (0,markdown/* section */.uW)('Python distributions', files.length === 0 ? 'Nothing to build.' : (0,markdown/* table */.tp)(['file', 'size', 'sha256'], rows), shown.length === 0 ? '' : `Built with ${shown.join(', ')}.`);
}

/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
;// CONCATENATED MODULE: ./build/src/core/inputs.js


/**
 * The only place that parses action inputs. Each action reads all of its inputs once, at its start, into one plain
 * object. Values are trimmed of ASCII white space only: Unicode spaces in a tag are part of what must be refused.
 */
class Inputs {
    host;
    constructor(host) {
        this.host = host;
    }
    /** '' when absent. */
    optional(name) {
        return this.host.input(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    required(name, hint) {
        const value = this.optional(name);
        if (value === '') {
            throw new errors/* UserError */.yo(`the input "${name}" is empty`, {
                fix: hint ?? `give "${name}" under with: of this step`,
            });
        }
        return value;
    }
    /** `true` or `false`; '' reads as the default of action.yml being absent, hence false. */
    flag(name) {
        const value = this.optional(name);
        if (value === 'true')
            return true;
        if (value === 'false' || value === '')
            return false;
        throw new errors/* UserError */.yo(`the input "${name}" must be true or false, not "${value}"`, {
            fix: `write ${name}: true or ${name}: false`,
        });
    }
    oneOf(name, values) {
        const value = this.optional(name);
        if (value === '')
            return values[0];
        if (!values.includes(value)) {
            throw new errors/* UserError */.yo(`the input "${name}" must be one of ${values.join(', ')}, not "${value}"`);
        }
        return value;
    }
    /** Non-empty lines; a comma also separates, so that a list fits on one line. */
    list(name) {
        return this.optional(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** A secret: registered for masking before anything else can see it. '' when absent. */
    secret(name) {
        const raw = this.host.input(name);
        this.host.secret(raw);
        return raw.trim();
    }
    /** An absolute path; relative ones are taken from the working directory of the action. */
    path(name, base) {
        const value = this.optional(name);
        return (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(base, value);
    }
}
function commonInputs(host, inputs) {
    const workspace = host.env['GITHUB_WORKSPACE'] || process.cwd();
    return {
        workingDirectory: inputs.path('working-directory', workspace),
        config: inputs.optional('config') || defaultConfigPath,
        dryRun: inputs.flag('dry-run'),
    };
}
const defaultConfigPath = '.github/release-actions.yml';
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __nccwpck_require__(414);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./build/src/version/version.js
var version = __nccwpck_require__(246);
;// CONCATENATED MODULE: ./build/src/plan/read.js





/** A plan of a repository with ten thousand locations has about 2 MB. */
const mostBytes = 32 * 1024 * 1024;
const fix = 'give the output plan of validate-tag, or the path of the file that it wrote';
/**
 * Reads the input `plan` of an action: JSON, or the path of a file that holds it.
 * @param value text of the input
 * @param baseDir absolute folder that a relative path is taken from
 * @throws UserError when there is no such file, it is no JSON, or not a plan of this version
 */
function readPlan(value, baseDir) {
    const trimmed = value.trim();
    if (trimmed === '')
        throw new errors/* UserError */.yo('the plan is empty', { where: { key: 'plan' }, fix });
    const inline = trimmed.startsWith('{');
    const where = inline ? { key: 'plan' } : { file: trimmed };
    let json;
    const text = inline ? trimmed : readText(trimmed, baseDir);
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('the plan is not JSON', { where, fix, cause });
    }
    return checked(json, where);
}
function readText(path, baseDir) {
    const where = { file: path, key: 'plan' };
    // A broken JSON text would make a path that no file system takes.
    if (path.length > 1000 || /[\n\0]/.test(path)) {
        throw new errors/* UserError */.yo('the plan is neither JSON nor a path', { where: { key: 'plan' }, fix });
    }
    const file = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(baseDir, path);
    try {
        if ((0,external_node_fs_.statSync)(file).size > mostBytes)
            throw new errors/* UserError */.yo('the plan is too large', { where, fix });
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo('the file of the plan cannot be read', { where, fix, cause });
    }
}
/** Key by key what the actions rely on; the rest is in schema/release-plan.schema.json. */
const shape = {
    tag: isText,
    version: isVersion,
    base_version: isVersion,
    kind: (value) => ['prerelease', 'final', 'post-release'].includes(value),
    semver: isText,
    line: isText,
    codename: isText,
    commit: (value) => has(value, { sha: object_id/* isObjectId */.T, tree: object_id/* isObjectId */.T, time: Number.isSafeInteger }),
    config: (value) => has(value, { path: isText, sha256: isText, ref: isText }),
    bump: (value) => ['commit', 'build', 'verify'].includes(value),
    branches: (value) => isListOf(value, isText),
    window: (value) => has(value, { from: isVersion, to: isVersion }),
    reference_version: isText,
    rewrite: (value) => has(value, { files: Array.isArray, current: Number.isSafeInteger, left_alone: Array.isArray }),
    python: (value) => has(value, {
        publish: isFlag,
        packages: (list) => isListOf(list, (item) => has(item, { name: isText, normalized: isText, path: isText })),
    }),
    images: (value) => has(value, {
        registry: isText,
        project: isText,
        version_tag: isText,
        version_tag_template: isText,
        builds: (list) => isListOf(list, isImage),
        legs: (list) => isListOf(list, (leg) => has(leg, { id: isText, images: Array.isArray, platform: isText })),
        attestations: (asked) => asked === undefined ||
            has(asked, { provenance: (mode) => ['off', 'min', 'max'].includes(mode), sbom: isFlag }),
    }),
    charts: (value) => has(value, {
        registry: isText,
        project: isText,
        oci_project: isText,
        charts: (list) => isListOf(list, (chart) => has(chart, { name: isText, path: isText, version: isText })),
    }),
    discord: (value) => has(value, { channel: isText, title: isText, links: isObject }),
    live: (value) => isListOf(value, (item) => has(item, { url: isText, key: isText, channel: isText })),
    release: (value) => has(value, { prerelease: isFlag, latest_candidate: isFlag }),
    effects: (value) => isListOf(value, (item) => has(item, { id: isText, what: isText })),
    warnings: (value) => isListOf(value, isText),
};
function checked(json, where) {
    const version = typeof json === 'object' && json !== null ? json.schema_version : undefined;
    if (version === undefined) {
        throw new errors/* UserError */.yo('this JSON is not a plan: it has no schema_version', { where, fix });
    }
    if (version !== 1) {
        throw new errors/* UserError */.yo(`the plan has schema_version ${JSON.stringify(version)}, and only 1 is known`, {
            where,
            fix: 'use the same version of release-actions in every step',
        });
    }
    for (const [key, accepts] of Object.entries(shape)) {
        const value = json[key];
        if (value !== undefined && accepts(value))
            continue;
        const what = value === undefined ? 'is missing' : 'has a wrong value';
        throw new errors/* UserError */.yo(`the plan is damaged: ${key} ${what}`, { where, fix });
    }
    return json;
}
function isImage(value) {
    const named = (list) => isListOf(list, (item) => has(item, { name: isText, channels: (names) => isListOf(names, isText) }));
    return has(value, {
        name: isText,
        dockerfile: isText,
        context: isText,
        repositories: named,
        platforms: (list) => isListOf(list, isText),
        after: (list) => isListOf(list, isText),
        build_args: isObject,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isVersion(value) {
    return typeof value === 'string' && (0,version/* tryParseVersion */.z0)(value) !== undefined;
}
function isListOf(value, accepts) {
    return Array.isArray(value) && value.every(accepts);
}
function has(value, keys) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(keys).every(([key, accepts]) => accepts(value[key]));
}
;// CONCATENATED MODULE: ./build/src/actions/build-python/inputs.js





function readInputs(host) {
    const inputs = new Inputs(host);
    const common = commonInputs(host, inputs);
    const plan = inputs.optional('plan');
    const packages = inputs.list('packages');
    if ((plan === '') === (packages.length === 0)) {
        throw new errors/* UserError */.yo('give exactly one of the inputs "plan" and "packages"', {
            fix: 'plan: the output of validate-tag; or packages: folders of Python packages, one a line',
        });
    }
    const releaseTree = inputs.optional('release-tree');
    if (releaseTree !== '' && !(0,object_id/* isObjectId */.T)(releaseTree)) {
        throw new errors/* UserError */.yo('the input "release-tree" must be a full git tree id');
    }
    const outDirText = inputs.optional('out-dir') || 'dist';
    return {
        ...common,
        plan: plan === '' ? undefined : readPlan(plan, common.workingDirectory),
        packages: packages.map(cleanFolder),
        outDir: (0,external_node_path_.resolve)(common.workingDirectory, outDirText),
        outDirText,
        pythonVersion: inputs.optional('python-version'),
        backend: inputs.oneOf('backend', ['auto', 'uv', 'build']),
        releaseTree,
    };
}
/** `./pkg/` -> `pkg`, `.` -> ''. */
function cleanFolder(path) {
    const clean = path
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
    if (path.startsWith('/') || clean.split('/').includes('..')) {
        throw new errors/* UserError */.yo(`the package folder ${JSON.stringify(path)} lies outside of working-directory`);
    }
    return clean;
}

/***/ }),

/***/ 318:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(838);
/* harmony import */ var _build_python_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(185);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(396);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('build-python', (host) => (0,_build_python_js__WEBPACK_IMPORTED_MODULE_1__/* .buildPython */ .t)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony exports placeText, ServiceError */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(989);

/** Renders a place as `file:line:column: key`, with only the parts that are known. */
function placeText(place) {
    const file = place.file === undefined ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(place.file);
    const position = [file, place.line, place.line === undefined ? undefined : place.column]
        .filter((part) => part !== undefined)
        .join(':');
    return [position, place.key].filter((part) => part !== undefined && part !== '').join(': ');
}
/** Something the caller can mend: what is wrong, where, and what to do next. Shown without a stack. */
class UserError extends Error {
    name = 'UserError';
    place;
    fix;
    constructor(what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.place = details.where;
        this.fix = details.fix;
    }
}
/** A service refused or failed. `retryable` says whether the same request may be sent again. */
class ServiceError extends Error {
    name = 'ServiceError';
    service;
    /** HTTP status; 0 when no answer arrived. */
    status;
    retryable;
    /** Milliseconds that the service asked us to wait (Retry-After), if it did. */
    retryAfterMs;
    fix;
    constructor(service, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.status = details.status;
        this.retryable = details.retryable;
        this.retryAfterMs = details.retryAfterMs;
        this.fix = details.fix;
    }
}
/** A child process failed. Keeps the last lines of its standard error, already redacted by the host. */
class ToolError extends Error {
    name = 'ToolError';
    command;
    exitCode;
    stderrTail;
    fix;
    constructor(command, exitCode, stderrTail, fix) {
        super(`${command} ended with exit code ${exitCode}`);
        this.command = command;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
        this.fix = fix;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/**
 * Everything a person needs to read of an error, in lines: place and message, service or tool facts, what to do.
 * A stack is added only for errors that nobody threw on purpose.
 */
function explain(thrown) {
    const lines = [];
    if (thrown instanceof UserError) {
        const at = thrown.place === undefined ? '' : placeText(thrown.place);
        lines.push(at === '' ? thrown.message : `${at}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ServiceError) {
        lines.push(`${thrown.service}${thrown.status > 0 ? ` answered ${thrown.status}` : ''}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ToolError) {
        lines.push(thrown.message);
        if (thrown.stderrTail !== '')
            lines.push(thrown.stderrTail);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof Error) {
        lines.push(thrown.stack ?? thrown.message, 'This is a bug in release-actions; please report it.');
    }
    else {
        lines.push(String(thrown));
    }
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause !== undefined && (thrown instanceof UserError || thrown instanceof ServiceError)) {
        lines.push(`Cause: ${messageOf(cause)}`);
    }
    return lines.join('\n');
}

/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** Small Markdown pieces for summaries. Every text is untrusted: tags, file names and server answers go through `text`. */
/**
 * Escapes a text so that it shows as itself in GitHub Markdown, also inside a table cell or list item; no HTML, no
 * mentions. Only what can mean something is escaped: people also read the raw text.
 */
function text(value) {
    return value
        .replace(/\r?\n/g, ' ')
        .replace(/[\\`*_[\]#|~]/g, (character) => `\\${character}`)
        .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;');
}
/** Inline code that survives back-ticks and pipes in it. */
function code(value) {
    const oneLine = value.replace(/\r?\n/g, ' ');
    const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = oneLine.startsWith('`') || oneLine.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${oneLine.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** A table of cells that are already Markdown. '' when there are no rows. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One section of a job summary. Parts that are '' are left out. */
function section(title, ...parts) {
    return `${[`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}
/** Bytes for people: 812 B, 4.2 kB, 1.3 MB (powers of 1000). */
function bytes(size) {
    if (size < 1000)
        return `${size} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = size;
    let unit = -1;
    do {
        value /= 1000;
        unit++;
    } while (value >= 999.5 && unit < units.length - 1);
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Cuts a text to at most `limit` bytes of UTF-8 at a line end (GitHub drops a summary over 1 MiB whole). */
function clamp(markdown, limit = 1_000_000) {
    const buffer = Buffer.from(markdown);
    if (buffer.length <= limit)
        return markdown;
    const note = '\n\n(cut: the full text is in the artifacts of this run)\n';
    const cut = buffer.subarray(0, limit - note.length).toString('utf8');
    return cut.slice(0, cut.lastIndexOf('\n')) + note;
}

/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/* unused harmony export objectId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);

/** Whether something is a whole object id of git: SHA-1 or SHA-256, in lower case hexadecimal digits. */
function isObjectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/**
 * The id that git gives an object (`<type> <size>\0<content>`, gitformat-loose).
 * @param length digits of the repository's ids: 40 or 64
 */
function objectId(type, content, length) {
    const hash = createHash(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   SY: () => (/* binding */ neutral)
/* harmony export */ });
/* unused harmony exports quoted, shellWord */
/** How hostile texts (tags, file names, values of a config) stand in messages for people. */
/** What cannot be seen, moves the cursor or turns the direction of the text around it, and line ends. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
/** A text in quotes, with everything invisible escaped, cut after `most` UTF-16 units. */
function quoted(text, most = 120) {
    return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text).replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** A file name: as it is, or in quotes when something in it could not be seen. */
function fileName(path) {
    return path.search(invisible) === -1 ? path : quoted(path, Number.POSITIVE_INFINITY);
}
/**
 * A text for a log that a runner may read: a tag or file name in it must not become a command. A runner takes `::name::`
 * at the start of a line and `##[name]` anywhere for one.
 */
function neutral(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '##\u200b[');
}
/** A word for a POSIX shell, in a command that a message proposes: git allows `$`, quotes and `;` in names. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/***/ }),

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
;// CONCATENATED MODULE: ./build/src/core/child.js


/**
 * What a child process may see of our environment. A runner's environment also holds `INPUT_*` (our secrets) and
 * `ACTIONS_*` (tokens of the runner), which build backends and git hooks have no business with.
 */
const allowed = new Set(('PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_CTYPE TZ TERM CI SSL_CERT_FILE SSL_CERT_DIR ' +
    'REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy ' +
    'no_proxy PIP_INDEX_URL PIP_CONFIG_FILE PIP_CACHE_DIR PIP_CERT PIP_TRUSTED_HOST UV_CACHE_DIR UV_DEFAULT_INDEX ' +
    'UV_INDEX_URL UV_PYTHON XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME SystemRoot SYSTEMROOT ComSpec PATHEXT ' +
    'APPDATA LOCALAPPDATA USERPROFILE PYENV_ROOT PYENV_VERSION GITHUB_WORKSPACE RUNNER_TEMP RUNNER_OS RUNNER_ARCH').split(' '));
/** The allow-listed part of an environment, with additions. */
function childEnvironment(env, additions = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && allowed.has(name))
            result[name] = value;
    }
    return { ...result, ...additions };
}
/** Last lines of a tool's standard error that are worth showing. */
function tail(text, lines = 20) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}
/**
 * Runs a program without a shell, with only the allow-listed environment.
 * @throws ToolError when the program cannot be started, is killed at the timeout or for printing too much, or (unless
 * allowFailure) fails
 */
async function execChild(env, redact, command, args, options = {}) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, [...args], {
        cwd: options.cwd,
        env: childEnvironment(env, options.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out = [];
    const err = [];
    let partial = '';
    const lines = (chunk) => {
        if (options.onLine === undefined)
            return;
        const parts = (partial + chunk.toString('utf8')).split('\n');
        partial = parts.pop() ?? '';
        for (const line of parts)
            options.onLine(redact(line));
    };
    let printed = 0;
    const most = options.maxOutput ?? Number.POSITIVE_INFINITY;
    child.stdout.on('data', (chunk) => {
        printed += chunk.length;
        if (printed > most) {
            child.kill('SIGKILL');
            return;
        }
        out.push(chunk);
        lines(chunk);
    });
    child.stderr.on('data', (chunk) => {
        err.push(chunk);
        lines(chunk);
    });
    // A child that exits before reading its input closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => { });
    child.stdin.end(options.stdin ?? '');
    const timeout = options.timeout ?? 600_000;
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, timeout);
    const shown = redact(`${command} ${args[0] ?? ''}`.trim());
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.on('error', (error) => {
                const why = error.code === 'ENOENT' ? `${command} is not installed or not on PATH` : error.message;
                reject(new errors/* ToolError */.v4(shown, 127, redact(why), `install ${command} or put it on PATH`));
            });
            child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
        });
        const stdout = Buffer.concat(out);
        const stderr = redact(Buffer.concat(err).toString('utf8'));
        if (timedOut)
            throw new errors/* ToolError */.v4(shown, 137, `killed after ${timeout / 1000} s\n${tail(stderr)}`);
        if (printed > most)
            throw new errors/* ToolError */.v4(shown, 137, `killed after it printed ${most} bytes`);
        if (exitCode !== 0 && options.allowFailure !== true) {
            const shownTail = tail(stderr) || tail(redact(stdout.toString('utf8')));
            throw new errors/* ToolError */.v4(shown, exitCode, shownTail);
        }
        return { exitCode, stdout: stdout.toString('utf8'), stderr, bytes: stdout };
    }
    finally {
        clearTimeout(timer);
    }
}
// EXTERNAL MODULE: ./build/src/core/markdown.js
var core_markdown = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(989);
;// CONCATENATED MODULE: ./build/src/core/redact.js
/**
 * Replaces secrets in texts. GitHub's runner masks what was registered with `::add-mask::`, but only in logs and only
 * in forms that it knows; error texts, summaries and files need the same care.
 */
const replacement = '***';
/** Texts of well-known shape that are secret even if nobody registered them. */
const shapes = [
    /\bpypi-[A-Za-z0-9_-]{16,}/g,
    /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\/api\/(?:v\d+\/)?webhooks\/\d+\/[A-Za-z0-9_-]+/g,
    /(?<=:\/\/)[^/\s:@]+:[^/\s@]+(?=@)/g,
    /(?<=\bauthorization: ?)(?:basic|bearer|token|bot) [^\s"']+/gi,
];
class Redactor {
    secrets = new Set();
    /** Registers a secret and the forms it usually travels in. Returns the forms that were new. */
    add(value) {
        const added = [];
        const put = (form) => {
            if (form.length >= 3 && !this.secrets.has(form)) {
                this.secrets.add(form);
                added.push(form);
            }
        };
        const trimmed = value.trim();
        if (trimmed === '')
            return added;
        for (const line of [trimmed, ...trimmed.split(/\r?\n/)])
            put(line.trim());
        put(Buffer.from(trimmed).toString('base64'));
        put(encodeURIComponent(trimmed));
        return added;
    }
    redact(text) {
        let result = text;
        // Longest first, so that a secret that contains another one disappears whole.
        for (const secret of [...this.secrets].sort((a, b) => b.length - a.length)) {
            result = result.replaceAll(secret, replacement);
        }
        for (const shape of shapes)
            result = result.replace(shape, replacement);
        return result;
    }
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/core/workflow-commands.js
/**
 * What a step tells the runner: lines on standard output, and text in the files that GITHUB_OUTPUT and its like name
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The same bytes as @actions/core
 * writes, which the tests compare; that package itself also loads an HTTP client, half of the time that a step of ours
 * takes to start.
 */


/** The line of a command, with its line end. Line ends in the message cannot end it. */
function commandLine(name, message = '') {
    const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return `::${name}::${escaped}${external_node_os_.EOL}`;
}
/**
 * The lines that set an output, for the end of the file that GITHUB_OUTPUT names.
 * @param delimiter must be unforeseeable: a value that held it could set other outputs
 * @throws Error when the name or value holds the delimiter
 */
function outputLines(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (`${name}\n${value}`.includes(delimiter))
        throw new Error('it holds the delimiter of outputs');
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}
/** The environment variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
;// CONCATENATED MODULE: ./build/src/core/actions-host.js








const protocolFix = {
    where: { key: 'GITHUB_OUTPUT' },
    fix: 'let it name a file that this step may write to',
};
/** The Host of a real runner: inputs from `INPUT_*`, outputs, log commands and summary by its file protocol. */
class ActionsHost {
    env = process.env;
    redactor = new Redactor();
    /** @throws UserError when outputs could not be written: later, an effect might have happened that nobody hears of */
    checkProtocol() {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file)
            return;
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'r+'));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`outputs cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    input(name) {
        return this.env[inputVariable(name)] ?? '';
    }
    output(name, value) {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file) {
            this.info(`output ${name}=${value}`);
            return;
        }
        try {
            appendTo(file, outputLines(name, value));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`the output ${name} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    secret(value) {
        for (const form of this.redactor.add(value)) {
            if (this.env['GITHUB_ACTIONS'] === 'true')
                issue('add-mask', form);
        }
    }
    redact(text) {
        return this.redactor.redact(text);
    }
    debug(text) {
        issue('debug', this.redact(text));
    }
    info(text) {
        process.stdout.write((0,quote/* neutral */.SY)(this.redact(text)) + external_node_os_.EOL);
    }
    notice(text) {
        issue('notice', this.redact(text));
    }
    warning(text) {
        issue('warning', this.redact(text));
    }
    error(text) {
        issue('error', this.redact(text));
    }
    async group(title, body) {
        issue('group', this.redact(title));
        try {
            return await body();
        }
        finally {
            issue('endgroup');
        }
    }
    async summary(markdown) {
        const file = this.env['GITHUB_STEP_SUMMARY'];
        if (!file)
            return;
        try {
            appendTo(file, (0,core_markdown/* clamp */.qE)(this.redact(markdown)) + external_node_os_.EOL);
        }
        catch (error) {
            // What was done counts, not the page about it.
            this.warning(`the job summary cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    exec(command, args, options = {}) {
        return execChild(this.env, (text) => this.redact(text), command, args, options);
    }
    async fetch(url, init) {
        // A step that asks nobody does not pay for TLS.
        const { nodeFetch } = await __nccwpck_require__.e(/* import() */ 805).then(__nccwpck_require__.bind(__nccwpck_require__, 805));
        return nodeFetch(new URL(url), init ?? {}, this.env);
    }
    now() {
        return Date.now();
    }
    sleep(milliseconds) {
        return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
}
function issue(name, message = '') {
    process.stdout.write(commandLine(name, message));
}
/** The runner made the file: one that is not there (any more) is not read by anybody. */
function appendTo(file, text) {
    const open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        (0,external_node_fs_.appendFileSync)(open, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/src/core/report.js


/** Folder below RUNNER_TEMP that a job uploads as `release-report-<job>`. */
const reportFolder = 'release-report';
/** Name of the report that `run` leaves of an action that failed. */
function failedReport(action) {
    return `${action}-failed`;
}
/**
 * Leaves a report for the last job of the release, in `$RUNNER_TEMP/release-report/<name>.json`. Without a runner
 * nobody reads it, and nothing is written. A report that cannot be written never fails a release.
 * @param name of the action, with an operation when a job has several steps of it
 */
function writeReport(host, name, report) {
    const temp = host.env['RUNNER_TEMP'] ?? '';
    if (temp === '')
        return;
    const { effects, error = '' } = report;
    const whole = { schema_version: 1, action: name, effects, error };
    // Each text by itself: a replacement in the finished JSON could take a quote with it.
    const redacted = (_, value) => typeof value === 'string' ? host.redact(value) : value;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(temp, reportFolder), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(temp, reportFolder, `${name}.json`), `${JSON.stringify(whole, redacted, 2)}\n`);
    }
    catch (error) {
        host.debug(`no report was left: ${String(error)}`);
    }
}
/**
 * Runs the operation that has one effect and reports it, as `failed` when the operation throws.
 * @param tell what became of the effect, from the result
 * @throws what the operation throws
 */
async function reporting(host, name, effect, operation, tell) {
    let told = { state: 'failed', what: 'the step failed: see its error' };
    try {
        const result = await operation();
        told = tell(result);
        return result;
    }
    finally {
        writeReport(host, name, { effects: [{ effect, ...told }] });
    }
}
;// CONCATENATED MODULE: ./build/src/core/run.js




/**
 * The only place that turns an error into a failed step: one annotation, one summary section, one report
 * for the last job of a release, exit code 1.
 * Outputs that are already true are set by the use case before it throws.
 */
async function run(name, main) {
    const host = new ActionsHost();
    try {
        host.checkProtocol();
        await main(host);
    }
    catch (thrown) {
        const message = host.redact((0,errors/* explain */.WE)(thrown));
        host.error(message);
        writeReport(host, failedReport(name), { effects: [], error: message });
        const [first = '', ...rest] = message.split('\n');
        await host.summary((0,core_markdown/* section */.uW)(`${name}: failed`, `**${(0,core_markdown/* text */.Qq)(first)}**`, rest.map((line) => (0,core_markdown/* text */.Qq)(line)).join('<br>\n')));
        process.exitCode = 1;
    }
}

/***/ }),

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z0: () => (/* binding */ tryParseVersion)
/* harmony export */ });
/* unused harmony exports parseVersion, canonicalGuess, compareVersions, baseVersion, kindOf, lineOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26);


const number = '(0|[1-9][0-9]{0,8})';
const grammar = new RegExp(`^${number}\\.${number}\\.${number}(?:(a|b|rc)${number})?(?:\\.post${number})?$`);
/** Parses the canonical spelling; undefined for anything else. Numbers have at most 9 digits, so they stay exact. */
function tryParseVersion(text) {
    const match = grammar.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post] = match;
    return {
        text,
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        stage: stage,
        stageNumber: stageNumber === undefined ? undefined : Number(stageNumber),
        post: post === undefined ? undefined : Number(post),
    };
}
/** @throws UserError that names the canonical form where one can be guessed */
function parseVersion(text) {
    const version = tryParseVersion(text);
    if (version !== undefined)
        return version;
    const canonical = canonicalGuess(text);
    throw new UserError(`${quoted(text)} is not a version that can be released`, {
        fix: canonical !== undefined
            ? `write ${canonical}`
            : 'use X.Y.Z, optionally followed by a, b or rc and a number, optionally by .postN: 5.1.0, 5.1.0rc1, 5.1.0.post1',
    });
}
/**
 * PEP 440, appendix B, without local and dev parts and any epoch but 0; one to three numbers. Whitespace around it is that of ASCII.
 */
const looseGrammar = /^[ \t-\r]*v?(?:0+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)|-(\d+))?[ \t-\r]*$/i;
/** Characters beyond which nobody mistyped a version. */
const longestSlip = 200;
/**
 * The canonical form of a spelling that PEP 440 readers would understand, with three numbers; undefined when there is
 * none that can be released.
 */
function canonicalGuess(text) {
    if (text.length > longestSlip)
        return undefined;
    const loose = looseGrammar.exec(text);
    if (loose === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post, implicitPost] = loose;
    const stages = {
        alpha: 'a',
        a: 'a',
        beta: 'b',
        b: 'b',
        rc: 'rc',
        c: 'rc',
        pre: 'rc',
        preview: 'rc',
    };
    const plain = [major, minor ?? '0', patch ?? '0'].map(Number).join('.');
    const pre = stage === undefined ? '' : `${stages[stage.toLowerCase()]}${Number(stageNumber || '0')}`;
    const after = post ?? implicitPost;
    const guess = `${plain}${pre}${after === undefined ? '' : `.post${Number(after || '0')}`}`;
    return tryParseVersion(guess) === undefined ? undefined : guess;
}
const stageRank = { a: 0, b: 1, rc: 2 };
/**
 * Order of PEP 440 for this grammar: a < b < rc < final, and each below its own post-releases.
 * Negative, zero or positive, as for Array.prototype.sort.
 */
function compareVersions(left, right) {
    return (left.major - right.major ||
        left.minor - right.minor ||
        left.patch - right.patch ||
        (left.stage === undefined ? 3 : stageRank[left.stage]) -
            (right.stage === undefined ? 3 : stageRank[right.stage]) ||
        (left.stageNumber ?? -1) - (right.stageNumber ?? -1) ||
        (left.post ?? -1) - (right.post ?? -1));
}
/** The version without `.postN`. */
function baseVersion(version) {
    return version.post === undefined ? version : parseVersion(version.text.replace(/\.post\d+$/, ''));
}
/** What a release of this version is; `rcN.postM` is a post-release of a candidate. */
function kindOf(version) {
    if (version.post !== undefined)
        return 'post-release';
    return version.stage === undefined ? 'final' : 'prerelease';
}
/** `X.Y`: the line whose moving tag this version may move. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(318);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
