// The tree of one release as others see it: a search that shares nothing with the rewriter, uv and helm. For the tagged
// tree, for upstream's bump commit and for ours.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, toolsBin } from '../support.mjs';
import { readEras } from './eras.mjs';
import { allTags, automaticBumps, blobs } from './history.mjs';
import { parseVersion, rewriteCommit } from './product.mjs';

/** Prints a table; the exit code is 0 when ours has no stale place and every tool accepts it. */
export async function check(git, text, given) {
  const version = parseVersion(text);
  const tagged = (await allTags(git)).find(({ name }) => name === `version/${text}`);
  const bump = (await automaticBumps(git)).find(
    (one) => one.version === text && one.parent === tagged?.commit,
  );
  if (bump === undefined) throw new Error(`version/${text} has no automatic bump commit`);
  const [config] = readEras(given)(version);
  const { rewrite, stop } = await rewriteCommit(git, bump.parent, version, config);
  if (rewrite === undefined) throw new Error(stop.what);
  for (const warning of rewrite.warnings) console.log(`warning of ours: ${warning}`);

  const scratch = mkdtempSync(join(tmpdir(), 'replay-'));
  try {
    const folders = ['tagged', 'upstream', 'ours'].map((name) => join(scratch, name));
    const [before = '', theirs = '', ours = ''] = folders;
    const missing = await writeTree(git, bump.parent, before);
    await writeTree(git, bump.sha, theirs);
    await writeTree(git, bump.parent, ours);
    for (const { path, after } of rewrite.files) writeFileSync(join(ours, path), after);
    if (missing.length > 0) console.log(`not in the clone, left out: ${missing.join(', ')}`);
    const results = folders.map((folder) => judge(folder, text, config.config.exclude, scratch));
    print(results, rewrite.files.length);
    const [, , mine] = results;
    const wrong = mine.stale.length + mine.damaged.length + mine.helm.refused.length;
    return wrong === 0 && !mine.uv.startsWith('refuses') ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes a commit's files; returns the paths whose contents the clone lacks. Links to outside are not followed. */
async function writeTree(git, commit, folder) {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  const files = stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => [...line.slice(0, line.indexOf('\t')).split(' '), line.slice(line.indexOf('\t') + 1)])
    .filter(([, type]) => type === 'blob');
  const texts = await blobs(git, new Set(files.map(([, , id]) => id)));
  const missing = [];
  for (const [mode, , id, path] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const content = texts.get(id);
    if (content === undefined) missing.push(path);
    else if (mode === '120000') symlinkSync(content.toString(), target);
    else {
      writeFileSync(target, content);
      if (mode === '100755') chmodSync(target, 0o755);
    }
  }
  return missing;
}

function judge(folder, version, excluded, scratch) {
  const args = [join(root, 'test/oracle/stale.py'), folder, version];
  const found = run('python3', [...args, ...excluded.flatMap((path) => ['--exclude', path])]);
  if (found.status !== 0) throw new Error(found.stderr);
  return { ...JSON.parse(found.stdout), uv: uv(folder, scratch), helm: helm(folder, scratch) };
}

/** `--frozen` takes the lock as it is; `--offline` proves that nothing else is asked. */
function uv(folder, scratch) {
  if (!existsSync(join(folder, 'uv.lock'))) return 'no uv.lock';
  const args = ['export', '--frozen', '--offline', '--no-emit-project', '--quiet', '--directory', folder];
  const env = { UV_CACHE_DIR: join(scratch, 'uv'), UV_PYTHON_DOWNLOADS: 'never', UV_NO_CONFIG: '1' };
  const { status, stderr } = run(tool('uv'), args, env);
  return status === 0 ? 'reads it' : `refuses: ${lastLine(stderr)}`;
}

/**
 * `helm dependency build` compares the lock's digest before it fetches anything. Dependencies that are folders of the
 * tree need no network; of a chart with others only the digest can be judged here, which its error tells.
 */
function helm(folder, scratch) {
  const locks = readdirSync(folder, { recursive: true }).filter((path) => /(?:^|\/)Chart\.lock$/.test(path));
  // A proxy that is not there: the outcome must not depend on whether there is a network.
  const env = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
  for (const name of ['CACHE', 'CONFIG', 'DATA']) env[`HELM_${name}_HOME`] = join(scratch, 'helm', name);
  const outcome = { accepted: [], digestOnly: [], refused: [] };
  for (const chart of locks.map(dirname).sort()) {
    const { status, stderr } = run(tool('helm'), ['dependency', 'build', join(folder, chart)], env);
    if (status === 0) outcome.accepted.push(chart);
    else if (/no repository definition for|could not download/.test(stderr)) outcome.digestOnly.push(chart);
    else outcome.refused.push(`${chart}: ${lastLine(stderr)}`);
  }
  return outcome;
}

function run(command, args, env = {}, cwd = tmpdir()) {
  const settings = { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } };
  const result = spawnSync(command, args, settings);
  if (result.error) throw result.error;
  return result;
}

const tool = (name) => (existsSync(join(toolsBin, name)) ? join(toolsBin, name) : name);
const lastLine = (text) => text.trim().split('\n').at(-1)?.trim() ?? '';

function print(results, files) {
  const row = (what, value) => console.log(`| ${[what, ...results.map(value)].join(' | ')} |`);
  const kinds = (places) => {
    const counts = new Map();
    for (const { file } of places) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || '0';
  };
  const versions = [run(tool('uv'), ['--version']), run(tool('helm'), ['version', '--short'])];
  console.log(`${versions.map(({ stdout }) => stdout.trim()).join(', helm ')}\n`);
  console.log('| | tagged tree | upstream | ours |\n|---|---|---|---|');
  row('own places found', ({ places }) => places.length);
  row('stale', ({ stale }) => kinds(stale));
  row("entries of an index that contradict their files' names", ({ damaged }) => damaged.length);
  row('uv export --frozen --offline', (one) => one.uv);
  row('helm dependency build', ({ helm: { accepted, digestOnly, refused } }) => {
    const rest =
      digestOnly.length === 0 ? '' : `, of ${digestOnly.length} more only the digest (they need the network)`;
    return `${accepted.length} of ${accepted.length + digestOnly.length + refused.length}${rest}`;
  });
  console.log(`\nfiles that ours rewrote: ${files}`);
  const names = ['tagged tree', 'upstream', 'ours'];
  results.forEach(({ stale, helm: { refused } }, index) => {
    if (index === 0) return;
    for (const { file, key, value } of stale) console.log(`${names[index]}: ${file}: ${key}: ${value}`);
    for (const why of refused) console.log(`${names[index]}: ${why}`);
  });
}
