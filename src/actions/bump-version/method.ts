import { ServiceError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Git } from '../../git/git.js';
import type { Lander } from '../../git/land.js';
import { apiLander } from '../../git/land-api.js';
import { gitLander } from '../../git/land-git.js';
import { graphqlLander, unfitForGraphql } from '../../git/land-graphql.js';
import type { TreeChange } from '../../git/tree.js';
import { connect, type GitHubClient } from '../../github/client.js';
import type { Method } from '../../github/refusals.js';
import type { BumpVersionInputs } from './inputs.js';

/** The road that the release commit takes. */
export interface Way {
  readonly lander: Lander;
  /** Undefined when only git is used. */
  readonly github: GitHubClient | undefined;
  /** Why not a better one; '' for the best. */
  readonly why: string;
}

const names: Readonly<Record<Method, string>> = {
  graphql: 'GraphQL createCommitOnBranch',
  rest: 'REST',
  git: 'git push',
};

/** `REST: bin/x has mode 100755` */
export function methodText(method: Method, why: string): string {
  return why === '' ? names[method] : `${names[method]}: ${why}`;
}

/**
 * The best road that the token, the server and the files allow: createCommitOnBranch (one step, always signed), the git
 * database of the REST API (keeps modes), git push (needs no API).
 * @throws UserError when a token or an API is needed and missing
 */
export async function chooseWay(
  host: Host,
  inputs: BumpVersionInputs,
  git: Git,
  auth: Readonly<Record<string, string>>,
  changes: readonly TreeChange[],
): Promise<Way> {
  const repository = host.env['GITHUB_REPOSITORY'] ?? '';
  const byGit = (why: string): Way => ({
    lander: gitLander(host, git, auth, repository),
    github: undefined,
    why,
  });
  if (inputs.commitMethod === 'git') return byGit('commit-method is git');
  if (inputs.commitMethod === 'auto') {
    const why = await withoutApi(host, inputs, git);
    if (why !== undefined) return byGit(why);
  }
  const github = connect(host, inputs.token, 'bump-version');
  const rest = apiLander(github);
  const unfit = unfitForGraphql(changes);
  if (unfit !== undefined) return { lander: rest, github, why: unfit };
  return { lander: graphqlLander(host, github, rest), github, why: '' };
}

/** Why the API cannot be used here; undefined when it can, or when a message about it says more. */
async function withoutApi(host: Host, inputs: BumpVersionInputs, git: Git): Promise<string | undefined> {
  for (const name of ['GITHUB_API_URL', 'GITHUB_REPOSITORY']) {
    if ((host.env[name] ?? '') === '') return `${name} is not set, so there is no API to ask`;
  }
  const remote = await git.run(['remote', 'get-url', '--push', 'origin'], { allowFailure: true });
  const url = remote.stdout.trim();
  const web = /^https?:/i.test(url);
  if (inputs.token === '') {
    return web ? undefined : "there is no token, and the checkout's remote needs none";
  }
  const local = url !== '' && (url.startsWith('/') || url.startsWith('.') || url.startsWith('file:'));
  if (!local) return undefined;
  try {
    const github = connect(host, inputs.token, 'bump-version');
    await github.call('GET /repos/{owner}/{repo}', {}, { repeat: false });
    return undefined;
  } catch (error) {
    const silent = error instanceof ServiceError && error.status === 0;
    return silent ? 'the remote is a folder, and no API answers' : undefined;
  }
}
