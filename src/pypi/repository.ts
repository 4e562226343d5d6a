import { UserError } from '../core/errors.js';
import { isLoopback } from '../core/loopback.js';

/** Where PyPI takes uploads; every other address of it follows from here. */
export const defaultRepositoryUrl = 'https://upload.pypi.org/legacy/';

/** A package index: where files are sent, and where they show afterwards. */
export interface Repository {
  readonly uploadUrl: string;
  /** Root of the simple index, ends with `/`. */
  readonly indexUrl: string;
  readonly kind: 'pypi' | 'testpypi' | 'other';
  /** How messages call it. */
  readonly label: string;
  readonly loopback: boolean;
}

const wellKnown: Readonly<Record<string, { host: string; kind: 'pypi' | 'testpypi'; label: string }>> = {
  [new URL(defaultRepositoryUrl).hostname]: { host: 'pypi.org', kind: 'pypi', label: 'PyPI' },
  'test.pypi.org': { host: 'test.pypi.org', kind: 'testpypi', label: 'TestPyPI' },
};

/**
 * Reads the two URLs of an index. Only https, or http to this machine; no user name or password in them.
 * @param indexUrl '' finds it: PyPI and TestPyPI are known, elsewhere `…/legacy/` stands beside `…/simple/`, and any
 *   other upload URL has `simple/` under it (pypiserver)
 * @throws UserError
 */
export function readRepository(repositoryUrl: string, indexUrl: string): Repository {
  const upload = checkedUrl(repositoryUrl || defaultRepositoryUrl, 'repository-url');
  const known = wellKnown[upload.hostname];
  if (upload.hostname === 'pypi.org' || upload.hostname === 'www.pypi.org') {
    throw new UserError('this host answers downloads, not uploads', {
      where: { key: 'repository-url' },
      fix: `use ${defaultRepositoryUrl}, or leave repository-url empty`,
    });
  }
  if (/\/simple\/?$/.test(upload.pathname)) {
    throw new UserError('this is the address of a simple index, which takes no uploads', {
      where: { key: 'repository-url' },
      fix: 'put it into index-url, and the address for uploads into repository-url',
    });
  }
  // PyPI answers 308 without the slash; a body would travel twice.
  if (known !== undefined && !upload.pathname.endsWith('/')) upload.pathname += '/';
  const index = indexUrl === '' ? derivedIndex(upload, known?.host) : checkedUrl(indexUrl, 'index-url');
  if (!index.pathname.endsWith('/')) index.pathname += '/';
  return {
    uploadUrl: upload.href,
    indexUrl: index.href,
    kind: known?.kind ?? 'other',
    label: known?.label ?? upload.host,
    loopback: isLoopback(upload.hostname) && isLoopback(index.hostname),
  };
}

function derivedIndex(upload: URL, knownHost: string | undefined): URL {
  if (knownHost !== undefined) return new URL(`https://${knownHost}/simple/`);
  const index = new URL(upload.href);
  const path = index.pathname.endsWith('/') ? index.pathname : `${index.pathname}/`;
  index.pathname = path.endsWith('/legacy/') ? path.replace(/legacy\/$/, 'simple/') : `${path}simple/`;
  return index;
}

function checkedUrl(text: string, key: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UserError('this is not a URL', {
      where: { key },
      fix: 'write it with https://, like the default',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError('this URL holds a user name or password', {
      where: { key },
      fix: 'take them out; the token belongs into the input token, from a secret',
    });
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new UserError(`this URL must use https, not ${url.protocol.replace(':', '')}`, {
      where: { key },
      fix: 'http is accepted for an index on this machine only (127.0.0.1, localhost)',
    });
  }
  if (url.hash !== '' || url.search !== '') {
    throw new UserError('this URL must not have a query or a fragment', { where: { key } });
  }
  return url;
}

/** The web page where people see a release. */
export function releasePage(repository: Repository, normalized: string, version: string): string {
  return repository.kind === 'other'
    ? new URL(`${normalized}/`, repository.indexUrl).href
    : new URL(`/project/${normalized}/${version}/`, repository.indexUrl).href;
}
