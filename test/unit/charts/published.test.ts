import { describe, expect, test } from '@jest/globals';
import { writeArchive } from '../../../src/charts/archive.js';
import { develLine } from '../../../src/charts/devel.js';
import { metadataJson, readMetadata } from '../../../src/charts/metadata.js';
import { chartManifest, chartTag } from '../../../src/charts/oci.js';

const whole = `
apiVersion: v2
type: application
name: demo
version: 1.2.3+build.5
appVersion: 1.10
description: "a <b> & c"
deprecated: true
keywords: [x, yes, 2024-01-01, 1:30, 010]
home: https://example.org
sources: [https://example.org/src, https://example.org/other]
maintainers:
  - { url: https://a.example.org, name: Ann, email: ann@example.org }
  - name: Bob
annotations: { z: "1", org.opencontainers.image.title: stolen, a: "2" }
unknown: left out
dependencies:
  - { repository: "", name: dep, condition: dep.on, tags: [t], alias: d, import-values: [data] }
`;

test('the config is the JSON that helm writes: its order, its escapes, nothing that it does not know', () => {
  // From `helm push` of this very Chart.yaml (helm 3.22).
  expect(metadataJson(readMetadata(whole, 'Chart.yaml')).toString()).toBe(
    '{"name":"demo","home":"https://example.org","sources":["https://example.org/src","https://example.org/other"],' +
      '"version":"1.2.3+build.5","description":"a \\u003cb\\u003e \\u0026 c","keywords":["x","true","2024-01-01","1:30","8"],' +
      '"maintainers":[{"name":"Ann","email":"ann@example.org","url":"https://a.example.org"},{"name":"Bob"}],' +
      '"apiVersion":"v2","appVersion":"1.1","deprecated":true,' +
      '"annotations":{"a":"2","org.opencontainers.image.title":"stolen","z":"1"},' +
      '"dependencies":[{"name":"dep","repository":"","condition":"dep.on","tags":["t"],"import-values":["data"],"alias":"d"}],' +
      '"type":"application"}',
  );
});

test('the manifest has helm’s types and annotations, and the name cannot be taken over', () => {
  const metadata = readMetadata(whole, 'Chart.yaml');
  const chart = writeArchive(metadata, [], 1_700_000_000);
  const manifest = chartManifest(chart, metadataJson(metadata), 1_700_000_000);
  const value = JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['schemaVersion', 'config', 'layers', 'annotations']);
  expect(value['config']).toMatchObject({ mediaType: 'application/vnd.cncf.helm.config.v1+json' });
  expect(value['layers']).toEqual([
    {
      mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
      digest: chart.digest,
      size: chart.bytes.length,
    },
  ]);
  expect(value['annotations']).toEqual({
    a: '2',
    'org.opencontainers.image.authors': 'Ann (ann@example.org), Bob',
    'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
    'org.opencontainers.image.description': 'a <b> & c',
    'org.opencontainers.image.source': 'https://example.org/src',
    'org.opencontainers.image.title': 'demo',
    'org.opencontainers.image.url': 'https://example.org',
    'org.opencontainers.image.version': '1.2.3+build.5',
    z: '1',
  });
  expect(chartTag('1.2.3+build.5')).toBe('1.2.3_build.5');
});

describe('what helm --devel takes', () => {
  test.each([
    ['5.1.0-rc.1', [], 'then gives hub 5.1.0-rc.1 (no version so far)'],
    ['5.1.0-rc.1', ['5.0.9', '5.1.0-b.2'], 'then gives hub 5.1.0-rc.1 (5.1.0-b.2 so far)'],
    ['5.1.0-rc10', ['5.1.0-rc9'], 'still gives hub 5.1.0-rc9: by SemVer it is above 5.1.0-rc10'],
    ['5.1.0-rc.1', ['5.1.0', 'latest', 'sha256-abc.sig'], 'still gives hub 5.1.0'],
  ])('%s beside %j', (version, versions, line) => {
    expect(develLine('hub', version, versions)).toContain(line);
  });
});
