import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The root of this repository; tests run from build/test/support. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');

export type Mapping = Readonly<Record<string, unknown>>;

/** A workflow file, with the keys that the checks look at in one shape whatever way they are written. */
export interface Workflow {
  /** Path inside the repository. */
  readonly path: string;
  readonly text: string;
  readonly data: Mapping;
  /** Of `on.workflow_call`, undefined when the workflow cannot be called. */
  readonly call:
    | { readonly inputs: Mapping; readonly secrets: Mapping; readonly outputs: Mapping }
    | undefined;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly data: Mapping;
  /** Set when the job calls a reusable workflow; it has no steps then. */
  readonly uses: string | undefined;
  readonly needs: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
  readonly with: Mapping;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string | undefined;
  readonly data: Mapping;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly with: Mapping;
}

/** An action.yml. */
export interface ActionFile {
  /** Name of its folder; `.` for the root action. */
  readonly name: string;
  readonly path: string;
  readonly data: Mapping;
  readonly inputs: Readonly<Record<string, Mapping>>;
  readonly outputs: Readonly<Record<string, Mapping>>;
}

/** Everything that a file can refer to by `$/`. */
export interface Repository {
  readonly actions: readonly ActionFile[];
  readonly workflows: readonly Workflow[];
}

export function mapping(value: unknown): Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Mapping) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function readWorkflow(path: string, content: string): Workflow {
  const data = mapping(parse(content));
  const events = typeof data['on'] === 'string' ? { [data['on']]: null } : mapping(data['on']);
  const call = 'workflow_call' in events ? mapping(events['workflow_call']) : undefined;
  return {
    path,
    text: content,
    data,
    call: call && {
      inputs: mapping(call['inputs']),
      secrets: mapping(call['secrets']),
      outputs: mapping(call['outputs']),
    },
    jobs: Object.entries(mapping(data['jobs'])).map(([id, job]) => readJob(id, mapping(job))),
  };
}

function readJob(id: string, data: Mapping): Job {
  return {
    id,
    data,
    uses: text(data['uses']),
    needs: list(data['needs']).map(String),
    permissions: mapping(data['permissions']) as Readonly<Record<string, string>>,
    with: mapping(data['with']),
    steps: list(data['steps']).map(mapping).map(readStep),
  };
}

function readStep(data: Mapping): Step {
  return {
    id: text(data['id']),
    data,
    uses: text(data['uses']),
    run: text(data['run']),
    with: mapping(data['with']),
  };
}

export function readAction(name: string, path: string, content: string): ActionFile {
  const data = mapping(parse(content));
  return {
    name,
    path,
    data,
    inputs: mapping(data['inputs']) as Readonly<Record<string, Mapping>>,
    outputs: mapping(data['outputs']) as Readonly<Record<string, Mapping>>,
  };
}

/** All actions and workflows of this repository. */
export function loadRepository(root: string = repositoryRoot): Repository {
  const actionPaths = folder(join(root, 'actions')).map(
    (name) => [name, `actions/${name}/action.yml`] as const,
  );
  return {
    actions: [['.', 'action.yml'] as const, ...actionPaths]
      .filter(([, path]) => existsSync(join(root, path)))
      .map(([name, path]) => readAction(name, path, readFileSync(join(root, path), 'utf8'))),
    workflows: folder(join(root, '.github/workflows'))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `.github/workflows/${name}`)
      .map((path) => readWorkflow(path, readFileSync(join(root, path), 'utf8'))),
  };
}

function folder(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** Every text in a value, keys left out. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}

/** Names of the secrets that a value speaks of, without the token that every job has. */
export function secretsIn(value: unknown): string[] {
  const found = texts(value).flatMap((line) =>
    [...line.matchAll(/\bsecrets\.(\w+)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].filter((name) => name !== 'GITHUB_TOKEN').sort();
}

/** The `$/actions/<name>` that a step uses; `.` for the root action. */
export function ownAction(step: Step): string | undefined {
  if (step.uses === '$/') return '.';
  return /^\$\/actions\/([^/@]+)$/.exec(step.uses ?? '')?.[1];
}

/** The workflow of this repository that a job calls. */
export function calledWorkflow(job: Job, repository: Repository): Workflow | undefined {
  const path = /^\$\/(.+)$/.exec(job.uses ?? '')?.[1];
  return repository.workflows.find((workflow) => workflow.path === path);
}
