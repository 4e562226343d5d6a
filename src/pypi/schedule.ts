import type { Distribution } from '../python/inspect.js';
import { levels, type PackageFiles } from './order.js';

/** What is to be uploaded of one package. */
export interface Upload {
  readonly package: PackageFiles;
  readonly missing: readonly Distribution[];
  /** Whether the index already holds a file of this release. */
  readonly begun: boolean;
}

/**
 * Uploads packages in the order of their needs, at most `atOnce` files at a time. A package starts when all it needs
 * can be installed: all their files are up, or a wheel for every platform is. The first file of a release goes
 * alone (PyPI answers 500 to several at once), the others side by side. After a failure nothing new starts;
 * what is under way is awaited, then the first failure is thrown.
 */
export async function uploadInOrder(
  uploads: readonly Upload[],
  atOnce: number,
  put: (file: Distribution) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const slot = slots(atOnce);
  const send = (file: Distribution): Promise<void> =>
    slot(async () => {
      if (failures.length > 0) throw stopped;
      try {
        await put(file);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    });
  const installable = new Map<string, Promise<void>>();
  const tasks: Promise<void>[] = [];
  for (const one of levels(uploads.map((upload) => upload.package)).flat()) {
    const upload = uploads.find((candidate) => candidate.package === one);
    if (upload === undefined) continue;
    const needs = Promise.all(one.needs.map((need) => installable.get(need)));
    const { ready, done } = start(upload, needs, send);
    installable.set(one.normalized, ready);
    tasks.push(ready, done);
  }
  await Promise.allSettled(tasks);
  if (failures.length > 0) throw failures[0];
}

/** Thrown inside when another file failed; never leaves this module. */
const stopped = new Error('stopped after a failure');

function start(
  { missing, begun, package: one }: Upload,
  needs: Promise<unknown>,
  send: (file: Distribution) => Promise<void>,
): { ready: Promise<void>; done: Promise<void> } {
  const universal = (file: Distribution): boolean => file.kind === 'wheel' && file.platformTag === 'any';
  const [first, ...rest] = missing;
  const present = one.files.some((file) => universal(file) && !missing.includes(file));
  const head = needs.then(async () => {
    if (first !== undefined && !begun) await send(first);
  });
  const done = head.then(async () => {
    await Promise.all((begun ? missing : rest).map(send));
  });
  const early = present || (!begun && first !== undefined && universal(first));
  return { ready: early ? head : done, done };
}

/** At most `count` tasks at a time, first come first served. */
function slots(count: number): (task: () => Promise<void>) => Promise<void> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
