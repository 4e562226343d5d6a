// Images of two platforms with layers of random bytes, pushed by plain requests.
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const sha256 = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const oci = (kind) => `application/vnd.oci.image.${kind}`;

/** A tar with one file (POSIX ustar). */
function tar(bytes) {
  const header = Buffer.alloc(512);
  const octal = (value, length) => value.toString(8).padStart(length - 1, '0');
  header.write('content', 0);
  for (const at of [108, 116]) header.write(octal(0, 8), at);
  header.write(octal(0o644, 8), 100);
  header.write(octal(bytes.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${octal(sum, 7)}\0 `, 148);
  const rest = (512 - (bytes.length % 512)) % 512;
  return Buffer.concat([header, bytes, Buffer.alloc(rest + 1024)]);
}

async function put(url, type, bytes) {
  const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: bytes });
  if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
}

/** Uploads a blob, or takes it over from another repository that has it. */
async function pushBlob(host, repository, type, bytes, digest, from) {
  const descriptor = { mediaType: type, digest, size: bytes.length };
  const mount = from === undefined ? '' : `?mount=${digest}&from=${from}`;
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/${mount}`, { method: 'POST' });
  if (begun.status === 201) return descriptor;
  const url = new URL(begun.headers.get('location') ?? '', `http://${host}`);
  url.searchParams.set('digest', digest);
  await put(url, 'application/octet-stream', bytes);
  return descriptor;
}

/**
 * A layer with one file of random bytes.
 * @param {Buffer} [like] all but its first bytes are these: fresh ones take long
 * @returns {{ bytes: Buffer, digest: string, diff: string, content: Buffer }}
 */
export function makeLayer(size, like) {
  const content = like === undefined ? randomBytes(size) : Buffer.from(like);
  randomBytes(Math.min(size, 64)).copy(content);
  const archive = tar(content);
  // Stored, not compressed: random bytes do not shrink.
  const bytes = gzipSync(archive, { level: 0 });
  return { bytes, digest: sha256(bytes), diff: sha256(archive), content };
}

/**
 * Pushes an image of linux/amd64 and linux/arm64 under the tag of its version.
 * @param {string} host
 * @param {string} repository
 * @param {string} version
 * @param {{ amd64: ReturnType<typeof makeLayer>, arm64: ReturnType<typeof makeLayer> }} layers
 * @param {string} [from] repository that has the layer for arm64 already
 * @returns {Promise<string>} its index
 */
export async function pushImage(host, repository, version, layers, from) {
  const manifests = [];
  for (const [architecture, { bytes: data, digest: name, diff }] of Object.entries(layers)) {
    const source = architecture === 'arm64' ? from : undefined;
    const layer = await pushBlob(host, repository, oci('layer.v1.tar+gzip'), data, name, source);
    const rootfs = { type: 'layers', diff_ids: [diff] };
    const settings = { architecture, os: 'linux', config: { Cmd: ['/content'] }, rootfs };
    const text = Buffer.from(JSON.stringify(settings));
    const config = await pushBlob(host, repository, oci('config.v1+json'), text, sha256(text));
    const mediaType = oci('manifest.v1+json');
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] }));
    const digest = sha256(bytes);
    await put(`http://${host}/v2/${repository}/manifests/${digest}`, mediaType, bytes);
    manifests.push({ mediaType, digest, size: bytes.length, platform: { architecture, os: 'linux' } });
  }
  const annotations = { 'org.opencontainers.image.version': version };
  const mediaType = oci('index.v1+json');
  const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests, annotations });
  await put(`http://${host}/v2/${repository}/manifests/${version}`, mediaType, Buffer.from(index));
  return index;
}
