import type { GitHub, User } from './github-api.js';
import { personOf, webFlow } from './github-data.js';
import type { Commit } from './github-git.js';
import { nodeId, ofNodeId } from './github-json.js';
import { refFacts } from './github-refs.js';
import { messageOfRefusal, type Refusal, refusalOf } from './github-rules.js';
import { treeWith } from './github-trees.js';
import { refusedWorkflow } from './github-workflow-files.js';
import { type Answer, type Call, effect } from './server.js';

/** CreateCommitOnBranchInput of GitHub's schema. */
export interface CommitInput {
  readonly branch: {
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
    readonly id?: string | null;
  };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly expectedHeadOid: string;
  readonly clientMutationId?: string | null;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/** How the caller wants to be answered. */
export interface Replies {
  /** The answer with what was selected of a payload; what is not modelled ends the exchange. */
  readonly answer: (payload: Readonly<Record<string, unknown>>) => Answer;
  readonly refuse: (type: string, message: string) => never;
}

/**
 * The mutation createCommitOnBranch: one commit on a branch that must still be where the caller saw it, made and signed
 * by GitHub. It knows no modes: each file that it writes is a plain one (100644) afterwards.
 * Errors as recorded by dhslegen/skill-sync (tests/fixtures/github-write, August 2026).
 */
export async function createCommitOnBranch(
  github: GitHub,
  call: Call,
  user: User,
  input: CommitInput,
  { answer, refuse }: Replies,
): Promise<Answer> {
  const { git, owner, repo, hooks } = github;
  const { branch, expectedHeadOid: expected, message } = input;
  const byName = typeof branch.id !== 'string';
  if (byName && branch.repositoryNameWithOwner !== `${owner}/${repo}`) {
    const name = branch.repositoryNameWithOwner ?? '';
    refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  }
  const ref = byName ? `refs/heads/${branch.branchName ?? ''}` : ofNodeId(branch.id ?? '');
  const from = ref.startsWith('refs/heads/') ? await git.resolve(ref, 'commit') : undefined;
  if (from === undefined) return refuse('NOT_FOUND', 'Branch not found');
  // What the answer cannot show must be found before anything is done.
  answer(payload(github, input, ref, await git.commit(from)));
  // Which commit it will be is not known before it is made.
  const facts = { ...refFacts(ref, expected, from, call.actor), detail: { ref, from } };
  return effect(hooks, facts, async () => {
    // Two spaces, as it was recorded.
    const stale = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
    if (from !== expected) refuse('STALE_DATA', stale);
    const tree = await newTree(github, input, from, refuse);
    const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
    const people = { author: personOf(user), committer: webFlow() };
    const sha = await git.writeCommit({ tree, parents: [from], message: text, ...people }, true);
    const workflow = await refusedWorkflow(github, user, sha);
    if (workflow !== undefined) refuse('FORBIDDEN', workflow);
    const refusal = await refusalOf(github, user, { ref, from, to: sha });
    if (refusal !== undefined) refuse(...explained(refusal));
    if (!(await git.move(ref, sha, from))) {
      // Somebody was faster between the look and the write: other words, which clients of GitHub have met.
      const now = (await git.resolve(ref)) ?? '';
      refuse('UNPROCESSABLE', `is at ${now.slice(0, 7)} but expected ${from.slice(0, 7)}`);
    }
    const made = payload(github, input, ref, await git.commit(sha));
    const what = refFacts(ref, sha, from, call.actor).what;
    return { answer: answer(made), what, detail: { to: sha, commit: true, subject: message.headline } };
  });
}

async function newTree(
  github: GitHub,
  { fileChanges }: CommitInput,
  from: string,
  refuse: Replies['refuse'],
): Promise<string> {
  const { git } = github;
  const { additions, deletions } = fileChanges ?? {};
  for (const { path } of deletions ?? []) {
    if ((await git.resolve(`${from}:${path}`)) !== undefined) continue;
    refuse(
      'UNPROCESSABLE',
      `A path was requested for deletion which does not exist as of commit oid \`${from}\``,
    );
  }
  const written = (additions ?? []).map(({ path, contents }) => ({
    ...{ path, mode: '100644' },
    content: Buffer.from(contents, 'base64'),
  }));
  const entries = [...(deletions ?? []).map(({ path }) => ({ path })), ...written];
  const tree = await treeWith(github, (await git.commit(from)).tree, entries);
  return tree ?? refuse('UNPROCESSABLE', 'A path was requested for addition which git cannot store');
}

/** Classic protection has a type of its own. That of rulesets is published nowhere: nobody may rely on it. */
function explained(refusal: Refusal): [type: string, message: string] {
  const { by, ref, violations } = refusal;
  if (by === 'ruleset') return ['UNPROCESSABLE', messageOfRefusal(refusal)];
  const lines = violations.map(({ text }) => `\n  ${text}`).join('');
  const message = `protected branch '${ref.slice('refs/heads/'.length)}' check failed:${lines}`;
  return ['BRANCH_PROTECTION_RULE_VIOLATION', message];
}

/** The fields of CreateCommitOnBranchPayload that are modelled. */
function payload(
  { url, owner, repo }: GitHub,
  { clientMutationId = null }: CommitInput,
  ref: string,
  commit: Commit,
): Record<string, unknown> {
  const { sha, tree, parents, message, verified } = commit;
  const [messageHeadline = ''] = message.split('\n');
  const object = (oid: string): object => ({ oid, abbreviatedOid: oid.slice(0, 7) });
  const signature = {
    isValid: verified,
    ...{ state: 'VALID', wasSignedByGitHub: true },
    signature: commit.signature ?? '',
  };
  return {
    clientMutationId,
    commit: {
      ...object(sha),
      ...{ message, messageHeadline, url: `${url}/${owner}/${repo}/commit/${sha}` },
      ...{ authoredDate: commit.author.date, committedDate: commit.committer.date },
      tree: object(tree),
      parents: { totalCount: parents.length, nodes: parents.map(object) },
      signature: commit.signature === undefined ? null : signature,
    },
    ref: {
      id: nodeId('REF', ref),
      name: ref.slice('refs/heads/'.length),
      prefix: 'refs/heads/',
      target: object(sha),
    },
  };
}
