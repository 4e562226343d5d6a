import { UserError } from '../../core/errors.js';
import { findReleases } from '../../github/releases.js';
import { needWriteAccess } from '../../github/rights.js';
import { checkClaim, matches, readStaged } from '../../github/staged.js';
import type { ReleaseRecord } from '../../record/types.js';
import type { Context, Outcome } from './github-release.js';

/** Everything about the GitHub release that can be checked without writing. */
export async function preflight({ host, inputs, plan, github }: Context): Promise<Outcome> {
  await needWriteAccess(github);
  const found = await findReleases(github, plan.tag);
  for (const other of found.others)
    host.warning(`another draft on ${plan.tag} is left alone: ${other.html_url}`);
  const staged = await readStaged(github, found);
  if (staged === undefined) {
    return {
      id: undefined,
      url: '',
      state: 'none',
      immutable: false,
      resumed: false,
      rows: [['token', 'may write']],
    };
  }
  checkClaim(staged, plan);
  const { release, record } = staged;
  const immutable = release.immutable === true;
  if (immutable && record === undefined) {
    throw new UserError(`${release.html_url} is published and immutable: no file can be added to it`, {
      fix: 'release the next version; an immutable release keeps its tag and its files for ever',
    });
  }
  if (!release.draft && record !== undefined) checkTree(record, inputs.expectTree, release.html_url);
  if (record !== undefined && record.tagged_commit !== plan.commit.sha) {
    host.warning(
      `${release.html_url} was staged when ${plan.tag} was on ${record.tagged_commit}; ` +
        `the tag is on ${plan.commit.sha} now, so the draft will be replaced`,
    );
  }
  const content =
    record === undefined
      ? 'no record: will be completed'
      : matches(record, plan)
        ? 'of this plan'
        : 'of another plan: a draft is replaced';
  return {
    id: release.id,
    url: release.html_url,
    state: release.draft ? 'draft' : 'published',
    immutable,
    resumed: false,
    rows: [
      ['token', 'may write'],
      ['staged', content],
    ],
  };
}

/** Before another release commit is made for a version that is out. */
function checkTree(record: ReleaseRecord, expected: string, url: string): void {
  if (expected === '' || expected === record.release_tree) return;
  throw new UserError(
    `${url} is published with the tree ${record.release_tree} (${record.release_commit}); this run would make ${expected}`,
    {
      fix: 'use the config and the release of release-actions that it was made with, or release the next version',
    },
  );
}
