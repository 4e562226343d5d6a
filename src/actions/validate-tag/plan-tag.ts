import type { Config } from '../../config/config.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section } from '../../core/markdown.js';
import { type ChosenBranch, decideBranch } from '../../git/branches.js';
import { eventDefaultBranch } from '../../git/default-branch.js';
import { configFrom } from '../../plan/checkout.js';
import { makePlan } from '../../plan/plan.js';
import { settle } from '../../plan/settle.js';
import type { ImageLeg, Plan } from '../../plan/types.js';
import { planHash } from '../../record/canonical.js';
import { rewriteTree } from '../../rewrite/tree.js';
import { parseTag } from '../../version/tag.js';
import type { Version } from '../../version/version.js';
import type { ValidateTagInputs } from './inputs.js';
import { checkLine } from './line.js';
import { writePlan } from './plan-file.js';
import type { readTag } from './read-tag.js';
import { openRoad, type Road } from './road.js';
import { landingOf, planMarkdown } from './summary.js';
import { setOutputs, versionOutputs } from './version-outputs.js';

/** Makes the plan of the release that a tag asks for. Changes nothing outside of the runner. */
export async function planTag(
  host: Host,
  inputs: ValidateTagInputs,
  { prefix, ...tag }: ReturnType<typeof readTag>,
): Promise<void> {
  const { version } = tag;
  const road = await openRoad(host, inputs);
  const sha = await road.resolve(tag.name);
  const { config: found, source } = await configFrom(road, sha, inputs.config, inputs.configRef);
  // An explicit input wins over the config; else the tag must have the form that the config asks for.
  const config = inputs.tagPrefix === '' ? found : { ...found, tagPrefix: prefix };
  parseTag(tag.name, config.tagPrefix);

  const { allowLowerVersion } = inputs;
  const options = { tag: tag.name, source, rewrite: rewriteTree, allowLowerVersion };
  const { plan } = await settle(await road.facts(sha, config, tag), (facts) =>
    makePlan(version, config, facts, options),
  );
  const { chosen, warnings } = await branchFor(host, road, config, { plan, version, named: inputs.branch });
  const { tagPrefix } = config;
  const line = await checkLine(road, { version, tagPrefix, plan, branch: chosen, allowLowerVersion });

  const branch = chosen?.name ?? '';
  setOutputs(host, {
    ...versionOutputs(version, plan.codename),
    sha,
    branch,
    plan: writePlan(host, plan),
    'image-legs': JSON.stringify(plan.images.legs.map(legOutput)),
    'plan-sha256': planHash(plan),
  });
  for (const warning of [...warnings, ...plan.warnings]) host.warning(warning);
  const dry = inputs.dryRun ? 'Dry run: this action changes nothing in any case.' : '';
  for (const said of [road.said(), dry]) if (said !== '') host.info(said);
  const from = `${sha}${branch === '' ? '' : ` on ${branch}`}`;
  host.notice(`${tag.name} releases ${version.text} (${plan.kind}) from ${from}`);
  if (line !== '') host.notice(line);
  const notes = [line, road.said(), dry].filter((note) => note !== '');
  const landing = landingOf(plan, chosen);
  await host.summary(section('Release plan', ...planMarkdown(plan, { landing, warnings, notes })));
}

/** A leg of the matrix as a workflow wants it: plain texts only. */
function legOutput({ id, images, platform }: ImageLeg): Record<string, string> {
  return { id, images: images.join(','), platform };
}

/** The branch that the release commit lands on. Where there is no such commit, a missing branch only warns. */
async function branchFor(
  host: Host,
  road: Road,
  config: Config,
  { plan, version, named }: { plan: Plan; version: Version; named: string },
): Promise<{ chosen: ChosenBranch | undefined; warnings: string[] }> {
  const request = {
    commit: plan.commit.sha,
    tag: plan.tag,
    version,
    patterns: config.branches,
    defaultBranch: eventDefaultBranch(host) ?? (await road.defaultBranch()),
    named,
  };
  const lands = plan.effects.some((effect) => effect.id === 'commit');
  try {
    return { chosen: await decideBranch(road.branches, request), warnings: [] };
  } catch (error) {
    if (lands || named !== '' || !(error instanceof UserError)) throw error;
    return {
      chosen: undefined,
      warnings: [`no branch is needed, and none was found: ${error.message}`],
    };
  }
}
