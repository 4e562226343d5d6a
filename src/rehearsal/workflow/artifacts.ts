import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Builtin } from './types.js';

/**
 * Refuses inputs that a built-in does not model.
 * @throws UserError naming the input
 */
export function checkInputs(action: string, inputs: Readonly<Record<string, string>>, known: string): void {
  const unknown = Object.keys(inputs).find((name) => !known.split(' ').includes(name));
  if (unknown !== undefined) throw new UserError(`the rehearsal does not know "${unknown}" of ${action}`);
}

/**
 * actions/upload-artifact v4 and later: one artifact per name and run, replaced only with `overwrite: true`; hidden
 * files are left out; what is below the first wildcard, or below the folder that all paths share, is kept as it lies.
 */
export const uploadArtifact: Builtin = async (call) => {
  const { inputs, artifacts, line } = call;
  checkInputs(
    'upload-artifact',
    inputs,
    'name path if-no-files-found overwrite include-hidden-files retention-days compression-level',
  );
  const name = inputs['name'] || 'artifact';
  if (/["/\\:<>|*?\r\n]/.test(name)) throw new UserError(`"${name}" is not a valid artifact name`);
  const patterns = (inputs['path'] ?? '').split('\n').map((text) => text.trim());
  const found = find(
    call.workspace,
    patterns.filter((text) => text !== ''),
    inputs['include-hidden-files'] === 'true',
  );
  if (found.files.length === 0) {
    const message = `No files were found with the provided path: ${patterns.join(', ')}. No artifacts will be uploaded.`;
    if (inputs['if-no-files-found'] === 'error') throw new UserError(message);
    line(message);
    return {};
  }
  if (artifacts[name] !== undefined && inputs['overwrite'] !== 'true') {
    throw new UserError(`an artifact with the name "${name}" already exists on this run`, {
      fix: 'give it another name, or overwrite: true',
    });
  }
  const target = join(call.artifactsDir, name);
  rmSync(target, { recursive: true, force: true });
  let bytes = 0;
  for (const file of found.files) {
    const to = join(target, relative(found.root, file));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(file, to);
    bytes += statSync(file).size;
  }
  artifacts[name] = { files: found.files.length, bytes, job: call.job, attempt: call.attempt };
  line(`Artifact ${name}: ${found.files.length} files, ${bytes} bytes`);
  return { 'artifact-id': String(1 + Object.keys(artifacts).indexOf(name)) };
};

/** actions/download-artifact v4 and later: one artifact into `path`, or all of them, each into a folder of its name. */
export const downloadArtifact: Builtin = async (call) => {
  const { inputs, artifacts } = call;
  checkInputs('download-artifact', inputs, 'name path pattern merge-multiple github-token repository run-id');
  if ((inputs['run-id'] || String(call.github['run_id'])) !== String(call.github['run_id'])) {
    throw new UserError('the rehearsal has no artifacts of other runs');
  }
  const path = resolve(call.workspace, inputs['path'] || '.');
  const name = inputs['name'] ?? '';
  if (name !== '' && artifacts[name] === undefined) {
    throw new UserError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  const pattern = globPattern(inputs['pattern'] || '*');
  const names = name === '' ? Object.keys(artifacts).filter((known) => pattern.test(known)) : [name];
  for (const each of names) {
    const to = name !== '' || inputs['merge-multiple'] === 'true' ? path : join(path, each);
    const from = join(call.artifactsDir, each);
    for (const file of walk(from, true)) {
      mkdirSync(dirname(join(to, relative(from, file))), { recursive: true });
      copyFileSync(file, join(to, relative(from, file)));
    }
    call.line(`Artifact ${each} downloaded`);
  }
  return { 'download-path': path };
};

/** Files that the patterns name, and the folder that stands for the artifact's root. */
function find(
  workspace: string,
  patterns: readonly string[],
  hidden: boolean,
): { files: string[]; root: string } {
  const roots: string[] = [];
  const files = new Set<string>();
  for (const pattern of patterns) {
    const path = resolve(workspace, pattern.replace(/^!/, ''));
    const fixed = path.split(sep);
    const wild = fixed.findIndex((part) => /[*?]/.test(part));
    const root = wild < 0 ? path : fixed.slice(0, wild).join(sep);
    const matching = globPattern(path);
    const chosen = existsSync(root)
      ? walk(root, hidden).filter((file) => wild < 0 || matching.test(file))
      : [];
    if (pattern.startsWith('!')) for (const file of chosen) files.delete(file);
    else {
      roots.push(root);
      for (const file of chosen) files.add(file);
    }
  }
  const [first = workspace, ...others] = roots;
  if (others.length === 0) return { files: [...files], root: files.has(first) ? dirname(first) : first };
  let shared = first.split(sep);
  for (const other of others) {
    const parts = other.split(sep);
    shared = shared.slice(0, shared.findIndex((part, index) => part !== parts[index]) >>> 0);
  }
  return { files: [...files], root: shared.join(sep) || sep };
}

function walk(path: string, hidden: boolean): string[] {
  if (!hidden && basename(path).startsWith('.')) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(join(path, name), hidden));
}

function globPattern(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    const wild: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
    return wild[part] ?? `\\${part}`;
  });
  // A pattern that ends at a folder takes all that is in it.
  return new RegExp(`^${source}(?:/.*)?$`);
}
