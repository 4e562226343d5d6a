/** A signal that follows others and, if asked, a clock. Not AbortSignal.any with timeout: Node may collect those early. */
export class Stop {
  readonly signal: AbortSignal;
  /** Whether the clock was the reason. */
  late = false;
  private readonly controller = new AbortController();
  private readonly parents: readonly AbortSignal[];
  private readonly timer: NodeJS.Timeout | undefined;

  /** @param minutes 0 = no limit */
  constructor(parents: readonly AbortSignal[], minutes = 0) {
    this.signal = this.controller.signal;
    this.parents = parents;
    for (const parent of parents) {
      if (parent.aborted) this.abort();
      parent.addEventListener('abort', this.abort);
    }
    const expire = (): void => {
      this.late = !this.signal.aborted;
      this.abort();
    };
    this.timer = minutes > 0 ? setTimeout(expire, minutes * 60_000) : undefined;
  }

  readonly abort = (): void => this.controller.abort();

  close(): void {
    clearTimeout(this.timer);
    for (const parent of this.parents) parent.removeEventListener('abort', this.abort);
  }
}
