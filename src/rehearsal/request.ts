import { availableParallelism } from 'node:os';
import { childEnvironment } from '../core/child.js';
import type { Plan } from '../plan/types.js';
import type { Checked } from './check.js';
import type { ImageBuilder } from './image-builder.js';
import type { RehearsalOptions, Suite } from './options.js';
import type { Prepared } from './prepare.js';
import type { StoredRun } from './run-store.js';
import type { RunningServices } from './running-services.js';
import { imagesProject } from './targets.js';
import type { RunRequest } from './workflow/types.js';

const actor = 'releaser';
const zeros = '0'.repeat(40);

/** The event that starts a run, and the facts of the github context that do not depend on the services. */
export function newRun(checked: Checked, prepared: Prepared, workflow: string | undefined): StoredRun {
  const { tag } = checked;
  const { owner, repo, runs } = prepared.state;
  const push = prepared.trigger === 'push';
  const ref = push ? `refs/tags/${tag.name}` : `refs/heads/${checked.source.defaultBranch}`;
  const repository = {
    id: 1,
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: { login: owner, id: 1 },
    default_branch: checked.source.defaultBranch,
    private: false,
  };
  const common = { ref, repository, sender: { login: actor, id: 2 } };
  const payload = push
    ? { ...common, before: zeros, after: prepared.tag.commit, created: true, deleted: false, forced: false }
    : { ...common, workflow: workflow ?? '.github/workflows/release.yml' };
  return {
    schema_version: 1,
    event: push
      ? { name: 'push', payload }
      : { name: 'workflow_dispatch', payload, inputs: dispatchInputs(tag.name, prepared.configRef) },
    github: {
      repository: `${owner}/${repo}`,
      repository_owner: owner,
      repository_id: '1',
      repository_owner_id: '1',
      ref,
      ref_name: ref.replace(/^refs\/(?:tags|heads)\//, ''),
      ref_type: push ? 'tag' : 'branch',
      ref_protected: 'false',
      base_ref: '',
      head_ref: '',
      sha: prepared.eventCommit,
      actor,
      actor_id: '2',
      triggering_actor: actor,
      run_id: String(1_000_000 + runs),
      run_number: String(runs),
      retention_days: '90',
      secret_source: 'Actions',
    },
    workflow: workflow ?? '',
    state: undefined,
  };
}

function dispatchInputs(tag: string, configRef: string): Record<string, string> {
  return configRef === '' ? { tag } : { tag, 'config-ref': configRef };
}

/** Everything that the interpreter needs for one attempt. */
export function requestOf(
  run: StoredRun,
  prepared: Prepared,
  services: RunningServices,
  options: RehearsalOptions,
  suite: Suite,
  rest: Pick<RunRequest, 'builtins' | 'observer' | 'children' | 'signal'> & {
    readonly builder: ImageBuilder;
  },
): RunRequest {
  const { builder, ...around } = rest;
  const { credentials } = prepared.state;
  const empty = options.inject.flatMap(({ injection }) =>
    injection.kind === 'empty' ? [injection.secret] : [],
  );
  const secrets = Object.fromEntries(
    Object.entries(credentials).map(([name, value]) => [name, empty.includes(name) ? '' : value]),
  );
  const { github, discord } = services;
  return {
    workflowFile: prepared.workflowFile,
    suiteRoot: suite.root,
    event: run.event,
    github: {
      ...run.github,
      server_url: github.serverUrl,
      api_url: github.apiUrl,
      graphql_url: github.graphqlUrl,
      token: secrets['GITHUB_TOKEN'] ?? '',
    },
    secrets,
    vars: {},
    runDir: prepared.runDir,
    maxParallel: Math.max(2, availableParallelism()),
    inputOverrides: overridesOf(services, prepared.plan),
    identity: (claims) => services.issuer.offer(claims),
    env: childEnvironment(process.env, {
      DISCORD_API_URL: discord.apiUrl,
      ...builder.env,
      ...compileCache(),
    }),
    ...(run.state === undefined || options.rerun === undefined
      ? {}
      : { previous: run.state, rerun: options.rerun }),
    ...around,
  };
}

/** Inputs by which the actions find the embedded services in place of the real ones that the config names. */
function overridesOf({ pypi, registry }: RunningServices, plan: Plan): RunRequest['inputOverrides'] {
  const index = { 'index-url': pypi.indexUrl };
  const outside = plan.images.builds.length > 0 && plan.images.project === '';
  const images = { registry: registry.host, ...(outside ? { project: imagesProject(plan) } : {}) };
  return {
    'publish-pypi': { 'repository-url': pypi.uploadUrl, ...index },
    'push-harbor': images,
    'promote-tags': images,
    'push-charts': { registry: registry.host },
    // Running installations know nothing of a rehearsal.
    'verify-release': { registry: registry.host, ...index, live: 'none' },
  };
}

/** Where Node keeps compiled code, if the user wants that: the same bundles are started again and again. */
function compileCache(): Record<string, string> {
  const folder = process.env['NODE_COMPILE_CACHE'];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}
