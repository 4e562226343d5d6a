import { existsSync } from 'node:fs';
import { ToolError, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { BranchSource } from '../../git/branches.js';
import { type Git, openGit } from '../../git/git.js';
import { openRest } from '../../github/facts/rest.js';
import type { ConfigFiles, LoadedConfig } from '../../plan/checkout.js';
import type { FactsSource } from '../../plan/settle.js';
import type { ReleaseTag } from '../../version/tag.js';
import type { Version } from '../../version/version.js';
import { openApiRoad } from './api-road.js';
import { openGitRoad } from './git-road.js';
import type { ValidateTagInputs } from './inputs.js';

/** How the repository is read: a checkout, or GitHub's API. Both give the same answers. */
export interface Road extends ConfigFiles {
  /** The commit of the tag. @throws UserError when the tag is nowhere or was moved */
  resolve(tag: string): Promise<string>;
  /** What the plan is made from. */
  facts(commit: string, config: LoadedConfig['config'], tag: ReleaseTag): Promise<FactsSource>;
  /** Every version tag of the prefix in the repository, merged or not, in any order. Asked after `facts`. */
  versions(prefix: string): Promise<readonly Version[]>;
  /** The commit of another tag; undefined without it. */
  commitOfTag(tag: string): Promise<string | undefined>;
  /** Whether a commit is reachable from another, itself included. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  readonly branches: BranchSource;
  /** The default branch, when the event of the run does not tell. */
  defaultBranch(): Promise<string | undefined>;
  /** One line for people about how it was read; '' when there is nothing to say. */
  said(): string;
}

/**
 * A checkout where there is one, else GitHub's API.
 * @throws UserError when there is neither, and for a `working-directory` that was given and is no checkout
 */
export async function openRoad(host: Host, inputs: ValidateTagInputs): Promise<Road> {
  const rest = openRest(host, inputs.token, 'validate-tag');
  const git = await checkoutOf(host, inputs, rest !== undefined);
  if (git !== undefined) return openGitRoad(host, git, inputs, rest);
  if (rest !== undefined) return openApiRoad(host, rest);
  throw new UserError('there is neither a checkout nor an API to read the repository from', {
    where: { key: 'working-directory' },
    fix:
      'add actions/checkout with fetch-depth: 0 before this step; without a checkout leave token at its default, ' +
      'in a run where GITHUB_API_URL and GITHUB_REPOSITORY are set',
  });
}

async function checkoutOf(
  host: Host,
  { workingDirectory }: ValidateTagInputs,
  hasApi: boolean,
): Promise<Git | undefined> {
  // A folder that somebody names has to be what they think it is.
  const named = host.input('working-directory').trim() !== '';
  try {
    return await openGit(host, workingDirectory);
  } catch (error) {
    const absent = error instanceof UserError && !existsSync(`${workingDirectory}/.git`);
    // Self-hosted runners without git: actions/checkout then leaves files without a repository.
    const noGit = error instanceof ToolError && error.exitCode === 127 && hasApi;
    if (named || !(absent || noGit)) throw error;
    return undefined;
  }
}
