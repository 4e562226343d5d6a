import {
  calledWorkflow,
  type Job,
  type Mapping,
  mapping,
  ownAction,
  type Repository,
  type Step,
  secretsIn,
  texts,
  type Workflow,
} from './workflow.js';

/** Checks of one workflow against the actions and workflows that it uses; one line per problem. */
export type WiringCheck = (workflow: Workflow, repository: Repository) => string[];

function perJob(check: (job: Job, workflow: Workflow, repository: Repository) => string[]): WiringCheck {
  return (workflow, repository) =>
    workflow.jobs.flatMap((job) =>
      check(job, workflow, repository).map((problem) => `${workflow.path}: ${job.id}: ${problem}`),
    );
}

/** `needs.a.outputs.b`, `jobs.a.outputs.b` and `steps.a.outputs.b` in a value, as pairs [a, b]. */
function outputReferences(kind: 'needs' | 'jobs' | 'steps', value: unknown): [string, string][] {
  const pattern = new RegExp(`\\b${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g');
  return texts(value).flatMap((line) =>
    [...line.matchAll(pattern)].map((match): [string, string] => [match[1] ?? '', match[2] ?? '']),
  );
}

/** Outputs of a job; undefined when they are those of a workflow that is not ours. */
function outputsOf(job: Job, repository: Repository): Mapping | undefined {
  if (job.uses === undefined) return mapping(job.data['outputs']);
  return calledWorkflow(job, repository)?.call?.outputs;
}

/** GitHub turns a missing output into an empty text without a word. */
export const jobOutputsExist: WiringCheck = (workflow, repository) => {
  const missing = (id: string, output: string): boolean => {
    const job = workflow.jobs.find((candidate) => candidate.id === id);
    if (job === undefined) return true;
    const outputs = outputsOf(job, repository);
    return outputs === undefined ? !job.uses?.includes('@') : !(output in outputs);
  };
  const ofJobs = perJob((job) =>
    outputReferences('needs', job.data).flatMap(([id, output]) => {
      if (!job.needs.includes(id)) return [`needs.${id}.outputs.${output}, but needs does not list ${id}`];
      return missing(id, output) ? [`needs.${id}.outputs.${output} does not exist`] : [];
    }),
  )(workflow, repository);
  const ofCall = outputReferences('jobs', workflow.call?.outputs)
    .filter(([id, output]) => missing(id, output))
    .map(([id, output]) => `${workflow.path}: jobs.${id}.outputs.${output} does not exist`);
  return [...ofJobs, ...ofCall];
};

/** The step stands before its use, and its action has the output. */
export const stepOutputsExist: WiringCheck = perJob((job, _workflow, repository) => {
  const check = (value: unknown, before: readonly Step[]): string[] =>
    outputReferences('steps', value).flatMap(([id, output]) => {
      const step = before.find((candidate) => candidate.id === id);
      if (step === undefined) return [`steps.${id}.outputs.${output}: no step ${id} before it`];
      const action = repository.actions.find(({ name }) => name === ownAction(step));
      if (action === undefined) return [];
      return output in action.outputs
        ? []
        : [`steps.${id}.outputs.${output}: ${action.path} has no such output`];
    });
  return [
    ...job.steps.flatMap((step, index) => check(step.data, job.steps.slice(0, index))),
    ...check(job.data['outputs'], job.steps),
  ];
});

function unknownAndMissing(given: Mapping, known: Readonly<Record<string, unknown>>, what: string): string[] {
  return [
    ...Object.keys(given)
      .filter((name) => !(name in known))
      .map((name) => `${what} has no input ${name}`),
    ...Object.entries(known)
      .filter(([name, input]) => mapping(input)['required'] === true && !(name in given))
      .map(([name]) => `${what} needs the input ${name}`),
  ];
}

/** An unknown key under `with` is only a warning on GitHub, and what it should have said is lost. */
export const inputsExist: WiringCheck = perJob((job, _workflow, repository) => {
  const steps = job.steps.flatMap((step) => {
    const name = ownAction(step);
    if (name === undefined)
      return step.uses?.startsWith('$/') ? [`${step.uses} is not an action of ours`] : [];
    const action = repository.actions.find((candidate) => candidate.name === name);
    if (action === undefined) return [`${step.uses} does not exist`];
    return unknownAndMissing(step.with, action.inputs, action.path);
  });
  if (job.uses === undefined || !job.uses.startsWith('$/')) return steps;
  const called = calledWorkflow(job, repository);
  if (called?.call === undefined) return [`${job.uses} does not exist or cannot be called`];
  const { inputs, secrets } = called.call;
  return [
    ...unknownAndMissing(job.with, inputs, called.path),
    ...Object.keys(mapping(job.data['secrets']))
      .filter((name) => !(name in secrets))
      .map((name) => `${called.path} has no secret ${name}`),
    ...secretsIn(job.with).map((name) => `${name} is handed on as an input`),
  ];
});

const levels = ['none', 'read', 'write'];

function exceeding(
  wanted: Readonly<Record<string, string>>,
  ceiling: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(wanted)
    .filter(([scope, level]) => levels.indexOf(level) > levels.indexOf(ceiling[scope] ?? 'none'))
    .map(([scope, level]) => `${scope}: ${level}`);
}

/** GitHub refuses to start a run in which a nested job asks for more than the job that calls it has. */
export const withinCallersPermissions: WiringCheck = perJob((job, _workflow, repository) =>
  (calledWorkflow(job, repository)?.jobs ?? []).flatMap((nested) =>
    exceeding(nested.permissions, job.permissions).map(
      (grant) => `does not allow ${grant} of its job ${nested.id}`,
    ),
  ),
);

/** No job of a workflow may ask for more than this. */
export function withinCeiling(ceiling: Readonly<Record<string, string>>): WiringCheck {
  return perJob((job) => exceeding(job.permissions, ceiling).map((grant) => `${grant} is over the ceiling`));
}

/** Which actions may hold which secret. Names in one line are one credential. */
export interface Credential {
  readonly secrets: readonly string[];
  readonly actions: readonly string[];
}

/**
 * A step's secret goes to an action of the allow-list; a job holds one credential only. Jobs that call a workflow hand
 * secrets on, and are judged there.
 */
export function secretsWhereAllowed(credentials: readonly Credential[]): WiringCheck {
  const owner = (secret: string): Credential | undefined =>
    credentials.find((credential) => credential.secrets.includes(secret));
  return perJob((job) => {
    if (job.uses !== undefined) return [];
    const steps = job.steps.flatMap((step) =>
      secretsIn(step.data)
        .filter((secret) => !owner(secret)?.actions.includes(ownAction(step) ?? ''))
        .map((secret) => `${secret} is given to ${step.uses ?? 'a script'}`),
    );
    const { steps: _steps, ...rest } = job.data;
    const outside = secretsIn(rest).map((secret) => `${secret} stands outside of a step`);
    const held = new Set(secretsIn(job.data).map((secret) => owner(secret)?.secrets[0] ?? secret));
    return [
      ...steps,
      ...outside,
      ...(held.size > 1 ? [`holds ${held.size} credentials: ${[...held].join(', ')}`] : []),
    ];
  });
}
