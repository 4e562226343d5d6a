import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Distribution } from '../python/inspect.js';
import { levels, type PackageFiles } from './order.js';

/** What is to be uploaded of one package. */
export interface Upload {
  readonly package: PackageFiles;
  readonly missing: readonly Distribution[];
  /** Whether the index already holds a file of this release. */
  readonly begun: boolean;
  /** Whether its first file creates the project. */
  readonly creates: boolean;
}

/** What may be under way at the same time; a file that is larger than `bytes` goes alone. */
export interface AtOnce {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Uploads packages in the order of their needs, side by side as far as `atOnce` allows. A package starts when all it needs
 * can be installed: all their files are up, or a wheel for every platform is. The first file of a release goes
 * alone (PyPI answers 500 to several at once), the others side by side. The first project that is created goes before all that it does
 * not need: the index may refuse new projects, and its answer tells how many more it takes. After a failure nothing new starts;
 * what is under way is awaited, then the first failure is thrown.
 */
export async function uploadInOrder(
  uploads: readonly Upload[],
  atOnce: AtOnce,
  put: (file: Distribution) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const slot = slots(atOnce);
  const send = (file: Distribution): Promise<void> =>
    slot(file.size, async () => {
      if (failures.length > 0) throw stopped;
      try {
        await put(file);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    });
  const order = levels(uploads.map((upload) => upload.package)).flat();
  const sorted = order.flatMap((one) => uploads.find((upload) => upload.package === one) ?? []);
  const pioneer = sorted.find(({ creates, missing }) => creates && missing.length > 0);
  const before = pioneer === undefined ? new Set<string>() : neededBy(pioneer.package, order);
  // The pioneer and what it needs come first; both parts keep their order, in which nobody stands before its needs.
  const first = sorted.filter((upload) => upload === pioneer || before.has(upload.package.normalized));
  const installable = new Map<string, Promise<void>>();
  const tasks: Promise<void>[] = [];
  let created: Promise<void> = Promise.resolve();
  for (const upload of [...first, ...sorted.filter((one) => !first.includes(one))]) {
    const waits = [created, ...upload.package.needs.map((need) => installable.get(need))];
    const { head, ready, done } = start(upload, Promise.all(waits), send);
    if (upload === pioneer) created = head;
    installable.set(upload.package.normalized, ready);
    tasks.push(head, ready, done);
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
): { head: Promise<void>; ready: Promise<void>; done: Promise<void> } {
  const universal = (file: Distribution): boolean => file.kind === 'wheel' && file.platformTag === 'any';
  const [first, ...rest] = missing;
  const present = one.files.some((file) => universal(file) && !missing.includes(file));
  const head = needs.then(async () => {
    if (first !== undefined && !begun) await send(first);
  });
  const done = head.then(async () => {
    // What waited for this head is on the critical path, and starts in this turn: it comes first.
    await nextTurn();
    await Promise.all((begun ? missing : rest).map(send));
  });
  const early = present || (!begun && first !== undefined && universal(first));
  return { head, ready: early ? head : done, done };
}

/** Normalized names of all that a package needs, and what these need. */
function neededBy(one: PackageFiles, all: readonly PackageFiles[]): Set<string> {
  const found = new Set<string>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      if (found.has(name) || name === one.normalized) continue;
      found.add(name);
      visit(all.find((other) => other.normalized === name)?.needs ?? []);
    }
  };
  visit(one.needs);
  return found;
}

/** Lets tasks run as far as there is room, first come first served. */
function slots(room: AtOnce): (size: number, task: () => Promise<void>) => Promise<void> {
  let files = 0;
  let bytes = 0;
  const waiting: { size: number; start: () => void }[] = [];
  const admit = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (files > 0 && (files >= room.files || bytes + next.size > room.bytes)) return;
      waiting.shift();
      files++;
      bytes += next.size;
      next.start();
    }
  };
  return async (size, task) => {
    const admitted = new Promise<void>((start) => waiting.push({ size, start }));
    admit();
    await admitted;
    try {
      await task();
    } finally {
      files--;
      bytes -= size;
      admit();
    }
  };
}
