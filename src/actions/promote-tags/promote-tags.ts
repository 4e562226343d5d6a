import { decide, type Move } from '../../channels/decide.js';
import { nameOf, type PlannedMove, promote, repositoriesAtOnce } from '../../channels/promote.js';
import { type RepositoryState, readRepository } from '../../channels/read.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section, text } from '../../core/markdown.js';
import { pool } from '../../core/pool.js';
import { writeReport } from '../../core/report.js';
import { type ChangedTag, checkHarbor, checkLogin } from '../../harbor/access.js';
import type { RegistryOptions } from '../../oci/authorizer.js';
import { registryCredentials } from '../../oci/credentials.js';
import { Registry } from '../../oci/registry.js';
import type { PromoteTagsInputs } from './inputs.js';
import { isPublished } from './published.js';
import { Report } from './report.js';
import { type PromoteRequest, readRequest } from './request.js';

/** Moves the channels of a version forward; operation preflight only says what would become of them. */
export async function promoteTags(host: Host, inputs: PromoteTagsInputs): Promise<void> {
  const request = readRequest(inputs);
  if (request === undefined) return off(host);
  const { address, project } = request;
  const credentials = await registryCredentials(host, address, inputs);
  const options: RegistryOptions = { address, ...credentials, action: 'promote-tags' };
  const registry = new Registry(host, options);
  const whole = (name: string): string => (project === '' ? name : `${project}/${name}`);
  const repositories = request.targets.map(({ repository }) => whole(repository));
  registry.announce(repositories.map((repository) => ({ repository, actions: ['pull', 'push'] })));
  const known = await checkLogin(registry, options, repositories);
  const [published, states] = await Promise.all([
    isPublished(host, inputs.token, request.tag),
    readAll(registry, request, whole),
  ]);
  const moves = states.flatMap(({ facts }) => decide(request.version, facts, { ...inputs, published }));
  const report = new Report(host, address.host, moves);
  const writes = inputs.operation === 'run' && !inputs.dryRun;
  let end = 'stopped: see the error below';
  let failed = true;
  try {
    checkRefused(moves);
    const lines =
      inputs.operation === 'preflight' ? await checkHarbor(host, options, project, changedTags(moves)) : [];
    if (!known) lines.push('the right to push is unknown until tried');
    for (const line of lines) host.info(line);
    if (inputs.operation === 'run') checkVersionTags(host, request, states, inputs.dryRun);
    report.log(writes ? ['unchanged', 'kept'] : ['moved', 'unchanged', 'kept']);
    report.warnRolledBack();
    if (writes) {
      await promote(host, registry, plannedMoves(moves, states), (...told) => report.tell(...told));
    }
    end = `${writes ? '' : 'nothing was changed; a run would give: '}${report.result()}`;
    host.notice(`channels of ${request.version.text}: ${end}`);
    failed = false;
  } finally {
    report.output();
    if (inputs.operation === 'run') {
      const state = failed ? 'failed' : writes ? 'done' : 'planned';
      writeReport(host, 'promote-tags', { effects: report.effects(project, state) });
    }
    const title = inputs.operation === 'preflight' ? 'Preflight of promote-tags' : 'Channels';
    await report.summary(`${title}: ${text(request.version.text)}`, end);
  }
}

async function off(host: Host): Promise<void> {
  const why = 'off: the config names no images';
  host.notice(why);
  host.output('channels', '[]');
  await host.summary(section('Channels', why));
}

function readAll(
  registry: Registry,
  request: PromoteRequest,
  whole: (name: string) => string,
): Promise<RepositoryState[]> {
  const { versionTag, versionOf } = request;
  return pool(repositoriesAtOnce, request.targets, (target) =>
    readRepository(registry, whole(target.repository), target, versionTag, versionOf),
  );
}

/** @throws UserError: a channel of another line is a mistake of the caller, and nothing is moved then */
function checkRefused(moves: readonly Move[]): void {
  const refused = moves.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return;
  throw new UserError(refused.map((move) => `${nameOf(move)}: ${move.reason}`).join('\n'), {
    where: { key: 'channels' },
    fix: 'write channels with {major}, {minor} and {codename}, which always fit the version',
  });
}

/**
 * Nothing moves anywhere while an image is missing. In a dry run of a whole release nobody has pushed them.
 * @throws UserError naming the repositories
 */
function checkVersionTags(
  host: Host,
  request: PromoteRequest,
  states: readonly RepositoryState[],
  dryRun: boolean,
): void {
  const missing = states.filter(({ source, facts }) => source === undefined && facts.channels.length > 0);
  if (missing.length === 0) return;
  const names = missing.map(({ facts }) => `${facts.repository}:${request.versionTag}`);
  const what = `not in the registry: ${names.join(', ')}`;
  if (dryRun) {
    host.notice(`${what}; a run stops here unless they are pushed before`);
    return;
  }
  throw new UserError(what, {
    fix: 'push the images of this version first, then re-run; no channel was moved',
  });
}

function plannedMoves(moves: readonly Move[], states: readonly RepositoryState[]): PlannedMove[] {
  return moves.flatMap((move) => {
    const state = states.find(({ facts }) => facts.repository === move.repository);
    if (move.state !== 'moved' || state?.source === undefined) return [];
    return [{ move, source: state.source, former: state.former.get(move.channel.name) }];
  });
}

function changedTags(moves: readonly Move[]): ChangedTag[] {
  return moves
    .filter((move) => move.state === 'moved' && move.from !== '')
    .map(({ repository, channel }) => ({ repository, tag: channel.name }));
}
