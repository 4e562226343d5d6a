import { listAssets } from '../github/assets.js';
import type { GitHubClient } from '../github/client.js';
import { findReleases } from '../github/releases.js';
import { tagCommit } from '../github/tag-ref.js';
import type { Asset, Release } from '../github/types.js';
import { canonicalJson, sha256 } from '../record/canonical.js';
import { recordFileName } from '../record/types.js';
import { type Finding, type FindingState, found } from './finding.js';
import { poll } from './poll.js';
import type { VerifyRequest } from './request.js';

const target = 'github';
/** Milliseconds: GitHub itself hardly lags, and a release that nobody published does not appear by waiting. */
const patience = 20_000;

const result = (what: string, state: FindingState, detail: string, fix = ''): Finding => {
  return { target, what, state, detail, fix };
};

/** The published release of a tag; drafts are not found by it (REST, `GET /releases/tags/{tag}`). */
export function publishedRelease(github: GitHubClient, tag: string): Promise<Release | undefined> {
  return github.find<Release>('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
}

/** The tag stands where it was planned; its release is published, marked rightly, and has every file of the record. */
export async function verifyGitHub(request: VerifyRequest, github: GitHubClient): Promise<Finding[]> {
  const { host, plan, until } = request;
  const end = Math.min(until, host.now() + patience);
  return poll(host, end, [plan.tag], (tag) =>
    found(target, tag, async () => {
      const [release, commit] = await Promise.all([publishedRelease(github, tag), tagCommit(github, tag)]);
      const tagged = verifyTag(request, commit);
      if (release === undefined) return [tagged, await unpublished(github, tag)];
      const assets = await listAssets(github, release);
      return [tagged, verifyFlag(request, release), ...verifyAssets(request, assets)];
    }),
  );
}

function verifyTag({ plan }: VerifyRequest, commit: string | undefined): Finding {
  const what = `tag ${plan.tag}`;
  if (commit === plan.commit.sha) return result(what, 'same', commit);
  const detail = `it ${commit === undefined ? 'is gone' : `points at ${commit}`}, and was released from ${plan.commit.sha}`;
  return result(what, 'different', detail, `put the tag back on ${plan.commit.sha}`);
}

/** What there is instead of a published release. */
export async function unpublished(github: GitHubClient, tag: string): Promise<Finding> {
  const { draft } = await findReleases(github, tag);
  const detail = draft === undefined ? 'there is none' : 'it is a draft still, which strangers do not see';
  const fix = 're-run the failed jobs: github-release publishes the draft; or re-run all jobs';
  return result(`release ${tag}`, 'missing', detail, fix);
}

function verifyFlag({ plan }: VerifyRequest, release: Release): Finding {
  const what = `release ${plan.tag}`;
  if (release.prerelease === plan.release.prerelease) return result(what, 'same', release.html_url);
  const [is, should] = release.prerelease ? ['a prerelease', 'none'] : ['no prerelease', 'one'];
  const detail = `it is marked as ${is} and should be ${should}`;
  // Only a person can have marked it so: what is released is what was meant.
  return result(what, 'warned', detail, `change it on ${release.html_url}`);
}

function verifyAssets({ record }: VerifyRequest, assets: readonly Asset[]): Finding[] {
  const own = Buffer.from(canonicalJson(record));
  const files = [
    ...record.python.files,
    ...record.charts.files,
    { name: recordFileName, sha256: sha256(own), size: own.length },
  ];
  return files.map((file) => {
    const asset = assets.find(({ name }) => name === file.name);
    const fix = 're-run all jobs: what the release lacks is added';
    if (asset?.state !== 'uploaded') return result(file.name, 'missing', 'no such file at the release', fix);
    // Releases of GitHub Enterprise and old ones have no digests.
    const there = asset.digest ?? `${asset.size} bytes`;
    const wanted = asset.digest ? `sha256:${file.sha256}` : `${file.size} bytes`;
    if (there === wanted) return result(file.name, 'same', there);
    const why = `the release has ${there}, the record says ${wanted}`;
    return result(file.name, 'different', why, 'a published file never changes: find out who replaced it');
  });
}
