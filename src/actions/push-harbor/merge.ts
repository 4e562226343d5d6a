import type { Host } from '../../core/host.js';
import { combineFragments } from '../../images/combine.js';
import { fragmentsToMerge } from '../../images/fragments.js';
import {
  checkRecord,
  restoreChildren,
  type TagWrite,
  tagsInPlace,
  tagWrites,
  writeTag,
} from '../../images/merge.js';
import { fullName } from '../../images/target.js';
import type { ImagesFragment, ReleaseRecord } from '../../record/types.js';
import type { PushHarborInputs } from './inputs.js';
import type { ImageState, Report } from './report.js';
import type { PushRequest } from './request.js';

/**
 * Operation merge: one index for each image, then its version tag, in the order of the plan. All of it is checked before
 * the first tag is written; a kill leaves a beginning of the order, which a second run completes.
 */
export async function merge(
  host: Host,
  inputs: PushHarborInputs,
  request: PushRequest,
  report: Report,
  record: ReleaseRecord | undefined,
): Promise<void> {
  const { target } = request;
  // Before the release commit exists nothing can be of it.
  const fragments = target.revision === '' ? [] : fragmentsToMerge(target, inputs.fragments);
  const fragment = combineFragments(target.plan, fragments);
  if (fragment === undefined && inputs.dryRun) return announce(request, report);
  const writes = tagWrites(target, fragment);
  if (fragment === undefined) return;
  if (record !== undefined) checkRecord(target, fragment, record);
  const there = await tagsInPlace(target, writes);
  const found = adopted(fragments);
  const stateOf = ({ image }: TagWrite): ImageState => (found.has(image.name) ? 'adopted' : 'unchanged');
  if (inputs.dryRun) {
    for (const write of writes) planned(report, write, there.has(write) ? stateOf(write) : 'pushed');
    return;
  }
  await restoreChildren(
    target,
    fragment,
    writes.filter((write) => !there.has(write)),
  );
  for (const write of writes) {
    if (there.has(write)) {
      tell(report, write, stateOf(write));
      host.info(`unchanged ${write.reference} ${write.index.digest}`);
    } else await writeOne(host, request, report, write);
  }
}

/** Names of images that a leg found under their version tag. */
function adopted(fragments: readonly ImagesFragment[]): ReadonlySet<string> {
  const entries = fragments.flatMap(({ images }) => images);
  return new Set(entries.filter(({ index }) => index !== undefined).map(({ name }) => name));
}

async function writeOne(host: Host, { target }: PushRequest, report: Report, write: TagWrite): Promise<void> {
  try {
    await writeTag(host, target, write);
  } catch (error) {
    report.effect(write.name, 'failed', 'the version tag was not written, see the log', rowOf(write));
    throw error;
  }
  tell(report, write, 'pushed');
}

function rowOf({ reference, index }: TagWrite) {
  return { reference, digest: index.digest };
}

function tell(report: Report, write: TagWrite, state: ImageState): void {
  const row = rowOf(write);
  report.row({ ...row, platforms: write.platforms, state });
  const what = state === 'pushed' ? `pushed for ${write.platforms.join(', ')}` : 'was there already';
  report.effect(write.name, state === 'pushed' ? 'done' : 'unchanged', what, row);
}

function planned(report: Report, write: TagWrite, state: ImageState): void {
  const row = rowOf(write);
  report.row({ ...row, platforms: write.platforms, state });
  report.effect(write.name, 'planned', state === 'pushed' ? 'would be pushed' : 'is there already', row);
}

/** A dry run has built nothing: only the names of the tags are known. */
function announce({ target }: PushRequest, report: Report): void {
  for (const image of target.plan.images.builds) {
    for (const { name } of image.repositories) {
      const reference = `${fullName(target, name)}:${target.plan.images.version_tag}`;
      const platforms = [...image.platforms].sort();
      const known = report.rows.find((row) => row.reference === reference);
      const row = known ?? { reference, digest: '', platforms, state: 'pushed' as const };
      report.row(row);
      const what = row.digest === '' ? 'would be pushed once it is built' : 'is there already';
      report.effect(name, 'planned', what, row);
    }
  }
}
