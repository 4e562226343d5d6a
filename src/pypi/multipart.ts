import { randomBytes } from 'node:crypto';
import type { Field } from './form.js';

export interface MultipartBody {
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a multipart/form-data body (RFC 7578) by hand. FormData would turn every LF of a description into CRLF, and
 * its Blob fields would travel as file parts, which the index refuses. The whole body is one buffer, so that
 * fetch sends its exact length.
 */
export function multipart(
  fields: readonly Field[],
  file: { readonly field: string; readonly name: string; readonly data: Uint8Array },
): MultipartBody {
  const texts = fields.map(([, value]) => Buffer.from(value));
  const boundary = freshBoundary([...texts, file.data]);
  const parts: Uint8Array[] = [];
  for (const [index, [name]] of fields.entries()) {
    parts.push(
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n`),
      texts[index] ?? Buffer.alloc(0),
      Buffer.from('\r\n'),
    );
  }
  parts.push(
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(file.field)}"; filename="${quoted(file.name)}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    ),
    file.data,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  );
  const body = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    body.set(part, offset);
    offset += part.length;
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

function freshBoundary(values: readonly Uint8Array[]): string {
  for (;;) {
    const boundary = `----release-actions-${randomBytes(16).toString('hex')}`;
    if (
      !values.some((value) => Buffer.from(value.buffer, value.byteOffset, value.length).includes(boundary))
    ) {
      return boundary;
    }
  }
}

/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
