import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { channelsOf, type Target, targetsOf } from '../../channels/targets.js';
import { versionReader, versionTagOf } from '../../channels/version-tags.js';
import type { Config } from '../../config/config.js';
import { loadConfig } from '../../config/load.js';
import { UserError } from '../../core/errors.js';
import { checkRepository, checkTag, type RegistryAddress, registryAddress } from '../../oci/address.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import { sha256 } from '../../record/canonical.js';
import { parseVersion, type Version } from '../../version/version.js';
import type { PromoteTagsInputs } from './inputs.js';

/** What is to be promoted where, from the plan, the inputs and the config. */
export interface PromoteRequest {
  readonly version: Version;
  /** Git tag. */
  readonly tag: string;
  readonly address: RegistryAddress;
  /** '' when the repositories lie at the registry's root. */
  readonly project: string;
  readonly targets: readonly Target[];
  readonly versionTag: string;
  readonly versionOf: (tag: string) => Version | undefined;
}

/**
 * @returns undefined when the plan's repository has no images: nothing to promote
 * @throws UserError for what is missing or contradicts itself
 */
export function readRequest(inputs: PromoteTagsInputs): PromoteRequest | undefined {
  const plan = inputs.plan === '' ? undefined : readPlan(inputs.plan, inputs.workingDirectory);
  const version = versionFrom(inputs, plan);
  const config = configFrom(inputs, plan);
  const { images } = config;
  const named = inputs.repositories.length > 0;
  if (!named && images === undefined && plan !== undefined) return undefined;
  const codename = codenamesOf(config, plan, version)[version.major] ?? '';
  const template = images?.versionTag ?? '{version}';
  return {
    version,
    tag: plan?.tag ?? `${config.tagPrefix}${version.text}`,
    address: registryAddress(needed('registry', inputs.registry || images?.registry)),
    project: projectOf(inputs.project || images?.project),
    targets: targetsFrom(inputs, config, codenamesOf(config, plan, version), version),
    versionTag: checkTag(versionTagOf(template, version, codename)),
    versionOf: versionReader(template),
  };
}

function versionFrom(inputs: PromoteTagsInputs, plan: Plan | undefined): Version {
  if (plan === undefined) return parseVersion(needed('version', inputs.version));
  if (inputs.version !== '' && inputs.version !== plan.version) {
    throw new UserError(`the input version is ${inputs.version}, but the plan is of ${plan.version}`, {
      fix: 'give one of them',
    });
  }
  return parseVersion(plan.version);
}

/** The config of the checkout. With a plan it must be the file that the plan was made from. */
function configFrom(inputs: PromoteTagsInputs, plan: Plan | undefined): Config {
  const file = resolve(inputs.workingDirectory, inputs.config);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const config = loadConfig(text, inputs.config);
  const known = text === undefined ? '' : sha256(text);
  if (plan !== undefined && inputs.repositories.length === 0 && plan.config.sha256 !== known) {
    throw new UserError('the config in this checkout is not the one that the plan was made from', {
      where: { file: inputs.config },
      fix: 'check out the tagged commit, or name repositories and channels in the inputs',
    });
  }
  return config;
}

/** The plan's codename wins for its own major. */
function codenamesOf(
  config: Config,
  plan: Plan | undefined,
  version: Version,
): Readonly<Record<number, string>> {
  const known = plan?.codename ?? '';
  return known === '' ? config.codenames : { ...config.codenames, [version.major]: known };
}

function targetsFrom(
  inputs: PromoteTagsInputs,
  { images }: Config,
  codenames: Readonly<Record<number, string>>,
  version: Version,
): Target[] {
  const { repositories, channels } = inputs;
  if (repositories.length === 0) {
    if (images === undefined) {
      throw new UserError('there is nothing to promote: no repository is named', {
        where: { key: 'repositories' },
        fix: 'name repositories and channels in the inputs, or images in the config',
      });
    }
    if (channels.length > 0) {
      throw new UserError('channels are named without repositories', {
        where: { key: 'channels' },
        fix: 'name the repositories, too, or leave both to the config',
      });
    }
    return targetsOf(images, version, codenames);
  }
  const templates = channels.length > 0 ? channels : images?.channels;
  if (templates === undefined) {
    throw new UserError('no channel is named', {
      where: { key: 'channels' },
      fix: 'write channels such as {major}.{minor}, {codename} and latest',
    });
  }
  const list = channelsOf(templates, version, codenames);
  return [...new Set(repositories)].map((name) => ({ repository: checkRepository(name), channels: list }));
}

function projectOf(project: string | undefined): string {
  return project === undefined || project === '' ? '' : checkRepository(project);
}

function needed(name: 'registry' | 'version', value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  const other = name === 'registry' ? 'images in the config' : 'plan';
  throw new UserError(`the input "${name}" is empty`, { fix: `give "${name}", or ${other}` });
}
