import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import { pool } from '../core/pool.js';
import { retry } from '../core/retry.js';
import type { Distribution } from '../python/inspect.js';
import type { Answer } from './answer.js';
import type { Credentials } from './credentials.js';
import { type PackageState, readsAtOnce } from './examine.js';
import { compare, type Held, type IndexClient } from './index-client.js';
import { newProjectLimit } from './rate-limit.js';
import type { Report } from './report.js';
import type { Repository } from './repository.js';
import { uploadInOrder } from './schedule.js';
import { answerError, sendFile } from './upload.js';

/** Files under way at the same time. */
const uploadsAtOnce = 4;
const uploadDelays = [1_000, 4_000, 15_000, 30_000, 60_000];
/** Milliseconds after its first try in which a file may be tried again. */
const uploadWindow = 20 * 60_000;

export interface Publication {
  readonly host: Host;
  readonly repository: Repository;
  readonly credentials: Credentials;
  readonly index: IndexClient;
  readonly report: Report;
}

/** Uploads what is missing, in the order of needs. States go into the report as they come about. */
export async function publish(to: Publication, states: readonly PackageState[]): Promise<void> {
  const uploads = states.map((state) => ({
    package: state.package,
    missing: state.files.filter(({ held }) => held.state === 'absent').map(({ file }) => file),
    begun: state.claimed.length > 0,
  }));
  const unknown = new Set(states.filter(({ page }) => !page.exists).map((state) => state.package.normalized));
  const limit = new NewProjects(to, unknown);
  await uploadInOrder(uploads, uploadsAtOnce, async (file) => {
    const started = to.host.now();
    try {
      limit.check(file);
      const state = await putFile(to, file, limit);
      to.report.set(file, state);
      const time = ((to.host.now() - started) / 1000).toFixed(1);
      to.host.info(`${state.padEnd(9)} ${file.file} (${bytes(file.size)}, ${time} s)`);
    } catch (error) {
      to.report.set(file, 'failed');
      to.host.info(`${'failed'.padEnd(9)} ${file.file}`);
      throw error;
    }
  });
}

/** Keeps count of the projects that may still be created, as soon as the index tells. */
class NewProjects {
  private readonly to: Publication;
  private readonly unknown: Set<string>;
  private limit: { left: number; seconds: number } | undefined;

  constructor(to: Publication, unknown: Set<string>) {
    this.to = to;
    this.unknown = unknown;
  }

  /** @throws UserError instead of an attempt that is bound to fail: a refused one counts as well */
  check(file: Distribution): void {
    if (!this.unknown.has(file.normalized) || this.limit === undefined || this.limit.left > 0) return;
    const minutes = Math.ceil(this.limit.seconds / 60);
    throw new UserError(
      `${this.to.repository.label} lets this account create no more projects for now; left: ${[...this.unknown].join(', ')}`,
      { fix: `re-run the failed jobs in ${minutes} minutes; what is uploaded stays` },
    );
  }

  seen(file: Distribution, headers: Answer['headers']): void {
    if (!this.unknown.delete(file.normalized)) return;
    const limit = newProjectLimit(headers);
    if (limit === undefined) return;
    this.limit = limit;
    if (limit.left < this.unknown.size) {
      this.to.host.warning(
        `${this.to.repository.label} allows ${limit.left} more new projects now, and ${this.unknown.size} are left`,
      );
    }
  }
}

/**
 * Sends one file until the index has it. The same bytes may be sent again on PyPI, so network errors, 5xx and
 * read-only mode are retried; before each retry, and before giving up, the index is asked by hash: an answer may be
 * lost after the file was stored.
 * @returns `unchanged` when the index had it without us
 */
async function putFile(
  to: Publication,
  file: Distribution,
  limit: NewProjects,
): Promise<'uploaded' | 'unchanged'> {
  let sent = 0;
  try {
    return await retry<'uploaded' | 'unchanged'>(
      to.host,
      { what: `POST ${file.file}`, delays: uploadDelays, deadline: uploadWindow },
      async () => {
        if (sent > 0 && (await heldBy(to, file)).state === 'same') return 'uploaded';
        sent++;
        const answer = await sendFile(to.host, to.repository, to.credentials, file);
        if (answer.kind === 'stored') {
          limit.seen(file, answer.headers);
          return 'uploaded';
        }
        throw answerError(to.host, to.repository, file.file, answer);
      },
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const held = await heldBy(to, file);
    if (held.state === 'same') return sent > 1 || error.retryable ? 'uploaded' : 'unchanged';
    if (held.state === 'other') throw clash(to.repository, file, held);
    throw error;
  }
}

/** An index that cannot be read counts as not having the file: the upload's own error is then what is shown. */
async function heldBy(to: Publication, file: Distribution): Promise<Held> {
  try {
    return await to.index.held(file);
  } catch (error) {
    if (error instanceof ServiceError) return { state: 'absent' };
    throw error;
  }
}

function clash(repository: Repository, file: Distribution, held: Held): UserError {
  const theirs = held.state === 'absent' ? undefined : held.sha256;
  return new UserError(
    `${file.file} is on ${repository.label} with sha256 ${theirs ?? 'unknown'}; ours has ${file.sha256}`,
    { fix: 'somebody else published this version meanwhile: release the next number' },
  );
}

const visibleWithin = 60_000;

/** Waits until the index shows every file with the right hash. Its pages are cached, so lateness only warns. */
export async function awaitVisible(to: Publication, files: readonly Distribution[]): Promise<void> {
  const end = to.host.now() + visibleWithin;
  let pending = [...files];
  for (let wait = 500; pending.length > 0; wait = Math.min(wait * 2, 8_000)) {
    pending = await stillHidden(to, pending);
    if (pending.length === 0) return;
    if (to.host.now() + wait > end) break;
    await to.host.sleep(wait);
  }
  if (pending.length === 0) return;
  to.host.warning(
    `${to.repository.label} took these files, but does not show them yet (its pages may be cached for minutes): ` +
      pending.map((file) => file.file).join(', '),
  );
}

async function stillHidden(to: Publication, files: readonly Distribution[]): Promise<Distribution[]> {
  const names = [...new Set(files.map((file) => file.normalized))];
  const hidden = await pool(readsAtOnce, names, async (name) => {
    const own = files.filter((file) => file.normalized === name);
    try {
      const { files: listed } = await to.index.project(name);
      const missing = own.filter((file) => compare(file, listed).state !== 'same');
      if (to.repository.kind === 'other') return missing;
      const held = await Promise.all(missing.map((file) => to.index.held(file)));
      return missing.filter((_, index) => held[index]?.state !== 'same');
    } catch (error) {
      if (error instanceof ServiceError) return own;
      throw error;
    }
  });
  return hidden.flat();
}
