import { baseVersion, parseVersion, type Version } from './version.js';

/** The next candidate of a prerelease, the next patch of a final; post-releases count as their base. */
export function successor(version: Version): Version {
  const { major, minor, patch, stage, stageNumber } = baseVersion(version);
  return parseVersion(
    stage === undefined
      ? `${major}.${minor}.${patch + 1}`
      : `${major}.${minor}.${patch}${stage}${(stageNumber ?? 0) + 1}`,
  );
}
