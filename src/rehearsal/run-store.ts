import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { writeJson } from './state.js';
import type { RunRequest, RunState } from './workflow/types.js';

/** The last run of a tag, as much as a re-run needs: GitHub keeps event, commit and ref of the first attempt. */
export interface StoredRun {
  readonly schema_version: 1;
  readonly event: RunRequest['event'];
  readonly github: Readonly<Record<string, string>>;
  /** Path in the repository; '' = the suite's release.yml. */
  readonly workflow: string;
  /** undefined while its first attempt runs, or when that was killed. */
  readonly state: RunState | undefined;
}

/** Where the last run of a tag is kept: `state.json` and, in `run/`, its workspaces and artifacts. */
export function runFolder(stateDir: string, tag: string): string {
  return join(stateDir, 'runs', tag.replaceAll('/', '-'));
}

/** @throws UserError when it is there and cannot be read */
export function readRun(stateDir: string, tag: string): StoredRun | undefined {
  const file = join(runFolder(stateDir, tag), 'state.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as StoredRun;
  } catch (error) {
    throw new UserError(`the last run of ${tag} cannot be read: ${messageOf(error)}`, {
      where: { file },
      fix: 'rehearse without --rerun, or start over with --fresh',
    });
  }
}

export function writeRun(stateDir: string, tag: string, run: StoredRun): void {
  writeJson(join(runFolder(stateDir, tag), 'state.json'), run);
}

/** Forgets workspaces and artifacts of an earlier run: artifacts do not reach a new run. */
export function clearRun(stateDir: string, tag: string): void {
  rmSync(join(runFolder(stateDir, tag), 'run'), { recursive: true, force: true });
}
