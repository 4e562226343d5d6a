import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Host } from '../core/host.js';

/** A backend may print without end; of more than this, the end is shown. */
const mostBytes = 512 * 1024;
const lastLines = 20;

/** The end of a build's log, in lines, and whether its beginning is missing. */
interface LogEnd {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** The last lines of a log, as they stand in an error. */
export function logTail(host: Pick<Host, 'redact'>, path: string): string {
  return host.redact(readEnd(path).lines.slice(-lastLines).join('\n'));
}

/** Shows the log of a failed build in a folded group: its last lines first, because the cause stands there, then all. */
export async function showLog(
  host: Pick<Host, 'group' | 'info'>,
  title: string,
  path: string,
): Promise<void> {
  const { lines, cut } = readEnd(path);
  if (lines.length === 0) return;
  await host.group(title, async () => {
    if (lines.length > lastLines) {
      host.info(`last ${lastLines} lines:\n${lines.slice(-lastLines).join('\n')}\n`);
      host.info(cut ? `the last ${lines.length} lines (earlier ones are left out):` : 'all of it:');
    }
    host.info(lines.join('\n'));
  });
}

function readEnd(path: string): LogEnd {
  if (!existsSync(path)) return { lines: [], cut: false };
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - mostBytes);
    const buffer = Buffer.alloc(size - start);
    const length = readSync(file, buffer, 0, buffer.length, start);
    const text = buffer.toString('utf8', 0, length).trimEnd();
    const lines = text === '' ? [] : text.split(/\r?\n/);
    // The first line of a piece out of the middle is cut itself.
    return { lines: start > 0 && lines.length > 1 ? lines.slice(1) : lines, cut: start > 0 };
  } finally {
    closeSync(file);
  }
}
