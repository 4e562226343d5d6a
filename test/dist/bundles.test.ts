import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { repositoryRoot } from '../support/workflow.js';

const dist = join(repositoryRoot, 'dist');
const bundles = existsSync(dist) ? readdirSync(dist).sort() : [];
const entries = readdirSync(join(repositoryRoot, 'src/actions')).filter((name) =>
  existsSync(join(repositoryRoot, 'src/actions', name, 'main.ts')),
);

/** The Node that runs these tests, and the one that actions run on when test/tools has installed it. */
const node24 = join(repositoryRoot, '.tools/node24/bin/node');
const runtimes = [process.execPath, node24].filter((path) => existsSync(path));

let folder = '';

/**
 * The bundles, copied to where no node_modules is near, and a workspace that has what ncc, left to itself, would have
 * put in place of the user's files: a dist/ and a package.json.
 */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  if (existsSync(dist)) cpSync(dist, join(folder, 'suite/dist'), { recursive: true });
  mkdirSync(join(folder, 'workspace/dist'), { recursive: true });
  writeFileSync(join(folder, 'workspace/dist/own-1.0-py3-none-any.whl'), 'not a wheel');
  writeFileSync(join(folder, 'workspace/package.json'), '{"name":"own","version":"1.0.0"}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(node: string, bundle: string, args: string[] = []) {
  const workspace = join(folder, 'workspace');
  // Nothing of a runner: no inputs, no token, no file protocol.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTIONS: 'true',
  };
  const entry = join(folder, 'suite/dist', bundle, 'index.js');
  return spawnSync(node, [entry, ...args], { cwd: workspace, env, encoding: 'utf8', timeout: 30_000 });
}

test('there is a bundle of each action and of the command line', () => {
  expect(bundles).toEqual([...entries, 'cli', 'placeholder-docker'].sort());
});

for (const node of runtimes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  describe(`on Node ${version}`, () => {
    for (const bundle of bundles.filter((name) => entries.includes(name))) {
      test(`${bundle} without inputs fails with one clear error`, () => {
        const { status, stdout, stderr } = run(node, bundle);
        const output = `${stdout}${stderr}`;
        expect([status, output]).toEqual([1, expect.stringMatching(/^::error::./m)]);
        expect(output.match(/^::error/gm)).toHaveLength(1);
        expect(output).not.toMatch(/^\s+at |%0A\s+at |This is a bug|node:internal/m);
        expect(readdirSync(join(folder, 'workspace')).sort()).toEqual(['dist', 'package.json']);
      });
    }

    if (bundles.includes('cli')) {
      test('cli --help says what it can do', () => {
        const { status, stdout, stderr } = run(node, 'cli', ['--help']);
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout).toMatch(/rehearse/);
      });

      test('cli refuses an unknown command without a stack', () => {
        const { status, stdout, stderr } = run(node, 'cli', ['no-such-command']);
        expect(status).toBeGreaterThan(0);
        expect(`${stdout}${stderr}`).toMatch(/no-such-command/);
        expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
      });
    }
  });
}

for (const name of bundles) {
  test(`${name} is complete and names no place of the machine it was made on`, () => {
    const files = readdirSync(join(dist, name)).sort();
    const onlyOurs = ['placeholder-docker', 'push-harbor'];
    const licenses = onlyOurs.includes(name) ? [] : ['licenses.txt'];
    // What many runs do not need is loaded by those that do: HTTP, what makes commits, sigstore's library.
    const parts = files.filter((file) => /^\d+\.index\.js$/.test(file));
    expect(parts.length > 0).toBe(!['cli', 'placeholder-docker'].includes(name));
    expect(files).toEqual([...parts, 'index.js', ...licenses, 'package.json']);
    for (const file of [...parts, 'index.js']) {
      const code = readFileSync(join(dist, name, file), 'utf8');
      expect(code).not.toContain(repositoryRoot);
      expect(code).not.toMatch(/sourceMappingURL/);
    }
  });
}
