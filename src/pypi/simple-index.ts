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

function parseJson(body: string, label: string): IndexFile[] {
  const unreadable = (): never => {
    throw new ServiceError(label, 'its simple index answered with unreadable JSON', {
      status: 200,
      retryable: true,
    });
  };
  let page: { files?: unknown };
  try {
    page = JSON.parse(body) as typeof page;
  } catch {
    return unreadable();
  }
  if (!Array.isArray(page?.files)) return unreadable();
  return page.files.map((item: Record<string, unknown>) => {
    const { filename, hashes, 'upload-time': time } = item;
    const hash = (hashes as Record<string, unknown> | undefined)?.['sha256'];
    return indexFile(filename, hash, typeof time === 'string' ? Date.parse(time) : Number.NaN);
  });
}

function parseHtml(body: string): IndexFile[] {
  const files: IndexFile[] = [];
  for (const [, attributes = '', content = ''] of body.matchAll(/<a\s([^>]*)>([^<]*)<\/a\s*>/gi)) {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
    const address = unescapeHtml(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
    const hash = /#(?:.*&)?sha256=([0-9a-fA-F]{64})/.exec(address)?.[1];
    files.push(indexFile(unescapeHtml(content).trim(), hash, Number.NaN));
  }
  return files;
}

function indexFile(name: unknown, hash: unknown, time: number): IndexFile {
  return {
    file: typeof name === 'string' ? name : '',
    sha256: typeof hash === 'string' ? hash.toLowerCase() : undefined,
    uploadTime: Number.isNaN(time) ? undefined : time,
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
