import { UserError } from '../core/errors.js';
import type { Plan } from '../plan/types.js';
import { planHash, sha256 } from './canonical.js';
import type { BuildFragment, ChartsFragment, ImagesFragment, RecordedImage, ReleaseRecord } from './types.js';

/** What jobs wrote down of what they made. */
export interface Fragments {
  readonly build: BuildFragment;
  readonly charts: ChartsFragment | undefined;
  /** [] until images are built. */
  readonly images: readonly RecordedImage[];
}

/** The release record of a plan, what was built, and the release commit. The same facts give the same bytes. */
export function makeRecord(
  plan: Plan,
  { build, charts, images }: Fragments,
  releaseCommit: string,
  webUrl: string,
): ReleaseRecord {
  return {
    schema_version: 1,
    tag: plan.tag,
    version: plan.version,
    plan_sha256: planHash(plan),
    tagged_commit: plan.commit.sha,
    release_commit: releaseCommit,
    release_tree: build.release_tree,
    config_ref: plan.config.ref,
    url: `${webUrl}/releases/tag/${plan.tag}`,
    python: build.python,
    charts: charts?.charts ?? { files: [] },
    images,
  };
}

/**
 * Reads a record or a fragment of one that came back from outside.
 * @throws UserError naming what is wrong
 */
export function parseRecord<T extends ReleaseRecord | BuildFragment | ChartsFragment | ImagesFragment>(
  text: string,
  where: string,
): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError('this is not JSON', {
      where: { file: where },
      fix: 'delete it and run again',
      cause,
    });
  }
  const record = value as Partial<ReleaseRecord & ImagesFragment>;
  if (record === null || typeof record !== 'object' || record.schema_version !== 1) {
    throw new UserError('this is not a release record of schema version 1', {
      where: { file: where, key: 'schema_version' },
      fix: 'use the release-actions version that wrote it, or delete it and run again',
    });
  }
  if (isWhole(record)) return value as T;
  throw new UserError('the release record is damaged', {
    where: { file: where },
    fix: 'delete it and run again',
  });
}

/** Whether every part that is there has its shape, and at least one is. */
function isWhole({ plan_sha256: hash, python, charts, images, ...rest }: Partial<ReleaseRecord>): boolean {
  const parts = [
    ...(python === undefined ? [] : [isFiles(python.files)]),
    ...(charts === undefined ? [] : [isFiles(charts.files)]),
    ...(images === undefined ? [] : [Array.isArray(images) && images.every(isObject)]),
  ];
  // Only a whole record says which commit was tagged.
  const complete = !('tagged_commit' in rest) || parts.length === 3;
  return typeof hash === 'string' && parts.length > 0 && complete && parts.every(Boolean);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isFiles(files: unknown): boolean {
  return (
    Array.isArray(files) &&
    files.every(
      (file: { name?: unknown; sha256?: unknown } | null) =>
        isFileName(file?.name) && typeof file?.sha256 === 'string' && /^[0-9a-f]{64}$/.test(file.sha256),
    )
  );
}

/** A record comes from outside: a name in it must not lead out of the folder that its file is written to. */
function isFileName(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(name);
}

/** Names of files that are missing or have other bytes than the record says. */
export function differences(
  record: Pick<ReleaseRecord, 'python'> & Partial<Pick<ReleaseRecord, 'charts'>>,
  read: (name: string) => Uint8Array | undefined,
): string[] {
  return [...record.python.files, ...(record.charts?.files ?? [])].flatMap((file) => {
    const data = read(file.name);
    if (data === undefined) return [`${file.name} is missing`];
    const actual = sha256(data);
    return actual === file.sha256
      ? []
      : [`${file.name} has sha256 ${actual}, the record says ${file.sha256}`];
  });
}
