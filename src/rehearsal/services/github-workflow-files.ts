import type { GitHub, User } from './github-api.js';

const folder = '.github/workflows';

/** What the REST API says is needed; it names no file. */
export const workflowRights = 'contents=write,workflows=write';

/**
 * A workflow file of a commit that no branch has in this form. Without the right to workflows nobody may bring one in,
 * be it by a branch, a tag or a release (docs.github.com, "Actions: enforcing workflow scope", November 2023).
 */
export async function newWorkflowFile({ git }: GitHub, commit: string): Promise<string | undefined> {
  const list = async (id: string): Promise<string[]> => {
    const out = await git.run(['ls-tree', '-r', '-z', id, '--', `${folder}/`], { allowFailure: true });
    return out.stdout.split('\0').filter((line) => line !== '');
  };
  const mine = await list(commit);
  if (mine.length === 0) return undefined;
  const known = new Set<string>();
  for (const { sha } of await git.refs('refs/heads/')) for (const line of await list(sha)) known.add(line);
  return mine.find((line) => !known.has(line))?.split('\t')[1];
}

/** GitHub's words about it; a person's token has a scope, an app a permission. */
export function workflowRefusal({ rights }: User, path: string): string {
  return rights.kind === 'classic'
    ? `refusing to allow a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`
    : `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
}

/** @returns GitHub's words when a commit brings a workflow file that this token may not bring */
export async function refusedWorkflow(
  github: GitHub,
  user: User,
  commit: string | undefined,
): Promise<string | undefined> {
  if (user.rights.workflows || commit === undefined) return undefined;
  const path = await newWorkflowFile(github, commit);
  return path === undefined ? undefined : workflowRefusal(user, path);
}

/** Whether an entry of a new tree is a workflow file. */
export const isWorkflowFile = (path: string): boolean => path.startsWith(`${folder}/`);
