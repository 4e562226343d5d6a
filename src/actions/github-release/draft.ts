import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { assetEquals, type LocalAsset, listAssets, putAsset, removeAssets } from '../../github/assets.js';
import type { GitHubClient } from '../../github/client.js';
import { findReleases } from '../../github/releases.js';
import type { Asset, Release } from '../../github/types.js';
import type { Plan } from '../../plan/types.js';
import { canonicalJson, planHash, sha256 } from '../../record/canonical.js';
import { differences, makeRecord, parseRecord } from '../../record/record.js';
import {
  type BuildFragment,
  buildFragmentName,
  type ReleaseRecord,
  recordFileName,
} from '../../record/types.js';
import { draftFor, isOurs } from './draft-release.js';
import type { Context, Outcome } from './github-release.js';
import type { GithubReleaseInputs } from './inputs.js';
import { checkClaim, readStaged, type Staged } from './staged.js';

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

function loadAssets(
  inputs: GithubReleaseInputs,
  plan: Plan,
  webUrl: string,
): { files: LocalAsset[]; record: LocalAsset } {
  const fragmentPath = join(inputs.assets, buildFragmentName);
  if (!existsSync(fragmentPath)) {
    throw new UserError(`${fragmentPath} is not there`, {
      fix: 'pass the folder that build-python wrote (its output dist-dir) as assets',
    });
  }
  const fragment = parseRecord<BuildFragment>(readFileSync(fragmentPath, 'utf8'), fragmentPath);
  if (fragment.plan_sha256 !== planHash(plan)) {
    throw new UserError('the distributions were built from another plan', {
      where: { file: fragmentPath, key: 'plan_sha256' },
      fix: 'build again: re-run all jobs',
    });
  }
  const read = (name: string): Uint8Array | undefined => {
    const path = join(inputs.assets, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const wrong = differences(fragment, read);
  if (wrong.length > 0) {
    throw new UserError(`the distributions changed since they were built: ${wrong.join('; ')}`, {
      fix: 'build again: re-run all jobs',
    });
  }
  const files = fragment.python.files.map(({ name }) => ({ name, data: read(name) ?? new Uint8Array() }));
  const data = Buffer.from(
    canonicalJson(makeRecord(plan, { build: fragment, charts: undefined, images: [] }, inputs.sha, webUrl)),
  );
  writeFileSync(join(inputs.assets, recordFileName), data);
  return { files, record: { name: recordFileName, data } };
}

/** A published record stays as it is when it tells of the same files and commit, whatever plan a later run makes. */
function recordToStage(staged: Staged | undefined, own: LocalAsset): LocalAsset {
  const { release, record, recordBytes } = staged ?? {};
  if (release?.draft !== false || record === undefined || recordBytes === undefined) return own;
  const mine = JSON.parse(Buffer.from(own.data).toString('utf8')) as ReleaseRecord;
  const same =
    record.release_commit === mine.release_commit &&
    canonicalJson(record.python) === canonicalJson(mine.python);
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
  const distributions = existing.filter(
    (asset) => !names.has(asset.name) && /\.(whl|tar\.gz)$/.test(asset.name),
  );
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
