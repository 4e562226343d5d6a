import type { RehearsalResult } from '../result.js';

type Shown = Pick<
  RehearsalResult,
  'plan' | 'images' | 'imageBuilder' | 'charts' | 'channels' | 'announcement'
>;

/** What became of images, charts, channels and the announcement: a name and a text for each that the plan has. */
export function targetLines(result: Shown): [name: string, text: string][] {
  const { images, charts, channels } = result;
  const lines: [string, string][] = [];
  if (images.length > 0) {
    const platforms = new Set(images.flatMap((image) => image.platforms.map(({ platform }) => platform)));
    const made = result.imageBuilder === 'placeholder' ? 'as placeholders' : 'built';
    const on = platforms.size === 0 ? '' : `; ${[...platforms].sort().join(', ')}`;
    const pushed = images.some(({ state }) => state === 'pushed') ? `; ${made}` : '';
    lines.push(['images', counts(images, ['pushed', 'there', 'differs', 'missing']) + on + pushed]);
  }
  if (charts.length > 0) {
    lines.push(['charts', counts(charts, ['pushed', 'there', 'differs', 'missing'])]);
  }
  if (channels.length > 0) {
    const all = counts(channels, ['moved', 'unchanged', 'kept', 'refused', 'not reached']);
    const moved = channels.filter(({ state }) => state === 'moved');
    const named = [...new Set(moved.map(({ channel }) => channel))].join(', ');
    lines.push(['channels', all + (named === '' ? '' : `; moved ${named}`)]);
  }
  const announced = announcementText(result);
  return announced === '' ? lines : [...lines, ['Discord', announced]];
}

/** `3 pushed, 1 missing`, in the given order. */
function counts(rows: readonly { readonly state: string }[], order: readonly string[]): string {
  return order
    .map((state) => [rows.filter((row) => row.state === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${count} ${state}`)
    .join(', ');
}

/** '' where the plan announces nothing and nothing was announced. */
function announcementText({ plan, announcement }: Shown): string {
  if (announcement !== undefined) {
    const title = announcement.embeds[0]?.title ?? announcement.content;
    const when = announcement.state === 'posted' ? 'posted to' : 'announced before in';
    return `${when} #${announcement.channel}: ${title}`;
  }
  return plan.effects.some(({ id }) => id === 'discord') ? 'not posted' : '';
}
