import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type GitHub, invalid, json, paged, pusher, type User, userOf } from './github-api.js';
import { isoSeconds } from './github-git.js';
import { type Asset, assetJson, load, type Release, save, visible } from './github-releases.js';
import { type Answer, type Call, effect } from './server.js';
import { writeWhole } from './store.js';
import type { EffectFacts } from './types.js';

const pathOf = (github: GitHub, id: number): string => join(github.folder, 'assets', String(id));

/** `GET /releases/{id}/assets` */
export function listAssets(github: GitHub, call: Call): Answer {
  const release = visible(load(github), call.params[0] ?? '', userOf(github, call));
  return paged(
    github,
    call,
    release.assets.map((asset) => assetJson(github, release, asset)),
  );
}

function find(github: GitHub, id: string, user: User | undefined): { release: Release; asset: Asset } {
  for (const release of load(github).releases) {
    const asset = release.assets.find((one) => one.id === Number(id));
    if (asset !== undefined && (!release.draft || user !== undefined)) return { release, asset };
  }
  return fail(404);
}

function bytes(github: GitHub, asset: Asset): Answer {
  if (asset.state === 'starter') fail(404);
  return {
    status: 200,
    headers: { 'Content-Type': asset.content_type },
    body: readFileSync(pathOf(github, asset.id)),
  };
}

/** `GET /releases/assets/{id}`: JSON, or the bytes for `Accept: application/octet-stream`. */
export function getAsset(github: GitHub, call: Call): Answer {
  const { release, asset } = find(github, call.params[0] ?? '', userOf(github, call));
  const raw = call.headers.accept?.includes('application/octet-stream') === true;
  return raw ? bytes(github, asset) : json(200, assetJson(github, release, asset));
}

/** `GET /{owner}/{repo}/releases/download/{tag}/{name}`: how strangers get it. */
export function downloadAsset(github: GitHub, call: Call): Answer {
  const [tag = '', name = ''] = call.params;
  const release = load(github).releases.find((one) => !one.draft && one.tag_name === tag);
  const asset = release?.assets.find((one) => one.name === name);
  return asset === undefined ? fail(404) : bytes(github, asset);
}

/** GitHub renames what it does not like in a file name. */
function assetName(name: string): string {
  return name
    .replace(/[^\w.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.+|\.+$/g, '');
}

/**
 * `POST /api/uploads/…/releases/{id}/assets?name=`. A 502 that a hook injects leaves an empty asset in state
 * `starter`, as seen on GitHub.
 */
export async function uploadAsset(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const [id = ''] = call.params;
  const { immutable, tag_name: tag } = visible(load(github), id, user);
  const name = assetName(call.query.get('name') ?? '');
  if (name === '') invalid('ReleaseAsset', 'name', 'missing_field');
  if (immutable) fail(422, 'Cannot upload assets to an immutable release.');
  if (call.headers['content-length'] === undefined) fail(400, 'Bad Content-Length: ');
  const content = await call.body();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const add = (state: Asset['state']): Answer => {
    const kept = load(github);
    const release = visible(kept, id, user);
    if (release.assets.some((one) => one.name === name)) invalid('ReleaseAsset', 'name', 'already_exists');
    const asset: Asset = {
      id: kept.nextId,
      name,
      label: call.query.get('label'),
      state,
      content_type: call.headers['content-type'] ?? 'application/octet-stream',
      size: state === 'starter' ? 0 : content.length,
      digest: state === 'starter' ? null : `sha256:${sha256}`,
      created_at: isoSeconds(Date.now()),
    };
    if (state === 'uploaded') writeWhole(pathOf(github, asset.id), content);
    kept.nextId += 1;
    release.assets.push(asset);
    save(github, kept);
    return json(201, assetJson(github, release, asset));
  };
  const facts: EffectFacts = {
    service: 'github',
    kind: 'asset.upload',
    what: name,
    detail: { release: Number(id), tag, name, sha256, size: content.length },
    actor: call.actor,
  };
  const broken = (status: number): void => {
    if (status === 502) add('starter');
  };
  return effect(github.hooks, facts, () => ({ answer: add('uploaded') }), broken);
}

/** `DELETE /releases/assets/{id}` */
export async function deleteAsset(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { release, asset } = find(github, call.params[0] ?? '', user);
  if (release.immutable) fail(422, 'Cannot delete assets of an immutable release.');
  const detail = { release: release.id, tag: release.tag_name, name: asset.name, state: asset.state };
  const facts: EffectFacts = {
    service: 'github',
    kind: 'asset.delete',
    what: asset.name,
    detail,
    actor: call.actor,
  };
  return effect(github.hooks, facts, () => {
    const kept = load(github);
    const holder = visible(kept, String(release.id), user);
    holder.assets = holder.assets.filter((one) => one.id !== asset.id);
    save(github, kept);
    rmSync(pathOf(github, asset.id), { force: true });
    return { answer: { status: 204 } };
  });
}
