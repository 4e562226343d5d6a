import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { buildPython } from '../../../src/actions/build-python/build-python.js';
import { readInputs } from '../../../src/actions/build-python/inputs.js';
import { explain } from '../../../src/core/errors.js';
import { FakeHost } from '../../support/fake-host.js';
import { planWith } from '../../support/plan.js';

/** A backend that asks git as versioneer does; the real tools are tried in test/clients. */
const backend = `
import io, os, subprocess, tarfile, zipfile
def version():
    out = subprocess.run(["git", "describe", "--tags", "--dirty", "--match", "version/*"], capture_output=True, text=True)
    return out.stdout.strip().removeprefix("version/").replace("-", "+", 1).replace("-", ".")
def meta():
    return f"Metadata-Version: 2.1\\nName: acme\\nVersion: {version()}\\n\\nAcme.\\n"
def build_sdist(target, settings=None):
    name = f"acme-{version()}"
    with tarfile.open(os.path.join(target, name + ".tar.gz"), "w:gz") as t:
        i = tarfile.TarInfo(name + "/PKG-INFO"); i.size = len(meta()); t.addfile(i, io.BytesIO(meta().encode()))
    return name + ".tar.gz"
def build_wheel(target, settings=None, metadata=None):
    name = f"acme-{version()}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(target, name), "w") as z:
        for part, text in (("METADATA", meta()), ("WHEEL", ""), ("RECORD", "")):
            z.writestr(f"acme-{version()}.dist-info/" + part, text)
    return name
`;
const pyproject =
  '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n' +
  '[project]\nname = "acme"\ndynamic = ["version"]\n[tool.versioneer]\nVCS = "git"\n';

let root: string;
let out: string;
beforeEach(() => {
  const temp = mkdtempSync(join(tmpdir(), 'git-versions-'));
  [root, out] = [join(temp, 'source'), join(temp, 'dist')];
  mkdirSync(root);
  git('init', '--quiet');
  writeFileSync(join(root, 'pyproject.toml'), pyproject);
  writeFileSync(join(root, 'backend.py'), backend);
  writeFileSync(join(root, 'README.md'), '5.0.0\n');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Start');
  git('tag', 'version/5.1.0rc1');
  writeFileSync(join(root, 'README.md'), '5.1.0rc1\n');
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

async function build(tag: string, more: Record<string, string> = {}): Promise<string> {
  const plan = planWith({
    tag,
    version: '5.1.0rc1',
    commit: { sha: git('rev-parse', 'HEAD'), tree: git('rev-parse', 'HEAD^{tree}'), time: 1_767_323_045 },
    python: {
      publish: true,
      packages: [
        {
          ...{ name: 'acme', normalized: 'acme', path: '', level: 0, listed: true },
          ...{ build_requires: [], build_backend: 'backend', version_source: 'dynamic' },
        },
      ],
    },
  });
  const inputs = { plan: JSON.stringify(plan), 'out-dir': out, ...more };
  const host = new FakeHost(inputs, { ...process.env, GITHUB_WORKSPACE: root });
  try {
    await buildPython(host, readInputs(host));
    return host.lines.join('\n');
  } catch (error) {
    return explain(error);
  }
}

it('builds a version from git out of a rewritten checkout, which stays as it is', async () => {
  const before = git('for-each-ref');
  const log = await build('version/5.1.0rc1');
  expect(log).toContain(
    'building in a copy of the checkout with the tag version/5.1.0rc1 on the release commit',
  );
  expect(readdirSync(out).sort()).toEqual([
    'acme-5.1.0rc1-py3-none-any.whl',
    'acme-5.1.0rc1.tar.gz',
    'build-record.json',
  ]);
  expect([git('for-each-ref'), git('status', '--porcelain')]).toEqual([before, 'M README.md']);
});

it('says what to set where the tool makes another version of the tag', async () => {
  git('tag', 'version/5.0.0', 'HEAD');
  git('tag', '--delete', 'version/5.1.0rc1');
  expect(await build('release-5.1.0rc1')).toMatch(
    /was built as version 5\.0\.0\S+, expected 5\.1\.0rc1[\s\S]*versioneer has to make 5\.1\.0rc1 of the tag release-5\.1\.0rc1, .* set tag_prefix = 'release-'/,
  );
});

it('does not build other files than those that were announced', async () => {
  const tree = git('rev-parse', 'HEAD^{tree}');
  expect(await build('version/5.1.0rc1', { 'release-tree': tree })).toContain(`but ${tree} was announced`);
});
