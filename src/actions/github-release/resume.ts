import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { makeFolder } from '../../core/folders.js';
import type { Host } from '../../core/host.js';
import type { GitHubClient } from '../../github/client.js';
import { findReleases } from '../../github/releases.js';
import { checkClaim, matches, readStaged, type Staged } from '../../github/staged.js';
import { canonicalJson, planHash } from '../../record/canonical.js';
import { differences } from '../../record/record.js';
import {
  type BuildFragment,
  buildFragmentName,
  type ChartsFragment,
  chartsFragmentName,
  imagesFragmentName,
  type ReleaseRecord,
  recordFileName,
} from '../../record/types.js';
import type { Context, Outcome } from './github-release.js';

/**
 * Takes what an earlier attempt staged: downloads the files of the draft (or published) release into `assets`, each
 * checked against the record. Without `sha` anything that does not fit means "build again"; with `sha` (the release
 * commit) the complete files of that commit must be there, which is how a later job checks what was staged.
 */
export async function resume({ host, inputs, plan, github }: Context): Promise<Outcome> {
  const staged = await readStaged(github, await findReleases(github, plan.tag));
  if (staged !== undefined) checkClaim(staged, plan);
  const { record, reason } = usable(staged, plan, inputs.sha);
  let why = reason;
  if (staged !== undefined && record !== undefined) {
    const files = await downloadFiles(host, github, staged, record);
    const wrong = differences(record, (name) => files.get(name));
    if (wrong.length === 0) {
      writeStaged(inputs.assets, files, staged, { ...record, plan_sha256: planHash(plan) });
      host.notice(
        `taken from the ${staged.release.draft ? 'draft' : 'published'} release: ${files.size} files, nothing is built again`,
      );
      return outcome(staged, true, [['files', String(files.size)]]);
    }
    if (!staged.release.draft) {
      throw new UserError(`the published release is not what its record says: ${wrong.join('; ')}`, {
        fix: `restore the files of ${staged.release.html_url} or release the next version`,
      });
    }
    why = wrong.join('; ');
  }
  if (inputs.sha !== '' && inputs.dryRun) {
    host.notice(`dry run: ${plan.tag} would be read back from its draft release here`);
    return outcome(staged, false, [['dry run', why]]);
  }
  if (inputs.sha !== '') {
    throw new UserError(`what is staged for ${plan.tag} cannot be used: ${why}`, {
      fix: 'run the operation draft again: re-run the failed jobs',
    });
  }
  host.info(`nothing to take over: ${why}`);
  return outcome(staged, false, [['reason', why]]);
}

function usable(
  staged: Staged | undefined,
  plan: Context['plan'],
  sha: string,
): { record: ReleaseRecord | undefined; reason: string } {
  if (staged === undefined) return { record: undefined, reason: 'no release or draft of this tag' };
  const { record, release } = staged;
  if (record === undefined)
    return { record, reason: `no ${recordFileName}: an earlier attempt did not finish staging` };
  if (release.draft && !matches(record, plan)) {
    return {
      record: undefined,
      reason: `the draft was made from ${record.tagged_commit} with another plan; it will be replaced`,
    };
  }
  if (sha !== '' && record.release_commit !== sha) {
    return { record: undefined, reason: `it is of commit ${record.release_commit}, not ${sha}` };
  }
  if (sha !== '' && record.images.length === 0 && plan.images.builds.length > 0) {
    return { record: undefined, reason: 'its record does not name the images yet' };
  }
  return { record, reason: '' };
}

async function downloadFiles(
  host: Host,
  github: GitHubClient,
  staged: Staged,
  record: ReleaseRecord,
): Promise<Map<string, Uint8Array>> {
  const wanted = new Set(
    [...record.python.files, ...record.charts.files].map((file) => file.name).concat(imagesFragmentName),
  );
  const queue = staged.assets.filter((asset) => wanted.has(asset.name) && asset.state === 'uploaded');
  const total = queue.length;
  const files = new Map<string, Uint8Array>();
  const worker = async (): Promise<void> => {
    for (let asset = queue.shift(); asset !== undefined; asset = queue.shift()) {
      files.set(asset.name, await github.download(asset.url));
      host.info(`${asset.name}: read back (${files.size}/${total})`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return files;
}

/**
 * Also writes the fragments anew, for this plan, so that later jobs need not know whether the files were built or
 * taken over. A record of another plan, which a published release may have, would contradict it and is left out.
 */
function writeStaged(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  staged: Staged,
  record: ReleaseRecord,
): void {
  makeFolder(folder);
  for (const [name, data] of files) writeFileSync(join(folder, name), data);
  const { plan_sha256, release_tree, python, charts } = record;
  const common = { schema_version: 1 as const, plan_sha256 };
  const build: BuildFragment = { ...common, release_tree, python };
  writeFileSync(join(folder, buildFragmentName), canonicalJson(build));
  const packed: ChartsFragment = { ...common, charts };
  if (charts.files.length > 0) writeFileSync(join(folder, chartsFragmentName), canonicalJson(packed));
  if (staged.recordBytes !== undefined && staged.record?.plan_sha256 === record.plan_sha256) {
    writeFileSync(join(folder, recordFileName), staged.recordBytes);
  }
}

function outcome(staged: Staged | undefined, resumed: boolean, rows: Outcome['rows']): Outcome {
  return {
    id: staged?.release.id,
    url: staged?.release.html_url ?? '',
    state: staged === undefined ? 'none' : staged.release.draft ? 'draft' : 'published',
    immutable: staged?.release.immutable === true,
    resumed,
    rows,
  };
}
