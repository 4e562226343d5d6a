import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { code, section, table, text } from '../../core/markdown.js';
import { type EffectState, writeReport } from '../../core/report.js';
import { botTarget } from '../../discord/bot.js';
import { markerOf, releaseMessage } from '../../discord/embed.js';
import type { MessageBody } from '../../discord/limits.js';
import type { Target, Trouble } from '../../discord/target.js';
import { webhookTarget } from '../../discord/webhook.js';
import { kindOf } from '../../version/version.js';
import type { NotifyDiscordInputs } from './inputs.js';

/** What the action tells. */
interface Result {
  readonly sent: boolean;
  readonly state: EffectState;
  readonly reason: string;
  readonly id?: string;
  readonly url?: string;
}

/**
 * Announces a release. Whatever Discord does, a finished release stays green: `run` warns. `preflight` posts nothing
 * and throws for what Discord would refuse.
 */
export async function notifyDiscord(host: Host, inputs: NotifyDiscordInputs): Promise<void> {
  const target = targetOf(host, inputs);
  const why = offReason(inputs, target);
  if (target === undefined || why !== undefined) return tell(host, inputs, off(host, why ?? ''));
  const marker = markerOf(host.env['GITHUB_REPOSITORY'] ?? '', inputs.tag);
  const body = messageOf(host, inputs, marker);
  if (inputs.operation === 'preflight' || inputs.dryRun) {
    const result = await preflight(host, inputs, target);
    return tell(host, inputs, result, target, body);
  }
  const outcome = await target.post(body, marker);
  if ('trouble' in outcome) return tell(host, inputs, soft(host, outcome.trouble), target, body);
  const { id, url, found } = outcome.value;
  const reason = found ? `announced before in ${target.label}` : `posted to ${target.label}`;
  host.notice(`${inputs.tag}: ${reason}`);
  const state = found ? 'unchanged' : 'done';
  return tell(host, inputs, { sent: !found, state, reason, id, url }, target, body);
}

/** @throws UserError for credentials that cannot be ones */
function targetOf(host: Host, { webhookUrl, botToken, channel }: NotifyDiscordInputs): Target | undefined {
  if (webhookUrl !== '') return webhookTarget(host, webhookUrl);
  return botToken === '' ? undefined : botTarget(host, botToken, channel);
}

/** Why nothing is to be announced; undefined when there is. */
function offReason(
  { version, prereleases }: NotifyDiscordInputs,
  target: Target | undefined,
): string | undefined {
  const kind = kindOf(version);
  if (kind === 'post-release') return `${version.text} is a post-release, which is never announced`;
  if (kind === 'prerelease' && !prereleases) {
    return `${version.text} is a prerelease, and prereleases is not true`;
  }
  return target === undefined ? 'neither webhook-url nor bot-token is given' : undefined;
}

function off(host: Host, reason: string): Result {
  host.notice(`Discord is off: ${reason}`);
  return { sent: false, state: 'off', reason };
}

/** @throws UserError for what Discord refuses, before anything was released */
async function preflight(
  host: Host,
  { operation, dryRun }: NotifyDiscordInputs,
  target: Target,
): Promise<Result> {
  const outcome = await target.check();
  if ('trouble' in outcome) {
    const { message, fix, refused } = outcome.trouble;
    if (refused && operation === 'preflight') throw new UserError(host.redact(message), { fix });
    if (refused) return soft(host, outcome.trouble);
    host.warning(`Discord is unknown until tried: ${message}`);
    return { sent: false, state: 'planned', reason: `unknown until tried: ${host.redact(message)}` };
  }
  const reason = `${dryRun ? 'dry run' : 'preflight'}: ${outcome.value}; the right to post is unknown until tried`;
  host.info(reason);
  return { sent: false, state: 'planned', reason };
}

function soft(host: Host, { message, fix }: Trouble): Result {
  host.warning(`Discord: ${message}\nWhat to do: ${fix}`);
  return { sent: false, state: 'failed', reason: host.redact(message) };
}

function messageOf(host: Host, inputs: NotifyDiscordInputs, marker: string): MessageBody {
  const { version, tag, notes, postNotes, mentionRoles, discord } = inputs;
  return releaseMessage({
    version: version.text,
    title: discord.title,
    url: releasePage(host, tag),
    marker,
    notes,
    postNotes,
    links: discord.links,
    roles: mentionRoles,
  });
}

/** '' outside of a run. */
function releasePage(host: Host, tag: string): string {
  const repository = host.env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return '';
  const server = (host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return `${server}/${repository}/releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`;
}

async function tell(
  host: Host,
  inputs: NotifyDiscordInputs,
  result: Result,
  target?: Target,
  body?: MessageBody,
): Promise<void> {
  const { sent, state, reason, id = '', url = '' } = result;
  if (inputs.operation === 'run') {
    const detail = url === '' ? {} : { detail: { url } };
    writeReport(host, 'notify-discord', { effects: [{ effect: 'discord', state, what: reason, ...detail }] });
  }
  host.output('sent', String(sent));
  host.output('reason', reason);
  host.output('message-id', id);
  host.output('url', url);
  const rows: [string, string][] = [
    ['result', text(reason)],
    ['channel', target === undefined ? '' : text(target.label)],
    ['message', url === '' ? code(id) : `[${id}](${url})`],
    ['title', text(body?.embeds[0]?.title ?? '')],
    ['pings', inputs.mentionRoles.map((role) => code(role)).join(' ')],
  ];
  const shown = rows.filter(([, value]) => value !== '' && value !== code(''));
  const title = inputs.operation === 'preflight' ? 'Preflight of notify-discord' : 'Announcement on Discord';
  await host.summary(section(title, table(['what', 'result'], shown)));
}
