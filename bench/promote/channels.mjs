// What the channels of the benchmark hold, by plain requests to the registry behind the proxy.

const types = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`);
const docker = ['manifest', 'manifest.list'].map(
  (kind) => `application/vnd.docker.distribution.${kind}.v2+json`,
);
const accept = [...types, ...docker].join(', ');

/**
 * @typedef {object} Image one repository
 * @property {string} repository
 * @property {string[]} channels
 * @property {string} digest of the version tag
 * @property {string} before index that the channels hold before a run, as text
 */

/** Puts every channel on what it held before. @param {string} host @param {Image[]} images */
export async function putBack(host, images) {
  await Promise.all(
    images.map(async ({ repository, channels, before }) => {
      for (const channel of channels) {
        const answer = await fetch(`http://${host}/v2/${repository}/manifests/${channel}`, {
          method: 'PUT',
          headers: { 'content-type': types[0] },
          body: before,
        });
        if (answer.status !== 201) throw new Error(`${repository}:${channel}: ${answer.status}`);
      }
    }),
  );
}

/**
 * How many channels have the digest of the version tag, and how many both platforms.
 * @param {string} host
 * @param {Image[]} images
 */
export async function check(host, images) {
  const found = { channels: 0, same: 0, platforms: 0 };
  for (const { repository, channels, digest } of images) {
    for (const channel of channels) {
      const url = `http://${host}/v2/${repository}/manifests/${channel}`;
      const answer = await fetch(url, { headers: { accept } });
      if (!answer.ok) throw new Error(`${repository}:${channel}: ${answer.status}`);
      const { manifests = [] } = await answer.json();
      const platforms = manifests.map(({ platform }) => platform?.architecture);
      found.channels++;
      if (answer.headers.get('docker-content-digest') === digest) found.same++;
      if (['amd64', 'arm64'].every((one) => platforms.includes(one))) found.platforms++;
    }
  }
  return found;
}
