import type { Host } from '../../core/host.js';
import { retry } from '../../core/retry.js';
import type { GitHubClient } from '../../github/client.js';
import { findReleases, marker } from '../../github/releases.js';
import type { Staged } from '../../github/staged.js';
import type { Release } from '../../github/types.js';
import type { Plan } from '../../plan/types.js';
import type { GithubReleaseInputs } from './inputs.js';
import { originIn, releaseBody } from './notes.js';

/** A draft that an attempt made, as opposed to one of a person, of which only our own files are ours to change. */
export function isOurs({ release, recordBytes }: Staged, plan: Plan): boolean {
  return release.draft && (recordBytes !== undefined || release.body?.includes(marker(plan.tag)) === true);
}

/** The release to fill: what is there, else a new draft. A draft of ours that names another commit gets a new text. */
export async function draftFor(
  staged: Staged | undefined,
  host: Host,
  inputs: GithubReleaseInputs,
  plan: Plan,
  github: GitHubClient,
): Promise<Release> {
  if (staged === undefined) return createDraft(host, inputs, plan, github);
  const { release } = staged;
  const named = originIn(release.body ?? '');
  const ours = release.draft && release.body?.includes(marker(plan.tag)) === true;
  if (!ours || named === undefined || named === inputs.sha) return release;
  host.info('the draft was made for another commit: its text is written anew');
  const text = await bodyOf(host, inputs, plan, github);
  return github.call<Release>(
    'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    { release_id: release.id, body: text, prerelease: plan.release.prerelease },
    { repeat: true },
  );
}

async function bodyOf(
  host: Host,
  inputs: GithubReleaseInputs,
  plan: Plan,
  github: GitHubClient,
): Promise<string> {
  return `${await releaseBody(host, inputs, plan, github)}\n\n${marker(plan.tag)}`;
}

async function createDraft(
  host: Host,
  inputs: GithubReleaseInputs,
  plan: Plan,
  github: GitHubClient,
): Promise<Release> {
  const draft = {
    tag_name: plan.tag,
    name: plan.version,
    body: await bodyOf(host, inputs, plan, github),
    draft: true,
    prerelease: plan.release.prerelease,
  };
  const made = await retry(host, { what: 'GitHub' }, async (attempt) => {
    // The answer may be lost while the draft was made: look before making a second one.
    const lost = attempt === 0 ? undefined : (await findReleases(github, plan.tag)).draft;
    return lost ?? github.call<Release>('POST /repos/{owner}/{repo}/releases', draft);
  });
  host.info(`draft release made: ${made.html_url}`);
  return made;
}
