import { describe, expect, test } from '@jest/globals';
import { parseTag } from '../../../src/version/tag.js';

/** The message and the advice for a tag that is refused. */
function refusal(text: string): { message: string; fix: string } {
  try {
    parseTag(`version/${text}`, 'version/');
  } catch (error) {
    const { message, fix } = error as Error & { fix: string };
    return { message, fix };
  }
  throw new Error(`${text} was accepted`);
}

describe('spellings that tools understand, and that are not canonical', () => {
  test.each([
    ['5.0.0RC1', '5.0.0rc1'],
    ['5.0.0-rc.1', '5.0.0rc1'],
    ['5.0.0-rc1', '5.0.0rc1'],
    ['5.0.0_rc1', '5.0.0rc1'],
    ['5.0.0.rc1', '5.0.0rc1'],
    ['5.0.0c1', '5.0.0rc1'],
    ['5.0.0pre1', '5.0.0rc1'],
    ['5.0.0beta1', '5.0.0b1'],
    ['5.0.0alpha.3', '5.0.0a3'],
    ['5.0.0rc', '5.0.0rc0'],
    ['5.0.0rc01', '5.0.0rc1'],
    ['05.0.0', '5.0.0'],
    ['5.00.0', '5.0.0'],
    ['5.0', '5.0.0'],
    ['v5.0.0', '5.0.0'],
    ['5.0.0-1', '5.0.0.post1'],
    ['5.0.0rev2', '5.0.0.post2'],
    ['5.0.0post1', '5.0.0.post1'],
    ['5.0.0rc1.post', '5.0.0rc1.post0'],
  ])('%s: the canonical form %s is named', (text, canonical) => {
    const { message, fix } = refusal(text);
    expect(fix).toBe(`delete the tag and push version/${canonical}`);
    expect(message).toContain(JSON.stringify(`version/${text}`));
  });
});

describe('texts without a canonical form', () => {
  test.each([
    ['', 'the version is missing'],
    ['1!5.0.0', 'an epoch'],
    ['5.0.0+x', 'a local version'],
    ['5.0.0+ubuntu.1', 'a local version'],
    ['5.0.0.dev1', 'development versions'],
    ['5.0.0rc1.dev3', 'development versions'],
    ['5.0.0rc1b2', 'two stages'],
    ['5.0.0.post1rc2', 'nothing may follow .postN'],
    ['3.6.0/rc1', 'a slash stands in the version'],
    ['5.0.0rc12345678901234567890', 'a number has more than 9 digits'],
    ['5.12345678901234567890.0', 'a number has more than 9 digits'],
    ['5.0.0.0', 'more than three numbers'],
    ['٥.0.0', 'outside of ASCII'],
    ['5.0.0＄', 'outside of ASCII'],
  ])('%j: says that %s', (text, reason) => {
    const { message, fix } = refusal(text);
    expect(message).toContain(reason);
    expect(fix).toContain('push one like version/5.1.0');
  });

  test('whatever else is there, is refused without a guess', () => {
    for (const text of ['1.2.3$(id)', '-1.2.3', '1.2.3;id', '"x', '{a,b}', 'latest']) {
      expect(refusal(text).fix).toContain('push one like');
    }
  });
});
