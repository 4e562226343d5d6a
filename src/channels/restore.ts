import { messageOf, ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import type { Manifest } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import { nameOf } from './contest.js';
import type { Move } from './decide.js';
import type { Tell } from './promote.js';
import { repositoriesAtOnce } from './read.js';

/** A channel that was written, or was about to be. */
export interface Written {
  readonly move: Move;
  readonly source: Manifest;
  /** What the channel held before; undefined when it did not exist. */
  readonly former: Manifest | undefined;
}

/**
 * Puts channels back, live ones first. What somebody else put there meanwhile stays. When a live one cannot be put back,
 * all others are in place already, and stay: an installation that follows it finds what belongs to it. Never throws.
 */
export async function restore(
  host: Host,
  registry: Registry,
  written: readonly Written[],
  tell: Tell,
): Promise<void> {
  const repositories = [...new Set(written.map(({ move }) => move.repository))];
  const left: Move[] = [];
  for (const live of [true, false]) {
    const [ahead] = left;
    if (ahead !== undefined) {
      const why = `it goes with ${nameOf(ahead)}, which could not be put back after the error`;
      await leave(registry, written, why, tell);
      return;
    }
    await pool(repositoriesAtOnce, repositories, async (repository) => {
      const part = written.filter(({ move }) => move.repository === repository && move.channel.live === live);
      for (const one of part.reverse()) {
        const back = await restoreOne(host, registry, one, tell);
        if (live && !back) left.push(one.move);
      }
    });
  }
}

/** Says what the others hold that stay with a live channel. */
async function leave(
  registry: Registry,
  written: readonly Written[],
  why: string,
  tell: Tell,
): Promise<void> {
  const others = written.filter(({ move }) => !move.channel.live);
  await pool(repositoriesAtOnce, others, async ({ move, source }) => {
    const { repository, channel } = move;
    const now = await registry.digest(repository, channel.name).catch(() => source.digest);
    if (now === source.digest) tell(move, 'moved', why);
    else tell(move, 'kept', `somebody else put it on ${now ?? 'nothing'}`);
  });
}

/** @returns whether it holds something else than the version now */
async function restoreOne(host: Host, registry: Registry, written: Written, tell: Tell): Promise<boolean> {
  const { move, source, former } = written;
  const { repository, channel } = move;
  const name = nameOf(move);
  try {
    const now = await registry.digest(repository, channel.name);
    if (now !== source.digest) {
      if (now !== former?.digest) tell(move, 'kept', `somebody else put it on ${now ?? 'nothing'}`);
      return true;
    }
    if (former === undefined) {
      tell(move, 'moved', 'it did not exist before, so it could not be put back after the error');
      return false;
    }
    await registry.putManifest(repository, channel.name, former);
    const back = await registry.digest(repository, channel.name);
    if (back !== former.digest) throw new Error(`it is ${back ?? 'not there'} now`);
    tell(move, 'kept', 'moved, and put back after the error');
    host.info(`restored  ${name}`);
    return true;
  } catch (error) {
    const why = error instanceof ServiceError ? error.message : messageOf(error);
    tell(move, 'moved', `could not be put back after the error: ${why}`);
    host.warning(`${name} could not be put back to ${former?.digest ?? 'nothing'}: ${why}`);
    return false;
  }
}
