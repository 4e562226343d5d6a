import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import { defaultDelays } from '../core/retry.js';
import { sha256 } from '../record/canonical.js';
import type { GitHubClient } from './client.js';
import type { Asset, Release } from './types.js';

export interface LocalAsset {
  readonly name: string;
  readonly data: Uint8Array;
}

export type AssetState = 'uploaded' | 'unchanged' | 'replaced';

export function listAssets(github: GitHubClient, release: Release): Promise<Asset[]> {
  return github.all<Asset>('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
    release_id: release.id,
  });
}

/** Whether an asset on GitHub is complete and has these bytes; without a digest its bytes are read. */
export async function assetEquals(github: GitHubClient, asset: Asset, local: LocalAsset): Promise<boolean> {
  if (asset.state !== 'uploaded' || asset.size !== local.data.length) return false;
  const digest = asset.digest ?? `sha256:${sha256(await github.download(asset.url))}`;
  return digest === `sha256:${sha256(local.data)}`;
}

/**
 * Brings one asset of a release to the given bytes. Safe to repeat: equal ones stay, a half-uploaded one
 * (state `starter`, left by a broken upload) is deleted first.
 * @param replace whether an asset with other bytes may be replaced (a draft) or is a conflict (a published release)
 * @throws UserError on a conflict; ServiceError when GitHub keeps refusing
 */
export async function putAsset(
  host: Host,
  github: GitHubClient,
  release: Release,
  existing: readonly Asset[],
  local: LocalAsset,
  replace: boolean,
): Promise<AssetState> {
  let present = existing.find((asset) => asset.name === local.name);
  let state: AssetState = 'uploaded';
  if (present !== undefined) {
    if (await assetEquals(github, present, local)) return 'unchanged';
    if (present.state === 'uploaded') {
      if (!replace) throw conflict(present, local);
      state = 'replaced';
    }
    await deleteAsset(github, present);
  }
  for (let attempt = 0; ; attempt++) {
    try {
      const url = `${release.upload_url.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(local.name)}`;
      const made = await github.upload<Asset>(url, local.data, contentType(local.name));
      if (made.name !== local.name) {
        throw new UserError(`GitHub renamed the asset ${local.name} to ${made.name}`, {
          fix: 'rename the file to letters, digits, dots, dashes and underscores',
        });
      }
      host.info(`${local.name}: ${state} (${bytes(local.data.length)})`);
      return state;
    } catch (error) {
      const wait = defaultDelays[attempt];
      if (!(error instanceof ServiceError) || wait === undefined) throw error;
      // The answer may be lost while the file arrived, or a starter may be left: look before sending again.
      present = (await listAssets(github, release)).find((asset) => asset.name === local.name);
      if (present !== undefined && (await assetEquals(github, present, local))) return state;
      if (!error.retryable && error.status !== 422) throw error;
      if (error.status === 422 && present === undefined) throw error;
      if (present?.state === 'uploaded' && !replace) throw conflict(present, local);
      if (present !== undefined) await deleteAsset(github, present);
      await host.sleep(error.retryAfterMs ?? wait);
    }
  }
}

async function deleteAsset(github: GitHubClient, asset: Asset): Promise<void> {
  await github.find('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id });
}

/** Removes assets of an earlier build that the present one does not have. */
export async function removeAssets(
  host: Host,
  github: GitHubClient,
  assets: readonly Asset[],
): Promise<void> {
  for (const asset of assets) {
    await deleteAsset(github, asset);
    host.info(`${asset.name}: removed, it belongs to an earlier build`);
  }
}

function conflict(asset: Asset, local: LocalAsset): UserError {
  return new UserError(
    `the published release already has ${asset.name} with other bytes: ${asset.digest ?? `${asset.size} bytes`} there, sha256:${sha256(local.data)} here`,
    {
      fix: 'a published file never changes: release the next version, or re-run with the files of the first run',
    },
  );
}

function contentType(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  if (name.endsWith('.gz') || name.endsWith('.tgz')) return 'application/gzip';
  if (name.endsWith('.whl') || name.endsWith('.zip')) return 'application/zip';
  return 'application/octet-stream';
}
