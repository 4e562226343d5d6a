import type { Host } from '../../core/host.js';
import { spell } from '../../version/spelling.js';
import { baseVersion, kindOf, lineOf, type Version } from '../../version/version.js';

/** The outputs that follow from the version alone; booleans are spelled out, absent parts are ''. */
export function versionOutputs(version: Version, codename: string): Record<string, string> {
  const kind = kindOf(version);
  return {
    version: version.text,
    'base-version': baseVersion(version).text,
    major: String(version.major),
    minor: String(version.minor),
    patch: String(version.patch),
    stage: version.stage ?? '',
    'stage-number': version.stageNumber === undefined ? '' : String(version.stageNumber),
    post: version.post === undefined ? '' : String(version.post),
    'is-prerelease': String(version.stage !== undefined),
    'is-post': String(version.post !== undefined),
    'is-final': String(kind === 'final'),
    semver: spell(version, 'dotted'),
    codename,
    line: lineOf(version),
  };
}

export function setOutputs(host: Host, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
}
