import { nameOf } from '../../channels/contest.js';
import type { Move, MoveState } from '../../channels/decide.js';
import type { Host } from '../../core/host.js';
import { code, section, table, text } from '../../core/markdown.js';
import type { EffectReport } from '../../core/report.js';

/** What became of every channel: output, log and summary are made from it, also when the step fails half-way. */
export class Report {
  private readonly host: Host;
  private readonly registry: string;
  private readonly version: string;
  private readonly moves: Move[];
  private readonly told = new Set<string>();

  constructor(host: Host, registry: string, version: string, moves: readonly Move[]) {
    this.host = host;
    this.registry = registry;
    this.version = version;
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

  /** The plan, a line for each channel in the order of moving: the same in a dry run as before the first write. */
  log(): void {
    for (const move of this.moves) {
      const { state, from, fromVersion, reason } = move;
      const word = state === 'moved' ? 'move' : state;
      const held = from === '' ? '' : `${fromVersion || short(from)} -> `;
      const way = state === 'moved' ? `: ${held}${this.version}` : '';
      this.host.info(`${word.padEnd(9)} ${nameOf(move)}${way} (${reason})`);
    }
  }

  warnDoubtful(): void {
    for (const move of this.moves) {
      if (move.doubtful) this.host.warning(`${this.registry}/${nameOf(move)} stays: ${move.reason}`);
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
      const stays = move.state === 'kept' && (moved !== 'failed' || !this.told.has(nameOf(move)));
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
    const rows = this.moves.map((move) => [
      code(nameOf(move)),
      held(move.from, move.fromVersion),
      move.state === 'kept' || move.state === 'refused' ? '' : held(move.to, this.version),
      move.state,
      text(move.reason),
    ]);
    const head = ['channel', 'from', 'to', 'state', 'why'];
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

function short(digest: string): string {
  return digest.slice(0, 19);
}

/** What a channel holds, for the table: version and digest, as far as they are known. */
function held(digest: string, version: string): string {
  if (digest === '') return '';
  return `${version === '' ? '' : `${text(version)} `}${code(short(digest))}`;
}
