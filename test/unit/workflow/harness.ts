import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { interpret } from '../../../src/rehearsal/workflow/engine.js';
import type { Validate } from '../../../src/rehearsal/workflow/load.js';
import type { JobRecord, JobResult, RunRequest, RunResult } from '../../../src/rehearsal/workflow/types.js';

export interface Recorded {
  readonly lines: string[];
  readonly foreign: string[];
  readonly kept: string[];
  readonly finished: Record<string, JobResult>;
  readonly children: { action: string; job: string; pid: number; kill(): void }[];
}

/** A suite in a temporary folder, and runs of its workflows with everything the observer was told. */
export class Suite {
  readonly root = mkdtempSync(join(tmpdir(), 'workflow-'));
  readonly runDir = join(this.root, 'run');

  constructor(files: Readonly<Record<string, string>> = {}) {
    mkdirSync(this.runDir);
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string): void {
    const file = join(this.root, 'suite', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** A JavaScript action from the body of an ES module. */
  action(name: string, inputs: string, body: string): void {
    this.write(
      `actions/${name}/action.yml`,
      `name: ${name}\ninputs:\n${inputs}\nruns:\n  using: node24\n  main: main.mjs\n`,
    );
    this.write(`actions/${name}/main.mjs`, body);
  }

  workflow(content: string, name = 'main.yml'): string {
    this.write(`.github/workflows/${name}`, content);
    return join(this.root, 'suite/.github/workflows', name);
  }

  async run(
    content: string,
    changes: Partial<RunRequest> = {},
    validate: Validate = async () => [],
  ): Promise<RunResult & Recorded> {
    const recorded: Recorded = { lines: [], foreign: [], kept: [], finished: {}, children: [] };
    const result = await interpret(
      {
        workflowFile: this.workflow(content),
        suiteRoot: join(this.root, 'suite'),
        event: { name: 'push', payload: {} },
        github: {
          repository: 'owner/sample',
          ref: 'refs/tags/version/5.1.0',
          ref_name: 'version/5.1.0',
          ref_type: 'tag',
          sha: '0'.repeat(40),
          run_id: '7',
          token: 'token-of-the-job',
        },
        secrets: {},
        vars: {},
        runDir: this.runDir,
        maxParallel: 4,
        inputOverrides: {},
        env: { PATH: process.env['PATH'] ?? '', HOME: this.root },
        builtins: {},
        observer: {
          jobStarted: () => {},
          stepStarted: () => {},
          stepLine: (_job, _step, line) => recorded.lines.push(line),
          stepFinished: () => {},
          jobFinished: (job, jobResult) => {
            recorded.finished[job] = jobResult;
          },
          jobKept: (job: string, _record: JobRecord) => recorded.kept.push(job),
          notRehearsed: (uses) => recorded.foreign.push(uses),
        },
        children: {
          register(action, job, child) {
            recorded.children.push({ action, job, ...child });
            return () => {};
          },
        },
        ...changes,
      },
      validate,
    );
    return { ...result, ...recorded };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Results of all jobs by id path. */
export function results(run: RunResult): Record<string, JobResult> {
  return Object.fromEntries(Object.entries(run.state.jobs).map(([key, job]) => [key, job.result]));
}

/** A workflow that starts on a tag, from its jobs. */
export function onTag(jobs: string): string {
  return `on:\n  push:\n    tags: ['version/*']\njobs:\n${jobs}`;
}
