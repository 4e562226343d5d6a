import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHarbor } from '../../src/rehearsal/services/harbor.js';
import { Recorder } from '../unit/services/support.js';

/** What a tag holds. */
export interface TagState {
  readonly digest: string;
  /** Of the index, each with an image of that platform behind it; sorted. */
  readonly platforms: readonly string[];
}

/** By repository below the project, by tag. */
export type RegistryState = Readonly<Record<string, Readonly<Record<string, TagState>>>>;

interface Manifest {
  readonly manifests?: readonly {
    readonly digest: string;
    readonly platform?: { readonly os: string; readonly architecture: string };
  }[];
  readonly config?: { readonly digest: string };
}

const accept =
  'application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, ' +
  'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';

/** Asks the registry of a rehearsal's state for all tags of repositories, by plain requests. No rehearsal may be running. */
export async function registryState(
  stateDir: string,
  project: string,
  repositories: readonly string[],
): Promise<RegistryState> {
  const { credentials } = JSON.parse(readFileSync(join(stateDir, 'state.json'), 'utf8')) as {
    credentials: { DOCKER_USERNAME: string; DOCKER_TOKEN: string };
  };
  const { DOCKER_USERNAME: user, DOCKER_TOKEN: password } = credentials;
  const harbor = await startHarbor({ stateDir, port: 0, project, user, password, hooks: new Recorder() });
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const get = async (path: string): Promise<{ body: unknown; digest: string }> => {
    const answer = await fetch(`${harbor.url}/v2/${project}/${path}`, { headers: { authorization, accept } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return { body: await answer.json(), digest: answer.headers.get('docker-content-digest') ?? '' };
  };
  const tagState = async (repository: string, tag: string): Promise<TagState> => {
    const { body, digest } = await get(`${repository}/manifests/${tag}`);
    const platforms = await Promise.all(
      ((body as Manifest).manifests ?? []).map(async ({ digest: child, platform }) => {
        const image = (await get(`${repository}/manifests/${child}`)).body as Manifest;
        const config = (await get(`${repository}/blobs/${image.config?.digest}`)).body;
        const { os, architecture } = config as { os: string; architecture: string };
        return `${os}/${architecture}` === `${platform?.os}/${platform?.architecture}`
          ? `${os}/${architecture}`
          : `${os}/${architecture} under another name`;
      }),
    );
    return { digest, platforms: platforms.sort() };
  };
  try {
    const read = repositories.map(async (repository) => {
      const { tags } = (await get(`${repository}/tags/list`)).body as { tags: string[] };
      const states = tags.map(async (tag) => [tag, await tagState(repository, tag)] as const);
      return [repository, Object.fromEntries(await Promise.all(states))] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await harbor.close();
  }
}
