import { explain, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section } from '../../core/markdown.js';
import { needFullHistory, openGit } from '../../git/git.js';
import { configOf, factsOf } from '../../plan/checkout.js';
import { nextVersion } from '../../plan/next-version.js';
import { makePlan, type Rewrite } from '../../plan/plan.js';
import type { Plan } from '../../plan/types.js';
import { parseTag } from '../../version/tag.js';
import { parseVersion } from '../../version/version.js';
import { writePlan } from '../validate-tag/plan-file.js';
import { readTag } from '../validate-tag/read-tag.js';
import { planMarkdown } from '../validate-tag/summary.js';
import type { ReadinessInputs } from './inputs.js';

/**
 * Says what a tag on the commit that is checked out would release, and whether anything stands in its way. Reads
 * only; warnings never fail it.
 * @throws UserError for what would stop the release; the outputs ready and problems are set before
 */
export async function checkReadiness(host: Host, inputs: ReadinessInputs, rewrite: Rewrite): Promise<void> {
  try {
    const plan = await planOf(host, inputs, rewrite);
    host.output('plan', writePlan(host, plan));
    host.output('ready', 'true');
    host.output('problems', '[]');
    for (const warning of plan.warnings) host.warning(warning);
    const { length } = plan.warnings;
    const but = length === 0 ? '' : `, with ${length} warning${length === 1 ? '' : 's'}`;
    host.notice(`${plan.tag} would release ${plan.version} (${plan.kind}) from ${plan.commit.sha}${but}`);
    if (inputs.dryRun) host.info('Dry run: the readiness check changes nothing in any case.');
    await host.summary(section('Ready to release', ...planMarkdown(plan)));
  } catch (error) {
    host.output('ready', 'false');
    host.output('problems', JSON.stringify([host.redact(explain(error))]));
    throw error;
  }
}

async function planOf(host: Host, inputs: ReadinessInputs, rewrite: Rewrite): Promise<Plan> {
  // A tag of a wrong shape is refused before anything is read.
  const asked = inputs.tag === '' ? undefined : readTag(inputs.tag, '').version;
  const given = inputs.version === '' ? asked : parseVersion(inputs.version);
  const git = await openGit(host, inputs.workingDirectory);
  await needFullHistory(git);
  const head = await git.commitOf('HEAD');
  if (head === undefined) {
    throw new UserError('the repository has no commit yet', { fix: 'commit something, then check again' });
  }
  const loaded = await configOf(git, head, inputs.config, '');
  const { config, source } = loaded;
  if (inputs.tag !== '') parseTag(inputs.tag, config.tagPrefix);
  const facts = await factsOf(host, git, head, loaded);
  const version = given ?? nextVersion(facts, config, source);
  const tag = `${config.tagPrefix}${version.text}`;
  return makePlan(version, config, facts, { tag, source, rewrite, allowLowerVersion: false });
}
