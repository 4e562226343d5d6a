/** What the interpreter takes and gives. All of it is plain data, so that a state can be kept as JSON between attempts. */

export type JobResult = 'success' | 'failure' | 'skipped' | 'cancelled';

export interface RunRequest {
  /** Absolute path of the top workflow; it must lie in `<repository>/.github/workflows/`. */
  readonly workflowFile: string;
  /** Folder of this suite: what `$/…` of its own files and `vantage6/release-actions/…@ref` resolve to. */
  readonly suiteRoot: string;
  readonly event: {
    readonly name: 'push' | 'workflow_dispatch';
    readonly payload: object;
    readonly inputs?: Readonly<Record<string, string | boolean>>;
  };
  /** The github context: repository, ref, ref_name, ref_type, sha, actor, run_id, server_url, api_url, token, ... */
  readonly github: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Folder of this run: job workspaces, temporary files and artifacts; the same one for every attempt of the run. */
  readonly runDir: string;
  readonly maxParallel: number;
  /** Name of an action -> input -> value, for inputs that the workflow leaves at their default. */
  readonly inputOverrides: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Base environment of every child (PATH, HOME, ...). Nothing else of this process is handed on. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables by which a job with `id-token: write` gets tokens with these claims; without it nobody gets any. */
  readonly identity?: (claims: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  /** Third-party actions that are replaced, by `owner/name`. */
  readonly builtins: Readonly<Record<string, Builtin>>;
  /** State of the attempt before this one, for a re-run. */
  readonly previous?: RunState;
  /** Default `all`. */
  readonly rerun?: 'all' | 'failed';
  readonly observer: Observer;
  readonly children: ChildRegistry;
  /** Aborting it cancels the run as a person would. */
  readonly signal?: AbortSignal;
}

export interface StepRecord {
  readonly name: string;
  readonly id: string;
  readonly conclusion: JobResult;
  readonly ms: number;
}

export interface JobRecord {
  /** As GitHub shows it, e.g. `Stage / Build (linux/amd64)`. */
  readonly name: string;
  /** Id paths of the jobs that it waited for, those of the calling job included. */
  readonly needs: readonly string[];
  readonly result: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRecord[];
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  readonly finishedMs: number;
  /** The attempt that ran it; an earlier one when a re-run kept it. */
  readonly attempt: number;
}

export interface ArtifactRecord {
  readonly files: number;
  readonly job: string;
  readonly attempt: number;
}

export interface RunState {
  readonly attempt: number;
  /** By id path: `build`, `stage/build`, `stage/image (linux/amd64)`. */
  readonly jobs: Readonly<Record<string, JobRecord>>;
  readonly artifacts: Readonly<Record<string, ArtifactRecord>>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly job: string;
  readonly step: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Summary {
  readonly job: string;
  readonly step: string;
  readonly markdown: string;
}

export interface RunResult {
  readonly state: RunState;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly annotations: readonly Annotation[];
  readonly summaries: readonly Summary[];
}

/** `job` is the id path of a job, `step` the shown name of a step ('' = the job itself); lines are masked already. */
export interface Observer {
  jobStarted(job: string, name: string): void;
  stepStarted(job: string, step: string): void;
  stepLine(job: string, step: string, line: string): void;
  stepFinished(job: string, step: string, conclusion: JobResult, ms: number): void;
  jobFinished(job: string, result: JobResult, ms: number): void;
  /** A job of an earlier attempt that this re-run keeps. */
  jobKept(job: string, record: JobRecord): void;
  /** A third-party action that was not run; its step counts as successful and has no outputs. */
  notRehearsed(uses: string, job: string, step: string): void;
}

/**
 * Told of every child of a step while it runs, by the action's folder name (`root` for the one of the repository,
 * `run` for a script). `kill` sends SIGKILL to it and its own children; what it returns is called when it has ended.
 */
export interface ChildRegistry {
  register(action: string, job: string, child: { readonly pid: number; kill(): void }): () => void;
}

export interface BuiltinCall {
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly workspace: string;
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
  readonly job: string;
  readonly attempt: number;
  /** Folder that holds one folder per artifact of the run, and their records. */
  readonly artifactsDir: string;
  readonly artifacts: Record<string, ArtifactRecord>;
  readonly signal: AbortSignal;
  line(text: string): void;
}

/** Stands for a third-party action. */
export interface Builtin {
  /** Names of the inputs that it knows, separated by spaces; any other is refused before a run starts. */
  readonly inputs: string;
  /** Returns the outputs; throws to fail the step. */
  run(call: BuiltinCall): Promise<Record<string, string>>;
}
