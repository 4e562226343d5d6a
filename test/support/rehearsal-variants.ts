import type { JobRow, RehearsalResult } from '../../src/rehearsal/result.js';
import { released } from './rehearsal-result.js';

/** What else can come of a rehearsal than a whole release. */

const stopAt = released.jobs.findIndex(({ id }) => id === 'publish-pypi');
const after = (planned: RehearsalResult['planned'], kept: RegExp): RehearsalResult['planned'] =>
  planned.map(({ what }) => ({ what, done: kept.test(what) }));

/** Died in the middle of the uploads. */
export const stopped: RehearsalResult = {
  ...released,
  ...{ conclusion: 'failure', exitCode: 1, seconds: 38.3, channels: [], charts: [], announcement: undefined },
  jobs: released.jobs.map((job, index): JobRow => {
    if (index < stopAt) return job;
    if (index > stopAt) return { ...job, result: 'skipped', seconds: 0, steps: [] };
    const steps = job.steps.map(
      (step) => ({ ...step, result: step.name === 'Upload' ? 'failure' : step.result }) as const,
    );
    return { ...job, result: 'failure', steps };
  }),
  planned: after(released.planned, /^(?:commit|stage|push the image|upload orchard(?:-common)? )/),
  files: released.files.map((file, index) => ({ ...file, state: index < 4 ? 'uploaded' : 'missing' })),
  effects: released.effects.filter(({ seq }) => seq < 40),
  injected: ['fail:pypi:upload:503 from request 5 on'],
  annotations: [
    {
      ...{ level: 'error', job: 'publish-pypi', step: 'Upload' },
      message:
        'the package index answered 503 five times for orchard_tools-5.1.0-py3-none-any.whl\nFix: wait until it is well, then re-run the failed jobs; what is uploaded stays as it is',
    },
    ...released.annotations,
  ],
  ...(released.release === undefined ? {} : { release: { ...released.release, draft: true } }),
  next: [
    {
      why: 'The log of "Publish to PyPI" is rehearsal/logs/publish-pypi.log. What was done stays done. Mend the cause, then re-run what failed:',
      command: 'release-actions rehearse --repo . --out rehearsal --tag version/5.1.0 --rerun failed',
    },
  ],
};

/** Its repair: what had succeeded was kept. */
export const repaired: RehearsalResult = {
  ...released,
  ...{ trigger: 're-run failed jobs', attempt: 2, seconds: 14.2 },
  jobs: released.jobs.map((job, index) => {
    const first = released.jobs[stopAt]?.start ?? 0;
    return index < stopAt ? { ...job, kept: true, start: 0 } : { ...job, start: job.start - first };
  }),
  files: released.files.map((file, index) => ({ ...file, state: index < 4 ? 'there' : 'uploaded' })),
  images: released.images.map((image) => ({ ...image, state: 'there' })),
};

/** The plan was made and checked, and nothing written. */
export const dry: RehearsalResult = {
  ...released,
  ...{ effects: [], images: [], charts: [], channels: [], files: [] },
  ...{ release: undefined, announcement: undefined, diff: undefined },
  planned: after(released.planned, /^$/),
};

/** A candidate: channels stay, nobody is told. */
export const candidate: RehearsalResult = {
  ...released,
  ...{ tag: 'version/5.1.0rc1', version: '5.1.0rc1', announcement: undefined },
  plan: {
    ...released.plan,
    ...{ version: '5.1.0rc1', kind: 'prerelease' },
    effects: released.plan.effects.filter(({ id }) => id !== 'discord'),
  },
  planned: released.planned.slice(0, -1),
  channels: released.channels.map((row) =>
    row.channel === '5.1' || row.from === ''
      ? { ...row, toVersion: '5.1.0rc1' }
      : {
          ...{ ...row, state: 'kept', to: row.from, toVersion: row.fromVersion },
          reason: `5.1.0rc1 is a prerelease, and ${row.channel} is held by the final ${row.fromVersion}`,
        },
  ),
};

/** Everything replaced that a person outside can choose, and long besides. */
export function hostileResult(text: string): RehearsalResult {
  return spoil(released, text, '') as RehearsalResult;
}

/** Texts whose value means something to the page. */
const closed =
  /^(?:kind|state|result|service|outcome|level|conclusion|trigger|log|color|id|needs|job|imageBuilder|config|bump)$/;

function spoil(value: unknown, text: string, key: string): unknown {
  if (closed.test(key) && key !== 'config') return value;
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((each) => spoil(each, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, text, name)]));
}

/** A release of 200 files, 40 images and 64 jobs. */
export const big: RehearsalResult = {
  ...released,
  files: many(100, released.files.slice(0, 2)).map((file, index) => ({
    ...file,
    name: `part${index}-${file.name}`,
  })),
  images: many(8, released.images).map((image, index) => ({
    ...image,
    reference: `${image.reference}-${index}`,
  })),
  channels: many(8, released.channels).map((row, index) => ({
    ...row,
    repository: `${row.repository}-${index % 8}`,
  })),
  jobs: released.jobs.flatMap((job): JobRow[] =>
    job.id.startsWith('stage/image')
      ? many(5, [job]).map((each, leg) => ({ ...each, id: `${job.id.slice(0, -1)}, part ${leg})` }))
      : [job],
  ),
};

function many<T>(times: number, list: readonly T[]): T[] {
  return Array.from({ length: times }, () => list).flat();
}
