import type { Host } from '../core/host.js';
import { bytes, code, section, table, text } from '../core/markdown.js';
import type { Distribution } from '../python/inspect.js';
import type { PackageState } from './examine.js';
import { type Repository, releasePage } from './repository.js';

/**
 * `uploaded` by this step; `unchanged`: the index had the same bytes; `failed`; `missing`: not on the index and not
 * tried (preflight, dry-run, or after a failure); `skipped`: the index holds other bytes and on-conflict is skip.
 */
export type FileState = 'uploaded' | 'unchanged' | 'failed' | 'missing' | 'skipped';

/** What became of every file; outputs and summary are made from it, also when the step fails half-way. */
export class Report {
  private readonly host: Host;
  private readonly repository: Repository;
  private readonly states = new Map<Distribution, FileState>();

  /** Every file is `missing` until more is known. */
  constructor(host: Host, repository: Repository, files: readonly Distribution[]) {
    this.host = host;
    this.repository = repository;
    for (const file of files) this.states.set(file, 'missing');
  }

  /** Takes over what the index holds. */
  found(packages: readonly PackageState[], onConflict: 'fail' | 'skip'): void {
    const other = onConflict === 'skip' ? 'skipped' : 'failed';
    const known = { absent: 'missing', same: 'unchanged', other } as const;
    for (const { file, held } of packages.flatMap((state) => state.files)) {
      this.states.set(file, known[held.state]);
    }
  }

  set(file: Distribution, state: FileState): void {
    this.states.set(file, state);
  }

  with(state: FileState): Distribution[] {
    return [...this.states].filter(([, found]) => found === state).map(([file]) => file);
  }

  /** Logs a line for every file in one of the states. */
  log(states: readonly FileState[]): void {
    for (const [file, state] of this.states) {
      if (states.includes(state)) this.host.info(`${state.padEnd(9)} ${file.file} (${bytes(file.size)})`);
    }
  }

  outputs(): void {
    const files = [...this.states].map(([file, state]) => ({
      name: file.file,
      state,
      sha256: file.sha256,
      url: releasePage(this.repository, file.normalized, file.version),
    }));
    this.host.output('files', JSON.stringify(files));
    this.host.output('uploaded', String(this.with('uploaded').length));
    this.host.output('unchanged', String(this.with('unchanged').length));
  }

  async summary(title: string, result: string): Promise<void> {
    const rows = [...this.states].map(([file, state]) => {
      const page = releasePage(this.repository, file.normalized, file.version);
      return [
        text(file.metadata.name),
        code(file.file),
        bytes(file.size),
        code(file.sha256),
        state,
        `[release](${page})`,
      ];
    });
    const head = ['package', 'file', 'size', 'sha256', 'state', 'page'];
    await this.host.summary(
      section(`${title}: ${text(this.repository.label)}`, text(result), table(head, rows)),
    );
  }
}
