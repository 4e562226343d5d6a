import { ServiceError, UserError } from '../core/errors.js';
import { checkRepository, isDigest } from './address.js';
import type { Answer } from './exchange.js';
import { digestOf } from './manifest.js';
import type { Registry } from './registry.js';
import type { Scope } from './token.js';
import type { RegistryRequest } from './transport.js';

/** Blobs of a registry (OCI distribution-spec 1.1, "Pushing blobs"). Digests are `sha256:<hex>`. */

const transferTimeout = 600_000;

function scope(repository: string, ...actions: Scope['actions']): Scope {
  return { repository: checkRepository(repository), actions };
}

function checkDigest(digest: string): string {
  if (isDigest(digest)) return digest;
  throw new UserError(`${JSON.stringify(digest)} is not a sha256 digest`);
}

/** Whether a repository has a blob. A blob of another repository of the project does not count. */
export async function hasBlob(registry: Registry, repository: string, digest: string): Promise<boolean> {
  const what = `HEAD ${repository}@${checkDigest(digest)}`;
  const url = `/v2/${repository}/blobs/${digest}`;
  const request = { method: 'HEAD' as const, url, scopes: [scope(repository, 'pull')], what };
  const { transport } = registry;
  const answer = await transport.repeat(what, () => transport.send(request, [200, 404]));
  return answer.status === 200;
}

/** The bytes of a blob, checked by their digest; undefined when it is not there. For small ones: all is in memory. */
export function fetchBlob(
  registry: Registry,
  repository: string,
  digest: string,
): Promise<Uint8Array | undefined> {
  const { transport } = registry;
  const what = `GET ${repository}@${checkDigest(digest)}`;
  const request: RegistryRequest = {
    method: 'GET',
    url: `/v2/${repository}/blobs/${digest}`,
    scopes: [scope(repository, 'pull')],
    what,
    timeout: transferTimeout,
    largest: Number.POSITIVE_INFINITY,
  };
  return transport.repeat(what, async () => {
    const { status, body } = await transport.send(request, [200, 404]);
    if (status === 404) return undefined;
    if (digestOf(body) === digest) return body;
    throw new ServiceError(transport.service, `${what}: what came has digest ${digestOf(body)}`, {
      status: 200,
      retryable: true,
      fix: 'something between here and the registry changes answers: look for a proxy',
    });
  });
}

/**
 * Takes over a blob from another repository of the registry without sending it.
 * @returns false where that is not possible: the blob must be uploaded then. 401 means no right on the source (Harbor).
 */
export async function mountBlob(
  registry: Registry,
  repository: string,
  digest: string,
  from: string,
): Promise<boolean> {
  const { transport } = registry;
  const what = `POST ${repository}: mount of ${checkDigest(digest)} from ${from}`;
  const url = `/v2/${repository}/blobs/uploads/?mount=${digest}&from=${encodeURIComponent(checkRepository(from))}`;
  const scopes = [scope(repository, 'pull', 'push'), scope(from, 'pull')];
  const request = { method: 'POST' as const, url, scopes, what, body: new Uint8Array() };
  const { status } = await transport.repeat(what, () => transport.send(request, [201, 202, 401]));
  return status === 201;
}

/**
 * Brings a blob from one repository of the registry to another: by a mount, else by sending it.
 * @returns false when the source has not got it; @throws ServiceError
 */
export async function copyBlob(
  registry: Registry,
  repository: string,
  digest: string,
  from: string,
): Promise<boolean> {
  if (await mountBlob(registry, repository, digest, from)) return true;
  const bytes = await fetchBlob(registry, from, digest);
  if (bytes === undefined) return false;
  await uploadBlob(registry, repository, bytes);
  return true;
}

/**
 * Uploads a blob in one piece. After a failure the upload is begun anew: its old address may be gone, or hold a part.
 * @throws ServiceError
 */
export function uploadBlob(
  registry: Registry,
  repository: string,
  bytes: Uint8Array,
): Promise<{ readonly digest: string; readonly state: 'uploaded' | 'unchanged' }> {
  const { transport } = registry;
  const digest = digestOf(bytes);
  const scopes = [scope(repository, 'pull', 'push')];
  const what = `upload of ${repository}@${digest}`;
  return transport.repeat(what, async () => {
    if (await hasBlob(registry, repository, digest)) return { digest, state: 'unchanged' as const };
    const start = { method: 'POST' as const, url: `/v2/${repository}/blobs/uploads/`, scopes, what };
    const begun = await transport.send({ ...start, body: new Uint8Array() }, [202]);
    const url = transport.resolve(uploadAddress(transport.service, what, begun));
    url.searchParams.set('digest', digest);
    const headers = { 'Content-Type': 'application/octet-stream' };
    const put = { method: 'PUT' as const, url: url.href, scopes, what, headers, body: bytes };
    const done = await transport.send({ ...put, timeout: transferTimeout }, [201, 404]);
    if (done.status === 201) return { digest, state: 'uploaded' as const };
    throw new ServiceError(transport.service, `${what}: the registry lost the upload`, {
      status: 404,
      retryable: true,
    });
  });
}

function uploadAddress(service: string, what: string, { headers }: Answer): string {
  const location = headers.get('location');
  if (location !== null && URL.canParse(location, 'https://registry.invalid/')) return location;
  throw new ServiceError(service, `${what}: no address to upload to`, { status: 202, retryable: false });
}
