import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildPython } from '../../../src/actions/build-python/build-python.js';
import { readInputs } from '../../../src/actions/build-python/inputs.js';
import { explain } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/plan/types.js';
import { sha256 } from '../../../src/record/canonical.js';
import type { BuildFragment } from '../../../src/record/types.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-python-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** One hatchling package, and one of vantage6 v4's kind: setup.py alone, which reads a file beside its folder. */
function sources(): void {
  write('README.md', '# Sample\n');
  write('hatch/src/hatch_pkg/__init__.py', 'x = 1\n');
  write(
    'hatch/pyproject.toml',
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n' +
      '[project]\nname = "hatch-pkg"\nversion = "5.1.0rc1"\nreadme = { text = "Sample", content-type = "text/plain" }\ndependencies = ["old_pkg==5.1.0rc1"]\n',
  );
  write('old/old_pkg/__init__.py', '');
  write(
    'old/setup.py',
    'from setuptools import setup\nsetup(name="old_pkg", version="5.1.0-rc.1", packages=["old_pkg"], ' +
      'long_description=open("../README.md").read(), long_description_content_type="text/markdown")\n',
  );
}

/** A build backend that needs nothing but Python. */
const ownBackend = `
import io, os, tarfile, zipfile
meta = "Metadata-Version: 2.1\\nName: hatch-pkg\\nVersion: 5.1.0rc1\\n"
def build_sdist(target, settings=None):
    name = "hatch_pkg-5.1.0rc1"
    with tarfile.open(os.path.join(target, name + ".tar.gz"), "w:gz") as t:
        i = tarfile.TarInfo(name + "/PKG-INFO"); i.size = len(meta); t.addfile(i, io.BytesIO(meta.encode()))
    return name + ".tar.gz"
def build_wheel(target, settings=None, metadata=None):
    name = "hatch_pkg-5.1.0rc1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(target, name), "w") as z:
        for part, text in (("METADATA", meta), ("WHEEL", ""), ("RECORD", "")):
            z.writestr("hatch_pkg-5.1.0rc1.dist-info/" + part, text)
    return name
`;

function plan(version = '5.1.0rc1'): Plan {
  const packages = [
    { name: 'hatch-pkg', normalized: 'hatch-pkg', path: 'hatch' },
    { name: 'old_pkg', normalized: 'old-pkg', path: 'old' },
  ];
  return planWith({
    version,
    python: { publish: true, packages: packages.map((one) => ({ ...one, ...ordinary })) },
  });
}

const ordinary = {
  level: 0,
  build_requires: [],
  build_backend: '',
  version_source: 'static',
  listed: true,
} as const;

async function build(inputs: Record<string, string>): Promise<FakeHost & { failure: string }> {
  const canary = { INPUT_TOKEN: 'canary', ACTIONS_RUNTIME_TOKEN: 'canary' };
  const host = new FakeHost(inputs, { ...process.env, ...canary, GITHUB_WORKSPACE: root });
  let failure = '';
  try {
    await buildPython(host, readInputs(host));
  } catch (error) {
    failure = explain(error);
  }
  return Object.assign(host, { failure });
}

describe('build-python', () => {
  it('builds both kinds of packages, twice to the same bytes, and leaves the sources clean', async () => {
    sources();
    const before = readdirSync(root, { recursive: true }).sort();
    const tree = 'a'.repeat(40);
    const first = await build({ plan: JSON.stringify(plan()), 'release-tree': tree });
    expect(first.failure).toBe('');
    expect(
      readdirSync(root, { recursive: true })
        .filter((path) => !String(path).startsWith('dist'))
        .sort(),
    ).toEqual(before);
    const files = readdirSync(join(root, 'dist')).sort();
    expect(files).toEqual([
      'build-record.json',
      'hatch_pkg-5.1.0rc1-py2.py3-none-any.whl',
      'hatch_pkg-5.1.0rc1.tar.gz',
      'old_pkg-5.1.0rc1-py3-none-any.whl',
      'old_pkg-5.1.0rc1.tar.gz',
    ]);
    const record = JSON.parse(readFileSync(join(root, 'dist/build-record.json'), 'utf8')) as BuildFragment;
    expect(record.release_tree).toBe(tree);
    expect(record.plan_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record.python.tools).toMatchObject({
      hatchling: expect.stringMatching(/^\d/),
      setuptools: expect.stringMatching(/^\d/),
      python: expect.stringMatching(/^3\./),
    });
    for (const file of record.python.files) {
      const bytes = readFileSync(join(root, 'dist', file.name));
      expect([sha256(bytes), bytes.length]).toEqual([file.sha256, file.size]);
    }
    expect(JSON.parse(first.outputs['files'] ?? '')).toEqual(
      record.python.files.map(({ name, sha256: hash, size }) => ({ name, sha256: hash, size })),
    );
    expect(first.outputs).toMatchObject({ 'dist-dir': 'dist', record: join('dist', 'build-record.json') });
    expect(first.lines.join('\n')).toMatch(/built hatch-pkg 5\.1\.0rc1: sdist .*, wheel .* \(\d/);

    // Other times on the files, another out-dir, another place: the same bytes.
    const moved = mkdtempSync(join(tmpdir(), 'build-python-moved-'));
    rmSync(moved, { recursive: true });
    execFileSync('cp', ['-R', root, moved]);
    rmSync(join(moved, 'dist'), { recursive: true });
    const again = await build({
      plan: JSON.stringify(plan()),
      'working-directory': moved,
      'out-dir': join(moved, 'other'),
    });
    rmSync(moved, { recursive: true });
    expect(again.failure).toBe('');
    expect(again.outputs['files']).toBe(first.outputs['files']);
  }, 120_000);

  it('names package, expected and got when a version differs, and leaves out-dir alone', async () => {
    write(
      'hatch/pyproject.toml',
      '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n',
    );
    write('hatch/own.py', ownBackend);
    const wanted = plan('5.1.0');
    const [hatch] = wanted.python.packages;
    const one = { ...wanted, python: { publish: true, packages: [hatch] } };
    const { failure } = await build({ plan: JSON.stringify(one) });
    expect(failure).toContain(
      'hatch/pyproject.toml: hatch-pkg was built as version 5.1.0rc1, expected 5.1.0',
    );
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  }, 30_000);

  it('shows what a failing backend says, without a plan and with the commit as clock', async () => {
    write('p/pyproject.toml', '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n');
    write(
      'p/own.py',
      'import os\ndef build_sdist(target, settings=None):\n' +
        '    raise SystemExit("epoch " + os.environ["SOURCE_DATE_EPOCH"] + str([k for k in os.environ if "TOKEN" in k]))\n',
    );
    expect((await build({ packages: 'p' })).failure).toContain('the time of the last commit is not known');
    const git = (...args: string[]): void => {
      const env = { ...process.env, GIT_COMMITTER_DATE: '1600000000 +0000' };
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
        env,
      });
    };
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    const { failure } = await build({ packages: './p/' });
    expect(failure).toContain('build_sdist of p (own) ended with exit code 1');
    expect(failure).toContain('epoch 1600000000[]');
  }, 60_000);

  it.each([
    [{}, 'exactly one of the inputs'],
    [{ packages: 'p', plan: '{}' }, 'exactly one of the inputs'],
    [{ packages: '../p' }, 'outside of working-directory'],
    [{ packages: 'p', backend: 'make' }, 'must be one of auto, uv, build'],
    [{ packages: 'none' }, 'does not exist'],
    [{ packages: 'p', 'release-tree': 'HEAD' }, 'full git tree id'],
  ])('refuses %j', async (inputs, what) => {
    expect((await build(inputs as unknown as Record<string, string>)).failure).toContain(what);
  });
});
