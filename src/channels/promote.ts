import { messageOf, ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import type { Manifest } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import type { Move, MoveState } from './decide.js';

/** One move, with the manifests that it needs. */
export interface PlannedMove {
  readonly move: Move;
  readonly source: Manifest;
  /** What the channel held before, to put it back; undefined when it did not exist. */
  readonly former: Manifest | undefined;
}

/** Told what became of a move when it is not what was planned. */
export type Tell = (move: Move, state: MoveState, reason: string) => void;

/** Repositories that are written at the same time. */
export const repositoriesAtOnce = 12;

/**
 * Puts the bytes of the version tag under the channels: within a repository one after the other (a registry may fail to
 * read what is being written), repositories side by side, each channel read back; live channels only when all others
 * of all repositories are there. On an error everything is put back to what it was, so far as it was anything; a
 * kill leaves a beginning of that order, which a second run completes.
 * @throws the first error, after the restoring
 */
export async function promote(
  host: Host,
  registry: Registry,
  moves: readonly PlannedMove[],
  tell: Tell,
): Promise<void> {
  const tried: PlannedMove[] = [];
  try {
    for (const live of [false, true]) {
      const part = moves.filter(({ move }) => move.channel.live === live);
      await moveAll(host, registry, part, tried);
    }
  } catch (error) {
    for (const { move } of moves) tell(move, 'kept', 'not moved: the step stopped before');
    await restore(host, registry, tried, tell);
    throw error;
  }
}

function byRepository(moves: readonly PlannedMove[]): PlannedMove[][] {
  const groups = new Map<string, PlannedMove[]>();
  for (const planned of moves) {
    const group = groups.get(planned.move.repository) ?? [];
    groups.set(planned.move.repository, [...group, planned]);
  }
  return [...groups.values()];
}

/** After the first failure nothing new is written anywhere. */
async function moveAll(
  host: Host,
  registry: Registry,
  moves: readonly PlannedMove[],
  tried: PlannedMove[],
): Promise<void> {
  let stopped = false;
  await pool(repositoriesAtOnce, byRepository(moves), async (group) => {
    try {
      for (const planned of group) {
        if (stopped) return;
        tried.push(planned);
        const { repository, channel } = planned.move;
        await registry.putManifest(repository, channel.name, planned.source);
      }
      await Promise.all(group.map((planned) => readBack(registry, planned)));
      for (const { move } of group) host.info(`moved     ${nameOf(move)} (${move.reason})`);
    } catch (error) {
      stopped = true;
      throw error;
    }
  });
}

export function nameOf({ repository, channel }: Move): string {
  return `${repository}:${channel.name}`;
}

/** Harbor answers 201 also to a put that another client overtook. @throws UserError naming both digests */
async function readBack(registry: Registry, { move, source }: PlannedMove): Promise<void> {
  const found = await registry.digest(move.repository, move.channel.name);
  if (found === source.digest) return;
  throw new UserError(
    `read back, ${nameOf(move)} is ${found ?? 'not there'} and not ${source.digest}: somebody else moves it at the same time`,
    { fix: 'let the other release finish, then re-run the failed jobs' },
  );
}

/** Puts channels back, live ones first. What somebody else put there meanwhile stays. */
async function restore(
  host: Host,
  registry: Registry,
  tried: readonly PlannedMove[],
  tell: Tell,
): Promise<void> {
  for (const live of [true, false]) {
    const part = tried.filter(({ move }) => move.channel.live === live);
    await pool(repositoriesAtOnce, byRepository(part), async (group) => {
      for (const planned of [...group].reverse()) await restoreOne(host, registry, planned, tell);
    });
  }
}

async function restoreOne(host: Host, registry: Registry, planned: PlannedMove, tell: Tell): Promise<void> {
  const { move, source, former } = planned;
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
