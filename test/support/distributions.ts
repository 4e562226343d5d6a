import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { fileNamePart } from '../../src/python/names.js';
import { writeTar } from '../../src/python/tar-write.js';

/** A zip archive with stored members, as small as the format allows. */
export function zipOf(members: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of members) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

export interface SampleOptions {
  readonly requires?: readonly string[];
  /** Something that makes the bytes differ. */
  readonly salt?: string;
  readonly headers?: string;
  readonly description?: string;
}

export function metadataText(name: string, version: string, options: SampleOptions = {}): string {
  const requires = (options.requires ?? []).map((one) => `Requires-Dist: ${one}\n`).join('');
  return (
    `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\nSummary: A sample\n${requires}` +
    `${options.headers ?? ''}Description-Content-Type: text/markdown\n\n${options.description ?? '# Sample\n\nGrüße\n'}`
  );
}

/** Writes a wheel and an sdist into a folder; returns their names, wheel first. */
export function writeSample(
  folder: string,
  name: string,
  version: string,
  options: SampleOptions = {},
): [wheel: string, sdist: string] {
  mkdirSync(folder, { recursive: true });
  const part = fileNamePart(name);
  const metadata = Buffer.from(metadataText(name, version, options));
  const info = `${part}-${version}.dist-info`;
  const wheel = `${part}-${version}-py3-none-any.whl`;
  const sdist = `${part}-${version}.tar.gz`;
  const members: [name: string, data: Buffer][] = [
    [`${part}/__init__.py`, Buffer.from(`salt = ${JSON.stringify(options.salt ?? '')}\n`)],
    [`${info}/METADATA`, metadata],
    [`${info}/WHEEL`, Buffer.from('Wheel-Version: 1.0\n')],
  ];
  const record = members.map(([path, data]) => {
    const hash = createHash('sha256').update(data).digest('base64url');
    return `${path},sha256=${hash},${data.length}\n`;
  });
  const whole = [
    ...members,
    [`${info}/RECORD`, Buffer.from(`${record.join('')}${info}/RECORD,,\n`)],
  ] as const;
  writeFileSync(join(folder, wheel), zipOf(whole));
  const file = { type: 'file', executable: false, target: '' } as const;
  const top = `${part}-${version}`;
  const tar = writeTar(
    [
      { ...file, path: `${top}/PKG-INFO`, data: metadata },
      { ...file, path: `${top}/salt.txt`, data: Buffer.from(options.salt ?? '') },
    ],
    1_700_000_000,
  );
  writeFileSync(join(folder, sdist), gzipSync(tar));
  return [wheel, sdist];
}
