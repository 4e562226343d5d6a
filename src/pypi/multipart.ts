import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { UserError } from '../core/errors.js';
import type { StreamedBody } from '../core/transfer.js';
import type { Field } from './form.js';

export interface MultipartForm extends StreamedBody {
  readonly contentType: string;
}

/** The one part that is a file. */
export interface FilePart extends StreamedBody {
  readonly field: string;
  readonly name: string;
}

export interface MultipartBody {
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a multipart/form-data body (RFC 7578) by hand. FormData would turn every LF of a description into CRLF, and
 * its Blob fields would travel as file parts, which the index refuses.
 */
export function multipart(
  fields: readonly Field[],
  file: { readonly field: string; readonly name: string; readonly data: Uint8Array },
): MultipartBody {
  const { contentType, head, tail } = frame(fields, file);
  return { contentType, body: new Uint8Array(Buffer.concat([head, file.data, tail])) };
}

/** The same, but the file is read while it is sent; the length is known before. */
export function multipartForm(fields: readonly Field[], file: FilePart): MultipartForm {
  const { contentType, head, tail } = frame(fields, file);
  const length = head.length + file.length + tail.length;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* file.chunks();
    yield tail;
  }
  return { contentType, length, chunks: () => (length > small ? chunks() : joined(chunks())) };
}

/** Bytes that are read and sent at once: each further write is a turn, and most of the time that a small file takes. */
const small = 256 * 1024;

async function* joined(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  yield Buffer.concat(all);
}

/** All that stands before and after the bytes of the file. */
function frame(
  fields: readonly Field[],
  file: { readonly field: string; readonly name: string },
): { contentType: string; head: Buffer; tail: Buffer } {
  const boundary = freshBoundary(fields.map(([, value]) => value));
  const start = (name: string, more: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${more}\r\n\r\n`;
  const texts = fields.map(([name, value]) => `${start(name, '')}${value}\r\n`).join('');
  const type = 'Content-Type: application/octet-stream';
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: Buffer.from(texts + start(file.field, `; filename="${quoted(file.name)}"\r\n${type}`)),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`),
  };
}

/** A part from memory. */
export function bytesPart(field: string, name: string, data: Uint8Array): FilePart {
  return {
    field,
    name,
    length: data.length,
    async *chunks() {
      yield data;
    },
  };
}

/** A file whose bytes were read and hashed before. */
export interface KnownFile {
  readonly path: string;
  readonly file: string;
  /** bytes */
  readonly size: number;
  /** lower-case hex */
  readonly sha256: string;
}

/**
 * A part from a file. The end of the form follows only when its bytes are those that were checked: no server can store
 * a changed file. @throws UserError in its chunks, when they are not
 */
export function filePart(field: string, known: KnownFile): FilePart {
  return { field, name: known.file, length: known.size, chunks: () => checkedChunks(known) };
}

async function* checkedChunks({ path, file, size, sha256 }: KnownFile): AsyncGenerator<Uint8Array> {
  const changed = new UserError('this file changed after it was checked', { where: { file } });
  const hash = createHash('sha256');
  let read = 0;
  const chunks = size > small ? createReadStream(path) : [readFileSync(path)];
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > size) throw changed;
    hash.update(chunk);
    yield chunk;
  }
  if (read !== size || hash.digest('hex') !== sha256) throw changed;
}

/** 128 random bits: that a file holds them is out of the question; the texts are looked through all the same. */
function freshBoundary(texts: readonly string[]): string {
  for (;;) {
    const boundary = `----release-actions-${randomBytes(16).toString('hex')}`;
    if (!texts.some((text) => text.includes(boundary))) return boundary;
  }
}

/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
