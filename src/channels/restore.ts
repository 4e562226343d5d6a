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

/** Puts channels back, live ones first. What somebody else put there meanwhile stays. Never throws. */
export async function restore(
  host: Host,
  registry: Registry,
  written: readonly Written[],
  tell: Tell,
): Promise<void> {
  const repositories = [...new Set(written.map(({ move }) => move.repository))];
  for (const live of [true, false]) {
    await pool(repositoriesAtOnce, repositories, async (repository) => {
      const part = written.filter(({ move }) => move.repository === repository && move.channel.live === live);
      for (const one of part.reverse()) await restoreOne(host, registry, one, tell);
    });
  }
}

async function restoreOne(host: Host, registry: Registry, written: Written, tell: Tell): Promise<void> {
  const { move, source, former } = written;
  const { repository, channel } = move;
  const name = nameOf(move);
  try {
    const now = await registry.digest(repository, channel.name);
    if (now !== source.digest) {
      if (now !== former?.digest) tell(move, 'kept', `somebody else put it on ${now ?? 'nothing'}`);
      return;
    }
    if (former === undefined) {
      tell(move, 'moved', 'it did not exist before, so it could not be put back after the error');
      return;
    }
    await registry.putManifest(repository, channel.name, former);
    const back = await registry.digest(repository, channel.name);
    if (back !== former.digest) throw new Error(`it is ${back ?? 'not there'} now`);
    tell(move, 'kept', 'moved, and put back after the error');
    host.info(`restored  ${name}`);
  } catch (error) {
    const why = error instanceof ServiceError ? error.message : messageOf(error);
    tell(move, 'moved', `could not be put back after the error: ${why}`);
    host.warning(`${name} could not be put back to ${former?.digest ?? 'nothing'}: ${why}`);
  }
}
