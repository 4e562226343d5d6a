import type { ChartArchive } from '../../charts/archive.js';
import type { ChartState, ChartTarget } from '../../charts/target.js';
import type { Host } from '../../core/host.js';
import { bytes, code, section, table, text } from '../../core/markdown.js';
import { type EffectState, writeReport } from '../../record/report.js';

const effectStates: Readonly<Record<ChartState, EffectState>> = {
  absent: 'planned',
  unchanged: 'unchanged',
  pushed: 'done',
  failed: 'failed',
};

/** For the table of the whole release. */
const chartWords: Readonly<Record<ChartState, string>> = {
  absent: 'not there yet',
  pushed: 'pushed and read back',
  unchanged: 'there with the same content',
  failed: 'not pushed',
};

/** What became of every chart: output, log, summary and the report for the last job, also when the step fails half-way. */
export class Report {
  private readonly host: Host;
  private readonly target: ChartTarget;
  private readonly states: Map<ChartArchive, ChartState>;

  constructor(host: Host, target: ChartTarget, states: ReadonlyMap<ChartArchive, ChartState>) {
    this.host = host;
    this.target = target;
    this.states = new Map(states);
  }

  tell(chart: ChartArchive, state: ChartState): void {
    this.states.set(chart, state);
    this.host.info(`${state.padEnd(9)} ${this.target.reference(chart)} ${chart.digest}`);
  }

  with(state: ChartState): ChartArchive[] {
    return [...this.states].filter(([, one]) => one === state).map(([chart]) => chart);
  }

  log(): void {
    for (const [chart, state] of this.states) this.tell(chart, state);
  }

  output(): void {
    const list = [...this.states].map(([chart, state]) => ({
      reference: this.target.reference(chart),
      digest: chart.digest,
      state,
    }));
    this.host.output('charts', JSON.stringify(list));
  }

  /** @param error what to do next, '' when nothing failed */
  leave(error: string): void {
    const effects = [...this.states].map(([chart, state]) => ({
      effect: `chart:${chart.metadata.name}`,
      state: error !== '' && state === 'absent' ? ('failed' as const) : effectStates[state],
      what: chartWords[state],
      detail: { reference: this.target.reference(chart), digest: chart.digest, mode: this.target.mode },
    }));
    writeReport(this.host, 'push-charts', { effects, error });
  }

  /** `3 pushed, 1 unchanged` */
  result(): string {
    const states: readonly ChartState[] = ['pushed', 'unchanged', 'absent', 'failed'];
    const words = { pushed: 'pushed', unchanged: 'unchanged', absent: 'to push', failed: 'failed' };
    const parts = states
      .map((state) => [this.with(state).length, words[state]] as const)
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`);
    return `${this.target.label}: ${parts.join(', ')}`;
  }

  async summary(title: string, ...lines: readonly string[]): Promise<void> {
    const rows = [...this.states].map(([chart, state]) => [
      code(this.target.reference(chart)),
      state,
      bytes(chart.bytes.length),
      code(chart.digest.slice(0, 19)),
    ]);
    const parts = [...lines.map(text), table(['chart', 'state', 'size', 'digest'], rows)];
    await this.host.summary(section(title, ...parts));
  }
}
