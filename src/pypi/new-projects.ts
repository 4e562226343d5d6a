import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { Distribution } from '../python/inspect.js';
import type { Answer } from './answer.js';
import { newProjectLimit } from './rate-limit.js';

/** Keeps count of the projects that may still be created, as soon as the index tells. */
export class NewProjects {
  private readonly host: Host;
  private readonly label: string;
  private readonly unknown: Set<string>;
  /** Those whose first file is under way. */
  private readonly tried = new Set<string>();
  private left: number | undefined;
  private seconds = 0;

  /** @param unknown normalized names of projects that the index does not know yet */
  constructor(host: Host, label: string, unknown: Iterable<string>) {
    this.host = host;
    this.label = label;
    this.unknown = new Set(unknown);
  }

  /** @throws UserError instead of an attempt that is bound to fail: a refused one counts as well */
  start(file: Distribution): void {
    if (!this.unknown.has(file.normalized)) return;
    if (this.left === undefined || this.left > 0) {
      if (this.left !== undefined) this.left--;
      this.tried.add(file.normalized);
      return;
    }
    const minutes = Math.ceil(this.seconds / 60);
    const left = [...this.unknown].filter((name) => !this.tried.has(name)).join(', ');
    throw new UserError(`${this.label} lets this account create no more projects for now; left: ${left}`, {
      fix: `re-run the failed jobs in ${minutes} minutes; what is uploaded stays`,
    });
  }

  /** A file is stored, and with it its project. */
  stored(file: Distribution, headers: Answer['headers']): void {
    if (!this.unknown.delete(file.normalized)) return;
    const limit = newProjectLimit(headers);
    if (limit === undefined) return;
    const told = this.left !== undefined;
    // Others that are under way now are counted here, and perhaps not yet there.
    this.left = Math.min(this.left ?? limit.left, limit.left);
    this.seconds = limit.seconds;
    if (!told && limit.left < this.unknown.size) {
      this.host.warning(
        `${this.label} allows ${limit.left} more new projects now, and ${this.unknown.size} are left`,
      );
    }
  }
}
