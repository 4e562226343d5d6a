import { isIndexType, manifestContent, platformsOf } from '../oci/manifest.js';
import type { Registry } from '../oci/registry.js';
import type { RecordedImage } from '../record/types.js';
import { type Finding, type FindingState, found } from './finding.js';
import { poll } from './poll.js';
import type { VerifyRequest } from './request.js';
import type { Strangers } from './stranger.js';

const target = 'images';

/** Every image of the record: its digest under the version tag, its platforms, and each manifest that it consists of. */
export async function verifyImages(request: VerifyRequest, strangers: Strangers): Promise<Finding[]> {
  const { host, record, until } = request;
  const checked = await poll(host, until, record.images, (image) => {
    const [name, path] = splitRepository(image.repository);
    const what = `${image.repository}:${image.tag}`;
    return found(target, what, async () => {
      const read = await strangers.registry(name, (registry) => verifyImage(registry, path, image));
      return [noted(read.value, read.note)];
    });
  });
  return [...unrecorded(request), ...checked];
}

/** `host/project/name` as host and the rest. */
export function splitRepository(repository: string): [host: string, path: string] {
  const [host = '', ...path] = repository.split('/');
  return [host, path.join('/')];
}

/** A finding with one more remark. */
export function noted(finding: Finding, note: string): Finding {
  return note === '' ? finding : { ...finding, detail: `${finding.detail}; ${note}` };
}

async function verifyImage(registry: Registry, path: string, image: RecordedImage): Promise<Finding> {
  const what = `${image.repository}:${image.tag}`;
  const result = (state: FindingState, detail: string, fix = ''): Finding => ({
    target,
    what,
    state,
    detail,
    fix,
  });
  const manifest = await registry.manifest(path, image.tag);
  if (manifest === undefined) {
    const fix = 're-run the failed jobs; if it stays away, re-run all jobs: what is missing is pushed again';
    return result('missing', 'the version tag is not in the registry', fix);
  }
  if (manifest.digest !== image.digest) {
    const detail = `the version tag holds ${manifest.digest}, the record says ${image.digest}`;
    const fix = 'a version tag never changes: find out who pushed it, and release the next version';
    return result('different', detail, fix);
  }
  const content = manifestContent(manifest);
  const platforms = platformsOf(content);
  if (isIndexType(manifest.mediaType) && platforms.join() !== [...image.platforms].sort().join()) {
    const detail = `its platforms are ${platforms.join(', ') || 'none'}, the record says ${image.platforms.join(', ')}`;
    return result('different', detail, 'start a new run for the next version');
  }
  const children = await Promise.all(
    content.manifests.map(async (child) => ({
      child,
      there: (await registry.digest(path, child.digest)) !== undefined,
    })),
  );
  const gone = children.filter(({ there }) => !there).map(({ child }) => child);
  if (gone.length > 0) {
    const names = gone.map(({ digest, platform }) => {
      const words = [platform?.os, platform?.architecture, platform?.variant].filter((part) => part);
      return `${words.join('/') || 'an attestation'} (${digest})`;
    });
    const fix = 'the registry lost it (garbage collection?): re-run all jobs, manifests are pushed again';
    return result('missing', `the index is there, but not ${names.join(', ')}`, fix);
  }
  return result('same', `${image.digest}, ${platforms.join(', ')}`);
}

/** Images that the plan pushes and the record does not know. */
function unrecorded({ plan, record }: VerifyRequest): Finding[] {
  const known = new Set(record.images.map(({ repository }) => splitRepository(repository)[1]));
  return plan.effects
    .filter(({ id }) => id.startsWith('image:'))
    .map(({ id }) => pathOf(plan.images.project, id.slice('image:'.length)))
    .filter((path) => !known.has(path))
    .map((path) => ({
      target,
      what: path,
      state: 'different',
      detail: 'the plan pushes it, and the record does not name it',
      fix: 'start a new run for the tag',
    }));
}

/** A repository below the project, as the registry knows it. */
export function pathOf(project: string, name: string): string {
  return project === '' ? name : `${project}/${name}`;
}
