import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildPython } from '../../src/actions/build-python/build-python.js';
import { readInputs } from '../../src/actions/build-python/inputs.js';
import { explain } from '../../src/core/errors.js';
import { FakeHost } from '../support/fake-host.js';
import { planWith } from '../support/plan.js';

/** Tools that take the version from git tags, as the index has them today, built by build-python. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-versions-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const readme = 'readme = { text = "Acme", content-type = "text/plain" }\n';
const dynamic = `[project]\nname = "acme"\ndynamic = ["version"]\n${readme}`;
const system = (requires: readonly string[], backend: string) =>
  `[build-system]\nrequires = ${JSON.stringify(requires)}\nbuild-backend = "${backend}"\n`;
const setuptools = (tool: string) => system(['setuptools', tool], 'setuptools.build_meta') + dynamic;

type Files = Readonly<Record<string, string>>;

interface Tool {
  /** The files that need no setting for tags without a prefix. */
  readonly files: Files;
  /** What is added for tags `version/…`; undefined where the tool cannot read them. */
  readonly prefixed: string | undefined;
  /** What is said without it. */
  readonly fix: string;
}

const pattern = '^version/(?P<base>\\d+\\.\\d+\\.\\d+)((?P<stage>a|b|rc)(?P<revision>\\d+))?$';

const tools: Readonly<Record<string, Tool>> = {
  'setuptools-scm': {
    files: { 'pyproject.toml': `${setuptools('setuptools-scm')}[tool.setuptools_scm]\n` },
    prefixed: "tag_regex = '^version/(?P<version>.+)$'\n",
    fix: "set tool.setuptools_scm.tag_regex = '^version/(?P<version>.+)$'",
  },
  'hatch-vcs': {
    files: {
      'pyproject.toml': `${system(['hatchling', 'hatch-vcs'], 'hatchling.build')}${dynamic}[tool.hatch.version]\nsource = "vcs"\n`,
    },
    prefixed: "tag-pattern = '^version/(?P<version>.+)$'\n",
    fix: "set tool.hatch.version.tag-pattern = '^version/(?P<version>.+)$'",
  },
  versioningit: {
    files: { 'pyproject.toml': `${setuptools('versioningit')}[tool.versioningit]\n` },
    prefixed: "tag2version = { rmprefix = 'version/' }\n",
    fix: "set tool.versioningit.tag2version.rmprefix = 'version/'",
  },
  'pdm-backend': {
    files: {
      'pyproject.toml': `${system(['pdm-backend'], 'pdm.backend')}${dynamic}[tool.pdm.version]\nsource = "scm"\n`,
    },
    prefixed: "tag_regex = '^version/(?P<version>.+)$'\n",
    fix: "set tool.pdm.version.tag_regex = '^version/(?P<version>.+)$'",
  },
  versioneer: {
    files: {
      'pyproject.toml': `${setuptools('versioneer')}[tool.versioneer]\nVCS = "git"\nstyle = "pep440"\nversionfile_source = "acme/_version.py"\nversionfile_build = "acme/_version.py"\n`,
      'setup.py':
        'import versioneer\nfrom setuptools import setup\nsetup(version=versioneer.get_version(), cmdclass=versioneer.get_cmdclass())\n',
    },
    prefixed: 'tag_prefix = "version/"\n',
    fix: "set tag_prefix = 'version/' in tool.versioneer",
  },
  'poetry-dynamic-versioning': {
    files: {
      'pyproject.toml': `${system(['poetry-core', 'poetry-dynamic-versioning'], 'poetry_dynamic_versioning.backend')}[tool.poetry]\nname = "acme"\nversion = "0.0.0"\ndescription = ""\nauthors = []\nreadme = "README.md"\n[tool.poetry-dynamic-versioning]\nenable = true\n`,
    },
    prefixed: `pattern = '${pattern}'\n`,
    fix: `set tool.poetry-dynamic-versioning.pattern = '${pattern}'`,
  },
  'uv-dynamic-versioning': {
    files: {
      'pyproject.toml': `${system(['hatchling', 'uv-dynamic-versioning'], 'hatchling.build')}${dynamic}[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n[tool.uv-dynamic-versioning]\n`,
    },
    prefixed: `pattern = '${pattern}'\n`,
    fix: `set tool.uv-dynamic-versioning.pattern = '${pattern}'`,
  },
  pbr: {
    files: {
      'pyproject.toml': system(['setuptools', 'pbr'], 'setuptools.build_meta'),
      'setup.cfg': '[metadata]\nname = acme\ndescription_file = README.md\n[files]\npackages =\n    acme\n',
      'setup.py': 'import setuptools\nsetuptools.setup(setup_requires=["pbr"], pbr=True)\n',
    },
    prefixed: undefined,
    fix: "set tag-prefix: '' in the release config",
  },
};

function git(...args: string[]): string {
  const env = {
    ...process.env,
    ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.invalid' },
    ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.invalid' },
  };
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim();
}

/** A repository with a release 5.0.0 and a tagged commit, whose README then is rewritten. */
function repository(files: Files, prefix: string, version: string): string {
  git('init', '--quiet');
  const all = { ...files, 'acme/__init__.py': '"""Acme."""\n', 'README.md': '5.0.0\n' };
  for (const [path, text] of Object.entries({ ...all, '.gitignore': '*.egg-info\nbuild\n' })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Start');
  git('tag', `${prefix}5.0.0`);
  git('commit', '--quiet', '--allow-empty', '-m', 'More');
  git('tag', `${prefix}${version}`);
  writeFileSync(join(root, 'README.md'), `${version}\n`);
  return git('rev-parse', 'HEAD');
}

async function build(sha: string, tag: string, version: string): Promise<string> {
  const plan = planWith({
    tag,
    version,
    commit: { sha, tree: git('rev-parse', 'HEAD^{tree}'), time: 1_767_323_045 },
    python: {
      publish: true,
      packages: [
        {
          ...{ name: 'acme', normalized: 'acme', path: '', level: 0, listed: true },
          ...{ build_requires: [], build_backend: '', version_source: 'dynamic' },
        },
      ],
    },
  });
  const out = join(root, '../', `${root.split('/').at(-1)}-dist`);
  const host = new FakeHost(
    { plan: JSON.stringify(plan), 'out-dir': out },
    { ...process.env, GITHUB_WORKSPACE: root },
  );
  try {
    await buildPython(host, readInputs(host));
    return readdirSync(out)
      .filter((file) => /^acme/.test(file))
      .sort()
      .join(' ');
  } catch (error) {
    return explain(error);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe.each(Object.entries(tools))('%s', (name, { files, prefixed, fix }) => {
  // pbr writes 5.1.0.0rc1, which is the same version by PEP 440.
  const expected =
    name === 'pbr'
      ? /^acme-5\.1\.0\.0rc1-\S+\.whl acme-5\.1\.0\.0rc1\.tar\.gz$/
      : /^acme-5\.1\.0rc1-\S+\.whl acme-5\.1\.0rc1\.tar\.gz$/;
  const plain = /^(?:poetry|uv)-dynamic/.test(name) ? 'v' : '';

  it('makes the version of the tag out of a rewritten checkout', async () => {
    // The road is the same with a prefix that the tool was told of, which is tried with every tool below.
    if (prefixed !== undefined && name !== 'setuptools-scm') return;
    const sha = repository(files, plain, '5.1.0rc1');
    expect(await build(sha, `${plain}5.1.0rc1`, '5.1.0rc1')).toMatch(expected);
    expect(git('status', '--porcelain')).toBe('M README.md');
    expect(git('rev-parse', 'HEAD', `${plain}5.1.0rc1`).split('\n')).toEqual([sha, sha]);
  });

  it('reads tags with a prefix once it is told, and until then says how', async () => {
    const sha = repository(files, 'version/', '5.1.0rc1');
    if (name !== 'versioneer') expect(await build(sha, 'version/5.1.0rc1', '5.1.0rc1')).toContain(fix);
    if (prefixed === undefined) return;
    rmSync(join(root, '.git'), { recursive: true });
    const told = { ...files, 'pyproject.toml': (files['pyproject.toml'] ?? '') + prefixed };
    const again = repository(told, 'version/', '5.1.0rc1');
    expect(await build(again, 'version/5.1.0rc1', '5.1.0rc1')).toMatch(expected);
  });
});
