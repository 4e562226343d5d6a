// All tags of a clone: which are releases, of what kind, what is odd, and whether others order their versions alike.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { oraclePython, root } from '../support.mjs';
import { allTags } from './history.mjs';
import { compareVersions, parseTag, spell } from './product.mjs';

const prefix = 'version/';

/** Prints everything; the exit code is 1 when an order differs. */
export async function classify(git, json) {
  const tags = (await allTags(git)).map((tag) => ({ ...tag, ...read(tag.name) }));
  const releases = tags
    .filter(({ version }) => version !== undefined)
    .sort((a, b) => compareVersions(a.version, b.version));
  const refused = tags.filter(({ version }) => version === undefined);
  console.log(`${tags.length} tags: ${counted(tags.map(({ type }) => objects[type] ?? type))}`);
  console.log(`${releases.length} releases: ${counted(releases.map(({ kind }) => kind))}`);
  console.log(`  by major: ${counted(releases.map(({ version }) => `v${version.major}`))}`);
  console.log(`${refused.length} refused: ${counted(refused.map(({ reason }) => reason))}`);
  for (const line of odd(tags, releases, refused)) console.log(`  ${line}`);
  const orders = compareOrders(releases.map(({ version }) => version));
  for (const { with: other, places } of orders) {
    console.log(`order as ${other}: ${places === 0 ? 'every place the same' : `${places} places differ`}`);
  }
  if (json !== undefined) {
    const rows = tags.map(({ name, type, kind, reason }) => ({
      name,
      type,
      kind,
      ...(reason && { reason }),
    }));
    writeFileSync(json, `${JSON.stringify({ tags: rows, orders }, null, 1)}\n`);
  }
  return orders.some(({ places, expected }) => places > 0 && !expected) ? 1 : 0;
}

const objects = { commit: 'lightweight', tag: 'annotated' };

function read(name) {
  try {
    const { version } = parseTag(name, prefix);
    const kind = version.post !== undefined ? 'post' : (version.stage ?? 'final');
    return { version, kind };
  } catch (error) {
    const other = !name.startsWith(prefix);
    const reason = other ? `does not start with ${prefix}` : 'not a canonical version';
    return { version: undefined, kind: 'refused', reason, message: error.message };
  }
}

function odd(tags, releases, refused) {
  const commits = new Map(tags.map(({ name, commit }) => [name, commit]));
  const shared = [...grouped(releases).values()].filter((group) => group.length > 1);
  const names = (list) => list.map(({ name }) => name.replace(prefix, '')).join(', ') || 'none';
  const twins = refused.filter(({ name }) => commits.has(name.replace(/^v/, prefix)));
  const strayed = twins.filter(({ name, commit }) => commits.get(name.replace(/^v/, prefix)) !== commit);
  const finals = new Set(releases.filter(({ kind }) => kind === 'final').map(({ version }) => version.text));
  const open = releases.filter(
    ({ version: { major, minor, patch } }) => !finals.has(`${major}.${minor}.${patch}`),
  );
  const bases = new Set(open.map(({ version: { major, minor, patch } }) => `${major}.${minor}.${patch}`));
  return [
    `annotated: ${names(tags.filter(({ type }) => type === 'tag'))}`,
    `number 0: ${names(releases.filter(({ version }) => version.stageNumber === 0))}`,
    `two on one commit: ${shared.map((group) => names(group).replaceAll(', ', ' = ')).join(', ') || 'none'}`,
    `numbers that were never tagged: ${gaps(releases).join(', ') || 'none'}`,
    `prereleases without a final: ${[...bases].join(', ') || 'none'}`,
    `refused ones with a twin ${prefix}X: ${twins.length}, on another commit than it: ${names(strayed)}`,
  ];
}

function grouped(releases) {
  const groups = new Map();
  for (const tag of releases) groups.set(tag.commit, [...(groups.get(tag.commit) ?? []), tag]);
  return groups;
}

/** Numbers of a stage between its first and its last one that have no tag. */
function gaps(releases) {
  const series = new Map();
  for (const { version } of releases) {
    if (version.stage === undefined) continue;
    const name = version.text.replace(/\d+$/, '');
    series.set(name, [...(series.get(name) ?? []), version.stageNumber]);
  }
  return [...series].flatMap(([name, numbers]) => {
    const all = Array.from({ length: Math.max(...numbers) }, (_, index) => index);
    return all.filter((n) => n > Math.min(...numbers) && !numbers.includes(n)).map((n) => name + n);
  });
}

/** Our order against PyPA's packaging, and against node-semver in both spellings of SemVer. */
function compareOrders(versions) {
  const texts = versions.map(({ text }) => text);
  const { stdout, stderr } = spawnSync(oraclePython(), [join(root, 'test/oracle/versions.py')], {
    input: JSON.stringify([...texts].reverse()),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`the oracle failed: ${stderr}`);
  const { order, packaging } = JSON.parse(stdout);
  const styled = (style) => {
    const spelled = versions.map((version) => spell(version, style));
    return misplaced(spelled, [...spelled].reverse().sort(semver.compare));
  };
  return [
    { with: `packaging ${packaging}`, places: misplaced(texts, order) },
    { with: `node-semver ${semverVersion()}, dotted (5.0.0-rc.2)`, places: styled('dotted') },
    // Known and the reason for dotted: rc10 < rc9.
    { with: 'node-semver, glued (5.0.0-rc2)', places: styled('glued'), expected: true },
  ];
}

const semverVersion = () =>
  JSON.parse(readFileSync(join(root, 'node_modules/semver/package.json'), 'utf8')).version;
const misplaced = (ours, theirs) => ours.filter((text, index) => theirs[index] !== text).length;
const counted = (words) => {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
};
