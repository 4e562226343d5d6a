import type { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';

/**
 * Milliseconds before a password is tried a second time. A wrong one locks a user name of Harbor for 1.5 s, and the right
 * one of another job is refused meanwhile (measured).
 */
export const lockTime = 2_000;

/**
 * The door through which every request with the password itself goes. Until it was taken once, one goes at a time; one
 * that was not taken is tried a second time, slowly; after that nobody tries it again.
 */
export class Admission {
  private readonly host: Pick<Host, 'sleep' | 'info'>;
  private readonly failure: () => ServiceError;
  private taken = false;
  private refused: ServiceError | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param failure what a refused password is told as */
  constructor(host: Pick<Host, 'sleep' | 'info'>, failure: () => ServiceError) {
    this.host = host;
    this.failure = failure;
  }

  /**
   * @param ask sends the password; undefined says that it was not taken
   * @throws ServiceError when it was not taken twice, or before; the errors of `ask`
   */
  async enter<T>(ask: () => Promise<T | undefined>): Promise<T> {
    let pauses: readonly number[] = [0, lockTime];
    if (this.taken) {
      const got = await ask();
      if (got !== undefined) return got;
      // Changed meanwhile, or locked by somebody else's wrong one.
      this.taken = false;
      pauses = [lockTime];
    }
    const turn = this.queue.then(() => this.slowly(ask, pauses));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async slowly<T>(ask: () => Promise<T | undefined>, pauses: readonly number[]): Promise<T> {
    for (const pause of pauses) {
      if (this.refused !== undefined) throw this.refused;
      if (pause > 0 && !this.taken) {
        this.host.info('the registry did not take the password; it is tried once more');
        await this.host.sleep(pause);
      }
      const got = await ask();
      if (got !== undefined) {
        this.taken = true;
        return got;
      }
    }
    this.refused = this.failure();
    throw this.refused;
  }
}
