/** What GitHub's `needs` context says of one job. */
export interface JobResult {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
}

export type Jobs = Readonly<Record<string, JobResult>>;

/**
 * Ids of the jobs that do an effect, by its kind: those of the release workflows, and of the workflows that call them
 * in halves (`stage`, `finish`).
 */
const doers: Readonly<Record<string, RegExp>> = {
  commit: /^(?:stage|bump.*)$/,
  draft: /^(?:stage|draft.*)$/,
  image: /^(?:stage|images?(?:-.*)?|.*-images?|merge.*)$/,
  pypi: /^(?:publish|publish-pypi|pypi)$/,
  chart: /^(?:finish|charts?|push-charts?|publish-charts?)$/,
  channel: /^(?:finish|promote.*|channels)$/,
  release: /^(?:finish|publish-release|release)$/,
  discord: /^(?:finish|announce.*|notify.*|discord)$/,
};

const results: readonly string[] = ['success', 'failure', 'cancelled', 'skipped'];

/** Reads the JSON of the `needs` context; what is no job in it is left out. '' = nothing is known of jobs. */
export function readJobs(text: string): Jobs | undefined {
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value as Record<string, Partial<JobResult> | null>);
  return Object.fromEntries(
    entries.flatMap(([job, told]) => {
      const result = told?.result;
      return result !== undefined && results.includes(result) ? [[job, { result }]] : [];
    }),
  );
}

/** Kind of an effect: `image` of `image:node`. */
export function kindOfEffect(id: string): string {
  return id.split(':')[0] ?? '';
}

/**
 * Whether the jobs that do an effect all say success, so that it must have been reported. Where no job has a name that
 * is known, all of them count.
 */
export function mustBeReported(id: string, jobs: Jobs): boolean {
  const all = Object.entries(jobs);
  const pattern = doers[kindOfEffect(id)];
  const own = all.filter(([job]) => pattern?.test(job));
  const counted = own.length > 0 ? own : all;
  return counted.length > 0 && counted.every(([, { result }]) => result === 'success');
}
