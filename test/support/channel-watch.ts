import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../../src/rehearsal/services/types.js';
import { liveTag, repositories, siblings } from './image-project.js';
import { effectsIn, type Services } from './sample.js';

/** Digests by `repository:tag`. */
export type Tags = Map<string, string>;

/** What else must hold a version when the live tag does: every other channel of every repository. */
function missingSiblings(version: string, tags: Tags): string[] {
  return repositories.flatMap((repository) => {
    const wanted = tags.get(`${repository}:${version}`) || 'no version tag';
    return siblings(version)
      .map((channel) => `${repository}:${channel}`)
      .filter((reference) => tags.get(reference) !== wanted);
  });
}

/**
 * Repeats the writes of a rehearsal on the tags as they were before, and looks at all of them after each.
 * @returns a line for each time that the live tag was on the version before a sibling was; with how often it was put there
 */
export function replay(
  tags: Tags,
  effects: readonly Effect[],
  version: string,
): { readonly broken: string[]; readonly lives: number } {
  const live = `${liveTag.repository}:${liveTag.tag}`;
  const broken: string[] = [];
  let lives = 0;
  for (const { kind, outcome, what, detail } of effects) {
    if (kind !== 'image.tag' || outcome !== 'done') continue;
    const reference = `${detail['repository']}:${detail['tag']}`;
    tags.set(reference, String(detail['to']));
    if (reference === live) lives++;
    const held = tags.get(live);
    if (held === undefined || held !== tags.get(`${liveTag.repository}:${version}`)) continue;
    const missing = missingSiblings(version, tags);
    if (missing.length > 0) broken.push(`after ${what}: ${missing.join(', ')}`);
  }
  return { broken, lives };
}

/** A client of the embedded registry that is none of ours, while a rehearsal goes on. */
export class Stranger {
  private readonly services: Services['registry'];

  private constructor(services: Services['registry']) {
    this.services = services;
  }

  /** Waits until the services are up; undefined when the rehearsal ended before. */
  static async of(out: string, ended: AbortSignal): Promise<Stranger | undefined> {
    const file = join(out, 'services.json');
    while (!existsSync(file)) {
      if (ended.aborted) return undefined;
      await sleep(50);
    }
    return new Stranger((JSON.parse(readFileSync(file, 'utf8')) as Services).registry);
  }

  /** Digest that a tag holds now; '' when it is not there. @throws when nobody answers */
  async digest(repository: string, tag: string): Promise<string> {
    const answer = await this.send('HEAD', repository, tag);
    return answer.headers.get('docker-content-digest') ?? '';
  }

  /** Puts a tag on what another tag of the repository holds. */
  async retag(repository: string, tag: string, from: string): Promise<number> {
    const found = await this.send('GET', repository, from);
    const type = found.headers.get('content-type') ?? '';
    return (await this.send('PUT', repository, tag, { type, body: await found.arrayBuffer() })).status;
  }

  private send(
    method: string,
    repository: string,
    tag: string,
    put?: { readonly type: string; readonly body: ArrayBuffer },
  ): Promise<Response> {
    const { url, username, password } = this.services;
    const types = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(', ');
    return fetch(`${url}/v2/${repository}/manifests/${tag}`, {
      method,
      headers: {
        Accept: types,
        Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'User-Agent': 'stranger/1.0',
        ...(put === undefined ? {} : { 'Content-Type': put.type }),
      },
      ...(put === undefined ? {} : { body: put.body }),
    });
  }
}

/** Waits until a rehearsal had an effect of a kind, or has ended. */
export async function until(out: string, ended: AbortSignal, kind: string): Promise<void> {
  const seen = (): boolean => effectsIn(join(out, 'events.jsonl')).some((effect) => effect.kind === kind);
  while (!ended.aborted && !seen()) await sleep(50);
}

export interface Watched {
  /** How often all channels were read, and how often with the live tag on the new version. */
  polls: number;
  live: number;
  readonly broken: string[];
}

/**
 * Reads all channels every 20 ms until the rehearsal ends. The live tag is read before the others, which move before it:
 * so whatever is written between the reads, it cannot be on the version while one of the others is not.
 */
export async function poll(out: string, ended: AbortSignal, version: string): Promise<Watched> {
  const watched: Watched = { polls: 0, live: 0, broken: [] };
  const stranger = await Stranger.of(out, ended);
  while (stranger !== undefined && !ended.aborted) {
    // Before the end of the rehearsal its services close, and a read has no answer.
    await look(stranger, version, watched).catch(() => undefined);
    await sleep(20);
  }
  return watched;
}

async function look(stranger: Stranger, version: string, watched: Watched): Promise<void> {
  const live = await stranger.digest(liveTag.repository, liveTag.tag);
  const found: Tags = new Map();
  const names = repositories.flatMap((each) =>
    [version, ...siblings(version)].map((tag) => [each, tag] as const),
  );
  await Promise.all(
    names.map(async ([each, tag]) => found.set(`${each}:${tag}`, await stranger.digest(each, tag))),
  );
  watched.polls++;
  if (live === '' || live !== found.get(`${liveTag.repository}:${version}`)) return;
  watched.live++;
  const missing = missingSiblings(version, found);
  if (missing.length > 0) watched.broken.push(missing.join(', '));
}
