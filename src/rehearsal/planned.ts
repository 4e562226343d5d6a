import type { Plan } from '../plan/types.js';
import { normalizeName } from '../python/names.js';
import type { RehearsalResult } from './result.js';
import { imagesProject } from './targets.js';

type Held = Pick<
  RehearsalResult,
  'files' | 'diff' | 'release' | 'images' | 'charts' | 'channels' | 'announcement'
>;

/** Which effects of the plan the services hold, whichever attempt brought them there. */
export function plannedEffects(plan: Plan, held: Held): RehearsalResult['planned'] {
  return plan.effects.map(({ id, what }) => ({
    what: keptBy(held, id) ?? what,
    done: isDone(plan, held, id),
  }));
}

/** What became of a channel that rightly stays where it was. */
function keptBy({ channels }: Held, id: string): string | undefined {
  const row = channels.find(({ repository, channel }) => id === `channel:${repository}:${channel}`);
  return row?.state === 'kept' ? `leave ${row.repository}:${row.channel} where it is` : undefined;
}

function isDone(plan: Plan, held: Held, id: string): boolean {
  const [kind = '', name = '', channel = ''] = id.split(':');
  const { files, diff, release, announcement } = held;
  switch (kind) {
    case 'commit':
      return diff !== undefined;
    case 'draft':
      return release !== undefined;
    case 'release':
      return release?.draft === false;
    case 'discord':
      return announcement !== undefined;
    case 'image':
      return arrived(held.images.filter((row) => row === imageOf(plan, held, name)));
    case 'chart':
      return arrived(held.charts.filter((row) => row.name === name));
    case 'channel':
      return isPlaced(plan, held, name, channel);
    default:
      return arrived(files.filter((file) => projectOf(file.name, plan.version) === name));
  }
}

function imageOf(plan: Plan, { images }: Held, repository: string): Held['images'][number] | undefined {
  const path = `${imagesProject(plan)}/${repository}:${plan.images.version_tag}`;
  return images.find(({ reference }) => reference.slice(reference.indexOf('/') + 1) === path);
}

/** There is something, and all of it is what it should be. */
function arrived(rows: readonly { readonly state: string }[]): boolean {
  return rows.length > 0 && rows.every(({ state }) => ['uploaded', 'pushed', 'there'].includes(state));
}

/** A channel that rightly stays where it was is done, too. */
function isPlaced(plan: Plan, held: Held, repository: string, channel: string): boolean {
  const row = held.channels.find((each) => each.repository === repository && each.channel === channel);
  if (row === undefined) return false;
  if (['moved', 'unchanged', 'kept'].includes(row.state)) return true;
  return row.to !== '' && row.to === imageOf(plan, held, repository)?.digest;
}

/** The project of a distribution, normalized (PEP 503). */
function projectOf(file: string, version: string): string {
  const [stem = ''] = file.split(`-${version}`);
  return normalizeName(stem);
}
