import { describe, expect, it } from '@jest/globals';
import { chooseRelease, latestFlag, marker } from '../../../src/github/releases.js';
import type { Release } from '../../../src/github/types.js';

const release = (over: Partial<Release>): Release => ({
  id: 1,
  tag_name: 'version/5.1.0',
  name: null,
  body: null,
  draft: true,
  prerelease: false,
  html_url: '',
  upload_url: '',
  created_at: '',
  ...over,
});

describe('chooseRelease', () => {
  it('prefers our own draft among several', () => {
    const ours = release({ id: 9, body: `text\n\n${marker('version/5.1.0')}` });
    const found = chooseRelease([release({ id: 3 }), ours, release({ id: 2 })], 'version/5.1.0');
    expect(found.draft).toBe(ours);
    expect(found.others.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('takes the oldest of foreign drafts and ignores other tags', () => {
    const found = chooseRelease(
      [release({ id: 5 }), release({ id: 4 }), release({ id: 1, tag_name: 'version/5.1.0rc1' })],
      'version/5.1.0',
    );
    expect(found.draft?.id).toBe(4);
    expect(found.published).toBeUndefined();
  });
});

describe('latestFlag', () => {
  it.each([
    ['auto', true, undefined, 'true'],
    ['auto', true, '6.0.0', 'false'],
    ['auto', false, undefined, 'false'],
    ['false', true, undefined, 'false'],
    ['true', true, '6.0.0', 'true'],
  ] as const)('%s, final %s, higher %s: %s', (asked, candidate, higher, expected) => {
    expect(latestFlag(asked, candidate, higher)).toBe(expected);
  });

  it('refuses to mark a candidate as latest', () => {
    expect(() => latestFlag('true', false, undefined)).toThrow('not a final');
  });
});
