import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeTar } from '../../../../src/python/tar-write.js';
import { metadataText, writeSample, zipOf } from '../../../support/distributions.js';
import { count, dist, hooks, index, root, run, token } from './embedded.js';

describe('case 4: tokens', () => {
  beforeEach(() => {
    writeSample(dist, 'base-pkg', '1.0');
  });

  it('a line break and blanks around it do not matter', async () => {
    const { error, states } = await run({ token: `  ${token}\r\n` });
    expect([error, count(states, 'uploaded')]).toEqual(['', 2]);
  });

  const pypi = { 'repository-url': '' };
  const macaroon = 'AgENdGVzdC5weXBpLm9yZwIJY2FuYXJ5LWlkAAAGIFngQdNev7WLFs0DtBziXfbx1vw52P9bBO3Q7ENJrdDk';
  it.each([
    ['empty', { token: '' }, 'PYPI_TOKEN is empty'],
    ['only blanks', { token: ' \n' }, 'PYPI_TOKEN is empty'],
    ['without pypi-', { ...pypi, token: 'CanaryCanary' }, 'does not start with pypi-'],
    ['of TestPyPI', { ...pypi, token: `pypi-${macaroon}` }, 'is of test.pypi.org, not of pypi.org'],
    ['with a line break inside', { token: 'pypi-Canary\nCanary' }, 'line break or blank inside'],
  ])('that is %s stops before anything is sent', async (_, inputs, why) => {
    const { error, posts, host } = await run(inputs);
    expect(error).toContain(why);
    expect(error).toContain('What to do');
    expect(posts).toBe(0);
    expect(host.outputs).toEqual({ files: '[]', uploaded: '0', unchanged: '0' });
  });

  it('that the index echoes is shown nowhere', async () => {
    const basic = Buffer.from(`__token__:${token}`).toString('base64');
    hooks.onRequest = (route) => {
      const body = `{"message": "You sent ${token}, that is Basic ${basic}, or ${encodeURIComponent(token)}"}`;
      return route === 'pypi.upload'
        ? { status: 403, body, headers: { 'Content-Type': 'application/json' } }
        : undefined;
    };
    const { error, host } = await run();
    expect(error).toContain('You sent ***, that is Basic ***');
    expect(`${error}${host.allText()}`).not.toContain(basic);
  });
});

describe('case 5: what lies in packages-dir', () => {
  const put = (name: string) => () => writeFileSync(join(dist, name), 'x');
  const wheel = 'base_pkg-1.0-py3-none-any.whl';
  it.each<[string, () => void, string]>([
    ['nothing', () => rmSync(dist, { recursive: true }), 'does not exist'],
    ['an empty folder', () => undefined, 'holds no distribution'],
    [
      'a file instead of a folder',
      () => {
        rmSync(dist, { recursive: true });
        writeFileSync(dist, '');
      },
      'is not a folder',
    ],
    ['a folder in it', () => mkdirSync(join(dist, 'sub')), 'it is a folder'],
    ['a signature', put(`${wheel}.asc`), 'it is a signature'],
    ['an attestation', put(`${wheel}.publish.attestation`), 'it is an attestation made elsewhere'],
    ['a sigstore bundle', put(`${wheel}.sigstore.json`), 'it is an attestation made elsewhere'],
    [
      'a symbolic link',
      () => {
        const other = join(root, 'other');
        writeSample(other, 'base-pkg', '1.0');
        symlinkSync(join(other, wheel), join(dist, wheel));
      },
      'it is a symbolic link',
    ],
    [
      'two versions',
      () => {
        writeSample(dist, 'base-pkg', '1.0');
        writeSample(dist, 'base-pkg', '1.1');
      },
      'is there in two versions, 1.0 and 1.1',
    ],
    [
      'two sdists',
      () => {
        writeSample(dist, 'base-pkg', '1.0');
        writeSample(dist, 'base-pkg', '1.0.0');
        rmSync(join(dist, 'base_pkg-1.0.0-py3-none-any.whl'));
      },
      'two sdists',
    ],
    [
      'a name of another version than its metadata',
      () =>
        writeFileSync(
          join(dist, 'base_pkg-1.0rc1.tar.gz'),
          sdist('base_pkg-1.0rc1', metadataText('base-pkg', '1.0')),
        ),
      "should be 'base_pkg-1.0.tar.gz'",
    ],
    [
      'a spelling that is not canonical',
      () => writeSample(dist, 'base-pkg', '4.14.0-rc.1'),
      'Invalid build number: rc.1',
    ],
  ])('%s is a clear error before anything is sent', async (_, prepare, what) => {
    prepare();
    const { error, posts, host } = await run();
    expect(error).toContain(what);
    expect(posts).toBe(0);
    expect(host.outputs['uploaded']).toBe('0');
  });
});

function sdist(top: string, metadata: string, at = top): Buffer {
  const file = { type: 'file', executable: false, target: '' } as const;
  const data = Buffer.from(metadata);
  return gzipSync(
    writeTar(
      [
        { ...file, path: `${at}/PKG-INFO`, data },
        { ...file, path: `${top}/x`, data },
      ],
      1,
    ),
  );
}

describe('case 6: metadata that tortures', () => {
  it('arrives byte for byte: UTF-8, CRLF, and a line like a boundary', async () => {
    const description = '# Grüße 漢字\r\n\r\n------release-actions-0\r\n--b--\r\n\ttab\n\r\nend';
    writeSample(dist, 'base-pkg', '1.0', { description });
    expect((await run()).error).toBe('');
    const page = await fetch(`${index.url}/pypi/base-pkg/json`);
    const { info } = (await page.json()) as { info: { description: string } };
    expect(info.description).toBe(description);
  });

  const wheel = (members: readonly (readonly [string, string | Buffer])[]): Buffer =>
    zipOf(members.map(([name, data]) => [name, Buffer.from(data)]));
  const info = 'base_pkg-1.0.dist-info';
  const good = metadataText('base-pkg', '1.0');
  const whole: [string, string][] = [
    [`${info}/METADATA`, good],
    [`${info}/WHEEL`, 'Wheel-Version: 1.0\n'],
    [`${info}/RECORD`, ''],
  ];
  const without = (name: string) => whole.filter(([path]) => !path.endsWith(name));
  const file = 'base_pkg-1.0-py3-none-any.whl';
  it.each<[string, string, () => Buffer, string | RegExp]>([
    ['no Name', 'base_pkg-1.0.tar.gz', () => sdist('base_pkg-1.0', good.replace(/Name:.*\n/, '')), 'Name'],
    [
      'Metadata-Version 9.9',
      'base_pkg-1.0.tar.gz',
      () => sdist('base_pkg-1.0', good.replace('2.4', '9.9')),
      "'9.9' is not a valid metadata version.",
    ],
    [
      'PKG-INFO in a second folder',
      'base_pkg-1.0.tar.gz',
      () => sdist('base_pkg-1.0', good, 'other'),
      'top-level directories',
    ],
    [
      'a gzip that was cut',
      'base_pkg-1.0.tar.gz',
      () => sdist('base_pkg-1.0', good).subarray(0, 90),
      /gzip|tarfile|unexpected end|Invalid distribution file/,
    ],
    [
      'a wheel without RECORD',
      file,
      () => wheel(without('RECORD')),
      'does not contain the required RECORD file',
    ],
    [
      'a licence file that is not there',
      file,
      () =>
        wheel([
          [`${info}/METADATA`, good.replace('Summary:', 'License-File: LICENSE\nSummary:')],
          ...without('METADATA'),
        ]),
      'License-File LICENSE does not exist in distribution file',
    ],
    [
      'a Python that cannot be',
      file,
      () =>
        wheel([
          [`${info}/METADATA`, good.replace('Summary:', 'Requires-Python: 3.x\nSummary:')],
          ...without('METADATA'),
        ]),
      "'3.x' is invalid for 'requires-python'",
    ],
    ['a bomb of 1 GB', 'base_pkg-1.0.tar.gz', bomb, /too large|bomb|more than|ratio|unpack/i],
  ])('%s is refused before anything is sent', async (_, name, content, what) => {
    writeFileSync(join(dist, name), content());
    const { error, posts } = await run();
    expect(error).toMatch(what);
    expect(error).toContain(name);
    expect(posts).toBe(0);
  });
});

/** 1 GiB of zeros: as many gzip members of 64 MiB as that takes, which unpack one after the other (RFC 1952 §2.2). */
function bomb(): Buffer {
  const one = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  return Buffer.concat(Array<Buffer>(16).fill(one));
}
