const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const stages: Record<string, string> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

export interface ParsedVersion {
  /** Normalised spelling; trailing zeros are kept. */
  readonly text: string;
  readonly local: boolean;
  readonly prerelease: boolean;
  /** Compares as PEP 440 orders; equal for 1.0 and 1.0.0. */
  readonly key: readonly number[];
}

/** Reads any PEP 440 version, with all the spellings it allows (appendix B); undefined for anything else. */
export function parsePep440(version: string): ParsedVersion | undefined {
  const match = pattern.exec(version.trim().toLowerCase());
  if (match === null) return undefined;
  const [, epoch, release = '', stage, stageNumber, implicitPost, post, dev, local] = match;
  const parts = release.split('.').map(Number);
  const name = stage === undefined ? undefined : (stages[stage] ?? stage);
  const after = implicitPost ?? post;
  const numbers = [Number(stageNumber || 0), Number(after || 0), Number(dev || 0)] as const;
  const spelled = [
    Number(epoch ?? 0) === 0 ? '' : `${Number(epoch)}!`,
    parts.join('.'),
    name === undefined ? '' : `${name}${numbers[0]}`,
    after === undefined ? '' : `.post${numbers[1]}`,
    dev === undefined ? '' : `.dev${numbers[2]}`,
    local === undefined ? '' : `+${local.replace(/[-_]/g, '.')}`,
  ];
  // A bare development release sorts below the candidates of the same release, one of a candidate below it.
  const bareDev = dev !== undefined && name === undefined && after === undefined;
  const rank = bareDev ? -1 : name === undefined ? 3 : ['a', 'b', 'rc'].indexOf(name);
  const padded = [...parts, ...Array<number>(16).fill(0)].slice(0, 16);
  const key = [
    Number(epoch ?? 0),
    ...padded,
    rank,
    name === undefined ? 0 : numbers[0],
    after === undefined ? -1 : numbers[1],
    dev === undefined ? Number.MAX_SAFE_INTEGER : numbers[2],
  ];
  return {
    text: spelled.join(''),
    local: local !== undefined,
    prerelease: name !== undefined || dev !== undefined,
    key,
  };
}

/** Order of PEP 440 for Array.prototype.sort; local parts are not compared (PyPI has none). */
export function comparePep440(left: ParsedVersion, right: ParsedVersion): number {
  const index = left.key.findIndex((value, i) => value !== right.key[i]);
  return index < 0 ? 0 : (left.key[index] ?? 0) - (right.key[index] ?? 0);
}
