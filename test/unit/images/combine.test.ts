import { describe, expect, test } from '@jest/globals';
import {
  combineFragments,
  indexOf,
  recordedImages,
  toManifest,
  toStored,
} from '../../../src/images/combine.js';
import {
  digestOf,
  type Manifest,
  manifestContent,
  mediaTypes,
  platformsOf,
} from '../../../src/oci/manifest.js';
import type { ImagesFragment } from '../../../src/record/types.js';
import {
  amd64,
  arm64,
  entryOf,
  fragmentWith,
  imagePlan,
  plannedImage,
  threeImages,
} from '../../support/image-plan.js';

const manifest = (text: string, mediaType: string = mediaTypes.ociManifest): Manifest => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, text }));
  return { digest: digestOf(bytes), mediaType, bytes };
};
const plan = imagePlan(threeImages());
const [base, ohdsi, node] = plan.images.builds as [never, never, never];
const full: ImagesFragment = fragmentWith(plan, [
  entryOf('node', arm64, manifest('node-arm')),
  entryOf('base', arm64, manifest('base-arm')),
  entryOf('base', amd64, manifest('base-amd')),
  entryOf('ohdsi', amd64, manifest('ohdsi')),
  entryOf('node', amd64, manifest('node-amd')),
]);
const parts = full.images.map((entry) => ({ ...full, images: [entry] }));

describe('putting fragments together', () => {
  test('any order of the legs gives the same whole, in the order of the plan', () => {
    const whole = combineFragments(plan, parts);
    expect(whole).toEqual(combineFragments(plan, [...parts].reverse()));
    expect(whole?.images.map(({ name, platform }) => `${name} ${platform}`)).toEqual([
      `base ${amd64}`,
      `base ${arm64}`,
      `ohdsi ${amd64}`,
      `node ${amd64}`,
      `node ${arm64}`,
    ]);
    expect(combineFragments(plan, [])).toBeUndefined();
  });

  test('the same image twice is one; two images for one place are a contradiction', () => {
    expect(combineFragments(plan, [full, full])?.images).toHaveLength(5);
    const other = { ...full, images: [entryOf('base', amd64, manifest('another'))] };
    expect(() => combineFragments(plan, [full, other])).toThrow(
      new RegExp(`base linux/amd64 is ${manifest('base-amd').digest} and ${manifest('another').digest}`),
    );
  });

  test('what one leg found under the version tag is kept, whichever comes first', () => {
    const index = toStored(manifest('index', mediaTypes.ociIndex));
    const entry = { ...entryOf('base', amd64, manifest('base-amd')), index };
    for (const list of [
      [full, { ...full, images: [entry] }],
      [{ ...full, images: [entry] }, full],
    ]) {
      const found = combineFragments(plan, list)?.images.find(
        ({ name, platform }) => name + platform === `base${amd64}`,
      );
      expect(found?.index).toEqual(index);
    }
  });

  test('an index that can be made again is left out: adopted or built, the whole is the same', () => {
    const adopted = full.images.map((entry) => {
      const image = plan.images.builds.find(({ name }) => name === entry.name);
      return { ...entry, index: toStored(indexOf(plan, image as never, full)) };
    });
    expect(combineFragments(plan, [{ ...full, images: adopted }])).toEqual(combineFragments(plan, [full]));
  });

  test.each(['revision', 'registry', 'project', 'plan_sha256', 'source'])('another %s stops', (key) => {
    expect(() => combineFragments(plan, [full, { ...full, [key]: 'x' }])).toThrow(`${key} is `);
  });
});

describe('the index', () => {
  test('lists the platforms with their manifests, and says version, commit and time', () => {
    const index = indexOf(plan, base, full);
    const content = manifestContent(index);
    expect(platformsOf(content)).toEqual([amd64, arm64]);
    expect(content.manifests[0]).toEqual({
      mediaType: mediaTypes.ociManifest,
      digest: manifest('base-amd').digest,
      size: manifest('base-amd').bytes.length,
      platform: { architecture: 'amd64', os: 'linux' },
    });
    expect(content.annotations).toEqual({
      'org.opencontainers.image.created': '2023-11-14T22:13:20Z',
      'org.opencontainers.image.revision': 'a'.repeat(40),
      'org.opencontainers.image.version': '5.1.0',
    });
    expect(digestOf(index.bytes)).toBe(index.digest);
  });

  test('does not depend on the order in which legs ended, and is an index for one platform, too', () => {
    const reversed = { ...full, images: [...full.images].reverse() };
    expect(indexOf(plan, node, reversed).digest).toBe(indexOf(plan, node, full).digest);
    expect(manifestContent(indexOf(plan, ohdsi, full)).isIndex).toBe(true);
    const variant = imagePlan([plannedImage('arm', { platforms: ['linux/arm/v7'] })]);
    const built = indexOf(variant, variant.images.builds[0] as never, {
      ...full,
      images: [entryOf('arm', 'linux/arm/v7', manifest('arm'))],
    });
    expect(platformsOf(manifestContent(built))).toEqual(['linux/arm/v7']);
  });

  test('a missing platform is named', () => {
    const lacking = { ...full, images: full.images.filter(({ platform }) => platform === amd64) };
    expect(() => indexOf(plan, node, lacking)).toThrow('the image node lacks linux/arm64');
  });

  test('attestations stand beside what they speak of', () => {
    const [entry] = full.images.filter(({ name }) => name === 'ohdsi');
    const proof = toStored(manifest('proof'));
    const images = [{ ...entry, attestations: [proof] }] as ImagesFragment['images'];
    const content = manifestContent(indexOf(plan, ohdsi, { ...full, images }));
    expect(platformsOf(content)).toEqual([amd64]);
    expect(content.manifests[1]?.annotations).toEqual({
      'vnd.docker.reference.digest': manifest('ohdsi').digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    });
  });

  test('one that was found is kept byte for byte, if it holds what the legs have', () => {
    const found = indexOf(plan, base, full);
    const adopted = (index: Manifest): ImagesFragment => ({
      ...full,
      images: full.images.map((entry) =>
        entry.name === 'base' ? { ...entry, index: toStored(index) } : entry,
      ),
    });
    expect(indexOf(plan, base, adopted(found)).bytes).toEqual(found.bytes);
    expect(() => indexOf(plan, base, adopted(indexOf(plan, node, full)))).toThrow('which is not in');
    const [one, ...rest] = adopted(found).images.filter(({ name }) => name === 'base');
    const two = { ...one, index: toStored(manifest('other', mediaTypes.ociIndex)) } as never;
    expect(() => indexOf(plan, base, { ...full, images: [two, ...rest] })).toThrow('hold different images');
  });
});

describe('what is kept', () => {
  test('bytes that do not have their digest are refused', () => {
    const stored = toStored(manifest('x'));
    expect(toManifest(stored)).toEqual(manifest('x'));
    expect(() => toManifest({ ...stored, content: Buffer.from('{}').toString('base64') })).toThrow(
      stored.digest,
    );
  });

  test('the record has a line for each repository', () => {
    expect(recordedImages(plan, undefined)).toEqual([]);
    const recorded = recordedImages(plan, full);
    expect(recorded.map(({ repository }) => repository)).toEqual(
      ['base', 'ohdsi', 'node', 'hq'].map((name) => `harbor.example/infrastructure/${name}`),
    );
    expect(recorded[3]).toEqual({ ...recorded[2], repository: 'harbor.example/infrastructure/hq' });
    expect(recorded[1]?.platforms).toEqual([amd64]);
  });
});
