import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  createReadStream,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Readable } from 'node:stream';
import { demand, type HarborService, refuse, registryHeaders } from './harbor-auth.js';
import { checkRoom } from './harbor-quota.js';
import { isSha256, sha256Digest } from './harbor-state.js';
import { type Answer, type Call, Ending, effect, record } from './server.js';
import type { EffectFacts } from './types.js';

function blobFacts(repository: string, digest: string, actor: string, detail = {}): EffectFacts {
  const what = `${repository}@${digest.slice(0, 19)}`;
  return { service: 'registry', kind: 'image.blob', what, detail: { repository, digest, ...detail }, actor };
}

/** `GET`, `HEAD /v2/<name>/blobs/<digest>`: only through a repository that the blob was pushed or mounted to. */
export function getBlob(harbor: HarborService, call: Call): Answer {
  const [repository = '', digest = ''] = call.params;
  demand(harbor, call, repository, 'pull');
  const { store } = harbor;
  if (store.find(repository)?.blobs.includes(digest) !== true) {
    refuse(404, 'BLOB_UNKNOWN', 'blob unknown to registry', registryHeaders(), digest);
  }
  const path = store.blobPath(digest);
  const { size } = statSync(path);
  const { start, end, part } = rangeOf(call, size);
  const headers = registryHeaders({
    'Accept-Ranges': 'bytes',
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(end - start + 1),
    'Docker-Content-Digest': digest,
    Etag: `"${digest}"`,
    ...(part ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  });
  // An empty stream: the length of the blob must stand in the header of an answer to HEAD.
  const body =
    call.method === 'HEAD' || size === 0 ? Readable.from([]) : createReadStream(path, { start, end });
  return { status: part ? 206 : 200, headers, body };
}

/** The part of a blob that is asked for, both ends included (RFC 9110 §14.2); clients go on with a download by it. */
function rangeOf(call: Call, size: number): { start: number; end: number; part: boolean } {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(call.headers.range ?? '') ?? [];
  const whole = { start: 0, end: size - 1, part: false };
  if (first === '' && last === '') return whole;
  if (first === '') return { start: Math.max(0, size - Number(last)), end: size - 1, part: true };
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
  if (last !== '' && Number(last) < start) return whole;
  if (start >= size) throw new Ending({ status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  return { start, end, part: true };
}

/** `POST /v2/<name>/blobs/uploads/`: begins an upload, or takes over a blob of another repository. */
export async function startUpload(harbor: HarborService, call: Call): Promise<Answer> {
  const [repository = ''] = call.params;
  const digest = call.query.get('mount') ?? '';
  const from = call.query.get('from');
  demand(harbor, call, repository, 'push');
  if (from !== null) {
    demand(harbor, call, from, 'pull');
    if (harbor.store.find(from)?.blobs.includes(digest)) {
      const facts = blobFacts(repository, digest, call.actor, { mounted_from: from });
      return linked(harbor, repository, digest, facts, () => undefined);
    }
  }
  const id = randomUUID();
  writeFileSync(harbor.store.uploadPath(id), '');
  return uploading(harbor, repository, id, 0);
}

/** The answer that names where an upload goes on. A range of nothing is written as `0-0`. */
function uploading(harbor: HarborService, name: string, id: string, offset: number, status = 202): Answer {
  const state = Buffer.from(JSON.stringify({ Name: name, UUID: id, Offset: offset })).toString('base64url');
  const headers = registryHeaders({
    'Docker-Upload-Uuid': id,
    Location: `${harbor.url}/v2/${name}/blobs/uploads/${id}?_state=${state}`,
    Range: `0-${Math.max(0, offset - 1)}`,
  });
  return { status, headers };
}

/** Path of the upload that an address names. An address from before the last piece is not valid any more. */
function uploadOf(harbor: HarborService, call: Call): { repository: string; id: string; path: string } {
  const [repository = '', id = ''] = call.params;
  demand(harbor, call, repository, 'push');
  const path = harbor.store.uploadPath(id);
  try {
    const text = Buffer.from(call.query.get('_state') ?? '', 'base64url').toString('utf8');
    const state = JSON.parse(text) as { Name: string; UUID: string; Offset: number };
    if (state.Name === repository && state.UUID === id && statSync(path).size === state.Offset)
      return { repository, id, path };
  } catch {
    // answered below
  }
  return refuse(404, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', registryHeaders());
}

/** `GET /v2/<name>/blobs/uploads/<id>`: how far it came. */
export function uploadStatus(harbor: HarborService, call: Call): Answer {
  const { repository, id, path } = uploadOf(harbor, call);
  return uploading(harbor, repository, id, statSync(path).size, 204);
}

/** `DELETE` of an upload, a blob or a manifest: an account that may pull and push may not, not even its own upload. */
export function remove(harbor: HarborService, call: Call): never {
  demand(harbor, call, call.params[0] ?? '', 'delete');
  throw new Error('nobody has the right to delete');
}

/** `PATCH`: one more piece. */
export async function patchUpload(harbor: HarborService, call: Call): Promise<Answer> {
  const piece = await call.body();
  const { repository, id, path } = uploadOf(harbor, call);
  appendFileSync(path, piece);
  return uploading(harbor, repository, id, statSync(path).size);
}

/** `PUT ?digest=`: the last piece, or all of it; the upload becomes a blob. */
export async function finishUpload(harbor: HarborService, call: Call): Promise<Answer> {
  const piece = await call.body();
  const { repository, id, path } = uploadOf(harbor, call);
  const digest = call.query.get('digest') ?? '';
  if (piece.length > 0) appendFileSync(path, piece);
  const actual = sha256Digest(readFileSync(path));
  if (!isSha256(digest) || actual !== digest) {
    rmSync(path);
    const message = 'provided digest did not match uploaded content';
    refuse(400, 'DIGEST_INVALID', message, registryHeaders());
  }
  const { size } = statSync(path);
  checkRoom(harbor, digest, size);
  const facts = blobFacts(repository, digest, call.actor, { size });
  return linked(harbor, repository, digest, facts, () => {
    // Of two uploads of the same bytes the second finds the blob there.
    if (existsSync(path)) harbor.store.adopt(id, digest);
  });
}

async function linked(
  harbor: HarborService,
  repository: string,
  digest: string,
  facts: EffectFacts,
  store: () => void,
): Promise<Answer> {
  const headers = registryHeaders({
    'Docker-Content-Digest': digest,
    Location: `${harbor.url}/v2/${repository}/blobs/${digest}`,
  });
  const answer = { status: 201, headers };
  if (harbor.store.find(repository)?.blobs.includes(digest)) {
    record(harbor.hooks, facts, 'repeated', 201);
    return answer;
  }
  return effect(harbor.hooks, facts, () => {
    store();
    harbor.store.link(repository, digest);
    return { answer };
  });
}
