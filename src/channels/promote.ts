import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import type { Registry } from '../oci/registry.js';
import { checkNewcomers, nameOf, type Promotion, readBack } from './contest.js';
import type { Move, MoveState } from './decide.js';
import { heldBack } from './live.js';
import { type RepositoryState, repositoriesAtOnce } from './read.js';
import { restore, type Written } from './restore.js';

/** Told what became of a move when it is not what was planned. */
export type Tell = (move: Move, state: MoveState, reason: string) => void;

/** What moves in one repository, in order. */
interface Group {
  readonly state: RepositoryState;
  readonly moves: readonly Written[];
  /** Whether these are the last writes to the repository. */
  readonly last: boolean;
}

/**
 * Puts the bytes of the version tag under the channels: within a repository one after the other (a registry may fail to
 * read what is being written), repositories side by side, each channel read back; live channels only when all others
 * of all repositories are there. On an error everything is put back to what it was, so far as it was anything; a
 * kill leaves a beginning of that order, which a second run completes.
 */
export class Promoter {
  private readonly host: Host;
  private readonly registry: Registry;
  private readonly promotion: Promotion;
  private readonly tell: Tell;
  private readonly tried: Written[] = [];
  /** Channels that a newer release took meanwhile. */
  private readonly lost: Move[] = [];

  constructor(host: Host, registry: Registry, promotion: Promotion, tell: Tell) {
    this.host = host;
    this.registry = registry;
    this.promotion = promotion;
    this.tell = tell;
  }

  /**
   * @param moves decided from the states; only those that are to move are looked at
   * @throws the first error, after the restoring
   */
  async run(states: readonly RepositoryState[], moves: readonly Move[]): Promise<void> {
    const planned = moves.filter(({ state }) => state === 'moved');
    try {
      await this.moveAll(groupsOf(states, planned, false));
      const alone = planned.filter((move) => this.staysWithLost(move));
      await this.moveAll(groupsOf(states, planned, true, alone));
    } catch (error) {
      for (const move of planned) this.tell(move, 'kept', 'not moved: the step stopped before');
      await restore(this.host, this.registry, this.tried, this.tell);
      throw error;
    }
  }

  private staysWithLost(move: Move): boolean {
    const why = heldBack(move, this.lost);
    if (why !== '') this.stays(move, why);
    return why !== '';
  }

  private stays(move: Move, why: string): void {
    this.tell(move, 'kept', why);
    this.host.warning(`${nameOf(move)} stays: ${why}`);
  }

  /** After the first failure nothing new is written anywhere. */
  private async moveAll(groups: readonly Group[]): Promise<void> {
    let stopped = false;
    await pool(repositoriesAtOnce, groups, async ({ state, moves, last }) => {
      try {
        for (const written of moves) {
          if (stopped) return;
          this.tried.push(written);
          await this.put(written);
        }
        const tags = last ? this.registry.tags(state.facts.repository) : [];
        const [read] = await Promise.all([Promise.all(moves.map((one) => this.check(state, one))), tags]);
        if (last) checkNewcomers(this.promotion, state, await tags, this.ours(state));
        for (const told of read) this.host.info(told);
      } catch (error) {
        stopped = true;
        throw error;
      }
    });
  }

  /** @throws ServiceError that names both digests */
  private async put({ move, source }: Written): Promise<void> {
    try {
      await this.registry.putManifest(move.repository, move.channel.name, source);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { service, message, status, fix } = error;
      const from = move.from === '' ? 'new' : move.from;
      throw new ServiceError(
        service,
        `${message}\n${nameOf(move)} was to move: ${from} -> ${source.digest}`,
        {
          ...{ status, retryable: false, cause: error.cause },
          ...(fix === undefined ? {} : { fix }),
        },
      );
    }
  }

  /** Reads one back; a line for the log. */
  private async check(state: RepositoryState, { move, source }: Written): Promise<string> {
    const why = await readBack(this.registry, this.promotion, state, move, source);
    if (why === '') return `done      ${nameOf(move)}`;
    this.lost.push({ ...move, state: 'kept', reason: why });
    this.stays(move, why);
    return `kept      ${nameOf(move)}`;
  }

  private ours({ facts }: RepositoryState): Move[] {
    return this.tried
      .map(({ move }) => move)
      .filter(
        (move) =>
          move.repository === facts.repository && !this.lost.some((one) => nameOf(one) === nameOf(move)),
      );
  }
}

/** @param without that stay after all: their repository is looked at nevertheless when its other moves are done */
function groupsOf(
  states: readonly RepositoryState[],
  planned: readonly Move[],
  live: boolean,
  without: readonly Move[] = [],
): Group[] {
  return states.flatMap((state) => {
    const { source, former, facts } = state;
    if (source === undefined) return [];
    const own = planned.filter(({ repository }) => repository === facts.repository);
    const now = own.filter(({ channel }) => channel.live === live);
    const moves = now
      .filter((move) => !without.includes(move))
      .map((move) => ({ move, source, former: former.get(move.channel.name) }));
    const last = live || !own.some(({ channel }) => channel.live);
    return now.length === 0 ? [] : [{ state, moves, last }];
  });
}
