import { UserError } from '../core/errors.js';
import type { Plan } from '../plan/types.js';
import { planHash } from '../record/canonical.js';
import { parseRecord } from '../record/record.js';
import { type ReleaseRecord, recordFileName } from '../record/types.js';
import { successor } from '../version/successor.js';
import { parseVersion } from '../version/version.js';
import { listAssets } from './assets.js';
import type { GitHubClient } from './client.js';
import type { FoundReleases } from './releases.js';
import type { Asset, Release } from './types.js';

/** What an earlier attempt left on GitHub. */
export interface Staged {
  readonly release: Release;
  readonly assets: readonly Asset[];
  /** Undefined: no record yet (a draft that was not finished, or a release made by hand). */
  readonly record: ReleaseRecord | undefined;
  /** The record's exact bytes. */
  readonly recordBytes: Uint8Array | undefined;
}

/** Reads the release that matters for a tag: the published one, else the draft. */
export async function readStaged(github: GitHubClient, found: FoundReleases): Promise<Staged | undefined> {
  const release = found.published ?? found.draft;
  if (release === undefined) return undefined;
  const assets = await listAssets(github, release);
  const asset = assets.find(
    (candidate) => candidate.name === recordFileName && candidate.state === 'uploaded',
  );
  if (asset === undefined) return { release, assets, record: undefined, recordBytes: undefined };
  const recordBytes = await github.download(asset.url);
  const record = parseRecord<ReleaseRecord>(
    Buffer.from(recordBytes).toString('utf8'),
    `${release.html_url}: ${recordFileName}`,
  );
  return { release, assets, record, recordBytes };
}

/** Whether what is staged was made by this very plan. */
export function matches(record: ReleaseRecord, plan: Plan): boolean {
  return record.plan_sha256 === planHash(plan) && record.tagged_commit === plan.commit.sha;
}

/**
 * A published release with a record claims its version. Another commit cannot take it.
 * The same commit with another plan hash (a newer release-actions, another config-ref) keeps what is published.
 * @param more what else speaks for the other commit, for people
 * @throws UserError naming every claim and the two ways out
 */
export function checkClaim(staged: Staged, plan: Plan, more: readonly string[] = []): void {
  if (staged.release.draft || staged.record === undefined) return;
  if (staged.record.tagged_commit === plan.commit.sha) return;
  const { tagged_commit: tagged, release_commit: released, python, charts, images } = staged.record;
  const claims = [
    `${staged.release.html_url} was published from the tag on ${tagged}, release commit ${released}`,
    ...[...python.files, ...charts.files].map(({ name, sha256 }) => `${name} with sha256 ${sha256}`),
    ...images.map(({ repository, tag, digest }) => `${repository}:${tag} with digest ${digest}`),
    ...more,
  ];
  throw new UserError(
    `${plan.version} is claimed, and the tag ${plan.tag} is on ${plan.commit.sha} now:\n${claims.join('\n')}`,
    {
      fix: `move the tag back to ${tagged} to finish that release, or delete the tag and release ${nextNumber(plan)}`,
    },
  );
}

function nextNumber(plan: Plan): string {
  return plan.kind === 'post-release' ? 'the next number' : successor(parseVersion(plan.version)).text;
}
