import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { checkRepository, checkTag, isDigest } from './address.js';
import type { RegistryOptions } from './authorizer.js';
import { noAnswer } from './failure.js';
import { type Manifest, manifestAccept, receivedManifest } from './manifest.js';
import { type Scope, type TokenFacts, tokenFacts } from './token.js';
import { Transport } from './transport.js';

/** Harbor refuses larger manifests, and no real one comes near. */
const largestManifest = 4 * 1024 * 1024;
const mostPages = 1_000;
const mostTags = 100_000;

/** Manifests and tags of one registry (OCI distribution-spec 1.1). Repositories are named whole, project included. */
export class Registry {
  readonly transport: Transport;

  constructor(host: Host, options: RegistryOptions) {
    this.transport = new Transport(host, options);
  }

  /** Says which rights will be needed: one token then serves for many repositories. */
  announce(scopes: readonly Scope[]): void {
    this.transport.authorizer.announce(scopes);
  }

  /** How it wants us to log in. @throws ServiceError when it is no registry or does not answer */
  async loginKind(): Promise<'none' | 'basic' | 'bearer'> {
    const challenge = await this.transport.repeat('log-in', () => this.transport.authorizer.challenged());
    return challenge === undefined ? 'none' : challenge.scheme === 'basic' ? 'basic' : 'bearer';
  }

  /**
   * What the registry lets us do with what was announced, read from its tokens.
   * @param afresh asks for new tokens
   * @returns undefined where it does not tell (no tokens, or opaque ones); @throws ServiceError
   */
  async rights(afresh = false): Promise<TokenFacts[] | undefined> {
    const { authorizer } = this.transport;
    const tokens = await this.transport.repeat('log-in', () => authorizer.announcedTokens(afresh));
    const facts = tokens.map(tokenFacts).filter((one) => one !== undefined);
    return facts.length === tokens.length && tokens.length > 0 ? facts : undefined;
  }

  /** @returns undefined when the tag, digest or repository is not there; @throws ServiceError */
  manifest(repository: string, reference: string): Promise<Manifest | undefined> {
    const { request, what } = manifestRequest(repository, reference, 'GET');
    return this.transport.repeat(what, async () => {
      const response = await this.transport.send(request, [200, 404]);
      const bytes = await this.body(response, what);
      if (response.status === 404) return undefined;
      const named = response.headers.get('docker-content-digest');
      const asked = isDigest(reference) ? reference : null;
      return receivedManifest(this.transport.service, bytes, response.headers.get('content-type'), [
        named,
        asked,
      ]);
    });
  }

  /** The digest that a tag stands for, without the manifest; undefined when there is none. */
  async digest(repository: string, reference: string): Promise<string | undefined> {
    const { request, what } = manifestRequest(repository, reference, 'HEAD');
    const response = await this.transport.repeat(what, () => this.transport.send(request, [200, 404]));
    if (response.status === 404) return undefined;
    const named = response.headers.get('docker-content-digest') ?? '';
    return isDigest(named) ? named : (await this.manifest(repository, reference))?.digest;
  }

  /**
   * Puts exactly these bytes under a tag or their digest. Before a repetition the registry is asked: the answer may
   * have been lost, and an immutable tag refuses the same digest a second time. The caller reads back: Harbor
   * answers 201 also to a put that another one overtook.
   * @throws ServiceError
   */
  putManifest(repository: string, reference: string, manifest: Manifest): Promise<void> {
    const { request, what } = manifestRequest(repository, reference, 'PUT');
    const headers = { 'Content-Type': manifest.mediaType };
    return this.transport.repeat(what, async (attempt) => {
      if (attempt > 0 && (await this.digest(repository, reference)) === manifest.digest) return;
      const response = await this.transport.send({ ...request, headers, body: manifest.bytes }, [201]);
      await response.arrayBuffer();
      const named = response.headers.get('docker-content-digest') ?? manifest.digest;
      if (named === manifest.digest) return;
      throw new ServiceError(this.transport.service, `${what}: stored as ${named}, not ${manifest.digest}`, {
        status: response.status,
        retryable: false,
        fix: 'this registry changes manifests that are pushed to it; it cannot be used for releases',
      });
    });
  }

  /** All tags of a repository in the registry's order, [] when there is no such repository. Pages by Link (RFC 8288). */
  async tags(repository: string): Promise<string[]> {
    const what = `tags of ${checkRepository(repository)}`;
    const scopes: Scope[] = [{ repository, actions: ['pull'] }];
    const found: string[] = [];
    let url: string | undefined = `/v2/${repository}/tags/list`;
    for (let page = 0; url !== undefined && page < mostPages && found.length < mostTags; page++) {
      const request = { method: 'GET' as const, url, scopes, what };
      const { list, next }: TagPage = await this.transport.repeat(what, async () => {
        const response = await this.transport.send(request, [200, 404]);
        const text = Buffer.from(await this.body(response, what)).toString('utf8');
        if (response.status === 404) return { list: [], next: undefined };
        return { list: readTags(this.transport.service, text), next: nextPage(response.headers.get('link')) };
      });
      found.push(...list);
      url = next === undefined ? undefined : this.nextUrl(next, url, what);
    }
    return found;
  }

  /** A page of another host would get our token: refused. */
  private nextUrl(next: string, from: string, what: string): string {
    const url = new URL(next, this.transport.resolve(from));
    if (this.transport.sameOrigin(url)) return url.href;
    throw new ServiceError(this.transport.service, `${what}: the next page lies on ${url.host}`, {
      status: 200,
      retryable: false,
      fix: 'let the operator of the registry set its external address',
    });
  }

  private async body(response: Response, what: string): Promise<Uint8Array> {
    const bytes = await response.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      (thrown: unknown) => {
        throw noAnswer(this.transport.service, what, thrown);
      },
    );
    if (bytes.length <= largestManifest) return bytes;
    throw new ServiceError(this.transport.service, `${what}: ${bytes.length} bytes are too many`, {
      status: response.status,
      retryable: false,
    });
  }
}

interface TagPage {
  readonly list: string[];
  readonly next: string | undefined;
}

function manifestRequest(repository: string, reference: string, method: 'GET' | 'HEAD' | 'PUT') {
  const digest = isDigest(reference);
  if (!digest) checkTag(reference);
  const actions: Scope['actions'] = method === 'PUT' ? ['pull', 'push'] : ['pull'];
  const what = `${method} ${checkRepository(repository)}${digest ? '@' : ':'}${reference}`;
  const request = {
    method,
    url: `/v2/${repository}/manifests/${reference}`,
    scopes: [{ repository, actions }],
    what,
    headers: { Accept: manifestAccept },
  };
  return { request, what };
}

/** A registry without tags says `null`. @throws ServiceError for anything but a tag list */
function readTags(service: string, text: string): string[] {
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
