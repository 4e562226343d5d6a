import type { Distribution } from '../python/inspect.js';
import { type Metadata, metadataAtLeast } from '../python/metadata.js';

/** Name and value of one text field. */
export type Field = readonly [name: string, value: string];

/** Metadata headers that occur once -> form fields. The index ignores fields of any other spelling. */
const single: readonly Field[] = [
  ['Summary', 'summary'],
  ['Description-Content-Type', 'description_content_type'],
  ['Keywords', 'keywords'],
  ['Home-page', 'home_page'],
  ['Download-URL', 'download_url'],
  ['Author', 'author'],
  ['Author-email', 'author_email'],
  ['Maintainer', 'maintainer'],
  ['Maintainer-email', 'maintainer_email'],
  ['License', 'license'],
  ['License-Expression', 'license_expression'],
];

/** Headers that may repeat -> form fields; each value is a field of its own. */
const repeated: readonly Field[] = [
  ['Classifier', 'classifiers'],
  ['Platform', 'platform'],
  ['Supported-Platform', 'supported_platform'],
  ['Requires-Dist', 'requires_dist'],
  ['Provides-Dist', 'provides_dist'],
  ['Obsoletes-Dist', 'obsoletes_dist'],
  ['Requires-External', 'requires_external'],
  ['Provides-Extra', 'provides_extra'],
  ['Project-URL', 'project_urls'],
  ['Dynamic', 'dynamic'],
  ['License-File', 'license_file'],
  ['Requires', 'requires'],
  ['Provides', 'provides'],
  ['Obsoletes', 'obsoletes'],
  ['Import-Name', 'import_name'],
  ['Import-Namespace', 'import_namespace'],
];

/**
 * The text fields of an upload (PyPI's legacy upload API). The index takes a release's metadata from here, not from
 * the file.
 * @param sha256 of the bytes that are sent
 */
export function uploadForm(file: Distribution, sha256: string): Field[] {
  const { metadata } = file;
  const fields: Field[] = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['metadata_version', metadata.metadataVersion],
    ['name', metadata.name],
    ['version', metadata.version],
    ['filetype', file.kind === 'sdist' ? 'sdist' : 'bdist_wheel'],
    ['pyversion', file.pythonTag],
    ['sha256_digest', sha256],
    // GitLab's index wants this field even when it is empty.
    ['requires_python', first(metadata, 'Requires-Python')],
  ];
  for (const [header, name] of single) {
    const value = first(metadata, header);
    if (value !== '') fields.push([name, value]);
  }
  for (const [header, name] of repeated) {
    // setuptools wrote License-File before Metadata-Version 2.4 knew it, and the index refuses that.
    if (header === 'License-File' && !metadataAtLeast(metadata.metadataVersion, '2.4')) continue;
    for (const value of metadata.all(header)) if (known(value)) fields.push([name, value]);
  }
  if (metadata.description !== undefined && known(metadata.description)) {
    fields.push(['description', metadata.description]);
  }
  return fields;
}

function first(metadata: Metadata, header: string): string {
  const value = metadata.all(header)[0] ?? '';
  return known(value) ? value : '';
}

/** Old setuptools writes UNKNOWN for what it does not know. */
function known(value: string): boolean {
  return value !== '' && value.trim() !== 'UNKNOWN';
}
