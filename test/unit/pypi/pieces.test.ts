import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adviceFor, classify, reasonOf } from '../../../src/pypi/answer.js';
import { readMacaroon } from '../../../src/pypi/macaroon.js';
import { bytesPart, filePart, multipart, multipartForm } from '../../../src/pypi/multipart.js';
import { newProjectLimit } from '../../../src/pypi/rate-limit.js';
import { defaultRepositoryUrl, readRepository, releasePage } from '../../../src/pypi/repository.js';
import { parseSimplePage } from '../../../src/pypi/simple-index.js';

describe('readRepository', () => {
  it.each([
    ['', 'https://pypi.org/simple/', 'pypi', defaultRepositoryUrl],
    ['https://upload.pypi.org/legacy', 'https://pypi.org/simple/', 'pypi', defaultRepositoryUrl],
    [
      'https://test.pypi.org/legacy/',
      'https://test.pypi.org/simple/',
      'testpypi',
      'https://test.pypi.org/legacy/',
    ],
    [
      'http://127.0.0.1:8080/legacy/',
      'http://127.0.0.1:8080/simple/',
      'other',
      'http://127.0.0.1:8080/legacy/',
    ],
    ['http://localhost:8080', 'http://localhost:8080/simple/', 'other', 'http://localhost:8080/'],
    ['https://x.org/a/b', 'https://x.org/a/b/simple/', 'other', 'https://x.org/a/b'],
    [
      'https://nexus.org/repository/hosted/',
      'https://nexus.org/repository/hosted/simple/',
      'other',
      'https://nexus.org/repository/hosted/',
    ],
    [
      'https://gitlab.org/api/v4/projects/42/packages/pypi',
      'https://gitlab.org/api/v4/projects/42/packages/pypi/simple/',
      'other',
      'https://gitlab.org/api/v4/projects/42/packages/pypi',
    ],
  ])('%s shows at %s', (url, index, kind, upload) => {
    expect(readRepository(url, '')).toMatchObject({ indexUrl: index, kind, uploadUrl: upload });
  });

  it.each([
    ['http://example.org/legacy/', 'must use https'],
    ['http://127.0.0.1.example.org/', 'must use https'],
    ['https://user:pass@example.org/', 'user name or password'],
    ['https://pypi.org/legacy/', 'downloads, not uploads'],
    ['https://example.org/simple/', 'simple index'],
    ['https://example.org/?x=1', 'query'],
    ['file:///tmp', 'must use https'],
    ['pypi', 'not a URL'],
  ])('refuses %s', (url, what) => {
    expect(() => readRepository(url, '')).toThrow(what);
  });

  it('takes index-url as it is and knows loopback', () => {
    const devpi = readRepository('http://127.0.0.1:1/u/i/', 'http://127.0.0.1:1/u/i/+simple');
    expect(devpi).toMatchObject({
      indexUrl: 'http://127.0.0.1:1/u/i/+simple/',
      loopback: true,
      label: '127.0.0.1:1',
    });
    expect(releasePage(devpi, 'a', '1')).toBe('http://127.0.0.1:1/u/i/+simple/a/');
    expect(releasePage(readRepository('', ''), 'a', '1')).toBe('https://pypi.org/project/a/1/');
  });
});

describe('parseSimplePage', () => {
  const hash = 'ab'.repeat(32);

  it('reads JSON', () => {
    const body = JSON.stringify({
      files: [
        {
          filename: 'a-1.tar.gz',
          hashes: { sha256: hash },
          'upload-time': '2026-01-02T03:04:05.6Z',
          url: '../f/a-1.tar.gz',
          yanked: 'broken',
        },
        { filename: 'a-2.tar.gz', hashes: { md5: 'aa' }, yanked: false },
      ],
      'project-status': { status: 'archived' },
    });
    const time = Date.UTC(2026, 0, 2, 3, 4, 5, 600);
    expect(parseSimplePage('application/vnd.pypi.simple.v1+json', body, 'x')).toEqual({
      files: [
        { file: 'a-1.tar.gz', sha256: hash, uploadTime: time, address: '../f/a-1.tar.gz', yanked: true },
        { file: 'a-2.tar.gz', sha256: undefined, uploadTime: undefined, address: '', yanked: false },
      ],
      status: 'archived',
    });
    expect(() => parseSimplePage('application/json', '<html>', 'x')).toThrow('unreadable JSON');
    expect(() => parseSimplePage('application/json', '{"files": 3}', 'x')).toThrow('unreadable JSON');
    expect(() => parseSimplePage('application/json', 'null', 'x')).toThrow('unreadable JSON');
  });

  it('reads HTML as pypiserver, devpi, Nexus, GitLab and Artifactory write it', () => {
    const body = `<head><meta name="pypi:project-status" content="quarantined"></head>
      <h1>Links</h1><a href="/packages/a-1.tar.gz#sha256=${hash}">a-1.tar.gz</a><br>
      <a data-requires-python="&gt;=3" href='../../+f/a-1%2Bx.whl#sha256=${hash.toUpperCase()}'>a-1+x.whl</a>
      <a href=a-2.zip >a-2.zip</a>
      <a data-yanked="" data-requires-python=">=3.8,<4" href="../../a-3.tar.gz#md5=00&amp;sha256=${hash}" rel="internal">
        a-3.tar.gz</a>
      <a href="../f/a-4-py3-none-any.whl?x=1#md5=00">Download</a>
      <a href="f/a-5.tar.gz">a-5.tar.gz </a ><a href="f/%zz">&#x61;&#45;6.zip</a>`;
    const { files, status } = parseSimplePage('text/html; charset=utf-8', body, 'x');
    expect(status).toBe('quarantined');
    expect(files.map((one) => [one.file, one.sha256, one.yanked])).toEqual([
      ['a-1.tar.gz', hash, false],
      ['a-1+x.whl', hash, false],
      ['a-2.zip', undefined, false],
      ['a-3.tar.gz', hash, true],
      ['a-4-py3-none-any.whl', undefined, false],
      ['a-5.tar.gz', undefined, false],
      ['a-6.zip', undefined, false],
    ]);
    expect(files[3]?.address).toBe(`../../a-3.tar.gz#md5=00&sha256=${hash}`);
  });
});

/** Made by pypitoken, another implementation, of a key that is no secret. */
describe('readMacaroon', () => {
  it.each([
    [
      'AgEIcHlwaS5vcmcCCWNhbmFyeS1pZAACHFsxLCBbImJhc2UtcGtnIiwgInRvcC1wa2ciXV0AAAYgWwwdLLCJEEAvs7vLrbNOOXmcjU78iY4mjWHNHmfRZrI',
      { location: 'pypi.org', caveats: [{ projects: ['base-pkg', 'top-pkg'] }] },
    ],
    [
      'AgEIcHlwaS5vcmcCCWNhbmFyeS1pZAACG1swLCAxNjUwMDAwMDAwLCAxNjAwMDAwMDAwXQAABiBPpeS5aa1HC-L_BxYFAyaLOLABgAQWwwL0z2rPAovs_Q',
      { location: 'pypi.org', caveats: [{ expires: 1_650_000_000 }] },
    ],
    [
      'AgEIcHlwaS5vcmcCCWNhbmFyeS1pZAACLVsyLCBbIjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMSJdXQAABiBlmK04dyIqtjTpH8syzf_yQlrV57Xw2LsKC7zVwrZCPg',
      { location: 'pypi.org', caveats: [{}] },
    ],
    [
      'AgENdGVzdC5weXBpLm9yZwIJY2FuYXJ5LWlkAAI5eyJ2ZXJzaW9uIjogMSwgInBlcm1pc3Npb25zIjogeyJwcm9qZWN0cyI6IFsiYmFzZS1wa2ciXX19AAAGIOLgcU0nqj5O6bUWyfzupf-jWBNCtb1peuSVU0nFlfHd',
      { location: 'test.pypi.org', caveats: [{ projects: ['base-pkg'] }] },
    ],
    [
      'AgENdGVzdC5weXBpLm9yZwIJY2FuYXJ5LWlkAAImeyJuYmYiOiAxNjAwMDAwMDAwLCAiZXhwIjogMTY1MDAwMDAwMH0AAAYgCBwYetUaF6cZDJ3AgcPCT1xzHePuj3iTC1grDmJMBEM',
      { location: 'test.pypi.org', caveats: [{ expires: 1_650_000_000 }] },
    ],
    [
      'AgENdGVzdC5weXBpLm9yZwIJY2FuYXJ5LWlkAAIleyJ2ZXJzaW9uIjogMSwgInBlcm1pc3Npb25zIjogInVzZXIifQAABiBjre740C4hCkqpSUM7HxMHxEpOuU8zWGudVMu3qQT0yw',
      { location: 'test.pypi.org', caveats: [{}] },
    ],
    [
      'AgENdGVzdC5weXBpLm9yZwIJY2FuYXJ5LWlkAAAGIFngQdNev7WLFs0DtBziXfbx1vw52P9bBO3Q7ENJrdDk',
      { location: 'test.pypi.org', caveats: [] },
    ],
    ['', undefined],
    ['CanaryCanary', undefined],
  ])('of %s', (text, macaroon) => {
    expect(readMacaroon(`pypi-${text}`)).toEqual(macaroon);
    expect(readMacaroon(text)).toBeUndefined();
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        readMacaroon(`pypi-${Buffer.from([2, 1, ...bytes]).toString('base64url')}`);
      }),
    );
  });
});

describe('multipart', () => {
  it('is read back by another implementation, byte for byte', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('a\r\nb', '--x', '\n', 'é\r', '------release-actions'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 4 }),
        fc.uint8Array(),
        fc.boolean(),
        async (values, data, streaming) => {
          // A lone surrogate has no UTF-8 form.
          const fields = values.map((value, i) => [`f"${i}`, Buffer.from(value).toString()] as const);
          const streamed = multipartForm(fields, bytesPart('content', 'a-1.whl', data));
          const chunks: Uint8Array[] = [];
          for await (const chunk of streamed.chunks()) chunks.push(chunk);
          const whole = multipart(fields, { field: 'content', name: 'a-1.whl', data });
          const [body, contentType] = streaming
            ? [Buffer.concat(chunks), streamed.contentType]
            : [whole.body, whole.contentType];
          expect(body).toHaveLength(streamed.length);
          const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
          for (const [name, value] of fields) expect(form.get(name)).toBe(value);
          const file = form.get('content') as File;
          expect(file.name).toBe('a-1.whl');
          expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(data))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('filePart', () => {
  it.each([
    ['as checked', 'abc', 'abc', true],
    ['changed', 'abd', 'abc', false],
    ['longer', 'abcd', 'abc', false],
    ['shorter', 'ab', 'abc', false],
  ])('gives the end of the form only for a file that is %s', async (_, now, was, good) => {
    const folder = mkdtempSync(join(tmpdir(), 'part-'));
    const path = join(folder, 'a-1.whl');
    writeFileSync(path, now);
    const sha256 = createHash('sha256').update(was).digest('hex');
    const form = multipartForm([], filePart('content', { path, file: 'a-1.whl', size: was.length, sha256 }));
    let sent = 0;
    const all = (async () => {
      for await (const chunk of form.chunks()) sent += chunk.length;
    })();
    if (good) await all;
    else await expect(all).rejects.toThrow('changed after it was checked');
    expect(sent === form.length).toBe(good);
    rmSync(folder, { recursive: true });
  });
});

describe('answers', () => {
  const json = (message: string, code = '400'): string =>
    JSON.stringify({
      message: `The server could not comply.\n\n\n${message}\n\n`,
      code: `${code} ${message}`,
      title: 'Bad Request',
    });

  it('are read from JSON, reason phrase, text and HTML', () => {
    expect(reasonOf(400, '', 'application/json', json('Only one sdist.'))).toBe('Only one sdist.');
    expect(reasonOf(400, 'Only one sdist.', 'text/html', '<p>x</p>')).toBe('Only one sdist.');
    expect(reasonOf(409, 'Conflict', 'text/html', '<title>T</title><h1>a-1 exists</h1>')).toBe('a-1 exists');
    expect(reasonOf(500, 'Internal Server Error', 'text/plain', '')).toBe('Internal Server Error');
    expect(reasonOf(400, '', 'application/json', '{broken')).toBe('{broken');
    expect(reasonOf(418, '', '', '')).toBe('status 418');
  });

  it('cannot bring line breaks or endless texts', () => {
    const reason = reasonOf(400, '', 'text/plain', `x\n::error::y\r\u001b[31m${'z'.repeat(900)}`);
    expect(reason).toMatch(/^x ::error::y \[31mz+…$/);
    expect(reason.length).toBeLessThanOrEqual(501);
  });

  it.each([
    [200, 'OK', 'stored'],
    [403, 'Read-only mode: Uploads are temporarily disabled.', 'again'],
    [403, 'New uploads are temporarily disabled. See x', 'again'],
    [403, 'Invalid or non-existent authentication information.', 'refused'],
    [403, 'New project registration temporarily disabled. See x', 'refused'],
    [429, 'Too many new projects created', 'limit'],
    [429, 'Slow down', 'again'],
    [408, '', 'again'],
    [502, '', 'again'],
    [400, "File already exists ('x')", 'refused'],
  ])('%i %s is %s', (status, message, kind) => {
    expect(classify(status, message)).toBe(kind);
  });

  it.each([
    ["Invalid API Token: project-scoped token is not valid for project: 'p', project-scoped", 'scope'],
    ["The user 'u' isn't allowed to upload to project 'p'.", 'Maintainer'],
    ["The name 'x' isn't allowed. See", 'choose another'],
    ["File already exists ('x', with blake2_256 hash 'y')", 'next version'],
  ])('%s comes with advice', (message, advice) => {
    expect(adviceFor(message)).toContain(advice);
  });
});

describe('newProjectLimit', () => {
  it('takes the tightest limit', () => {
    const limit = (value: string) => newProjectLimit({ ratelimit: value });
    expect(limit('"project.create.ip";r=20;t=3598, "project.create.user";r=0;t=3590')).toEqual({
      left: 0,
      seconds: 3590,
    });
    expect(limit('"other";r=0;t=1')).toBeUndefined();
    expect(newProjectLimit({})).toBeUndefined();
  });
});
