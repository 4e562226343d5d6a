import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import { type Finding, mayChange } from './finding.js';
import { oneLine } from './line.js';

/** Waits between looks in milliseconds; the last one is used for ever. */
const waits: readonly number[] = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
const atOnce = 6;

/**
 * Looks at every item, and again at those of which something is missing or unreadable, until nothing is or the time is
 * up. What is different never becomes right by waiting: then nothing is waited for any more.
 * @param until milliseconds since the epoch
 * @param look what is there of an item
 */
export async function poll<T>(
  host: Pick<Host, 'now' | 'sleep' | 'info'>,
  until: number,
  items: readonly T[],
  look: (item: T) => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  const findings = await pool(atOnce, items, look);
  for (let round = 0; ; round++) {
    const open = [...findings.keys()].filter((index) => findings[index]?.some(mayChange));
    const left = until - host.now();
    if (open.length === 0 || left <= 0 || findings.flat().some(({ state }) => state === 'different')) {
      return findings.flat();
    }
    const wait = Math.min(waits[round] ?? waits.at(-1) ?? 0, left);
    const first = findings.flat().find(mayChange);
    const more = findings.flat().filter(mayChange).length - 1;
    const others = more === 0 ? '' : ` and ${more} more`;
    host.info(
      `waiting   ${oneLine(first?.what ?? '')}${others} (${first?.state}); looking again in ${Math.ceil(wait / 1000)} s`,
    );
    await host.sleep(wait);
    const again = await pool(atOnce, open, async (index) => {
      const item = items[index];
      return item === undefined ? [] : look(item);
    });
    for (const [at, index] of open.entries()) findings[index] = again[at] ?? [];
  }
}
