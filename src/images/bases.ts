import { baseName, baseTags } from '../plan/base-images.js';
import type { Plan, PlannedImage } from '../plan/types.js';

/** The image that pushes to a repository. */
export function imageOf(plan: Plan, repository: string): PlannedImage | undefined {
  return plan.images.builds.find(({ repositories }) => repositories.some(({ name }) => name === repository));
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
  const contexts: Record<string, string> = {};
  for (const [repository, digest] of digests) {
    const name = baseName(plan.images, repository);
    for (const tag of baseTags(plan, repository)) {
      contexts[`${name}:${tag}`] = `docker-image://${pushed(repository)}@${digest}`;
    }
  }
  return contexts;
}
