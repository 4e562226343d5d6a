import { ServiceError, UserError } from '../core/errors.js';
import { checkRepository } from './address.js';
import { textOf } from './exchange.js';
import { isMissing } from './failure.js';
import type { Scope } from './token.js';
import type { RegistryRequest, Transport } from './transport.js';

const mostPages = 2_000;
const mostTags = 100_000;

interface TagPage {
  readonly list: readonly string[];
  /** As the Link header names it. */
  readonly next: string | undefined;
}

/**
 * All tags of a repository in the registry's order (docker-registry does not sort), [] when there is no such
 * repository. Pages by Link (RFC 8288): no page size is asked for, since some registries refuse one that they find too
 * large.
 * @throws ServiceError; UserError for more tags than are read: what is not seen could be the newest version
 */
export async function listTags(transport: Transport, repository: string): Promise<string[]> {
  const what = `tags of ${checkRepository(repository)}`;
  const scopes: Scope[] = [{ repository, actions: ['pull'] }];
  const found = new Set<string>();
  const seen = new Set<string>();
  let url: string | undefined = `/v2/${repository}/tags/list`;
  while (url !== undefined) {
    seen.add(transport.resolve(url).href);
    const { list, next }: TagPage = await readPage(transport, { method: 'GET', url, scopes, what });
    for (const tag of list) found.add(tag);
    url = next === undefined ? undefined : nextUrl(transport, next, url, what);
    if (url === undefined) break;
    if (seen.has(url)) throw broken(transport, `${what}: the next page is one that was there already`);
    if (seen.size > mostPages || found.size > mostTags) {
      throw new UserError(`${repository} has more than ${found.size} tags, which are not all read`, {
        fix: 'delete tags that nobody uses',
      });
    }
  }
  return [...found];
}

function readPage(transport: Transport, request: RegistryRequest): Promise<TagPage> {
  return transport.repeat(request.what, async () => {
    const answer = await transport.send(request, [200, 404]);
    if (answer.status === 404) {
      if (isMissing(answer)) return { list: [], next: undefined };
      throw await transport.failure(request, answer);
    }
    return { list: readTags(transport, textOf(answer)), next: nextPage(answer.headers.get('link')) };
  });
}

/** A page of another host would get our token: refused. */
function nextUrl(transport: Transport, next: string, from: string, what: string): string {
  const url = new URL(next, transport.resolve(from));
  if (transport.sameOrigin(url)) return url.href;
  throw broken(transport, `${what}: the next page lies on ${url.host}`);
}

function broken(transport: Transport, message: string): ServiceError {
  return new ServiceError(transport.service, message, {
    status: 200,
    retryable: false,
    fix: 'let the operator of the registry set its external address',
  });
}

/** A registry without tags says `null`. @throws ServiceError for anything but a tag list */
function readTags({ service }: Transport, text: string): string[] {
  try {
    const { tags } = JSON.parse(text) as { tags?: unknown };
    if (tags === null || tags === undefined) return [];
    if (Array.isArray(tags)) return tags.filter((tag): tag is string => typeof tag === 'string');
  } catch {
    // told below
  }
  throw new ServiceError(service, 'the list of tags is not one', {
    status: 200,
    retryable: false,
    fix: 'check that this host is a container registry',
  });
}

/** The target of `rel="next"` of a Link header. */
export function nextPage(header: string | null): string | undefined {
  for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^>]*)>((?:\s*;[^,<]*)*)/g)) {
    if (/;\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:\s[^"]*)?"?\s*(?:;|$)/i.test(parameters)) return target;
  }
  return undefined;
}
