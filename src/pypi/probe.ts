import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { pool } from '../core/pool.js';
import { retry } from '../core/retry.js';
import { sha256 } from '../record/canonical.js';
import { type Answer, adviceFor } from './answer.js';
import type { Credentials } from './credentials.js';
import type { PackageState } from './examine.js';
import { uploadForm } from './form.js';
import { bytesPart, multipartForm } from './multipart.js';
import type { Repository } from './repository.js';
import { answerError, post } from './upload.js';

const probesAtOnce = 8;
const probeName = 'release-check.txt';
const probeData = Buffer.from('check');

/**
 * Asks PyPI about rights, token scope and metadata without any effect: a POST with the release's real form and a file
 * whose extension PyPI refuses only after all these checks. Never for a project that does not exist yet (the try
 * would count as a creation), never for a release that is complete, and only where the index is PyPI's software:
 * another one may store any file.
 * @throws UserError with the index's own words for every project that it would refuse
 */
export async function probeRights(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  states: readonly PackageState[],
): Promise<void> {
  const asked = states.filter(
    ({ page, files }) => page.exists && files.some(({ held }) => held.state === 'absent'),
  );
  const refusals = await pool(probesAtOnce, asked, (state) => probeOne(host, repository, credentials, state));
  const found = refusals.filter((refusal) => refusal !== undefined);
  if (found.length === 0) return;
  const lines = found.map(({ normalized, message }) => `${normalized}: ${message}`);
  const fixes = new Set(found.map(({ fix }) => fix).filter((fix) => fix !== undefined));
  throw new UserError(`${repository.label} would refuse this release:\n${lines.join('\n')}`, {
    ...(fixes.size === 0 ? {} : { fix: [...fixes].join('; ') }),
  });
}

interface Refusal {
  readonly normalized: string;
  readonly message: string;
  readonly fix: string | undefined;
}

async function probeOne(
  host: Host,
  repository: Repository,
  credentials: Credentials,
  state: PackageState,
): Promise<Refusal | undefined> {
  const { normalized, version, files } = state.package;
  const [file] = files;
  if (file === undefined) return undefined;
  const form = multipartForm(uploadForm(file, sha256(probeData)), bytesPart('content', probeName, probeData));
  let answer: Answer;
  try {
    answer = await retry(
      host,
      { what: `check of ${normalized}`, delays: [1_000, 4_000], deadline: 90_000 },
      async () => {
        const got = await post(host, repository, credentials, form);
        if (got.kind === 'again') throw answerError(host, repository, normalized, got);
        return got;
      },
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    host.warning(`rights for ${normalized} are unknown until tried: ${error.message}`);
    return undefined;
  }
  if (answer.status === 400 && /invalid file extension/i.test(answer.message)) {
    host.info(`checked ${normalized} ${version}: rights and metadata are accepted`);
    return undefined;
  }
  if (answer.kind === 'stored') {
    const message = 'the index took a file that PyPI refuses (release-check.txt)';
    return { normalized, message, fix: 'set probe: off for this index, and delete that file' };
  }
  return { normalized, message: answer.message, fix: adviceFor(answer.message, answer.status) };
}
