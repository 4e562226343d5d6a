import type { Config } from '../../config/config.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section } from '../../core/markdown.js';
import { chooseBranch, localDefaultBranch } from '../../git/branches.js';
import { eventDefaultBranch } from '../../git/default-branch.js';
import { type Git, needFullHistory, openGit } from '../../git/git.js';
import { configOf, factsOf } from '../../plan/checkout.js';
import { makePlan, type Rewrite } from '../../plan/plan.js';
import type { ImageLeg, Plan } from '../../plan/types.js';
import { planHash } from '../../record/canonical.js';
import { parseTag } from '../../version/tag.js';
import type { Version } from '../../version/version.js';
import { guardTag } from './guard.js';
import type { ValidateTagInputs } from './inputs.js';
import { readTag } from './read-tag.js';
import { askGitHub } from './remote-tag.js';
import { planMarkdown, versionOutputs, writePlan } from './report.js';
import { resolveTag } from './resolve.js';

/**
 * Turns a tag into everything that later jobs need: version facts, commit, branch and plan. With `expect-sha` it is
 * the guard instead, which only sees that the tag did not move. Changes nothing outside of the runner.
 */
export async function validateTag(host: Host, inputs: ValidateTagInputs, rewrite: Rewrite): Promise<void> {
  const { name: tag, version, prefix } = readTag(inputs.tag, inputs.tagPrefix);
  host.output('tag', tag);
  if (inputs.expectSha !== '') {
    setOutputs(host, versionOutputs(version, ''));
    await guardTag(host, inputs, tag);
    return;
  }

  const git = await openGit(host, inputs.workingDirectory);
  await needFullHistory(git);
  const sha = await resolveTag(host, git, tag, askGitHub(host, inputs.token, 'validate-tag'));
  const { config: found, source } = await configOf(git, sha, inputs.config, inputs.configRef);
  // An explicit input wins over the config; else the tag must have the form that the config asks for.
  const config = inputs.tagPrefix === '' ? found : { ...found, tagPrefix: prefix };
  parseTag(tag, config.tagPrefix);

  const facts = await factsOf(host, git, sha, { config }, tag);
  const { allowLowerVersion } = inputs;
  const plan = makePlan(version, config, facts, { tag, source, rewrite, allowLowerVersion });
  const { branch, warnings } = await branchFor(host, git, config, { plan, version, named: inputs.branch });
  const all = [...warnings, ...plan.warnings];

  setOutputs(host, {
    ...versionOutputs(version, plan.codename),
    sha,
    branch,
    plan: writePlan(host, plan),
    'image-legs': JSON.stringify(plan.images.legs.map(legOutput)),
    'plan-sha256': planHash(plan),
  });
  for (const warning of all) host.warning(warning);
  const dry = inputs.dryRun ? 'Dry run: this action changes nothing in any case.' : '';
  if (dry !== '') host.info(dry);
  host.notice(
    `${tag} releases ${version.text} (${plan.kind}) from ${sha}${branch === '' ? '' : ` on ${branch}`}`,
  );
  await host.summary(section('Release plan', ...planMarkdown({ ...plan, warnings: all }, branch), dry));
}

/** A leg of the matrix as a workflow wants it: plain texts only. */
function legOutput({ id, images, platform }: ImageLeg): Record<string, string> {
  return { id, images: images.join(','), platform };
}

function setOutputs(host: Host, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
}

/** The branch that the release commit lands on. Where there is no such commit, a missing branch only warns. */
async function branchFor(
  host: Host,
  git: Git,
  config: Config,
  { plan, version, named }: { plan: Plan; version: Version; named: string },
): Promise<{ branch: string; warnings: string[] }> {
  const request = {
    commit: plan.commit.sha,
    tag: plan.tag,
    version,
    patterns: config.branches,
    defaultBranch: eventDefaultBranch(host) ?? (await localDefaultBranch(git)),
    named,
  };
  const lands = plan.effects.some((effect) => effect.id === 'commit');
  try {
    return { branch: await chooseBranch(git, request), warnings: [] };
  } catch (error) {
    if (lands || named !== '' || !(error instanceof UserError)) throw error;
    return { branch: '', warnings: [`no branch is needed, and none was found: ${error.message}`] };
  }
}
