import { ServiceError, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { isLoopback } from '../../core/loopback.js';
import { pool } from '../../core/pool.js';
import type { Distribution } from '../../python/inspect.js';
import { readsAtOnce } from '../examine.js';
import type { Repository } from '../repository.js';
import { ask } from '../trusted/reply.js';
import { subjectsOf } from './statement.js';

/**
 * Looks whether the index offers the attestations that were uploaded: the simple page names the provenance of a file (PEP
 * 740), and its attestations must be of exactly this name and hash. A page may be minutes old, so what is not there yet
 * is a warning.
 * @throws UserError for a provenance of something else
 */
export async function verifyProvenance(
  host: Host,
  repository: Repository,
  files: readonly Distribution[],
): Promise<void> {
  const projects = [...new Set(files.map(({ normalized }) => normalized))];
  const found = await pool(readsAtOnce, projects, (name) =>
    statesOf(
      host,
      repository,
      files.filter(({ normalized }) => normalized === name),
    ),
  );
  const states = found.flatMap((each) => [...each]);
  const named = (state: State): string[] =>
    states.flatMap(([{ file }, own]) => (own === state ? [file] : []));
  const wrong = named('other');
  if (wrong.length > 0) {
    throw new UserError(
      `${repository.label} shows attestations that are not of these files: ${wrong.join(', ')}`,
      { fix: 'yank the release and look into how it was published' },
    );
  }
  const late = named('absent');
  if (late.length > 0) {
    host.warning(
      `${repository.label} does not show the attestations of these files yet (its pages may be cached for minutes): ` +
        late.join(', '),
    );
  }
  const good = named('same').length;
  if (good > 0) host.info(`verified  the attestations of ${good} files as ${repository.label} shows them`);
}

type State = 'same' | 'other' | 'absent';

async function statesOf(
  host: Host,
  { label, indexUrl }: Repository,
  files: readonly Distribution[],
): Promise<Map<Distribution, State>> {
  const states = new Map<Distribution, State>(files.map((file) => [file, 'absent']));
  try {
    const page = new URL(`${files[0]?.normalized}/`, indexUrl);
    const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
    const listed = listIn((await ask(host, label, page, { headers })).json, 'files');
    for (const file of files) {
      const entry = listed.find(({ filename }) => filename === file.file);
      states.set(file, await stateOf(host, label, entry?.['provenance'], file));
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
  return states;
}

async function stateOf(host: Host, label: string, address: unknown, file: Distribution): Promise<State> {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && !isLoopback(url.hostname))) return 'absent';
  const headers = { Accept: 'application/vnd.pypi.integrity.v1+json' };
  const { json } = await ask(host, label, url, { headers });
  const attestations = listIn(json, 'attestation_bundles').flatMap((bundle) =>
    listIn(bundle, 'attestations'),
  );
  if (attestations.length === 0) return 'absent';
  const subjects = attestations.flatMap(subjectsOf);
  return subjects.some((one) => one.file === file.file && one.sha256 === file.sha256) ? 'same' : 'other';
}

function listIn(json: Readonly<Record<string, unknown>> | undefined, key: string): Record<string, unknown>[] {
  const list = json?.[key];
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
}
