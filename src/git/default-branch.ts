import { readFileSync } from 'node:fs';
import type { Host } from '../core/host.js';

/** The default branch by the event that started the run; undefined outside of one. */
export function eventDefaultBranch(host: Pick<Host, 'env'>): string | undefined {
  const path = host.env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return undefined;
  try {
    const name: unknown = JSON.parse(readFileSync(path, 'utf8')).repository?.default_branch;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    // The event is a convenience here: without it the clone is asked.
    return undefined;
  }
}
