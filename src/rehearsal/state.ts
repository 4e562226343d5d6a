import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';

/** Throw-away: made once per state, worth nothing outside of the embedded services. */
export interface Credentials {
  readonly COMMIT_PAT: string;
  readonly GITHUB_TOKEN: string;
  readonly PYPI_TOKEN: string;
  /** Robot of the embedded registry; named after the project of the plan. */
  readonly DOCKER_USERNAME: string;
  readonly DOCKER_TOKEN: string;
  readonly DISCORD_RELEASE_TOKEN: string;
}

/** What all rehearsals on one state share; `state.json`. */
export interface State {
  readonly schema_version: 1;
  /** The first of the ports; kept, because the record names URLs. */
  readonly port: number;
  readonly owner: string;
  readonly repo: string;
  readonly credentials: Credentials;
  /** How many runs there were; the next one's `run_number` is one more. */
  readonly runs: number;
}

const fileName = 'state.json';

/** @throws UserError when it is there and is not ours */
export function readStateFile(dir: string): State | undefined {
  const file = join(dir, fileName);
  if (!existsSync(file)) return undefined;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as State;
    if (state.schema_version === 1) return state;
  } catch (error) {
    throw new UserError(`the state of the rehearsal cannot be read: ${messageOf(error)}`, {
      where: { file },
      fix: 'start over with --fresh',
    });
  }
  throw new UserError('this state was made by another release of release-actions', {
    where: { file },
    fix: 'start over with --fresh',
  });
}

export function writeStateFile(dir: string, state: State): void {
  writeJson(join(dir, fileName), state);
}

/** Writes JSON whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, `${JSON.stringify(value, undefined, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}

/**
 * Removes a state folder.
 * @throws UserError for a folder with anything else in it: a mistyped --state must not cost somebody's files
 */
export function removeState(dir: string): void {
  if (!existsSync(dir)) return;
  if (!existsSync(join(dir, fileName)) && readdirSync(dir).length > 0) {
    throw new UserError(`--fresh would remove ${dir}, which is no state of a rehearsal`, {
      fix: 'name another folder with --state',
    });
  }
  rmSync(dir, { recursive: true, force: true });
}

export function newCredentials(): Credentials {
  return {
    COMMIT_PAT: `ghp_${token(36)}`,
    GITHUB_TOKEN: `ghs_${token(36)}`,
    PYPI_TOKEN: `pypi-${randomBytes(48).toString('base64url')}`,
    DOCKER_USERNAME: '',
    DOCKER_TOKEN: token(32),
    DISCORD_RELEASE_TOKEN: [26, 6, 38].map(token).join('.'),
  };
}

function token(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
