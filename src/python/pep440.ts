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
