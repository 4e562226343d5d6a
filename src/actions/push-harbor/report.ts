import type { Host } from '../../core/host.js';
import { code, section, table, text } from '../../core/markdown.js';
import { type EffectReport, type EffectState, writeReport } from '../../record/report.js';

export type ImageState = 'pushed' | 'adopted' | 'unchanged';

/** One line of the output `images`. */
export interface ImageRow {
  /** `host/project/name:tag`, or `…@digest` while no tag holds it. */
  readonly reference: string;
  /** '' while it does not exist. */
  readonly digest: string;
  readonly platforms: readonly string[];
  readonly state: ImageState;
}

/** What became of the images: output, summary and the report for the last job, also when the step fails half-way. */
export class Report {
  readonly rows: ImageRow[] = [];
  private readonly host: Host;
  private readonly notes: string[] = [];
  private readonly effects = new Map<string, EffectReport>();

  constructor(host: Host) {
    this.host = host;
  }

  /** What is worth knowing, for log and summary. */
  note(...lines: readonly string[]): void {
    for (const line of lines) this.host.info(line);
    this.notes.push(...lines);
  }

  /** Adds a row, or takes the place of the one with the same reference. */
  row(row: ImageRow): void {
    const at = this.rows.findIndex(({ reference }) => reference === row.reference);
    if (at < 0) this.rows.push(row);
    else this.rows[at] = row;
  }

  /** What became of the version tag of a repository (its name below the project). */
  effect(
    repository: string,
    state: EffectState,
    what: string,
    row?: Pick<ImageRow, 'reference' | 'digest'>,
  ): void {
    const effect = `image:${repository}`;
    const detail = row === undefined ? {} : { detail: { reference: row.reference, digest: row.digest } };
    this.effects.set(effect, { effect, state, what, ...detail });
  }

  output(): void {
    this.host.output('images', JSON.stringify(this.rows));
  }

  /** @param name of the step's file; steps of one job must not share it */
  forLastJob(name: string, error: string): void {
    writeReport(this.host, name, { effects: [...this.effects.values()], error });
  }

  async summary(title: string, ...lines: readonly string[]): Promise<void> {
    const rows = this.rows.map(({ reference, digest, platforms, state }) => [
      code(reference),
      state,
      text(platforms.join(', ')),
      digest === '' ? '' : code(digest),
    ]);
    const head = ['image', 'state', 'platforms', 'digest'];
    await this.host.summary(section(title, ...[...lines, ...this.notes].map(text), table(head, rows)));
  }

  /** `2 pushed, 1 adopted`. */
  result(): string {
    const states: readonly ImageState[] = ['pushed', 'adopted', 'unchanged'];
    const parts = states
      .map((state) => [this.rows.filter((row) => row.state === state).length, state] as const)
      .filter(([count]) => count > 0)
      .map(([count, state]) => `${count} ${state}`);
    return parts.join(', ') || 'no images';
  }
}
