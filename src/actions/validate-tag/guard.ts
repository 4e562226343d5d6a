import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { code, section, table } from '../../core/markdown.js';
import { isObjectId } from '../../core/object-id.js';
import { fetchAuthentication } from '../../git/complete.js';
import { openGit } from '../../git/git.js';
import { openRest } from '../../github/facts/rest.js';
import type { ValidateTagInputs } from './inputs.js';
import { askGitHub, askOrigin, type TagOracle } from './remote-tag.js';

/**
 * Stops a job when the tag no longer points at the commit that the release was planned for. Needs no checkout where
 * GitHub can be asked.
 * @throws UserError naming both commits
 */
export async function guardTag(host: Host, inputs: ValidateTagInputs, tag: string): Promise<void> {
  const { expectSha } = inputs;
  if (!isObjectId(expectSha)) {
    throw new UserError(`expect-sha ${JSON.stringify(expectSha)} is not a full commit SHA`, {
      where: { key: 'expect-sha' },
      fix: 'give the output sha of the validate-tag step that made the plan',
    });
  }
  const rest = openRest(host, inputs.token, 'validate-tag');
  const ask = rest === undefined ? await originOf(host, inputs) : askGitHub(rest);
  const now = await ask.commitOf(tag);
  if (now === undefined) {
    throw new UserError(`the tag ${tag} is gone: this release was planned for ${expectSha}`, {
      where: { key: 'tag' },
      fix: `if it was deleted by mistake, push it again on ${expectSha} and re-run the failed jobs`,
    });
  }
  if (now !== expectSha) {
    throw new UserError(`the tag ${tag} was moved: planned for ${expectSha}, now at ${now}`, {
      where: { key: 'tag' },
      fix: `move it back to ${expectSha} and re-run the failed jobs, or start the release of ${now} anew`,
    });
  }
  host.output('sha', now);
  host.info(`The tag ${tag} still points at ${now}.`);
  const rows = [
    ['tag', code(tag)],
    ['commit', code(now)],
  ];
  await host.summary(section('Tag unchanged', table(['what', 'value'], rows)));
}

async function originOf(host: Host, inputs: ValidateTagInputs): Promise<TagOracle> {
  try {
    const git = await openGit(host, inputs.workingDirectory);
    return askOrigin(host, git, await fetchAuthentication(host, git, inputs.token));
  } catch (cause) {
    throw new UserError('nobody can be asked where the tag points now', {
      where: { key: 'token' },
      fix: 'leave token at its default in a workflow; elsewhere run in a checkout whose remote is called origin',
      cause,
    });
  }
}
