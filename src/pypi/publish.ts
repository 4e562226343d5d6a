import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import { retry } from '../core/retry.js';
import type { Distribution } from '../python/inspect.js';
import type { Attestor } from './attestations/attestor.js';
import type { Credentials } from './credentials.js';
import type { PackageState } from './examine.js';
import type { Held, IndexClient } from './index-client.js';
import { NewProjects } from './new-projects.js';
import type { Report } from './report.js';
import type { Repository } from './repository.js';
import { uploadInOrder } from './schedule.js';
import { answerError, sendFile } from './upload.js';
import { uploadsOf } from './uploads.js';
import { Visibility } from './visibility.js';

/** Under way at the same time: many small files, or few large ones, which would only share the line. */
const atOnce = { files: 32, bytes: 64 * 1024 * 1024 };
const uploadDelays = [1_000, 4_000, 15_000, 30_000, 60_000];
/** Milliseconds after its first try in which a file may be tried again. */
const uploadWindow = 20 * 60_000;

export interface Publication {
  readonly host: Host;
  readonly repository: Repository;
  readonly credentials: Credentials;
  readonly index: IndexClient;
  readonly report: Report;
  /** Given when uploads carry attestations. */
  readonly attestor?: Attestor | undefined;
}

/**
 * Uploads what is missing, in the order of needs, and waits until it shows. States go into the report as they come about.
 */
export async function publish(to: Publication, states: readonly PackageState[]): Promise<void> {
  const uploads = uploadsOf(states);
  const created = uploads.filter(({ creates }) => creates).map((upload) => upload.package.normalized);
  const limit = new NewProjects(to.host, to.repository.label, created);
  const visibility = new Visibility(to.host, to.repository.label, to.index);
  const looked = new Set<string>();
  await uploadInOrder(uploads, atOnce, async (file) => {
    await putAndReport(to, file, limit);
    if (looked.has(file.normalized)) return;
    looked.add(file.normalized);
    const own = uploads.find((upload) => upload.package.normalized === file.normalized);
    visibility.look(file, own?.missing ?? [file]);
  });
  await visibility.wait();
}

async function putAndReport(to: Publication, file: Distribution, limit: NewProjects): Promise<void> {
  const started = to.host.now();
  // Outside of what can fail: a file that the limit holds back was not tried.
  limit.start(file);
  try {
    const state = await putFile(to, file, limit);
    to.report.set(file, state);
    const time = ((to.host.now() - started) / 1000).toFixed(1);
    to.host.info(`${state.padEnd(9)} ${file.file} (${bytes(file.size)}, ${time} s)`);
  } catch (error) {
    to.report.set(file, 'failed');
    to.host.info(`${'failed'.padEnd(9)} ${file.file}`);
    throw error;
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
        const attestation = to.attestor === undefined ? [] : [await to.attestor.field(file)];
        sent++;
        const answer = await sendFile(to.host, to.repository, to.credentials, file, attestation);
        if (answer.kind === 'stored') {
          limit.stored(file, answer.headers);
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
