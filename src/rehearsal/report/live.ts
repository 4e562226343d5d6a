import type { RehearsalEvent, Reporter } from '../events.js';
import { type Colour, columns, cut, duration, paint, plainText } from './terminal.js';
import { advance, emptyView, type JobView, type View } from './view.js';

export interface Screen {
  write(text: string): unknown;
  readonly columns: number;
  readonly rows: number;
  readonly colours: boolean;
}

const marks: Readonly<Record<JobView['state'], readonly [string, Colour]>> = {
  running: ['▸', 'bold'],
  success: ['✓', 'green'],
  failure: ['✗', 'red'],
  skipped: ['–', 'dim'],
  cancelled: ['✗', 'yellow'],
  kept: ['=', 'dim'],
};

/** The lines of the live table, never more than fit on the screen: the newest jobs are the ones that matter. */
export function renderLive(view: View, now: number, screen: Omit<Screen, 'write'>): string[] {
  const room = Math.max(1, screen.rows - 5);
  const shown = view.jobs.slice(-room);
  const rows = shown.map((job) => {
    const seconds = job.state === 'running' ? (now - job.startedMs) / 1000 : job.seconds;
    const step = job.state === 'running' ? plainText(job.step) : job.state;
    return [marks[job.state][0], plainText(job.name), job.state === 'kept' ? '' : duration(seconds), step];
  });
  const width = Math.max(20, screen.columns - 1);
  const hidden = view.jobs.length - shown.length;
  const footer = `effects ${view.effects}${view.lastEffect === '' ? '' : `, last: ${plainText(view.lastEffect)}`}`;
  return [
    paint('bold', cut(plainText(view.title), width), screen.colours),
    ...(hidden > 0 ? [cut(`… ${hidden} more`, width)] : []),
    ...columns(rows, [2]).map((line, index) => {
      const colour = marks[shown[index]?.state ?? 'running'][1];
      return paint(colour, cut(line, width), screen.colours);
    }),
    cut(footer, width),
    ...(view.last === '' ? [] : [paint('dim', cut(plainText(view.last), width), screen.colours)]),
  ];
}

/** A table that is redrawn in place, for a terminal. */
export class LiveTable implements Reporter {
  private view = emptyView;
  private drawn = 0;
  private closed = false;
  private readonly screen: Screen;
  private readonly timer: NodeJS.Timeout;

  constructor(screen: Screen) {
    this.screen = screen;
    this.timer = setInterval(() => this.draw(), 200);
    this.timer.unref();
  }

  event(event: RehearsalEvent): void {
    this.view = advance(this.view, event, Date.now());
    this.draw();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    clearInterval(this.timer);
    this.draw();
  }

  private draw(): void {
    if (this.view.title === '' && this.view.last === '') return;
    const lines = renderLive(this.view, Date.now(), this.screen);
    const up = this.drawn > 0 ? `\u001b[${this.drawn}A` : '';
    // Each line clears what stood there; J clears the rest when the table got shorter.
    this.screen.write(`${up}${lines.map((line) => `\u001b[2K${line}\n`).join('')}\u001b[J`);
    this.drawn = lines.length;
  }
}
