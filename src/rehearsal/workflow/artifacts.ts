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
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
      if (inputs['if-no-files-found'] === 'error') throw new UserError(message);
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

/** actions/download-artifact v4 and later: one artifact of this run into `path`. */
export const downloadArtifact: Builtin = {
  inputs: 'name path',
  async run({ inputs, artifacts, artifactsDir, workspace, line }) {
    const { name = '', path = '' } = inputs;
    if (name === '') throw new UserError('the rehearsal downloads artifacts by name');
    if (artifacts[name] === undefined) {
      throw new UserError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    }
    const target = resolve(workspace, path);
    cpSync(join(artifactsDir, name), target, { recursive: true });
    line(`Artifact ${name} downloaded`);
    return { 'download-path': target };
  },
};

function filesBelow(path: string): string[] {
  if (!existsSync(path) || basename(path).startsWith('.')) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
