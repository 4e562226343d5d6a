import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { isObjectId, objectId } from '../../core/object-id.js';
import { writeWhole } from './store.js';

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
  if (!isObjectId(id)) return undefined;
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
  const id = objectId('blob', bytes, 40);
  const file = fileOf(dir, id);
  const head = Buffer.from(`blob ${bytes.length}\0`);
  if (!existsSync(file)) writeWhole(file, deflateSync(Buffer.concat([head, bytes])));
  return id;
}

/** Where a full ref name points; undefined when it is packed, symbolic or not there at all. */
export function looseRef(dir: string, ref: string): string | undefined {
  if (!/^refs\/(?:heads|tags)\/[\w.+/-]+$/.test(ref) || ref.includes('..')) return undefined;
  const text = readOrNothing(join(dir, ref))?.toString('latin1').trim();
  return isObjectId(text) ? text : undefined;
}
