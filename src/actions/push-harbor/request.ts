import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { repositoryOf } from '../../images/combine.js';
import type { ImagesTarget } from '../../images/target.js';
import { checkRepository, registryAddress } from '../../oci/address.js';
import type { RegistryOptions } from '../../oci/authorizer.js';
import { registryCredentials } from '../../oci/credentials.js';
import { Registry } from '../../oci/registry.js';
import { readPlan } from '../../plan/read.js';
import type { Plan, PlannedImage } from '../../plan/types.js';
import { planHash } from '../../record/canonical.js';
import { imagesFragmentName, legFragmentName } from '../../record/types.js';
import type { PushHarborInputs } from './inputs.js';

/** What is to be done with which images. */
export interface PushRequest {
  readonly target: ImagesTarget;
  readonly options: RegistryOptions;
  /** Whole names of all repositories of the plan. */
  readonly repositories: readonly string[];
  /** What is built, bases first, platform by platform. */
  readonly legs: readonly { readonly platform: string; readonly images: readonly PlannedImage[] }[];
  /** Name of the fragment that is written. */
  readonly leg: string;
}

/**
 * @returns undefined when there is nothing to do: no images in the plan, or a leg without any
 * @throws UserError for inputs that do not fit the plan or each other
 */
export async function readRequest(host: Host, inputs: PushHarborInputs): Promise<PushRequest | undefined> {
  const plan = readPlan(inputs.plan, inputs.workingDirectory);
  checkMatrix(inputs);
  const { builds } = plan.images;
  if (builds.length === 0 && inputs.images.length === 0) return undefined;
  if (inputs.operation === 'image' && inputs.images.length === 0) return undefined;
  const legs = inputs.operation === 'image' ? [ownLeg(inputs, builds)] : allLegs(builds);
  if (inputs.operation !== 'preflight' && !inputs.dryRun && inputs.sha === '') {
    throw new UserError('the input "sha" is empty: images say of which commit they are', {
      where: { key: 'sha' },
      fix: 'give the release commit: the output sha of bump-version',
    });
  }
  const address = registryAddress(inputs.registry || plan.images.registry);
  const project = inputs.project || plan.images.project;
  if (project !== '') checkRepository(project);
  const credentials = await registryCredentials(host, address, inputs);
  const options = { address, action: 'push-harbor', ...credentials };
  const registry = new Registry(host, options);
  const repositories = builds.flatMap((image) =>
    image.repositories.map(({ name }) => repositoryOf({ project }, name)),
  );
  registry.announce(repositories.map((repository) => ({ repository, actions: ['pull', 'push'] })));
  const target: ImagesTarget = {
    plan,
    planSha256: planHash(plan),
    registry,
    host: address.host,
    project,
    revision: inputs.sha,
    source: sourceOf(host),
  };
  return { target, options, repositories, legs, leg: legName(inputs, plan) };
}

function checkMatrix({ operation, images, platform }: PushHarborInputs): void {
  if (operation === 'image' || (images.length === 0 && platform === '')) return;
  throw new UserError(`image and platform are for operation image, not for ${operation}`, {
    where: { key: images.length > 0 ? 'image' : 'platform' },
    fix: 'leave them out: this operation is about all images of the plan',
  });
}

function ownLeg({ images, platform }: PushHarborInputs, builds: readonly PlannedImage[]) {
  const unknown = images.filter((name) => !builds.some((build) => build.name === name));
  if (unknown.length > 0) {
    throw new UserError(`the plan has no image ${unknown.join(', ')}`, {
      where: { key: 'image' },
      fix: `images of the plan: ${builds.map(({ name }) => name).join(', ') || 'none'}`,
    });
  }
  const named = builds.filter(({ name }) => images.includes(name));
  const other = named.find(({ platforms }) => !platforms.includes(platform));
  if (other === undefined) return { platform, images: named };
  throw new UserError(
    platform === '' ? 'the input "platform" is empty' : `${other.name} is not built for ${platform}`,
    { where: { key: 'platform' }, fix: `platforms of ${other.name}: ${other.platforms.join(', ')}` },
  );
}

function allLegs(builds: readonly PlannedImage[]): PushRequest['legs'] {
  const platforms = [...new Set(builds.flatMap((build) => build.platforms))];
  return platforms.map((platform) => ({
    platform,
    images: builds.filter((build) => build.platforms.includes(platform)),
  }));
}

/** @throws UserError for a name that no artifact or file could have */
export function legName(inputs: PushHarborInputs, plan: Plan): string {
  const { leg, operation, platform } = inputs;
  const ordered = plan.images.builds.map(({ name }) => name).filter((name) => inputs.images.includes(name));
  const planned = plan.images.legs.find(
    (one) => one.platform === platform && one.images.join() === ordered.join(),
  );
  const made = [ordered[0] ?? 'none', ...(platform === '' ? [] : [platform])].join('-');
  const name =
    leg || (operation === 'image' ? (planned?.id ?? made.replace(/[^A-Za-z0-9._-]+/g, '-')) : 'all');
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) && legFragmentName(name) !== imagesFragmentName)
    return name;
  throw new UserError(`${JSON.stringify(name)} cannot be the name of a leg`, {
    where: { key: 'leg' },
    fix: 'use letters, digits, . _ and -; "manifests" is taken',
  });
}

/** Web address of the repository; '' outside of GitHub Actions. */
function sourceOf({ env }: Pick<Host, 'env'>): string {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return repository === '' ? '' : `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
}
