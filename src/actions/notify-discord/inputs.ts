import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DiscordConfig } from '../../config/config.js';
import { loadConfig } from '../../config/load.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { limits } from '../../discord/limits.js';
import { readPlan } from '../../plan/read.js';
import { defaultDiscord } from '../../plan/targets.js';
import type { Plan } from '../../plan/types.js';
import { parseVersion, type Version } from '../../version/version.js';

export interface NotifyDiscordInputs extends CommonInputs {
  readonly operation: 'preflight' | 'run';
  readonly version: Version;
  readonly tag: string;
  /** '' when it is not given. */
  readonly webhookUrl: string;
  readonly botToken: string;
  readonly channel: string;
  readonly notes: string;
  readonly postNotes: string;
  readonly mentionRoles: readonly string[];
  readonly prereleases: boolean;
  readonly discord: Pick<DiscordConfig, 'title' | 'links'>;
}

export function readInputs(host: Host): NotifyDiscordInputs {
  const inputs = new Inputs(host);
  const webhookUrl = inputs.secret('webhook-url');
  const botToken = inputs.secret('bot-token');
  if (webhookUrl !== '' && botToken !== '') {
    throw new UserError('give only one of the inputs "webhook-url" and "bot-token"', {
      fix: 'a bot posts once also when it is run again; a webhook needs no bot',
    });
  }
  const common = commonInputs(host, inputs);
  const planText = inputs.optional('plan');
  const versionText = inputs.optional('version');
  if ((planText === '') === (versionText === '')) {
    throw new UserError('give exactly one of the inputs "plan" and "version"', {
      fix: 'plan: the output of validate-tag; or version: the version that was released, like 5.1.0',
    });
  }
  const plan = planText === '' ? undefined : readPlan(planText, common.workingDirectory);
  const { tagPrefix, discord } = readConfig(common, plan);
  const version = parseVersion(plan?.version ?? versionText);
  return {
    ...common,
    operation: inputs.oneOf('operation', ['run', 'preflight']),
    version,
    tag: plan?.tag ?? `${tagPrefix}${version.text}`,
    webhookUrl,
    botToken,
    channel: inputs.optional('channel') || discord.channel,
    notes: inputs.optional('notes'),
    postNotes: inputs.optional('post-notes'),
    mentionRoles: checkedRoles(inputs.list('mention-roles')),
    prereleases: inputs.flag('prereleases'),
    discord,
  };
}

/** Title, links and channel: of the plan, so that nothing of a later commit can change or stop the end of a release. */
function readConfig(
  { workingDirectory, config: path }: CommonInputs,
  plan: Plan | undefined,
): { readonly tagPrefix: string; readonly discord: DiscordConfig } {
  if (plan !== undefined) return { tagPrefix: '', discord: plan.discord };
  const config = loadConfig(read(resolve(workingDirectory, path), path), path);
  return { tagPrefix: config.tagPrefix, discord: config.discord ?? defaultDiscord };
}

/** undefined when there is no such file. */
function read(path: string, file: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UserError('the config cannot be read', { where: { file, key: 'config' }, cause });
  }
}

/** Ids only: names are not unique, and the id of a role can be copied in Discord. */
function checkedRoles(roles: readonly string[]): string[] {
  const where = { key: 'mention-roles' };
  const wrong = roles.find((role) => !/^\d{15,20}$/.test(role));
  if (wrong !== undefined) {
    throw new UserError(`${JSON.stringify(wrong)} is not the id of a role`, {
      where,
      fix: 'switch on the developer mode of Discord, then choose Copy Role ID of the role',
    });
  }
  const unique = [...new Set(roles)];
  const length = unique.reduce((sum, role) => sum + role.length + '<@&> '.length, 0);
  if (unique.length > limits.roles || length > limits.content) {
    throw new UserError(`${unique.length} roles do not fit into one message`, { where, fix: 'name fewer' });
  }
  return unique;
}
