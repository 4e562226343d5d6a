import { UserError } from '../../core/errors.js';
import type { GitHubClient } from '../../github/client.js';
import { findReleases, latestFlag } from '../../github/releases.js';
import { checkClaim, readStaged } from '../../github/staged.js';
import type { Release } from '../../github/types.js';
import type { Plan } from '../../plan/types.js';
import { compareVersions, parseVersion, tryParseVersion } from '../../version/version.js';
import type { Context, Outcome } from './github-release.js';

/** Publishes the staged draft. Safe to repeat: a published release of this plan is left as it is. */
export async function publish({ host, inputs, plan, github }: Context): Promise<Outcome> {
  const staged = await readStaged(github, await findReleases(github, plan.tag));
  if (inputs.dryRun && staged?.record === undefined) {
    host.notice(`dry run: the draft release of ${plan.tag} would be published here`);
    return {
      id: undefined,
      url: '',
      state: 'none',
      immutable: false,
      resumed: false,
      rows: [['dry run', 'nothing is staged']],
    };
  }
  if (staged === undefined || staged.record === undefined) {
    throw new UserError(`no complete draft release of ${plan.tag} is staged`, {
      fix: 'run the operation draft first; in the release workflow: re-run all jobs',
    });
  }
  checkClaim(staged, plan);
  const { release, record } = staged;
  if (inputs.sha !== '' && record.release_commit !== inputs.sha) {
    throw new UserError(`the staged release is of commit ${record.release_commit}, not ${inputs.sha}`, {
      fix: 'start a new run for the tag; it replaces a stale draft',
    });
  }
  const result = (published: Release, what: string): Outcome => ({
    id: published.id,
    url: published.html_url,
    state: published.draft ? 'draft' : 'published',
    immutable: published.immutable === true,
    resumed: what === 'unchanged',
    rows: [['publication', what]],
  });
  if (!release.draft) {
    host.notice(`${plan.tag} is published already; nothing to do`);
    if (release.prerelease !== plan.release.prerelease) {
      const [is, should] = release.prerelease ? ['a prerelease', 'none'] : ['no prerelease', 'one'];
      host.warning(`${release.html_url} is marked as ${is} and should be ${should}: change it there`);
    }
    return result(release, 'unchanged');
  }
  const higher = await higherFinal(github, plan);
  const latest = latestFlag(inputs.latest, plan.release.latest_candidate, higher);
  if (inputs.dryRun) {
    host.notice(`dry run: the draft would be published (latest: ${latest})`);
    return result(release, 'dry run');
  }
  const published = await github.call<Release>(
    'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    {
      release_id: release.id,
      draft: false,
      prerelease: plan.release.prerelease,
      make_latest: latest,
      ...(inputs.discussionCategory === '' ? {} : { discussion_category_name: inputs.discussionCategory }),
    },
    // The same state is asked for again.
    { repeat: true },
  );
  host.notice(`published ${published.html_url}`);
  return result(
    published,
    `published, latest: ${latest}${higher === undefined ? '' : ` (${higher} is newer)`}`,
  );
}

/** The highest published final above this version, by version and not by date (`GET /releases/latest` sorts by date). */
async function higherFinal(github: GitHubClient, plan: Plan): Promise<string | undefined> {
  const prefix = plan.tag.slice(0, plan.tag.length - plan.version.length);
  const own = parseVersion(plan.version);
  const releases = await github.all<Release>('GET /repos/{owner}/{repo}/releases');
  return releases
    .filter((release) => !release.draft && !release.prerelease && release.tag_name.startsWith(prefix))
    .map((release) => tryParseVersion(release.tag_name.slice(prefix.length)))
    .filter((version) => version !== undefined)
    .filter((version) => version.stage === undefined && compareVersions(version, own) > 0)
    .sort(compareVersions)
    .at(-1)?.text;
}
