import type { Plan } from '../plan/types.js';
import { type DiscordChannel, discordChannels } from './services/discord.js';

/** What the embedded registry and Discord must look like so that this plan's release can be rehearsed on them. */

const fallbackProject = 'library';

/** The one project of the embedded registry: the first part of where images lie, else of where charts lie. */
export function registryProject({ images, charts }: Pick<Plan, 'images' | 'charts'>): string {
  const paths = [images.project, charts.oci_project, charts.project];
  return paths.map((path) => path.split('/')[0] ?? '').find((part) => part !== '') ?? fallbackProject;
}

/** Where images are pushed below the registry. A path is needed: Harbor has no repository outside of a project. */
export function imagesProject(plan: Pick<Plan, 'images' | 'charts'>): string {
  return plan.images.project || registryProject(plan);
}

/** A robot account as Harbor names one. */
export function robotOf(project: string): string {
  return `robot$${project}+ci`;
}

/** The embedded channels, with the one that the plan names, by id or name. */
export function channelsOf({ discord }: Pick<Plan, 'discord'>): readonly DiscordChannel[] {
  const wanted = discord.channel.replace(/^#/, '');
  const known = discordChannels.some(({ id, name }) => id === wanted || name === wanted.toLowerCase());
  if (known || wanted === '') return discordChannels;
  const byId = /^\d{15,20}$/.test(wanted);
  const own = byId ? { id: wanted, name: `channel-${wanted}` } : { id: '1100000000000000012', name: wanted };
  return [...discordChannels, { ...own, type: 5 }];
}
