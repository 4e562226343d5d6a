/**
 * Versions as packaging tools write them. What a release is called is decided by src/version; this reads the wider
 * grammar that metadata and file names may use.
 */
const grammar =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const stages: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** Number without leading zeros; '' reads as 0. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}

/**
 * The normalized spelling (PEP 440 §Normalization); undefined for what is not a version. Trailing zeros of the
 * release stay: `1.0` and `1.0.0` are equal versions (`sameVersion`) with different spellings.
 */
export function normalizeVersion(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const match = grammar.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const [, epoch, release = '', stage, stageNumber = '', implicitPost, post, dev, local] = match;
  const parts = [release.split('.').map(plain).join('.')];
  if (epoch !== undefined && plain(epoch) !== '0') parts.unshift(`${plain(epoch)}!`);
  if (stage !== undefined) parts.push(`${stages[stage] ?? stage}${plain(stageNumber)}`);
  const postNumber = implicitPost ?? post;
  if (postNumber !== undefined) parts.push(`.post${plain(postNumber)}`);
  if (dev !== undefined) parts.push(`.dev${plain(dev)}`);
  if (local !== undefined) parts.push(`+${local.split(/[-_.]/).join('.')}`);
  return parts.join('');
}

/** Whether two spellings mean the same version. */
export function sameVersion(left: string, right: string): boolean {
  const key = (text: string): string | undefined =>
    normalizeVersion(text)?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, '$1');
  const a = key(left);
  return a !== undefined && a === key(right);
}

/** The numbers of the release of a normalized version: `1!5.1.0rc2` has 5, 1, 0. */
export function releaseOf(normalized: string): number[] {
  const text = /^(?:\d+!)?(\d+(?:\.\d+)*)/.exec(normalized)?.[1] ?? '';
  return text.split('.').map(Number);
}

/** Order of two normalized versions (PEP 440 §Summary of permitted suffixes): below 0, 0 or above. */
export function compareNormalized(left: string, right: string): number {
  const [a, b] = [orderKey(left), orderKey(right)];
  for (const [index, part] of a.entries()) {
    const order = compareParts(part, b[index] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

type Part = readonly (number | string)[];

/** Epoch, release without trailing zeros, stage, post, dev, local; each compares in turn. */
function orderKey(normalized: string): Part[] {
  const [open = '', local] = normalized.split('+');
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(open)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const release = releaseOf(open);
  while (release.length > 1 && release.at(-1) === 0) release.pop();
  const [, stage, stageNumber] = /\d(a|b|rc)(\d+)/.exec(open) ?? [];
  const post = number(/\.post(\d+)/);
  const dev = number(/\.dev(\d+)/);
  // Only a development release sorts below the candidates of its version, and a final above them.
  const early =
    stage === undefined ? [dev !== undefined && post === undefined ? -1 : 9] : [stageOrder(stage)];
  return [
    [number(/^(\d+)!/) ?? 0],
    release,
    [...early, Number(stageNumber ?? 0)],
    [post ?? -1],
    [dev ?? Number.POSITIVE_INFINITY],
    local === undefined ? [] : local.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  ];
}

function stageOrder(stage: string): number {
  return ['a', 'b', 'rc'].indexOf(stage);
}

/** Part by part; a shorter one is lower, a text is lower than a number (local versions). */
function compareParts(left: Part, right: Part): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index], right[index]];
    if (a === b) continue;
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    if (typeof a !== typeof b) return typeof a === 'string' ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return 0;
}
