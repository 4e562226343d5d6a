import { describe, expect, it } from '@jest/globals';
import { uploadForm } from '../../../src/pypi/form.js';
import { parseDistribution } from '../../../src/python/distribution.js';
import { parseMetadata } from '../../../src/python/metadata.js';

function form(file: string, metadata: string): [string, string][] {
  const read = {
    ...parseDistribution(file),
    path: '',
    sha256: 'aa',
    size: 1,
    archiveProblems: [],
    installs: new Map(),
  };
  const fields = uploadForm({ ...read, metadata: parseMetadata(Buffer.from(metadata), file) }, 'bb');
  return fields.map(([name, value]) => [name, value]);
}

describe('uploadForm', () => {
  it('sends what twine sends', () => {
    const fields = form(
      'my_pkg-1.0-py3-none-any.whl',
      'Metadata-Version: 2.4\nName: My.Pkg\nVersion: 1.0\nSummary: S\nHome-page: UNKNOWN\nAuthor-email: a@b.c\n' +
        'License-Expression: MIT\nLicense-File: LICENSE\nLicense-File: NOTICE\nKeywords: a,b\n' +
        'Classifier: A\nClassifier: B\nRequires-Python: >=3.10\nRequires-Dist: x==1\nProvides-Extra: dev\n' +
        'Project-URL: Home, https://example.org\nDescription-Content-Type: text/markdown\nUnknown-Header: z\n\n# T\r\n\nü\n',
    );
    expect(fields).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['metadata_version', '2.4'],
      ['name', 'My.Pkg'],
      ['version', '1.0'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py3'],
      ['sha256_digest', 'bb'],
      ['requires_python', '>=3.10'],
      ['summary', 'S'],
      ['description_content_type', 'text/markdown'],
      ['keywords', 'a,b'],
      ['author_email', 'a@b.c'],
      ['license_expression', 'MIT'],
      ['classifiers', 'A'],
      ['classifiers', 'B'],
      ['requires_dist', 'x==1'],
      ['provides_extra', 'dev'],
      ['project_urls', 'Home, https://example.org'],
      ['license_file', 'LICENSE'],
      ['license_file', 'NOTICE'],
      ['description', '# T\r\n\nü\n'],
    ]);
  });

  it('leaves License-File out below metadata 2.4', () => {
    const fields = form(
      'p-1.0.tar.gz',
      'Metadata-Version: 2.1\nName: p\nVersion: 1.0\nLicense-File: LICENSE\n',
    );
    expect(fields.map(([name]) => name)).not.toContain('license_file');
    expect(fields).toContainEqual(['pyversion', 'source']);
    expect(fields).toContainEqual(['filetype', 'sdist']);
  });
});
