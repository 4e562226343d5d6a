import type { Config } from '../config/config.js';
import { successor } from '../version/successor.js';
import { compareVersions, parseVersion, tryParseVersion, type Version } from '../version/version.js';
import { choosePackages } from './packages.js';
import type { ConfigSource, RepositoryFacts } from './types.js';
import { readStatic } from './version-checks.js';

/**
 * The version that a repository would release next: what its packages carry, when that is above every merged tag;
 * else the successor of the newest merged tag. 0.1.0 where there is neither.
 */
export function nextVersion(facts: RepositoryFacts, config: Config, source: ConfigSource): Version {
  const newest = highest(facts.mergedVersions.flatMap((text) => tryParseVersion(text) ?? []));
  const carried = highest(
    choosePackages(facts, config, source).chosen.flatMap(
      ({ project }) => (project.version === undefined ? [] : readStatic(project.version.value)) ?? [],
    ),
  );
  if (carried !== undefined && (newest === undefined || compareVersions(carried, newest) > 0)) return carried;
  return newest === undefined ? parseVersion('0.1.0') : successor(newest);
}

function highest(versions: readonly Version[]): Version | undefined {
  return [...versions].sort(compareVersions).at(-1);
}
