import { fail, type GitHub, json } from './github-api.js';
import { repoCommitJson } from './github-data.js';
import { isSha } from './github-git.js';
import { nodeId } from './github-json.js';
import { settingsOf } from './github-settings.js';
import type { Answer, Call } from './server.js';

/** Entries that one answer lists at most (REST API, "Get a tree"). */
const mostEntries = 100_000;

/** `GET /git/trees/{sha or ref}?recursive=1`; `truncated` when the tree is larger than one answer may be. */
export async function getTree(github: GitHub, call: Call): Promise<Answer> {
  const name = call.params[0] ?? '';
  const { git, api } = github;
  const found = isSha(name) ? await git.resolve(name, 'tree') : await git.commitish(name);
  const sha = found === undefined ? undefined : await git.resolve(found, 'tree');
  if (sha === undefined) return fail(404);
  const recursive = call.query.has('recursive') ? ['-r', '-t'] : [];
  const out = (await git.run(['ls-tree', '-l', '-z', ...recursive, sha])).stdout;
  const entries = out.split('\0').slice(0, -1);
  const most = settingsOf(github).tree_limit ?? mostEntries;
  const tree = entries.slice(0, most).map((entry) => {
    const [, mode = '', type = '', id = '', size = '', path = ''] =
      /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
    const url = `${api}/git/${type}s/${id}`;
    // A submodule lies in another repository: it has neither size nor address here.
    const more = type === 'commit' ? {} : { ...(size === '-' ? {} : { size: Number(size) }), url };
    return { path, mode, type, sha: id, ...more };
  });
  const truncated = entries.length > most;
  return json(200, { sha, url: `${api}/git/trees/${sha}`, tree, truncated });
}

/** `GET /git/blobs/{sha}`: base64 in lines, as GitHub wraps it. */
export async function getBlob(github: GitHub, call: Call): Promise<Answer> {
  const sha = call.params[0] ?? '';
  const { git, api } = github;
  if (!isSha(sha)) {
    return fail(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  if ((await git.typeOf(sha)) !== 'blob') return fail(404);
  const bytes = await git.content('blob', sha);
  const content = bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
  return json(200, {
    sha,
    node_id: nodeId('B', sha),
    size: bytes.length,
    url: `${api}/git/blobs/${sha}`,
    content,
    encoding: 'base64',
  });
}

const fileStates: Record<string, string> = { A: 'added', M: 'modified', D: 'removed', T: 'changed' };

/**
 * `GET /compare/{base}...{head}`. Without `page` and `per_page` at most 250 commits; with them pages of commits with a
 * Link header. Files, at most 300, stand on the first page only (REST API, "Compare two commits").
 */
export async function compare(github: GitHub, call: Call): Promise<Answer> {
  const { git } = github;
  const [left = '', right = ''] = (call.params[0] ?? '').split('...');
  const base = await git.commitish(left);
  const head = await git.commitish(right);
  if (base === undefined || head === undefined) return fail(404);
  const common = (await git.run(['merge-base', base, head], { allowFailure: true })).stdout.trim();
  if (!isSha(common)) return fail(404, `No common ancestor between ${left} and ${right}.`);
  const ahead = await git.between(base, head);
  const behind = await git.between(head, base);
  const { page, size, link } = pageOf(github, call, ahead.length);
  const ids = ahead.slice((page - 1) * size, page * size);
  const commits = await Promise.all(ids.map((id) => git.commit(id)));
  return json(
    200,
    {
      ...pages(github, left, right),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: repoCommitJson(github, await git.commit(base)),
      merge_base_commit: repoCommitJson(github, await git.commit(common)),
      commits: commits.map((commit) => repoCommitJson(github, commit)),
      files: page === 1 ? await changedFiles(github, common, head) : [],
    },
    link === '' ? {} : { Link: link },
  );
}

function pages({ api, url, owner, repo }: GitHub, base: string, head: string): Record<string, string> {
  const page = `${url}/${owner}/${repo}/compare/${base}...${head}`;
  const more = { diff_url: `${page}.diff`, patch_url: `${page}.patch` };
  return { url: `${api}/compare/${base}...${head}`, html_url: page, permalink_url: page, ...more };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** Files between two commits: `:modes and blobs state\0path\0` of each, then `added\tremoved\tpath\0` of each. */
async function changedFiles(github: GitHub, from: string, to: string): Promise<object[]> {
  const { git, api, url, owner, repo } = github;
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--full-index', '--raw', '--numstat', from, to];
  const words = (await git.run(args)).stdout.split('\0').slice(0, -1);
  const raw = words.filter((word) => word.startsWith(':'));
  return words.slice(2 * raw.length, 2 * raw.length + 300).map((counts, index) => {
    const [added = '', removed = '', filename = ''] = counts.split('\t');
    const [, , before = '', after = '', state = ''] = (raw[index] ?? '').split(' ');
    // A binary file has no lines: git says `-`.
    const [additions, deletions] = [Number(added) || 0, Number(removed) || 0];
    const path = filename.split('/').map(encodeURIComponent).join('/');
    return {
      ...{ filename, status: fileStates[state] ?? 'changed', sha: state === 'D' ? before : after },
      ...{ additions, deletions, changes: additions + deletions },
      blob_url: `${url}/${owner}/${repo}/blob/${to}/${path}`,
      raw_url: `${url}/${owner}/${repo}/raw/${to}/${path}`,
      contents_url: `${api}/contents/${path}?ref=${to}`,
    };
  });
}

function pageOf(github: GitHub, call: Call, total: number): { page: number; size: number; link: string } {
  const { query } = call;
  if (!query.has('page') && !query.has('per_page')) return { page: 1, size: 250, link: '' };
  const number = (name: string, otherwise: number): number =>
    Math.max(1, Number.parseInt(query.get(name) ?? '', 10) || otherwise);
  const [page, size] = [number('page', 1), Math.min(100, number('per_page', 30))];
  const last = Math.max(1, Math.ceil(total / size));
  const to = (target: number, rel: string): string =>
    `<${github.url}${call.path}?${new URLSearchParams({ page: String(target), per_page: String(size) })}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [to(1, 'first'), to(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  return { page, size, link: links.join(', ') };
}
