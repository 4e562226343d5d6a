import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ToolError, UserError } from '../core/errors.js';
import type { ExecOptions, ExecResult, Host } from '../core/host.js';
import { isObjectId } from '../core/object-id.js';
import type { TreeFile } from '../plan/types.js';

/** What a tree holds, by path and in git's order. */
export interface Listing {
  /** Links and submodules too. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Ids of the trees below it. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * A local repository, read through the git program. Nothing of the user's or the repository's configuration can make
 * it run a program (hooks, file system monitor), ask a question, or change the form of what it prints.
 */
export class Git {
  /** Absolute, symbolic links resolved: the top of the work tree, or a bare repository. */
  readonly dir: string;
  /** Whether it was seen to have its whole history. False when nobody looked. */
  readonly complete: boolean;
  /** The commit that was checked out when it was opened; undefined without one, and when nobody looked. */
  readonly head: string | undefined;
  private readonly host: Pick<Host, 'exec'>;
  /** Commits by what they were asked for, where that names an object: it cannot become another one. */
  private readonly commits = new Map<string, string>();
  private readonly listings = new Map<string, Listing>();

  /** @param seen what was found out when it was opened: the commit at HEAD, and that no history is missing */
  constructor(host: Pick<Host, 'exec'>, dir: string, seen: { head?: string; complete?: boolean } = {}) {
    this.host = host;
    this.dir = dir;
    this.complete = seen.complete ?? false;
    this.head = seen.head;
    if (seen.head !== undefined) this.commits.set(seen.head, seen.head);
  }

  /** @throws ToolError when git fails (unless allowFailure), UserError when git refuses the repository */
  async run(args: readonly string[], options: Omit<ExecOptions, 'cwd'> = {}): Promise<ExecResult> {
    const result = await this.host.exec('git', [...this.settings(), ...args], {
      ...options,
      cwd: this.dir,
      allowFailure: true,
      env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...options.env },
    });
    if (result.exitCode === 0 || options.allowFailure === true) return result;
    throw failureOf(args, result);
  }

  /** Standard output without the newline at its end. */
  async text(args: readonly string[]): Promise<string> {
    return (await this.run(args)).stdout.replace(/\n$/, '');
  }

  /** The non-empty lines of standard output. */
  async lines(args: readonly string[]): Promise<string[]> {
    return (await this.text(args)).split('\n').filter((line) => line !== '');
  }

  /** The commit that a revision peels to; undefined when there is none. A leading `-` is never an option. */
  async commitOf(revision: string): Promise<string | undefined> {
    const known = this.commits.get(revision);
    if (known !== undefined) return known;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await this.run(args, { allowFailure: true });
    if (exitCode !== 0) return undefined;
    const commit = stdout.trim();
    if (isObjectId(revision)) this.commits.set(revision, commit);
    return commit;
  }

  /** What a commit's tree holds; asked for only once. */
  async list(commit: string): Promise<Listing> {
    const known = this.listings.get(commit);
    if (known !== undefined) return known;
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', '--end-of-options', commit];
    const listing = readListing((await this.run(args)).stdout);
    if (isObjectId(commit)) this.listings.set(commit, listing);
    return listing;
  }

  /** Whether a commit is another one or an ancestor of it. @throws ToolError when either is not there */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    const result = await this.run(args, { allowFailure: true });
    if (result.exitCode > 1) throw failureOf(args, result);
    return result.exitCode === 0;
  }

  /**
   * The content of a file of a commit; undefined when it is not there.
   * @throws ToolError when it is there and cannot be read, as in a partial clone without its remote
   */
  async show(commit: string, path: string): Promise<Uint8Array | undefined> {
    const id = await this.blobOf(commit, path);
    return id === undefined ? undefined : (await this.run(['cat-file', 'blob', id])).bytes;
  }

  /** The id of a file of a commit, by its tree alone; undefined when there is no such file. */
  async blobOf(commit: string, path: string): Promise<string | undefined> {
    const known = this.listings.get(commit)?.files;
    if (known !== undefined) {
      const file = known.get(path);
      return file === undefined || file.mode === '160000' ? undefined : file.sha;
    }
    const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, `:(literal)${path}`];
    const { exitCode, stdout } = await this.run(args, { allowFailure: true });
    const entry = /^\d+ blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(stdout);
    return exitCode === 0 && entry?.[2] === path ? entry[1] : undefined;
  }

  private settings(): string[] {
    return [
      '--no-pager',
      ...setting('core.quotePath', 'false'),
      ...setting('core.hooksPath', '/dev/null'),
      ...setting('core.fsmonitor', 'false'),
      // A container job's checkout may belong to another user; the caller named this folder.
      ...setting('safe.directory', this.dir),
    ];
  }
}

/** The error of a git command that failed. */
export function failureOf(args: readonly string[], result: ExecResult): ToolError {
  const tail = result.stderr.trimEnd().split('\n').slice(-20).join('\n');
  return new ToolError(`git ${args[0] ?? ''}`, result.exitCode, tail, fixFor(tail));
}

/** Reads `git ls-tree -r -t -z`: `<mode> <type> <id>\t<path>\0`. */
function readListing(output: string): Listing {
  const files = new Map<string, TreeFile>();
  const folders = new Map<string, string>();
  for (const line of output.split('\0')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const [mode = '', type, sha = ''] = line.slice(0, tab).split(' ');
    const path = line.slice(tab + 1);
    if (type === 'tree') folders.set(path, sha);
    else files.set(path, { path, mode, sha });
  }
  return { files, folders };
}

const setting = (name: string, value: string): string[] => ['-c', `${name}=${value}`];

/**
 * Finds the repository that a folder lies in.
 * @throws UserError when there is no folder or it is in no repository
 */
export async function openGit(host: Pick<Host, 'exec'>, dir: string): Promise<Git> {
  const where = { key: 'working-directory' };
  if (!existsSync(dir)) {
    throw new UserError('the working directory does not exist', {
      where,
      fix: 'check the repository out before this step, or set working-directory to where it is',
    });
  }
  const top = topOf(realpathSync(dir));
  const git = top === undefined ? undefined : new Git(host, top);
  const args = ['rev-parse', '--git-dir', '--is-shallow-repository', 'HEAD'];
  // It fails where there is no commit yet, after it has answered the rest.
  const known = await git?.run(args, { allowFailure: true });
  const [gitDir = '', shallow, head = ''] = known?.stdout.split('\n') ?? [];
  if (git === undefined || known === undefined || gitDir === '') {
    throw new UserError('the working directory is not a git repository', {
      where,
      fix: 'add actions/checkout with fetch-depth: 0 before this step, or set working-directory to the checkout',
      ...(known === undefined ? {} : { cause: new Error(known.stderr.trim()) }),
    });
  }
  const complete = shallow === 'false';
  return new Git(host, git.dir, isObjectId(head) ? { head, complete } : { complete });
}

/** @throws UserError in a shallow clone: merged tags and branches cannot be told there */
export async function needFullHistory(git: Git): Promise<void> {
  if (git.complete) return;
  if ((await git.text(['rev-parse', '--is-shallow-repository'])) !== 'true') return;
  throw new UserError(
    'the checkout is shallow: the history that tells branches and earlier versions is missing',
    {
      where: { key: 'working-directory' },
      fix: 'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags)',
    },
  );
}

function topOf(start: string): string | undefined {
  for (let dir = start; ; dir = dirname(dir)) {
    if (existsSync(join(dir, '.git'))) return dir;
    if (existsSync(join(dir, 'HEAD')) && existsSync(join(dir, 'objects'))) return dir;
    if (dirname(dir) === dir) return undefined;
  }
}

function fixFor(stderr: string): string | undefined {
  if (/dubious ownership/.test(stderr)) {
    return 'let the checkout belong to the user that runs this step: chown it, or check it out in the same container';
  }
  if (/could not read (?:Username|Password)|Authentication failed|terminal prompts disabled/.test(stderr)) {
    return 'git may not ask for a password here: give the step a token, or fetch before it';
  }
  if (/bad object|missing blob|missing tree|unable to read tree/.test(stderr)) {
    return 'the checkout lacks objects: check out with fetch-depth: 0 and without a filter';
  }
  return undefined;
}
