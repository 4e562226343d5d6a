import type { ChildRegistry } from './workflow/types.js';

type Child = Parameters<ChildRegistry['register']>[2];

/** The processes of the steps that run right now, by the action they run. */
export class Children implements ChildRegistry {
  private readonly running = new Map<Child, string>();
  private readonly started: (action: string, pid: number) => void;

  /** @param started called for each process before it can have done anything of note */
  constructor(started: (action: string, pid: number) => void = () => {}) {
    this.started = started;
  }

  register(action: string, _job: string, child: Child): () => void {
    this.running.set(child, action);
    this.started(action, child.pid);
    return () => this.running.delete(child);
  }

  /** SIGKILLs every process of an action; returns how many there were. */
  kill(action: string): number {
    const hit = [...this.running].filter(([, name]) => name === action);
    for (const [child] of hit) child.kill();
    return hit.length;
  }

  killAll(): void {
    for (const child of this.running.keys()) child.kill();
  }
}
