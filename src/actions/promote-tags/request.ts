import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readChannel } from '../../channels/channel.js';
import { channelsOf, type Target, targetsOf } from '../../channels/targets.js';
import { versionReader, versionTagOf } from '../../channels/version-tags.js';
import { imageBuilds } from '../../config/image-builds.js';
import { loadConfig } from '../../config/load.js';
import { placeholdersOf } from '../../config/placeholders.js';
import { UserError } from '../../core/errors.js';
import { checkRepository, checkTag, type RegistryAddress, registryAddress } from '../../oci/address.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
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
  /** Templates of channels that came to nothing, because no codename of this major is known. */
  readonly nameless: readonly string[];
}

/**
 * With a plan everything comes from it; without one from the inputs and the config of the checkout. Repositories,
 * registry and project of the inputs always win.
 * @returns undefined when the plan's repository has no images: nothing to promote
 * @throws UserError for what is missing or contradicts itself
 */
export function readRequest(inputs: PromoteTagsInputs): PromoteRequest | undefined {
  const plan = inputs.plan === '' ? undefined : readPlan(inputs.plan, inputs.workingDirectory);
  const version = versionFrom(inputs, plan);
  const source = plan === undefined ? fromConfig(inputs, version) : fromPlan(plan, version);
  const named = inputs.repositories.length > 0;
  if (!named && plan !== undefined && plan.images.builds.length === 0) return undefined;
  const templates = [...inputs.channels, ...(source.channels ?? [])];
  const codename = source.codenames[version.major] ?? '';
  return {
    version,
    tag: plan?.tag ?? `${source.tagPrefix}${version.text}`,
    address: registryAddress(needed('registry', inputs.registry || source.registry)),
    project: projectOf(inputs.project || source.project),
    targets: targetsFrom(inputs, source, version),
    versionTag: checkTag(source.versionTag),
    versionOf: versionReader(source.template),
    nameless: codename === '' ? templates.filter((one) => placeholdersOf(one).includes('codename')) : [],
  };
}

/** What is known without the inputs. */
interface Known {
  readonly tagPrefix: string;
  readonly registry: string;
  readonly project: string;
  readonly versionTag: string;
  readonly template: string;
  readonly codenames: Readonly<Record<number, string>>;
  /** Of every repository that is named without channels. */
  readonly channels: readonly string[] | undefined;
  /** undefined: no images are known. */
  readonly targets: readonly Target[] | undefined;
}

function fromPlan(plan: Plan, version: Version): Known {
  const { images } = plan;
  const own = plan.codename === '' ? {} : { [version.major]: plan.codename };
  const codenames = { ...images.codenames, ...own };
  const template = images.version_tag_template || '{version}';
  const targets = images.builds.flatMap(({ repositories, platforms }) =>
    repositories.map(({ name, channels }) => ({
      repository: name,
      channels: channels.map((channel) => readChannel(channel, codenames)),
      platforms,
    })),
  );
  return {
    tagPrefix: '',
    registry: images.registry,
    project: images.project,
    versionTag: images.version_tag || versionTagOf(template, version, plan.codename),
    template,
    codenames,
    channels: undefined,
    targets: images.builds.length === 0 ? undefined : targets,
  };
}

function fromConfig(inputs: PromoteTagsInputs, version: Version): Known {
  const file = resolve(inputs.workingDirectory, inputs.config);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const { tagPrefix, codenames, images } = loadConfig(text, inputs.config);
  const template = images?.versionTag ?? '{version}';
  const { project, builds } = images === undefined ? { project: '', builds: [] } : imageBuilds(images);
  return {
    tagPrefix,
    registry: images?.registry ?? '',
    project,
    versionTag: versionTagOf(template, version, codenames[version.major] ?? ''),
    template,
    codenames,
    channels: images?.channels,
    targets: images === undefined ? undefined : targetsOf({ ...images, builds }, version, codenames),
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

function targetsFrom(inputs: PromoteTagsInputs, known: Known, version: Version): readonly Target[] {
  const { repositories, channels: given } = inputs;
  if (repositories.length === 0) {
    if (known.targets === undefined) {
      throw new UserError('there is nothing to promote: no repository is named', {
        where: { key: 'repositories' },
        fix: 'name repositories and channels in the inputs, or images in the config',
      });
    }
    if (given.length > 0) {
      throw new UserError('channels are named without repositories', {
        where: { key: 'channels' },
        fix: 'name the repositories, too, or leave both to the config',
      });
    }
    return known.targets;
  }
  const templates = given.length > 0 ? given : known.channels;
  return [...new Set(repositories)].map((name) => {
    const repository = checkRepository(name);
    const planned = known.targets?.find((target) => target.repository === repository);
    // What the config or the plan says of this repository goes before what it says of all.
    if (given.length === 0 && planned !== undefined) return planned;
    if (templates !== undefined) {
      const channels = channelsOf(templates, version, known.codenames);
      return { repository, channels, platforms: planned?.platforms ?? [] };
    }
    throw new UserError('no channel is named', {
      where: { key: 'channels' },
      fix: 'write channels such as {major}.{minor}, {codename} and latest',
    });
  });
}

function projectOf(project: string | undefined): string {
  return project === undefined || project === '' ? '' : checkRepository(project);
}

function needed(name: 'registry' | 'version', value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  const other = name === 'registry' ? 'images in the config' : 'plan';
  throw new UserError(`the input "${name}" is empty`, { fix: `give "${name}", or ${other}` });
}
