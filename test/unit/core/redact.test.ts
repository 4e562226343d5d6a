import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Redactor } from '../../../src/core/redact.js';

const printable = fc
  .string({ minLength: 8, maxLength: 40, unit: 'grapheme-ascii' })
  .filter((text) => text.trim().length >= 8);

describe('Redactor', () => {
  it('no form of a secret survives in any text', () => {
    fc.assert(
      fc.property(printable, fc.string(), fc.string(), (secret, before, after) => {
        const redactor = new Redactor();
        redactor.add(secret);
        const base64 = Buffer.from(secret.trim()).toString('base64');
        const text = redactor.redact(
          `${before}${secret} ${base64} ${encodeURIComponent(secret.trim())}${after}`,
        );
        return !text.includes(secret.trim()) && !text.includes(base64);
      }),
    );
  });

  it('masks each line of a secret with several lines', () => {
    const redactor = new Redactor();
    redactor.add('first-line\nsecond-line');
    expect(redactor.redact('x second-line y')).toBe('x *** y');
  });

  it('ignores an empty secret', () => {
    const redactor = new Redactor();
    redactor.add('');
    redactor.add(' \n');
    expect(redactor.redact('text stays')).toBe('text stays');
  });

  it.each([
    ['pypi-AgEIcHlwaS5vcmcCJDAwMDAwMDAw', 'a PyPI token'],
    ['ghp_0123456789abcdefghij0123456789', 'a GitHub token'],
    ['github_pat_0123456789abcdefghij', 'a fine-grained token'],
    ['https://discord.com/api/v10/webhooks/123/abc-DEF', 'a webhook'],
    ['Authorization: Basic dXNlcjpwYXNz', 'a header'],
  ])('knows the shape of %s', (text) => {
    const shown = new Redactor().redact(`before ${text} after`);
    expect(shown).toContain('***');
    expect(shown.startsWith('before ')).toBe(true);
    expect(shown.endsWith(' after')).toBe(true);
  });

  it('drops the userinfo of a URL', () => {
    expect(new Redactor().redact('https://user:pass@host.example/x')).toBe('https://***@host.example/x');
  });
});
