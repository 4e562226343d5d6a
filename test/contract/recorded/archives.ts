import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export interface ZipOptions {
  /** Sizes after the data, as when written to a stream. */
  readonly stream?: boolean;
  readonly comment?: string;
  /** Compression method that the headers name. */
  readonly method?: number;
  readonly damaged?: boolean;
}

type Member = readonly [name: string, content: string];

/** A zip (APPNOTE 4.3) with exactly the oddities asked for. */
export function zip(members: readonly Member[], options: ZipOptions = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of members) {
    const content = Buffer.from(text);
    const method = options.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const crc = crc32(content) ^ (options.damaged === true ? 1 : 0);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(options.stream === true ? 8 : 0, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc >>> 0, 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const comment = Buffer.from(options.comment ?? '');
    const tail = Buffer.alloc(14);
    tail.writeUInt16LE(comment.length, 0);
    tail.writeUInt32LE(offset, 10);
    const record = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data]);
    local.push(record);
    offset += record.length;
    central.push(Buffer.from('PK\x01\x02\x14\0'), head, tail, Buffer.from(name), comment);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

/** A ustar archive of plain files. */
export function tar(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(([name, text]) => {
    const content = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write('0000644\0', 100);
    head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        0', 148);
    head.write('ustar\x0000', 257, 'latin1');
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A wheel whose folder is named by its first two parts; `seed` makes its content its own. */
export function wheel(
  name: string,
  seed: string,
  options: ZipOptions & {
    readonly folder?: string;
    readonly without?: string;
    readonly licence?: string;
    readonly entryPoints?: string;
  } = {},
): Buffer {
  const folder = `${
    options.folder ??
    name
      .replace(/\.whl$/, '')
      .split('-')
      .slice(0, 2)
      .join('-')
  }.dist-info`;
  const files = ['METADATA', 'WHEEL', 'RECORD'].filter((file) => options.without?.includes(file) !== true);
  const licence: Member[] = options.licence === undefined ? [] : [[`${folder}/${options.licence}`, 'MIT']];
  const { entryPoints } = options;
  const points: Member[] = entryPoints === undefined ? [] : [[`${folder}/entry_points.txt`, entryPoints]];
  return zip(
    [
      ['m.py', `# ${seed}`],
      ...licence,
      ...points,
      ...files.map((file): Member => [`${folder}/${file}`, 'x']),
    ],
    options,
  );
}

export function sdist(top: string, seed: string): Buffer {
  return gzipSync(tar([[`${top}/PKG-INFO`, `x ${seed}`]]));
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
