// Writes pypi-acted-on.json: the answers of PyPI's own server that publish-pypi acts on, with what it makes of them:
//   node test/contract/recorded/select-acted-on.mjs <path of the recorded pypi.jsonl>
// kind: see AnswerKind in src/pypi/answer.ts; advice: words of what the user is told to do, '' when the index's own words are all.
// `replayed` names the cases that the embedded index answers too (pypi.json); the others it does not model.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const acted = {
  'new-wheel': ['stored'],
  'same-again#1': ['stored'],
  'old-same': ['stored'],
  yanked: ['stored'],
  quarantined: ['stored'],
  'flag-read-only': ['again', 'takes no uploads at the moment'],
  'flag-disallow-new-upload-noauth': ['again', 'takes no uploads at the moment'],
  'content-nofn': ['again'],
  'o-ro-user': ['again', 'takes no uploads at the moment'],
  'new-19': ['limit', 'wait an hour'],
  'att-bad': ['garbled'],
  'same-name-other#1': ['refused', 'published before'],
  'same-content-other-name': ['refused', 'published before'],
  'same-content-other-project': ['refused', 'published before'],
  'o-old-exists': ['refused', 'published before'],
  'deleted-same': ['refused', 'never be used again'],
  'second-sdist': ['refused', 'has an sdist already'],
  old: ['refused', 'closed this release'],
  'garbage-pypi': ['refused', 'wrong, revoked or cut'],
  'empty-pass': ['refused', 'wrong, revoked or cut'],
  'prefix-missing': ['refused', 'wrong, revoked or cut'],
  'other-user': ['refused', 'use an API token'],
  'bad-sig': ['refused', 'damaged, or of another index'],
  'expired#0': ['refused', 'the token is expired'],
  'other-project': ['refused', 'whose scope holds every package'],
  'oidc-token-new': ['refused', 'make a pending publisher'],
  'other-owner': ['refused', 'the role Maintainer'],
  archived: ['refused', 'unarchive it'],
  prohibited: ['refused', 'choose another one'],
  stdlib: ['refused', 'choose another one'],
  'flag-disallow-new-project-registration': ['refused', 'takes no new projects now'],
  'too-large': ['refused', 'a higher limit'],
  total: ['refused', 'a higher limit'],
  'att-token': ['refused', 'trusted publishing'],
  'no-action': ['refused', 'takes no uploads'],
  'wrong-host': ['refused', 'check repository-url'],
  order2: ['refused', ''],
  order3: ['refused', ''],
  'cls-private': ['refused', ''],
  rp3: ['refused', ''],
  'le-both': ['refused', ''],
  'rst-bad': ['refused', ''],
  local: ['refused', ''],
  'lf-missing': ['refused', ''],
  upper: ['refused', ''],
  'sd-upper': ['refused', ''],
  'tag#0': ['refused', ''],
  stream: ['refused', ''],
  'bad-md5': ['refused', ''],
  bomb: ['refused', ''],
  'crlf-in-reason': ['refused', ''],
  // The probe: "Invalid file extension" is what it wants to hear.
  owner: ['probe', ''],
  'existing-version': ['probe', ''],
  new: ['probe', ''],
  bob: ['probe', 'the role Maintainer'],
  noacc: ['probe', 'the role Maintainer'],
  'expired#1': ['probe', 'the token is expired'],
  revoked: ['probe', 'wrong, revoked or cut'],
  other: ['probe', 'whose scope holds every package'],
  oidc: ['probe', 'register it in the project'],
};

const replayed = new Set(
  JSON.parse(readFileSync(join(import.meta.dirname, 'pypi.json'), 'utf8')).map(({ id }) => id),
);
const lines = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const seen = {};
const rows = [];
for (const { id, status, reason } of lines) {
  const number = seen[id] ?? 0;
  seen[id] = number + 1;
  const key = [`${id}#${number}`, ...(number === 0 ? [id] : [])].find((name) => name in acted);
  if (key === undefined) continue;
  const [kind, advice = ''] = acted[key];
  const code = reason
    .replaceAll(/http:\/\/(127\.0\.0\.1:5[89]\d\d\d|localhost:58000)/g, '<site>')
    .replaceAll(/https:\/\/(<docs-host>|docs\.example\.invalid)/g, '<docs>')
    .replaceAll(/'(alice|bob|carolno2fa)' isn't/g, "'<user>' isn't")
    .replaceAll(/blake2_256 hash '[0-9a-f]{64}'/g, "blake2_256 hash '<blake2>'");
  const known = [key, key.replace(/#0$/, '')].find((name) => replayed.has(name));
  rows.push({ id: key, status, code, kind, advice, ...(known === undefined ? {} : { replayed: known }) });
}
const missing = Object.keys(acted).filter((key) => !rows.some((row) => row.id === key));
console.log(`${rows.length} answers; not in the record: ${missing.join(', ')}`);
writeFileSync(join(import.meta.dirname, 'pypi-acted-on.json'), `${JSON.stringify(rows, null, 1)}\n`);
