import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildPython } from '../../../src/actions/build-python/build-python.js';
import { readInputs } from '../../../src/actions/build-python/inputs.js';
import { explain } from '../../../src/core/errors.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-failures-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A host that keeps what stands in folded groups apart. */
class FoldingHost extends FakeHost {
  readonly folded: { title: string; lines: string[] }[] = [];

  override async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    const from = this.lines.length;
    try {
      return await body();
    } finally {
      this.folded.push({ title, lines: this.lines.splice(from) });
    }
  }
}

async function build(folders: readonly string[]): Promise<FoldingHost & { failure: string }> {
  const plan = planWith({
    version: '1.0.0',
    python: {
      publish: true,
      packages: folders.map((name) => ({
        ...{ name, normalized: name, path: name, level: 0, listed: true },
        ...{ build_requires: [], build_backend: 'own', version_source: 'static' },
      })),
    },
  });
  const inputs = { plan: JSON.stringify(plan), backend: 'build', 'out-dir': 'dist' };
  const host = new FoldingHost(inputs, { ...process.env, GITHUB_WORKSPACE: root });
  let failure = '';
  try {
    await buildPython(host, readInputs(host));
  } catch (error) {
    failure = explain(error);
  }
  return Object.assign(host, { failure });
}

/** A backend of a few lines: `before` runs in build_wheel, `headers` go into the metadata. */
function backend(name: string, { before = '', headers = '' }: { before?: string; headers?: string }): void {
  write(
    `${name}/pyproject.toml`,
    '[build-system]\r\nrequires = []\r\nbuild-backend = "own"\r\nbackend-path = ["."]\r\n',
  );
  const meta = `Metadata-Version: 2.4\\r\\nName: ${name}\\r\\nVersion: 1.0.0\\r\\n${headers}\\r\\nWords.\\r\\n`;
  write(
    `${name}/own.py`,
    `import io, os, sys, tarfile, zipfile
meta = "${meta}"
def build_sdist(target, settings=None):
    with tarfile.open(os.path.join(target, "${name}-1.0.0.tar.gz"), "w:gz") as t:
        i = tarfile.TarInfo("${name}-1.0.0/PKG-INFO"); i.size = len(meta); t.addfile(i, io.BytesIO(meta.encode()))
    return "${name}-1.0.0.tar.gz"
def build_wheel(target, settings=None, metadata=None):
    ${before || 'pass'}
    name = "${name}-1.0.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(target, name), "w") as z:
        record = ""
        for part, text in (("METADATA", meta), ("WHEEL", ""), ("RECORD", "")):
            record += "${name}-1.0.0.dist-info/" + part + ",,\\n"
            z.writestr("${name}-1.0.0.dist-info/" + part, record if part == "RECORD" else text)
    return name
`.replaceAll('\n', '\r\n'),
  );
}

describe('build-python', () => {
  it('folds the log of a package that fails, last lines first, and gives nothing', async () => {
    backend('good', {});
    // To both streams, from a child too, and more than anybody wants to read.
    backend('bad', {
      before:
        'print("\\n".join(f"line {n}" for n in range(90000)), flush=True); os.system("echo of a child"); ' +
        'sys.stderr.write("::error::not a command\\n"); raise ValueError("no such luck")',
    });
    const host = await build(['good', 'bad']);
    expect(host.failure).toMatch(/^build_wheel of bad \(own\) ended with exit code 1\n/);
    expect(host.failure).toContain('of a child\n::error::not a command\n');
    expect(host.failure).toContain('ValueError: no such luck');
    const [{ title, lines } = { title: '', lines: [] }, ...more] = host.folded;
    expect([title, more]).toEqual(['log of bad', []]);
    expect(lines[0]).toMatch(/^last 20 lines:\n[\s\S]*ValueError: no such luck\n$/);
    expect(lines[1]).toMatch(/^the last \d+ lines \(earlier ones are left out\):$/);
    expect(lines[2]).toMatch(/line 89999\nof a child\n::error::not a command\n/);
    expect(lines.join('').length).toBeLessThan(600_000);
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  }, 120_000);

  it('says how far it is, and is not moved by megabytes of output and Windows line ends', async () => {
    for (const name of ['good', 'loud']) backend(name, {});
    backend('loud', { before: 'sys.stdout.write("x" * 5_000_000)' });
    const host = await build(['good', 'loud']);
    expect(host.failure).toBe('');
    expect(host.lines.filter((line) => /^built \w+ 1\.0\.0: .*\([12]\/2, /.test(line))).toHaveLength(2);
    expect(host.warnings).toEqual([]);
    expect(host.folded).toEqual([]);
    expect(host.lines.join('').length).toBeLessThan(5_000);
  }, 120_000);

  it('tells everything that PyPI would refuse, of all packages at once', async () => {
    backend('good', { headers: 'Requires-Python: 3.x\\r\\nClassifier: Private :: No\\r\\n' });
    backend('bad', { headers: 'License-Expression: MIT License\\r\\nRequires-Dist: good==0.9\\r\\n' });
    const { failure } = await build(['good', 'bad']);
    for (const line of [
      "good-1.0.0-py3-none-any.whl: '3.x' is invalid for 'requires-python'.",
      "good-1.0.0.tar.gz: 'Private :: No' is not a valid classifier.",
      "bad-1.0.0.tar.gz: 'MIT License' is invalid for 'license-expression'.",
    ]) {
      expect(failure).toContain(line);
    }
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  }, 120_000);

  it('builds nothing where there is nothing, and will not mix with what lies in out-dir', async () => {
    const empty = await build([]);
    expect([empty.failure, empty.notices]).toEqual(['', ['no Python package to build']]);
    expect(empty.outputs['files']).toBe('[]');
    expect(JSON.parse(readFileSync(join(root, 'dist/build-record.json'), 'utf8')).python).toEqual({
      files: [],
      tools: {},
    });
    backend('good', {});
    for (const old of ['good-0.9.tar.gz', 'other-1.0.0.tar.gz']) {
      write(`dist/${old}`, 'old');
      expect((await build(['good'])).failure).toContain(`"dist" already holds ${old}, not from this build`);
      rmSync(join(root, 'dist', old));
    }
  }, 120_000);
});
