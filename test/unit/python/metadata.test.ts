import { describe, expect, it } from '@jest/globals';
import { metadataAtLeast, parseMetadata } from '../../../src/python/metadata.js';

const parse = (text: string) => parseMetadata(Buffer.from(text), 'file.whl');
const head = 'Metadata-Version: 2.1\nName: pkg\nVersion: 1.0\n';

describe('parseMetadata', () => {
  it('reads repeated headers, continuation lines and the body as it is', () => {
    const metadata = parse(
      `${head}Classifier: A\nclassifier: B\nLicense: MIT\n        second\n       |third\nX: a: b\n\nGrüße\r\n\nX: no header\n`,
    );
    expect(metadata.all('Classifier')).toEqual(['A', 'B']);
    expect(metadata.all('License')).toEqual(['MIT\nsecond\nthird']);
    expect(metadata.all('X')).toEqual(['a: b']);
    expect(metadata.description).toBe('Grüße\r\n\nX: no header\n');
    expect(metadata).toMatchObject({ name: 'pkg', version: '1.0', metadataVersion: '2.1' });
  });

  it('takes the description from its old header, and CRLF line ends', () => {
    expect(parse(`${head}Description: one\n        two\n`).description).toBe('one\ntwo');
    const crlf = parse(`${head.replaceAll('\n', '\r\n')}Summary: s\r\n\r\nbody\r\n`);
    expect(crlf.all('summary')).toEqual(['s']);
    expect(crlf.description).toBe('body\r\n');
    expect(parse(head).description).toBeUndefined();
  });

  it.each([
    [
      'Metadata-Version: 2.1\nVersion: 1\n',
      "'' is an invalid value for Name. Error: This field is required.",
    ],
    ['Metadata-Version: 2.1\nName: a\n', "'version' is a required field."],
    [`${head}Name: other\n`, "'name' has invalid data."],
    ['Name: a\nVersion: 1\n', 'None is not a valid metadata version.'],
    [`${head}no header\n`, 'no header'],
  ])('refuses %j', (text, what) => {
    expect(() => parse(text)).toThrow(what);
  });

  it('refuses what is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${head}Summary: `), Buffer.from([0xff, 0x0a])]);
    expect(() => parseMetadata(bytes, 'f')).toThrow('not UTF-8');
  });

  it('compares metadata versions by number', () => {
    expect(metadataAtLeast('2.10', '2.4')).toBe(true);
    expect(metadataAtLeast('2.3', '2.4')).toBe(false);
    expect(metadataAtLeast('3.0', '2.4')).toBe(true);
  });
});
