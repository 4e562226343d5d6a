import { readFileSync } from 'node:fs';
import { messageOf, ServiceError, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { GitHubClient } from '../../github/client.js';
import type { Plan } from '../../plan/types.js';
import type { GithubReleaseInputs } from './inputs.js';

/** GitHub refuses longer bodies. */
const bodyLimit = 120_000;

/**
 * The text of the release: what the caller gave, else GitHub's generated notes since the previous version of the line,
 * and one line that names the release commit (the tag's own tree may carry the previous version).
 */
export async function releaseBody(
  host: Host,
  inputs: Pick<GithubReleaseInputs, 'notes' | 'notesFile' | 'sha'>,
  plan: Plan,
  github: GitHubClient,
): Promise<string> {
  const notes = inputs.notes || fromFile(inputs.notesFile) || (await generated(host, plan, github));
  return [notes.slice(0, bodyLimit), '---', origin(plan, inputs.sha)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The release commit that a text of ours names; undefined when a person took the sentence out. */
export function originIn(body: string): string | undefined {
  return /^Released from ([0-9a-f]{40,64})[.,]/m.exec(body)?.[1];
}

function origin(plan: Plan, sha: string): string {
  if (sha === plan.commit.sha) return `Released from ${sha}.`;
  return `Released from ${sha}, the direct child of the tagged commit ${plan.commit.sha} that carries the version.`;
}

function fromFile(path: string): string {
  if (path === '') return '';
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError('the file of the release notes cannot be read', {
      where: { file: path, key: 'notes-file' },
      cause,
    });
  }
}

async function generated(host: Host, plan: Plan, github: GitHubClient): Promise<string> {
  const prefix = plan.tag.slice(0, plan.tag.length - plan.version.length);
  try {
    const { body } = await github.call<{ body: string }>(
      'POST /repos/{owner}/{repo}/releases/generate-notes',
      {
        tag_name: plan.tag,
        ...(plan.reference_version === '' ? {} : { previous_tag_name: `${prefix}${plan.reference_version}` }),
      },
      // It only computes a text.
      { repeat: true },
    );
    return body;
  } catch (error) {
    // Notes are a comfort: a release does not stop for them.
    if (!(error instanceof ServiceError)) throw error;
    host.warning(`GitHub could not generate release notes: ${messageOf(error)}`);
    return '';
  }
}
