// Picks from the record of PyPI's own server the answers about trusted publishing that our client acts on, into
// pypi-oidc.json:
//   node test/contract/recorded/select-oidc.mjs <path of the recorded pypi.jsonl>
// Facts only: status, reason and body; hosts become <docs>, minted tokens <token>. What a case sends is in the test.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const wanted =
  'audience audience-upload audience-off m-nojwt m-noiss m-iss m-off m-kid m-sig m-exp m-future m-wf m-claim m-pr m-refs ' +
  'm-ok m-reuse m-pending pending-simple pending-json minted-upload minted-upload-bearer oidc-token-new oidc ' +
  'att-token att-empty att-3';
const ids = wanted.split(' ');

const clean = (text) =>
  text
    .replaceAll(/https:\/\/(<docs-host>|docs\.example\.invalid)/g, '<docs>')
    .replaceAll(/pypi-<macaroon>/g, '<token>')
    .replaceAll(/"expires":\d+/g, '"expires":0')
    .replaceAll(/"_last-serial":\d+/g, '"_last-serial":0');
const cases = [];
for (const text of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const line = JSON.parse(text);
  if (!ids.includes(line.id) || cases.some(({ id }) => id === line.id)) continue;
  const { id, status } = line;
  cases.push({ id, case: line.case, status, reason: clean(line.reason), body: clean(line.body) });
}
const missing = ids.filter((id) => !cases.some((one) => one.id === id));
if (missing.length > 0) throw new Error(`not in the record: ${missing.join(', ')}`);
const lines = cases.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
writeFileSync(join(import.meta.dirname, 'pypi-oidc.json'), `[\n${lines}\n]\n`);
