import { demand, type HarborService, refuse, registryHeaders } from './harbor-auth.js';
import { checkRoom } from './harbor-quota.js';
import { isSha256, sha256Digest } from './harbor-state.js';
import { type Answer, type Call, effect, record } from './server.js';
import type { EffectFacts } from './types.js';

const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';

interface Descriptor {
  readonly digest: string;
  readonly mediaType?: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string };
}

interface ManifestJson {
  readonly mediaType?: string;
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  readonly manifests?: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly artifactType?: string;
  readonly annotations?: object;
}

function missing(harbor: HarborService, repository: string, reference: string): never {
  const sign = isSha256(reference) ? '@' : ':';
  const known = Object.keys(harbor.store.find(repository)?.manifests ?? {}).length > 0;
  const what = known ? `artifact ${repository}${sign}${reference}` : `repository ${repository}`;
  return refuse(404, 'NOT_FOUND', `${what} not found`);
}

/** `GET`, `HEAD /v2/<name>/manifests/<reference>` */
export function getManifest(harbor: HarborService, call: Call): Answer {
  const [repository = '', reference = ''] = call.params;
  demand(harbor, call, repository, 'pull');
  const digest = harbor.store.resolve(repository, reference) ?? missing(harbor, repository, reference);
  const accepted = (call.headers.accept ?? '').split(',').map((item) => item.split(';')[0]?.trim());
  const served = accepting(harbor, repository, digest, accepted);
  const etag = `"${served.digest}"`;
  // With or without the quotes of an entity tag.
  if (call.headers['if-none-match']?.replaceAll('"', '') === served.digest) return { status: 304 };
  const headers = registryHeaders({
    'Content-Type': served.type,
    'Docker-Content-Digest': served.digest,
    Etag: etag,
  });
  return { status: 200, headers, body: harbor.store.read(served.digest) };
}

/**
 * What is handed out to somebody who takes only these types: an OCI document that is not named is as good as missing, and
 * of a Docker list the image of the commonest platform goes out in its place.
 */
function accepting(
  harbor: HarborService,
  repository: string,
  digest: string,
  accepted: readonly (string | undefined)[],
): { digest: string; type: string } {
  const type = harbor.store.find(repository)?.manifests[digest] ?? '';
  if (accepted.includes(type)) return { digest, type };
  const unknown = (what: string): never =>
    refuse(
      404,
      'MANIFEST_UNKNOWN',
      `${what} found, but accept header does not support ${what.replace(/index$/, 'indexe')}s`,
      registryHeaders(),
    );
  if (type === ociIndex) return unknown('OCI index');
  if (type === ociManifest) return unknown('OCI manifest');
  if (type === dockerList) {
    const { manifests = [] } = JSON.parse(harbor.store.read(digest).toString('utf8')) as ManifestJson;
    const child = manifests.find(
      ({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64',
    );
    return child === undefined
      ? unknown('manifest list')
      : accepting(harbor, repository, child.digest, accepted);
  }
  // The real one rewrites it to the first format, which nothing here reads.
  harbor.hooks.notModelled('registry', 'GET', `/v2/${repository}/manifests/${digest} without its media type`);
  return refuse(
    501,
    'UNSUPPORTED',
    'not modelled: a Docker manifest for a client that does not name its type',
  );
}

/** `PUT /v2/<name>/manifests/<reference>` */
export async function putManifest(harbor: HarborService, call: Call): Promise<Answer> {
  const [repository = '', reference = ''] = call.params;
  demand(harbor, call, repository, 'push');
  const { store } = harbor;
  const byDigest = reference.startsWith('sha256:');
  if (!byDigest && !/^\w[\w.-]{0,127}$/.test(reference)) {
    refuse(400, 'BAD_REQUEST', `bad request: invalid tag name: ${reference}`);
  }
  const before = byDigest ? undefined : store.find(repository)?.tags[reference];
  if (before !== undefined) checkImmutable(harbor, repository, reference);
  const bytes = await call.body();
  const digest = sha256Digest(bytes);
  if (byDigest && digest !== reference) {
    refuse(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content', registryHeaders());
  }
  const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  const manifest = readManifest(bytes, type);
  checkReferences(harbor, repository, manifest);
  checkRoom(harbor, digest, bytes.length);
  const subject = manifest.subject?.digest;
  const headers = registryHeaders({
    'Docker-Content-Digest': digest,
    Location: `${harbor.url}/v2/${repository}/manifests/${digest}`,
    ...(subject === undefined ? {} : { 'Oci-Subject': subject }),
  });
  const answer = { status: 201, headers };
  const facts: EffectFacts = {
    service: 'registry',
    kind: byDigest ? 'image.manifest' : 'image.tag',
    what: byDigest
      ? `${repository}@${digest.slice(0, 19)}`
      : `${repository}:${reference} -> ${digest.slice(0, 19)}`,
    detail: {
      repository,
      ...(byDigest ? {} : { tag: reference, from: before ?? null }),
      to: digest,
      media_type: type,
    },
    actor: call.actor,
  };
  if (byDigest ? store.find(repository)?.manifests[digest] !== undefined : before === digest) {
    record(harbor.hooks, facts, 'repeated', 201);
    return answer;
  }
  return effect(harbor.hooks, facts, () => {
    store.keep(digest, bytes);
    const { manifests, tags } = store.open(repository);
    manifests[digest] = type;
    // Of two clients that put the same new tag both are told 201, and it stays with the first.
    const overtaken = !byDigest && before === undefined && tags[reference] !== undefined;
    if (!byDigest && !overtaken) tags[reference] = digest;
    store.save();
    return { answer, ...(overtaken ? { outcome: 'repeated' as const } : {}) };
  });
}

/** A rule protects a tag also from its own digest. */
function checkImmutable({ store, project }: HarborService, repository: string, tag: string): void {
  const protecting = (store.settings['immutable-tags'] ?? []).some((pattern) =>
    new RegExp(`^${pattern.split(/\*+/).map(escaped).join('.*')}$`).test(tag),
  );
  if (!protecting) return;
  const name = `${repository.slice(project.length + 1)}:${tag}`;
  refuse(412, 'PRECONDITION', `Failed to process request due to '${name}' configured as immutable.`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readManifest(bytes: Buffer, type: string): ManifestJson {
  const invalid = (why: string): never =>
    refuse(400, 'MANIFEST_INVALID', `unmarshal manifest failed: ${why}`);
  let value: ManifestJson | null = null;
  try {
    value = JSON.parse(bytes.toString('utf8')) as ManifestJson;
  } catch {
    // answered below
  }
  if (typeof value !== 'object' || value === null) return invalid('invalid character in document');
  if (![ociIndex, ociManifest, dockerList, dockerManifest].includes(type)) invalid('missing signature key');
  if (value.mediaType !== undefined && value.mediaType !== type) {
    invalid(`mediaType in manifest should be '${type}' not '${value.mediaType}'`);
  }
  const index = type === ociIndex || type === dockerList;
  if (index ? !Array.isArray(value.manifests) : value.config === undefined || !Array.isArray(value.layers)) {
    invalid('fields are missing');
  }
  return value;
}

/** Everything that a manifest names has to be in the same repository; a subject may be missing. */
function checkReferences({ store }: HarborService, name: string, manifest: ManifestJson): void {
  const repository = store.find(name);
  const blobs = [...(manifest.config === undefined ? [] : [manifest.config]), ...(manifest.layers ?? [])]
    // Layers that are fetched from elsewhere are not kept here.
    .filter(({ mediaType = '' }) => !/foreign|nondistributable/.test(mediaType))
    .filter(({ digest }) => repository?.blobs.includes(digest) !== true);
  const children = (manifest.manifests ?? []).filter(
    ({ digest }) => repository?.manifests[digest] === undefined,
  );
  const unknown = [...blobs, ...children].map(({ digest }) => digest);
  if (unknown.length === 0) return;
  refuse(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry', registryHeaders(), ...unknown);
}

/** `GET /v2/<name>/tags/list`: sorted; in pages only when `n` is given. */
export function listTags(harbor: HarborService, call: Call): Answer {
  const [repository = ''] = call.params;
  demand(harbor, call, repository, 'pull');
  const found = harbor.store.find(repository);
  if (found === undefined || Object.keys(found.manifests).length === 0) missing(harbor, repository, '');
  const n = call.query.get('n');
  if (n !== null && !/^\d+$/.test(n)) refuse(400, 'BAD_REQUEST', 'the N must be a positive int type');
  const last = call.query.get('last') ?? '';
  const left = Object.keys(found?.tags ?? {})
    .sort()
    .filter((tag) => tag > last);
  const tags = n === null ? left : left.slice(0, Number(n));
  const more = tags.length > 0 && tags.length < left.length;
  const next = `</v2/${repository}/tags/list?last=${encodeURIComponent(tags.at(-1) ?? '')}&n=${n}>; rel="next"`;
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...(more ? { Link: next } : {}) };
  return { status: 200, headers, body: `${JSON.stringify({ name: repository, tags })}\n` };
}

/** `GET /v2/<name>/referrers/<digest>`, also of what is not there (OCI distribution 1.1, "Listing Referrers"). */
export function listReferrers(harbor: HarborService, call: Call): Answer {
  const [name = '', subject = ''] = call.params;
  demand(harbor, call, name, 'pull');
  const wanted = call.query.get('artifactType');
  const manifests = Object.entries(harbor.store.find(name)?.manifests ?? {})
    .map(([digest, mediaType]) => ({ digest, mediaType, bytes: harbor.store.read(digest) }))
    .map((one) => ({ ...one, ...(JSON.parse(one.bytes.toString('utf8')) as ManifestJson) }))
    .filter((one) => one.subject?.digest === subject)
    .map(({ mediaType, digest, bytes, annotations, config, artifactType = config?.mediaType }) => {
      return { mediaType, digest, size: bytes.length, annotations, artifactType };
    })
    .filter(({ artifactType }) => wanted === null || artifactType === wanted);
  const headers = {
    'Content-Type': ociIndex,
    'X-Total-Count': String(manifests.length),
    ...(wanted === null ? {} : { 'Oci-Filters-Applied': 'artifactType' }),
  };
  const body = `${JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests })}\n`;
  return { status: 200, headers, body };
}
