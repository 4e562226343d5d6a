import type { Exchange } from '../../src/rehearsal/services/types.js';

const isTag = /\/manifests\/(?!sha256:)/;

/** How many tags were put. */
export function putTags(exchanges: readonly Exchange[]): number {
  return exchanges.filter(({ method, url }) => method === 'PUT' && isTag.test(url)).length;
}

/**
 * Tags that were put and not asked for afterwards: what a registry answers to a put says nothing of what the tag holds.
 * @returns paths, `/v2/project/node/manifests/5.1`
 */
export function neverReadBack(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap(({ method, url }, at) => {
    if (method !== 'PUT' || !isTag.test(url)) return [];
    const read = exchanges
      .slice(at + 1)
      .some((later) => later.url === url && /^(?:HEAD|GET)$/.test(later.method));
    return read ? [] : [url];
  });
}
