import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { metadataText, zipOf } from '../../../support/distributions.js';
import { RoughLine } from '../../../support/rough-line.js';
import { dist, index, posted, run } from '../setup.js';

/** A wheel of so many bytes that no compression makes smaller. */
function writeLarge(size: number): string {
  const file = 'large_pkg-1.0-py3-none-any.whl';
  const info = 'large_pkg-1.0.dist-info';
  mkdirSync(dist, { recursive: true });
  const wheel = zipOf([
    ['large_pkg/data.bin', randomFillSync(Buffer.alloc(size))],
    [`${info}/METADATA`, Buffer.from(metadataText('large-pkg', '1.0'))],
    [`${info}/WHEEL`, Buffer.from('Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')],
    [`${info}/RECORD`, Buffer.from('')],
  ]);
  writeFileSync(join(dist, file), wheel);
  return file;
}

describe('case 3: the line breaks inside of a large wheel', () => {
  const mebibyte = 1024 * 1024;
  const through = async (trouble: RoughLine['trouble']): Promise<{ line: RoughLine; url: string }> => {
    const line = new RoughLine(index.url);
    line.trouble = trouble;
    return { line, url: `${await line.start()}/legacy/` };
  };

  it('a reset after 20 of 60 MiB is mended by sending it again', async () => {
    const file = writeLarge(60 * mebibyte);
    const { line, url } = await through((post) => (post === 0 ? { resetAfter: 20 * mebibyte } : undefined));
    const { error, states, host } = await run({ 'repository-url': url });
    expect([error, states[file], line.posts, posted()]).toEqual(['', 'uploaded', 2, [file]]);
    expect(host.lines.join('\n')).toMatch(/no answer: .*(ECONNRESET|EPIPE|hang up).*; trying again/);
    await line.stop();
  });

  it('a refusal that comes before the body is read is told as it is, at once', async () => {
    const file = writeLarge(20 * mebibyte);
    const body = '{"code": "403 Invalid or non-existent authentication information. See x"}';
    const early =
      'HTTP/1.1 403 Invalid\r\nContent-Type: application/json\r\nConnection: close\r\n' +
      `Content-Length: ${body.length}\r\n\r\n${body}`;
    const { line, url } = await through(() => ({ early }));
    const { error, states, host } = await run({ 'repository-url': url });
    expect(error).toContain('Invalid or non-existent authentication information');
    expect(error).toContain('make a new one');
    expect(error).not.toMatch(/EPIPE|ECONNRESET/);
    expect([states[file], line.posts, host.slept]).toEqual(['failed', 1, []]);
    await line.stop();
  });

  it('a line that stands still for a while is waited for', async () => {
    const file = writeLarge(4 * mebibyte);
    const { line, url } = await through(() => ({ stall: 1_500 }));
    const { error, states } = await run({ 'repository-url': url });
    expect([error, states[file], line.posts]).toEqual(['', 'uploaded', 1]);
    await line.stop();
  });
});
