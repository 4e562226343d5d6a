import { ServiceError } from '../core/errors.js';

/** A file as an index lists it. */
export interface IndexFile {
  readonly file: string;
  /** lower-case hex; undefined when the index does not say it. */
  readonly sha256: string | undefined;
  /** Milliseconds since the epoch; undefined when the index does not say it. */
  readonly uploadTime: number | undefined;
  /** Where its bytes are, as the page gives it: perhaps relative; '' when it is not said. */
  readonly address: string;
  /** PEP 592 */
  readonly yanked: boolean;
}

/** The page of a project. */
export interface SimplePage {
  readonly files: readonly IndexFile[];
  /** PEP 792: `active`, `archived`, `quarantined`, `deprecated`; '' when it is not said. */
  readonly status: string;
}

/** What is asked for: JSON (PEP 691) first, HTML (PEP 503) from indexes that know no other. */
export const simpleAccept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.2, */*;q=0.1';

/**
 * Reads the page of a project.
 * @param contentType of the answer: an unknown one is read as HTML
 * @throws ServiceError when it is neither
 */
export function parseSimplePage(contentType: string, body: string, label: string): SimplePage {
  if (/^application\/(vnd\.pypi\.simple\.v1\+)?json\b/.test(contentType)) return parseJson(body, label);
  return { files: parseHtml(body), status: statusIn(body) };
}

/**
 * Reads PyPI's JSON of one version (docs.pypi.org/api/json, `GET /pypi/<project>/<version>/json`).
 * @throws ServiceError when it is not that
 */
export function parseVersionPage(body: string, label: string): IndexFile[] {
  return listIn(parsed(body), 'urls', label).map((item) =>
    indexFile(item, item['digests'], 'upload_time_iso_8601'),
  );
}

function parseJson(body: string, label: string): SimplePage {
  const page = parsed(body);
  const { status } = (page?.['project-status'] ?? {}) as { status?: unknown };
  return {
    files: listIn(page, 'files', label).map((item) => indexFile(item, item['hashes'], 'upload-time')),
    status: typeof status === 'string' ? status : '',
  };
}

type Item = Record<string, unknown>;

function parsed(body: string): Item | undefined {
  try {
    return JSON.parse(body) ?? undefined;
  } catch {
    return undefined;
  }
}

function listIn(page: Item | undefined, key: string, label: string): Item[] {
  const list = page?.[key];
  if (Array.isArray(list)) return list as Item[];
  throw new ServiceError(label, 'its index answered with unreadable JSON', { status: 200, retryable: true });
}

function indexFile(item: Item, hashes: unknown, timeKey: string): IndexFile {
  const { filename, url, yanked } = item;
  const sha256 = (hashes as Item | null | undefined)?.['sha256'];
  const time = item[timeKey];
  const uploadTime = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return {
    file: typeof filename === 'string' ? filename : '',
    sha256: typeof sha256 === 'string' && sha256 !== '' ? sha256.toLowerCase() : undefined,
    uploadTime: Number.isNaN(uploadTime) ? undefined : uploadTime,
    address: typeof url === 'string' ? url : '',
    // The JSON holds the reason, or true; an empty reason is one.
    yanked: yanked !== undefined && yanked !== false,
  };
}

/** A tag's attributes; a `>` inside of quotes does not end them (some indexes write `data-requires-python=">=3.8"`). */
const attributesOf = `((?:"[^"]*"|'[^']*'|[^'">])*)`;
const anchor = new RegExp(`<a\\s${attributesOf}>([^<]*)<\\/a\\s*>`, 'gi');
const meta = new RegExp(`<meta\\s${attributesOf}>`, 'gi');

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : unescapeHtml(value);
}

/** Links as PEP 503 has them. The text is the file name; where it is not, the address ends with it. */
function parseHtml(body: string): IndexFile[] {
  return [...body.matchAll(anchor)].map(([, attributes = '', content = '']) => {
    const address = attribute(attributes, 'href') ?? '';
    const text = unescapeHtml(content).trim();
    return {
      file: isDistribution(text) ? text : lastSegment(address),
      sha256: /#(?:.*&)?sha256=([0-9a-fA-F]{64})/.exec(address)?.[1]?.toLowerCase(),
      uploadTime: undefined,
      address,
      yanked: /(?:^|\s)data-yanked\b/i.test(attributes),
    };
  });
}

function statusIn(body: string): string {
  const names = [...body.matchAll(meta)].map(([, attributes = '']) => attributes);
  const own = names.find((attributes) => attribute(attributes, 'name') === 'pypi:project-status');
  return own === undefined ? '' : (attribute(own, 'content') ?? '');
}

function isDistribution(text: string): boolean {
  return /\.(whl|tar\.gz|zip|egg|tar\.bz2|tgz)$/i.test(text);
}

function lastSegment(address: string): string {
  const segment =
    address
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeHtml(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
