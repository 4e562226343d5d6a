export interface Part {
  readonly name: string;
  /** undefined for a text field */
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  readonly content: Buffer;
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header);
  return match === null ? undefined : (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1');
}

/** The parts of a multipart/form-data body (RFC 7578); undefined when the body is of another type or broken. */
export function parseMultipart(contentType: string | undefined, body: Buffer): Part[] | undefined {
  if (!/^multipart\/form-data\b/i.test(contentType ?? '')) return undefined;
  const boundary = parameter(contentType ?? '', 'boundary');
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter stands at the start, without the line break that belongs to every later one.
  const all = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  let at = all.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (all.toString('latin1', start, start + 2) === '--') return parts;
    const end = all.indexOf(delimiter, start);
    const head = all.indexOf('\r\n\r\n', start);
    if (end < 0 || head < 0 || head > end) return undefined;
    const headers = all.toString('utf8', start, head);
    const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
    const name = parameter(disposition, 'name');
    if (name === undefined) return undefined;
    parts.push({
      name,
      filename: parameter(disposition, 'filename'),
      contentType: /^content-type:\s*(.*?)\s*$/im.exec(headers)?.[1],
      content: all.subarray(head + 4, end),
    });
    at = end;
  }
  return undefined;
}
