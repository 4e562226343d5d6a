import { type HarborService, refuse } from './harbor-auth.js';

/** Ends the exchange when the project would hold too much with this blob or manifest, unless it has it already. */
export function checkRoom({ store }: HarborService, digest: string, size: number): void {
  const { quota } = store.settings;
  if (quota === undefined || quota.limit < 0 || store.holds(digest)) return;
  const { used } = store;
  if (used + size <= quota.limit) return;
  const grown = `adding ${bytes(size)} of storage resource, which when updated to current usage of ${bytes(used)}`;
  refuse(403, 'DENIED', `${grown} will exceed the configured upper limit of ${bytes(quota.limit)}.`);
}

/** `425 B`, `4.9 KiB`. */
function bytes(count: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(count, 1)) / 10), 4);
  if (power === 0) return `${count} B`;
  return `${(count / 1024 ** power).toFixed(1)} ${['', 'KiB', 'MiB', 'GiB', 'TiB'][power]}`;
}
