import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolEnv } from '../support/daemon.js';

/** Two packages of the two backends that vantage6 uses; the second reads a file beside its folder, as vantage6 v4 does. */
const sources: Readonly<Record<string, string>> = {
  'README.md': '# Sample\r\n\r\nGrüße\r\n',
  'hatch/README.md': '# Hatch\n',
  'hatch/LICENSE': 'Do as you like.\n',
  'hatch/src/hatch_pkg/__init__.py': 'x = 1\n',
  'hatch/src/hatch_pkg/zebra.py': 'x = "Grüße"\n'.repeat(400),
  'hatch/src/hatch_pkg/data/räume.json': '{}\n',
  'hatch/tool.sh': '#!/bin/sh\n',
  'hatch/pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n' +
    '[project]\nname = "hatch-pkg"\nversion = "1.0"\nreadme = "README.md"\nlicense = "MIT"\nlicense-files = ["LICENSE"]\n' +
    '[project.scripts]\nhatch-pkg = "hatch_pkg:x"\n',
  'old/old_pkg/__init__.py': '',
  'old/old_pkg/b.py': 'x = 2\n'.repeat(400),
  'old/old_pkg/a.py': 'x = 2\r\n',
  'old/old_pkg/sub/__init__.py': '',
  'old/old_pkg/sub/data.txt': 'data\n',
  'old/scripts/run-old': '#!/usr/bin/env python\nprint(1)\n',
  'old/setup.py':
    'from setuptools import setup, find_packages\r\nsetup(name="old_pkg", version="1.0", packages=find_packages(), ' +
    'package_data={"old_pkg.sub": ["*.txt"]}, scripts=["scripts/run-old"], ' +
    'long_description=open("../README.md", encoding="utf-8", newline="").read(), long_description_content_type="text/markdown")\r\n',
};

export const packages = 'hatch\nold';

/** What a build depends on beside its sources. */
export interface Surroundings {
  /** Folder of the checkout; not there yet. */
  readonly folder: string;
  readonly nobody: boolean;
  readonly umask: number;
  readonly zone: string;
  readonly locale: string;
  readonly reversed: boolean;
  /** Folder of a python3. */
  readonly python: string;
}

/** A user without a name in most images, and without any rights here. */
const nobody = 65534;

/** Writes and commits the sources as somebody under these circumstances would check them out. */
export function checkout({ folder, umask, reversed, nobody: other }: Surroundings): void {
  const mode = (executable: boolean): number => (executable ? 0o777 : 0o666) & ~umask;
  const entries = Object.entries(sources);
  for (const [path, text] of reversed ? entries.reverse() : entries) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode(text.startsWith('#!')));
  }
  const who = { NAME: 'A', EMAIL: 'a@example.invalid', DATE: '1767323045 +0000' };
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = { ...process.env, ...(Object.fromEntries(identity) as Record<string, string>) };
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'x'],
  ]) {
    execFileSync('git', args, { cwd: folder, env });
  }
  for (const path of ['', ...(readdirSync(folder, { recursive: true }) as string[])]) {
    const file = join(folder, path);
    if (other) chownSync(file, nobody, nobody);
  }
}

export interface Build {
  readonly code: number | null;
  readonly text: string;
}

/** The bundle's own entry, not a function of it: a process of another user. */
const main = resolve('build/src/actions/build-python/main.js');

/**
 * Runs build-python as a process.
 * @param dist folder for the files
 * @param stop asked often; the process and its children are killed once it says so
 */
export function build(
  place: Surroundings,
  dist: string,
  more: Readonly<Record<string, string>> = {},
  stop: () => boolean = () => false,
): Promise<Build> {
  const temp = `${place.folder}-temp`;
  for (const folder of [temp, dirname(dist)]) {
    mkdirSync(folder, { recursive: true });
    if (place.nobody) chownSync(folder, nobody, nobody);
  }
  const env = toolEnv({
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: place.folder,
    TZ: place.zone,
    LC_ALL: place.locale,
    INPUT_PACKAGES: packages,
    'INPUT_OUT-DIR': dist,
    INPUT_BACKEND: 'auto',
    ...(place.nobody ? {} : { UV_CACHE_DIR: join(homedir(), '.cache/uv') }),
    ...more,
  });
  const path = `${place.python}:${more['PATH'] ?? env['PATH'] ?? ''}`;
  // Not by a shell, which drops variables like INPUT_OUT-DIR.
  const script = `process.umask(${place.umask}); await import(${JSON.stringify(pathToFileURL(main).href)});`;
  const node = [process.execPath, '--input-type=module', '-e', script];
  // Another user, who may read everything: where these tests and the Pythons lie is not the matter.
  const rights = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  const user = place.nobody ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...rights] : [];
  const child = spawn('setpriv', [...user, '--', ...node], {
    env: { ...env, PATH: path },
    cwd: place.folder,
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  const watch = setInterval(() => {
    if (stop() && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, 2);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(watch);
      done({ code, text });
    });
  });
}

/** Folders of a python3, each of another minor version, those of the system first. */
export function pythons(): string[] {
  const managers = [
    join(homedir(), '.pyenv/versions'),
    join(process.env['RUNNER_TOOL_CACHE'] ?? '/nowhere', 'Python'),
  ];
  const managed = managers.flatMap((root) =>
    existsSync(root)
      ? readdirSync(root).flatMap((name) => [join(root, name, 'bin'), join(root, name, 'x64/bin')])
      : [],
  );
  const found = new Map<string, string>();
  for (const folder of ['/usr/bin', ...(process.env['PATH'] ?? '').split(':'), ...managed]) {
    const command = join(folder, 'python3');
    if (!existsSync(command)) continue;
    const minor = minorOf(command);
    if (minor !== '' && !found.has(minor)) found.set(minor, folder);
  }
  return [...found.values()];
}

/** `3.12`; '' for what is too old, or no Python at all. */
function minorOf(command: string): string {
  try {
    const text = execFileSync(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return Number(text.split('.')[1]) >= 10 ? text : '';
  } catch {
    return '';
  }
}
