import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * The objects and refs of a repository that lie in files of their own (gitrepository-layout: "loose"), read and written
 * without a git process. Most of what a release asks for is new, and so is loose; what is packed, git itself finds.
 */

export interface LooseObject {
  readonly type: string;
  readonly bytes: Buffer;
}

const fileOf = (dir: string, id: string): string => join(dir, 'objects', id.slice(0, 2), id.slice(2));

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** An object by its full id; undefined when it is packed or not there at all. */
export function looseObject(dir: string, id: string): LooseObject | undefined {
  if (!/^[0-9a-f]{40}$/.test(id)) return undefined;
  const packed = readOrNothing(fileOf(dir, id));
  if (packed === undefined) return undefined;
  const whole = inflateSync(packed);
  const end = whole.indexOf(0);
  const [type = ''] = whole.toString('latin1', 0, end).split(' ');
  return { type, bytes: whole.subarray(end + 1) };
}

/** Writes a blob as `git hash-object -w` does; its id. */
export function writeBlob(dir: string, content: string | Uint8Array): string {
  const bytes = Buffer.from(content as string);
  const whole = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  const id = createHash('sha1').update(whole).digest('hex');
  const file = fileOf(dir, id);
  if (existsSync(file)) return id;
  mkdirSync(dirname(file), { recursive: true });
  // Whoever reads it meanwhile sees nothing or all of it.
  const under = `${file}.${randomUUID()}`;
  writeFileSync(under, deflateSync(whole), { mode: 0o444 });
  renameSync(under, file);
  return id;
}

/** Where a full ref name points; undefined when it is packed, symbolic or not there at all. */
export function looseRef(dir: string, ref: string): string | undefined {
  if (!/^refs\/(?:heads|tags)\/[\w.+/-]+$/.test(ref) || ref.includes('..')) return undefined;
  const text = readOrNothing(join(dir, ref))?.toString('latin1').trim();
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : undefined;
}
