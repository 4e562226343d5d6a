import { setImmediate as nextTurn } from 'node:timers/promises';
import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import type { Distribution } from '../python/inspect.js';
import { readsAtOnce } from './examine.js';
import { compare, type IndexClient } from './index-client.js';

/** Milliseconds. */
const visibleWithin = 60_000;

/**
 * Looks whether the index shows what was uploaded, with the right hash: once per project, as soon as its first file is
 * up, while other files still go up. Pages are cached, so lateness only warns; a project whose page is late is asked
 * again for all of its files when everything is up.
 */
export class Visibility {
  private readonly host: Host;
  private readonly label: string;
  private readonly index: IndexClient;
  private readonly looks: Promise<readonly Distribution[]>[] = [];

  constructor(host: Host, label: string, index: IndexClient) {
    this.host = host;
    this.label = label;
    this.index = index;
  }

  /** @param first file of a project that is up; @param files all of the project that this step uploads */
  look(first: Distribution, files: readonly Distribution[]): void {
    // Uploads that this one made possible start in this turn: they come first.
    const look = nextTurn()
      .then(() => this.hidden(first.normalized, [first]))
      .then((hidden) => (hidden.length === 0 ? [] : files));
    // Waited for at the end, or never, when an upload fails.
    look.catch(() => undefined);
    this.looks.push(look);
  }

  /** Waits until all that was looked for shows; warns about the rest. */
  async wait(): Promise<void> {
    const end = this.host.now() + visibleWithin;
    let pending = (await Promise.all(this.looks)).flat();
    for (let wait = 500; pending.length > 0; wait = Math.min(wait * 2, 8_000)) {
      if (this.host.now() + wait > end) break;
      await this.host.sleep(wait);
      const names = [...new Set(pending.map((file) => file.normalized))];
      const hidden = await pool(readsAtOnce, names, (name) =>
        this.hidden(
          name,
          pending.filter((file) => file.normalized === name),
        ),
      );
      pending = hidden.flat();
    }
    if (pending.length === 0) return;
    this.host.warning(
      `${this.label} took these files, but does not show them yet (its pages may be cached for minutes): ` +
        pending.map((file) => file.file).join(', '),
    );
  }

  private async hidden(normalized: string, files: readonly Distribution[]): Promise<readonly Distribution[]> {
    try {
      const { files: listed } = await this.index.release(normalized, files[0]?.version ?? '');
      return files.filter((file) => !['same', 'untold'].includes(compare(file, listed).state));
    } catch (error) {
      if (error instanceof ServiceError) return files;
      throw error;
    }
  }
}
