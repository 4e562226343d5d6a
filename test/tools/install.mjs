// Installs the external tools that tests and checks use into .tools/ (git-ignored), from the files beside this one.
//
//   node test/tools/install.mjs [name...]
//
// Names: debian python node24 github actionlint, which are the default, and debian-clients crane distribution helm
// regctl buildx buildkit indexes attestations busybox, which `npm run clients` needs: together they are called
// `clients`, and take minutes to build for the first time.
// `bench` are the peers that `npm run bench` measures against.
//
// Each tool has a stamp, the hash of its input files and of the machine it was installed for; with an equal stamp
// nothing is done. Commands end up in .tools/bin, Node 24 in .tools/node24/bin. Needs node, npm, python3, go and the
// package registries.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, join, relative, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const tools = join(root, '.tools');
const bin = join(tools, 'bin');

/** Commands of the Python environment that are put into .tools/bin. */
const pythonCommands = ['check-jsonschema', 'pypi-server', 'pyproject-build', 'twine', 'uv', 'zizmor'];

const groups = {
  clients: [
    'debian-clients',
    'crane',
    'distribution',
    'helm',
    'regctl',
    'buildx',
    'buildkit',
    'indexes',
    'attestations',
    'busybox',
  ],
};

/** Installed only when they are named. */
const named = [...groups.clients, 'bench'];

const installers = {
  // These belong to the machine, not to .tools: looked at each time.
  debian: { install: () => installDebian('debian.txt') },
  'debian-clients': { install: () => installDebian('debian-clients.txt') },
  python: { inputs: ['python/requirements.txt'], install: installPython },
  bench: { inputs: ['bench/requirements.txt'], install: installBench },
  indexes: { inputs: ['indexes/requirements.txt'], install: installIndexes },
  attestations: { inputs: ['attestations/requirements.txt'], install: installAttestations },
  node24: { inputs: ['node/package.json', 'node/package-lock.json'], install: installNode },
  busybox: { inputs: [], install: installBusybox },
  github: { inputs: ['github/package.json', 'github/package-lock.json'], install: installGitHub },
};
for (const name of readdirSync(join(here, 'go')).sort()) {
  const files = readdirSync(join(here, 'go', name), { recursive: true, withFileTypes: true });
  const inputs = files
    .filter((entry) => entry.isFile())
    .map((entry) => relative(here, join(entry.parentPath, entry.name)))
    .sort();
  installers[name] = { inputs, install: () => installGo(name) };
}

main(process.argv.slice(2));

function main(asked) {
  const known = Object.keys(installers);
  const usual = known.filter((name) => !named.includes(name));
  const names = asked.length > 0 ? asked.flatMap((name) => groups[name] ?? [name]) : usual;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(
      `no such tool: ${unknown.join(', ')} (known: ${[...known, ...Object.keys(groups)].join(', ')})`,
    );
    process.exit(2);
  }
  mkdirSync(bin, { recursive: true });
  let failed = 0;
  for (const name of names) failed += ensure(name) ? 0 : 1;
  process.exit(failed === 0 ? 0 : 1);
}

/** Installs one tool unless its stamp is current. Returns false, after saying why, when that failed. */
function ensure(name) {
  const { inputs, install } = installers[name];
  const stamp = join(tools, `${name}.stamp`);
  const wanted = fingerprint(inputs);
  if (inputs !== undefined && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.log(`${name}: already there`);
    return true;
  }
  const start = Date.now();
  try {
    rmSync(stamp, { force: true });
    const result = install();
    writeFileSync(stamp, wanted);
    console.log(`${name}: ${result} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.error(`${name}: failed: ${error.message}`);
    return false;
  }
}

/** The input files, this script, where it stands (a Python environment cannot be moved) and what it was made for. */
function fingerprint(inputs = []) {
  const hash = createHash('sha256');
  for (const file of ['install.mjs', ...inputs])
    hash.update(`${file}\0`).update(readFileSync(join(here, file)));
  return hash.update([root, process.platform, process.arch].join('\0')).digest('hex');
}

/** Runs a command; its output is shown only when it fails. */
function run(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 600_000,
    ...options,
  });
  if (error?.code === 'ENOENT') throw new Error(`${command} is not installed`);
  if (status !== 0) {
    const tail = `${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} ended with ${status ?? error?.code}\n${tail}`);
  }
  return stdout;
}

/** Makes `.tools/bin/<name>` lead to a file below .tools. */
function link(name, target) {
  if (!existsSync(target)) throw new Error(`${relative(root, target)} was not installed`);
  const path = join(bin, name);
  rmSync(path, { force: true });
  symlinkSync(relative(bin, target), path);
}

/** Also where daemons are, which is not on everybody's PATH. */
function onPath(command) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, command)));
}

/** @param list file of packages, one per line, each with its command where that has another name */
function installDebian(list) {
  const wanted = readFileSync(join(here, list), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
  // A command that came another way is as good.
  const missing = wanted.filter(([name, command = name]) => !onPath(command)).map(([name]) => name);
  if (missing.length === 0) return `${wanted.map(([name]) => name).join(', ')} are there`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(`missing: ${missing.join(', ')}; install them with your package manager`);
  }
  // RUNLEVEL: no package starts a service; tests start their own, on folders of their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], { env });
  return `installed ${missing.join(', ')}`;
}

/**
 * A shell for images that tests build, for each of their platforms: no base image can be pulled there. From Debian's
 * packages, by an apt of its own that knows another architecture, so that the machine's stays as it is.
 */
function installBusybox() {
  if (!onPath('apt-get')) throw new Error('missing: apt-get, by which Debian packages are fetched');
  const folder = join(tools, 'busybox');
  rmSync(folder, { recursive: true, force: true });
  for (const architecture of ['amd64', 'arm64']) {
    const state = join(folder, 'apt', architecture);
    for (const name of ['lists/partial', 'cache/archives/partial', 'download'])
      mkdirSync(join(state, name), { recursive: true });
    const options = [
      `APT::Architecture=${architecture}`,
      `APT::Architectures=${architecture}`,
      `Dir::State::lists=${join(state, 'lists')}`,
      `Dir::Cache=${join(state, 'cache')}`,
      'Dir::State::status=/dev/null',
      'APT::Sandbox::User=',
    ].flatMap((option) => ['-o', option]);
    run('apt-get', [...options, 'update', '-q']);
    const download = join(state, 'download');
    run('apt-get', [...options, 'download', '-q', `busybox-static:${architecture}`], { cwd: download });
    const [archive] = readdirSync(download);
    run('dpkg-deb', ['-x', join(download, archive), join(state, 'files')]);
    mkdirSync(join(folder, architecture));
    const program = ['bin', 'usr/bin']
      .map((place) => join(state, 'files', place, 'busybox'))
      .find(existsSync);
    copyFileSync(program, join(folder, architecture, 'busybox'));
  }
  rmSync(join(folder, 'apt'), { recursive: true });
  return 'fetched busybox for amd64 and arm64';
}

function installPython() {
  const venv = installEnvironment('python');
  for (const command of pythonCommands) link(command, join(venv, 'bin', command));
  return `installed ${pythonCommands.join(', ')}`;
}

/** Not linked into .tools/bin: only a benchmark runs these. */
function installBench() {
  installEnvironment('bench');
  return 'installed bump-my-version';
}

/** Index servers. Not linked into .tools/bin either: only tests start them. */
function installIndexes() {
  installEnvironment('indexes');
  return 'installed devpi-server, pypiserver';
}

/** What PyPI itself reads attestations with. Only tests run it, by the Python of its environment. */
function installAttestations() {
  installEnvironment('attestations');
  return 'installed pypi-attestations';
}

/**
 * A Python environment of what a requirements.txt pins, by hash. uv takes seconds where pip takes half a minute; pip is
 * for networks whose index only pip was told about.
 */
function installEnvironment(name) {
  const venv = join(tools, name);
  rmSync(venv, { recursive: true, force: true });
  const requirements = join(here, name, 'requirements.txt');
  const install = ['install', '--quiet', '--require-hashes', '--only-binary', ':all:', '-r'];
  const python = join(venv, 'bin/python');
  const uv = join(tools, 'python/bin/uv');
  if (name === 'python') {
    // uv comes first, by pip and from the same list.
    run('python3', ['-m', 'venv', venv]);
    const [pinned] = /^uv==.*(?:\n +--hash=.*)+/m.exec(readFileSync(requirements, 'utf8'));
    const alone = join(venv, 'uv.txt');
    writeFileSync(alone, `${pinned}\n`);
    run(python, ['-m', 'pip', ...install, alone]);
  } else {
    if (!ensure('python')) throw new Error('uv, one of the Python tools, is missing');
    run('python3', ['-m', 'venv', '--without-pip', venv]);
  }
  try {
    run(uv, ['pip', ...install, requirements, '--python', python]);
  } catch (error) {
    console.log(`${name}: uv could not (${error.message.split('\n').at(-1)}); now with pip`);
    run(join(tools, 'python/bin/python'), ['-m', 'pip', '--python', python, ...install, requirements]);
  }
  return venv;
}

/** Installs the packages that `from`/package-lock.json names into .tools/`name`. Returns the folder. */
function installPackages(from, name) {
  const folder = join(tools, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(here, from, file), join(folder, file));
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  return folder;
}

/** What GitHub publishes about itself: of the 400 MB for all its products only what github.com has is kept. */
function installGitHub() {
  const packages = join(installPackages('github', 'github'), 'node_modules');
  const descriptions = join(packages, '@octokit/openapi/generated');
  for (const file of readdirSync(descriptions)) {
    if (file !== 'api.github.com.json') rmSync(join(descriptions, file));
  }
  return "installed the descriptions of GitHub's REST and GraphQL APIs";
}

function installNode() {
  const folder = installPackages('node', 'node24');
  // A folder of its own, not .tools/bin: whoever wants Node 24 puts it on PATH, nobody gets it by the way.
  const binary = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (!existsSync(binary)) throw new Error(`no Node 24 package for ${process.platform}-${process.arch}`);
  mkdirSync(join(folder, 'bin'));
  symlinkSync(relative(join(folder, 'bin'), binary), join(folder, 'bin/node'));
  return `installed Node ${run(join(folder, 'bin/node'), ['--version']).trim()} in .tools/node24/bin`;
}

/** Builds the programs that the `tool` lines of go/<name>/go.mod name. */
function installGo(name) {
  const folder = join(here, 'go', name);
  const text = readFileSync(join(folder, 'go.mod'), 'utf8');
  const block = /^tool \(\n(.*?)^\)$/ms.exec(text)?.[1] ?? /^tool (\S+)$/m.exec(text)?.[1] ?? '';
  const paths = block.split('\n').flatMap((line) => line.trim() || []);
  if (paths.length === 0) throw new Error(`go/${name}/go.mod has no tool line`);
  // Without symbol tables: a third of the size, and of the time to link.
  const flags = ['-mod=readonly', '-trimpath', '-ldflags=-s -w'];
  for (const path of paths) {
    // Put into place whole: somebody may be running the one that is there.
    const built = join(bin, `.${basename(path)}`);
    run('go', ['build', ...flags, '-o', built, path], { cwd: folder });
    renameSync(built, join(bin, basename(path)));
  }
  return `built ${paths.join(', ')}`;
}
