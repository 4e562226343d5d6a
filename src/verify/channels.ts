import { annotatedVersion } from '../channels/read.js';
import type { EffectReport } from '../core/report.js';
import { type Finding, found } from './finding.js';
import { noted, pathOf, splitRepository } from './images.js';
import { poll } from './poll.js';
import type { VerifyRequest } from './request.js';
import type { Strangers } from './stranger.js';

const target = 'channels';

interface PlannedChannel {
  /** In the registry, project included. */
  readonly path: string;
  readonly channel: string;
  readonly reported: EffectReport | undefined;
  /** Of the version tag, from the record; undefined when that does not know the image. */
  readonly digest: string | undefined;
}

/**
 * Every channel of the plan: what it holds. A channel that promote-tags said it moved, or found in place, must hold the
 * image of the version tag; one that rightly stays is only told.
 */
export async function verifyChannels(request: VerifyRequest, strangers: Strangers): Promise<Finding[]> {
  const registry = request.registry || request.plan.images.registry;
  const channels = channelsOf(request);
  return poll(request.host, request.until, channels, (planned) => {
    const what = `${planned.path}:${planned.channel}`;
    return found(target, what, async () => {
      const read = await strangers.registry(registry, (one) => one.manifest(planned.path, planned.channel));
      const version = read.value === undefined ? undefined : annotatedVersion(read.value);
      return [noted(judge(what, planned, read.value?.digest, version?.text), read.note)];
    });
  });
}

function channelsOf({ plan, record, reported }: VerifyRequest): PlannedChannel[] {
  const { project, builds } = plan.images;
  const digests = new Map(
    record.images.map(({ repository, digest }) => [splitRepository(repository)[1], digest]),
  );
  return builds
    .flatMap(({ repositories }) => repositories)
    .flatMap(({ name, channels }) => {
      const path = pathOf(project, name);
      return channels.map((channel) => ({
        path,
        channel,
        reported: reported.get(`channel:${name}:${channel}`),
        digest: digests.get(path),
      }));
    });
}

function judge(
  what: string,
  { reported, digest }: PlannedChannel,
  held: string | undefined,
  version: string | undefined,
): Finding {
  const holds = held === undefined ? 'does not exist' : `holds ${version ?? 'no known version'} (${held})`;
  const moved = reported?.state === 'done' || reported?.state === 'unchanged';
  if (!moved || digest === undefined) {
    const why = reported === undefined ? '' : `; ${reported.state}: ${reported.what}`;
    return { target, what, state: 'noted', detail: `${holds}${why}`, fix: '' };
  }
  if (held === digest) return { target, what, state: 'same', detail: holds, fix: '' };
  const detail = `${holds}, but it was reported to be on ${digest}`;
  const fix =
    'another release or an operator moved it since: see the log of promote-tags, then re-run the failed jobs';
  return { target, what, state: held === undefined ? 'missing' : 'different', detail, fix };
}
