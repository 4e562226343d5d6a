import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toolPath } from './daemon.js';

const folder = '/proc/sys/fs/binfmt_misc';
const qemu = 'qemu-aarch64-static';
/** The head of a program for 64 bit ARM, and which of its bits count (qemu, scripts/qemu-binfmt-conf.sh). */
const magic = '\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00';
const mask =
  '\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff';

export interface Emulation {
  /** Why programs for ARM cannot run here; '' when they can. */
  readonly missing: string;
  close(): void;
}

/**
 * Lets this machine run programs for linux/arm64, as docker/setup-qemu-action does, under an entry of its own that
 * `close` takes away. A kernel that does not allow it is told in `missing`.
 * @throws Error when qemu is not installed
 */
export function startEmulation(): Emulation {
  const none = { missing: '', close: () => undefined };
  if (process.arch === 'arm64') return none;
  const program = toolPath(qemu);
  if (program === undefined) {
    throw new Error(`${qemu} is missing: run node test/tools/install.mjs debian-clients`);
  }
  const name = `release-actions-${process.pid}`;
  try {
    if (!existsSync(`${folder}/register`)) {
      execFileSync('mount', ['-t', 'binfmt_misc', 'binfmt_misc', folder], { stdio: 'ignore' });
    }
    // F: the interpreter is opened now, so that it need not lie in the image.
    writeFileSync(`${folder}/register`, `:${name}:M::${magic}:${mask}:${program}:F`);
    if (!readFileSync(`${folder}/${name}`, 'utf8').startsWith('enabled')) throw new Error('it is disabled');
  } catch (error) {
    return { ...none, missing: `binfmt_misc cannot be had: ${String(error)}` };
  }
  return { missing: '', close: () => writeFileSync(`${folder}/${name}`, '-1') };
}
