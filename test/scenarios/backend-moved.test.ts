import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { configPath, done, SmallProject, succeeded } from '../support/small-project.js';

const tag = 'version/5.1.0rc1';
const sources = {
  'pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n' +
    '[project]\nname = "alpha"\nversion = "5.0.0"\nreadme = "README.md"\nclassifiers = ["Topic :: Utilities"]\n',
  'alpha/__init__.py': '"""Alpha."""\n',
  'README.md': 'Alpha.\n',
  [configPath]: 'schema-version: 1\npython:\n  packages: [alpha]\n',
};

let project: SmallProject;
const before = process.env['XDG_CONFIG_HOME'];
beforeEach(() => {
  project = new SmallProject(sources);
});
afterEach(() => {
  if (before === undefined) delete process.env['XDG_CONFIG_HOME'];
  else process.env['XDG_CONFIG_HOME'] = before;
  project.remove();
});

/** From now on builds get this version of hatchling, whichever program installs it. */
function backendIs(version: string, newest: string): void {
  const folder = join(project.root, 'config');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['uv', 'pip']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'uv/uv.toml'), `exclude-newer = "${newest}"\n`);
  writeFileSync(join(folder, 'pip/constraints.txt'), `hatchling==${version}\n`);
  writeFileSync(join(folder, 'pip/pip.conf'), `[global]\nconstraint = ${folder}/pip/constraints.txt\n`);
  process.env['XDG_CONFIG_HOME'] = folder;
}

/** What all jobs of a rehearsal printed. */
function logs({ out }: { readonly out: string }): string {
  const folder = join(out, 'logs');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

test('a backend that moved on meanwhile changes nothing: the files come from the draft, and nothing is built', async () => {
  backendIs('1.26.3', '2024-12-01T00:00:00Z');
  const killed = await project.rehearse('s', tag, '--inject', 'kill:publish-pypi:1:after');
  expect(killed.code).not.toBe(0);
  expect(logs(killed)).toContain('built alpha 5.1.0rc1');
  expect(done(killed, 'pypi')).toHaveLength(1);

  backendIs('1.27.0', '2025-01-01T00:00:00Z');
  const finished = succeeded(await project.rehearse('s', tag));
  expect(logs(finished)).not.toContain('built alpha');
  expect(done(finished, 'pypi')).toHaveLength(1);
  const { python } = project.record(finished);
  expect(python.tools['hatchling']).toBe('1.26.3');
  const assets = (await project.releases('s')).flatMap((release) => release.assets);
  expect(assets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(python.files.map(({ name }) => name)),
  );
}, 300_000);
