// Names what a file of ours and of theirs differ in. Every rule looks at bytes: the line as it was tagged, ours and
// theirs. A rule that blames upstream also asks that ours is what it should be.
import { differingRows } from './lines.mjs';

/** The classes, in the order of the table. */
export const classes = {
  identical: 'byte for byte the same',
  'ARG BASE': 'upstream left an ARG BASE= at an older minor',
  LABEL: 'upstream left the LABEL version= of a base image at an older minor',
  'Chart.yaml stale': 'upstream left a Chart.yaml behind: its list of files is kept by hand',
  'Chart.yaml stage lost': 'upstream wrote the final into Chart.yaml for a prerelease',
  'Chart.yaml foreign pin': "upstream overwrote the version of somebody else's chart",
  'Chart.lock stale': 'upstream never wrote Chart.lock; ours follows Chart.yaml',
  'spelling switched': 'upstream changed the spelling of prereleases inside a series (-a.29, then -a30)',
  'uv.lock siblings': 'upstream left own entries or pins of uv.lock behind',
  'uv.lock registry entry': "upstream wrote a version into an index's entry whose files are of another one",
  '_version.py': "upstream's expression matched nothing: the module still names the older version",
  'npm side effect': 'npm changed more of package.json or package-lock.json than the version',
  'plan stops': 'ours refuses the tag, and says why',
};

/**
 * @param file { path, base, ours, theirs (bytes), sameMode }
 * @param version of the release
 * @returns { classes: set of names } or { classes, unexplained: the first row that no rule knows }
 */
export function explainFile({ path, base, ours, theirs, sameMode }, version) {
  if (!sameMode || base === undefined || ours === undefined || theirs === undefined) {
    return { classes: new Set(), unexplained: { why: 'a file or mode comes or goes' } };
  }
  if (ours.equals(theirs)) return { classes: new Set(['identical']) };
  const texts = [base, ours, theirs].map((bytes) => bytes.toString('utf8'));
  const rows = differingRows(...texts);
  if (rows === undefined) return { classes: new Set(), unexplained: { why: 'lines cannot be aligned' } };
  const file = { path, name: path.slice(path.lastIndexOf('/') + 1), version, texts, rows };
  file.lines = texts[0].split('\n');
  const found = rows.map((row) => ({ row, name: explainRow(file, row) }));
  const unknown = found.find(({ name }) => name === undefined);
  return {
    classes: new Set(found.flatMap(({ name }) => name ?? [])),
    ...(unknown && { unexplained: unknown.row }),
  };
}

function explainRow(file, row) {
  const { name } = file;
  if (name === 'package.json' || name === 'package-lock.json') return npmRow(file, row);
  if (row.base === undefined || row.theirs === undefined) return undefined;
  if (name === 'uv.lock') return uvLockRow(file, row);
  if (name === 'Chart.lock') return chartLockRow(file, row);
  if (name === 'Chart.yaml') return chartRow(file, row);
  if (name === '_version.py') return tupleRow(file, row);
  return /\.Dockerfile$/.test(name) ? dockerfileRow(file, row) : undefined;
}

/** The canonical spelling of the first version in a text; undefined without one. */
export function versionIn(text) {
  const match = /(\d+\.\d+\.\d+)(?:[-.]?(a|b|rc)\.?(\d+))?/.exec(text ?? '');
  return match === null ? undefined : `${match[1]}${match[2] ?? ''}${match[3] ?? ''}`;
}

const isNew = (file, line) => versionIn(line) === file.version;
/** Upstream left the line as it was, and ours has the new version. */
const left = (file, { base, ours, theirs }) => theirs === base && isNew(file, ours) && !isNew(file, base);
/** Both have the new version, spelled otherwise; ours as it was before. */
const respelled = (file, { base, ours, theirs }) => {
  const style = (line) => /\d-(?:a|b|rc)(\.?)\d/.exec(line ?? '')?.[1];
  return (
    isNew(file, ours) && isNew(file, theirs) && style(ours) === style(base) && style(theirs) !== style(base)
  );
};

function dockerfileRow({ version }, { base, ours, theirs }) {
  const minor = version.split('.').slice(0, 2).join('.');
  if (theirs !== base) return undefined;
  if (/^ARG BASE=\d+\.\d+$/.test(base) && ours === `ARG BASE=${minor}`) return 'ARG BASE';
  return /^LABEL version="\d+\.\d+"$/.test(base) && ours === `LABEL version="${minor}"` ? 'LABEL' : undefined;
}

function tupleRow(file, { base, ours, theirs }) {
  const numbers = /\((\d+), (\d+), (\d+)/.exec(ours)?.slice(1).join('.');
  const right = file.version === numbers || file.version.replace(/(?:a|b|rc)\d+$/, '') === numbers;
  return theirs === base && /^version_info = /.test(base) && right ? '_version.py' : undefined;
}

function chartRow(file, row) {
  const { base, ours, theirs, index } = row;
  const own = /^(?:version|appVersion):/.test(base);
  const repository = /^\s+repository:\s*"?([^"\s]*)/.exec(file.lines[index + 1] ?? '')?.[1] ?? '';
  const sibling = /^\s+version:/.test(base) && repository.startsWith('file://');
  if (/^\s+version:/.test(base) && /^(?:https?|oci):/.test(repository)) {
    return ours === base && theirs !== base ? 'Chart.yaml foreign pin' : undefined;
  }
  if (!own && !sibling) return undefined;
  if (left(file, row)) return 'Chart.yaml stale';
  if (respelled(file, row)) return 'spelling switched';
  const plain = file.version.replace(/(?:a|b|rc)\d+$/, '');
  return isNew(file, ours) && versionIn(theirs) === plain && plain !== file.version
    ? 'Chart.yaml stage lost'
    : undefined;
}

/** Digest and date follow the versions, so at least one of these must have been behind. */
function chartLockRow(file, row) {
  const [base, , theirs] = file.texts;
  if (base !== theirs || !file.rows.some((other) => left(file, other))) return undefined;
  return left(file, row) || /^(?:digest: sha256:|generated: )/.test(row.base)
    ? 'Chart.lock stale'
    : undefined;
}

function uvLockRow(file, row) {
  const start = file.lines.lastIndexOf('[[package]]', row.index);
  const end = file.lines.indexOf('[[package]]', row.index);
  const block = file.lines.slice(start, end === -1 ? undefined : end).join('\n');
  const pinned = /^version = /.test(row.base) || /\bspecifier = "==/.test(row.base);
  if (/^source = \{ (?:editable|virtual|directory) = /m.test(block)) {
    return pinned && left(file, row) ? 'uv.lock siblings' : undefined;
  }
  if (!/^source = \{ registry = /m.test(block) || !/^version = /.test(row.base)) return undefined;
  const files = [...block.matchAll(/url = "[^"]*\/([^"/]+)"/g)].map((match) => versionIn(match[1]));
  const truth = new Set(files);
  return truth.size === 1 && truth.has(versionIn(row.ours)) && !truth.has(versionIn(row.theirs))
    ? 'uv.lock registry entry'
    : undefined;
}

/** Beside the version npm writes a final newline and drops keys that stand twice. */
function npmRow(file, row) {
  if (row.base !== undefined && row.theirs !== undefined) {
    return /^\s*"version":/.test(row.base) && respelled(file, row) ? 'spelling switched' : undefined;
  }
  const [, ours] = file.texts;
  if (row.base === undefined) {
    const last = row.theirs === '' && row.index === file.lines.length && !ours.endsWith('\n');
    return last ? 'npm side effect' : undefined;
  }
  const value = (text) => JSON.stringify(JSON.parse(text));
  return value(ours) === value(file.texts[2]) ? 'npm side effect' : undefined;
}
