import { UserError } from '../core/errors.js';
import type { GitHubClient } from './client.js';
import type { Release } from './types.js';

/** Stands in the body of every draft that we make, so that a re-run finds its own among several on one tag. */
export function marker(tag: string): string {
  return `<!-- release-actions: ${tag} -->`;
}

export interface FoundReleases {
  readonly published: Release | undefined;
  /** The draft to use: ours if there is one, else the oldest. */
  readonly draft: Release | undefined;
  /** Further drafts on the same tag, reported but never touched. */
  readonly others: readonly Release[];
}

/**
 * Finds the releases of a tag. Drafts are not found by tag (`GET /releases/tags/{tag}` returns published ones only),
 * so the list is read; it needs push access.
 */
export async function findReleases(github: GitHubClient, tag: string): Promise<FoundReleases> {
  const all = await github.all<Release>('GET /repos/{owner}/{repo}/releases');
  return chooseRelease(all, tag);
}

/** Pure part of findReleases. */
export function chooseRelease(all: readonly Release[], tag: string): FoundReleases {
  const ofTag = all.filter((release) => release.tag_name === tag);
  const drafts = ofTag.filter((release) => release.draft).sort((a, b) => a.id - b.id);
  const draft = drafts.find((release) => release.body?.includes(marker(tag))) ?? drafts[0];
  return {
    published: ofTag.find((release) => !release.draft),
    draft,
    others: drafts.filter((release) => release !== draft),
  };
}

/**
 * `make_latest` of the REST API: "true" only for a final that no published final is above.
 * @param asked the action's input
 * @param candidate whether the version is a final at all
 * @param higher a published final with a higher version, if any
 */
export function latestFlag(
  asked: 'auto' | 'true' | 'false',
  candidate: boolean,
  higher: string | undefined,
): 'true' | 'false' {
  if (asked === 'true' && !candidate) {
    throw new UserError('latest: true was asked for a release that is not a final one', {
      fix: 'leave latest at auto: GitHub accepts only finals as latest',
    });
  }
  if (asked !== 'auto') return asked;
  return candidate && higher === undefined ? 'true' : 'false';
}
