// Installs what a rehearsal published, as a stranger would, and says per package what came of it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPyPI } from '../build/src/rehearsal/services/pypi.js';

const help = `Usage: node scripts/try-install.mjs OUT [options]      (npm run build comes first)

OUT is the folder of a finished rehearsal (its --out). Its index is started again, and
  - every file of the record must be there, byte for byte, and no other file of the version;
  - pip installs all packages into a fresh environment by their sha256, without dependencies;
  - their metadata says the version, every file of theirs is as its RECORD says, and compiles.
Exit code 1 when something is not so.

  --python PROGRAM   makes the environment (python3)
  --import LIST      packages that are imported afterwards, with their dependencies from pip's usual index
  --keep             leave the environment where it is, and say where
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    import: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length !== 1) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
const [out] = positionals;
const record = JSON.parse(readFileSync(join(out, 'record.json'), 'utf8'));
const normalized = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
const packages = [...new Set(record.python.files.map((file) => normalized(file.package)))];
const temp = mkdtempSync(join(tmpdir(), 'try-install-'));
const bin = join(temp, 'env/bin');
const failures = [];

/** Runs a program; what it printed, or undefined after a failure that is noted. */
function run(what, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: temp, encoding: 'utf8' });
  if (status === 0) return stdout;
  const lines = `${stderr ?? ''}`.trimEnd().split('\n');
  failures.push(`${what}: ${lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1)}`);
  return undefined;
}

/** Runs Python in the environment; its program prints JSON. */
function ask(what, program, ...args) {
  const told = run(what, join(bin, 'python'), '-c', program, ...args);
  return told === undefined ? undefined : JSON.parse(told);
}

const inspect = `
import base64, hashlib, importlib.metadata, json, sys
dist = importlib.metadata.distribution(sys.argv[1])
bad, broken = [], []
for file in dist.files:
    data = file.locate().read_bytes()
    if file.hash is not None:
        digest = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, data).digest()).rstrip(b"=").decode()
        if digest != file.hash.value:
            bad.append(str(file))
    if file.suffix == ".py":
        try:
            compile(data, str(file), "exec")
        except SyntaxError as error:
            broken.append(f"{file}:{error.lineno}: {error.msg}")
inits = [str(file.parent).replace("/", ".") for file in dist.files if file.name == "__init__.py"]
inits.sort(key=lambda name: (name != sys.argv[1].replace("-", "."), name.split(".")[0] == "tests", len(name)))
print(json.dumps([dist.version, len(dist.files), bad, broken, inits[:1]]))
`;

/** What the index lists of the version, against the record. */
async function compareIndex(url) {
  const there = new Map();
  for (const name of packages) {
    const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
    const page = await fetch(`${url}/simple/${name}/`, { headers });
    for (const file of page.ok ? (await page.json()).files : []) {
      if (file.filename.includes(`-${record.version}-`) || file.filename.includes(`-${record.version}.`)) {
        there.set(file.filename, file.hashes.sha256);
      }
    }
  }
  for (const { name, sha256 } of record.python.files) {
    if (there.get(name) !== sha256) failures.push(`${name}: recorded ${sha256}, index ${there.get(name)}`);
    there.delete(name);
  }
  for (const name of there.keys()) failures.push(`${name}: on the index, not in the record`);
}

/** Asynchronous, for the index runs in this process. */
async function install(url) {
  const { spawn } = await import('node:child_process');
  const lines = record.python.files
    .filter(({ name }) => name.endsWith('.whl'))
    .map((file) => `${file.package}==${record.version} --hash=sha256:${file.sha256}`);
  writeFileSync(join(temp, 'own.txt'), `${lines.join('\n')}\n`);
  const plain = [
    '-q',
    '--disable-pip-version-check',
    '--no-cache-dir',
    '--no-deps',
    '--ignore-requires-python',
  ];
  const args = ['install', ...plain, '--require-hashes', '--index-url', `${url}/simple/`, '-r', 'own.txt'];
  const child = spawn(join(bin, 'pip'), args, { cwd: temp, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) failures.push(`pip install of all packages ended with ${code}`);
}

const hooks = {
  effect: async () => undefined,
  request: async () => undefined,
  record() {},
  notModelled() {},
};
try {
  if (!existsSync(join(out, 'state/pypi'))) throw new Error(`${out} holds no index`);
  run('venv', values.python, '-m', 'venv', 'env');
  const index = await startPyPI({ stateDir: join(out, 'state'), port: 0, token: 'pypi-none', hooks });
  await compareIndex(index.url);
  await install(index.url);
  await index.close();
  const wanted = values.import
    .split(',')
    .filter((name) => name !== '')
    .map(normalized);
  if (wanted.length > 0) {
    const pinned = wanted.map((name) => `${name}==${record.version}`);
    run('dependencies', join(bin, 'pip'), 'install', '-q', '--disable-pip-version-check', ...pinned);
  }
  const python = run('python', join(bin, 'python'), '--version')?.trim();
  console.log(
    `${packages.length} packages of ${record.tag}, ${record.python.files.length} files, ${python}\n`,
  );
  console.log(
    '| package | version | files | as recorded | compiles | imports |\n| --- | --- | ---: | --- | --- | --- |',
  );
  for (const name of packages) {
    const [version, files, bad, broken, [module]] = ask(name, inspect, name) ?? ['', 0, [], [], []];
    if (version !== record.version) failures.push(`${name}: installed ${version}, not ${record.version}`);
    failures.push(...bad.map((file) => `${name}: ${file} is not what RECORD says`), ...broken);
    const loaded = !wanted.includes(name)
      ? 'not tried'
      : run(`import ${module}`, join(bin, 'python'), '-c', `import ${module}`) === undefined
        ? 'no'
        : module;
    const cells = [
      name,
      version,
      files,
      bad.length === 0 ? 'yes' : 'no',
      broken.length === 0 ? 'yes' : 'no',
      loaded,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  if (values.keep) console.log(`\nthe environment is ${join(temp, 'env')}`);
  else rmSync(temp, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
