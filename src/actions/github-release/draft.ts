import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { assetEquals, type LocalAsset, listAssets, putAsset, removeAssets } from '../../github/assets.js';
import type { GitHubClient } from '../../github/client.js';
import { findReleases } from '../../github/releases.js';
import { checkClaim, readStaged, type Staged } from '../../github/staged.js';
import type { Asset, Release } from '../../github/types.js';
import { canonicalJson, sha256 } from '../../record/canonical.js';
import { type ReleaseRecord, recordFileName } from '../../record/types.js';
import { draftFor, isOurs } from './draft-release.js';
import type { Context, Outcome } from './github-release.js';
import { isStagedName, loadAssets } from './local-assets.js';

/**
 * Stages distributions and the release record in a draft: the durable store from which a later run takes them.
 * The record goes last, so a draft with a record is complete. A release that was published by hand is adopted:
 * its text stays, files are added, it never becomes a draft again.
 */
export async function draft({ host, inputs, plan, github }: Context): Promise<Outcome> {
  if (inputs.sha === '') {
    throw new UserError('the input "sha" is empty', {
      fix: 'pass the release commit: the output sha of bump-version',
    });
  }
  const { files, record: own } = loadAssets(inputs, plan, github.webUrl);
  if (inputs.dryRun) {
    host.notice(`dry run: ${files.length} files would be staged in a draft release of ${plan.tag}`);
    return {
      id: undefined,
      url: '',
      state: 'none',
      immutable: false,
      resumed: false,
      rows: [['dry run', `${files.length} files`]],
    };
  }
  const found = await findReleases(github, plan.tag);
  const staged = await readStaged(github, found);
  if (staged !== undefined) checkClaim(staged, plan);
  const record = recordToStage(staged, own);
  if (record !== own) writeFileSync(join(inputs.assets, recordFileName), record.data);
  if (staged?.recordBytes !== undefined && sha256(staged.recordBytes) === sha256(record.data)) {
    host.notice(`the ${staged.release.draft ? 'draft' : 'release'} already holds exactly these files`);
  }
  const release = await draftFor(staged, host, inputs, plan, github);
  const existing = staged?.assets ?? [];
  if (staged !== undefined && isOurs(staged, plan)) {
    await clearStale(host, github, existing, [...files, record]);
  }
  const states: string[] = [];
  for (const file of [...files, record]) {
    states.push(await putAsset(host, github, release, existing, file, release.draft));
  }
  await readBack(github, release, [...files, record]);
  const count = (state: string): string => String(states.filter((each) => each === state).length);
  return {
    id: release.id,
    url: release.html_url,
    state: release.draft ? 'draft' : 'published',
    immutable: release.immutable === true,
    resumed: states.every((state) => state === 'unchanged'),
    rows: [
      ['release commit', inputs.sha],
      ['uploaded', count('uploaded')],
      ['replaced', count('replaced')],
      ['unchanged', count('unchanged')],
    ],
  };
}

/** A published record stays as it is when it tells of the same files, images and commit, whatever plan a later run makes. */
function recordToStage(staged: Staged | undefined, own: LocalAsset): LocalAsset {
  const { release, record, recordBytes } = staged ?? {};
  if (release?.draft !== false || record === undefined || recordBytes === undefined) return own;
  const mine = JSON.parse(Buffer.from(own.data).toString('utf8')) as ReleaseRecord;
  // Before the images are built (again), this run knows none.
  const images = mine.images.length === 0 ? record.images : mine.images;
  const same =
    record.release_commit === mine.release_commit &&
    canonicalJson([record.python, record.charts, record.images]) ===
      canonicalJson([mine.python, mine.charts, images]);
  return same ? { name: recordFileName, data: recordBytes } : own;
}

/**
 * Drops a record that is not ours first: from then on nobody takes the draft for a complete one. Then distributions
 * that this build does not have, whether the earlier attempt got as far as its record or not.
 */
async function clearStale(
  host: Host,
  github: GitHubClient,
  existing: readonly Asset[],
  wanted: readonly LocalAsset[],
): Promise<void> {
  const record = wanted.find((asset) => asset.name === recordFileName);
  const old = existing.find((asset) => asset.name === recordFileName);
  const stale =
    old === undefined || record === undefined || (await assetEquals(github, old, record)) ? [] : [old];
  const names = new Set(wanted.map((asset) => asset.name));
  const distributions = existing.filter((asset) => !names.has(asset.name) && isStagedName(asset.name));
  await removeAssets(host, github, [...stale, ...distributions]);
}

/** Every staged file is listed with the digest we meant. @throws UserError naming those that are not */
async function readBack(
  github: GitHubClient,
  release: Release,
  wanted: readonly LocalAsset[],
): Promise<void> {
  const assets = await listAssets(github, release);
  const wrong = wanted.filter(({ name, data }) => {
    const asset = assets.find((candidate) => candidate.name === name);
    const digest = asset?.digest ?? `sha256:${sha256(data)}`;
    return asset?.state !== 'uploaded' || asset.size !== data.length || digest !== `sha256:${sha256(data)}`;
  });
  if (wrong.length === 0) return;
  throw new UserError(
    `read back from the release, these files differ: ${wrong.map(({ name }) => name).join(', ')}`,
    {
      fix: 're-run the failed jobs; if it happens again, delete the draft and re-run',
    },
  );
}
