import { readChannel } from '../../channels/channel.js';
import { versionReader } from '../../channels/version-tags.js';
import type { Registry } from '../../oci/registry.js';
import type { Plan } from '../../plan/types.js';
import type { EffectReport, EffectState } from '../../record/report.js';
import { compareVersions } from '../../version/version.js';
import type { ChannelRow } from '../result.js';
import { imagesProject } from '../targets.js';
import type { RegistryView } from './registry.js';

const states: Readonly<Record<EffectState, ChannelRow['state']>> = {
  done: 'moved',
  unchanged: 'unchanged',
  kept: 'kept',
  failed: 'refused',
  off: 'not reached',
  planned: 'not reached',
};

/**
 * Every channel of the plan: what promote-tags said of it, and what it holds now.
 * @param reports of promote-tags, by id of the effect
 */
export async function readChannels(
  { registry }: RegistryView,
  plan: Plan,
  reports: ReadonlyMap<string, EffectReport>,
): Promise<ChannelRow[]> {
  const project = imagesProject(plan);
  const rows: ChannelRow[] = [];
  const repositories = plan.images.builds.flatMap((build) => build.repositories);
  for (const { name, channels } of repositories) {
    if (channels.length === 0) continue;
    const repository = `${project}/${name}`;
    const versions = await versionsByDigest(registry, repository, plan, channels);
    for (const channel of channels) {
      const report = reports.get(`channel:${name}:${channel}`);
      const to = (await registry.digest(repository, channel)) ?? '';
      const from = report?.state === 'done' ? (report.detail?.['from'] ?? '') : to;
      rows.push({
        ...{ repository: name, channel, live: readChannel(channel, plan.images.codenames).live },
        state: report === undefined ? 'not reached' : states[report.state],
        reason: report?.what ?? '',
        ...{ from, to },
        fromVersion: versions.get(from) ?? '',
        toVersion: versions.get(to) ?? '',
      });
    }
  }
  return rows;
}

/** Digest -> the newest version whose version tag it has. */
async function versionsByDigest(
  registry: Registry,
  repository: string,
  { images }: Plan,
  channels: readonly string[],
): Promise<Map<string, string>> {
  const versionOf = versionReader(images.version_tag_template);
  const tagged = (await registry.tags(repository))
    .filter((tag) => !channels.includes(tag))
    .flatMap((tag) => {
      const version = versionOf(tag);
      return version === undefined ? [] : [{ tag, version }];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
  const versions = new Map<string, string>();
  for (const { tag, version } of tagged) {
    const digest = await registry.digest(repository, tag);
    if (digest !== undefined) versions.set(digest, version.text);
  }
  return versions;
}
