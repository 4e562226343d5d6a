import { IndexClient } from '../pypi/index-client.js';
import { type Repository, readRepository } from '../pypi/repository.js';
import type { IndexFile } from '../pypi/simple-index.js';
import { normalizeName } from '../python/names.js';
import type { RecordedFile } from '../record/types.js';
import { type Finding, found } from './finding.js';
import { poll } from './poll.js';
import { agent, type VerifyRequest } from './request.js';

const target = 'pypi';

/** Every file of the record is on the simple index with the same sha256, as pip and uv will see it. */
export async function verifyPypi(request: VerifyRequest): Promise<Finding[]> {
  const { host, plan, record, until } = request;
  const repository = indexOf(request.indexUrl);
  const index = new IndexClient(host, repository, async () => '', agent);
  const planned = plan.effects.filter(({ id }) => id.startsWith('pypi:')).map(({ id }) => id.slice(5));
  return poll(host, until, planned, (normalized) => {
    const files = record.python.files.filter((file) => normalizeName(file.package) === normalized);
    if (files.length === 0) return Promise.resolve([unrecorded(normalized)]);
    return found(target, normalized, async () => {
      const page = await index.project(normalized);
      return files.map((file) => compare(file, page.files, repository.label));
    });
  });
}

function indexOf(indexUrl: string): Repository {
  const repository = readRepository('', indexUrl);
  return indexUrl === '' ? repository : { ...repository, label: new URL(repository.indexUrl).host };
}

function compare(recorded: RecordedFile, listed: readonly IndexFile[], label: string): Finding {
  const what = recorded.name;
  const file = listed.find((one) => one.file === recorded.name);
  if (file === undefined) {
    const fix = `if it is not on ${label} in some minutes, re-run the failed jobs: publish-pypi uploads what is missing`;
    return { target, what, state: 'missing', detail: `not on ${label}`, fix };
  }
  if (file.sha256 === recorded.sha256) {
    return { target, what, state: 'same', detail: `sha256 ${recorded.sha256}`, fix: '' };
  }
  const there = file.sha256 === undefined ? 'no sha256' : `sha256 ${file.sha256}`;
  return {
    target,
    what,
    state: 'different',
    detail: `${label} has ${there}, the record says sha256 ${recorded.sha256}`,
    fix: `a published file never changes: find out who uploaded it, yank this version on ${label} and release the next one`,
  };
}

function unrecorded(normalized: string): Finding {
  const detail = 'the plan publishes it, and the record names no file of it';
  return { target, what: normalized, state: 'different', detail, fix: 'start a new run for the tag' };
}
