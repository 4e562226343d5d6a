import { fill } from '../config/placeholders.js';
import { type Embed, embedLength, limits, type MessageBody } from './limits.js';
import { clean, cut, cutMarkdown, escapeText, linkTarget } from './markdown.js';

/** What an announcement says. */
export interface Announcement {
  readonly version: string;
  /** Of the config; `{version}` is filled in. */
  readonly title: string;
  /** Web page of the release; '' without one. */
  readonly url: string;
  /** See `markerOf`. */
  readonly marker: string;
  /** Markdown, untrusted. */
  readonly notes: string;
  /** Markdown that stands below the notes, untrusted too; never shortened for longer notes. */
  readonly postNotes: string;
  /** Text -> address. */
  readonly links: Readonly<Record<string, string>>;
  /** Ids of roles that are pinged. */
  readonly roles: readonly string[];
}

/** Discord's own green. */
const color = 0x57f287;
/** The most that post-notes may take, so that notes keep some room. */
const postNotesLimit = 1500;

/** The footer of an announcement. It tells a re-run that this tag of this repository was announced. */
export function markerOf(repository: string, tag: string): string {
  const text = [repository, tag].filter((part) => part !== '').join(' · ');
  return cut(clean(text).replace(/\s+/g, ' '), 256);
}

/**
 * The message of a release: one embed within all limits of Discord, Markdown closed where it was cut. Only roles that
 * were asked for are pinged, and only from `content`: pings of an embed are not sent (API documentation, "Allowed
 * mentions object").
 */
export function releaseMessage(announcement: Announcement): MessageBody {
  const { roles } = announcement;
  return {
    ...(roles.length === 0 ? {} : { content: roles.map((id) => `<@&${id}>`).join(' ') }),
    embeds: [releaseEmbed(announcement)],
    allowed_mentions: roles.length === 0 ? { parse: [] } : { parse: [], roles },
  };
}

function releaseEmbed(announcement: Announcement): Embed {
  const { version, url, marker } = announcement;
  const title = clean(fill(announcement.title, { version })).replace(/\s+/g, ' ');
  const links = linkLines(announcement.links);
  const frame: Embed = {
    title: cut(title, limits.title).trim() || version,
    ...(url === '' ? {} : { url }),
    color,
    ...(links === '' ? {} : { fields: [{ name: 'Links', value: links }] }),
    footer: { text: marker },
  };
  const room = Math.min(limits.description, limits.total - embedLength(frame));
  const description = describe(announcement, room);
  return description === '' ? frame : { ...frame, description };
}

function describe({ notes, postNotes, url }: Announcement, room: number): string {
  const after = cutMarkdown(clean(postNotes), Math.min(postNotesLimit, room));
  const more = url === '' || url.length > 500 ? '…' : `[Read all of it](${url})`;
  const rest = room - (after === '' ? 0 : after.length + 2);
  const before = cutMarkdown(clean(notes), rest, more);
  return [before, after].filter((part) => part !== '').join('\n\n');
}

/** One link a line, as many as fit into a field. */
function linkLines(links: Readonly<Record<string, string>>): string {
  const kept: string[] = [];
  let length = 0;
  for (const [text, url] of Object.entries(links)) {
    // Escaped afterwards: at most twice as long, and never cut inside of an escape.
    const line = `[${escapeText(cut(clean(text), 100))}](${linkTarget(url)})`;
    if (length + line.length > limits.fieldValue) continue;
    kept.push(line);
    length += line.length + 1;
  }
  return kept.join('\n');
}
