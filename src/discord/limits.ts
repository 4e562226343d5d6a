/**
 * Most UTF-16 units of each part of a message; inclusive, counted after trimming (Discord's API documentation, "Embed
 * limits" and "Create message"). A bot may send longer content by the API's own description, but not by its text.
 */
export const limits = {
  content: 2000,
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Of titles, descriptions, field names and values, footers and authors of all embeds together. */
  total: 6000,
  nonce: 25,
  roles: 100,
} as const;

export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

/** What is sent, by a webhook and by a bot alike. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds: readonly Embed[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
}

/** What counts against the total of a message. */
export function embedLength(embed: Embed): number {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  const parts = [embed.title, embed.description, embed.footer?.text, ...fields];
  return parts.reduce((sum, part) => sum + (part?.trim().length ?? 0), 0);
}
