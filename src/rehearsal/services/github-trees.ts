import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, fail, type GitHub, json, lacks, needed, pusher, textOf } from './github-api.js';
import { isSha } from './github-git.js';
import { isWorkflowFile, workflowRights } from './github-workflow-files.js';
import type { Answer, Call } from './server.js';

/** What a path becomes in a new tree: an object that is there, new bytes, or nothing at all. */
export interface TreeEntry {
  readonly path: string;
  readonly mode?: string;
  readonly sha?: string;
  readonly content?: string | Uint8Array;
}

/** Writes the tree that entries make of a base tree; undefined when git finds a path malformed. */
export async function treeWith(
  { git, folder }: GitHub,
  base: string | undefined,
  entries: readonly TreeEntry[],
): Promise<string | undefined> {
  const lines: string[] = [];
  for (const { path, mode = '0', sha, content } of entries) {
    const id = content === undefined ? sha : git.writeBlob(content);
    lines.push(id === undefined ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${id}\t${path}\0`);
  }
  const index = join(folder, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (base !== undefined) await git.read(['read-tree', base], { env });
    const stdin = lines.join('');
    const done = await git.run(['update-index', '-z', '--index-info'], { env, stdin, allowFailure: true });
    return done.exitCode === 0 ? await git.read(['write-tree'], { env }) : undefined;
  } finally {
    rmSync(index, { force: true });
  }
}

/** `POST /git/trees`: entries with `sha` or `content` over `base_tree`; `sha: null` deletes. */
export async function postTree(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { git, api } = github;
  const body = await bodyOf(call);
  const base = textOf(body, 'base_tree');
  const baseTree = base === undefined || !isSha(base) ? undefined : await git.resolve(base, 'tree');
  if (base !== undefined && baseTree === undefined) fail(422, 'base_tree is not a valid tree oid');
  const given = Array.isArray(body['tree']) ? (body['tree'] as Record<string, unknown>[]) : [];
  if (given.length === 0) fail(422, 'Invalid tree info');
  const entries: TreeEntry[] = [];
  for (const entry of given) {
    const path = needed(entry, 'path');
    const mode = textOf(entry, 'mode') ?? '';
    const [sha, content] = [textOf(entry, 'sha'), textOf(entry, 'content')];
    if (!['100644', '100755', '120000', '160000'].includes(mode) && entry['sha'] !== null) {
      fail(422, 'tree.mode must be one of 100644, 100755, 120000, 160000 (others are not modelled)');
    }
    if (isWorkflowFile(path) && !user.rights.workflows) lacks(user, workflowRights);
    const known =
      sha !== undefined && isSha(sha) && (mode === '160000' || (await git.typeOf(sha)) === 'blob');
    if (content === undefined && sha !== undefined && !known)
      fail(422, `tree.sha ${sha} is not a valid blob`);
    entries.push({
      path,
      mode,
      ...(sha !== undefined && { sha }),
      ...(content !== undefined && { content }),
    });
  }
  const sha = await treeWith(github, baseTree, entries);
  if (sha === undefined) return fail(422, 'tree.path contains a malformed path component');
  return json(201, { sha, url: `${api}/git/trees/${sha}`, tree: [], truncated: false });
}
