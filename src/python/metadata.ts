import { UserError } from '../core/errors.js';
import { decodeUtf8 } from '../core/utf8.js';
import { repr } from './rules/problem.js';

/** Core metadata of a distribution: METADATA of a wheel, PKG-INFO of an sdist. */
export interface Metadata {
  readonly metadataVersion: string;
  readonly name: string;
  readonly version: string;
  /** The body, or the old Description header; undefined without either. Line ends are kept as they are. */
  readonly description: string | undefined;
  /** Values of a header in order of appearance, [] when absent; the name's case does not matter. */
  all(header: string): readonly string[];
}

/** What PyPI says when a field is not there. */
const missing: Readonly<Record<string, string>> = {
  'Metadata-Version': 'None is not a valid metadata version.',
  Name: "'' is an invalid value for Name. Error: This field is required.",
  Version: "'version' is a required field.",
};

/**
 * Parses core metadata (headers like those of e-mail, UTF-8, continuation lines, body = Description).
 * @param where file shown in errors
 * @throws UserError for text that is not UTF-8, a line that is no header, or a missing Name, Version, Metadata-Version
 */
export function parseMetadata(bytes: Uint8Array, where: string): Metadata {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UserError('its metadata is not UTF-8', { where: { file: where } });
  const blank = /(?:^|\n)\r?\n/.exec(text);
  const head = blank === null ? text : text.slice(0, blank.index);
  const body = blank === null ? '' : text.slice(blank.index + blank[0].length);
  const headers = parseHeaders(head, where);
  const all = (header: string): readonly string[] => headers.get(header.toLowerCase()) ?? [];
  const required = (header: string): string => {
    const [value = '', second] = all(header);
    const what =
      value === '' || value === 'UNKNOWN'
        ? missing[header]
        : second === undefined
          ? undefined
          : `${repr(header.toLowerCase().replaceAll('-', '_'))} has invalid data.`;
    if (what === undefined) return value;
    throw new UserError(what, { where: { file: where } });
  };
  return {
    metadataVersion: required('Metadata-Version'),
    name: required('Name'),
    version: required('Version'),
    description: body !== '' ? body : all('Description')[0],
    all,
  };
}

function parseHeaders(head: string, where: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const [index, raw] of head.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (/^[ \t]/.test(line) && current !== undefined) {
      const last = current.pop() ?? '';
      current.push(`${last}\n${continuation(line)}`);
      continue;
    }
    if (line === '') continue;
    const match = /^([!-9;-~]+):[ \t]*(.*)$/s.exec(line);
    if (match === null) {
      throw new UserError('its metadata has a line that is no header', {
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
function continuation(line: string): string {
  return line.replace(/^(?: {7}\|| {8}|[ \t]+)/, '');
}

/** Whether a metadata version is at least another one (`2.10` is newer than `2.4`). */
export function metadataAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minMajor = 0, minMinor = 0] = minimum.split('.').map(Number);
  return major > minMajor || (major === minMajor && minor >= minMinor);
}
