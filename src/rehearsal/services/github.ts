import { join } from 'node:path';
import { type GitHub, userOf } from './github-api.js';
import * as assets from './github-assets.js';
import * as data from './github-data.js';
import { Repository } from './github-git.js';
import { graphql } from './github-graphql.js';
import * as reads from './github-reads.js';
import * as refs from './github-refs.js';
import * as writes from './github-release-write.js';
import * as releases from './github-releases.js';
import * as rules from './github-rule-routes.js';
import * as smart from './github-smart-http.js';
import * as trees from './github-trees.js';
import { type Answer, type Call, listen, type Route } from './server.js';
import type { Hooks, Service } from './types.js';

export interface GitHubOptions {
  /** Repository, releases and assets live in `github/` below it. */
  readonly stateDir: string;
  /** 0: any free one. */
  readonly port: number;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  /** GITHUB_TOKEN */
  readonly token: string;
  /** COMMIT_PAT */
  readonly pat: string;
  readonly hooks: Hooks;
}

type Handler = (github: GitHub, call: Call) => Answer | Promise<Answer>;

const id = '(\\d+)';
const rest = '(.+)';
const word = '([^/]+)';

/** Below `/repos/{owner}/{repo}`; the first match wins. */
const repoRoutes: readonly (readonly [name: string, method: string, path: string, handler: Handler])[] = [
  ['repo.get', 'GET', '', data.repository],
  ['ref.get', 'GET', `/git/ref/${rest}`, data.getRef],
  ['ref.match', 'GET', `/git/matching-refs/${rest}`, data.matchingRefs],
  ['ref.create', 'POST', '/git/refs', refs.postRef],
  ['ref.update', 'PATCH', `/git/refs/${rest}`, refs.patchRef],
  ['commit.get', 'GET', `/git/commits/${word}`, data.getCommit],
  ['commit.create', 'POST', '/git/commits', data.postCommit],
  ['tag.get', 'GET', `/git/tags/${word}`, data.getTag],
  ['tree.get', 'GET', `/git/trees/${rest}`, reads.getTree],
  ['tree.create', 'POST', '/git/trees', trees.postTree],
  ['blob.get', 'GET', `/git/blobs/${word}`, reads.getBlob],
  ['blob.create', 'POST', '/git/blobs', data.postBlob],
  ['branch.list', 'GET', '/branches', refs.branches],
  ['branch.protection', 'GET', `/branches/${rest}/protection`, rules.protection],
  ['branch.get', 'GET', `/branches/${rest}`, refs.branch],
  ['branch.rules', 'GET', `/rules/branches/${rest}`, rules.branchRules],
  ['ruleset.list', 'GET', '/rulesets', rules.rulesets],
  ['ruleset.get', 'GET', `/rulesets/${id}`, rules.ruleset],
  ['merge', 'POST', '/merges', refs.postMerge],
  ['compare', 'GET', `/compare/${rest}`, reads.compare],
  ['release.list', 'GET', '/releases', releases.list],
  ['release.create', 'POST', '/releases', writes.create],
  ['release.notes', 'POST', '/releases/generate-notes', writes.generateNotes],
  ['release.latest', 'GET', '/releases/latest', releases.latest],
  ['release.tag', 'GET', `/releases/tags/${rest}`, releases.byTag],
  ['release.get', 'GET', `/releases/${id}`, releases.get],
  ['release.update', 'PATCH', `/releases/${id}`, writes.update],
  ['release.delete', 'DELETE', `/releases/${id}`, writes.remove],
  ['asset.list', 'GET', `/releases/${id}/assets`, assets.listAssets],
  ['asset.get', 'GET', `/releases/assets/${id}`, assets.getAsset],
  ['asset.delete', 'DELETE', `/releases/assets/${id}`, assets.deleteAsset],
];

function routesOf(github: GitHub): Route[] {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const repo = `${escaped(github.owner)}/${escaped(github.repo)}`;
  const route = (name: string, method: string, path: string, handle: Handler): Route => ({
    name: `github.${name}`,
    method,
    pattern: new RegExp(`^${path}$`),
    handle: (call) => handle(github, call),
  });
  return [
    ...repoRoutes.map(([name, method, path, handle]) =>
      route(name, method, `/api/v3/repos/${repo}${path}`, (hub, call) => {
        // A wrong token is refused even where none is needed.
        userOf(hub, call);
        return handle(hub, call);
      }),
    ),
    route('graphql', 'POST', '/api/graphql', graphql),
    route('asset.upload', 'POST', `/api/uploads/repos/${repo}/releases/${id}/assets`, assets.uploadAsset),
    route('asset.download', 'GET', `/${repo}/releases/download/${word}/${word}`, assets.downloadAsset),
    route('git.refs', 'GET', `/${repo}(?:\\.git)?/info/refs`, smart.advertise),
    route('git.fetch', 'POST', `/${repo}(?:\\.git)?/git-upload-pack`, smart.uploadPack),
    route('git.push', 'POST', `/${repo}(?:\\.git)?/git-receive-pack`, smart.receivePack),
  ];
}

/**
 * GitHub's REST API and git over HTTP for one repository, over a bare git repository.
 * @throws UserError when the port is in use or the kept state cannot be read
 * @throws ToolError when git is missing
 */
export async function startGitHub(options: GitHubOptions): Promise<
  Service & {
    readonly apiUrl: string;
    /** Beside `/api/v3`, as on GitHub Enterprise Server; Octokit goes there by itself. */
    readonly graphqlUrl: string;
    readonly serverUrl: string;
    readonly cloneUrl: string;
    /** The bare repository. */
    readonly gitDir: string;
  }
> {
  const { owner, repo, defaultBranch, token, pat, hooks } = options;
  const folder = join(options.stateDir, 'github');
  const git = new Repository(join(folder, 'repo.git'));
  await git.init(defaultBranch);
  const service = await listen('github', options.port, hooks, (url) => {
    const api = `${url}/api/v3/repos/${owner}/${repo}`;
    return routesOf({ url, api, owner, repo, defaultBranch, token, pat, folder, git, hooks });
  });
  const { url } = service;
  const cloneUrl = `${url}/${owner}/${repo}.git`;
  return {
    ...service,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    serverUrl: url,
    cloneUrl,
    gitDir: git.dir,
  };
}
