// Picks from the record of a Harbor 2.15.2 the answers that the embedded one models, into harbor.json:
//   node test/contract/recorded/select-harbor.mjs <path of the recorded harbor.jsonl>
// Facts only: the address becomes <site>, ids of uploads <uuid>, their state <state>, the number of a project <id>.
// A digest becomes the name of what the replay puts in its place: <index> and <image> of what the repository holds,
// <blob> of a part of it, <sent> of what is sent. Secrets were taken out of the record before.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers that clients act on. */
const headers = /^(content-type|docker-.*|location|www-authenticate|link|range|etag|oci-.*|x-total-count)$/i;
/** Members of bigger bodies of the API. */
const members = [
  'auth_mode',
  'harbor_version',
  'read_only',
  'name',
  'metadata',
  'action',
  'resource',
  'mediaType',
  'artifactType',
];

const tags = ['1.0', '1.1', 't1', 't2', 't3', 't4', 't5'];
const index = { digest: '<index>', tags };
const sends = (body, more = {}) => ({ body, digest: `<${body}>`, ...more });
const hub = { tags: ['1.0'], image: '' };
const image = { body: 'image', image: '' };
// The rule was [0-9]*, in doublestar; the embedded one knows only the star.
const immutable = { settings: { 'immutable-tags': ['*.0'] } };
const readOnly = { settings: { 'read-only': true } };
const reader = { settings: { rights: ['pull'] } };
const quota = { settings: { quota: { limit: 3000, used: 1033 } } };
const tagger = (name, more) => ({
  settings: { 'creates-tags': true },
  text: JSON.stringify({ name }),
  ...more,
});
const down = (part) => ({ settings: { down: part } });

/** label, or label#n for the n-th line of that label (from 0) -> what the replay needs to know. */
const wanted = {
  // who asks
  'anonymous#0': {},
  'basic right': {},
  'basic wrong': {},
  'bearer admin token': {},
  'bearer anonymous token': { auth: 'anonymous-token' },
  'HEAD /v2/': {},
  'anon GET manifest private': {},
  'anon GET manifest public': {},
  'anon HEAD manifest public': {},
  'anon POST upload': {},
  'anon POST mount': {},
  'anon tags list': {},
  'anon unknown project': {},
  'GET private manifest with an anonymous (empty) token': { auth: 'anonymous-token' },
  'POST upload with pull-only token': reader,
  'pull-only robot POST upload': reader,
  'wrong secret GET private': {},
  'wrong password: GET of a PUBLIC manifest': { digest: '<image>', image: '1' },
  'GET unknown project, admin basic': {},
  'POST upload unknown project, admin basic': {},
  'POST upload no project, admin basic': {},
  // tokens
  'token: both': {},
  'token: pushonly': {},
  'token: right robot, wrong secret': {},
  'token: wrong password, public scope': {},
  'token: anonymous pull private#1': {},
  'token: unknown project': {},
  'token: no scope anon': {},
  'token: wrong password, no scope': {},
  'token: wrong service': {},
  'token: POST oauth2': {},
  // reading
  'HEAD by tag': index,
  'HEAD by digest': index,
  'HEAD by tag, no Accept': index,
  'GET by tag, Accept docker list': index,
  'GET by tag, no Accept': index,
  'HEAD missing tag': index,
  'GET missing tag': index,
  'GET bad digest': index,
  'HEAD missing repo': {},
  'GET missing manifest with right token': {},
  'GET missing blob': index,
  'GET of a blob of the project through another repo': { digest: '<blob>', from: 'src' },
  'HEAD manifest If-None-Match same': index,
  'GET manifest If-None-Match unquoted': index,
  'tags/list': index,
  'tags/list n=2': index,
  'tags/list n=2 last=1.1': index,
  'tags/list n=100 last=t3': index,
  'tags/list n=0': index,
  'tags/list n=x': index,
  'tags/list of a repo with no tags': { image: '' },
  'GET tags/list unknown repo': {},
  'referrers of unsigned': { digest: '<image>', image: '1.0' },
  'referrers unknown repo': {},
  'referrers filtered': { digest: '<image>', image: '1.0', referrer: true },
  // writing
  'PUT index same tag twice': sends('index', { tags }),
  'PUT manifest If-None-Match: * over existing tag': sends('index', { tags }),
  'PUT index with a missing child': { body: 'childless' },
  'PUT manifest whose subject does not exist': { ...sends('sent'), body: 'subject', image: '' },
  'PUT manifest bad digest ref': image,
  'PUT manifest not json': { body: 'text' },
  'PUT manifest no content type': image,
  'PUT manifest missing blobs': { body: 'blobless' },
  'immutable: PUT other digest over immutable tag': { ...hub, ...immutable, body: 'image' },
  'immutable: same tag second time': { image: '3.0', ...immutable, body: 'image' },
  'immutable: new tag that matches': { ...hub, ...immutable, ...sends('image') },
  'read only: POST upload': readOnly,
  'read only: POST upload anonymous': readOnly,
  'read only: PUT manifest': { ...readOnly, ...image },
  'read only: GET /v2/': readOnly,
  'repo upper case: POST upload': {},
  'tag with %2B: PUT': image,
  'tag leading dot: PUT': image,
  'v2 POST with sid cookie': {},
  'any other cookie does no harm': {},
  'DELETE tag by v2 (dev has no delete)': index,
  // blobs
  'immutable: POST blob upload fine': {},
  'quota: POST monolithic ?digest=': {},
  'mount inside the project': { digest: '<blob>', from: 'src' },
  'mount, no from': { digest: '<blob>' },
  'mount of an unknown digest': { from: 'src' },
  'mount from unknown project': { digest: '<blob>' },
  PATCH: { upload: [], text: 'abc' },
  'PATCH wrong range': { upload: ['abc'], text: 'abc' },
  'PATCH stale location': { upload: ['abc'], stale: true, text: 'abc' },
  'registry back: upload status': { upload: ['first half,'] },
  'registry back: PUT to finish': { digest: '<sent>', upload: ['first half,', 'second half'] },
  // Harbor's own API
  'chartrepo via nginx#0': {},
  'wrong password#0': {},
  'robot pushonly sees#1': {},
  'robot pushonly sees#2': {},
  'robot pushonly sees#5': {},
  'robot pushonly sees#9': {},
  'permissions of unknown id, robot': {},
  'robot pushonly sees#12': {},
  summary: { settings: { quota: { limit: 3000, used: 0 } } },
  'POST tag new': tagger('stable', { tags: ['1.0'] }),
  'POST tag that is on another artifact (move?)': tagger('stable', { tags: ['stable'], image: '2.0' }),
  'POST tag bad name': tagger('a+b', { tags: ['1.0'] }),
  'POST tag as guest': { tags: ['1.0'], text: '{"name":"byguest"}' },
  'nested app%2Fhub#0': tagger('n', { tags: ['2.0'] }),
  'nested app%252Fhub#0': tagger('n', { tags: ['2.0'] }),
  'immutable: POST tag that matches, exists on other artifact': tagger('1.0', {
    tags: ['1.0'],
    image: '2.0',
  }),
  // no room
  'quota: PUT blob 5000 bytes over the limit of 3000': {
    digest: '<sent>',
    ...quota,
    upload: [],
    text: 'x'.repeat(5000),
  },
  'quota: PATCH 5000 bytes': { ...quota, upload: [], text: 'x'.repeat(5000) },
  'quota full: PUT same manifest, new tag': {
    ...sends('image'),
    image: '1',
    settings: { quota: { limit: 1, used: 0 } },
  },
  // parts that are down
  'registry down#0': down('registry'),
  'registry down#2': down('registry'),
  'registry down#4': down('registry'),
  'registry down#5': { ...down('registry'), tags: ['1.0'] },
  'registry down#8': { ...down('registry'), tags: ['1.0', '1.0x', '2.0', 'beta', 'c1', 'stable'] },
  'registry down#10': down('registry'),
  'registry down#11': { ...down('registry'), ...image },
  'core down#0': down('core'),
  'core down#2': down('core'),
  'core down#3': down('core'),
  'postgres down#0': down('database'),
  'postgres down#2': down('database'),
  'postgres down#4': down('database'),
  'postgres down#6': down('database'),
  'postgres down#8': down('database'),
  'postgres down#10': down('database'),
  'postgres down#11': { ...down('database'), ...image },
};

const lines = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const seen = {};
const cases = [];
for (const [at, line] of lines.entries()) {
  if (line.answer === undefined) continue;
  const number = seen[line.label] ?? 0;
  seen[line.label] = number + 1;
  const key = [`${line.label}#${number}`, ...(number === 0 ? [line.label] : [])].find(
    (name) => name in wanted,
  );
  if (key !== undefined) cases.push(caseOf(key, line, lines[at + 1]));
}
const missing = Object.keys(wanted).filter((key) => !cases.some(({ id }) => id === key));
console.log(`${cases.length} cases; not in the record: ${missing.join(', ') || 'none'}`);
writeFileSync(join(import.meta.dirname, 'harbor.json'), `${JSON.stringify(cases, null, 1)}\n`);

function caseOf(id, { request, answer }, next) {
  const { digest = '<digest>', auth, ...given } = wanted[id];
  // Digests of one digit are made up: they stay.
  const named = (text) => text.replace(/sha256:(?!([0-9a-f])\1{63})[0-9a-f]{64}/g, digest);
  const clean = (text) =>
    named(text)
      .replaceAll('http://127.0.0.1:18080', '<site>')
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
      .replace(/(_state=)[\w=%-]+/g, '$1<state>')
      .replace(/\/project\/3\b/g, '/project/<id>');
  const sent = Object.entries(request.headers).filter(([name]) => name !== 'Authorization');
  const got = answer.headers.filter(
    ([name]) => headers.test(name) && !(id.startsWith('chartrepo') && /^etag$/i.test(name)),
  );
  return {
    id,
    request: `${request.method} ${clean(request.path)}`,
    ...(auth !== undefined || request.headers.Authorization
      ? { auth: auth ?? whose(request.headers.Authorization) }
      : {}),
    ...(sent.length > 0
      ? { sends: Object.fromEntries(sent.map(([name, value]) => [name, clean(value)])) }
      : {}),
    ...(Object.keys(given).length > 0 ? { given } : {}),
    status: answer.status,
    headers: Object.fromEntries(got.map(([name, value]) => [name.toLowerCase(), clean(value)])),
    ...said(answer, next, clean),
  };
}

function whose(authorization) {
  if (authorization.startsWith('Bearer')) return 'token';
  return /nope/.test(authorization) ? 'wrong' : 'account';
}

/** What the body says: who a token is for, errors, members of objects, or the text. Manifests are known by their digest. */
function said({ body, headers: all }, next, clean) {
  const type = all.find(([name]) => name === 'Content-Type')?.[1] ?? '';
  if (body === '' || type === 'text/html' || type.includes('manifest.v1')) return {};
  if (body.includes('"token"')) return { token: { named: (next.sub ?? null) !== null, access: next.access } };
  const errors = [...body.matchAll(/"code":"(\w+)","message":"((?:[^"\\]|\\.)*)"/g)];
  if (errors.length > 0) return { errors: errors.map(([, code, message]) => [code, clean(message)]) };
  if (body.includes('"auth_mode"')) return { json: flat(body) };
  if (!/^\[|"artifactType"/.test(body)) return { text: clean(body) };
  const value = JSON.parse(body);
  return { json: Array.isArray(value) ? value.map(picked) : { manifests: value.manifests.map(picked) } };
}

function picked(one) {
  return Object.fromEntries(members.filter((name) => name in one).map((name) => [name, one[name]]));
}

/** The same of a text that the record cuts off. */
function flat(text) {
  const found = members.map((name) => [name, new RegExp(`"${name}":("[^"]*"|true|false)`).exec(text)?.[1]]);
  return Object.fromEntries(
    found.filter(([, value]) => value).map(([name, value]) => [name, JSON.parse(value)]),
  );
}
