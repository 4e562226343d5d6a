import type { Injection } from './inject.js';
import type { EffectFacts, Hooks, Verdict } from './services/types.js';

/** What faults act on. */
export interface Victims {
  /** SIGKILLs the process of an action. */
  kill(action: string): void;
  moveBranch(): void;
  moveTag(): void;
  /** Says that a fault was injected now. */
  injected(what: string): void;
}

type Move = Extract<Injection, { kind: 'move-branch' | 'move-tag' }>;

interface Counted {
  readonly k: number;
  readonly facts: EffectFacts;
}

/**
 * Decides for every request and effect whether a fault strikes. One instance is one attempt: effects are counted per
 * action from 1, and each fault strikes as often as it was asked for.
 */
export class Faults implements Pick<Hooks, 'effect' | 'request'> {
  private readonly injections: readonly Injection[];
  private readonly victims: Victims;
  private readonly struck = new Map<Injection, number>();
  private readonly counts = new Map<string, number>();
  private readonly pending: Counted[] = [];
  private over = false;

  constructor(injections: readonly Injection[], victims: Victims) {
    this.injections = injections;
    this.victims = victims;
  }

  async request(service: string, route: string): Promise<Verdict> {
    if (this.over) return undefined;
    for (const injection of this.injections) {
      if (injection.kind !== 'fail' && injection.kind !== 'drop') continue;
      const sameRoute = injection.route === route || `${service}.${injection.route}` === route;
      if (injection.service !== service || !sameRoute) continue;
      if ((this.struck.get(injection) ?? 0) >= injection.times) continue;
      if (injection.kind === 'drop') {
        this.strike(injection, `${route}: connection closed without an answer`);
        return 'drop';
      }
      this.strike(injection, `${route}: answered ${injection.status}`);
      return { status: injection.status, body: 'injected by the rehearsal\n' };
    }
    return undefined;
  }

  async effect(facts: EffectFacts, phase: 'before' | 'after'): Promise<Verdict> {
    const k = phase === 'before' ? this.count(facts) : this.countOf(facts);
    if (phase === 'before') this.move(facts.actor, k);
    const kill = this.injections.find(
      (each) => each.kind === 'kill' && each.action === facts.actor && each.k === k && each.phase === phase,
    );
    if (kill === undefined || this.struck.has(kill)) return undefined;
    this.strike(kill, `${facts.actor} killed ${phase} effect ${k} (${facts.what})`);
    this.victims.kill(facts.actor);
    return 'drop';
  }

  /** The workflow has ended: what still asks the services is not part of it. */
  off(): void {
    this.over = true;
  }

  /** Whether a fault strikes when a process of this action starts. */
  waitsFor(action: string): boolean {
    return this.moves(action, 0).length > 0;
  }

  /** A process of this action starts: faults at effect 0. Must be called before it can act. */
  started(action: string): void {
    this.move(action, 0);
  }

  /** Faults that never struck, for a warning: the rehearsal did not test what was asked for. */
  unused(): Injection[] {
    return this.injections.filter((each) => each.kind !== 'empty' && !this.struck.has(each));
  }

  private moves(action: string, k: number): Move[] {
    return this.injections.filter(
      (each): each is Move =>
        (each.kind === 'move-branch' || each.kind === 'move-tag') &&
        each.action === action &&
        each.k === k &&
        !this.struck.has(each),
    );
  }

  private move(action: string, k: number): void {
    const when = k === 0 ? `before ${action} starts` : `before effect ${k} of ${action}`;
    for (const injection of this.moves(action, k)) {
      if (injection.kind === 'move-branch') this.victims.moveBranch();
      else this.victims.moveTag();
      this.strike(injection, `${injection.kind === 'move-tag' ? 'the tag' : 'the branch'} moved ${when}`);
    }
  }

  private strike(injection: Injection, what: string): void {
    this.struck.set(injection, (this.struck.get(injection) ?? 0) + 1);
    this.victims.injected(what);
  }

  private count(facts: EffectFacts): number {
    const k = (this.counts.get(facts.actor) ?? 0) + 1;
    this.counts.set(facts.actor, k);
    this.pending.push({ k, facts });
    return k;
  }

  /** The number that an effect got before it was applied; applying it may only have added details. */
  private countOf(facts: EffectFacts): number {
    const index = this.pending.findLastIndex(
      ({ facts: before }) =>
        before.actor === facts.actor &&
        before.service === facts.service &&
        before.kind === facts.kind &&
        Object.entries(before.detail).every(([key, value]) => facts.detail[key] === value),
    );
    return this.pending.splice(index, index < 0 ? 0 : 1)[0]?.k ?? 0;
  }
}
