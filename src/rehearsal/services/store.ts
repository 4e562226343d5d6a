import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';

/** Writes a file whole or not at all: a kill leaves the old content (rename is atomic within a folder). */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
}

/**
 * Reads what `writeWhole` wrote as JSON, or gives the initial value when nothing was written yet.
 * @throws UserError when the file is there and is not JSON
 */
export function readState<T>(path: string, initial: T): T {
  if (!existsSync(path)) return initial;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new UserError(`the state of the embedded service cannot be read: ${messageOf(error)}`, {
      where: { file: path },
      fix: 'start over with --fresh',
    });
  }
}
