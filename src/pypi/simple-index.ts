import { ServiceError } from '../core/errors.js';

/** A file as an index lists it. */
export interface IndexFile {
  readonly file: string;
  /** lower-case hex; undefined when the index does not say it. */
  readonly sha256: string | undefined;
  /** Milliseconds since the epoch; undefined when the index does not say it. */
  readonly uploadTime: number | undefined;
}

/** What is asked for: JSON (PEP 691) first, HTML (PEP 503) from indexes that know no other. */
export const simpleAccept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.2, */*;q=0.1';

/**
 * Reads the page of a project.
 * @param contentType of the answer: an unknown one is read as HTML
 * @throws ServiceError when it is neither
 */
export function parseSimplePage(contentType: string, body: string, label: string): IndexFile[] {
  if (/^application\/(vnd\.pypi\.simple\.v1\+)?json\b/.test(contentType)) return parseJson(body, label);
  return parseHtml(body);
}

/**
 * Reads PyPI's JSON of one version (docs.pypi.org/api/json, `GET /pypi/<project>/<version>/json`).
 * @throws ServiceError when it is not that
 */
export function parseVersionPage(body: string, label: string): IndexFile[] {
  return listIn(body, 'urls', label).map(({ filename, digests, upload_time_iso_8601: time }) =>
    indexFile(filename, sha256In(digests), time),
  );
}

function parseJson(body: string, label: string): IndexFile[] {
  return listIn(body, 'files', label).map(({ filename, hashes, 'upload-time': time }) =>
    indexFile(filename, sha256In(hashes), time),
  );
}

function listIn(body: string, key: string, label: string): Record<string, unknown>[] {
  let list: unknown;
  try {
    list = (JSON.parse(body) as Record<string, unknown> | null)?.[key];
  } catch {
    // Told below.
  }
  if (Array.isArray(list)) return list as Record<string, unknown>[];
  throw new ServiceError(label, 'its index answered with unreadable JSON', { status: 200, retryable: true });
}

function sha256In(hashes: unknown): unknown {
  return (hashes as Record<string, unknown> | null | undefined)?.['sha256'];
}

function parseHtml(body: string): IndexFile[] {
  const files: IndexFile[] = [];
  for (const [, attributes = '', content = ''] of body.matchAll(/<a\s([^>]*)>([^<]*)<\/a\s*>/gi)) {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
    const address = unescapeHtml(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
    const hash = /#(?:.*&)?sha256=([0-9a-fA-F]{64})/.exec(address)?.[1];
    files.push(indexFile(unescapeHtml(content).trim(), hash, undefined));
  }
  return files;
}

function indexFile(name: unknown, hash: unknown, time: unknown): IndexFile {
  const uploadTime = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return {
    file: typeof name === 'string' ? name : '',
    sha256: typeof hash === 'string' ? hash.toLowerCase() : undefined,
    uploadTime: Number.isNaN(uploadTime) ? undefined : uploadTime,
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#43': '+',
};

function unescapeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
