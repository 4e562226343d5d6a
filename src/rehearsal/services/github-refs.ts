import {
  bodyOf,
  fail,
  type GitHub,
  json,
  lacks,
  needed,
  paged,
  pusher,
  textOf,
  type User,
} from './github-api.js';
import { personOf, refJson, repoCommitJson, webFlow } from './github-data.js';
import { isSha } from './github-git.js';
import { checkRules, hasRules, protectionOf, type RefUpdate } from './github-rules.js';
import { refusedWorkflow, workflowRights } from './github-workflow-files.js';
import { type Answer, type Call, effect, record } from './server.js';
import type { EffectFacts } from './types.js';

/** Ends the exchange when rules, or the lack of a right to workflow files, refuse an update. */
async function allowed(github: GitHub, user: User, update: RefUpdate, status: 409 | 422): Promise<void> {
  if ((await refusedWorkflow(github, user, update.to)) !== undefined) lacks(user, workflowRights);
  await checkRules(github, user, update, status);
}

export function refFacts(ref: string, sha: string, from: string | undefined, actor: string): EffectFacts {
  const branch = ref.startsWith('refs/heads/');
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  return {
    service: 'github',
    kind: branch ? 'branch' : 'tag',
    what: `${name} -> ${sha.slice(0, 7)}`,
    detail: { ref, from: from ?? null, to: sha },
    actor,
  };
}

/** `POST /git/refs` */
export async function postRef(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const body = await bodyOf(call);
  const ref = needed(body, 'ref');
  const sha = needed(body, 'sha');
  const type = isSha(sha) ? await github.git.typeOf(sha) : undefined;
  if (!/^refs\/[^/]+\/./.test(ref))
    fail(422, 'Reference name must start with refs/ and contain at least three slashes.');
  if (type === undefined) return fail(422, 'Object does not exist');
  const format = await github.git.run(['check-ref-format', ref], { allowFailure: true });
  if (format.exitCode !== 0) fail(422, `${ref} is not a valid ref name.`);
  if ((await github.git.resolve(ref)) !== undefined) fail(422, 'Reference already exists');
  return effect(github.hooks, refFacts(ref, sha, undefined, call.actor), async () => {
    await allowed(github, user, { ref, from: undefined, to: sha }, 422);
    if (!(await github.git.move(ref, sha, undefined))) fail(422, 'Reference already exists');
    return { answer: json(201, refJson(github, { ref, sha, type })) };
  });
}

/** `PATCH /git/refs/{ref}`: a fast-forward unless `force`. */
export async function patchRef(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { git } = github;
  const ref = `refs/${call.params[0]}`;
  const body = await bodyOf(call);
  const sha = needed(body, 'sha');
  const from = await git.resolve(ref);
  const type = isSha(sha) ? await git.typeOf(sha) : undefined;
  if (from === undefined) return fail(422, 'Reference does not exist');
  if (type === undefined) return fail(422, 'Object does not exist');
  const facts = refFacts(ref, sha, from, call.actor);
  const answer = json(200, refJson(github, { ref, sha, type }));
  if (from === sha) {
    record(github.hooks, facts, 'repeated', 200);
    return answer;
  }
  return effect(github.hooks, facts, async () => {
    if (body['force'] !== true && !(await git.isAncestor(from, sha)))
      fail(422, 'Update is not a fast forward');
    await allowed(github, user, { ref, from, to: sha }, 422);
    if (!(await git.move(ref, sha, from))) fail(422, 'Update is not a fast forward');
    return { answer };
  });
}

/** `GET /branches`, `GET /branches/{branch}` */
export async function branches(github: GitHub, call: Call): Promise<Answer> {
  const found = await github.git.refs('refs/heads/');
  return paged(
    github,
    call,
    found.map(({ ref, sha }) => {
      const name = ref.slice('refs/heads/'.length);
      return {
        name,
        commit: { sha, url: `${github.api}/commits/${sha}` },
        protected: hasRules(github, `refs/heads/${name}`),
      };
    }),
  );
}

export async function branch(github: GitHub, call: Call): Promise<Answer> {
  const name = call.params[0] ?? '';
  const sha = await github.git.resolve(`refs/heads/${name}`);
  if (sha === undefined) return fail(404, 'Branch not found');
  const commit = repoCommitJson(github, await github.git.commit(sha));
  const { api, url, owner, repo } = github;
  const self = `${api}/branches/${encodeURIComponent(name)}`;
  return json(200, {
    ...{ name, commit, protected: hasRules(github, `refs/heads/${name}`) },
    _links: { self, html: `${url}/${owner}/${repo}/tree/${name}` },
    protection: { enabled: protectionOf(github, name) !== undefined },
    protection_url: `${self}/protection`,
  });
}

/** `POST /merges`: a merge commit on a branch, made by git's own merge. */
export async function postMerge(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { git } = github;
  const body = await bodyOf(call);
  const base = needed(body, 'base');
  const head = needed(body, 'head');
  const ref = `refs/heads/${base}`;
  const from = await git.resolve(ref, 'commit');
  const other = await git.commitish(head);
  if (from === undefined) return fail(404, 'Base does not exist');
  if (other === undefined) return fail(404, 'Head does not exist');
  const message = textOf(body, 'commit_message') ?? `Merge ${head} into ${base}`;
  const facts: EffectFacts = {
    service: 'github',
    kind: 'branch',
    what: `${base}: merge of ${other.slice(0, 7)}`,
    detail: { ref, from, head: other, merge: true },
    actor: call.actor,
  };
  if (await git.isAncestor(other, from)) {
    record(github.hooks, facts, 'repeated', 204);
    return { status: 204 };
  }
  return effect(github.hooks, facts, async () => {
    const merged = await git.run(['merge-tree', '--write-tree', from, other], { allowFailure: true });
    if (merged.exitCode !== 0) fail(409, 'Merge conflict');
    const [tree = ''] = merged.stdout.split('\n');
    const commit = { tree, parents: [from, other], message, author: personOf(user), committer: webFlow() };
    const sha = await git.writeCommit(commit, true);
    await allowed(github, user, { ref, from, to: sha }, 409);
    if (!(await git.move(ref, sha, from)))
      fail(409, 'Base branch was modified. Review and try the merge again.');
    const answer = json(201, repoCommitJson(github, await git.commit(sha)));
    return {
      answer,
      what: `${base} -> ${sha.slice(0, 7)} (merge of ${other.slice(0, 7)})`,
      detail: { to: sha },
    };
  });
}
