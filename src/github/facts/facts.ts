import { decodeUtf8 } from '../../core/utf8.js';
import { isRegularMode, mostTextBytes } from '../../git/text.js';
import type { FactsSource } from '../../plan/settle.js';
import type { RepositoryFacts } from '../../plan/types.js';
import type { Version } from '../../version/version.js';
import { readBlobs } from './blobs.js';
import { MergedTags } from './merged.js';
import { notUnderstood, type RestReader } from './rest.js';
import { listTree, type SizedFile } from './tree.js';

export interface ApiFactsOptions {
  readonly tagPrefix: string;
  /** The version that is released, and its tag, which is not counted among the merged ones. */
  readonly version: Version;
  readonly tag: string;
}

/** A commit and its files, as the API tells them. */
export interface ApiTree {
  readonly commit: RepositoryFacts['commit'];
  readonly files: readonly SizedFile[];
  /** Bytes of blobs that were read already, by id. */
  readonly blobs: Map<string, Uint8Array>;
}

interface GitCommit {
  readonly tree?: { readonly sha?: string };
  readonly committer?: { readonly date?: string };
}

/** A commit with all of its files: two requests, more only for a tree that GitHub cuts. */
export async function readTree(rest: RestReader, sha: string): Promise<ApiTree> {
  const commit = await rest.get<GitCommit>(`/git/commits/${sha}`);
  const tree = commit?.tree?.sha;
  const time = Date.parse(commit?.committer?.date ?? '') / 1000;
  if (tree === undefined || Number.isNaN(time)) throw notUnderstood(`the commit ${sha}`);
  return { commit: { sha, tree, time }, files: await listTree(rest, tree), blobs: new Map() };
}

/** The same facts as `git/facts.ts` reads from a checkout, by GitHub's API. Only what a plan asks for is fetched. */
export class ApiFacts implements FactsSource {
  readonly tags: MergedTags;
  private readonly rest: RestReader;
  private readonly tree: ApiTree;
  private readonly byPath: ReadonlyMap<string, SizedFile>;
  private readonly texts = new Map<string, string | undefined>();
  private readonly noted = new Set<string>();

  static async read(rest: RestReader, tree: ApiTree, options: ApiFactsOptions): Promise<ApiFacts> {
    const tags = await MergedTags.read(rest, tree.commit.sha, options.tagPrefix, options.tag);
    await tags.decideWindow(options.version);
    return new ApiFacts(rest, tree, tags);
  }

  private constructor(rest: RestReader, tree: ApiTree, tags: MergedTags) {
    this.rest = rest;
    this.tree = tree;
    this.tags = tags;
    this.byPath = new Map(tree.files.map((file) => [file.path, file]));
    for (const [sha, bytes] of tree.blobs) this.texts.set(sha, decodeUtf8(bytes));
  }

  facts(): RepositoryFacts {
    return {
      commit: this.tree.commit,
      files: this.tree.files.map(({ path, mode, sha }) => ({ path, mode, sha })),
      mergedVersions: this.tags.known(),
      read: (path) => this.text(path),
    };
  }

  async more(versions: readonly string[]): Promise<boolean> {
    const wanted = [...this.noted];
    this.noted.clear();
    // A plan that lacks texts asks about versions that it may not look at in the end.
    if (wanted.length === 0) return this.tags.decide(versions);
    for (const [sha, bytes] of await readBlobs(this.rest, wanted)) {
      this.texts.set(sha, bytes.length > mostTextBytes ? undefined : decodeUtf8(bytes));
    }
    return true;
  }

  private text(path: string): string | undefined {
    const file = this.byPath.get(path);
    if (file === undefined || !isRegularMode(file.mode)) return undefined;
    if (file.size === 0) return '';
    if (file.size !== undefined && file.size > mostTextBytes) return undefined;
    if (!this.texts.has(file.sha)) this.noted.add(file.sha);
    return this.texts.get(file.sha);
  }
}
