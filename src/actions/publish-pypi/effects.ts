import type { EffectReport, Reported } from '../../core/report.js';
import type { FileState, Report } from '../../pypi/report.js';
import { type Repository, releasePage } from '../../pypi/repository.js';
import type { Distribution } from '../../python/inspect.js';

const states: readonly FileState[] = ['uploaded', 'unchanged', 'failed', 'missing', 'skipped'];

/**
 * What became of the packages, for the last job of the release. A package of which nothing was tried, because the step
 * stopped before, is left out.
 */
export function effectsOf(report: Report, repository: Repository, dryRun: boolean): EffectReport[] {
  const packages = new Map<string, Map<FileState, Distribution[]>>();
  for (const state of states) {
    for (const file of report.with(state)) {
      const own = packages.get(file.normalized) ?? new Map<FileState, Distribution[]>();
      packages.set(file.normalized, own.set(state, [...(own.get(state) ?? []), file]));
    }
  }
  return [...packages].flatMap(([normalized, files]) => {
    const told = stateOf(files, dryRun);
    const [one] = [...files.values()].flat();
    if (told === undefined || one === undefined) return [];
    const url = releasePage(repository, normalized, one.version);
    return [{ effect: `pypi:${normalized}`, ...told, detail: { url } }];
  });
}

function stateOf(files: ReadonlyMap<FileState, readonly unknown[]>, dryRun: boolean): Reported | undefined {
  const count = (state: FileState): number => files.get(state)?.length ?? 0;
  const what = states
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${state}`)
    .join(', ');
  const missing = count('missing');
  if (count('failed') > 0 || (missing > 0 && count('uploaded') > 0)) return { state: 'failed', what };
  if (missing > 0) {
    return dryRun ? { state: 'planned', what: `${missing} files to upload` } : undefined;
  }
  if (count('uploaded') > 0) return { state: 'done', what };
  if (count('skipped') > 0)
    return { state: 'kept', what: 'other bytes are on the index, and on-conflict is skip' };
  return { state: 'unchanged', what };
}
