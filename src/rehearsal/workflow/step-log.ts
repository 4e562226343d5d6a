import { parseCommand } from './protocol.js';
import type { Run } from './run.js';
import type { JobState } from './step.js';
import type { Annotation } from './types.js';

/** Takes the lines of a step: carries out workflow commands, masks the rest for the observer. */
export class StepLog {
  /** From the deprecated `::set-output`, which still works on GitHub, also for hostile log lines. */
  readonly outputs: Record<string, string> = {};
  private readonly run: Run;
  private readonly job: JobState;
  private readonly step: string;
  private readonly counts = { error: 0, warning: 0, notice: 0 };
  private stopToken: string | undefined;

  constructor(run: Run, job: JobState, step: string) {
    this.run = run;
    this.job = job;
    this.step = step;
  }

  line(text: string): void {
    const stopped = this.stopToken !== undefined;
    if (stopped && text.trim() === `::${this.stopToken}::`) {
      this.stopToken = undefined;
      return;
    }
    const command = stopped ? undefined : parseCommand(text);
    const { name, properties, data } = command ?? { name: '', properties: {}, data: text };
    if (name === '') this.write(data);
    else if (name === 'add-mask') this.job.masker.add(data);
    else if (name === 'error' || name === 'warning' || name === 'notice')
      this.annotate(name, data, properties);
    else if (name === 'group') this.write(`> ${data}`);
    else if (name === 'stop-commands') this.stopToken = data;
    else if (name === 'set-output') this.outputs[properties['name'] ?? ''] = data;
    else if (name === 'set-env' || name === 'add-path')
      this.annotate('error', `The \`${name}\` command is disabled.`);
  }

  write(text: string): void {
    this.run.request.observer.stepLine(this.job.key, this.step, this.job.masker.mask(text));
  }

  /** Keeps at most 10 of a level per step, each of at most 4096 characters, as GitHub does. */
  annotate(
    level: Annotation['level'],
    text: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    const message = this.job.masker.mask(text);
    this.write(`${level[0]?.toUpperCase()}${level.slice(1)}: ${message}`);
    if (++this.counts[level] > 10) return;
    const { title, file, line } = properties;
    this.run.annotations.push({
      ...{ level, message: message.slice(0, 4096), job: this.job.key, step: this.step },
      ...(title === undefined ? {} : { title: this.job.masker.mask(title) }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
    });
  }

  summary(markdown: string): void {
    const size = Buffer.byteLength(markdown);
    if (size > 1024 * 1024) {
      this.annotate(
        'error',
        `$GITHUB_STEP_SUMMARY supports content up to 1024k, got ${Math.floor(size / 1024)}k`,
      );
    } else if (size > 0) {
      const { key, masker } = this.job;
      this.run.summaries.push({ job: key, step: this.step, markdown: masker.mask(markdown) });
    }
  }
}
