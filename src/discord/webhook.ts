import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { isLoopback } from '../core/loopback.js';
import { DiscordApi } from './api.js';
import type { MessageBody } from './limits.js';
import { messageUrl, type Outcome, type Posted, type Target, textOf, trouble } from './target.js';

const key = 'webhook-url';
const fix = 'copy it from Discord: channel settings, Integrations, Webhooks, Copy Webhook URL';
const discordHosts = /^(?:(?:canary|ptb)\.)?discord(?:app)?\.com$/;

const fixes: Readonly<Record<number, string>> = {
  10015: 'the webhook was deleted: make a new one, put its URL into the secret, then re-run the job',
  404: 'the webhook was deleted: make a new one, put its URL into the secret, then re-run the job',
  401: 'the URL is not complete: copy it anew into the secret, then re-run the job',
};

const lost = 'look into the channel: the message may be there; re-run the job if it is not';

/**
 * Reads the URL of a webhook (`https://discord.com/api/webhooks/<id>/<token>`, with or without `/v10`; `?thread_id=`
 * is kept). The messages never show it: whoever has it can post.
 * @throws UserError when it is none
 */
export function webhookTarget(host: Host, url: string): Target {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const match = /^(.*)\/api(?:\/v\d+)?\/webhooks\/(\d+)\/([\w-]+)\/?$/.exec(parsed?.pathname ?? '');
  if (parsed === undefined || match === null)
    throw new UserError('this is no webhook of Discord', { where: { key }, fix });
  const local = isLoopback(parsed.hostname) && parsed.protocol === 'http:';
  const real = discordHosts.test(parsed.hostname) && parsed.protocol === 'https:' && parsed.port === '';
  if ((!local && !real) || match[1] !== '' || parsed.username !== '' || parsed.password !== '') {
    throw new UserError('the webhook is not one of https://discord.com', { where: { key }, fix });
  }
  const [, , id = '', token = ''] = match;
  const thread = parsed.searchParams.get('thread_id') ?? '';
  if (!/^\d*$/.test(thread)) throw new UserError('thread_id is no number', { where: { key }, fix });
  for (const secret of [url, parsed.href, token, `${id}/${token}`]) host.secret(secret);
  const api = new DiscordApi(host, `${parsed.origin}/api/v10/webhooks/${id}/${token}`, '');
  return new Webhook(api, thread);
}

class Webhook implements Target {
  readonly label = 'the webhook';
  private readonly api: DiscordApi;
  private readonly thread: string;

  constructor(api: DiscordApi, thread: string) {
    this.api = api;
    this.thread = thread;
  }

  async check(): Promise<Outcome<string>> {
    const answer = await this.api.send({ method: 'GET', path: '', what: 'asking for the webhook' });
    if (answer.kind !== 'ok') return trouble('the webhook cannot be used', answer, fixes);
    return {
      value: `webhook "${textOf(answer.data, 'name')}" of channel ${textOf(answer.data, 'channel_id')}`,
    };
  }

  /**
   * Posts once. Without `wait` a message that was not saved would be no error. A webhook has no nonce and cannot list
   * messages, so nothing is sent again after an answer was lost.
   */
  async post(body: MessageBody): Promise<Outcome<Posted>> {
    // Tells a dead webhook without an effect, and the server for the address of the message.
    const about = await this.api.send({ method: 'GET', path: '', what: 'asking for the webhook' });
    if (about.kind === 'refused') return trouble('the webhook cannot be used', about, fixes);
    const guild = about.kind === 'ok' ? textOf(about.data, 'guild_id') : '';
    const query = new URLSearchParams({
      wait: 'true',
      ...(this.thread === '' ? {} : { thread_id: this.thread }),
    });
    const answer = await this.api.send({
      method: 'POST',
      path: `?${query}`,
      body,
      what: 'posting by the webhook',
    });
    if (answer.kind !== 'ok') return trouble('the message could not be posted', answer, fixes, lost);
    const id = textOf(answer.data, 'id');
    return { value: { id, url: messageUrl(guild, textOf(answer.data, 'channel_id'), id), found: false } };
  }
}
