import { createHash } from 'node:crypto';
import { blake2b256 } from './blake2b.js';
import type { Part } from './multipart.js';
import { parsePep440 } from './pep440.js';
import { Refused, refuse } from './pypi-answers.js';

const metadataPage = 'See https://packaging.python.org/specifications/core-metadata for more information.';

function refuseMetadata(reason: string): never {
  refuse(`${reason} ${metadataPage}`);
}

/** An upload form whose fields, metadata and digests were found good. */
export interface Upload {
  /** As sent. */
  readonly name: string;
  /** PEP 503 */
  readonly project: string;
  /** Canonical. */
  readonly version: string;
  readonly filetype: 'sdist' | 'bdist_wheel';
  readonly pyversion: string;
  readonly all: (field: string) => string[];
  readonly one: (field: string) => string;
  readonly file: { readonly name: string; readonly contentType: string; readonly content: Buffer };
  readonly sha256: string;
  readonly md5: string;
  readonly blake2: string;
}

type Fields = Pick<Upload, 'all' | 'one'>;

export function normalize(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Text fields by name; `UNKNOWN` is what old tools send for nothing. */
export function fieldsOf(parts: readonly Part[]): Fields {
  const values = new Map<string, string[]>();
  for (const part of parts) {
    const text = part.content.toString('utf8');
    const value = text.trim() === 'UNKNOWN' ? '' : text;
    values.set(part.name, [...(values.get(part.name) ?? []), value]);
  }
  const all = (field: string): string[] => values.get(field) ?? [];
  return { all, one: (field) => all(field)[0] ?? '' };
}

/** Form checks: the name first, then by field name, then the two that look at several fields (measured order). */
export function checkForm({ one }: Fields): void {
  const name = one('name');
  const invalid = (field: string, why: string): never => refuse(`Invalid value for ${field}. Error: ${why}`);
  if (name === '') refuseMetadata(`'' is an invalid value for Name. Error: This field is required.`);
  if (!/^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name)) {
    const rule = `Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.`;
    refuseMetadata(`'${name}' is an invalid value for Name. Error: ${rule}`);
  }
  const filetype = one('filetype');
  if (filetype === '') invalid('filetype', 'This field is required.');
  if (filetype !== 'sdist' && filetype !== 'bdist_wheel') invalid('filetype', 'Use a known file type.');
  for (const [field, algorithm] of [
    ['blake2_256_digest', 'BLAKE2'],
    ['sha256_digest', 'SHA256'],
  ] as const) {
    if (one(field) !== '' && !/^[0-9a-f]{64}$/i.test(one(field))) {
      invalid(field, `Use a valid, hex-encoded, ${algorithm} message digest.`);
    }
  }
  const pyversion = one('pyversion');
  if (filetype === 'bdist_wheel' && pyversion === '') {
    invalid('pyversion', 'Python version is required for binary distribution uploads.');
  }
  if (filetype === 'sdist' && pyversion !== '' && pyversion !== 'source') {
    invalid('pyversion', `Use 'source' as Python version for an sdist.`);
  }
  if (['sha256_digest', 'md5_digest', 'blake2_256_digest'].every((field) => one(field) === '')) {
    refuse('Error: Include at least one message digest.');
  }
}

const single =
  'metadata_version name version summary description description_content_type license requires_python';
const since: Record<string, [string, string]> = {
  dynamic: ['dynamic', '2.2'],
  license_expression: ['license-expression', '2.4'],
  license_file: ['license-file', '2.4'],
};
const versions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const specifier =
  /^\s*(?:(?:~=|==|!=|<=|>=|<|>)\s*v?(?:\d+!)?\d+(?:\.\d+)*(?:\.\*|(?:[-_.]?(?:a|b|rc|post|dev)\d*)*)|===\s*\S+)\s*$/;
const categories =
  /^(Development Status|Environment|Framework|Intended Audience|License|Natural Language|Operating System|Programming Language|Topic|Typing) :: /;

/**
 * Checks on metadata, in warehouse's order: what packaging's own validation finds first, then what PyPI adds. Not
 * modelled: the list of classifiers below their category, licence expressions, addresses, URLs, requirement syntax.
 */
export function checkMetadata({ all, one }: Fields): string {
  const twice = single.split(' ').find((field) => all(field).length > 1);
  if (twice !== undefined) refuseMetadata(`'${twice}' has invalid data.`);
  const declared = one('metadata_version');
  if (!versions.includes(declared)) {
    refuseMetadata(`${declared === '' ? 'None' : `'${declared}'`} is not a valid metadata version.`);
  }
  if (one('version') === '') refuseMetadata(`'version' is a required field.`);
  const version = parsePep440(one('version'));
  if (version === undefined) return refuseMetadata(`'${one('version')}' is invalid for 'version'.`);
  const type = one('description_content_type').split(';')[0]?.trim() ?? '';
  if (!['', 'text/markdown', 'text/x-rst', 'text/plain'].includes(type)) {
    refuseMetadata(
      `'description-content-type' must be one of ['text/markdown', 'text/x-rst', 'text/plain'], not '${type}'.`,
    );
  }
  for (const [field, [name, from]] of Object.entries(since)) {
    if (all(field).length > 0 && versions.indexOf(declared) < versions.indexOf(from)) {
      refuseMetadata(`${name} introduced in metadata version ${from}, not ${declared}.`);
    }
  }
  const python = one('requires_python');
  const parts = python.split(',').filter((part) => part.trim() !== '');
  if (!parts.every((part) => specifier.test(part))) {
    refuseMetadata(`'${python}' is invalid for 'requires-python'.`);
  }
  if (/[\r\n]/.test(one('summary'))) refuseMetadata(`'summary' must be a single line.`);
  const unknown = all('classifiers').find((classifier) => !categories.test(classifier));
  if (unknown !== undefined) refuseMetadata(`${quoted(unknown)} is not a valid classifier.`);
  const direct = all('requires_dist').find((requirement) => /^[^;]*@/.test(requirement));
  if (direct !== undefined) refuseMetadata(`Can't have direct dependency: ${direct.replace(/\s+/g, ' ')}.`);
  if (one('license') !== '' && one('license_expression') !== '') {
    const rule = 'Only License-Expression should be present.';
    refuseMetadata(`License is deprecated when License-Expression is present. ${rule}`);
  }
  if (one('summary').length > 512) refuseMetadata(`'summary' field must be 512 characters or less.`);
  if (version.local) {
    const help = 'https://packaging.python.org/en/latest/specifications/version-specifiers/';
    refuse(
      `The use of local versions in '${one('version')}' is not allowed. See ${help}#local-version-identifiers for more information.`,
    );
  }
  return version.text;
}

/** As Python's repr shows a text, so that no line break reaches the status line. */
function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/'/g, "\\'")}'`;
}

/** Puts the checked parts of a form together. @throws Refused when it has no file */
export function uploadOf(parts: readonly Part[], fields: Fields, version: string): Upload {
  const file = parts.find((part) => part.name === 'content');
  if (file === undefined) throw new Refused(400, 'Upload payload does not have a file.');
  const { content } = file;
  return {
    ...fields,
    name: fields.one('name'),
    project: normalize(fields.one('name')),
    version,
    filetype: fields.one('filetype') === 'sdist' ? 'sdist' : 'bdist_wheel',
    pyversion: fields.one('pyversion') || 'source',
    file: { name: file.filename ?? '', contentType: file.contentType ?? '', content },
    sha256: createHash('sha256').update(content).digest('hex'),
    md5: createHash('md5').update(content).digest('hex'),
    blake2: blake2b256(content),
  };
}
