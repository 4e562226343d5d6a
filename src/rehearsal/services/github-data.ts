import { bodyOf, fail, type GitHub, json, needed, pusher, textOf, type User, userOf } from './github-api.js';
import { type Commit, isoSeconds, type Person } from './github-git.js';
import { nodeId, userJson } from './github-json.js';
import { settingsOf } from './github-settings.js';
import { type Answer, type Call, effect } from './server.js';
import type { EffectFacts } from './types.js';

/** `GET /repos/{owner}/{repo}` */
export function repository(github: GitHub, call: Call): Answer {
  const { api, url, owner, repo, defaultBranch } = github;
  const user = userOf(github, call);
  // This block is the role of a person. A workflow's token is nobody's: GitHub says false whatever it may do.
  const person = user !== undefined && !user.login.endsWith('[bot]');
  const rights = { admin: false, maintain: false, push: person, triage: person, pull: person };
  return json(200, {
    id: 1,
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: userJson(github, owner, 'Organization'),
    private: false,
    visibility: 'public',
    html_url: `${url}/${owner}/${repo}`,
    url: api,
    clone_url: `${url}/${owner}/${repo}.git`,
    default_branch: defaultBranch,
    archived: settingsOf(github).archived === true,
    ...(user === undefined ? {} : { permissions: rights }),
  });
}

function commitJson({ api, url, owner, repo }: GitHub, commit: Commit): Record<string, unknown> {
  const { sha, author, committer, message, tree } = commit;
  const page = (id: string): string => `${url}/${owner}/${repo}/commit/${id}`;
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: page(sha),
    author,
    committer,
    message,
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    parents: commit.parents.map((id) => ({ sha: id, url: `${api}/git/commits/${id}`, html_url: page(id) })),
    verification: verificationOf(commit),
  };
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function verificationOf({ verified, signature, payload, committer }: Commit): Record<string, unknown> {
  return verified ? { verified, reason: 'valid', signature, payload, verified_at: committer.date } : unsigned;
}

/** The shape of the commits API, which nests what the git API has at the top. */
export function repoCommitJson(github: GitHub, commit: Commit): Record<string, unknown> {
  const { sha, node_id, html_url, parents, ...inner } = commitJson(github, commit);
  return {
    ...{ sha, node_id, html_url, parents },
    url: `${github.api}/commits/${sha}`,
    comments_url: `${github.api}/commits/${sha}/comments`,
    commit: { ...inner, comment_count: 0 },
    author: null,
    committer: null,
  };
}

export function refJson(
  { api }: GitHub,
  { ref, sha, type }: { ref: string; sha: string; type: string },
): object {
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: `${api}/git/${ref}`,
    object: { sha, type, url: `${api}/git/${type}s/${sha}` },
  };
}

/** `GET /git/ref/{ref}` and `GET /git/matching-refs/{ref}` */
export async function getRef(github: GitHub, call: Call): Promise<Answer> {
  const name = `refs/${call.params[0]}`;
  const found = await github.git.ref(name);
  return found === undefined ? fail(404) : json(200, refJson(github, found));
}

export async function matchingRefs(github: GitHub, call: Call): Promise<Answer> {
  const found = await github.git.refs(`refs/${call.params[0]}`);
  return json(
    200,
    found.map((ref) => refJson(github, ref)),
  );
}

/** `GET /git/commits/{sha}` */
export async function getCommit(github: GitHub, call: Call): Promise<Answer> {
  const id = call.params[0] ?? '';
  if ((await github.git.typeOf(id)) !== 'commit') return fail(404);
  return json(200, commitJson(github, await github.git.commit(id)));
}

/** `GET /git/tags/{sha}`: an annotated tag's object. */
export async function getTag(github: GitHub, call: Call): Promise<Answer> {
  const sha = call.params[0] ?? '';
  if ((await github.git.typeOf(sha)) !== 'tag') return fail(404);
  const text = (await github.git.content('tag', sha)).toString('utf8');
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^(.*?) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  return json(200, {
    sha,
    node_id: nodeId('TA', sha),
    url: `${github.api}/git/tags/${sha}`,
    tag: field('tag'),
    message: text.slice(text.indexOf('\n\n') + 2),
    tagger: { name, email, date: isoSeconds(Number(seconds) * 1000) },
    object: {
      sha: field('object'),
      type: field('type'),
      url: `${github.api}/git/${field('type')}s/${field('object')}`,
    },
    verification: unsigned,
  });
}

/** `POST /git/blobs`. A blob alone is no effect: nothing refers to it. */
export async function postBlob(github: GitHub, call: Call): Promise<Answer> {
  pusher(github, call);
  const body = await bodyOf(call);
  const encoding = textOf(body, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = github.git.writeBlob(Buffer.from(needed(body, 'content'), encoding));
  return json(201, { sha, url: `${github.api}/git/blobs/${sha}` });
}

const now = (): string => isoSeconds(Date.now());
/** GitHub itself commits for a user who names nobody. */
export const webFlow = (): Person => ({ name: 'GitHub', email: 'noreply@github.com', date: now() });
export const personOf = ({ name, email }: User): Person => ({ name, email, date: now() });

function givenPerson(value: unknown): Person | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const time = Date.parse(textOf(fields, 'date') ?? now());
  if (Number.isNaN(time)) fail(422, 'Invalid request.\n\nDate is not a valid ISO 8601 time.');
  return { name: needed(fields, 'name'), email: needed(fields, 'email'), date: isoSeconds(time) };
}

/** `POST /git/commits`. GitHub signs what an app commits in its own name: without a given author and committer. */
export async function postCommit(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { git } = github;
  const body = await bodyOf(call);
  const message = needed(body, 'message');
  const tree = needed(body, 'tree');
  const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : [];
  if ((await git.typeOf(tree)) !== 'tree') fail(422, 'Tree SHA does not exist');
  for (const parent of parents) {
    if ((await git.typeOf(parent)) !== 'commit')
      fail(422, 'Parent SHA does not exist or is not a commit object');
  }
  const author = givenPerson(body['author']);
  const committer = givenPerson(body['committer']) ?? author ?? webFlow();
  const commit = { tree, parents, message, author: author ?? personOf(user), committer };
  const [subject = ''] = message.split('\n');
  const facts: EffectFacts = {
    service: 'github',
    kind: 'commit',
    what: subject,
    detail: { subject, tree, parents },
    actor: call.actor,
  };
  return effect(github.hooks, facts, async () => {
    const own = body['author'] == null && body['committer'] == null;
    const sha = await git.writeCommit(commit, own && user.rights.kind === 'app');
    const answer = json(201, commitJson(github, await git.commit(sha)));
    return { answer, what: `${sha.slice(0, 7)} ${subject}`, detail: { sha } };
  });
}
