import { describe, expect, it } from '@jest/globals';
import { checkSet } from '../../../src/python/check-set.js';
import { parseDistribution } from '../../../src/python/distribution.js';
import type { Distribution } from '../../../src/python/inspect.js';
import { parseMetadata } from '../../../src/python/metadata.js';
import { metadataText, type SampleOptions } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';

function sdist(name: string, version: string, options: SampleOptions = {}): Distribution {
  const file = `${name.replaceAll('-', '_')}-${version}.tar.gz`;
  const metadata = parseMetadata(Buffer.from(metadataText(name, version, options)), file);
  return {
    ...parseDistribution(file),
    path: file,
    metadata,
    sha256: '',
    size: 1,
    archiveProblems: [],
    installs: new Map(),
  };
}

const refusal = (files: readonly Distribution[], release = true): string => {
  try {
    checkSet(new FakeHost(), files, release);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the files of one build', () => {
  const common = sdist('v6-common', '5.1.0rc1');
  it.each([
    ['v6_common==5.1.0rc1', true],
    ['V6.Common[x] (==5.1.0-rc.1) ; python_version > "3"', true],
    ['v6-common>=5.0.0', true],
    ['v6-common', true],
    ['v6-common~=5.1.0rc1', true],
    ['v6-common==5.1.*', true],
    ['v6-common==5.1.0', false],
    ['v6-common==5.0.0', false],
    ['v6-common<5.1', false],
    ['v6-common>=5.1.0', false],
    ['other==1.0', true],
  ])('may require of each other what they are: %s %s', (requirement, fits) => {
    const client = sdist('v6-client', '5.1.0rc1', { requires: [requirement] });
    expect(refusal([client, common])).toBe(
      fits
        ? ''
        : 'these files are not fit for a release:\n' +
            `v6_client-5.1.0rc1.tar.gz requires ${requirement}, but this build makes v6-common 5.1.0rc1`,
    );
  });

  it('are of one version each, and none is made twice', () => {
    expect(refusal([common, common])).toContain('both make v6_common-5.1.0rc1.tar.gz');
    expect(refusal([common, sdist('v6-common', '5.1.0')])).toContain(
      'v6-common was built in two versions, 5.1.0rc1 and 5.1.0',
    );
  });

  it('have a description in a release; else that is only said', () => {
    const bare = sdist('bare', '1.0', { description: '\n' });
    expect(refusal([bare])).toContain('bare-1.0.tar.gz has no description: name the README');
    const host = new FakeHost();
    checkSet(host, [bare], false);
    expect(host.warnings).toEqual([expect.stringContaining('bare-1.0.tar.gz has no description')]);
  });

  it('are what PyPI takes', () => {
    const local = sdist('local', '1.0+x');
    expect(refusal([local])).toContain("The use of local versions in '1.0+x' is not allowed.");
    expect(refusal([local], false)).toBe('');
  });

  it('are warned of when packages overwrite files of each other, not of namespaces that are the same', () => {
    const wheel = (name: string, installs: Record<string, number>): Distribution => ({
      ...sdist(name, '1.0'),
      installs: new Map(Object.entries(installs)),
    });
    const common = wheel('v6-common', { 'v6/__init__.py': 0, 'tests/a.py': 1, 'tests/b.py': 1 });
    const client = wheel('v6-client', { 'v6/__init__.py': 0, 'tests/a.py': 2 });
    const host = new FakeHost();
    checkSet(host, [client, common], true);
    expect(host.warnings).toEqual([
      expect.stringContaining('together: tests/a.py (v6-client, v6-common); leave'),
    ]);
    checkSet(host, [client], true);
    expect(host.warnings).toHaveLength(1);
  });
});
