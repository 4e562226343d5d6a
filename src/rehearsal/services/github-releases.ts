import { join } from 'node:path';
import { fail, type GitHub, json, paged, type User, userOf } from './github-api.js';
import { nodeId, userJson } from './github-json.js';
import type { Answer, Call } from './server.js';
import { readState, writeWhole } from './store.js';

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  /** `starter`: an upload that broke on the way; it has no bytes. */
  readonly state: 'uploaded' | 'starter';
  readonly content_type: string;
  readonly size: number;
  readonly digest: string | null;
  readonly created_at: string;
}

export interface Release {
  readonly id: number;
  tag_name: string;
  target_commitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  /** As last given; says whether it may be the latest one. */
  make_latest: string;
  /** Date of the tagged commit, or of the draft. */
  created_at: string;
  published_at: string | null;
  readonly author: string;
  assets: Asset[];
}

export interface Kept {
  nextId: number;
  /** The release that was last published with `make_latest: true`. */
  latest: number | null;
  /** Tags that an immutable release used; they stay taken when it is deleted. */
  burned: string[];
  releases: Release[];
}

const fileOf = (github: GitHub): string => join(github.folder, 'releases.json');

export function load(github: GitHub): Kept {
  return readState<Kept>(fileOf(github), { nextId: 1, latest: null, burned: [], releases: [] });
}

export function save(github: GitHub, kept: Kept): void {
  writeWhole(fileOf(github), `${JSON.stringify(kept, null, 1)}\n`);
}

export function assetJson(github: GitHub, release: Release, asset: Asset): Record<string, unknown> {
  const { url, api, owner, repo } = github;
  const tag = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag_name);
  return {
    ...asset,
    url: `${api}/releases/assets/${asset.id}`,
    browser_download_url: `${url}/${owner}/${repo}/releases/download/${tag}/${asset.name}`,
    updated_at: asset.created_at,
    download_count: 0,
    uploader: userJson(github, release.author),
    node_id: nodeId('RA', asset.id),
  };
}

export function releaseJson(github: GitHub, release: Release): Record<string, unknown> {
  const { url, api, owner, repo } = github;
  const { make_latest: _, ...fields } = release;
  const tag = release.draft ? `untagged-${release.id}` : release.tag_name;
  return {
    ...fields,
    url: `${api}/releases/${release.id}`,
    html_url: `${url}/${owner}/${repo}/releases/tag/${tag}`,
    assets_url: `${api}/releases/${release.id}/assets`,
    upload_url: `${url}/api/uploads/repos/${owner}/${repo}/releases/${release.id}/assets{?name,label}`,
    author: userJson(github, release.author),
    node_id: nodeId('RE', release.id),
    assets: release.assets.map((asset) => assetJson(github, release, asset)),
    tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
  };
}

/** The release of an id. Drafts exist only for those who may push. @throws Ending (404) */
export function visible(kept: Kept, id: string, user: User | undefined): Release {
  const found = kept.releases.find((release) => release.id === Number(id));
  return found === undefined || (found.draft && user === undefined) ? fail(404) : found;
}

/** `GET /releases`: newest first; drafts only for those who may push. */
export function list(github: GitHub, call: Call): Answer {
  const user = userOf(github, call);
  const shown = load(github).releases.filter((release) => !release.draft || user !== undefined);
  const newest = [...shown].sort(
    (a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id,
  );
  return paged(
    github,
    call,
    newest.map((release) => releaseJson(github, release)),
  );
}

export function get(github: GitHub, call: Call): Answer {
  const user = userOf(github, call);
  return json(200, releaseJson(github, visible(load(github), call.params[0] ?? '', user)));
}

/** `GET /releases/tags/{tag}`: published ones only. */
export function byTag(github: GitHub, call: Call): Answer {
  const found = load(github).releases.find(
    (release) => !release.draft && release.tag_name === call.params[0],
  );
  return found === undefined ? fail(404) : json(200, releaseJson(github, found));
}

/** `GET /releases/latest`: the one that was made so, else the published final of the newest commit. */
export function latest(github: GitHub): Answer {
  const kept = load(github);
  const able = kept.releases.filter((one) => !one.draft && !one.prerelease && one.make_latest !== 'false');
  const newest = able.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))[0];
  const found = able.find((one) => one.id === kept.latest) ?? newest;
  return found === undefined ? fail(404) : json(200, releaseJson(github, found));
}
