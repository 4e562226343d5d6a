import { type Metadata, metadataAtLeast } from '../metadata.js';

/** Metadata version that introduced a field (core metadata specification); those of 1.0 are not listed. */
const introduced: Readonly<Record<string, string>> = {
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
export const fieldNames: readonly string[] = [
  ...new Set([...Object.keys(introduced), ...once, 'description', 'platform']),
].sort();

/** The values of a field that an upload sends: old tools write UNKNOWN for nothing. */
export function valuesOf(metadata: Metadata, field: string): string[] {
  // setuptools wrote License-File before metadata 2.4 knew it; uploads leave it out.
  if (field === 'license-file' && !metadataAtLeast(metadata.metadataVersion, '2.4')) return [];
  return metadata.all(field).filter((value) => value !== '' && value.trim() !== 'UNKNOWN');
}

/** What is wrong with a field whatever its value says: too early for its metadata version, or given twice. */
export function fieldProblem(metadata: Metadata, field: string): string | undefined {
  const values = valuesOf(metadata, field);
  if (values.length > 1 && once.includes(field)) return `'${field.replaceAll('-', '_')}' has invalid data.`;
  const from = introduced[field];
  if (values.length > 0 && from !== undefined && !metadataAtLeast(metadata.metadataVersion, from)) {
    return `${field} introduced in metadata version ${from}, not ${metadata.metadataVersion}.`;
  }
  return undefined;
}
