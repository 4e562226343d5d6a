import type { Plan, PlannedImage } from '../plan/types.js';

/** The image that pushes to a repository. */
export function imageOf(plan: Plan, repository: string): PlannedImage | undefined {
  return plan.images.builds.find(({ repositories }) => repositories.some(({ name }) => name === repository));
}

/**
 * Every tag under which a Dockerfile of this release may name a base of this release: the version, its line, codename
 * and other channels. They may all still point to an older image, or to none.
 */
export function baseTags(plan: Plan, repository: string): string[] {
  const own = imageOf(plan, repository)?.repositories.find(({ name }) => name === repository);
  const tags = [
    plan.images.version_tag,
    plan.version,
    plan.base_version,
    plan.line,
    plan.codename,
    'latest',
    ...(own?.channels ?? []),
  ];
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/**
 * Build contexts that put this release's bases in place of what the FROM lines name. BuildKit compares the name with
 * the expanded reference, tag included (docs, "docker buildx build --build-context"). The names are those of the plan:
 * a rehearsal pushes elsewhere, and its Dockerfiles are the same.
 * @param digests of the manifest for the platform in question, by repository
 * @param pushed `host/project/name` of a repository, where it can be pulled from
 */
export function baseContexts(
  plan: Plan,
  digests: ReadonlyMap<string, string>,
  pushed: (repository: string) => string,
): Record<string, string> {
  const { registry, project } = plan.images;
  const contexts: Record<string, string> = {};
  for (const [repository, digest] of digests) {
    const name = [registry, project, repository].filter((part) => part !== '').join('/');
    for (const tag of baseTags(plan, repository)) {
      contexts[`${name}:${tag}`] = `docker-image://${pushed(repository)}@${digest}`;
    }
  }
  return contexts;
}
