import type { Host } from '../../core/host.js';
import { connect } from '../../github/client.js';
import { marker } from '../../github/releases.js';
import type { Release } from '../../github/types.js';

/**
 * Whether this suite published the release of a tag already. It does so after promoting, so a channel that stands
 * below such a release was put back by somebody. A release that a person published by hand says nothing about channels.
 * @param token '' : GitHub is not asked, and the answer is no
 */
export async function isPublished(host: Host, token: string, tag: string): Promise<boolean> {
  if (token === '' || !host.env['GITHUB_REPOSITORY']) return false;
  const github = connect(host, token, 'promote-tags');
  // This route finds published releases only.
  const release = await github.find<Release>('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
  return release?.body?.includes(marker(tag)) === true;
}
