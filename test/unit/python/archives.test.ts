import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalSdist, readSdist } from '../../../src/python/canonical-sdist.js';
import { readDistribution } from '../../../src/python/inspect.js';
import { readTar, type TarEntry } from '../../../src/python/tar.js';
import { writeTar } from '../../../src/python/tar-write.js';
import { readZip } from '../../../src/python/zip.js';
import { metadataText, writeSample, zipOf } from '../../support/distributions.js';

const folder = mkdtempSync(join(tmpdir(), 'archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs Python in the folder: its tarfile and zipfile are what build backends and indexes use. */
function python(code: string): string {
  return execFileSync('python3', ['-c', code], { cwd: folder, encoding: 'utf8' });
}

const makeTar = (format: string, time: number, file: string): string => `
import io, tarfile
t = tarfile.open(${JSON.stringify(file)}, "w:gz", format=tarfile.${format})
long = "p-1.0/" + "d" * 90 + "/" + "ü" * 80 + ".py"
for name, mode in (("p-1.0/b.py", 0o644), ("p-1.0/a.sh", 0o775), (long, 0o600)):
    i = tarfile.TarInfo(name); i.size = 3; i.mode = mode; i.mtime = ${time}; i.uid = 1000; i.uname = "me"
    t.addfile(i, io.BytesIO(b"abc"))
d = tarfile.TarInfo("p-1.0"); d.type = tarfile.DIRTYPE; d.mode = 0o700; t.addfile(d)
s = tarfile.TarInfo("p-1.0/link"); s.type = tarfile.SYMTYPE; s.linkname = "b.py"; t.addfile(s)
h = tarfile.TarInfo("p-1.0/hard"); h.type = tarfile.LNKTYPE; h.linkname = "p-1.0/a.sh"; t.addfile(h)
t.close()`;

describe('sdists', () => {
  it('are the same bytes whatever format, time and owner they had', () => {
    python(makeTar('PAX_FORMAT', 1700000000.25, 'pax.tar.gz') + makeTar('GNU_FORMAT', 5, 'gnu.tar.gz'));
    const [pax, gnu] = ['pax.tar.gz', 'gnu.tar.gz'].map((name) =>
      canonicalSdist(readFileSync(join(folder, name)), 1_600_000_000, name),
    );
    expect(pax?.equals(gnu ?? Buffer.alloc(0))).toBe(true);
    writeFileSync(join(folder, 'canonical.tar.gz'), pax ?? '');
    const listing = python(`
import json, tarfile
t = tarfile.open("canonical.tar.gz")
print(json.dumps([[m.name, m.type.decode(), m.mode, m.mtime, m.uid, m.uname, m.size, m.linkname] for m in t]))`);
    const long = `p-1.0/${'d'.repeat(90)}/${'ü'.repeat(80)}.py`;
    expect(JSON.parse(listing)).toEqual([
      ['p-1.0', '5', 0o755, 1_600_000_000, 0, '', 0, ''],
      ['p-1.0/a.sh', '0', 0o755, 1_600_000_000, 0, '', 3, ''],
      ['p-1.0/b.py', '0', 0o644, 1_600_000_000, 0, '', 3, ''],
      [long, '0', 0o644, 1_600_000_000, 0, '', 3, ''],
      ['p-1.0/hard', '0', 0o755, 1_600_000_000, 0, '', 3, ''],
      ['p-1.0/link', '2', 0o755, 1_600_000_000, 0, '', 0, 'b.py'],
    ]);
  });

  it('come back as they were written', () => {
    const segment = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => `x${text.replace(/[/\\\0]/g, '_')}`);
    const entry = fc.record({
      path: fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      type: fc.constant('file' as const),
      executable: fc.boolean(),
      target: fc.constant(''),
      data: fc.uint8Array({ maxLength: 1500 }).map((data) => Buffer.from(data)),
    });
    const order = (a: TarEntry, b: TarEntry): number =>
      Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (one) => one.path, maxLength: 8 }), (entries) => {
        const whole = entries.filter((one) => Buffer.from(one.path).toString() === one.path);
        expect(readTar(writeTar(whole, 7), 'f')).toEqual([...whole].sort(order));
      }),
      { numRuns: 60 },
    );
  });

  const file = { type: 'file', executable: false, target: '', data: Buffer.from('x') } as const;
  it.each([
    ['../x', 'outside of its folder'],
    ['/etc/x', 'outside of its folder'],
    ['a/../../x', 'outside of its folder'],
  ])('refuse a member %s', (path, what) => {
    expect(() => readTar(writeTar([{ ...file, path }], 0), 'f')).toThrow(what);
  });

  it('refuse links to the outside, damage and cuts', () => {
    const link = { ...file, path: 'a/b', type: 'symlink', target: '../../x', data: Buffer.alloc(0) } as const;
    expect(() => readTar(writeTar([link], 0), 'f')).toThrow('outside of its folder');
    const good = writeTar([{ ...file, path: 'a' }], 0);
    expect(() => readTar(good.subarray(0, 600), 'f')).toThrow('cut short');
    const damaged = Buffer.from(good);
    damaged[3] = 65;
    expect(() => readTar(damaged, 'f')).toThrow('damaged header');
    expect(() => readSdist(gzipSync(good).subarray(0, 40), 'f')).toThrow('not a whole gzip');
  });

  it('refuse a bomb', () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    expect(() => readSdist(bomb, 'f')).toThrow('more than an index accepts');
  });
});

describe('wheels', () => {
  it('are read as Python writes them', () => {
    python(`
import zipfile
with zipfile.ZipFile("w.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", "hello " * 1000); z.writestr("b.txt", "")`);
    const zip = readZip(readFileSync(join(folder, 'w.zip')), 'w');
    expect(zip.names).toEqual(['a.txt', 'b.txt']);
    expect(zip.read('a.txt').toString()).toBe('hello '.repeat(1000));
    expect(zip.read('b.txt')).toHaveLength(0);
  });

  const archive = zipOf([
    ['a', Buffer.from('abc')],
    ['b', Buffer.from('d')],
  ]);
  it.each([
    ['cut', archive.subarray(0, archive.length - 3), 'cut short'],
    ['with bytes after its end', Buffer.concat([archive, Buffer.from('x')]), 'bytes after'],
    ['empty', Buffer.alloc(0), 'damaged'],
    [
      'with a member twice',
      zipOf([
        ['a', Buffer.from('1')],
        ['a', Buffer.from('2')],
      ]),
      'twice',
    ],
    ['with a way out', zipOf([['../a', Buffer.from('1')]]), 'outside'],
  ])('are refused %s', (_, bytes, what) => {
    expect(() => readZip(bytes, 'w')).toThrow(what);
  });

  it('are refused when written as a stream', () => {
    python(`
import io, zipfile
class Stream(io.RawIOBase):
    def __init__(self): self.file = open("s.zip", "wb")
    def writable(self): return True
    def seekable(self): return False
    def write(self, data): return self.file.write(data)
s = Stream()
with zipfile.ZipFile(s, "w") as z: z.writestr("a", "b")
s.file.close()`);
    expect(() => readZip(readFileSync(join(folder, 's.zip')), 's')).toThrow('stream');
  });

  it('show an altered member', () => {
    const altered = Buffer.from(archive);
    altered[altered.indexOf('abc')] = 0x58;
    expect(() => readZip(altered, 'w').read('a')).toThrow('damaged member a');
  });
});

describe('readDistribution', () => {
  it('reads both kinds', () => {
    const [wheel, sdist] = writeSample(join(folder, 'ok'), 'My.Pkg', '1.0rc1');
    for (const file of [wheel, sdist]) {
      const read = readDistribution(join(folder, 'ok', file));
      expect(read).toMatchObject({ normalized: 'my-pkg', version: '1.0rc1' });
      expect(read.metadata.name).toBe('My.Pkg');
    }
  });

  it('refuses a renamed file', () => {
    const [wheel] = writeSample(join(folder, 'ok'), 'My.Pkg', '1.0rc1');
    const renamed = join(folder, wheel.replace('1.0rc1', '1.0'));
    writeFileSync(renamed, readFileSync(join(folder, 'ok', wheel)));
    expect(() => readDistribution(renamed)).toThrow('WHEEL not found at my_pkg-1.0.dist-info/WHEEL');
    const sdist = join(folder, 'my_pkg-1.1.tar.gz');
    writeFileSync(sdist, readFileSync(join(folder, 'ok', 'my_pkg-1.0rc1.tar.gz')));
    expect(() => readDistribution(sdist)).toThrow(
      "Filename 'my_pkg-1.1.tar.gz' is invalid, should be 'my_pkg-1.0rc1.tar.gz'.",
    );
  });

  it('refuses a wheel without RECORD', () => {
    const path = join(folder, 'p-1.0-py3-none-any.whl');
    writeFileSync(
      path,
      zipOf([
        ['p-1.0.dist-info/METADATA', Buffer.from(metadataText('p', '1.0'))],
        ['p-1.0.dist-info/WHEEL', Buffer.from('')],
      ]),
    );
    expect(() => readDistribution(path)).toThrow(
      'does not contain the required RECORD file: p-1.0.dist-info/RECORD',
    );
  });
});
