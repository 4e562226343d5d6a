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

async function pushBlob(host, repository, type, bytes) {
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' });
  const url = new URL(begun.headers.get('location') ?? '', `http://${host}`);
  const digest = sha256(bytes);
  url.searchParams.set('digest', digest);
  await put(url, 'application/octet-stream', bytes);
  return { mediaType: type, digest, size: bytes.length };
}

/**
 * Pushes an image of linux/amd64 and linux/arm64 under the tag of its version.
 * @param {string} host
 * @param {string} repository
 * @param {string} version
 * @param {number} size bytes of the one file of each platform's one layer
 * @returns {Promise<string>} its index
 */
export async function pushImage(host, repository, version, size) {
  const manifests = [];
  for (const architecture of ['amd64', 'arm64']) {
    const content = tar(randomBytes(size));
    // Stored, not compressed: random bytes do not shrink.
    const layer = await pushBlob(host, repository, oci('layer.v1.tar+gzip'), gzipSync(content, { level: 0 }));
    const rootfs = { type: 'layers', diff_ids: [sha256(content)] };
    const settings = { architecture, os: 'linux', config: { Cmd: ['/content'] }, rootfs };
    const config = await pushBlob(
      host,
      repository,
      oci('config.v1+json'),
      Buffer.from(JSON.stringify(settings)),
    );
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
