import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../core/host.js';
import { readPythonProject } from '../../plan/python-project.js';
import type { Plan } from '../../plan/types.js';
import { tagSetting } from '../../python/git-version.js';
import { taggedSources } from '../../python/tagged-sources.js';
import type { BuildPythonInputs } from './inputs.js';

/** Folders of packages whose version comes from git, with the tool that asks. */
export function gitVersionTools(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const read = (path: string): string | undefined => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return new Map(
    folders.flatMap((folder) => {
      const source = readPythonProject(folder, read)?.source;
      return source?.kind === 'git' ? [[folder, source.tool] as const] : [];
    }),
  );
}

/** What to do when a tool made another version of the release's tag, or none. */
export function gitVersionFix(tool: string, { tag, version }: Plan): string {
  const prefix = tag.slice(0, tag.length - version.length);
  const setting = tagSetting(tool, prefix);
  const what = `${tool} has to make ${version} of the tag ${tag}, which is on the commit that is built`;
  return setting === undefined ? what : `${what}; for tags of this form set ${setting}`;
}

/**
 * Does something with the sources: where versions come from git, with a copy in which the release's tag is on the very
 * commit that is built; else with the checkout itself.
 */
export async function withSources<T>(
  host: Host,
  inputs: BuildPythonInputs,
  tools: ReadonlyMap<string, string>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const { plan, workingDirectory: root, releaseTree: tree } = inputs;
  if (plan === undefined || tools.size === 0) return use(root);
  const temp = mkdtempSync(join(realpathSync(host.env['RUNNER_TEMP'] || tmpdir()), 'release-sources-'));
  try {
    const { tag, version } = plan;
    const release = { tag, version, time: plan.commit.time, tree, outDir: realpathSync(inputs.outDir) };
    const sources = await taggedSources(host, root, release, join(temp, 'source'));
    const names = [...new Set(tools.values())].sort().join(', ');
    host.info(`${names}: building in a copy of the checkout with the tag ${tag} on the release commit`);
    return await use(sources);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
