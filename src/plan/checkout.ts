import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { decodeConfig } from '../config/text.js';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { defaultConfigPath } from '../core/inputs.js';
import { quoted } from '../core/quote.js';
import { readFacts } from '../git/facts.js';
import type { Git } from '../git/git.js';
import type { ConfigSource, RepositoryFacts } from './types.js';

/** The config of a commit, with where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  readonly source: ConfigSource;
}

/**
 * Reads the config of a commit, or of the revision that `configRef` names.
 * @param path of the file in the repository; only the default one may be absent
 * @throws UserError for a revision or file that is not there, and for mistakes in the file
 */
export async function configOf(
  git: Git,
  commit: string,
  path: string,
  configRef: string,
): Promise<LoadedConfig> {
  const ref = configRef === '' ? '' : await revision(git, configRef);
  const clean = path.replace(/^\.\//, '');
  if (/^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(clean)) {
    throw new UserError(`the config ${quoted(path)} is not a path inside the repository`, {
      where: { key: 'config' },
      fix: `give a path like ${defaultConfigPath}: the file is read from the commit, not from the disk`,
    });
  }
  const bytes = await git.show(ref === '' ? commit : ref, clean);
  if (bytes === undefined && (ref !== '' || clean !== defaultConfigPath)) {
    throw new UserError(`the commit ${ref === '' ? commit : ref} has no file ${quoted(clean)}`, {
      where: { key: ref === '' ? 'config' : 'config-ref' },
      fix: 'commit the file, or name another one',
    });
  }
  const text = bytes === undefined ? undefined : decodeConfig(bytes, clean);
  return { config: loadConfig(text, clean), source: { path: clean, text, ref } };
}

async function revision(git: Git, name: string): Promise<string> {
  for (const candidate of [`refs/remotes/origin/${name}`, name]) {
    const commit = await git.commitOf(candidate);
    if (commit !== undefined) return commit;
  }
  throw new UserError(`there is no branch, tag or commit ${quoted(name)} in the checkout`, {
    where: { key: 'config-ref' },
    fix: 'push it, and check out with fetch-depth: 0',
  });
}

/** Reads what a plan of a commit is made from. `tag` is the one that is released: it does not count as merged. */
export function factsOf(
  host: Pick<Host, 'exec' | 'env'>,
  git: Git,
  commit: string,
  { config }: Pick<LoadedConfig, 'config'>,
  tag?: string,
): Promise<RepositoryFacts> {
  return readFacts(host, git, commit, {
    tagPrefix: config.tagPrefix,
    ...(tag === undefined ? {} : { tag }),
    globs: config.versionFiles.custom.map((rule) => rule.path),
  });
}
