import { fail } from './discord-answer.js';
import type { Call } from './server.js';

/** What is kept of a message, as the API shows it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string; readonly username: string; readonly bot: true };
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
  readonly timestamp: string;
  readonly webhook_id?: string;
  readonly nonce?: string;
  /** Bit 1: published. */
  flags: number;
}

type Data = Readonly<Record<string, unknown>>;
type Errors = Record<string, unknown>;

const asObject = (value: unknown): Data | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : undefined;
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Puts one mistake at a path of the tree that `errors` is. */
function put(errors: Errors, path: string, code: string, message: string): void {
  let node = errors;
  for (const part of path.split('.')) {
    node[part] ??= {};
    node = node[part] as Errors;
  }
  node['_errors'] = [...asList(node['_errors']), { code, message }];
}

type Check = (path: string, value: unknown, most: number, needed?: boolean) => void;

function checkEmbed(embed: Data | undefined, at: string, errors: Errors, check: Check): void {
  check(`${at}.title`, embed?.['title'], 256);
  check(`${at}.description`, embed?.['description'], 4096);
  const [footer, author] = [asObject(embed?.['footer']), asObject(embed?.['author'])];
  if (footer !== undefined) check(`${at}.footer.text`, footer['text'], 2048, true);
  if (author !== undefined) check(`${at}.author.name`, author['name'], 256, true);
  const fields = asList(embed?.['fields']).map(asObject);
  if (fields.length > 25) tooLong(errors, `${at}.fields`, 25);
  for (const [number, field] of fields.entries()) {
    check(`${at}.fields.${number}.name`, field?.['name'], 256, true);
    check(`${at}.fields.${number}.value`, field?.['value'], 1024, true);
  }
  const url = embed?.['url'];
  if (url !== undefined && !(typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url))) {
    put(errors, `${at}.url`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  }
}

function tooLong(errors: Errors, path: string, most: number): void {
  put(errors, path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
}

/**
 * The tree of mistakes of a message, as Discord tells them with code 50035; empty when it may be posted. Lengths are
 * counted in UTF-16 units after trimming, a stricter reading than code points. The numbers are those of Discord's
 * documentation and on purpose not shared with the client.
 */
function mistakes(body: Data): Errors {
  const errors: Errors = {};
  let total = 0;
  const check: Check = (path, value, most, needed = false) => {
    if (path.startsWith('embeds')) total += trimmed(value).length;
    if (value !== undefined && value !== null && typeof value !== 'string') {
      put(errors, path, 'BASE_TYPE_BAD_TYPE', 'Could not interpret value as string.');
    } else if (needed && trimmed(value) === '') {
      put(errors, path, 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (trimmed(value).length > most) tooLong(errors, path, most);
  };
  check('content', body['content'], 2000);
  check('nonce', body['nonce'], 25);
  const embeds = asList(body['embeds']);
  if (embeds.length > 10) tooLong(errors, 'embeds', 10);
  for (const [index, embed] of embeds.entries())
    checkEmbed(asObject(embed), `embeds.${index}`, errors, check);
  if (total > 6000)
    put(errors, 'embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  const allowed = asObject(body['allowed_mentions']);
  for (const kind of ['roles', 'users']) {
    const ids = asList(allowed?.[kind]);
    if (ids.length > 100) tooLong(errors, `allowed_mentions.${kind}`, 100);
    if (ids.length > 0 && asList(allowed?.['parse']).includes(kind)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      put(errors, 'allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
  return errors;
}

/** The message that was sent. @throws Ending (400) when it cannot be posted */
export async function readBody(call: Call): Promise<Data> {
  let body: Data | undefined;
  try {
    body = asObject(JSON.parse((await call.body()).toString('utf8')));
  } catch {
    fail(400, 50109, 'The request body contains invalid JSON.');
  }
  if (body === undefined) return fail(400, 50035, 'Invalid Form Body');
  const errors = mistakes(body);
  if (Object.keys(errors).length > 0) fail(400, 50035, 'Invalid Form Body', { errors });
  if (trimmed(body['content']) === '' && asList(body['embeds']).length === 0) {
    fail(400, 50006, 'Cannot send an empty message');
  }
  return body;
}

/**
 * Whom a message pings. Only its content counts. Without `allowed_mentions` a bot pings whomever it names, a webhook
 * only users.
 */
export function pings(body: Data, byWebhook: boolean): { everyone: boolean; roles: string[] } {
  const content = trimmed(body['content']);
  const allowed = asObject(body['allowed_mentions']) ?? { parse: byWebhook ? [] : ['roles', 'everyone'] };
  const parse = asList(allowed['parse']);
  const named = [...content.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? '');
  return {
    everyone: parse.includes('everyone') && /@(?:everyone|here)\b/.test(content),
    roles: named.filter((id) => parse.includes('roles') || asList(allowed['roles']).includes(id)),
  };
}
