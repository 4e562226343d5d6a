import { compareVersions, type Version } from '../version/version.js';
import { type Channel, compareChannels, inLine, lineText } from './channel.js';

/** What a channel holds now. */
export interface Held {
  /** `sha256:<hex>` */
  readonly digest: string;
  /** Of its version annotation; undefined when it has none that can be read. */
  readonly version: Version | undefined;
}

/** Everything that decides about one repository. */
export interface RepositoryFacts {
  readonly repository: string;
  /** Versions of all version tags that it has. */
  readonly versions: readonly Version[];
  /** Digest of the version tag that is promoted; undefined when it is not there yet (only in preflight). */
  readonly digest: string | undefined;
  readonly channels: readonly { readonly channel: Channel; readonly held: Held | undefined }[];
}

export interface DecideOptions {
  /** Move back, too, on purpose. */
  readonly allowRollback: boolean;
  /** Move a channel that stands below although this release was published, too. */
  readonly repromote: boolean;
  /** Whether this very release is published already: its channels were moved then. */
  readonly published: boolean;
}

/**
 * `moved`: is (or will be) put on the version; `unchanged`: is there already; `kept`: rightly stays where it is;
 * `refused`: this version may never be under this channel, which is a mistake of the caller.
 */
export type MoveState = 'moved' | 'unchanged' | 'kept' | 'refused';

export interface Move {
  readonly repository: string;
  readonly channel: Channel;
  readonly state: MoveState;
  /** For people, without a full stop. */
  readonly reason: string;
  /** Digest before; '' when the channel did not exist. */
  readonly from: string;
  /** That the image before says it is; '' when there was none, or it does not tell. */
  readonly fromVersion: string;
  /** Digest of the version tag; '' when it is not known yet. */
  readonly to: string;
  /** Whether somebody should look at why it is kept: an operator seems to have put it back, for one. */
  readonly doubtful: boolean;
}

type Verdict = Pick<Move, 'state' | 'reason'> & { readonly doubtful?: true };

/**
 * Decides for every channel of a repository whether a version may move it, in the order in which they move.
 * A final (or a post-release of one) moves a channel unless a newer final of the line is there; a prerelease only while
 * the line has no final, and never below a newer prerelease.
 */
export function decide(version: Version, facts: RepositoryFacts, options: DecideOptions): Move[] {
  return [...facts.channels]
    .sort((a, b) => compareChannels(a.channel, b.channel))
    .map(({ channel, held }) => {
      const { state, reason, doubtful = false } = judge(version, facts, channel, held, options);
      const from = held?.digest ?? '';
      const to = facts.digest ?? '';
      const fromVersion = held?.version?.text ?? '';
      return { repository: facts.repository, channel, state, reason, from, fromVersion, to, doubtful };
    });
}

function judge(
  version: Version,
  facts: RepositoryFacts,
  channel: Channel,
  held: Held | undefined,
  options: DecideOptions,
): Verdict {
  const { line, name } = channel;
  if (!inLine(version, line)) {
    return {
      state: 'refused',
      reason: `${version.text} is not of the line of ${name} (${lineText(line)})`,
    };
  }
  const prerelease = version.stage !== undefined;
  if (prerelease && channel.finalsOnly) {
    return { state: 'kept', reason: `${version.text} is a prerelease, and ${name} is for finals only` };
  }
  if (held !== undefined && held.digest === facts.digest) {
    return { state: 'unchanged', reason: `it holds ${version.text} already` };
  }
  const newer = newest(version, facts, channel, held);
  if (newer !== undefined && !options.allowRollback) {
    const why =
      prerelease && newer.stage === undefined
        ? `the line (${lineText(line)}) has the final ${newer.text}, and a prerelease does not take its place`
        : `${newer.text} is newer in the line (${lineText(line)})`;
    return { state: 'kept', reason: why };
  }
  const was =
    held === undefined ? undefined : (held.version?.text ?? 'an image that does not tell its version');
  if (newer !== undefined) {
    const from = was === undefined ? 'put on it' : `put in place of ${was}`;
    return { state: 'moved', reason: `${from} although ${newer.text} is newer: allow-rollback` };
  }
  if (was === undefined) return { state: 'moved', reason: 'new' };
  if (was === version.text) return { state: 'moved', reason: `it held another image of ${was}` };
  if (options.published && !options.repromote) {
    const reason = `${version.text} is published, but ${name} was put back to ${was} since; only repromote moves it`;
    return { state: 'kept', reason, doubtful: true };
  }
  return { state: 'moved', reason: `forward from ${was}` };
}

/**
 * The version of the line that keeps this one from a channel: the newest of those above it. Finals only count against
 * finals: an early look at the next minor must not keep the current one from being released.
 */
function newest(
  version: Version,
  facts: RepositoryFacts,
  channel: Channel,
  held: Held | undefined,
): Version | undefined {
  const known = held?.version === undefined ? facts.versions : [...facts.versions, held.version];
  const line = known.filter((one) => inLine(one, channel.line));
  const finals = line.filter(({ stage }) => stage === undefined);
  const rivals = version.stage === undefined || finals.length > 0 ? finals : line;
  const top = [...rivals].sort(compareVersions).at(-1);
  if (top === undefined) return undefined;
  if (version.stage !== undefined && top.stage === undefined) return top;
  return compareVersions(top, version) > 0 ? top : undefined;
}
