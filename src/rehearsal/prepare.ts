import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Plan } from '../plan/types.js';
import type { Checked } from './check.js';
import { holdsNewest, openEmbedded, syncEmbedded } from './embedded.js';
import type { Trigger } from './events.js';
import { commitOf, git, tryGit } from './git.js';
import { asGiven, configBranch, configRefOf, putConfig } from './given-config.js';
import { shown } from './next.js';
import type { RehearsalOptions, Suite } from './options.js';
import { decideTag, type PlacedTag, setTag } from './place-tag.js';
import { planOf } from './plan-of.js';
import { choosePort } from './ports.js';
import { clearRun, readRun, runFolder, type StoredRun } from './run-store.js';
import { newCredentials, removeState, type State, writeStateFile } from './state.js';
import { registryProject, robotOf } from './targets.js';

/** What stands ready before the services start. */
export interface Prepared {
  readonly state: State;
  readonly gitDir: string;
  readonly tag: PlacedTag;
  readonly plan: Plan;
  readonly trigger: Trigger;
  /** Input `config-ref` of the run; '' = the config of the tagged commit. */
  readonly configRef: string;
  /** For a re-run. */
  readonly previous: StoredRun | undefined;
  /** Absolute path of the workflow file. */
  readonly workflowFile: string;
  /** How reports name it. */
  readonly shownWorkflow: string;
  readonly portChanged: boolean;
  /** The commit whose workflow runs: that of the event. */
  readonly eventCommit: string;
  readonly runDir: string;
  /** What was done, a line each. */
  readonly said: readonly string[];
}

/**
 * Makes or updates the state: ports, credentials, the embedded repository, the tag, the folder of the run.
 * @throws UserError when there is nothing to re-run, the tag has no branch, or new commits conflict
 */
export async function prepare(checked: Checked, options: RehearsalOptions, suite: Suite): Promise<Prepared> {
  const { source, tag } = checked;
  const earlier = options.fresh ? undefined : readRun(options.state, tag.name);
  if (options.rerun !== undefined && earlier?.state === undefined) {
    throw new UserError(`there is no finished rehearsal of ${tag.name} to re-run`, {
      fix: 'rehearse without --rerun first',
    });
  }
  if (options.fresh) removeState(options.state);
  const rerun = options.rerun === undefined ? undefined : earlier;
  const begun = await updateState(checked, options);
  const gitDir = join(options.state, 'github', 'repo.git');
  const { dirty, out } = options;
  const first = await openEmbedded(gitDir, source.defaultBranch);
  // A commit that --at names must keep its SHA; a branch is meant as it stands after the rebase.
  const keepCommits = options.at !== undefined && !source.branches.has(options.at);
  const said = syncEmbedded(gitDir, source, { first, dirty, out, keepCommits });
  if (checked.configText !== undefined) {
    const commit = putConfig(gitDir, checked.configText);
    said.push(
      `${shown(options.config ?? '')} is used instead of the config of the tagged commit: it is on ${configBranch} (${commit.slice(0, 9)}) of the embedded repository, and config-ref of the run names that`,
    );
  }
  const placed = await decideTag(gitDir, source, tag, {
    at: options.at,
    branches: checked.config.branches,
    defaultBranch: source.defaultBranch,
  });
  // Before the tag exists: a tag on a commit that cannot be released would have to be moved.
  const configRef = checked.configText === undefined ? configRefOf(rerun) : configBranch;
  const plan = await planOf(gitDir, placed.commit, tag, { ref: configRef }).catch((thrown: unknown) => {
    throw checked.configText === undefined ? thrown : asGiven(thrown, shown(options.config ?? ''));
  });
  setTag(gitDir, tag, placed);
  const state = withRobot(begun, plan, options.state);
  const trigger = triggerOf(options, placed, earlier);
  if (rerun === undefined) clearRun(options.state, tag.name);
  const folder = runFolder(options.state, tag.name);
  const eventCommit =
    rerun?.github['sha'] ??
    (trigger === 'push'
      ? placed.commit
      : (commitOf(gitDir, `refs/heads/${source.defaultBranch}`) ?? placed.commit));
  const runDir = join(folder, 'run');
  mkdirSync(runDir, { recursive: true });
  const workflow = rerun === undefined ? options.workflow : rerun.workflow || undefined;
  return {
    ...{ state, gitDir, plan, configRef, tag: placed, trigger, previous: rerun, eventCommit, runDir },
    shownWorkflow: workflow ?? 'release.yml of release-actions',
    portChanged: checked.state !== undefined && checked.state.port !== state.port,
    workflowFile: workflowOf(workflow, suite, gitDir, eventCommit, join(folder, 'caller')),
    said: [
      ...said,
      `${tag.name} ${placed.said} (${placed.commit.slice(0, 9)})`,
      ...(placed.state === 'kept' &&
      placed.branch !== '' &&
      !holdsNewest(gitDir, placed.branch, placed.commit)
        ? [
            `newer commits of ${placed.branch} are not in ${tag.name}: --at ${placed.branch} would move the tag`,
          ]
        : []),
    ],
  };
}

async function updateState(checked: Checked, options: RehearsalOptions): Promise<State> {
  const earlier = checked.state;
  const { owner, repo } = earlier ?? nameOf(checked.source.root);
  const state: State = {
    schema_version: 1,
    port: options.port ?? earlier?.port ?? (await choosePort()),
    owner,
    repo,
    // A state of an earlier release lacks those of newer services.
    credentials: { ...newCredentials(), ...earlier?.credentials },
    runs: (earlier?.runs ?? 0) + (options.rerun === undefined ? 1 : 0),
  };
  writeStateFile(options.state, state);
  return state;
}

/** The registry's account is one of the project that this plan pushes to. */
function withRobot(state: State, plan: Plan, dir: string): State {
  const DOCKER_USERNAME = robotOf(registryProject(plan));
  const named = { ...state, credentials: { ...state.credentials, DOCKER_USERNAME } };
  writeStateFile(dir, named);
  return named;
}

/** Owner and name as on GitHub when the checkout has such a remote. */
function nameOf(root: string): { owner: string; repo: string } {
  const remote = tryGit(root, ['config', '--get', 'remote.origin.url']).stdout.trim();
  const match = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote);
  const folder = basename(root).replace(/[^\w.-]+/g, '-') || 'project';
  return { owner: match?.[1] ?? 'rehearsal', repo: match?.[2] ?? folder };
}

function triggerOf(options: RehearsalOptions, placed: PlacedTag, earlier: StoredRun | undefined): Trigger {
  if (options.rerun !== undefined) return options.rerun === 'all' ? 're-run all jobs' : 're-run failed jobs';
  // Only a dispatch can name another config.
  if (options.config !== undefined) return 'workflow_dispatch';
  // A tag that arrives at another commit is a push again, whatever ran before.
  return earlier === undefined || placed.state !== 'kept' ? 'push' : 'workflow_dispatch';
}

/** The suite's own workflow, or that of the repository as it stands in the commit of the event. */
function workflowOf(
  workflow: string | undefined,
  suite: Suite,
  gitDir: string,
  commit: string,
  folder: string,
): string {
  if (workflow === undefined) {
    const file = join(suite.root, '.github', 'workflows', 'release.yml');
    if (existsSync(file)) return file;
    throw new UserError(`the suite has no workflow ${file}`, { fix: 'install release-actions again' });
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = mkdtempSync(join(tmpdir(), 'rehearsal-index-'));
  const env = { GIT_INDEX_FILE: join(index, 'index') };
  try {
    git(gitDir, ['read-tree', commit], { env });
    git(gitDir, ['--work-tree', folder, 'checkout-index', '--all', '--force', '--quiet'], { env });
  } finally {
    rmSync(index, { recursive: true, force: true });
  }
  const file = join(folder, workflow);
  if (existsSync(file)) return file;
  throw new UserError(`there is no ${workflow} in the commit ${commit.slice(0, 9)} that the run belongs to`, {
    fix: 'commit it, or give its path from the top of the repository with --workflow',
  });
}
