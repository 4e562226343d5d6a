import type { Move, MoveState } from '../../channels/decide.js';
import { nameOf } from '../../channels/promote.js';
import type { Host } from '../../core/host.js';
import { code, section, table, text } from '../../core/markdown.js';
import type { EffectReport } from '../../core/report.js';

/** What became of every channel: output, log and summary are made from it, also when the step fails half-way. */
export class Report {
  private readonly host: Host;
  private readonly registry: string;
  private readonly moves: Move[];
  private readonly told = new Set<string>();

  constructor(host: Host, registry: string, moves: readonly Move[]) {
    this.host = host;
    this.registry = registry;
    this.moves = [...moves];
  }

  tell(move: Move, state: MoveState, reason: string): void {
    const at = this.moves.findIndex((one) => nameOf(one) === nameOf(move));
    const found = this.moves[at];
    if (found !== undefined) this.moves[at] = { ...found, state, reason };
    this.told.add(nameOf(move));
  }

  with(state: MoveState): Move[] {
    return this.moves.filter((move) => move.state === state);
  }

  /** One line for each channel in these states. */
  log(states: readonly MoveState[]): void {
    for (const move of this.moves) {
      if (states.includes(move.state)) {
        this.host.info(`${move.state.padEnd(9)} ${nameOf(move)} (${move.reason})`);
      }
    }
  }

  warnRolledBack(): void {
    for (const move of this.moves) {
      if (move.rolledBack) this.host.warning(`${this.registry}/${nameOf(move)} stays: ${move.reason}`);
    }
  }

  output(): void {
    const channels = this.moves.map((move) => ({
      reference: `${this.registry}/${nameOf(move)}`,
      from: move.from,
      to: move.to,
      state: move.state,
      reason: move.reason,
    }));
    this.host.output('channels', JSON.stringify(channels));
  }

  /**
   * The same for the last job of the release.
   * @param project that the plan's repositories lie in, '' for none
   * @param moved what a channel that moves is now: `failed` when the step stopped
   */
  effects(project: string, moved: 'done' | 'planned' | 'failed'): EffectReport[] {
    return this.moves.map((move) => {
      const { repository, channel, from, to, reason } = move;
      const below = project === '' ? repository : repository.slice(project.length + 1);
      // A channel that was to move and was put back is no channel that rightly stays.
      const stays = move.state === 'kept' && !this.told.has(nameOf(move));
      const state = move.state === 'unchanged' ? 'unchanged' : stays ? 'kept' : moved;
      const what =
        state === 'failed' && !this.told.has(nameOf(move)) && move.state === 'moved'
          ? 'not moved: the step stopped before'
          : reason;
      const detail = { from, to, reference: `${this.registry}/${nameOf(move)}` };
      return { effect: `channel:${below}:${channel.name}`, state, what, detail };
    });
  }

  async summary(title: string, ...lines: readonly string[]): Promise<void> {
    const short = (digest: string): string => (digest === '' ? '' : code(digest.slice(0, 19)));
    const rows = this.moves.map((move) => [
      code(nameOf(move)),
      move.state,
      text(move.reason),
      short(move.from),
      short(move.to),
    ]);
    const head = ['channel', 'state', 'why', 'before', 'version tag'];
    await this.host.summary(section(title, ...lines.map(text), table(head, rows)));
  }

  /** `3 moved, 1 kept`. */
  result(): string {
    const states: readonly MoveState[] = ['moved', 'unchanged', 'kept', 'refused'];
    const parts = states
      .map((state) => [this.with(state).length, state] as const)
      .filter(([count]) => count > 0)
      .map(([count, state]) => `${count} ${state}`);
    return parts.join(', ') || 'no channels';
  }
}
