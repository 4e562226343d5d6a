import { decide } from '../../channels/decide.js';
import { keepTogether } from '../../channels/live.js';
import { Promoter } from '../../channels/promote.js';
import { type RepositoryState, readRepository, repositoriesAtOnce } from '../../channels/read.js';
import type { Target } from '../../channels/targets.js';
import type { Host } from '../../core/host.js';
import { section, text } from '../../core/markdown.js';
import { pool } from '../../core/pool.js';
import { writeReport } from '../../core/report.js';
import { checkHarbor, checkLogin } from '../../harbor/access.js';
import type { RegistryOptions } from '../../oci/authorizer.js';
import { registryCredentials } from '../../oci/credentials.js';
import { Registry } from '../../oci/registry.js';
import { changedTags, checkPlatforms, checkRefused, checkVersionTags, warnLostPlatforms } from './checks.js';
import type { PromoteTagsInputs } from './inputs.js';
import { isPublished } from './published.js';
import { Report } from './report.js';
import { type PromoteRequest, readRequest } from './request.js';

/** Moves the channels of a version forward; operation preflight only says what would become of them. */
export async function promoteTags(host: Host, inputs: PromoteTagsInputs): Promise<void> {
  const request = readRequest(inputs);
  if (request === undefined) return off(host);
  const { address, project, version, versionOf } = request;
  warnNameless(host, request);
  const credentials = await registryCredentials(host, address, inputs);
  const options: RegistryOptions = { address, ...credentials, action: 'promote-tags' };
  const registry = new Registry(host, options);
  const targets = request.targets
    .filter(({ channels }) => channels.length > 0)
    .map((target) => ({ ...target, repository: whole(project, target.repository) }));
  const repositories = targets.map(({ repository }) => repository);
  registry.announce(repositories.map((repository) => ({ repository, actions: ['pull', 'push'] })));
  const known = await checkLogin(registry, options, repositories);
  const [published, states] = await Promise.all([
    isPublished(host, inputs.token, request.tag),
    readAll(registry, request, targets),
  ]);
  const promotion = { version, versionOf, options: { ...inputs, published } };
  const moves = keepTogether(states.flatMap(({ facts }) => decide(version, facts, promotion.options)));
  const report = new Report(host, address.host, version.text, moves);
  const run = inputs.operation === 'run';
  const writes = run && !inputs.dryRun;
  let end = 'stopped: see the error below';
  let failed = true;
  try {
    report.log();
    checkRefused(moves);
    const lines = run ? [] : await checkHarbor(host, options, project, changedTags(moves));
    if (!known) lines.push('the right to push is unknown until tried');
    for (const line of lines) host.info(line);
    if (run) checkVersionTags(host, request.versionTag, states, inputs.dryRun);
    checkPlatforms(request.versionTag, targets, states);
    report.warnDoubtful();
    warnLostPlatforms(host, targets, states, moves);
    if (writes) {
      const promoter = new Promoter(host, registry, promotion, (...told) => report.tell(...told));
      await promoter.run(states, moves);
    }
    end = `${writes ? '' : 'nothing was changed; a run would give: '}${report.result()}`;
    host.notice(`channels of ${version.text}: ${end}`);
    failed = false;
  } finally {
    report.output();
    if (run) {
      const state = failed ? 'failed' : writes ? 'done' : 'planned';
      writeReport(host, 'promote-tags', { effects: report.effects(project, state) });
    }
    const title = run ? 'Channels' : 'Preflight of promote-tags';
    await report.summary(`${title}: ${text(version.text)}`, end);
  }
}

function warnNameless(host: Host, { nameless, version }: PromoteRequest): void {
  if (nameless.length === 0) return;
  const names = [...new Set(nameless)].join(' and ');
  const why = `the config has no codename of major version ${version.major}`;
  host.warning(`${why}: ${names} of ${version.text} is no channel`);
}

function whole(project: string, name: string): string {
  return project === '' ? name : `${project}/${name}`;
}

async function off(host: Host): Promise<void> {
  const why = 'off: the config names no images';
  host.notice(why);
  host.output('channels', '[]');
  await host.summary(section('Channels', why));
}

/** @param targets with whole names of repositories */
function readAll(
  registry: Registry,
  { versionTag, versionOf }: PromoteRequest,
  targets: readonly Target[],
): Promise<RepositoryState[]> {
  return pool(repositoriesAtOnce, targets, (target) =>
    readRepository(registry, target, versionTag, versionOf),
  );
}
