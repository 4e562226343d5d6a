// Picks from the record of PyPI's own server the answers that the embedded index models, into pypi.json:
//   node test/contract/recorded/select.mjs <path of the recorded pypi.jsonl>
// Facts only: site links become <site>, digests that were right become <sha256>, <md5>, <blake2>, the user <user>.
// Left out where usual: POST /legacy/, Accept application/json, the two headers of such an answer, the file's type.
// file: name, start of the sha256 it had (equal means equal content), type. Of a form only what differs from the usual fields is kept ("set", "drop"; a name set twice was sent twice).
// Bodies are kept where they show a form of their own; elsewhere they follow from status and reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** id, or id#n for the n-th line of that id (from 0) -> lines that must be replayed first. */
const wanted = {
  'before-simple#0': [],
  'before-simple#1': [],
  'before-simple#2': [],
  'before-json-v': [],
  'new-wheel': [],
  sdist: ['new-wheel'],
  'wheel-html': ['new-wheel'],
  'same-again#0': ['new-wheel'],
  'same-again#1': ['new-wheel'],
  'same-again#2': ['new-wheel'],
  'same-name-other#0': ['new-wheel'],
  'same-name-other#1': ['new-wheel'],
  'same-name-other#2': ['new-wheel'],
  'same-name-other#3': ['new-wheel'],
  'same-content-other-name': ['new-wheel'],
  'same-content-other-project': ['new-wheel'],
  'second-sdist': ['new-wheel', 'sdist'],
  'deleted-same': ['new-wheel'],
};
const plain = (ids, after) => {
  for (const id of ids.split(/\s+/)) wanted[id] = after;
};
plain('no-auth#0 no-auth#1 no-auth#2 no-auth#3 garbage-pypi empty-pass other-user empty-user', ['new-wheel']);
plain('scheme-token ws-lead bearer-ws prefix-missing no-action bad-action no-slash query-action', [
  'new-wheel',
]);
plain('urlencoded json#0 proto2 proto-missing', ['new-wheel']);
plain('base', []);
plain(
  'name-mm sd-name-mm sd-ver-mm sd-pkginfo-mm rc rc-sd rc-sd2 rc-whl-raw post post-sd v-prefix trail0 zero-pad',
  ['base'],
);
plain(
  'zero-pad-sd zero-pad-sd2 local local-sd bad-ver epoch epoch-sd dash upper upper-form dots double di-mm',
  ['base'],
);
plain(
  'sd-dash sd-upper sd-zip sd-zip-real sd-bz2 sd-tgz egg egg-ft sd-as-whl tag#0 tag#1 tag#2 tag#3 tag#5',
  ['base'],
);
plain('tag#6 tag#7 tag#8 tag#9 tag#10 parts build case-ext ctrl build-bad only-md5 only-sha256 sha-short', [
  'base',
]);
plain('sha-upper bad-md5 md5-junk bad-b2 no-content content-plain content-nofn zero corrupt garbage crc', [
  'base',
]);
plain(
  'trailing leading stream zipcomment lzma stored no-METADATA no-WHEEL RECORD-mm sd-top sd-notgz sd-nopyv',
  ['base'],
);
plain(
  'no-filetype no-name no-version no-mv nothing bad-name unknown dup-name dup-summary dup-version img noct',
  ['base'],
);
plain('unknown-val gpg mv#0 mv#1 mv#2 mv#3 mv#5 mv#6 dct dct-gfm cls-private rp2 rp3 le-both lf-old', [
  'base',
]);
plain('lf-missing-sd lf-ok sum-nl two crlf-in-reason lf-missing lf-plain', ['base']);
plain('other-owner flag-read-only flag-read-only-noauth', ['base']);
plain('old-same old old-13', ['old-same']);
plain(
  'flag-disallow-new-upload-noauth flag-disallow-new-project-registration first-bad bad-first new-19',
  [],
);
plain('o-ro-user o-proto-form o-form-two o-form-meta o-meta-perm o-perm-file o-name-type o-digest-valid', [
  'base',
]);
plain('o-valid-tag o-tag-ver o-ver-lic o-lic-rec o-ep-meta long250', ['base']);
plain('owner bob revoked existing-version', ['base']);
plain('new', []);
plain('simple-html simple-none simple-any simple-pip simple-unknown simple-latest simple-noslash', [
  'new-wheel',
]);
plain('simple-norm simple-norm-noslash simple-404 simple-404-noslash simple-index head json#1', [
  'new-wheel',
]);
wanted['path /pypi/First.Proj/json'] = ['new-wheel'];
wanted['path /pypi/first-proj/1.0.0/json'] = ['new-wheel'];
wanted['path /pypi/nope-nope/json'] = [];
plain('entry-bad entry-ini o-rec-ep other noacc order2 order3', ['base']);
plain('other-project bad-sig expired', ['new-wheel']);
plain('archived quarantined prohibited simple-quar simple-arch', []);
wanted['path /pypi/quarantined-proj/json'] = [];
wanted['path /pypi/archived-proj/json'] = [];
wanted['expired#1'] = ['base'];
wanted['tag#7'] = ['base'];
wanted['o-old-exists'] = ['base', 'tag#7'];
wanted.yanked = ['new-wheel', 'wheel-any'];
wanted['wheel-any'] = ['new-wheel'];

const credentials = {
  'no-auth': 'none',
  'garbage-pypi': 'wrong',
  revoked: 'wrong',
  'prefix-missing': 'wrong',
  'empty-pass': 'empty',
  'other-user': 'user',
  'o-ro-user': 'user',
  'empty-user': 'nobody',
  'bad-sig': 'damaged',
  expired: 'expired',
  'other-project': 'other-project',
  other: 'other-project',
  'scheme-token': 'token',
  'ws-lead': 'blanks',
  'bearer-ws': 'bearer-blanks',
};
const bodies =
  /^(new-wheel|sdist|wheel-html|same-name-other|no-auth|other-user|no-action|no-slash|content-plain|base|new-19|simple-n|simple-404|before|path .*(First|nope|quarantined|archived)|flag-read-only|simple-(quar|arch)|expired)/;
const headers =
  /^(content-type|ratelimit.*|location|cache-control|vary|allow|access-control-allow-origin|etag|x-pypi.*)$/i;

const usualHeaders = JSON.stringify([
  ['Vary', 'Cookie, PyPI-Locale, Authorization'],
  ['Content-Type', 'application/json'],
]);

const lines = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const seen = {};
const cases = [];
for (const line of lines) {
  if (line.request === undefined) continue;
  const number = seen[line.id] ?? 0;
  seen[line.id] = number + 1;
  const key = [`${line.id}#${number}`, ...(number === 0 ? [line.id] : [])].find((name) => name in wanted);
  if (key === undefined || line.status === null) continue;
  const { request } = line;
  const given = Object.fromEntries(request.fields ?? []);
  const clean = (text) =>
    text
      .replaceAll(/http:\/\/(127\.0\.0\.1:5[89]\d\d\d|localhost:58000)/g, '<site>')
      .replaceAll(/https:\/\/(<docs-host>|docs\.example\.invalid)/g, '<docs>')
      .replaceAll('rehearsal', '<user>')
      .replaceAll("'alice'", "'<user>'")
      .replaceAll(/'(bob|carolno2fa)' isn't/g, "'<user>' isn't")
      .replaceAll(given.blake2_256_digest ?? '\0', '<blake2>');
  const wrong = {
    'bad-md5': 'md5_digest',
    'md5-junk': 'md5_digest',
    'bad-b2': 'blake2_256_digest',
    'o-digest-valid': '*',
  }[line.id];
  const usual = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    filetype: 'bdist_wheel',
    pyversion: given.filetype === 'sdist' ? 'source' : 'py3',
    summary: 'A test',
    md5_digest: '<md5>',
    sha256_digest: '<sha256>',
    blake2_256_digest: '<blake2>',
  };
  const right = (name, value) =>
    name in usual &&
    name.endsWith('_digest') &&
    name !== wrong &&
    wrong !== '*' &&
    /^[0-9a-f]{32,64}$/.test(value);
  const count = (field) => request.fields.filter(([name]) => name === field).length;
  const unusual = (request.fields ?? [])
    .filter(([name, value]) => count(name) > 1 || (!right(name, value) && usual[name] !== value))
    .map(([name, value]) => [name, /^(?=.*[A-F])[0-9A-F]{64}$/.test(value) ? '<SHA256>' : value]);
  const left = Object.keys(usual).filter((name) => request.fields && !(name in given));
  const fields = {
    ...(unusual.length > 0 ? { set: unusual } : {}),
    ...(left.length > 0 ? { drop: left } : {}),
  };
  const mime = request.file?.content_type ?? '';
  const type = mime === 'application/octet-stream' ? [] : [mime];
  const kept = line.headers
    .filter(([name]) => headers.test(name))
    .map(([name, value]) => [name, clean(value)]);
  const auth = credentials[line.id] ?? (line.id.endsWith('-noauth') ? 'none' : undefined);
  cases.push({
    id: key,
    case: line.case,
    ...(wanted[key].length === 0 ? {} : { after: wanted[key] }),
    ...(request.method === 'POST' && request.path === '/legacy/'
      ? {}
      : { request: `${request.method} ${request.path}` }),
    ...(request.headers.Accept === 'application/json' ? {} : { accept: request.headers.Accept ?? '' }),
    ...(auth === undefined ? {} : { auth }),
    ...(request.fields ? fields : {}),
    ...(request.file === null
      ? {}
      : { file: [request.file.filename, given.sha256_digest?.slice(0, 8) ?? line.id, ...type] }),
    status: line.status,
    reason: clean(line.reason),
    ...(JSON.stringify(kept) === usualHeaders ? {} : { headers: Object.fromEntries(kept) }),
    ...(bodies.test(line.id) && !line.body.includes('(4859 char') ? { body: clean(line.body) } : {}),
  });
}
const missing = Object.keys(wanted).filter((key) => !cases.some((one) => one.id === key));
console.log(`${cases.length} cases; not in the record: ${missing.join(', ')}`);
writeFileSync(join(import.meta.dirname, 'pypi.json'), `${JSON.stringify(cases, null, 1)}\n`);
