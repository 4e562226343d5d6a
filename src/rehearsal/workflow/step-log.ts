import type { Runner } from './job.js';
import { parseCommand } from './protocol.js';
import type { Annotation } from './types.js';

/** Takes the lines of a step: carries out workflow commands, masks the rest for the observer. */
export class StepLog {
  /** From the deprecated `::set-output`, which still works on GitHub, also for hostile log lines. */
  readonly outputs: Record<string, string> = {};
  private readonly runner: Runner;
  private readonly step: string;
  private stopToken: string | undefined;

  constructor(runner: Runner, step: string) {
    this.runner = runner;
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
    else if (name === 'add-mask') this.runner.masker.add(data);
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      const { line, ...rest } = properties;
      this.annotate(name, data, { ...rest, ...(line === undefined ? {} : { line: Number(line) }) });
    } else if (name === 'group') this.write(`> ${data}`);
    else if (name === 'stop-commands') this.stopToken = data;
    else if (name === 'set-output') this.outputs[properties['name'] ?? ''] = data;
    else if (name === 'set-env' || name === 'add-path') {
      this.annotate('error', `The \`${name}\` command is disabled.`);
    }
  }

  write(text: string): void {
    this.runner.run.request.observer.stepLine(this.runner.key, this.step, this.runner.masker.mask(text));
  }

  annotate(level: Annotation['level'], text: string, place: Partial<Annotation> = {}): void {
    const { masker, run, key } = this.runner;
    const message = masker.mask(text);
    this.write(`${level[0]?.toUpperCase()}${level.slice(1)}: ${message}`);
    const { title, file, line } = place;
    run.annotations.push({
      ...{ level, message, job: key, step: this.step },
      ...(title === undefined ? {} : { title: masker.mask(title) }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    });
  }

  summary(text: string): void {
    const { masker, run, key } = this.runner;
    if (text !== '') run.summaries.push({ job: key, step: this.step, markdown: masker.mask(text) });
  }
}
