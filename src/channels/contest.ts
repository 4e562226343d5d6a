import { UserError } from '../core/errors.js';
import type { Manifest } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import { compareVersions, type Version } from '../version/version.js';
import { type DecideOptions, decide, type Held, type Move } from './decide.js';
import { heldBy, type RepositoryState, versionsAmong } from './read.js';

/** Registries have no compare-and-swap: two releases that promote at once are found out by reading. */

/** What is promoted, as far as it decides. */
export interface Promotion {
  readonly version: Version;
  readonly options: DecideOptions;
  readonly versionOf: (tag: string) => Version | undefined;
}

/** How often a channel is written again that an older release took meanwhile. */
const mostTakeovers = 3;

export function nameOf({ repository, channel }: Pick<Move, 'repository' | 'channel'>): string {
  return `${repository}:${channel.name}`;
}

/**
 * Reads a channel back after it was written: Harbor answers 201 also to a put that another client overtook. What an older
 * release put there is replaced; a newer one keeps the channel.
 * @returns '' when the channel is ours, else why it stays with the other one
 * @throws UserError naming both digests when nobody can tell which is newer
 */
export async function readBack(
  registry: Registry,
  promotion: Promotion,
  state: RepositoryState,
  move: Move,
  source: Manifest,
): Promise<string> {
  const { repository, channel } = move;
  for (let left = mostTakeovers; ; left--) {
    const digest = await registry.digest(repository, channel.name);
    if (digest === source.digest) return '';
    const other = digest === undefined ? undefined : await registry.manifest(repository, channel.name);
    if (other?.digest === source.digest) return '';
    const held = other === undefined ? undefined : heldBy(other);
    const verdict = held === undefined ? undefined : judge(promotion, state, move, held);
    if (verdict?.state === 'kept') return `${held?.version?.text} was put there meanwhile: ${verdict.reason}`;
    if (verdict?.state !== 'moved' || left === 0) throw foreign(move, source, digest);
    await registry.putManifest(repository, channel.name, source);
  }
}

/** Decides anew about one channel, with what it holds now; undefined when that does not tell its version, or is ours. */
function judge(promotion: Promotion, state: RepositoryState, move: Move, held: Held): Move | undefined {
  const { version, options } = promotion;
  if (held.version === undefined || compareVersions(held.version, version) === 0) return undefined;
  // Who publishes at this moment has put nothing back.
  const now = { ...options, published: false };
  return decide(version, { ...state.facts, channels: [{ channel: move.channel, held }] }, now)[0];
}

function foreign(move: Move, source: Manifest, found: string | undefined): UserError {
  return new UserError(
    `read back, ${nameOf(move)} is ${found ?? 'not there'} and not ${source.digest}: somebody else moves it at the same time, or the registry changes what is pushed to it`,
    { fix: 'let the other release finish, then re-run the failed jobs' },
  );
}

/**
 * Whether a newer release came into a repository while its channels were moved: it may have moved them before, and been
 * overwritten. Its version tag is there before its channels move, so a look after the last write cannot miss it.
 * @param tags of the repository, asked for after the last write
 * @param moved what was moved there, and is ours
 * @throws UserError naming the channels
 */
export function checkNewcomers(
  promotion: Promotion,
  { facts }: RepositoryState,
  tags: readonly string[],
  moved: readonly Move[],
): void {
  const channels = facts.channels.map(({ channel }) => channel);
  const versions = versionsAmong(tags, channels, promotion.versionOf);
  const kept = decide(promotion.version, { ...facts, versions }, promotion.options).filter(
    (one) => one.state === 'kept' && moved.some(({ channel }) => channel.name === one.channel.name),
  );
  if (kept.length === 0) return;
  const lines = kept.map((move) => `${nameOf(move)}: ${move.reason}`);
  throw new UserError(`a newer release arrived while the channels moved:\n${lines.join('\n')}`, {
    fix: 'let it finish and re-run the failed jobs; if it was finished already, run promote-tags for it again with repromote',
  });
}
