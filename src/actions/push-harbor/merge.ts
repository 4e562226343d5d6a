import { ServiceError, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type Claimed, TagClaims } from '../../images/claim.js';
import { combineFragments } from '../../images/combine.js';
import { fragmentsToMerge } from '../../images/fragments.js';
import { checkRecord, heldDigests, restoreChildren, type TagWrite, tagWrites } from '../../images/merge.js';
import { type Foreign, takeOver } from '../../images/take-over.js';
import { fullName } from '../../images/target.js';
import { NewPackages } from '../../oci/new-package.js';
import type { ImagesFragment, ReleaseRecord } from '../../record/types.js';
import type { PushHarborInputs } from './inputs.js';
import type { ImageState, Report } from './report.js';
import type { PushRequest } from './request.js';

/** What is to be written, and what is known of it. */
interface Work {
  readonly fragment: ImagesFragment;
  readonly writes: readonly TagWrite[];
  /** Names of images that lay under their version tag. */
  readonly adopted: ReadonlySet<string>;
}

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
  const held = await heldDigests(target, writes);
  const first = { fragment, writes, adopted: namesFound(fragments) };
  const work = await settle(request, first, foreignIn(writes, held), record);
  const there = work.writes.filter(({ reference }) =>
    writes.some((write) => write.reference === reference && held.has(write)),
  );
  if (inputs.dryRun) {
    for (const write of work.writes)
      planned(report, write, there.includes(write) ? stateOf(work, write) : 'pushed');
    return;
  }
  const missing = work.writes.filter((write) => !there.includes(write));
  await restoreChildren(target, work.fragment, missing);
  await writeAll(host, request, report, work, record);
}

/** Names of images that a leg found under their version tag. */
function namesFound(fragments: readonly ImagesFragment[]): ReadonlySet<string> {
  const entries = fragments.flatMap(({ images }) => images);
  return new Set(entries.filter(({ index }) => index !== undefined).map(({ name }) => name));
}

function foreignIn(writes: readonly TagWrite[], held: ReadonlyMap<TagWrite, string>): Foreign[] {
  return writes.flatMap((write) => {
    const digest = held.get(write) ?? write.index.digest;
    return digest === write.index.digest ? [] : [{ write, digest }];
  });
}

function stateOf({ adopted }: Work, { image }: TagWrite): ImageState {
  return adopted.has(image.name) ? 'adopted' : 'unchanged';
}

/** What another run of this release has claimed takes the place of what was built here. */
async function settle(
  { target }: PushRequest,
  work: Work,
  foreign: readonly Foreign[],
  record: ReleaseRecord | undefined,
): Promise<Work> {
  if (foreign.length === 0) return work;
  const recorded = (record?.images ?? []).length > 0;
  const fragment = await takeOver(target, work.fragment, foreign, recorded);
  const names = foreign.map(({ write }) => write.image.name);
  return {
    fragment,
    writes: tagWrites(target, fragment),
    adopted: new Set([...work.adopted, ...names]),
  };
}

async function writeAll(
  host: Host,
  request: PushRequest,
  report: Report,
  begun: Work,
  record: ReleaseRecord | undefined,
): Promise<void> {
  const { target, options } = request;
  const claims = new TagClaims(host, target.registry, options);
  const packages = new NewPackages(host, target.registry, target.host);
  let work = begun;
  for (let at = 0; at < work.writes.length; at++) {
    const write = work.writes[at] as TagWrite;
    try {
      await packages.look(write.repository);
      const { digest, wrote } = await claimed(claims, write, request, work.fragment);
      if (digest !== write.index.digest) {
        work = await settle(request, work, [{ write, digest }], record);
        const same = work.writes.slice(at + 1).filter(({ image }) => image.name === write.image.name);
        await restoreChildren(target, work.fragment, same);
      }
      const now = work.writes[at] as TagWrite;
      const state = wrote && now === write ? 'pushed' : stateOf(work, now);
      host.info(`${state.padEnd(9)} ${now.reference} ${now.index.digest} (${now.platforms.join(', ')})`);
      tell(report, now, state);
      if (state === 'pushed') packages.tell(now.repository);
    } catch (error) {
      report.effect(write.name, 'failed', 'the version tag was not written, see the log', rowOf(write));
      throw error;
    }
  }
}

/**
 * Claims the tag of a repository. Harbor's garbage collection may take children at any time before the index holds them;
 * a registry says 400 or 404 of the index then. They are put back once.
 * @throws UserError when the tag is not there after it was written
 */
async function claimed(
  claims: TagClaims,
  write: TagWrite,
  { target }: PushRequest,
  fragment: ImagesFragment,
): Promise<Claimed & { readonly digest: string }> {
  const tag = target.plan.images.version_tag;
  const { digest, wrote } = await claims.claim(write, tag).catch(async (error: unknown) => {
    if (!(error instanceof ServiceError) || (error.status !== 400 && error.status !== 404)) throw error;
    await restoreChildren(target, fragment, [write]);
    return claims.claim(write, tag);
  });
  if (digest !== undefined) return { digest, wrote };
  throw new UserError(`read back, ${write.reference} is not there and not ${write.index.digest}`, {
    fix: 'look at the registry, then re-run the failed jobs',
  });
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
