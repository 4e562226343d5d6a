import { createHash } from 'node:crypto';
import { comparePep440, parsePep440 } from './pep440.js';
import { escapeHtml, preferred, redirect } from './pypi-answers.js';
import { wheelMetadata } from './pypi-archive.js';
import { provenance } from './pypi-attestations.js';
import { normalize } from './pypi-metadata.js';
import { type Index, indexUser } from './pypi-rights.js';
import { findRelease, type Project, type Release, type StoredFile } from './pypi-state.js';
import type { Answer, Call } from './server.js';

const json = 'application/vnd.pypi.simple.v1+json';
const html = ['text/html', 'application/vnd.pypi.simple.v1+html'];
const open = { 'Access-Control-Allow-Origin': '*' };

/** A cacheable answer with the headers that clients read; 304 when they have it already. */
function cached(
  call: Call,
  body: string,
  type: string,
  serial: number,
  vary: string,
  seconds: number,
): Answer {
  const etag = `"${createHash('md5').update(body).digest('base64').replace(/=+$/, '')}"`;
  const headers = {
    ...open,
    'Content-Type': type,
    'X-PyPI-Last-Serial': String(serial),
    'Cache-Control': `max-age=${seconds}, public`,
    ETag: etag,
    Vary: vary,
  };
  const known = (call.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(etag);
  return known ? { status: 304, headers } : { status: 200, headers, body };
}

/** To the normalised name: cacheable like the page itself. */
function redirected(
  accept: string | undefined,
  site: string,
  path: string,
  vary: string,
  seconds: number,
): Answer {
  const answer = redirect(accept, 301, site, path);
  const more = { ...open, 'Cache-Control': `max-age=${seconds}, public`, Vary: vary };
  return { ...answer, headers: { ...answer.headers, ...more } };
}

const missing = { ...open, Vary: 'Accept-Encoding' };
const notFound: Answer = {
  status: 404,
  headers: { ...missing, 'Content-Type': 'text/plain; charset=UTF-8' },
  body: '404 Not Found',
};
const notFoundJson: Answer = {
  status: 404,
  headers: { ...missing, 'Content-Type': 'application/json' },
  body: '{"message": "Not Found"}',
};

function simple(
  call: Call,
  serial: number,
  data: unknown,
  title: string,
  head: string,
  links: string[],
): Answer {
  const type = preferred(call.headers.accept, [...html, json]) ?? 'text/html';
  const vary = 'Accept-Encoding, Accept';
  if (type === json) return cached(call, `${JSON.stringify(data)}\n`, json, serial, vary, 600);
  const body = [
    '<!DOCTYPE html>',
    '<html lang="en">\n  <head>',
    `    <meta name="pypi:repository-version" content="1.4">${head}    <title>${title}</title>`,
    `  </head>\n  <body>\n    <h1>${title}</h1>`,
    ...links,
    `</body>\n</html>\n<!--SERIAL ${serial}-->`,
  ].join('\n');
  return cached(call, body, type === 'text/html' ? 'text/html; charset=UTF-8' : type, serial, vary, 600);
}

/** Releases in the order of their versions. */
function sorted(project: Project): Release[] {
  const key = (release: Release) => parsePep440(release.version);
  return [...project.releases].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left === undefined || right === undefined ? 0 : comparePep440(left, right);
  });
}

/** A quarantined project shows nothing of what it holds. */
function visible(project: Project): Release[] {
  return project.status === 'quarantined' ? [] : sorted(project);
}

const byName = (a: StoredFile, b: StoredFile): number => (a.filename < b.filename ? -1 : 1);

/** `GET /simple/` (PEP 691). */
export function simpleIndex({ store: { state } }: Index, call: Call): Answer {
  const names = Object.keys(state.projects).sort();
  const projects = names.map((name) => ({ '_last-serial': state.projects[name]?.serial ?? 0, name }));
  const links = names.map((name) => `<a href="/simple/${name}/">${name}</a><br />`);
  const data = { meta: { '_last-serial': state.serial, 'api-version': '1.4' }, projects };
  return simple(call, state.serial, data, 'Simple index', '', links);
}

function link(file: StoredFile, url: string, requires: string, yanked: boolean): string {
  const hash = file.metadata === undefined ? '' : `="sha256=${file.metadata}"`;
  const attributes = [
    requires === '' ? '' : `data-requires-python="${escapeHtml(requires)}" `,
    yanked ? 'data-yanked="" ' : '',
    hash === '' ? '' : `data-dist-info-metadata${hash} data-core-metadata${hash}`,
  ];
  return `<a href="${url}#sha256=${file.sha256}" ${attributes.join('')}>${file.filename}</a><br />`;
}

/** `GET /simple/<project>/`: PEP 503, 658, 691, 700. */
export function simpleProject({ store, site }: Index, call: Call): Answer {
  const [given = ''] = call.params;
  const name = normalize(given);
  if (!call.path.endsWith('/')) return redirect(undefined, 301, site, `/simple/${given}/`);
  const project = store.state.projects[name];
  if (project === undefined) return notFound;
  if (given !== name) return redirected(undefined, site, `/simple/${name}/`, 'Accept-Encoding, Accept', 600);
  const releases = visible(project);
  const links: string[] = [];
  const files = releases.flatMap((release) =>
    [...release.files].sort(byName).map((file) => {
      const url = `${site}/packages/${store.pathOf(file)}`;
      const metadata = file.metadata === undefined ? false : { sha256: file.metadata };
      const requires = String(release.info['requires_python'] ?? '');
      links.push(link(file, url, requires, release.yanked));
      return {
        'core-metadata': metadata,
        'data-dist-info-metadata': metadata,
        filename: file.filename,
        hashes: { sha256: file.sha256 },
        provenance: file.provenance === undefined ? null : integrity(site, name, release, file),
        'requires-python': requires === '' ? null : requires,
        size: file.size,
        'upload-time': file.uploaded,
        url,
        yanked: release.yanked,
      };
    }),
  );
  const data = {
    files,
    meta: { '_last-serial': project.serial, 'api-version': '1.4' },
    name,
    'project-status': { status: project.status ?? 'active' },
    versions: releases.map((release) => release.version),
  };
  const status = `\n<meta name="pypi:project-status" content="${project.status ?? 'active'}">`;
  return simple(call, project.serial, data, `Links for ${name}`, status, links);
}

function integrity(site: string, name: string, { version }: Release, { filename }: StoredFile): string {
  return `${site}/integrity/${name}/${version}/${filename}/provenance`;
}

/** `GET /integrity/<project>/<version>/<file>/provenance` */
export function fileProvenance({ store }: Index, call: Call): Answer {
  const [name = '', version = '', filename = ''] = call.params;
  const release = findRelease(store.state.projects[normalize(name)], version);
  const file = release?.files.find((one) => one.filename === filename);
  return file === undefined ? notFoundJson : provenance(file);
}

function jsonFile({ store, site }: Index, release: Release, file: StoredFile): Record<string, unknown> {
  return {
    'core-metadata': file.metadata === undefined ? false : { sha256: file.metadata },
    digests: { blake2b_256: file.blake2, md5: file.md5, sha256: file.sha256 },
    filename: file.filename,
    packagetype: file.filetype,
    python_version: file.pyversion,
    requires_python: release.info['requires_python'] || null,
    size: file.size,
    upload_time: file.uploaded.slice(0, 19),
    upload_time_iso_8601: file.uploaded,
    url: `${site}/packages/${store.pathOf(file)}`,
    yanked: release.yanked,
    yanked_reason: null,
  };
}

/** `GET /pypi/<project>/json` and `/pypi/<project>/<version>/json`, with the keys that clients read. */
export function projectJson(index: Index, call: Call): Answer {
  const [given = '', version = ''] = call.params;
  const name = normalize(given);
  const project = index.store.state.projects[name];
  if (project === undefined || visible(project).length === 0) return notFoundJson;
  if (given !== name)
    return redirected(
      call.headers.accept,
      index.site,
      call.path.replace(given, name),
      'Accept-Encoding',
      900,
    );
  const releases = sorted(project);
  const finals = releases.filter((release) => parsePep440(release.version)?.prerelease === false);
  const newest = (finals.length > 0 ? finals : releases).at(-1);
  const release = version === '' ? newest : findRelease(project, version);
  if (release === undefined) return notFoundJson;
  const filesOf = (one: Release) => [...one.files].sort(byName).map((file) => jsonFile(index, one, file));
  const all = Object.fromEntries(releases.map((one) => [one.version, filesOf(one)]));
  const data = {
    info: { ...release.info, name: project.name, version: release.version, yanked: release.yanked },
    last_serial: project.serial,
    ownership: { organization: null, roles: [{ role: 'Owner', user: indexUser }] },
    ...(version === '' ? { releases: all } : {}),
    urls: filesOf(release),
    vulnerabilities: [],
  };
  return cached(call, JSON.stringify(data), 'application/json', project.serial, 'Accept-Encoding', 900);
}

/** `GET /packages/…/<file>`, and `<file>.metadata` of a wheel (PEP 658). */
export function download({ store }: Index, call: Call): Answer {
  const [path = ''] = call.params;
  const wanted = path.replace(/\.metadata$/, '');
  const file = store.named(wanted.split('/').at(-1) ?? '');
  const content = file === undefined || store.pathOf(file) !== wanted ? undefined : store.read(file);
  const body = content === undefined || path === wanted ? content : wheelMetadata(content);
  if (body === undefined) return notFound;
  return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body };
}
