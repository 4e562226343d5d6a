/**
 * Most UTF-16 units of the parts of a message that we send; inclusive, counted after trimming (Discord's API
 * documentation, "Embed limits" and "Create message"). All texts of the embeds of a message together: 6000.
 */
export const limits = {
  /** A bot may send longer content by the API's own description, but not by its text. */
  content: 2000,
  title: 256,
  description: 4096,
  fieldValue: 1024,
  /** Roles that `allowed_mentions` may name. */
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
