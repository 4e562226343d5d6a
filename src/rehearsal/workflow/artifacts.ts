import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Builtin } from './types.js';

/**
 * actions/upload-artifact v4 and later, for one file or folder: one artifact per name and run, replaced only with
 * `overwrite: true`; hidden files are left out.
 */
export const uploadArtifact: Builtin = {
  inputs: 'name path if-no-files-found overwrite',
  async run({ inputs, artifacts, artifactsDir, workspace, job, attempt, line }) {
    const { name = 'artifact', path = '' } = inputs;
    if (/["/\\:<>|*?\r\n]/.test(name)) throw new UserError(`"${name}" is not a valid artifact name`);
    if (/[*?[\]!\n]/.test(path.trim())) {
      throw new UserError(`the rehearsal uploads one file or folder, not the patterns "${path.trim()}"`);
    }
    const source = resolve(workspace, path.trim());
    const files = path.trim() === '' ? [] : filesBelow(source);
    const { 'if-no-files-found': otherwise = 'warn' } = inputs;
    if (!['warn', 'error', 'ignore'].includes(otherwise)) {
      throw new UserError(`Unrecognized if-no-files-found input. Provided: ${otherwise}`);
    }
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
      if (otherwise === 'error') throw new UserError(message);
      line(message);
      return {};
    }
    if (artifacts[name] !== undefined && inputs['overwrite'] !== 'true') {
      throw new UserError(`an artifact with the name "${name}" already exists on this run`, {
        fix: 'give it another name, or overwrite: true',
      });
    }
    const target = join(artifactsDir, name);
    rmSync(target, { recursive: true, force: true });
    const root = files[0] === source ? dirname(source) : source;
    for (const file of files) cpSync(file, join(target, relative(root, file)), { dereference: true });
    artifacts[name] = { files: files.length, job, attempt };
    line(`Artifact ${name}: ${files.length} files`);
    return { 'artifact-id': String(1 + Object.keys(artifacts).indexOf(name)) };
  },
};

/**
 * actions/download-artifact v4 and later: one artifact of this run into `path`; or, without a name, all whose names fit
 * the pattern, each into a folder of its own below `path` or, with merge-multiple, all into it. That none fits is no
 * error. Source: actions/download-artifact, README and download-artifact.ts.
 */
export const downloadArtifact: Builtin = {
  inputs: 'name path pattern merge-multiple',
  async run({ inputs, artifacts, artifactsDir, workspace, line }) {
    const { name = '', path = '', pattern = '' } = inputs;
    const target = resolve(workspace, path);
    if (name !== '' && artifacts[name] === undefined) {
      throw new UserError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    }
    const fits = namePattern(pattern || '*');
    const names =
      name === ''
        ? Object.keys(artifacts)
            .filter((each) => fits.test(each))
            .sort()
        : [name];
    const flat = name !== '' || inputs['merge-multiple'] === 'true';
    for (const each of names) {
      cpSync(join(artifactsDir, each), flat ? target : join(target, each), { recursive: true });
      line(`Artifact ${each} downloaded`);
    }
    if (names.length === 0) line('No artifacts were found, so none were downloaded');
    return { 'download-path': target };
  },
};

/** A pattern as minimatch reads it, as far as a name without slashes needs: `*` and `?`, which skip no leading dot. */
function namePattern(pattern: string): RegExp {
  if (/[[\]{}()!+@#\\]/.test(pattern)) {
    throw new UserError(`the rehearsal knows only * and ? in patterns of artifacts, not "${pattern}"`);
  }
  const source = pattern
    .replace(/[.^$|]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${/^[*?]/.test(pattern) ? '(?!\\.)' : ''}${source}$`);
}

function filesBelow(path: string): string[] {
  if (!existsSync(path) || basename(path).startsWith('.')) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
