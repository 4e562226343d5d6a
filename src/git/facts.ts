import { spawnSync } from 'node:child_process';
import { compileGlobs } from '../config/glob.js';
import { childEnvironment } from '../core/child.js';
import { ToolError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { quoted } from '../core/quote.js';
import { decodeUtf8 } from '../core/utf8.js';
import type { RepositoryFacts, TreeFile } from '../plan/types.js';
import { type Git, openGit } from './git.js';
import type { BlobSupply } from './partial.js';
import { mergedVersions } from './tags.js';
import { isRegularMode, mostTextBytes } from './text.js';

export interface FactsOptions {
  /** What stands before the version in a tag; default `version/`. */
  readonly tagPrefix?: string;
  /** The tag that is being released: not counted among the merged ones. */
  readonly tag?: string;
  /** Globs of more files that will be read (custom rules, the config): only to read them in one go. */
  readonly globs?: readonly string[];
  /** Blobs that a partial clone lacks: `read` notes them instead of letting git fetch them one by one. */
  readonly supply?: BlobSupply;
}

/** What is read without asking for sizes first; 64 MiB. */
const mostTogether = 64 * 1024 * 1024;

const candidate = new RegExp(
  '(?:^|/)(?:' +
    'pyproject\\.toml|setup\\.(?:py|cfg)|[^/]*\\.lock|Chart\\.yaml|package(?:-lock)?\\.json|npm-shrinkwrap\\.json|' +
    'CITATION\\.cff|(?:Docker|Container)file[^/]*|[^/]+\\.(?:D|d)ockerfile|' +
    '(?:_version|__version__|version|__about__|about|_about|__init__)\\.py|__build__|VERSION[^/]*|version\\.txt' +
    ')$',
);

/**
 * Reads what a plan is made from. The texts of files that usually hold versions are read at once, so that a tree of
 * 20 000 files takes a second; any other file is read when it is asked for.
 * @param from a folder in the repository, or the repository
 * @throws UserError when a folder is in no repository, ToolError when git fails or there is no such commit
 */
export async function readFacts(
  host: Pick<Host, 'exec' | 'env'>,
  from: string | Git,
  commit: string,
  options: FactsOptions = {},
): Promise<RepositoryFacts> {
  const git = typeof from === 'string' ? await openGit(host, from) : from;
  const sha = await git.commitOf(commit);
  if (sha === undefined) throw new ToolError('git rev-parse', 128, `${quoted(commit)} names no commit`);
  const { files: byPath } = await git.list(sha);
  const files = [...byPath.values()];
  const named = compileGlobs(options.globs ?? []);
  const { supply } = options;
  const wanted = files.filter((file) => isRegular(file) && (candidate.test(file.path) || named(file.path)));
  const shas = new Set(wanted.map((file) => file.sha));
  await supply?.fetch(shas);
  const [{ texts, header }, merged] = await Promise.all([
    readTexts(git, sha, shas),
    mergedVersions(git, sha, options.tagPrefix ?? 'version/', options.tag),
  ]);
  return {
    commit: { sha, ...header },
    files,
    mergedVersions: merged.map((version) => version.text),
    read(path) {
      const file = byPath.get(path);
      if (file === undefined || !isRegular(file)) return undefined;
      if (supply?.lacks(file.sha) === true) return supply.note(file.sha);
      if (!texts.has(file.sha)) texts.set(file.sha, readBlob(host, git, file));
      return texts.get(file.sha);
    },
  };
}

const isRegular = (file: TreeFile): boolean => isRegularMode(file.mode);

/** The texts of blobs by their ids, and what the header of the commit says: in one go. */
async function readTexts(
  git: Git,
  commit: string,
  shas: ReadonlySet<string>,
): Promise<{ texts: Map<string, string | undefined>; header: { tree: string; time: number } }> {
  const texts = new Map<string, string | undefined>();
  let header = { tree: '', time: 0 };
  // Each object is `<sha> <type> <size>\n<content>\n` (git-cat-file, "Batch output").
  const bytes = await readObjects(git, commit, shas, texts);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [sha = '', , size = ''] = Buffer.from(bytes.subarray(at, end)).toString('latin1').split(' ');
    const start = end + 1;
    const content = bytes.subarray(start, start + Number(size));
    if (sha === commit) header = readHeader(content);
    else texts.set(sha, Number(size) <= mostTextBytes ? decodeUtf8(content) : undefined);
    at = start + Number(size) + 1;
  }
  return { texts, header };
}

/** The objects as `cat-file --batch` prints them. If all of them are too much together, those that are too long are left out. */
async function readObjects(
  git: Git,
  commit: string,
  shas: ReadonlySet<string>,
  texts: Map<string, string | undefined>,
): Promise<Uint8Array> {
  const batch = async (names: readonly string[], maxOutput?: number): Promise<Uint8Array> => {
    const limit = maxOutput === undefined ? {} : { maxOutput };
    const args = ['cat-file', '--batch'];
    return (await git.run(args, { stdin: `${[commit, ...names].join('\n')}\n`, ...limit })).bytes;
  };
  try {
    return await batch([...shas], mostTogether);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
  }
  const sizes = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
    stdin: `${[...shas].join('\n')}\n`,
  });
  const small: string[] = [];
  for (const line of sizes.stdout.split('\n')) {
    const [sha = '', size = ''] = line.split(' ');
    if (Number(size) <= mostTextBytes) small.push(sha);
    else texts.set(sha, undefined);
  }
  return batch(small.filter(Boolean));
}

/** Tree and committer time of a commit object: header lines `<key> <value>` up to an empty line. */
function readHeader(content: Uint8Array): { tree: string; time: number } {
  const [header = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
  const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
  return { tree, time: Number(/^committer .* (-?\d+) [+-]\d+$/m.exec(header)?.[1]) };
}

/** One file that nobody foresaw. Synchronous, because the plan is a pure function that only asks for texts. */
function readBlob(host: Pick<Host, 'env'>, git: Git, file: TreeFile): string | undefined {
  const safe = ['-c', `safe.directory=${git.dir}`, '-c', 'core.hooksPath=/dev/null'];
  const result = spawnSync('git', [...safe, 'cat-file', 'blob', file.sha], {
    cwd: git.dir,
    env: childEnvironment(host.env, { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }),
    maxBuffer: mostTextBytes,
    timeout: 60_000,
  });
  if ((result.error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS') return undefined;
  if (result.status !== 0) {
    throw new ToolError('git cat-file', result.status ?? 1, String(result.stderr ?? '').trim());
  }
  return decodeUtf8(result.stdout);
}
