import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { oraclePython } from './oracle.js';

/** What a config says about images, as its author wrote it: nothing of the project's own reading is in it. */
export interface ChannelConfig {
  readonly codenames: Readonly<Record<string, string>>;
  readonly images: {
    readonly project: string;
    readonly platforms: readonly string[];
    readonly builds: readonly {
      readonly repositories: readonly string[];
      readonly platforms?: readonly string[];
    }[];
  };
}

export function channelConfig(repo: string): ChannelConfig {
  return parse(readFileSync(join(repo, '.github/release-actions.yml'), 'utf8')) as ChannelConfig;
}

/** Platforms that each repository of the config has. */
export function platformsOf({ images }: ChannelConfig): Record<string, readonly string[]> {
  return Object.fromEntries(
    images.builds.flatMap(({ repositories, platforms = images.platforms }) =>
      repositories.map((repository) => [repository, [...platforms].sort()]),
    ),
  );
}

/** Where channels have to stand, by repository and channel; test/oracle/positions.py says so. */
export function expectedPositions(
  { codenames, images }: ChannelConfig,
  releases: readonly string[],
): Record<string, Record<string, string>> {
  const { status, stdout, stderr } = spawnSync(oraclePython, ['test/oracle/positions.py'], {
    input: JSON.stringify({ releases, codenames, images }),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`);
  return JSON.parse(stdout) as Record<string, Record<string, string>>;
}
