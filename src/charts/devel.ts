import semver from 'semver';

/**
 * What `helm --devel` takes of a chart once a version is there, too. Helm orders by SemVer, where `rc10` is one word and
 * comes before `rc9`; only the dotted style counts.
 * @param versions that are there already
 */
export function develLine(name: string, version: string, versions: readonly string[]): string {
  const others = versions.filter((one) => semver.valid(one) !== null && one !== version);
  const newest = [...others, version].sort(semver.rcompare)[0] ?? version;
  const before = [...others].sort(semver.rcompare)[0];
  if (newest !== version) {
    return `helm --devel still gives ${name} ${newest}: by SemVer it is above ${version}`;
  }
  const now = before === undefined ? 'no version so far' : `${before} so far`;
  return `helm --devel then gives ${name} ${version} (${now})`;
}
