import { type Job, mapping, ownAction, type Step, secretsIn, texts, type Workflow } from './workflow.js';

/** A check returns one line per problem, none when all is well. */
export type Check = (workflow: Workflow) => string[];

function perJob(check: (job: Job) => string[]): Check {
  return ({ path, jobs }) =>
    jobs.flatMap((job) => check(job).map((problem) => `${path}: ${job.id}: ${problem}`));
}

function perStep(check: (step: Step) => string[]): Check {
  return perJob((job) =>
    job.steps.flatMap((step, index) => check(step).map((problem) => `step ${index + 1}: ${problem}`)),
  );
}

/** Each `uses` is `$/...`, or pinned by a full commit SHA with the version in a comment. */
export const pinnedUses: Check = ({ path, text, jobs }) => {
  const problems: string[] = [];
  const lines = [...text.matchAll(/^[ \t]*(?:-[ \t]+)?uses:[ \t]*(.*)$/gm)].map((match) => match[1] ?? '');
  for (const line of lines) {
    const own = /^\$\/[\w./-]+$/.test(line.replace(/\s+#.*$/, '').trim());
    const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line.trim());
    if (!own && !pinned)
      problems.push(`${path}: uses: ${line.trim()} is neither $/ nor pinned by SHA with # vX.Y.Z`);
  }
  const known = jobs
    .flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)])
    .filter((uses) => uses);
  if (known.length !== lines.length) problems.push(`${path}: write each uses: on a line of its own`);
  return problems;
};

/** A value that is put into a script by `${{ }}` becomes code; scripts get values by the environment. */
export const noExpressionInRun: Check = perStep(({ run }) =>
  run?.includes('${{') ? ['an expression inside run:'] : [],
);

/** `permissions: {}` at the top, so that a job has only what it names. */
export const emptyTopPermissions: Check = ({ path, data }) => {
  const { permissions } = data;
  const empty =
    permissions !== null && typeof permissions === 'object' && Object.keys(permissions).length === 0;
  return empty ? [] : [`${path}: the top level needs permissions: {}`];
};

/** A job names each permission: `write-all` and the like would grow with the platform. */
export const namedPermissions: Check = perJob(({ data, permissions }) => {
  if (typeof data['permissions'] === 'string') return [`permissions: ${data['permissions']}`];
  return Object.entries(permissions)
    .filter(([, level]) => !['read', 'write', 'none'].includes(level))
    .map(([scope, level]) => `permission ${scope}: ${level}`);
});

/** GitHub takes no timeout on a job that calls a workflow. */
export const namedAndLimited: Check = perJob(({ data, uses }) => [
  ...(typeof data['name'] === 'string' && data['name'] !== '' ? [] : ['no name']),
  ...(uses !== undefined || typeof data['timeout-minutes'] === 'number' ? [] : ['no timeout-minutes']),
]);

/** checkout would leave the token where later steps can read it. */
export const noPersistedCredentials: Check = perStep(({ uses, with: inputs }) =>
  uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false
    ? ['checkout without persist-credentials: false']
    : [],
);

/** A cache is written by runs that nobody reviewed: nothing of it may reach a release. */
export const noCaches: Check = perStep(({ uses = '', with: inputs }) => {
  if (/^actions\/cache\b/.test(uses)) return [uses];
  const problems = inputs['cache'] ? [`cache: ${inputs['cache']}`] : [];
  if (uses.startsWith('actions/setup-node@') && inputs['package-manager-cache'] !== false) {
    problems.push('setup-node caches by itself without package-manager-cache: false');
  }
  return problems;
});

/** Names are fixed and a later attempt overwrites: a re-run must find what the attempt before it left. */
export const fixedArtifacts: Check = perStep(({ uses = '', with: inputs }) => {
  if (!/^actions\/(upload|download)-artifact@/.test(uses)) return [];
  // A pattern takes whatever jobs have left, also none.
  const name = String(inputs['name'] ?? inputs['pattern'] ?? '');
  return [
    ...(name === '' ? ['an artifact without a name'] : []),
    ...(/run_attempt|run_id|run_number/.test(name) ? [`the artifact name ${name} changes with the run`] : []),
    ...(uses.startsWith('actions/upload') && inputs['overwrite'] !== true
      ? ['upload without overwrite: true']
      : []),
  ];
});

/** `inherit` and dynamic look-ups hand over more than is named. */
export const secretsByName: Check = (workflow) => [
  ...perJob(({ data }) => {
    if (data['secrets'] === 'inherit') return ['secrets: inherit'];
    const handed = Object.entries(mapping(data['secrets']));
    return handed
      .filter(([name, value]) => value !== `\${{ secrets.${name} }}`)
      .map(([name, value]) => `secret ${name} is handed on as ${value}`);
  })(workflow),
  ...texts(workflow.data)
    .filter((line) => /secrets\s*\[|(toJSON|fromJSON)\s*\(\s*secrets\b/i.test(line))
    .map((line) => `${workflow.path}: secrets by another way than their name: ${line}`),
  ...Object.entries(workflow.call?.secrets ?? {})
    .filter(([, value]) => mapping(value)['required'] !== false)
    .map(([name]) => `${workflow.path}: the secret ${name} needs required: false`),
];

/** Same group names in caller and callee cancel each other at the start; jobs have groups instead. */
export const noWorkflowConcurrency: Check = ({ path, data }) =>
  data['concurrency'] === undefined ? [] : [`${path}: concurrency at workflow level`];

/** Waiting releases stay in the queue, and none is cancelled half way. */
export const queueingConcurrency: Check = perJob(({ data }) => {
  if (data['concurrency'] === undefined) return [];
  const { 'cancel-in-progress': cancel, queue } = mapping(data['concurrency']);
  return cancel === false && queue === 'max'
    ? []
    : ['concurrency needs cancel-in-progress: false and queue: max'];
});

/** A skipped job looks like a good one. Only `!cancelled()` adds runs instead of taking them away. */
export const noJobTurnedOff: Check = perJob(({ data }) => {
  if (data['if'] === undefined) return [];
  const condition = String(data['if'])
    .replace(/^\$\{\{|\}\}$/g, '')
    .trim();
  return condition === '!cancelled()' ? [] : [`if: ${data['if']} could turn the job off`];
});

/** True for a job that could do harm if the tag were not what it was: it holds a secret or may write. */
function isPrivileged(job: Job): boolean {
  return secretsIn(job.data).length > 0 || Object.values(job.permissions).includes('write');
}

/** The first own action of a job with a secret or a write permission makes sure that the tag has not moved. */
export const guarded: Check = perJob((job) => {
  if (job.uses !== undefined || !isPrivileged(job)) return [];
  const guard = job.steps.findIndex((step) => ownAction(step) !== undefined);
  const step = job.steps[guard];
  if (step === undefined || ownAction(step) !== 'validate-tag' || !step.with['expect-sha']) {
    return ['its first own action is not $/actions/validate-tag with expect-sha'];
  }
  const early = [job.data['env'], ...job.steps.slice(0, guard + 1).map(({ data }) => data)].flatMap(
    secretsIn,
  );
  if (step.data['if'] !== undefined || step.data['continue-on-error'] !== undefined) {
    return ['the guard can be passed by'];
  }
  return early.length === 0 ? [] : [`${early.join(', ')} is in reach before the guard has run`];
});

/** Build backends run whatever the project wrote: nothing worth stealing may be near. */
export const noSecretNearProjectCode: Check = perJob((job) =>
  job.steps.some((step) => ownAction(step) === 'build-python') && isPrivileged(job)
    ? ['runs project code and has a secret or a write permission']
    : [],
);
