import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, type GitHub, invalid, json, needed, pusher, textOf } from './github-api.js';
import { isoSeconds } from './github-git.js';
import { type Kept, load, type Release, releaseJson, save, visible } from './github-releases.js';
import { settingsOf } from './github-settings.js';
import { type Answer, type Call, effect } from './server.js';
import type { EffectFacts } from './types.js';

/** Notes from the commit subjects since the previous tag; by default that of the release before this one. */
async function notes(github: GitHub, body: Record<string, unknown>): Promise<{ name: string; body: string }> {
  const { git, url, owner, repo, defaultBranch } = github;
  const tag = needed(body, 'tag_name');
  const to =
    (await git.commitish(tag)) ?? (await git.commitish(textOf(body, 'target_commitish') ?? defaultBranch));
  const published = load(github).releases.filter((release) => !release.draft && release.tag_name !== tag);
  const previous = textOf(body, 'previous_tag_name') ?? published.at(-1)?.tag_name;
  const from = previous === undefined ? undefined : await git.commitish(previous);
  if (to === undefined || (previous !== undefined && from === undefined)) {
    return invalid('Release', to === undefined ? 'target_commitish' : 'previous_tag_name', 'invalid');
  }
  const ids = (await git.between(from, to, ['--no-merges'])).slice(-200);
  const commits = await Promise.all(ids.map((id) => git.commit(id)));
  const subjects = commits.map((commit) => `* ${commit.message.split('\n')[0]} by ${commit.author.name}`);
  const page = `${url}/${owner}/${repo}/${previous === undefined ? 'commits' : 'compare'}`;
  const full = `**Full Changelog**: ${page}/${previous === undefined ? tag : `${previous}...${tag}`}`;
  const changes = subjects.length === 0 ? [] : ["## What's Changed", ...subjects, '', ''];
  return { name: tag, body: [...changes, full].join('\n') };
}

/** `POST /releases/generate-notes` saves nothing. */
export async function generateNotes(github: GitHub, call: Call): Promise<Answer> {
  pusher(github, call);
  return json(200, await notes(github, await bodyOf(call)));
}

/** Takes over the fields of a request. @throws Ending (422) */
async function change(
  github: GitHub,
  kept: Kept,
  release: Release,
  body: Record<string, unknown>,
): Promise<void> {
  const flag = (field: 'draft' | 'prerelease'): boolean =>
    typeof body[field] === 'boolean' ? body[field] : release[field];
  const wasDraft = release.draft;
  const makeLatest = textOf(body, 'make_latest');
  if (makeLatest !== undefined && !['true', 'false', 'legacy'].includes(makeLatest)) {
    invalid('Release', 'make_latest', 'invalid');
  }
  const tag = textOf(body, 'tag_name') ?? release.tag_name;
  if (release.immutable && tag !== release.tag_name) {
    invalid('Release', 'tag_name', 'custom', 'tag_name cannot be changed on an immutable release');
  }
  if (kept.burned.includes(tag) && !release.immutable) {
    invalid('Release', 'tag_name', 'custom', 'tag_name was used by an immutable release');
  }
  const draft = flag('draft');
  const taken = kept.releases.some((one) => one.id !== release.id && !one.draft && one.tag_name === tag);
  if (!draft && taken) invalid('Release', 'tag_name', 'already_exists');
  release.tag_name = tag;
  release.target_commitish = textOf(body, 'target_commitish') ?? release.target_commitish;
  release.name = textOf(body, 'name') ?? release.name;
  release.body = textOf(body, 'body') ?? release.body;
  release.prerelease = flag('prerelease');
  release.make_latest = makeLatest ?? (wasDraft ? 'true' : release.make_latest);
  release.draft = draft;
  if (makeLatest === 'true' && release.prerelease && !draft) {
    invalid('Release', 'make_latest', 'custom', 'Drafts and prereleases cannot be set as latest');
  }
  if (body['generate_release_notes'] === true) {
    const text = (await notes(github, { ...body, tag_name: tag })).body;
    release.body = release.body === null ? text : `${release.body}\n\n${text}`;
  }
}

/** What publishing does: a missing tag is created, the date is the commit's, the release may become the latest. */
async function publish(github: GitHub, kept: Kept, release: Release, actor: string): Promise<void> {
  const { git } = github;
  const ref = `refs/tags/${release.tag_name}`;
  let tagged = await git.resolve(ref, 'commit');
  if (tagged === undefined) {
    const target = await git.commitish(release.target_commitish);
    if (target === undefined) return invalid('Release', 'target_commitish', 'invalid');
    const detail = { ref, from: null, to: target, release: release.id };
    const what = `${release.tag_name} -> ${target.slice(0, 7)} (made by the release)`;
    await effect(github.hooks, { service: 'github', kind: 'tag', what, detail, actor }, async () => {
      await git.move(ref, target, undefined);
      return { answer: { status: 201 } };
    });
    tagged = target;
  }
  release.created_at = (await git.commit(tagged)).committer.date;
  release.published_at ??= isoSeconds(Date.now());
  if (settingsOf(github).immutable_releases === true) {
    release.immutable = true;
    kept.burned.push(release.tag_name);
  }
}

function chooseLatest(kept: Kept, release: Release): void {
  const able = !release.draft && !release.prerelease;
  if (able && release.make_latest === 'true') kept.latest = release.id;
  else if (kept.latest === release.id) kept.latest = null;
}

/** One effect on one release, made on a fresh copy of what is kept, then saved. */
async function write(
  github: GitHub,
  call: Call,
  kind: 'create' | 'update',
  body: Record<string, unknown>,
  status: number,
  pick: (kept: Kept) => Release,
): Promise<Answer> {
  const before = pick(load(github));
  const tag = textOf(body, 'tag_name') ?? before.tag_name;
  const wasDraft = kind === 'create' || before.draft;
  const draft = typeof body['draft'] === 'boolean' ? body['draft'] : kind === 'update' && before.draft;
  const state = draft ? 'draft' : wasDraft ? 'published' : 'edited';
  const facts: EffectFacts = {
    service: 'github',
    kind: `release.${kind}`,
    what: `${tag} (${state})`,
    detail: { tag, draft, prerelease: body['prerelease'] ?? before.prerelease },
    actor: call.actor,
  };
  return effect(github.hooks, facts, async () => {
    const kept = load(github);
    const release = pick(kept);
    await change(github, kept, release, body);
    if (wasDraft && !release.draft) await publish(github, kept, release, call.actor);
    chooseLatest(kept, release);
    save(github, kept);
    const isLatest = kept.latest === release.id;
    return {
      answer: json(status, releaseJson(github, release)),
      detail: { id: release.id, latest: isLatest },
    };
  });
}

/** `POST /releases`. Not idempotent: two drafts of one tag are possible. */
export async function create(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const body = await bodyOf(call);
  const tag = needed(body, 'tag_name');
  return write(github, call, 'create', body, 201, (kept) => {
    const release: Release = {
      id: kept.nextId,
      tag_name: tag,
      target_commitish: github.defaultBranch,
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      immutable: false,
      make_latest: 'true',
      created_at: isoSeconds(Date.now()),
      published_at: null,
      author: user.login,
      assets: [],
    };
    kept.nextId += 1;
    kept.releases.push(release);
    return release;
  });
}

/** `PATCH /releases/{id}` */
export async function update(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const body = await bodyOf(call);
  return write(github, call, 'update', body, 200, (kept) => visible(kept, call.params[0] ?? '', user));
}

/** `DELETE /releases/{id}`: the tag stays. */
export async function remove(github: GitHub, call: Call): Promise<Answer> {
  const user = pusher(github, call);
  const { id, tag_name: tag, draft } = visible(load(github), call.params[0] ?? '', user);
  const what = `${tag} (${draft ? 'draft' : 'published'}) deleted`;
  const facts: EffectFacts = {
    service: 'github',
    kind: 'release.delete',
    what,
    detail: { id, tag, draft },
    actor: call.actor,
  };
  return effect(github.hooks, facts, () => {
    const kept = load(github);
    const gone = kept.releases.find((release) => release.id === id);
    kept.releases = kept.releases.filter((release) => release.id !== id);
    save(github, kept);
    for (const asset of gone?.assets ?? [])
      rmSync(join(github.folder, 'assets', String(asset.id)), { force: true });
    return { answer: { status: 204 } };
  });
}
