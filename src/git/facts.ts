import { spawnSync } from 'node:child_process';
import { compileGlobs } from '../config/glob.js';
import { childEnvironment } from '../core/child.js';
import { ToolError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { RepositoryFacts, TreeFile } from '../plan/types.js';
import { type Git, openGit } from './git.js';
import type { BlobSupply } from './partial.js';
import { mergedVersions } from './tags.js';
import { decodeText, isRegularMode, mostTextBytes } from './text.js';

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
 * @throws UserError when dir is in no repository, ToolError when git fails
 */
export async function readFacts(
  host: Pick<Host, 'exec' | 'env'>,
  dir: string,
  commit: string,
  options: FactsOptions = {},
): Promise<RepositoryFacts> {
  const git = await openGit(host, dir);
  const header = await git.text(['log', '-1', '--format=%H %T %ct', '--end-of-options', commit]);
  const [sha = '', tree = '', time = ''] = header.split(' ');
  const files = await listTree(git, sha);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = compileGlobs(options.globs ?? []);
  const { supply } = options;
  const wanted = files.filter((file) => isRegular(file) && (candidate.test(file.path) || named(file.path)));
  const shas = new Set(wanted.map((file) => file.sha));
  await supply?.fetch(shas);
  const texts = await readTexts(git, shas);
  const merged = await mergedVersions(git, sha, options.tagPrefix ?? 'version/', options.tag);
  return {
    commit: { sha, tree, time: Number(time) },
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

/** @returns every file of a commit, sorted by path as git sorts it */
export async function listTree(git: Git, commit: string): Promise<TreeFile[]> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , sha = ''] = line.slice(0, tab).split(' ');
      return { path: line.slice(tab + 1), mode, sha };
    });
}

async function readTexts(git: Git, shas: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  if (shas.size === 0) return texts;
  const sizes = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
    stdin: `${[...shas].join('\n')}\n`,
  });
  const small: string[] = [];
  for (const line of sizes.stdout.split('\n')) {
    const [sha = '', size = ''] = line.split(' ');
    if (Number(size) <= mostTextBytes) small.push(sha);
    else texts.set(sha, undefined);
  }
  const { bytes } = await git.run(['cat-file', '--batch'], {
    stdin: `${small.filter(Boolean).join('\n')}\n`,
  });
  // Each object is `<sha> <type> <size>\n<content>\n` (git-cat-file, "Batch output").
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [sha = '', , size = ''] = Buffer.from(bytes.subarray(at, end)).toString('latin1').split(' ');
    const start = end + 1;
    texts.set(sha, decodeText(bytes.subarray(start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return texts;
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
  return decodeText(result.stdout);
}
