import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { execChild } from '../../core/child.js';
import type { ExecResult } from '../../core/host.js';
import { looseObject, looseRef, writeBlob } from './github-objects.js';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC, without fractions of a second. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  /** Whether this service signed it. */
  readonly verified: boolean;
  readonly signature: string | undefined;
  /** What was signed: the object without its signature. */
  readonly payload: string;
}

/** The parts of a commit that is to be written. */
export type NewCommit = Pick<Commit, 'tree' | 'parents' | 'author' | 'committer' | 'message'>;

/** Whether a text is a full object id. */
export const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

function personOf(line: string | undefined): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (-?\d+) [-+]\d+$/.exec(line ?? '') ?? [];
  return { name, email, date: isoSeconds(Number(seconds) * 1000) };
}

function stamp(person: Person): string {
  return `${person.name} <${person.email}> ${Math.floor(Date.parse(person.date) / 1000)} +0000`;
}

/** Stands for GitHub's own key: known to everybody, so it proves no more than which commits GitHub would have signed. */
function signatureOf(payload: string): string {
  const mac = createHmac('sha256', 'embedded GitHub').update(payload).digest('base64');
  return `-----BEGIN PGP SIGNATURE-----\n\n${mac}\n-----END PGP SIGNATURE-----\n`;
}

/** A header of several lines: those after the first start with a space (git's commit format). */
const folded = (text: string): string => text.trimEnd().replaceAll('\n', '\n ');

/** Keeps this machine's own git configuration out of the children. */
export const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function signed(text: string): Pick<Commit, 'verified' | 'signature' | 'payload'> {
  const header = /\ngpgsig (.*(?:\n .*)*)/.exec(text.slice(0, text.indexOf('\n\n')));
  const payload = header === null ? text : text.replace(header[0], '');
  const signature = header?.[1]?.replaceAll('\n ', '\n');
  return { payload, signature, verified: signature === signatureOf(payload).trimEnd() };
}

/** Of the repository: what GitHub lets a client fetch and push, and nothing that happens by itself. */
const settings = `[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[gc]
\tauto = 0
[receive]
\tdenyNonFastForwards = true
\tautogc = false
[core]
\tlogAllRefUpdates = false
`;

/** A bare repository, by git's own plumbing. Object ids given to it must be full; names are full ref names. */
export class Repository {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  async run(
    args: readonly string[],
    options: { stdin?: string | Uint8Array; env?: Record<string, string>; allowFailure?: boolean } = {},
  ): Promise<ExecResult> {
    const env = { ...quiet, ...options.env };
    return execChild(process.env, (text) => text, 'git', ['--git-dir', this.dir, ...args], {
      ...options,
      env,
    });
  }

  /** Trimmed standard output. @throws ToolError */
  async read(args: readonly string[], options: Parameters<Repository['run']>[1] = {}): Promise<string> {
    return (await this.run(args, options)).stdout.trim();
  }

  /** Creates the repository when it is not there yet. */
  async init(defaultBranch: string): Promise<void> {
    const config = `${this.dir}/config`;
    if (existsSync(config) && readFileSync(config, 'utf8').includes(settings)) return;
    mkdirSync(this.dir, { recursive: true });
    await this.read(['init', '-q', '--bare', `--initial-branch=${defaultBranch}`]);
    appendFileSync(config, settings);
  }

  /** The object id of a revision that starts with an id or `refs/`, peeled to a type; undefined when there is none. */
  async resolve(revision: string, type?: 'commit' | 'tree'): Promise<string | undefined> {
    const loose = isSha(revision) ? revision : looseRef(this.dir, revision);
    const found = loose === undefined ? undefined : looseObject(this.dir, loose);
    if (found !== undefined && (type === undefined || type === found.type)) return loose;
    const peeled = type === undefined ? revision : `${revision}^{${type}}`;
    const result = await this.run(['rev-parse', '--verify', '--quiet', peeled], { allowFailure: true });
    const id = result.stdout.trim();
    if (result.exitCode !== 0 || !isSha(id)) return undefined;
    return (await this.typeOf(id)) === undefined ? undefined : id;
  }

  /** The commit that a branch, a tag or a full id names. */
  async commitish(name: string): Promise<string | undefined> {
    if (isSha(name)) return this.resolve(name, 'commit');
    return (
      (await this.resolve(`refs/heads/${name}`, 'commit')) ?? this.resolve(`refs/tags/${name}`, 'commit')
    );
  }

  async typeOf(id: string): Promise<string | undefined> {
    const loose = looseObject(this.dir, id);
    if (loose !== undefined) return loose.type;
    const result = await this.run(['cat-file', '-t', id], { allowFailure: true });
    return result.exitCode === 0 ? result.stdout.trim() : undefined;
  }

  /** The bytes of an object. @throws ToolError when it is not there or of another type */
  async content(type: 'blob' | 'commit' | 'tag', id: string): Promise<Buffer> {
    const loose = looseObject(this.dir, id);
    if (loose?.type === type) return loose.bytes;
    return Buffer.from((await this.run(['cat-file', type, id])).bytes);
  }

  /** A ref by its full name. */
  async ref(name: string): Promise<{ ref: string; sha: string; type: string } | undefined> {
    const sha = looseRef(this.dir, name);
    const type = sha === undefined ? undefined : looseObject(this.dir, sha)?.type;
    if (sha !== undefined && type !== undefined) return { ref: name, sha, type };
    return (await this.refs(name)).find(({ ref }) => ref === name);
  }

  /** Refs whose full name starts with a text, by name. */
  async refs(prefix: string): Promise<{ ref: string; sha: string; type: string }[]> {
    const out = await this.read(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
    const all = out.split('\n').filter((line) => line.startsWith(prefix));
    return all.map((line) => {
      const [ref = '', sha = '', type = ''] = line.split(' ');
      return { ref, sha, type };
    });
  }

  async commit(id: string): Promise<Commit> {
    const text = (await this.content('commit', id)).toString('utf8');
    const split = text.indexOf('\n\n');
    const head = text.slice(0, split).split('\n');
    const all = (key: string): string[] =>
      head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    return {
      sha: id,
      tree: all('tree')[0] ?? '',
      parents: all('parent'),
      author: personOf(all('author')[0]),
      committer: personOf(all('committer')[0]),
      message: text.slice(split + 2),
      ...signed(text),
    };
  }

  /** Writes a commit object exactly as given, signed or not. @throws ToolError when git finds it malformed */
  async writeCommit(commit: NewCommit, sign = false): Promise<string> {
    const head = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${stamp(commit.author)}`,
      `committer ${stamp(commit.committer)}`,
    ].join('\n');
    const body = `\n\n${commit.message}`;
    const signature = sign ? `\ngpgsig ${folded(signatureOf(head + body))}` : '';
    return this.read(['hash-object', '-t', 'commit', '-w', '--stdin'], { stdin: head + signature + body });
  }

  /** Stores a blob; its id. */
  writeBlob(content: string | Uint8Array): string {
    return writeBlob(this.dir, content);
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    return (await this.run(args, { allowFailure: true })).exitCode === 0;
  }

  /** Ids reachable from `to` and not from `from`, oldest first. */
  async between(from: string | undefined, to: string, options: readonly string[] = []): Promise<string[]> {
    const not = from === undefined ? [] : [`^${from}`];
    const out = await this.read(['rev-list', '--topo-order', '--reverse', ...options, to, ...not]);
    return out === '' ? [] : out.split('\n');
  }

  /** Moves a ref if it still is where it was (`undefined`: does not exist). Returns whether it did. */
  async move(ref: string, to: string, from: string | undefined): Promise<boolean> {
    const args = ['update-ref', ref, to, from ?? '0'.repeat(40)];
    return (await this.run(args, { allowFailure: true })).exitCode === 0;
  }
}
