import type { ImageBuild, ImagesConfig } from './config.js';

/**
 * What is built, and below which path it lies. Without `builds` the Dockerfile at the root is the one image, and
 * `project` is its whole name.
 */
export function imageBuilds(images: Pick<ImagesConfig, 'builds' | 'project'>): {
  readonly project: string;
  readonly builds: readonly ImageBuild[];
} {
  if (images.builds.length > 0) return { project: images.project, builds: images.builds };
  const at = images.project.lastIndexOf('/');
  const name = images.project.slice(at + 1);
  const root = { dockerfile: 'Dockerfile', context: '.', repositories: [name], after: [], buildArgs: {} };
  return { project: images.project.slice(0, Math.max(0, at)), builds: [{ ...root, live: [] }] };
}
