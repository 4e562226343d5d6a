import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { decodeConfig } from '../config/text.js';
import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { defaultConfigPath } from '../core/inputs.js';
import { quoted } from '../core/quote.js';
import { readFacts } from '../git/facts.js';
import type { Git } from '../git/git.js';
import type { BlobSupply } from '../git/partial.js';
import type { ConfigSource, RepositoryFacts } from './types.js';

/** The config of a commit, with where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  readonly source: ConfigSource;
}

/** Where a config is read from: a checkout, or GitHub. */
export interface ConfigFiles {
  /** The commit that a branch, tag or commit names; undefined when there is none. */
  revision(name: string): Promise<string | undefined>;
  /** The bytes of a file of a commit; undefined when it is not there. */
  show(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** What to do about a revision that is not there. */
  readonly revisionFix: string;
}

/**
 * Reads the config of a commit, or of the revision that `configRef` names.
 * @param path of the file in the repository; only the default one may be absent
 * @throws UserError for a revision or file that is not there, and for mistakes in the file
 */
export async function configFrom(
  files: ConfigFiles,
  commit: string,
  path: string,
  configRef: string,
): Promise<LoadedConfig> {
  const ref = configRef === '' ? '' : await revision(files, configRef);
  const clean = path.replace(/^\.\//, '');
  if (/^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(clean)) {
    throw new UserError(`the config ${quoted(path)} is not a path inside the repository`, {
      where: { key: 'config' },
      fix: `give a path like ${defaultConfigPath}: the file is read from the commit, not from the disk`,
    });
  }
  const bytes = await files.show(ref === '' ? commit : ref, clean);
  if (bytes === undefined && (ref !== '' || clean !== defaultConfigPath)) {
    throw new UserError(`the commit ${ref === '' ? commit : ref} has no file ${quoted(clean)}`, {
      where: { key: ref === '' ? 'config' : 'config-ref' },
      fix: 'commit the file, or name another one',
    });
  }
  const text = bytes === undefined ? undefined : decodeConfig(bytes, clean);
  return { config: loadConfig(text, clean), source: { path: clean, text, ref } };
}

/** `configFrom` of a checkout that has all of its objects. */
export function configOf(git: Git, commit: string, path: string, configRef: string): Promise<LoadedConfig> {
  return configFrom(
    {
      revision: (name) => localRevision(git, name),
      show: (at, file) => git.show(at, file),
      revisionFix: 'push it, and check out with fetch-depth: 0',
    },
    commit,
    path,
    configRef,
  );
}

async function revision(files: ConfigFiles, name: string): Promise<string> {
  const commit = await files.revision(name);
  if (commit !== undefined) return commit;
  throw new UserError(`there is no branch, tag or commit ${quoted(name)}`, {
    where: { key: 'config-ref' },
    fix: files.revisionFix,
  });
}

/** The commit of a branch of the remote, else of what git makes of the name: a tag, a local branch, a commit. */
export async function localRevision(git: Git, name: string): Promise<string | undefined> {
  const branch = name.replace(/^refs\/heads\//, '');
  return (await git.commitOf(`refs/remotes/origin/${branch}`)) ?? git.commitOf(name);
}

/** Reads what a plan of a commit is made from. `tag` is the one that is released: it does not count as merged. */
export function factsOf(
  host: Pick<Host, 'exec' | 'env'>,
  git: Git,
  commit: string,
  { config }: Pick<LoadedConfig, 'config'>,
  tag?: string,
  supply?: BlobSupply,
): Promise<RepositoryFacts> {
  return readFacts(host, git, commit, {
    tagPrefix: config.tagPrefix,
    ...(tag === undefined ? {} : { tag }),
    ...(supply === undefined ? {} : { supply }),
    globs: config.versionFiles.custom.map((rule) => rule.path),
  });
}
